use crate::clone::Clone;
use crate::convert::{AsRef, From};
use crate::fmt::Debug;
use crate::io::{Error, Read, Result, Write};
use crate::iter::{IntoIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::net::Shutdown;
use crate::ops::Drop;
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::net::SocketAddrExt;
use crate::path::Path;
use crate::time::Duration;
pub struct Incoming<'a> {}
pub struct SocketAddr {}
pub struct UnixDatagram {}
pub struct UnixListener {}
pub struct UnixStream {}
impl<'a> Debug for Incoming<'a> {}
impl<'a> Iterator for Incoming<'a> {
    type Item = crate::result::Result<UnixStream, Error>;
}
impl<'a> Send for Incoming<'a> {}
impl<'a> Sync for Incoming<'a> {}
impl<'a> Unpin for Incoming<'a> {}
impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> Result<SocketAddr> where P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}
impl Clone for SocketAddr {}
impl Debug for SocketAddr {}
impl Send for SocketAddr {}
impl Sync for SocketAddr {}
impl Unpin for SocketAddr {}
impl SocketAddrExt for SocketAddr {}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixDatagram>;
    pub fn unbound() -> Result<UnixDatagram>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> Result<()>;
    pub fn try_clone(&self) -> Result<UnixDatagram>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize>;
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> Result<usize>;
    pub fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl Drop for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}
impl Debug for UnixDatagram {}
impl Send for UnixDatagram {}
impl Sync for UnixDatagram {}
impl Unpin for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixListener>;
    pub fn accept(&self) -> Result<(UnixStream, SocketAddr)>;
    pub fn try_clone(&self) -> Result<UnixListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn incoming(&self) -> Incoming<'_>;
}
impl Drop for UnixListener {}
impl From<OwnedFd> for UnixListener {}
impl Debug for UnixListener {}
impl<'a> IntoIterator for &'a UnixListener {
    type Item = crate::result::Result<UnixStream, Error>;
    type IntoIter = Incoming<'a>;
}
impl Send for UnixListener {}
impl Sync for UnixListener {}
impl Unpin for UnixListener {}
impl AsFd for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream>;
    pub fn connect_addr(socket_addr: &SocketAddr) -> Result<UnixStream>;
    pub fn pair() -> Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> Result<UnixStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl Drop for UnixStream {}
impl From<OwnedFd> for UnixStream {}
impl Debug for UnixStream {}
impl<'a> Read for &'a UnixStream {}
impl Read for UnixStream {}
impl<'a> Write for &'a UnixStream {}
impl Write for UnixStream {}
impl Send for UnixStream {}
impl Sync for UnixStream {}
impl Unpin for UnixStream {}
impl AsFd for UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
