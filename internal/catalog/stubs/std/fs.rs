use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::default::Default;
use crate::ffi::OsString;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::io::{Error, Read, Result, Seek, Write};
use crate::iter::Iterator;
use crate::marker::Copy;
use crate::ops::Drop;
use crate::path::{Path, PathBuf};
use crate::string::String;
use crate::time::SystemTime;
use crate::vec::Vec;
pub struct DirBuilder;
pub struct DirEntry;
pub struct File;
pub struct FileTimes;
pub struct FileType;
pub struct Metadata;
pub struct OpenOptions;
pub struct Permissions;
pub struct ReadDir;
pub enum TryLockError { Error(Error), WouldBlock, }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool>;
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()>;
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()>;
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()>;
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> Result<()>;
}
impl Drop for DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Drop for File {}
impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<File>;
    pub fn create<P: AsRef<Path>>(path: P) -> Result<File>;
    pub fn create_new<P: AsRef<Path>>(path: P) -> Result<File>;
    pub fn options() -> OpenOptions;
    pub fn sync_all(&self) -> Result<()>;
    pub fn sync_data(&self) -> Result<()>;
    pub fn lock(&self) -> Result<()>;
    pub fn lock_shared(&self) -> Result<()>;
    pub fn try_lock(&self) -> crate::result::Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> crate::result::Result<(), TryLockError>;
    pub fn unlock(&self) -> Result<()>;
    pub fn set_len(&self, size: u64) -> Result<()>;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn try_clone(&self) -> Result<File>;
    pub fn set_permissions(&self, perm: Permissions) -> Result<()>;
    pub fn set_times(&self, times: FileTimes) -> Result<()>;
    pub fn set_modified(&self, time: SystemTime) -> Result<()>;
}
impl Read for &File {}
impl Read for File {}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File {}
impl Write for File {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
impl Clone for FileTimes {}
impl Default for FileTimes {}
impl Copy for FileTimes {}
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
impl Clone for FileType {}
impl Hash for FileType {}
impl PartialEq for FileType {}
impl Copy for FileType {}
impl Eq for FileType {}
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> Result<SystemTime>;
    pub fn accessed(&self) -> Result<SystemTime>;
    pub fn created(&self) -> Result<SystemTime>;
}
impl Clone for Metadata {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File>;
}
impl Clone for OpenOptions {}
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
impl Clone for Permissions {}
impl PartialEq for Permissions {}
impl Eq for Permissions {}
impl Drop for ReadDir {}
impl Iterator for ReadDir {
    type Item = crate::result::Result<DirEntry, Error>;
}
impl Display for TryLockError {}
impl crate::error::Error for TryLockError {}
