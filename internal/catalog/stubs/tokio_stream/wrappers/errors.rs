use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
pub enum BroadcastStreamRecvError { Lagged(u64), }
impl Clone for BroadcastStreamRecvError {}
impl Display for BroadcastStreamRecvError {}
impl Error for BroadcastStreamRecvError {}
impl PartialEq for BroadcastStreamRecvError {}
impl Eq for BroadcastStreamRecvError {}
