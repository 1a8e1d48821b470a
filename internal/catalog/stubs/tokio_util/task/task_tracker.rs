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
impl<'a> Drop for TaskTrackerWaitFuture<'a> {}
impl<'a> Future for TaskTrackerWaitFuture<'a> {
    type Output = ();
}
impl<F> Drop for TrackedFuture<F> {}
impl<F: Future> Future for TrackedFuture<F> {
    type Output = <F as Future>::Output;
}
impl<F> Send for TrackedFuture<F> where F: Send {}
impl<F> Sync for TrackedFuture<F> where F: Sync {}
impl<'a> !Unpin for TaskTrackerWaitFuture<'a> {}
