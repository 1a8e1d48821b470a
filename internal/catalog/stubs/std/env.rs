pub mod consts;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::ops::Drop;
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;
pub struct Args {}
pub struct ArgsOs {}
pub struct JoinPathsError {}
pub struct SplitPaths<'a> {}
pub enum VarError { NotPresent, NotUnicode(OsString) }
pub struct Vars {}
pub struct VarsOs {}
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
impl !Send for Args {}
impl !Sync for Args {}
impl Drop for Args {}
impl Debug for Args {}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args {
    type Item = String;
}
impl Unpin for Args {}
impl !Send for ArgsOs {}
impl !Sync for ArgsOs {}
impl Drop for ArgsOs {}
impl Debug for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs {
    type Item = OsString;
}
impl Unpin for ArgsOs {}
impl Error for JoinPathsError {}
impl Debug for JoinPathsError {}
impl Display for JoinPathsError {}
impl Send for JoinPathsError {}
impl Sync for JoinPathsError {}
impl Unpin for JoinPathsError {}
impl Debug for SplitPaths<'_> {}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
}
impl<'a> Send for SplitPaths<'a> {}
impl<'a> Sync for SplitPaths<'a> {}
impl<'a> Unpin for SplitPaths<'a> {}
impl Clone for VarError {}
impl Eq for VarError {}
impl PartialEq for VarError {}
impl Error for VarError {}
impl Debug for VarError {}
impl Display for VarError {}
impl Send for VarError {}
impl Sync for VarError {}
impl Unpin for VarError {}
impl !Send for Vars {}
impl !Sync for Vars {}
impl Drop for Vars {}
impl Debug for Vars {}
impl Iterator for Vars {
    type Item = (String, String);
}
impl Unpin for Vars {}
impl !Send for VarsOs {}
impl !Sync for VarsOs {}
impl Drop for VarsOs {}
impl Debug for VarsOs {}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
}
impl Unpin for VarsOs {}
