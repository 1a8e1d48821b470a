use crate::io::{Read, Write};
use std::clone::Clone;
use std::convert::{From, TryFrom};
use std::io::{Error, Result};
use std::iter::{Cloned, Iterator};
use std::marker::Sized;
use std::ops::Drop;
use std::slice::Iter;
use std::string::String;
use std::vec::IntoIter;
pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
pub struct Incoming<'a>;
pub struct TcpListener;
pub struct TcpStream;
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> ToSocketAddrsFuture<Self::Iter>;
}
pub struct UdpSocket;
impl<'a> Drop for Incoming<'a> {}
impl Stream for Incoming<'_> {
    type Item = std::result::Result<TcpStream, Error>;
}
impl Drop for TcpListener {}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<TcpListener>;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl From<std::net::TcpListener> for TcpListener {}
impl TryFrom<TcpListener> for std::net::TcpListener {
    type Error = Error;
}
impl Drop for TcpStream {}
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> Result<TcpStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl Read for &TcpStream {}
impl Read for TcpStream {}
impl Write for &TcpStream {}
impl Write for TcpStream {}
impl Clone for TcpStream {}
impl From<std::net::TcpStream> for TcpStream {}
impl TryFrom<TcpStream> for std::net::TcpStream {
    type Error = Error;
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = std::option::IntoIter<SocketAddr>;
}
impl ToSocketAddrs for str {
    type Iter = IntoIter<SocketAddr>;
}
impl ToSocketAddrs for String {
    type Iter = IntoIter<SocketAddr>;
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = Cloned<Iter<'a, SocketAddr>>;
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = <T as ToSocketAddrs>::Iter;
}
impl Drop for UdpSocket {}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<UdpSocket>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> Result<()>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn broadcast(&self) -> Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> Result<()>;
    pub fn multicast_loop_v4(&self) -> Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> Result<()>;
    pub fn multicast_ttl_v4(&self) -> Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()>;
    pub fn multicast_loop_v6(&self) -> Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
}
impl From<std::net::UdpSocket> for UdpSocket {}
impl TryFrom<UdpSocket> for std::net::UdpSocket {
    type Error = Error;
}
