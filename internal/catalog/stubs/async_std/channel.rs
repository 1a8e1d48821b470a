use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::marker::{Copy, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::result::Result;
pub struct Receiver<T>;
pub struct Recv<'a, T>;
pub struct RecvError;
pub struct Send<'a, T>;
pub struct SendError<T>(pub T);
pub struct Sender<T>;
pub enum TryRecvError { Empty, Closed, }
pub enum TrySendError<T> { Full(T), Closed(T), }
pub struct WeakReceiver<T>;
pub struct WeakSender<T>;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Recv<'_, T>;
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
impl<T> std::marker::Send for Receiver<T> where T: std::marker::Send {}
impl<T> Sync for Receiver<T> where T: std::marker::Send {}
impl<'a, T> Drop for Recv<'a, T> {}
impl<'a, T> Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}
impl<'a, T> std::marker::Send for Recv<'a, T> where T: std::marker::Send {}
impl<'a, T> Sync for Recv<'a, T> where T: std::marker::Send {}
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Copy for RecvError {}
impl Eq for RecvError {}
impl<'a, T> Drop for Send<'a, T> {}
impl<'a, T> Future for Send<'a, T> {
    type Output = Result<(), SendError<T>>;
}
impl<'a, T> Unpin for Send<'a, T> {}
impl<'a, T> std::marker::Send for Send<'a, T> where T: std::marker::Send {}
impl<'a, T> Sync for Send<'a, T> where T: Sync + std::marker::Send {}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for SendError<T> where T: Clone {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T> PartialEq for SendError<T> where T: PartialEq {}
impl<T> Copy for SendError<T> where T: Copy {}
impl<T> Eq for SendError<T> where T: Eq {}
impl<T> std::marker::Send for SendError<T> where T: std::marker::Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Send<'_, T>;
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}
impl<T> std::marker::Send for Sender<T> where T: std::marker::Send {}
impl<T> Sync for Sender<T> where T: std::marker::Send {}
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
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for TrySendError<T> where T: Clone {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> PartialEq for TrySendError<T> where T: PartialEq {}
impl<T> Copy for TrySendError<T> where T: Copy {}
impl<T> Eq for TrySendError<T> where T: Eq {}
impl<T> Drop for WeakReceiver<T> {}
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> Clone for WeakReceiver<T> {}
impl<T> std::marker::Send for WeakReceiver<T> where T: std::marker::Send {}
impl<T> Sync for WeakReceiver<T> where T: std::marker::Send {}
impl<T> Drop for WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
impl<T> std::marker::Send for WeakSender<T> where T: std::marker::Send {}
impl<T> Sync for WeakSender<T> where T: std::marker::Send {}
