use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, Into};
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::io::{Error, Read, Result, Write};
use crate::iter::{Cloned, FusedIterator, Iterator, Step};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Drop, Not};
use crate::option::{IntoIter, Option};
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::net::TcpStreamExt;
use crate::os::windows::io::{AsRawSocket, AsSocket, FromRawSocket, IntoRawSocket, OwnedSocket};
use crate::slice::Iter;
use crate::str::FromStr;
use crate::string::String;
use crate::time::Duration;
pub struct AddrParseError {}
pub struct Incoming<'a> {}
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
pub struct Ipv4Addr {}
pub struct Ipv6Addr {}
pub enum Shutdown { Read, Write, Both }
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
pub struct SocketAddrV4 {}
pub struct SocketAddrV6 {}
pub struct TcpListener {}
pub struct TcpStream {}
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}
pub struct UdpSocket {}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = Cloned<Iter<'a, SocketAddr>>;
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = <T as ToSocketAddrs>::Iter;
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = IntoIter<SocketAddr>;
}
impl ToSocketAddrs for (String, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
}
impl ToSocketAddrs for str {
    type Iter = crate::vec::IntoIter<SocketAddr>;
}
impl Clone for AddrParseError {}
impl Eq for AddrParseError {}
impl PartialEq for AddrParseError {}
impl crate::error::Error for AddrParseError {}
impl Debug for AddrParseError {}
impl Display for AddrParseError {}
impl Send for AddrParseError {}
impl Sync for AddrParseError {}
impl Unpin for AddrParseError {}
impl<'a> Debug for Incoming<'a> {}
impl FusedIterator for Incoming<'_> {}
impl<'a> Iterator for Incoming<'a> {
    type Item = crate::result::Result<TcpStream, Error>;
}
impl<'a> Send for Incoming<'a> {}
impl<'a> Sync for Incoming<'a> {}
impl<'a> Unpin for Incoming<'a> {}
impl IpAddr {
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> IpAddr;
}
impl Clone for IpAddr {}
impl Eq for IpAddr {}
impl Ord for IpAddr {}
impl PartialEq for IpAddr {}
impl PartialEq<Ipv4Addr> for IpAddr {}
impl PartialEq<Ipv6Addr> for IpAddr {}
impl PartialOrd for IpAddr {}
impl PartialOrd<Ipv4Addr> for IpAddr {}
impl PartialOrd<Ipv6Addr> for IpAddr {}
impl From<[u16; 8]> for IpAddr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl Debug for IpAddr {}
impl Display for IpAddr {}
impl Hash for IpAddr {}
impl Copy for IpAddr {}
impl Send for IpAddr {}
impl Sync for IpAddr {}
impl Unpin for IpAddr {}
impl FromStr for IpAddr {
    type Err = AddrParseError;
}
impl Ipv4Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv4Addr;
    pub const UNSPECIFIED: Ipv4Addr;
    pub const BROADCAST: Ipv4Addr;
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Ipv4Addr;
    pub fn octets(&self) -> [u8; 4];
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_private(&self) -> bool;
    pub fn is_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl Clone for Ipv4Addr {}
impl Eq for Ipv4Addr {}
impl Ord for Ipv4Addr {}
impl PartialEq for Ipv4Addr {}
impl PartialEq<IpAddr> for Ipv4Addr {}
impl PartialOrd for Ipv4Addr {}
impl PartialOrd<IpAddr> for Ipv4Addr {}
impl From<[u8; 4]> for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
impl Debug for Ipv4Addr {}
impl Display for Ipv4Addr {}
impl Hash for Ipv4Addr {}
impl Step for Ipv4Addr {}
impl Copy for Ipv4Addr {}
impl Send for Ipv4Addr {}
impl Sync for Ipv4Addr {}
impl Unpin for Ipv4Addr {}
impl BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitAndAssign for Ipv4Addr {}
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
}
impl BitOrAssign for Ipv4Addr {}
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}
impl Not for &Ipv4Addr {
    type Output = Ipv4Addr;
}
impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
}
impl FromStr for Ipv4Addr {
    type Err = AddrParseError;
}
impl Ipv6Addr {
    pub const BITS: u32;
    pub const LOCALHOST: Ipv6Addr;
    pub const UNSPECIFIED: Ipv6Addr;
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> Ipv6Addr;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_unique_local(&self) -> bool;
    pub fn is_unicast_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub fn to_canonical(&self) -> IpAddr;
    pub fn octets(&self) -> [u8; 16];
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}
impl Clone for Ipv6Addr {}
impl Eq for Ipv6Addr {}
impl Ord for Ipv6Addr {}
impl PartialEq for Ipv6Addr {}
impl PartialEq<IpAddr> for Ipv6Addr {}
impl PartialOrd for Ipv6Addr {}
impl PartialOrd<IpAddr> for Ipv6Addr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<u128> for Ipv6Addr {}
impl Debug for Ipv6Addr {}
impl Display for Ipv6Addr {}
impl Hash for Ipv6Addr {}
impl Step for Ipv6Addr {}
impl Copy for Ipv6Addr {}
impl Send for Ipv6Addr {}
impl Sync for Ipv6Addr {}
impl Unpin for Ipv6Addr {}
impl BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitAndAssign for Ipv6Addr {}
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
}
impl BitOrAssign for Ipv6Addr {}
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
impl Not for &Ipv6Addr {
    type Output = Ipv6Addr;
}
impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
}
impl FromStr for Ipv6Addr {
    type Err = AddrParseError;
}
impl Clone for Shutdown {}
impl Eq for Shutdown {}
impl PartialEq for Shutdown {}
impl Debug for Shutdown {}
impl Copy for Shutdown {}
impl Send for Shutdown {}
impl Sync for Shutdown {}
impl Unpin for Shutdown {}
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub fn ip(&self) -> IpAddr;
    pub fn set_ip(&mut self, new_ip: IpAddr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
}
impl Clone for SocketAddr {}
impl Eq for SocketAddr {}
impl Ord for SocketAddr {}
impl PartialEq for SocketAddr {}
impl PartialOrd for SocketAddr {}
impl<I> From<(I, u16)> for SocketAddr where I: Into<IpAddr> {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl Debug for SocketAddr {}
impl Display for SocketAddr {}
impl Hash for SocketAddr {}
impl Copy for SocketAddr {}
impl Send for SocketAddr {}
impl Sync for SocketAddr {}
impl Unpin for SocketAddr {}
impl ToSocketAddrs for SocketAddr {
    type Iter = IntoIter<SocketAddr>;
}
impl FromStr for SocketAddr {
    type Err = AddrParseError;
}
impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub fn ip(&self) -> &Ipv4Addr;
    pub fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
}
impl Clone for SocketAddrV4 {}
impl Eq for SocketAddrV4 {}
impl Ord for SocketAddrV4 {}
impl PartialEq for SocketAddrV4 {}
impl PartialOrd for SocketAddrV4 {}
impl Debug for SocketAddrV4 {}
impl Display for SocketAddrV4 {}
impl Hash for SocketAddrV4 {}
impl Copy for SocketAddrV4 {}
impl Send for SocketAddrV4 {}
impl Sync for SocketAddrV4 {}
impl Unpin for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = IntoIter<SocketAddr>;
}
impl FromStr for SocketAddrV4 {
    type Err = AddrParseError;
}
impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub fn ip(&self) -> &Ipv6Addr;
    pub fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub fn port(&self) -> u16;
    pub fn set_port(&mut self, new_port: u16);
    pub fn flowinfo(&self) -> u32;
    pub fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub fn scope_id(&self) -> u32;
    pub fn set_scope_id(&mut self, new_scope_id: u32);
}
impl Clone for SocketAddrV6 {}
impl Eq for SocketAddrV6 {}
impl Ord for SocketAddrV6 {}
impl PartialEq for SocketAddrV6 {}
impl PartialOrd for SocketAddrV6 {}
impl Debug for SocketAddrV6 {}
impl Display for SocketAddrV6 {}
impl Hash for SocketAddrV6 {}
impl Copy for SocketAddrV6 {}
impl Send for SocketAddrV6 {}
impl Sync for SocketAddrV6 {}
impl Unpin for SocketAddrV6 {}
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = IntoIter<SocketAddr>;
}
impl FromStr for SocketAddrV6 {
    type Err = AddrParseError;
}
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn try_clone(&self) -> Result<TcpListener>;
    pub fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> Result<()>;
    pub fn only_v6(&self) -> Result<bool>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl Drop for TcpListener {}
impl From<OwnedFd> for TcpListener {}
impl From<OwnedSocket> for TcpListener {}
impl Debug for TcpListener {}
impl Send for TcpListener {}
impl Sync for TcpListener {}
impl Unpin for TcpListener {}
impl AsFd for TcpListener {}
impl AsRawFd for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}
impl AsRawSocket for TcpListener {}
impl AsSocket for TcpListener {}
impl FromRawSocket for TcpListener {}
impl IntoRawSocket for TcpListener {}
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream>;
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> Result<TcpStream>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
    pub fn try_clone(&self) -> Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl Drop for TcpStream {}
impl From<OwnedFd> for TcpStream {}
impl From<OwnedSocket> for TcpStream {}
impl Debug for TcpStream {}
impl Read for &TcpStream {}
impl Read for TcpStream {}
impl Write for &TcpStream {}
impl Write for TcpStream {}
impl Send for TcpStream {}
impl Sync for TcpStream {}
impl Unpin for TcpStream {}
impl AsFd for TcpStream {}
impl AsRawFd for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl TcpStreamExt for TcpStream {}
impl AsRawSocket for TcpStream {}
impl AsSocket for TcpStream {}
impl FromRawSocket for TcpStream {}
impl IntoRawSocket for TcpStream {}
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn try_clone(&self) -> Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> Result<()>;
    pub fn broadcast(&self) -> Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()>;
    pub fn multicast_loop_v4(&self) -> Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> Result<()>;
    pub fn multicast_ttl_v4(&self) -> Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()>;
    pub fn multicast_loop_v6(&self) -> Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()>;
    pub fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl Drop for UdpSocket {}
impl From<OwnedFd> for UdpSocket {}
impl From<OwnedSocket> for UdpSocket {}
impl Debug for UdpSocket {}
impl Send for UdpSocket {}
impl Sync for UdpSocket {}
impl Unpin for UdpSocket {}
impl AsFd for UdpSocket {}
impl AsRawFd for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}
impl AsRawSocket for UdpSocket {}
impl AsSocket for UdpSocket {}
impl FromRawSocket for UdpSocket {}
impl IntoRawSocket for UdpSocket {}
