use std::any::Any;
use std::boxed::Box;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::marker::{Send, Sync};
use std::ops::{Drop, FnOnce};
use std::result::Result;
pub struct JoinError;
pub struct JoinHandle<T>;
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
pub async fn yield_now();
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send>, JoinError>;
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
impl<T> Send for JoinHandle<T> where T: Send {}
impl<T> Sync for JoinHandle<T> where T: Send {}
