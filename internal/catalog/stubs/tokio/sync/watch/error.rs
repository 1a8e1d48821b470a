use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::marker::{Copy, Send, Sync, Unpin};
pub struct RecvError;
pub struct SendError<T>(pub T);
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}
impl<T> Send for SendError<T> where T: Send {}
impl<T> Sync for SendError<T> where T: Sync {}
impl<T> Unpin for SendError<T> where T: Unpin {}
