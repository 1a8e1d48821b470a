// flume 0.11.1, after its documentation.
pub mod asynch;
pub mod select;
use crate::asynch::{RecvFut, RecvStream, SendFut, SendSink};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::From;
use std::error::Error;
use std::fmt::Display;
use std::iter::{ExactSizeIterator, IntoIterator, Iterator};
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::result::Result;
use std::time::{Duration, Instant};
pub use crate::select::Selector;
pub struct Drain<'a, T>;
pub struct IntoIter<T>;
pub struct Iter<'a, T>;
pub struct Receiver<T>;
pub enum RecvError { Disconnected, }
pub enum RecvTimeoutError { Timeout, Disconnected, }
pub struct SendError<T>(pub T);
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T), }
pub struct Sender<T>;
pub struct TryIter<'a, T>;
pub enum TryRecvError { Empty, Disconnected, }
pub enum TrySendError<T> { Full(T), Disconnected(T), }
pub struct WeakSender<T>;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
impl<'a, T> Drop for Drain<'a, T> {}
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}
impl<'a, T> Send for Drain<'a, T> where T: Send {}
impl<'a, T> Sync for Drain<'a, T> where T: Sync {}
impl<'a, T> Unpin for Drain<'a, T> where T: Unpin {}
impl<T> Drop for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Sync for IntoIter<T> where T: Send {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}
impl<'a, T> Send for Iter<'a, T> where T: Send {}
impl<'a, T> Sync for Iter<'a, T> where T: Send {}
impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> Send for Receiver<T> where T: Send {}
impl<T> Sync for Receiver<T> where T: Send {}
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Copy for RecvError {}
impl Eq for RecvError {}
impl Clone for RecvTimeoutError {}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl PartialEq for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl Eq for RecvTimeoutError {}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}
impl<T> Send for SendError<T> where T: Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T: PartialEq> PartialEq for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl<T: Eq> Eq for SendTimeoutError<T> {}
impl<T> Sender<T> {
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}
impl<T> Send for Sender<T> where T: Send {}
impl<T> Sync for Sender<T> where T: Send {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}
impl<'a, T> Send for TryIter<'a, T> where T: Send {}
impl<'a, T> Sync for TryIter<'a, T> where T: Send {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Copy for TryRecvError {}
impl Eq for TryRecvError {}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T: Eq> Eq for TrySendError<T> {}
impl<T> Drop for WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Send for WeakSender<T> where T: Send {}
impl<T> Sync for WeakSender<T> where T: Send {}
