// smol 2.0.2, after its documentation.
pub mod channel;
pub mod net;
use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;
use std::convert::{AsRef, From, Into, TryFrom};
use std::default::Default;
use std::io::{Error, Read, Seek, Write};
use std::iter::{Extend, IntoIterator, Iterator};
use std::marker::{Send, Sync};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::ops::{Drop, FnMut, FnOnce};
use std::option::Option;
use std::path::Path;
use std::result::Result;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
pub use async_lock as lock;
pub use futures::io;
pub use futures::stream;
pub use std::future::Future;
pub struct Async<T>;
pub struct Executor<'a>;
pub struct LocalExecutor<'a>;
pub struct Task<T, M = ()>;
pub struct Timer;
pub struct Unblock<T>;
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> Task<T>;
pub fn unblock<T, F>(f: F) -> Task<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
impl<T> Async<T> where T: AsFd {
    pub fn new(io: T) -> Result<Async<T>, Error>;
    pub fn new_nonblocking(io: T) -> Result<Async<T>, Error>;
}
impl<T> Async<T> {
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> Result<T, Error>;
    pub fn readable(&self) -> Readable<'_, T>;
    pub fn readable_owned(self: Arc<Async<T>>) -> ReadableOwned<T>;
    pub fn writable(&self) -> Writable<'_, T>;
    pub fn writable_owned(self: Arc<Async<T>>) -> WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> Result<R, Error>) -> Result<R, Error>;
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> Result<R, Error>) -> Result<R, Error>;
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> Result<R, Error>) -> Result<R, Error>;
    pub async unsafe fn write_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> Result<R, Error>) -> Result<R, Error>;
}
impl Async<TcpListener> {
    pub fn bind<A>(addr: A) -> Result<Async<TcpListener>, Error> where A: Into<SocketAddr>;
    pub async fn accept(&self) -> Result<(Async<TcpStream>, SocketAddr), Error>;
    pub fn incoming(&self) -> impl Stream<Item = Result<Async<TcpStream>, Error>> + Send;
}
impl Async<TcpStream> {
    pub async fn connect<A>(addr: A) -> Result<Async<TcpStream>, Error> where A: Into<SocketAddr>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
}
impl Async<UdpSocket> {
    pub fn bind<A>(addr: A) -> Result<Async<UdpSocket>, Error> where A: Into<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> Result<usize, Error> where A: Into<SocketAddr>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
}
impl Async<UnixListener> {
    pub fn bind<P>(path: P) -> Result<Async<UnixListener>, Error> where P: AsRef<Path>;
    pub async fn accept(&self) -> Result<(Async<UnixStream>, SocketAddr), Error>;
    pub fn incoming(&self) -> impl Stream<Item = Result<Async<UnixStream>, Error>> + Send;
}
impl Async<UnixStream> {
    pub async fn connect<P>(path: P) -> Result<Async<UnixStream>, Error> where P: AsRef<Path>;
    pub fn pair() -> Result<(Async<UnixStream>, Async<UnixStream>), Error>;
}
impl Async<UnixDatagram> {
    pub fn bind<P>(path: P) -> Result<Async<UnixDatagram>, Error> where P: AsRef<Path>;
    pub fn unbound() -> Result<Async<UnixDatagram>, Error>;
    pub fn pair() -> Result<(Async<UnixDatagram>, Async<UnixDatagram>), Error>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn send_to<P>(&self, buf: &[u8], path: P) -> Result<usize, Error> where P: AsRef<Path>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
}
impl<T> AsRef<T> for Async<T> {}
impl<T> AsyncRead for &Async<T> where &'a T: for<'a> Read {}
impl<T> AsyncRead for Async<T> where T: IoSafe + Read {}
impl<T> AsyncWrite for &Async<T> where &'a T: for<'a> Write {}
impl<T> AsyncWrite for Async<T> where T: IoSafe + Write {}
impl<T> Drop for Async<T> {}
impl From<Async<TcpListener>> for TcpListener {}
impl From<Async<TcpStream>> for TcpStream {}
impl From<Async<UdpSocket>> for UdpSocket {}
impl TryFrom<TcpListener> for Async<TcpListener> {
    type Error = Error;
}
impl TryFrom<TcpStream> for Async<TcpStream> {
    type Error = Error;
}
impl TryFrom<UdpSocket> for Async<UdpSocket> {
    type Error = Error;
}
impl<T> Send for Async<T> where T: Send {}
impl<T> Sync for Async<T> where T: Sync {}
impl<'a> Executor<'a> {
    pub fn new() -> Executor<'a>;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T>(&self, future: impl std::future::Future<Output = T> + Send + 'a) -> Task<T> where T: Send + 'a;
    pub fn spawn_many<T, F>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<<F as std::future::Future>::Output>>) where T: Send + 'a, F: std::future::Future<Output = T> + Send + 'a;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
impl<'a> Default for Executor<'a> {}
impl Drop for Executor<'_> {}
impl<'a> Drop for LocalExecutor<'a> {}
impl<'a> LocalExecutor<'a> {
    pub fn new() -> LocalExecutor<'a>;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T>(&self, future: impl std::future::Future<Output = T> + 'a) -> Task<T> where T: 'a;
    pub fn spawn_many<T, F>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<<F as std::future::Future>::Output>>) where T: 'a, F: std::future::Future<Output = T> + 'a;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
impl<'a> Default for LocalExecutor<'a> {}
impl<'a> !Send for LocalExecutor<'a> {}
impl<'a> !Sync for LocalExecutor<'a> {}
impl<T, M> Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> Drop for Task<T, M> {}
impl<T, M> std::future::Future for Task<T, M> {
    type Output = T;
}
impl<T, M> Send for Task<T, M> where T: Send, M: Send + Sync {}
impl<T, M> Sync for Task<T, M> where M: Send + Sync {}
impl Timer {
    pub fn never() -> Timer;
    pub fn after(duration: Duration) -> Timer;
    pub fn at(instant: Instant) -> Timer;
    pub fn interval(period: Duration) -> Timer;
    pub fn interval_at(start: Instant, period: Duration) -> Timer;
    pub fn will_fire(&self) -> bool;
    pub fn set_after(&mut self, duration: Duration);
    pub fn set_at(&mut self, instant: Instant);
    pub fn set_interval(&mut self, period: Duration);
    pub fn set_interval_at(&mut self, start: Instant, period: Duration);
    pub fn clear(&mut self);
}
impl Drop for Timer {}
impl std::future::Future for Timer {
    type Output = Instant;
}
impl Stream for Timer {
    type Item = Instant;
}
impl<T> Drop for Unblock<T> {}
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    pub async fn with_mut<R, F>(&mut self, op: F) -> R where F: FnOnce(&mut T) -> R + Send + 'static, R: Send + 'static, T: Send + 'static;
    pub async fn into_inner(self) -> T;
}
impl<T> AsyncRead for Unblock<T> where T: Read + Send + 'static {}
impl<T> AsyncSeek for Unblock<T> where T: Seek + Send + 'static {}
impl<T> AsyncWrite for Unblock<T> where T: Write + Send + 'static {}
impl<T> Stream for Unblock<T> where T: Iterator + Send + 'static, <T as Iterator>::Item: Send + 'static {
    type Item = <T as Iterator>::Item;
}
impl<T> Send for Unblock<T> where T: Send {}
impl<T> Sync for Unblock<T> where T: Sync {}
