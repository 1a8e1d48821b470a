use crate::{RecvError, SendError, Sender};
use futures::future::FusedFuture;
use futures::sink::Sink;
use futures::stream::{FusedStream, Stream};
use std::clone::Clone;
use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::result::Result;
pub struct RecvFut<'a, T> { _0: T }
pub struct RecvStream<'a, T> { _0: T }
pub struct SendFut<'a, T> { _0: T }
pub struct SendSink<'a, T> { _0: T }
impl<'a, T> RecvFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Drop for RecvFut<'a, T> {}
impl<'a, T> FusedFuture for RecvFut<'a, T> {}
impl<'a, T> Future for RecvFut<'a, T> {
    type Output = Result<T, RecvError>;
}
impl<'a, T> Send for RecvFut<'a, T> where T: Send {}
impl<'a, T> Sync for RecvFut<'a, T> where T: Send {}
impl<'a, T> RecvStream<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for RecvStream<'a, T> {}
impl<'a, T> FusedStream for RecvStream<'a, T> {}
impl<'a, T> Stream for RecvStream<'a, T> {
    type Item = T;
}
impl<'a, T> Send for RecvStream<'a, T> where T: Send {}
impl<'a, T> Sync for RecvStream<'a, T> where T: Send {}
impl<'a, T> SendFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Drop for SendFut<'a, T> {}
impl<'a, T> FusedFuture for SendFut<'a, T> {}
impl<'a, T> Future for SendFut<'a, T> {
    type Output = Result<(), SendError<T>>;
}
impl<T> Unpin for SendFut<'_, T> {}
impl<'a, T> Send for SendFut<'a, T> where T: Send {}
impl<'a, T> Sync for SendFut<'a, T> where T: Sync + Send {}
impl<'a, T> SendSink<'a, T> {
    pub fn sender(&self) -> &Sender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for SendSink<'a, T> {}
impl<'a, T> Sink<T> for SendSink<'a, T> {
    type Error = SendError<T>;
}
impl<'a, T> Send for SendSink<'a, T> where T: Send {}
impl<'a, T> Sync for SendSink<'a, T> where T: Sync + Send {}
