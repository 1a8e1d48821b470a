use std::future::Future;
use std::marker::{Send, Sync};
use std::ops::Drop;
use tokio::runtime::{Handle, Runtime};
pub trait RuntimeExt {
    fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
}
pub struct TokioContext<F>;
impl RuntimeExt for Runtime {}
impl<F> Drop for TokioContext<F> {}
impl<F> TokioContext<F> {
    pub fn new(future: F, handle: Handle) -> TokioContext<F>;
    pub fn handle(&self) -> &Handle;
    pub fn into_inner(self) -> F;
}
impl<F: Future> Future for TokioContext<F> {
    type Output = <F as Future>::Output;
}
impl<F> Send for TokioContext<F> where F: Send {}
impl<F> Sync for TokioContext<F> where F: Sync {}
