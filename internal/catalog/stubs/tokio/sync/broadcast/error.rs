use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::marker::{Send, Sync, Unpin};
pub enum RecvError { Closed, Lagged(u64), }
pub struct SendError<T>(pub T);
pub enum TryRecvError { Empty, Closed, Lagged(u64), }
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Eq for RecvError {}
impl<T> Display for SendError<T> {}
impl<T: Debug> Error for SendError<T> {}
impl<T> Send for SendError<T> where T: Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Eq for TryRecvError {}
