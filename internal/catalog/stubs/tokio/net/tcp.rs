use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::convert::AsRef;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut, Result};
use std::net::SocketAddr;
use std::ops::Drop;
use std::task::{Context, Poll};
pub struct OwnedReadHalf;
pub struct OwnedWriteHalf;
pub struct ReadHalf<'a>;
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
pub struct WriteHalf<'a>;
impl Drop for OwnedReadHalf {}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> std::result::Result<TcpStream, ReuniteError>;
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> Result<usize>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<TcpStream> for OwnedReadHalf {}
impl AsyncRead for OwnedReadHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> std::result::Result<TcpStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<TcpStream> for OwnedWriteHalf {}
impl AsyncWrite for OwnedWriteHalf {}
impl Drop for OwnedWriteHalf {}
impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> Result<usize>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<TcpStream> for ReadHalf<'_> {}
impl AsyncRead for ReadHalf<'_> {}
impl Drop for ReuniteError {}
impl Display for ReuniteError {}
impl Error for ReuniteError {}
impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsRef<TcpStream> for WriteHalf<'_> {}
impl AsyncWrite for WriteHalf<'_> {}
