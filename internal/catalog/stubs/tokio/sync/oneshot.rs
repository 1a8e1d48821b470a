pub mod error;
use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::marker::{Send, Sync};
use std::ops::Drop;
use std::result::Result;
use std::task::{Context, Poll};
pub struct Receiver<T>;
pub struct Sender<T>;
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}
impl<T> Send for Receiver<T> where T: Send {}
impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
impl<T> Drop for Sender<T> {}
impl<T> Send for Sender<T> where T: Send {}
impl<T> Sync for Sender<T> where T: Send {}
