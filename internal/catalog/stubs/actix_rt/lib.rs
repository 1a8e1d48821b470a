// actix-rt 2.15.0, after its documentation.
use std::clone::Clone;
use std::convert::{From, Into};
use std::future::Future;
use std::io::{Error, Result};
use std::marker::{Send, Sync};
use std::ops::{Drop, FnOnce};
use std::option::Option;
use std::sync::Arc;
pub mod net {
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}
pub mod time {
    pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval, Sleep, Timeout};
}
pub mod task {
    pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle};
}
pub mod signal {
    pub use tokio::signal::{ctrl_c, unix};
}
pub struct Arbiter;
pub struct ArbiterHandle;
pub struct Runtime;
pub struct System;
pub struct SystemRunner;
pub struct SystemStop;
pub fn spawn<Fut>(f: Fut) -> JoinHandle<Fut::Output> where Fut: Future + 'static, Fut::Output: 'static;
impl Drop for Arbiter {}
impl Arbiter {
    pub fn new() -> Arbiter;
    pub fn try_new() -> Result<Arbiter>;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> Arbiter where F: FnOnce() -> R + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn try_with_tokio_rt<F, R>(runtime_factory: F) -> Result<Arbiter> where F: FnOnce() -> Result<R> + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn join(self) -> std::thread::Result<()>;
}
impl Drop for ArbiterHandle {}
impl ArbiterHandle {
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}
impl Clone for ArbiterHandle {}
impl Drop for Runtime {}
impl Runtime {
    pub fn new() -> Result<Self>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static;
    pub fn tokio_runtime(&self) -> &Runtime;
    pub fn block_on<F>(&self, f: F) -> F::Output where F: Future;
}
impl From<&'static Runtime> for Runtime {}
impl From<Arc<Runtime>> for Runtime {}
impl From<Runtime> for Runtime {}
impl !Send for Runtime {}
impl !Sync for Runtime {}
impl Drop for System {}
impl System {
    pub fn new() -> SystemRunner;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> SystemRunner where F: FnOnce() -> R, R: Into<Runtime>;
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}
impl Clone for System {}
impl Drop for SystemRunner {}
impl SystemRunner {
    pub fn run(self) -> Result<()>;
    pub fn run_with_code(self) -> Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}
impl !Send for SystemRunner {}
impl !Sync for SystemRunner {}
impl Drop for SystemStop {}
impl Future for SystemStop {
    type Output = std::result::Result<i32, Error>;
}
impl !Send for SystemStop {}
impl !Sync for SystemStop {}
