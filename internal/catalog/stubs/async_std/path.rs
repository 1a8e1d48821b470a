use crate::fs::ReadDir;
use std::borrow::{Borrow, Cow, ToOwned};
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::{AsRef, From, Infallible, Into};
use std::default::Default;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::hash::Hash;
use std::io::Result;
use std::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
use std::marker::{Copy, Sized};
use std::ops::{Deref, Drop};
use std::option::Option;
use std::str::FromStr;
use std::string::String;
pub use std::path::{Component, Display, Prefix, PrefixComponent, StripPrefixError};
pub struct Ancestors<'a>;
pub struct Components<'a>;
pub struct Iter<'a>;
pub const MAIN_SEPARATOR: char;
pub struct Path;
pub struct PathBuf;
impl<'a> Clone for Ancestors<'a> {}
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
}
impl<'a> Copy for Ancestors<'a> {}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<OsStr> for Components<'_> {}
impl AsRef<Path> for Components<'_> {}
impl<'a> Clone for Components<'a> {}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
}
impl<'a> Ord for Components<'a> {}
impl<'a> PartialEq for Components<'a> {}
impl<'a> PartialOrd for Components<'a> {}
impl<'a> Eq for Components<'a> {}
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<OsStr> for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl<'a> Clone for Iter<'a> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> std::result::Result<&Path, StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    pub async fn metadata(&self) -> Result<Metadata>;
    pub async fn symlink_metadata(&self) -> Result<Metadata>;
    pub async fn canonicalize(&self) -> Result<PathBuf>;
    pub async fn read_link(&self) -> Result<PathBuf>;
    pub async fn read_dir(&self) -> Result<ReadDir>;
    pub async fn exists(&self) -> bool;
    pub async fn is_file(&self) -> bool;
    pub async fn is_dir(&self) -> bool;
    pub fn into_path_buf(self: Box<Path>) -> PathBuf;
}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for OsStr {}
impl AsRef<Path> for OsString {}
impl AsRef<Path> for Path {}
impl AsRef<std::path::Path> for Path {}
impl AsRef<Path> for std::path::Path {}
impl AsRef<Path> for String {}
impl AsRef<Path> for str {}
impl<'a> From<&'a std::path::Path> for &'a Path {}
impl Hash for Path {}
impl<'a> Into<&'a std::path::Path> for &'a Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl Ord for Path {}
impl PartialEq for Path {}
impl PartialOrd for Path {}
impl ToOwned for Path {
    type Owned = PathBuf;
}
impl Eq for Path {}
impl Drop for PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl AsRef<std::path::Path> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Clone for PathBuf {}
impl Default for PathBuf {}
impl Deref for PathBuf {
    type Target = Path;
}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<PathBuf> for OsString {}
impl From<std::path::PathBuf> for PathBuf {}
impl From<String> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl FromStr for PathBuf {
    type Err = Infallible;
}
impl Hash for PathBuf {}
impl Into<std::path::PathBuf> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl Ord for PathBuf {}
impl PartialEq for PathBuf {}
impl PartialOrd for PathBuf {}
impl Eq for PathBuf {}
