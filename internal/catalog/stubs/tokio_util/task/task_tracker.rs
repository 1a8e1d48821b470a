use std::clone::Clone;
use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
pub use crate::task::TaskTracker;
pub struct TaskTrackerToken;
pub struct TaskTrackerWaitFuture<'a>;
pub struct TrackedFuture<F>;
impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}
impl Clone for TaskTrackerToken {}
impl Drop for TaskTrackerToken {}
impl<'a> Future for TaskTrackerWaitFuture<'a> {
    type Output = ();
}
impl<'__pin, 'a> Unpin for TaskTrackerWaitFuture<'a> where PinnedFieldsOf<__Origin<'__pin, 'a>>: Unpin {}
impl<F: Future> Future for TrackedFuture<F> {
    type Output = <F as Future>::Output;
}
impl<'__pin, F> Unpin for TrackedFuture<F> where PinnedFieldsOf<__Origin<'__pin, F>>: Unpin {}
impl<F> Send for TrackedFuture<F> where F: Send {}
impl<F> Sync for TrackedFuture<F> where F: Sync {}
