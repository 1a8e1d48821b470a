pub mod unix;
use crate::Async;
use crate::io::{AsyncRead, AsyncWrite};
use std::clone::Clone;
use std::convert::{From, TryFrom};
use std::io::Error;
use std::marker::Sized;
use std::result::Result;
use std::string::String;
use std::vec::Vec;
pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
pub trait AsyncToSocketAddrs: Sealed {}
pub struct Incoming<'a>;
pub struct TcpListener;
pub struct TcpStream;
pub struct UdpSocket;
pub async fn resolve<A>(addr: A) -> Result<Vec<SocketAddr>, Error> where A: AsyncToSocketAddrs;
impl AsyncToSocketAddrs for &[SocketAddr] {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (IpAddr, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for String {}
impl<T> AsyncToSocketAddrs for &T where T: AsyncToSocketAddrs + ?Sized {}
impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, Error>;
}
impl TcpListener {
    pub async fn bind<A>(addr: A) -> Result<TcpListener, Error> where A: AsyncToSocketAddrs;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr), Error>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
}
impl Clone for TcpListener {}
impl From<Async<std::net::TcpListener>> for TcpListener {}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
}
impl TcpStream {
    pub async fn connect<A>(addr: A) -> Result<TcpStream, Error> where A: AsyncToSocketAddrs;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn nodelay(&self) -> Result<bool, Error>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<(), Error>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl Clone for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
}
impl UdpSocket {
    pub async fn bind<A>(addr: A) -> Result<UdpSocket, Error> where A: AsyncToSocketAddrs;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub async fn connect<A>(&self, addr: A) -> Result<(), Error> where A: AsyncToSocketAddrs;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> Result<usize, Error> where A: AsyncToSocketAddrs;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn broadcast(&self) -> Result<bool, Error>;
    pub fn set_broadcast(&self, broadcast: bool) -> Result<(), Error>;
    pub fn multicast_loop_v4(&self) -> Result<bool, Error>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<(), Error>;
    pub fn multicast_ttl_v4(&self) -> Result<u32, Error>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<(), Error>;
    pub fn multicast_loop_v6(&self) -> Result<bool, Error>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<(), Error>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<(), Error>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<(), Error>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<(), Error>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<(), Error>;
}
impl Clone for UdpSocket {}
impl From<Async<std::net::UdpSocket>> for UdpSocket {}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
}
