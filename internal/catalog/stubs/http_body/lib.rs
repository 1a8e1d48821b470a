// http-body 1.1.0, after its documentation.
use bytes::Bytes;
use bytes::buf::Buf;
use std::boxed::Box;
use std::clone::Clone;
use std::convert::Infallible;
use std::default::Default;
use std::marker::{Copy, Sized, Unpin};
use std::ops::{Add, Deref, DerefMut, FnOnce};
use std::option::Option;
use std::pin::Pin;
use std::result::Result;
use std::string::String;
use std::task::{Context, Poll};
pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}
pub struct Frame<T> { _0: T }
pub struct SizeHint;
impl Body for String {
    type Data = Bytes;
    type Error = Infallible;
}
impl<B: Body> Body for Request<B> {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<B: Body> Body for Response<B> {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<P> Body for Pin<P> where P: Unpin + DerefMut, P::Target: Body {
    type Data = <<P as Deref>::Target as Body>::Data;
    type Error = <<P as Deref>::Target as Body>::Error;
}
impl<T: Body + Unpin + ?Sized> Body for &mut T {
    type Data = <T as Body>::Data;
    type Error = <T as Body>::Error;
}
impl<T: Body + Unpin + ?Sized> Body for Box<T> {
    type Data = <T as Body>::Data;
    type Error = <T as Body>::Error;
}
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self;
    pub fn trailers(map: HeaderMap) -> Self;
    pub fn map_data<F, D>(self, f: F) -> Frame<D> where F: FnOnce(T) -> D;
    pub fn is_data(&self) -> bool;
    pub fn into_data(self) -> Result<T, Self>;
    pub fn data_ref(&self) -> Option<&T>;
    pub fn data_mut(&mut self) -> Option<&mut T>;
    pub fn is_trailers(&self) -> bool;
    pub fn into_trailers(self) -> Result<HeaderMap, Self>;
    pub fn trailers_ref(&self) -> Option<&HeaderMap>;
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
}
impl SizeHint {
    pub fn new() -> SizeHint;
    pub fn with_exact(value: u64) -> SizeHint;
    pub fn lower(&self) -> u64;
    pub fn set_lower(&mut self, value: u64);
    pub fn upper(&self) -> Option<u64>;
    pub fn set_upper(&mut self, value: u64);
    pub fn exact(&self) -> Option<u64>;
    pub fn set_exact(&mut self, value: u64);
}
impl Add for SizeHint {
    type Output = SizeHint;
}
impl Clone for SizeHint {}
impl Default for SizeHint {}
impl Copy for SizeHint {}
