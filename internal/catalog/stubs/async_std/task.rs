use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::io::Result;
use std::marker::{Copy, Send};
use std::ops::{Drop, FnOnce};
use std::option::Option;
use std::string::String;
use std::time::Duration;
pub use std::task::{Context, Poll, Waker};
pub struct AccessError;
pub struct Builder;
pub struct JoinHandle<T>;
pub struct LocalKey<T: Send + 'static>;
pub struct Task;
pub struct TaskId;
pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;
pub fn current() -> Task;
pub async fn sleep(dur: Duration);
pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
pub fn try_current() -> Option<Task>;
pub async fn yield_now();
impl Clone for AccessError {}
impl Display for AccessError {}
impl Error for AccessError {}
impl PartialEq for AccessError {}
impl Copy for AccessError {}
impl Eq for AccessError {}
impl Drop for Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn spawn<F, T>(self, future: F) -> Result<JoinHandle<T>> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T>;
}
impl Default for Builder {}
impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Drop for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> {
    type Output = T;
}
impl<T> Send for JoinHandle<T> where T: Send {}
impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> std::result::Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl Drop for Task {}
impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}
impl Clone for Task {}
impl Clone for TaskId {}
impl Display for TaskId {}
impl Hash for TaskId {}
impl PartialEq for TaskId {}
impl Copy for TaskId {}
impl Eq for TaskId {}
