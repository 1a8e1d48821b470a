pub mod tcp;
pub mod unix;
use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use crate::net::unix::UCred;
use std::convert::{AsRef, TryFrom};
use std::io::{Error, IoSlice, IoSliceMut, Result};
use std::iter::Iterator;
use std::marker::Sized;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::ops::{Drop, FnMut, FnOnce};
use std::option::Option;
use std::path::Path;
use std::string::String;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec::Vec;
pub struct TcpListener;
pub struct TcpSocket;
pub struct TcpStream;
pub trait ToSocketAddrs {}
pub struct UdpSocket;
pub struct UnixDatagram;
pub struct UnixListener;
pub struct UnixSocket;
pub struct UnixStream;
pub async fn lookup_host<T>(host: T) -> Result<impl Iterator<Item = SocketAddr> + Send> where T: ToSocketAddrs;
impl Drop for TcpListener {}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener>;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<Result<(TcpStream, SocketAddr)>>;
    pub fn from_std(listener: std::net::TcpListener) -> Result<TcpListener>;
    pub fn into_std(self) -> Result<std::net::TcpListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
}
impl Drop for TcpSocket {}
impl TcpSocket {
    pub fn new_v4() -> Result<TcpSocket>;
    pub fn new_v6() -> Result<TcpSocket>;
    pub fn set_keepalive(&self, keepalive: bool) -> Result<()>;
    pub fn keepalive(&self) -> Result<bool>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> Result<()>;
    pub fn reuseaddr(&self) -> Result<bool>;
    pub fn set_reuseport(&self, reuseport: bool) -> Result<()>;
    pub fn reuseport(&self) -> Result<bool>;
    pub fn set_send_buffer_size(&self, size: u32) -> Result<()>;
    pub fn send_buffer_size(&self) -> Result<u32>;
    pub fn set_recv_buffer_size(&self, size: u32) -> Result<()>;
    pub fn recv_buffer_size(&self) -> Result<u32>;
    pub fn set_zero_linger(&self) -> Result<()>;
    pub fn linger(&self) -> Result<Option<Duration>>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn tclass_v6(&self) -> Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> Result<()>;
    pub fn tos_v4(&self) -> Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> Result<()>;
    pub fn device(&self) -> Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> Result<()>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn bind(&self, addr: SocketAddr) -> Result<()>;
    pub async fn connect(self, addr: SocketAddr) -> Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> Result<TcpListener>;
    pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
}
impl Drop for TcpStream {}
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream>;
    pub fn from_std(stream: std::net::TcpStream) -> Result<TcpStream>;
    pub fn into_std(self) -> Result<std::net::TcpStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<usize>>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub async fn writable(&self) -> Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R>) -> Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn quickack(&self) -> Result<bool>;
    pub fn set_quickack(&self, quickack: bool) -> Result<()>;
    pub fn linger(&self) -> Result<Option<Duration>>;
    pub fn set_zero_linger(&self) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl AsRef<TcpStream> for TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
}
impl ToSocketAddrs for &[SocketAddr] {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (IpAddr, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for (Ipv4Addr, u16) {}
impl ToSocketAddrs for (Ipv6Addr, u16) {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for String {}
impl ToSocketAddrs for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV6 {}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
impl Drop for UdpSocket {}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    pub fn from_std(socket: std::net::UdpSocket) -> Result<UdpSocket>;
    pub fn into_std(self) -> Result<std::net::UdpSocket>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    pub fn try_send(&self, buf: &[u8]) -> Result<usize>;
    pub async fn readable(&self) -> Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    pub fn try_recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, SocketAddr)>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<Result<usize>>;
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R>) -> Result<R>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    pub fn try_peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr>>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    pub async fn peek_sender(&self) -> Result<SocketAddr>;
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<Result<SocketAddr>>;
    pub fn try_peek_sender(&self) -> Result<SocketAddr>;
    pub fn broadcast(&self) -> Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> Result<()>;
    pub fn multicast_loop_v4(&self) -> Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> Result<()>;
    pub fn multicast_ttl_v4(&self) -> Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()>;
    pub fn multicast_loop_v6(&self) -> Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> Result<()>;
    pub fn tclass_v6(&self) -> Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn tos_v4(&self) -> Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> Result<()>;
    pub fn device(&self) -> Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
}
impl Drop for UnixDatagram {}
impl UnixDatagram {
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub async fn readable(&self) -> Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn bind<P>(path: P) -> Result<UnixDatagram> where P: AsRef<Path>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram)>;
    pub fn from_std(datagram: UnixDatagram) -> Result<UnixDatagram>;
    pub fn into_std(self) -> Result<UnixDatagram>;
    pub fn unbound() -> Result<UnixDatagram>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_send(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> Result<usize> where P: AsRef<Path>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_recv(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, crate::net::unix::SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub async fn send_to<P>(&self, buf: &[u8], target: P) -> Result<usize> where P: AsRef<Path>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<crate::net::unix::SocketAddr>>;
    pub fn poll_send_to<P>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<Result<usize>> where P: AsRef<Path>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R>) -> Result<R>;
    pub fn local_addr(&self) -> Result<crate::net::unix::SocketAddr>;
    pub fn peer_addr(&self) -> Result<crate::net::unix::SocketAddr>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl Drop for UnixListener {}
impl UnixListener {
    pub fn bind<P>(path: P) -> Result<UnixListener> where P: AsRef<Path>;
    pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> Result<UnixListener>;
    pub fn from_std(listener: UnixListener) -> Result<UnixListener>;
    pub fn into_std(self) -> Result<UnixListener>;
    pub fn local_addr(&self) -> Result<crate::net::unix::SocketAddr>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub async fn accept(&self) -> Result<(UnixStream, crate::net::unix::SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<Result<(UnixStream, crate::net::unix::SocketAddr)>>;
}
impl Drop for UnixSocket {}
impl UnixSocket {
    pub fn new_datagram() -> Result<UnixSocket>;
    pub fn new_stream() -> Result<UnixSocket>;
    pub fn bind(&self, path: impl AsRef<Path>) -> Result<()>;
    pub fn listen(self, backlog: u32) -> Result<UnixListener>;
    pub async fn connect(self, path: impl AsRef<Path>) -> Result<UnixStream>;
    pub fn datagram(self) -> Result<UnixDatagram>;
}
impl Drop for UnixStream {}
impl UnixStream {
    pub async fn connect<P>(path: P) -> Result<UnixStream> where P: AsRef<Path>;
    pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> Result<UnixStream>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub async fn writable(&self) -> Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R>) -> Result<R>;
    pub fn from_std(stream: UnixStream) -> Result<UnixStream>;
    pub fn into_std(self) -> Result<UnixStream>;
    pub fn pair() -> Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> Result<crate::net::unix::SocketAddr>;
    pub fn peer_addr(&self) -> Result<crate::net::unix::SocketAddr>;
    pub fn peer_cred(&self) -> Result<UCred>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn split<'a>(&'a mut self) -> (crate::net::unix::ReadHalf<'a>, crate::net::unix::WriteHalf<'a>);
    pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf);
}
impl AsRef<UnixStream> for UnixStream {}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
