use crate::io::{Read, Seek, Write};
use crate::path::{Path, PathBuf};
use std::clone::Clone;
use std::convert::{AsRef, From};
use std::default::Default;
use std::ffi::OsString;
use std::future::Future;
use std::io::{Error, Result};
use std::ops::Drop;
use std::string::String;
use std::vec::Vec;
pub use std::fs::{FileType, Metadata, Permissions};
pub struct DirBuilder;
pub struct DirEntry;
pub struct File;
pub struct OpenOptions;
pub struct ReadDir;
pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
pub async fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
pub async fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()>;
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<()>> + Send;
}
impl Default for DirBuilder {}
impl Drop for DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> Result<Metadata>;
    pub async fn file_type(&self) -> Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}
impl File {
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<File>;
    pub async fn create<P: AsRef<Path>>(path: P) -> Result<File>;
    pub async fn sync_all(&self) -> Result<()>;
    pub async fn sync_data(&self) -> Result<()>;
    pub async fn set_len(&self, size: u64) -> Result<()>;
    pub async fn metadata(&self) -> Result<Metadata>;
    pub async fn set_permissions(&self, perm: Permissions) -> Result<()>;
}
impl Read for &File {}
impl Read for File {}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File {}
impl Write for File {}
impl Clone for File {}
impl Drop for File {}
impl From<std::fs::File> for File {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<File>> + Send;
}
impl Clone for OpenOptions {}
impl Default for OpenOptions {}
impl Drop for ReadDir {}
impl Stream for ReadDir {
    type Item = std::result::Result<DirEntry, Error>;
}
