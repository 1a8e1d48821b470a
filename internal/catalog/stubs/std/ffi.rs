pub mod c_str;
pub mod os_str;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::{Clone, CloneToUninit};
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Infallible, Into};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display, Write};
use crate::hash::Hash;
use crate::iter::{Extend, FromIterator};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::num::NonZero;
use crate::ops::{Deref, DerefMut, Drop, Index, IndexMut, RangeFrom, RangeFull};
use crate::option::Option;
use crate::os::unix::ffi::{OsStrExt, OsStringExt};
use crate::path::{Path, PathBuf};
use crate::result::Result;
use crate::str::{FromStr, Utf8Error};
use crate::string::String;
use crate::vec::Vec;
pub struct CStr {}
pub struct CString {}
pub struct FromBytesUntilNulError {}
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
pub struct FromVecWithNulError {}
pub struct IntoStringError {}
pub struct NulError {}
pub struct OsStr {}
pub struct OsString {}
pub type c_char = i8;
pub type c_double = f64;
pub type c_float = f32;
pub type c_int = i32;
pub type c_long = i64;
pub type c_longlong = i64;
pub type c_schar = i8;
pub type c_short = i16;
pub type c_uchar = u8;
pub type c_uint = u32;
pub type c_ulong = u64;
pub type c_ulonglong = u64;
pub type c_ushort = u16;
pub enum c_void { }
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub fn as_ptr(&self) -> *const i8;
    pub fn count_bytes(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> &[u8];
    pub fn to_bytes_with_nul(&self) -> &[u8];
    pub fn to_str(&self) -> Result<&str, Utf8Error>;
}
impl CStr {
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<CStr>) -> CString;
}
impl !Sized for CStr {}
impl ToOwned for CStr {
    type Owned = CString;
}
impl CloneToUninit for CStr {}
impl Eq for CStr {}
impl Ord for CStr {}
impl PartialEq for CStr {}
impl PartialEq<&CStr> for CStr {}
impl PartialEq<Cow<'_, CStr>> for CStr {}
impl PartialEq<CString> for CStr {}
impl PartialOrd for CStr {}
impl AsRef<CStr> for CStr {}
impl Default for &CStr {}
impl Debug for CStr {}
impl Hash for CStr {}
impl Send for CStr {}
impl Sync for CStr {}
impl Unpin for CStr {}
impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
}
impl CString {
    pub fn new<T>(t: T) -> Result<CString, NulError> where T: Into<Vec<u8>>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}
impl Borrow<CStr> for CString {}
impl Clone for CString {}
impl Eq for CString {}
impl Ord for CString {}
impl PartialEq for CString {}
impl PartialEq<&CStr> for CString {}
impl PartialEq<Cow<'_, CStr>> for CString {}
impl PartialEq<CStr> for CString {}
impl PartialOrd for CString {}
impl AsRef<CStr> for CString {}
impl From<&CStr> for CString {}
impl<'a> From<Cow<'a, CStr>> for CString {}
impl From<Box<CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}
impl Default for CString {}
impl Debug for CString {}
impl Hash for CString {}
impl Send for CString {}
impl Sync for CString {}
impl Unpin for CString {}
impl Deref for CString {
    type Target = CStr;
}
impl Drop for CString {}
impl Index<RangeFull> for CString {
    type Output = CStr;
}
impl FromStr for CString {
    type Err = NulError;
}
impl Clone for FromBytesUntilNulError {}
impl Eq for FromBytesUntilNulError {}
impl PartialEq for FromBytesUntilNulError {}
impl Error for FromBytesUntilNulError {}
impl Debug for FromBytesUntilNulError {}
impl Display for FromBytesUntilNulError {}
impl Send for FromBytesUntilNulError {}
impl Sync for FromBytesUntilNulError {}
impl Unpin for FromBytesUntilNulError {}
impl Clone for FromBytesWithNulError {}
impl Eq for FromBytesWithNulError {}
impl PartialEq for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}
impl Debug for FromBytesWithNulError {}
impl Display for FromBytesWithNulError {}
impl Copy for FromBytesWithNulError {}
impl Send for FromBytesWithNulError {}
impl Sync for FromBytesWithNulError {}
impl Unpin for FromBytesWithNulError {}
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}
impl Drop for FromVecWithNulError {}
impl Clone for FromVecWithNulError {}
impl Eq for FromVecWithNulError {}
impl PartialEq for FromVecWithNulError {}
impl Error for FromVecWithNulError {}
impl Debug for FromVecWithNulError {}
impl Display for FromVecWithNulError {}
impl Send for FromVecWithNulError {}
impl Sync for FromVecWithNulError {}
impl Unpin for FromVecWithNulError {}
impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Drop for IntoStringError {}
impl Clone for IntoStringError {}
impl Eq for IntoStringError {}
impl PartialEq for IntoStringError {}
impl Error for IntoStringError {}
impl Debug for IntoStringError {}
impl Display for IntoStringError {}
impl Send for IntoStringError {}
impl Sync for IntoStringError {}
impl Unpin for IntoStringError {}
impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}
impl Drop for NulError {}
impl Clone for NulError {}
impl Eq for NulError {}
impl PartialEq for NulError {}
impl Error for NulError {}
impl Debug for NulError {}
impl Display for NulError {}
impl Send for NulError {}
impl Sync for NulError {}
impl Unpin for NulError {}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> crate::ffi::os_str::Display<'_>;
}
impl !Sized for OsStr {}
impl ToOwned for OsStr {
    type Owned = OsString;
}
impl CloneToUninit for OsStr {}
impl Eq for OsStr {}
impl Ord for OsStr {}
impl PartialEq for OsStr {}
impl PartialEq<&Path> for OsStr {}
impl PartialEq<Cow<'_, OsStr>> for &OsStr {}
impl PartialEq<Cow<'_, OsStr>> for OsStr {}
impl PartialEq<Cow<'_, Path>> for &OsStr {}
impl PartialEq<Cow<'_, Path>> for OsStr {}
impl PartialEq<OsString> for &OsStr {}
impl PartialEq<OsString> for OsStr {}
impl PartialEq<Path> for &OsStr {}
impl PartialEq<Path> for OsStr {}
impl PartialEq<PathBuf> for &OsStr {}
impl PartialEq<PathBuf> for OsStr {}
impl PartialEq<str> for OsStr {}
impl PartialOrd for OsStr {}
impl PartialOrd<&Path> for OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for &OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for OsStr {}
impl PartialOrd<Cow<'_, Path>> for &OsStr {}
impl PartialOrd<Cow<'_, Path>> for OsStr {}
impl PartialOrd<OsString> for &OsStr {}
impl PartialOrd<OsString> for OsStr {}
impl PartialOrd<Path> for &OsStr {}
impl PartialOrd<Path> for OsStr {}
impl PartialOrd<PathBuf> for &OsStr {}
impl PartialOrd<PathBuf> for OsStr {}
impl PartialOrd<str> for OsStr {}
impl AsRef<OsStr> for OsStr {}
impl AsRef<Path> for OsStr {}
impl Default for &OsStr {}
impl Debug for OsStr {}
impl Hash for OsStr {}
impl Send for OsStr {}
impl Sync for OsStr {}
impl Unpin for OsStr {}
impl OsStrExt for OsStr {}
impl crate::os::windows::ffi::OsStrExt for OsStr {}
impl OsString {
    pub fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}
impl Drop for OsString {}
impl Borrow<OsStr> for OsString {}
impl Clone for OsString {}
impl Eq for OsString {}
impl Ord for OsString {}
impl PartialEq for OsString {}
impl PartialEq<&OsStr> for OsString {}
impl PartialEq<&Path> for OsString {}
impl PartialEq<&str> for OsString {}
impl PartialEq<Cow<'_, OsStr>> for OsString {}
impl PartialEq<Cow<'_, Path>> for OsString {}
impl PartialEq<OsStr> for OsString {}
impl PartialEq<Path> for OsString {}
impl PartialEq<PathBuf> for OsString {}
impl PartialEq<str> for OsString {}
impl PartialOrd for OsString {}
impl PartialOrd<&OsStr> for OsString {}
impl PartialOrd<&Path> for OsString {}
impl PartialOrd<Cow<'_, OsStr>> for OsString {}
impl PartialOrd<Cow<'_, Path>> for OsString {}
impl PartialOrd<OsStr> for OsString {}
impl PartialOrd<Path> for OsString {}
impl PartialOrd<PathBuf> for OsString {}
impl PartialOrd<str> for OsString {}
impl AsRef<OsStr> for OsString {}
impl AsRef<Path> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
impl<'a> From<Cow<'a, OsStr>> for OsString {}
impl From<Box<OsStr>> for OsString {}
impl From<PathBuf> for OsString {}
impl From<String> for OsString {}
impl Default for OsString {}
impl Debug for OsString {}
impl Write for OsString {}
impl Hash for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl Extend<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
impl FromIterator<OsString> for OsString {}
impl Send for OsString {}
impl Sync for OsString {}
impl Unpin for OsString {}
impl Deref for OsString {
    type Target = OsStr;
}
impl DerefMut for OsString {}
impl Index<RangeFull> for OsString {
    type Output = OsStr;
}
impl IndexMut<RangeFull> for OsString {}
impl OsStringExt for OsString {}
impl crate::os::windows::ffi::OsStringExt for OsString {}
impl FromStr for OsString {
    type Err = Infallible;
}
impl Debug for c_void {}
impl Send for c_void {}
impl Sync for c_void {}
impl Unpin for c_void {}
