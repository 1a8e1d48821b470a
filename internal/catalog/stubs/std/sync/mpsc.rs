use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::From;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::{IntoIterator, Iterator};
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::Drop;
use crate::result::Result;
use crate::time::Duration;
pub struct IntoIter<T> {}
pub struct Iter<'a, T: 'a> {}
pub struct Receiver<T> {}
pub struct RecvError;
pub enum RecvTimeoutError { Timeout, Disconnected }
pub struct SendError<T>(pub T);
pub struct Sender<T> {}
pub struct SyncSender<T> {}
pub struct TryIter<'a, T: 'a> {}
pub enum TryRecvError { Empty, Disconnected }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
impl<T> !Sync for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {}
impl<T: Debug> Debug for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Unpin for IntoIter<T> {}
impl<'a, T> !Send for Iter<'a, T> {}
impl<'a, T> !Sync for Iter<'a, T> {}
impl<'a, T: Debug + 'a> Debug for Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}
impl<'a, T> Unpin for Iter<'a, T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> !Sync for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> Debug for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T: Send> Send for Receiver<T> {}
impl<T> Unpin for Receiver<T> {}
impl Clone for RecvError {}
impl Eq for RecvError {}
impl PartialEq for RecvError {}
impl Error for RecvError {}
impl Debug for RecvError {}
impl Display for RecvError {}
impl Copy for RecvError {}
impl Send for RecvError {}
impl Sync for RecvError {}
impl Unpin for RecvError {}
impl Clone for RecvTimeoutError {}
impl Eq for RecvTimeoutError {}
impl PartialEq for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl Debug for RecvTimeoutError {}
impl Display for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl Send for RecvTimeoutError {}
impl Sync for RecvTimeoutError {}
impl Unpin for RecvTimeoutError {}
impl<T: Clone> Clone for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T> Send for SendError<T> where T: Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}
impl<T> Drop for Sender<T> {}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T: Send> Send for Sender<T> {}
impl<T: Send> Sync for Sender<T> {}
impl<T> Unpin for Sender<T> {}
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Drop for SyncSender<T> {}
impl<T> Clone for SyncSender<T> {}
impl<T> Debug for SyncSender<T> {}
impl<T: Send> Send for SyncSender<T> {}
impl<T> Sync for SyncSender<T> where T: Send {}
impl<T> Unpin for SyncSender<T> {}
impl<'a, T> !Send for TryIter<'a, T> {}
impl<'a, T> !Sync for TryIter<'a, T> {}
impl<'a, T: Debug + 'a> Debug for TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}
impl<'a, T> Unpin for TryIter<'a, T> {}
impl Clone for TryRecvError {}
impl Eq for TryRecvError {}
impl PartialEq for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl Error for TryRecvError {}
impl Debug for TryRecvError {}
impl Display for TryRecvError {}
impl Copy for TryRecvError {}
impl Send for TryRecvError {}
impl Sync for TryRecvError {}
impl Unpin for TryRecvError {}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T: Eq> Eq for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T> Send for TrySendError<T> where T: Send {}
impl<T> Sync for TrySendError<T> where T: Sync {}
impl<T> Unpin for TrySendError<T> where T: Unpin {}
