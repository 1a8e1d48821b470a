use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
pub struct RecvError;
pub enum TryRecvError { Empty, Closed, }
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Eq for RecvError {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Eq for TryRecvError {}
