// tokio-scoped 0.2.0, after its documentation.
use std::fmt::Debug;
use std::future::Future;
use std::marker::Send;
use std::ops::{Drop, FnOnce};
use tokio::runtime::{Handle, Runtime};
pub struct Scope<'a> { _0: Handle, _1: &'a () }
pub struct ScopeBuilder<'a> { _0: &'a Handle }
pub fn scope<'a, F, R>(f: F) -> R where F: FnOnce(&mut Scope<'a>) -> R;
pub fn scoped(tokio_handle: &Handle) -> ScopeBuilder<'_>;
impl<'a> ScopeBuilder<'a> {
    pub fn from_runtime(rt: &'a Runtime) -> ScopeBuilder<'a>;
    pub fn scope<F, R>(&self, f: F) -> R where F: FnOnce(&mut Scope<'a>) -> R;
}
impl<'a> Drop for Scope<'a> {}
impl<'a> Scope<'a> {
    pub fn spawn<'s, F>(&'s mut self, future: F) -> &mut Self where F: Future<Output = ()> + Send + 'a;
    pub fn scope<'inner, F, R>(&'inner self, f: F) -> R where F: FnOnce(&mut Scope<'inner>) -> R;
    pub fn block_on<'s, R, F>(&'s mut self, future: F) -> R where F: Future<Output = R> + Send + 'a, R: Send + Debug + 'a;
    pub fn handle(&self) -> &Handle;
}
