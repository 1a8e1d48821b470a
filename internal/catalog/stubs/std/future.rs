use crate::clone::Clone;
use crate::fmt::Debug;
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::ops::FnMut;
use crate::pin::Pin;
use crate::task::{Context, Poll};
pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
pub struct Pending<T> {}
pub struct PollFn<F> { _0: F }
pub struct Ready<T> { _0: T }
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub fn ready<T>(t: T) -> Ready<T>;
impl<F> Future for &mut F where F: Future + Unpin + ?Sized {
    type Output = <F as Future>::Output;
}
impl<F> IntoFuture for F where F: Future {
    type Output = <F as Future>::Output;
    type IntoFuture = F;
}
impl<T> Clone for Pending<T> {}
impl<T> Debug for Pending<T> {}
impl<T> Future for Pending<T> {
    type Output = T;
}
impl<T> Send for Pending<T> {}
impl<T> Sync for Pending<T> {}
impl<T> Unpin for Pending<T> {}
impl<F> Debug for PollFn<F> {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}
impl<F> Send for PollFn<F> where F: Send {}
impl<F> Sync for PollFn<F> where F: Sync {}
impl<F> Unpin for PollFn<F> where F: Unpin {}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for Ready<T> where T: Clone {}
impl<T> Debug for Ready<T> where T: Debug {}
impl<T> Future for Ready<T> {
    type Output = T;
}
impl<T> Send for Ready<T> where T: Send {}
impl<T> Sync for Ready<T> where T: Sync {}
impl<T> Unpin for Ready<T> {}
