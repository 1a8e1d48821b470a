pub mod coop;
pub mod futures;
use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::any::Any;
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::iter::{Extend, FromIterator};
use std::marker::{Copy, Send, Sync};
use std::ops::{Drop, FnOnce};
use std::option::Option;
use std::result::Result;
use std::task::{Context, Poll};
use std::vec::Vec;
pub struct AbortHandle;
pub struct Id;
pub struct JoinError;
pub struct JoinHandle<T>;
pub struct JoinSet<T>;
pub struct LocalEnterGuard;
pub struct LocalKey<T: 'static>;
pub struct LocalSet;
pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;
pub fn id() -> Id;
pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
pub fn try_id() -> Option<Id>;
pub async fn yield_now();
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Clone for AbortHandle {}
impl Drop for AbortHandle {}
impl Clone for Id {}
impl Display for Id {}
impl Hash for Id {}
impl Ord for Id {}
impl PartialEq for Id {}
impl PartialOrd for Id {}
impl Copy for Id {}
impl Eq for Id {}
impl Drop for JoinError {}
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl Display for JoinError {}
impl Error for JoinError {}
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
impl<T> Drop for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}
impl<T: Send> Send for JoinHandle<T> {}
impl<T: Send> Sync for JoinHandle<T> {}
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send;
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send;
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + 'static;
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T> + 'static;
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send;
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Default for JoinSet<T> {}
impl<T> Drop for JoinSet<T> {}
impl<T, F> Extend<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
impl<T> Send for JoinSet<T> where T: Send {}
impl<T> Sync for JoinSet<T> where T: Send {}
impl Drop for LocalEnterGuard {}
impl !Send for LocalEnterGuard {}
impl !Sync for LocalEnterGuard {}
impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future;
    pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future;
    pub fn id(&self) -> crate::runtime::Id;
}
impl Default for LocalSet {}
impl Drop for LocalSet {}
impl Future for LocalSet {
    type Output = ();
}
impl !Send for LocalSet {}
impl !Sync for LocalSet {}
