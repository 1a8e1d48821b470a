pub use crate::ffi::OsStr;
pub use crate::ffi::OsString;
use crate::fmt::Debug;
use crate::marker::{Send, Sync, Unpin};
pub struct Display<'a> {}
impl Debug for Display<'_> {}
impl crate::fmt::Display for Display<'_> {}
impl<'a> Send for Display<'a> {}
impl<'a> Sync for Display<'a> {}
impl<'a> Unpin for Display<'a> {}
