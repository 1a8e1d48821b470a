use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::From;
use std::error::Error;
use std::fmt::Display;
use std::marker::{Copy, Send, Sync, Unpin};
pub struct SendError<T>(pub T);
pub enum SendTimeoutError<T> { Timeout(T), Closed(T), }
pub enum TryRecvError { Empty, Disconnected, }
pub enum TrySendError<T> { Full(T), Closed(T), }
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
impl<T: PartialEq> PartialEq for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl<T: Eq> Eq for SendTimeoutError<T> {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
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
