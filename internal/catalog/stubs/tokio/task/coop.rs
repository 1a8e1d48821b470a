use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
use std::task::{Context, Poll};
pub struct Coop<F: Future>;
pub struct RestoreOnPending;
pub struct Unconstrained<F>;
pub async fn consume_budget();
pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
pub fn has_budget_remaining() -> bool;
pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
impl<F: Future> Future for Coop<F> {
    type Output = <F as Future>::Output;
}
impl<'__pin, F: Future> Unpin for Coop<F> where PinnedFieldsOf<__Origin<'__pin, F>>: Unpin {}
impl<F> Send for Coop<F> where F: Send {}
impl<F> Sync for Coop<F> where F: Sync {}
impl RestoreOnPending {
    pub fn made_progress(&self);
}
impl Drop for RestoreOnPending {}
impl !Send for RestoreOnPending {}
impl !Sync for RestoreOnPending {}
impl<F> Future for Unconstrained<F> where F: Future {
    type Output = <F as Future>::Output;
}
impl<'__pin, F> Unpin for Unconstrained<F> where PinnedFieldsOf<__Origin<'__pin, F>>: Unpin {}
impl<F> Send for Unconstrained<F> where F: Send {}
impl<F> Sync for Unconstrained<F> where F: Sync {}
