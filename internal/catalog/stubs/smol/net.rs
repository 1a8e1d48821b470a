// smol 2.0.2's net is async-net 2.0.0, after its documentation.
pub mod unix;
use super::Async;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::clone::Clone;
use std::convert::{From, TryFrom};
use std::fmt::Debug;
use std::io::{Error, Result};
use std::marker::{Send, Sync, Unpin};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;
pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
pub trait AsyncToSocketAddrs {}
impl AsyncToSocketAddrs for SocketAddr {}
impl AsyncToSocketAddrs for SocketAddrV4 {}
impl AsyncToSocketAddrs for SocketAddrV6 {}
impl AsyncToSocketAddrs for (IpAddr, u16) {}
impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for &[SocketAddr] {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}
impl AsyncToSocketAddrs for String {}
pub struct Incoming<'a>;
pub struct TcpListener;
pub struct TcpStream;
pub struct UdpSocket;
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> Result<Vec<SocketAddr>>;
impl<'a> Stream for Incoming<'a> {
    type Item = Result<TcpStream>;
}
impl<'a> Send for Incoming<'a> {}
impl<'a> Sync for Incoming<'a> {}
impl<'a> Unpin for Incoming<'a> {}
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> Result<TcpListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
}
impl AsFd for TcpListener {}
impl AsRawFd for TcpListener {}
impl Clone for TcpListener {}
impl Debug for TcpListener {}
impl Drop for TcpListener {}
impl From<Async<std::net::TcpListener>> for TcpListener {}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
}
impl TryFrom<OwnedFd> for TcpListener {
    type Error = Error;
}
impl From<TcpListener> for Arc<Async<std::net::TcpListener>> {}
impl Send for TcpListener {}
impl Sync for TcpListener {}
impl Unpin for TcpListener {}
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> Result<TcpStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
}
impl AsFd for TcpStream {}
impl AsRawFd for TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl Clone for TcpStream {}
impl Debug for TcpStream {}
impl Drop for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
}
impl TryFrom<OwnedFd> for TcpStream {
    type Error = Error;
}
impl From<TcpStream> for Arc<Async<std::net::TcpStream>> {}
impl Send for TcpStream {}
impl Sync for TcpStream {}
impl Unpin for TcpStream {}
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn broadcast(&self) -> Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> Result<()>;
    pub fn multicast_loop_v4(&self) -> Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()>;
    pub fn multicast_ttl_v4(&self) -> Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()>;
    pub fn multicast_loop_v6(&self) -> Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
}
impl AsFd for UdpSocket {}
impl AsRawFd for UdpSocket {}
impl Clone for UdpSocket {}
impl Debug for UdpSocket {}
impl Drop for UdpSocket {}
impl From<Async<std::net::UdpSocket>> for UdpSocket {}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
}
impl TryFrom<OwnedFd> for UdpSocket {
    type Error = Error;
}
impl From<UdpSocket> for Arc<Async<std::net::UdpSocket>> {}
impl Send for UdpSocket {}
impl Sync for UdpSocket {}
impl Unpin for UdpSocket {}
