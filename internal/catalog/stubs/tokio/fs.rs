use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::clone::Clone;
use std::convert::{AsRef, From};
use std::default::Default;
use std::ffi::OsString;
use std::fs::{FileType, Metadata, Permissions};
use std::io::{Error, Result};
use std::ops::Drop;
use std::option::Option;
use std::path::{Path, PathBuf};
use std::string::String;
use std::task::{Context, Poll};
use std::time::SystemTime;
use std::vec::Vec;
pub struct DirBuilder;
pub struct DirEntry;
pub struct File;
pub struct FileTimes;
pub struct OpenOptions;
pub struct ReadDir;
pub async fn canonicalize(path: impl AsRef<Path>) -> Result<PathBuf>;
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::result::Result<u64, Error>;
pub async fn create_dir(path: impl AsRef<Path>) -> Result<()>;
pub async fn create_dir_all(path: impl AsRef<Path>) -> Result<()>;
pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()>;
pub async fn metadata(path: impl AsRef<Path>) -> Result<Metadata>;
pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>>;
pub async fn read_dir(path: impl AsRef<Path>) -> Result<ReadDir>;
pub async fn read_link(path: impl AsRef<Path>) -> Result<PathBuf>;
pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String>;
pub async fn remove_dir(path: impl AsRef<Path>) -> Result<()>;
pub async fn remove_dir_all(path: impl AsRef<Path>) -> Result<()>;
pub async fn remove_file(path: impl AsRef<Path>) -> Result<()>;
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()>;
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> Result<()>;
pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()>;
pub async fn symlink_metadata(path: impl AsRef<Path>) -> Result<Metadata>;
pub async fn try_exists(path: impl AsRef<Path>) -> Result<bool>;
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()>;
impl DirBuilder {
    pub fn new() -> Self;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub async fn create(&self, path: impl AsRef<Path>) -> Result<()>;
    pub fn mode(&mut self, mode: u32) -> &mut Self;
}
impl Default for DirBuilder {}
impl Drop for DirEntry {}
impl DirEntry {
    pub fn ino(&self) -> u64;
    pub fn path(&self) -> PathBuf;
    pub fn file_name(&self) -> OsString;
    pub async fn metadata(&self) -> Result<Metadata>;
    pub async fn file_type(&self) -> Result<FileType>;
}
impl Drop for File {}
impl File {
    pub async fn open(path: impl AsRef<Path>) -> Result<File>;
    pub async fn create(path: impl AsRef<Path>) -> Result<File>;
    pub async fn create_new<P: AsRef<Path>>(path: P) -> Result<File>;
    pub fn options() -> OpenOptions;
    pub fn from_std(std: std::fs::File) -> File;
    pub async fn sync_all(&self) -> Result<()>;
    pub async fn sync_data(&self) -> Result<()>;
    pub async fn set_len(&self, size: u64) -> Result<()>;
    pub async fn metadata(&self) -> Result<Metadata>;
    pub async fn try_clone(&self) -> Result<File>;
    pub async fn into_std(self) -> std::fs::File;
    pub fn try_into_std(self) -> std::result::Result<std::fs::File, Self>;
    pub async fn set_permissions(&self, perm: Permissions) -> Result<()>;
    pub async fn set_times(&self, times: FileTimes) -> Result<()>;
    pub async fn set_modified(&self, time: SystemTime) -> Result<()>;
    pub fn set_max_buf_size(&mut self, max_buf_size: usize);
    pub fn max_buf_size(&self) -> usize;
}
impl AsyncRead for File {}
impl AsyncSeek for File {}
impl AsyncWrite for File {}
impl From<std::fs::File> for File {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}
impl Clone for FileTimes {}
impl Default for FileTimes {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub async fn open(&self, path: impl AsRef<Path>) -> Result<File>;
    pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
    pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
}
impl Clone for OpenOptions {}
impl Default for OpenOptions {}
impl From<std::fs::OpenOptions> for OpenOptions {}
impl Drop for ReadDir {}
impl ReadDir {
    pub async fn next_entry(&mut self) -> Result<Option<DirEntry>>;
    pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<DirEntry>>>;
}
