pub use crate::ffi::{OsStr, OsString};
pub struct Display<'a>;
impl crate::fmt::Display for Display<'_> {}
