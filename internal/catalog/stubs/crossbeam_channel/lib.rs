// crossbeam-channel 0.5.17, after its documentation.
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::From;
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::iter::{IntoIterator, Iterator};
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::result::Result;
use std::time::{Duration, Instant};
pub struct IntoIter<T>;
pub struct Iter<'a, T>;
pub struct ReadyTimeoutError;
pub struct Receiver<T>;
pub struct RecvError;
pub enum RecvTimeoutError { Timeout, Disconnected, }
pub struct Select<'a>;
pub struct SelectTimeoutError;
pub struct SelectedOperation<'a>;
pub struct SendError<T>(pub T);
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T), }
pub struct Sender<T>;
pub struct TryIter<'a, T>;
pub struct TryReadyError;
pub enum TryRecvError { Empty, Disconnected, }
pub struct TrySelectError;
pub enum TrySendError<T> { Full(T), Disconnected(T), }
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
impl<T> Drop for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Sync for IntoIter<T> where T: Send {}
impl<T> Unpin for IntoIter<T> where T: Unpin {}
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}
impl<'a, T> Send for Iter<'a, T> where T: Send {}
impl<'a, T> Sync for Iter<'a, T> where T: Send {}
impl Clone for ReadyTimeoutError {}
impl PartialEq for ReadyTimeoutError {}
impl Copy for ReadyTimeoutError {}
impl Eq for ReadyTimeoutError {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
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
impl<T: Send> Send for Receiver<T> {}
impl<T: Send> Sync for Receiver<T> {}
impl<T> Unpin for Receiver<T> where T: Unpin {}
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Copy for RecvError {}
impl Eq for RecvError {}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for RecvTimeoutError {}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl PartialEq for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl Eq for RecvTimeoutError {}
impl<'a> Drop for Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    pub fn select(&mut self) -> SelectedOperation<'a>;
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}
impl Clone for SelectTimeoutError {}
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}
impl PartialEq for SelectTimeoutError {}
impl Copy for SelectTimeoutError {}
impl Eq for SelectTimeoutError {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
impl Drop for SelectedOperation<'_> {}
impl<'a> !Send for SelectedOperation<'a> {}
impl<'a> !Sync for SelectedOperation<'a> {}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}
impl<T> Send for SendError<T> where T: Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T: PartialEq> PartialEq for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl<T: Eq> Eq for SendTimeoutError<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}
impl<T: Send> Send for Sender<T> {}
impl<T: Send> Sync for Sender<T> {}
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}
impl<'a, T> Send for TryIter<'a, T> where T: Send {}
impl<'a, T> Sync for TryIter<'a, T> where T: Send {}
impl Clone for TryReadyError {}
impl PartialEq for TryReadyError {}
impl Copy for TryReadyError {}
impl Eq for TryReadyError {}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Copy for TryRecvError {}
impl Eq for TryRecvError {}
impl Clone for TrySelectError {}
impl Display for TrySelectError {}
impl Error for TrySelectError {}
impl PartialEq for TrySelectError {}
impl Copy for TrySelectError {}
impl Eq for TrySelectError {}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T: Eq> Eq for TrySendError<T> {}
