use crate::task::JoinHandle;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::Into;
use std::default::Default;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::io::{Error, Result};
use std::marker::{Copy, Send, Sync};
use std::ops::{Drop, Fn, FnOnce};
use std::option::Option;
use std::string::String;
use std::time::Duration;
pub struct Builder;
pub struct EnterGuard<'a>;
pub struct Handle;
pub struct Id;
pub struct LocalOptions;
pub struct LocalRuntime;
pub struct Runtime;
pub enum RuntimeFlavor { CurrentThread, MultiThread, }
pub struct RuntimeMetrics;
pub struct TryCurrentError;
pub fn is_rt_shutdown_err(err: &Error) -> bool;
pub fn worker_index() -> Option<usize>;
impl Drop for Builder {}
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn build(&mut self) -> Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self;
}
impl<'a> Drop for EnterGuard<'a> {}
impl<'a> !Send for EnterGuard<'a> {}
impl Drop for Handle {}
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> std::result::Result<Self, TryCurrentError>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Clone for Handle {}
impl Clone for Id {}
impl Display for Id {}
impl Hash for Id {}
impl PartialEq for Id {}
impl Copy for Id {}
impl Eq for Id {}
impl Default for LocalOptions {}
impl !Send for LocalOptions {}
impl !Sync for LocalOptions {}
impl LocalRuntime {
    pub fn new() -> Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for LocalRuntime {}
impl !Send for LocalRuntime {}
impl !Sync for LocalRuntime {}
impl Runtime {
    pub fn new() -> Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for Runtime {}
impl PartialEq for RuntimeFlavor {}
impl Eq for RuntimeFlavor {}
impl Drop for RuntimeMetrics {}
impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}
impl Clone for RuntimeMetrics {}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl Display for TryCurrentError {}
impl std::error::Error for TryCurrentError {}
