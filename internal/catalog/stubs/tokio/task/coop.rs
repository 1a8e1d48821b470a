use std::future::Future;
use std::marker::{Send, Sync};
use std::ops::Drop;
use std::task::{Context, Poll};
pub struct Coop<F: Future> { _0: F }
pub struct RestoreOnPending;
pub struct Unconstrained<F> { _0: F }
pub async fn consume_budget();
pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
pub fn has_budget_remaining() -> bool;
pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
impl<F: Future> Future for Coop<F> {
    type Output = <F as Future>::Output;
}
impl RestoreOnPending {
    pub fn made_progress(&self);
}
impl Drop for RestoreOnPending {}
impl !Send for RestoreOnPending {}
impl !Sync for RestoreOnPending {}
impl<F> Future for Unconstrained<F> where F: Future {
    type Output = <F as Future>::Output;
}
