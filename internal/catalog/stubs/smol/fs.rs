pub mod unix;
use crate::fs::unix::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::clone::Clone;
use std::convert::{AsRef, From};
use std::default::Default;
use std::ffi::OsString;
use std::future::Future;
use std::io::Error;
use std::path::{Path, PathBuf};
use std::result::Result;
use std::string::String;
use std::vec::Vec;
pub use std::fs::{FileType, Metadata, Permissions};
pub struct DirBuilder;
pub struct DirEntry;
pub struct File;
pub struct OpenOptions;
pub struct ReadDir;
pub async fn canonicalize<P>(path: P) -> Result<PathBuf, Error> where P: AsRef<Path>;
pub async fn copy<P, Q>(src: P, dst: Q) -> Result<u64, Error> where P: AsRef<Path>, Q: AsRef<Path>;
pub async fn create_dir<P>(path: P) -> Result<(), Error> where P: AsRef<Path>;
pub async fn create_dir_all<P>(path: P) -> Result<(), Error> where P: AsRef<Path>;
pub async fn hard_link<P, Q>(src: P, dst: Q) -> Result<(), Error> where P: AsRef<Path>, Q: AsRef<Path>;
pub async fn metadata<P>(path: P) -> Result<Metadata, Error> where P: AsRef<Path>;
pub async fn read<P>(path: P) -> Result<Vec<u8>, Error> where P: AsRef<Path>;
pub async fn read_dir<P>(path: P) -> Result<ReadDir, Error> where P: AsRef<Path>;
pub async fn read_link<P>(path: P) -> Result<PathBuf, Error> where P: AsRef<Path>;
pub async fn read_to_string<P>(path: P) -> Result<String, Error> where P: AsRef<Path>;
pub async fn remove_dir<P>(path: P) -> Result<(), Error> where P: AsRef<Path>;
pub async fn remove_dir_all<P>(path: P) -> Result<(), Error> where P: AsRef<Path>;
pub async fn remove_file<P>(path: P) -> Result<(), Error> where P: AsRef<Path>;
pub async fn rename<P, Q>(src: P, dst: Q) -> Result<(), Error> where P: AsRef<Path>, Q: AsRef<Path>;
pub async fn set_permissions<P>(path: P, perm: Permissions) -> Result<(), Error> where P: AsRef<Path>;
pub async fn symlink_metadata<P>(path: P) -> Result<Metadata, Error> where P: AsRef<Path>;
pub async fn write<P, C>(path: P, contents: C) -> Result<(), Error> where P: AsRef<Path>, C: AsRef<[u8]>;
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder;
    pub fn create<P>(&self, path: P) -> impl Future<Output = Result<(), Error>> where P: AsRef<Path>;
}
impl Default for DirBuilder {}
impl DirBuilderExt for DirBuilder {}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> Result<Metadata, Error>;
    pub async fn file_type(&self) -> Result<FileType, Error>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}
impl File {
    pub async fn open<P>(path: P) -> Result<File, Error> where P: AsRef<Path>;
    pub async fn create<P>(path: P) -> Result<File, Error> where P: AsRef<Path>;
    pub async fn sync_all(&self) -> Result<(), Error>;
    pub async fn sync_data(&self) -> Result<(), Error>;
    pub async fn set_len(&self, size: u64) -> Result<(), Error>;
    pub async fn metadata(&self) -> Result<Metadata, Error>;
    pub async fn set_permissions(&self, perm: Permissions) -> Result<(), Error>;
}
impl AsyncRead for File {}
impl AsyncSeek for File {}
impl AsyncWrite for File {}
impl From<std::fs::File> for File {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P>(&self, path: P) -> impl Future<Output = Result<File, Error>> where P: AsRef<Path>;
}
impl Clone for OpenOptions {}
impl Default for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}
impl Stream for ReadDir {
    type Item = Result<DirEntry, Error>;
}
