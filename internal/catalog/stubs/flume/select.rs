use crate::{Receiver, RecvError, SendError, Sender};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::marker::{Copy, Send, Sync};
use std::ops::{Drop, FnMut};
use std::result::Result;
use std::time::{Duration, Instant};
pub enum SelectError { Timeout, }
pub struct Selector<'a, T: 'a>;
impl Clone for SelectError {}
impl Display for SelectError {}
impl Error for SelectError {}
impl PartialEq for SelectError {}
impl Copy for SelectError {}
impl Eq for SelectError {}
impl<'a, T: 'a> Drop for Selector<'a, T> {}
impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(self, sender: &'a Sender<U>, msg: U, mapper: F) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
impl<'a, T: 'a> Default for Selector<'a, T> {}
impl<'a, T> !Send for Selector<'a, T> {}
impl<'a, T> !Sync for Selector<'a, T> {}
