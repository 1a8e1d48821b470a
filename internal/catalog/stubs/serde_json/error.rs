use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::marker::Copy;
pub use crate::{Error, Result};
pub enum Category { Io, Syntax, Data, Eof, }
impl Clone for Category {}
impl PartialEq for Category {}
impl Copy for Category {}
impl Eq for Category {}
