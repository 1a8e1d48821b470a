use crate::future::FusedFuture;
use crate::sink::Sink;
use crate::stream::{FusedStream, Stream};
use std::any::Any;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hasher;
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::Drop;
use std::result::Result;
use std::task::{Context, Poll};
pub struct Receiver<T>;
pub struct Recv<'a, St> where St: ?Sized {}
pub struct RecvError;
pub struct SendError;
pub struct Sender<T>;
pub enum TryRecvError { Empty, Closed, }
pub struct TrySendError<T> { _0: T }
pub struct UnboundedReceiver<T>;
pub struct UnboundedSender<T>;
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
impl<T> Receiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Receiver<T>>;
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
impl<T> Send for Receiver<T> where T: Send {}
impl<T> Sync for Receiver<T> where T: Send {}
impl<St> FusedFuture for Recv<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for Recv<'_, St> where St: Stream + Unpin + ?Sized {
    type Output = Result<<St as Stream>::Item, RecvError>;
}
impl<St> Unpin for Recv<'_, St> where St: Unpin + ?Sized {}
impl<'a, St> Send for Recv<'a, St> where St: Send + ?Sized {}
impl<'a, St> Sync for Recv<'a, St> where St: Sync + ?Sized {}
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Copy for RecvError {}
impl Eq for RecvError {}
impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for SendError {}
impl Display for SendError {}
impl Error for SendError {}
impl PartialEq for SendError {}
impl Eq for SendError {}
impl<T> Drop for Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Sender<T>) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
}
impl<T> Clone for Sender<T> {}
impl<T> Sink<T> for Sender<T> {
    type Error = SendError;
}
impl<T> Send for Sender<T> where T: Send {}
impl<T> Sync for Sender<T> where T: Send {}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Copy for TryRecvError {}
impl Eq for TryRecvError {}
impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
impl<T> Clone for TrySendError<T> where T: Clone {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> where T: Any {}
impl<T> PartialEq for TrySendError<T> where T: PartialEq {}
impl<T> Eq for TrySendError<T> where T: Eq {}
impl<T> UnboundedReceiver<T> {
    pub fn recv(&mut self) -> Recv<'_, UnboundedReceiver<T>>;
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> Drop for UnboundedReceiver<T> {}
impl<T> FusedStream for UnboundedReceiver<T> {}
impl<T> Stream for UnboundedReceiver<T> {
    type Item = T;
}
impl<T> Send for UnboundedReceiver<T> where T: Send {}
impl<T> Sync for UnboundedReceiver<T> where T: Send {}
impl<T> Drop for UnboundedSender<T> {}
impl<T> UnboundedSender<T> {
    pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn same_receiver(&self, other: &UnboundedSender<T>) -> bool;
    pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Clone for UnboundedSender<T> {}
impl<T> Sink<T> for &UnboundedSender<T> {
    type Error = SendError;
}
impl<T> Sink<T> for UnboundedSender<T> {
    type Error = SendError;
}
impl<T> Send for UnboundedSender<T> where T: Send {}
impl<T> Sync for UnboundedSender<T> where T: Send {}
