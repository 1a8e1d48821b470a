use crate::ffi::{CStr, OsStr};
use crate::marker::Sized;
pub trait Default: Sized {
    fn default() -> Self;
}
impl Default for &CStr {}
impl Default for &OsStr {}
impl Default for () {}
