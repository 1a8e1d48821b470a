use crate::future::FusedFuture;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::marker::{Copy, Send, Sync};
use std::ops::Drop;
use std::option::Option;
use std::result::Result;
use std::task::{Context, Poll};
pub struct Canceled;
pub struct Cancellation<'a, T>;
pub struct Receiver<T>;
pub struct Sender<T>;
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
impl Clone for Canceled {}
impl Display for Canceled {}
impl Error for Canceled {}
impl PartialEq for Canceled {}
impl Copy for Canceled {}
impl Eq for Canceled {}
impl<T> Future for Cancellation<'_, T> {
    type Output = ();
}
impl<'a, T> Send for Cancellation<'a, T> where T: Send {}
impl<'a, T> Sync for Cancellation<'a, T> where T: Send {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
}
impl<T> Drop for Receiver<T> {}
impl<T> FusedFuture for Receiver<T> {}
impl<T> Future for Receiver<T> {
    type Output = Result<T, Canceled>;
}
impl<T> Send for Receiver<T> where T: Send {}
impl<T> Sync for Receiver<T> where T: Send {}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
    pub fn cancellation(&mut self) -> Cancellation<'_, T>;
    pub fn is_canceled(&self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
}
impl<T> Drop for Sender<T> {}
impl<T> Send for Sender<T> where T: Send {}
impl<T> Sync for Sender<T> where T: Send {}
