pub mod consts;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use crate::marker::{Send, Sized, Sync};
use crate::ops::Drop;
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;
pub struct Args;
pub struct ArgsOs;
pub struct JoinPathsError;
pub struct SplitPaths<'a>;
pub enum VarError { NotPresent, NotUnicode(OsString), }
pub struct Vars;
pub struct VarsOs;
pub fn args() -> Args;
pub fn args_os() -> ArgsOs;
pub fn current_dir() -> Result<PathBuf>;
pub fn current_exe() -> Result<PathBuf>;
pub fn home_dir() -> Option<PathBuf>;
pub fn join_paths<I, T>(paths: I) -> crate::result::Result<OsString, JoinPathsError> where I: IntoIterator<Item = T>, T: AsRef<OsStr>;
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
pub fn temp_dir() -> PathBuf;
pub fn var<K: AsRef<OsStr>>(key: K) -> crate::result::Result<String, VarError>;
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;
impl Drop for Args {}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args {
    type Item = String;
}
impl !Send for Args {}
impl !Sync for Args {}
impl Drop for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs {
    type Item = OsString;
}
impl !Send for ArgsOs {}
impl !Sync for ArgsOs {}
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
}
impl Clone for VarError {}
impl Display for VarError {}
impl Error for VarError {}
impl PartialEq for VarError {}
impl Eq for VarError {}
impl Drop for Vars {}
impl Iterator for Vars {
    type Item = (String, String);
}
impl !Send for Vars {}
impl !Sync for Vars {}
impl Drop for VarsOs {}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
}
impl !Send for VarsOs {}
impl !Sync for VarsOs {}
