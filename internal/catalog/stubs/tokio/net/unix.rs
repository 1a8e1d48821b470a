pub mod pipe;
use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::AsRef;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hash;
use std::io::{IoSlice, IoSliceMut, Result};
use std::marker::Copy;
use std::ops::Drop;
use std::option::Option;
use std::path::Path;
pub struct OwnedReadHalf;
pub struct OwnedWriteHalf;
pub struct ReadHalf<'a>;
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
pub struct SocketAddr;
pub struct UCred;
pub struct WriteHalf<'a>;
pub type gid_t = u32;
pub type pid_t = i32;
pub type uid_t = u32;
impl Drop for OwnedReadHalf {}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> std::result::Result<UnixStream, ReuniteError>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<UnixStream> for OwnedReadHalf {}
impl AsyncRead for OwnedReadHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> std::result::Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<UnixStream> for OwnedWriteHalf {}
impl AsyncWrite for OwnedWriteHalf {}
impl Drop for OwnedWriteHalf {}
impl ReadHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<UnixStream> for ReadHalf<'_> {}
impl AsyncRead for ReadHalf<'_> {}
impl Drop for ReuniteError {}
impl Display for ReuniteError {}
impl Error for ReuniteError {}
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}
impl Clone for SocketAddr {}
impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}
impl Clone for UCred {}
impl Hash for UCred {}
impl PartialEq for UCred {}
impl Copy for UCred {}
impl Eq for UCred {}
impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<UnixStream> for WriteHalf<'_> {}
impl AsyncWrite for WriteHalf<'_> {}
