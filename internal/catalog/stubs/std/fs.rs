use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::{AsRef, From};
use crate::default::Default;
use crate::ffi::OsString;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::io::{Error, IsTerminal, Read, Result, Seek, Write};
use crate::iter::Iterator;
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::Drop;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::fs::MetadataExt;
use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, OpenOptionsExt, PermissionsExt};
use crate::os::windows::fs::FileTimesExt;
use crate::os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle};
use crate::path::{Path, PathBuf};
use crate::string::String;
use crate::time::SystemTime;
use crate::vec::Vec;
pub struct DirBuilder {}
pub struct DirEntry {}
pub struct File {}
pub struct FileTimes {}
pub struct FileType {}
pub struct Metadata {}
pub struct OpenOptions {}
pub struct Permissions {}
pub struct ReadDir {}
pub enum TryLockError { Error(Error), WouldBlock }
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
impl Debug for DirBuilder {}
impl Send for DirBuilder {}
impl Sync for DirBuilder {}
impl Unpin for DirBuilder {}
impl DirBuilderExt for DirBuilder {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Drop for DirEntry {}
impl Debug for DirEntry {}
impl Send for DirEntry {}
impl Sync for DirEntry {}
impl Unpin for DirEntry {}
impl DirEntryExt for DirEntry {}
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
impl Drop for File {}
impl From<OwnedFd> for File {}
impl From<OwnedHandle> for File {}
impl Debug for File {}
impl IsTerminal for File {}
impl Read for &File {}
impl Read for File {}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File {}
impl Write for File {}
impl Send for File {}
impl Sync for File {}
impl Unpin for File {}
impl AsFd for File {}
impl AsRawFd for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}
impl FileExt for File {}
impl crate::os::windows::fs::FileExt for File {}
impl AsHandle for File {}
impl AsRawHandle for File {}
impl FromRawHandle for File {}
impl IntoRawHandle for File {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
impl Clone for FileTimes {}
impl Default for FileTimes {}
impl Debug for FileTimes {}
impl Copy for FileTimes {}
impl Send for FileTimes {}
impl Sync for FileTimes {}
impl Unpin for FileTimes {}
impl FileTimesExt for FileTimes {}
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
impl Clone for FileType {}
impl Eq for FileType {}
impl PartialEq for FileType {}
impl Debug for FileType {}
impl Hash for FileType {}
impl Copy for FileType {}
impl Send for FileType {}
impl Sync for FileType {}
impl Unpin for FileType {}
impl FileTypeExt for FileType {}
impl crate::os::windows::fs::FileTypeExt for FileType {}
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
impl Debug for Metadata {}
impl Send for Metadata {}
impl Sync for Metadata {}
impl Unpin for Metadata {}
impl MetadataExt for Metadata {}
impl crate::os::unix::fs::MetadataExt for Metadata {}
impl crate::os::windows::fs::MetadataExt for Metadata {}
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
impl Debug for OpenOptions {}
impl Send for OpenOptions {}
impl Sync for OpenOptions {}
impl Unpin for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}
impl crate::os::windows::fs::OpenOptionsExt for OpenOptions {}
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
impl Clone for Permissions {}
impl Eq for Permissions {}
impl PartialEq for Permissions {}
impl Debug for Permissions {}
impl Send for Permissions {}
impl Sync for Permissions {}
impl Unpin for Permissions {}
impl PermissionsExt for Permissions {}
impl Drop for ReadDir {}
impl Debug for ReadDir {}
impl Iterator for ReadDir {
    type Item = crate::result::Result<DirEntry, Error>;
}
impl Send for ReadDir {}
impl Sync for ReadDir {}
impl Unpin for ReadDir {}
impl crate::error::Error for TryLockError {}
impl Debug for TryLockError {}
impl Display for TryLockError {}
impl Send for TryLockError {}
impl Sync for TryLockError {}
impl Unpin for TryLockError {}
