use super::super::Async;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::clone::Clone;
use std::convert::{AsRef, From, TryFrom};
use std::fmt::Debug;
use std::io::{Error, Result};
use std::marker::{Send, Sync, Unpin};
use std::net::Shutdown;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
pub use std::os::unix::net::SocketAddr;
pub struct Incoming<'a>;
pub struct UnixDatagram;
pub struct UnixListener;
pub struct UnixStream;
impl<'a> Stream for Incoming<'a> {
    type Item = Result<UnixStream>;
}
impl<'a> Send for Incoming<'a> {}
impl<'a> Sync for Incoming<'a> {}
impl<'a> Unpin for Incoming<'a> {}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram>;
    pub fn unbound() -> Result<UnixDatagram>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl AsRawFd for UnixDatagram {}
impl Clone for UnixDatagram {}
impl Debug for UnixDatagram {}
impl Drop for UnixDatagram {}
impl From<Async<std::os::unix::net::UnixDatagram>> for UnixDatagram {}
impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
    type Error = Error;
}
impl From<UnixDatagram> for Arc<Async<std::os::unix::net::UnixDatagram>> {}
impl Send for UnixDatagram {}
impl Sync for UnixDatagram {}
impl Unpin for UnixDatagram {}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener>;
    pub async fn accept(&self) -> Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl AsFd for UnixListener {}
impl AsRawFd for UnixListener {}
impl Clone for UnixListener {}
impl Debug for UnixListener {}
impl Drop for UnixListener {}
impl From<Async<std::os::unix::net::UnixListener>> for UnixListener {}
impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
    type Error = Error;
}
impl TryFrom<OwnedFd> for UnixListener {
    type Error = Error;
}
impl From<UnixListener> for Arc<Async<std::os::unix::net::UnixListener>> {}
impl Send for UnixListener {}
impl Sync for UnixListener {}
impl Unpin for UnixListener {}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream>;
    pub fn pair() -> Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl AsFd for UnixStream {}
impl AsRawFd for UnixStream {}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl Clone for UnixStream {}
impl Debug for UnixStream {}
impl Drop for UnixStream {}
impl From<Async<std::os::unix::net::UnixStream>> for UnixStream {}
impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
    type Error = Error;
}
impl TryFrom<OwnedFd> for UnixStream {
    type Error = Error;
}
impl From<UnixStream> for Arc<Async<std::os::unix::net::UnixStream>> {}
impl Send for UnixStream {}
impl Sync for UnixStream {}
impl Unpin for UnixStream {}
