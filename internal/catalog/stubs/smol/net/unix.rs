use crate::io::{AsyncRead, AsyncWrite};
use std::clone::Clone;
use std::convert::AsRef;
use std::io::Error;
use std::net::Shutdown;
use std::path::Path;
use std::result::Result;
pub use std::net::SocketAddr;
pub struct Incoming<'a>;
pub struct UnixDatagram;
pub struct UnixListener;
pub struct UnixStream;
impl UnixDatagram {
    pub fn bind<P>(path: P) -> Result<UnixDatagram, Error> where P: AsRef<Path>;
    pub fn unbound() -> Result<UnixDatagram, Error>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram), Error>;
    pub fn connect<P>(&self, path: P) -> Result<(), Error> where P: AsRef<Path>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn send_to<P>(&self, buf: &[u8], path: P) -> Result<usize, Error> where P: AsRef<Path>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error>;
}
impl Clone for UnixDatagram {}
impl UnixListener {
    pub fn bind<P>(path: P) -> Result<UnixListener, Error> where P: AsRef<Path>;
    pub async fn accept(&self) -> Result<(UnixStream, SocketAddr), Error>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
}
impl Clone for UnixListener {}
impl UnixStream {
    pub async fn connect<P>(path: P) -> Result<UnixStream, Error> where P: AsRef<Path>;
    pub fn pair() -> Result<(UnixStream, UnixStream), Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error>;
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl Clone for UnixStream {}
