use crate::Span;
use std::clone::Clone;
use std::convert::Into;
use std::future::Future;
use std::marker::{Send, Sized, Sync};
use std::ops::Drop;
use std::pin::Pin;
pub use crate::Instrument;
pub struct Instrumented<T>;
pub struct WithDispatch<T>;
pub trait WithSubscriber: Sized {
    fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span;
    pub fn span_mut(&mut self) -> &mut Span;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for Instrumented<T> {}
impl<T> Drop for Instrumented<T> {}
impl<T: Future> Future for Instrumented<T> {
    type Output = <T as Future>::Output;
}
impl<T> Send for Instrumented<T> where T: Send {}
impl<T> Sync for Instrumented<T> where T: Sync {}
impl<T> Drop for WithDispatch<T> {}
impl<T> WithDispatch<T> {
    pub fn dispatcher(&self) -> &Dispatch;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for WithDispatch<T> {}
impl<T: Future> Future for WithDispatch<T> {
    type Output = <T as Future>::Output;
}
impl<T> Send for WithDispatch<T> where T: Send {}
impl<T> Sync for WithDispatch<T> where T: Sync {}
impl<T: Sized> WithSubscriber for T {}
