use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::pin::Pin;
pub struct TaskLocalFuture<T, F> where T: 'static {}
impl<T, F> TaskLocalFuture<T, F> where T: 'static {
    pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
}
impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = <F as Future>::Output;
}
impl<T, F> Send for TaskLocalFuture<T, F> where T: Send, F: Send {}
impl<T, F> Sync for TaskLocalFuture<T, F> where T: Sync, F: Sync {}
impl<T, F> !Unpin for TaskLocalFuture<T, F> where T: 'static {}
