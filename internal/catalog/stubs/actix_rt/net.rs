use std::clone::Clone;
use std::cmp::{Ord, PartialEq, PartialOrd};
use std::convert::{AsRef, TryFrom};
use std::io::{Error, IoSlice, IoSliceMut};
use std::marker::Copy;
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr};
use std::ops::{BitAnd, BitOr, BitOrAssign, FnMut, FnOnce, Sub};
use std::option::Option;
use std::path::Path;
use std::result::Result;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec::Vec;
pub struct Ready;
pub struct TcpListener;
pub struct TcpSocket;
pub struct TcpStream;
pub struct UdpSocket;
pub struct UnixDatagram;
pub struct UnixListener;
pub struct UnixStream;
impl Ready {
    pub const EMPTY: Ready;
    pub const READABLE: Ready;
    pub const WRITABLE: Ready;
    pub const READ_CLOSED: Ready;
    pub const WRITE_CLOSED: Ready;
    pub const PRIORITY: Ready;
    pub const ERROR: Ready;
    pub const ALL: Ready;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl BitAnd for Ready {
    type Output = Ready;
}
impl BitOr for Ready {
    type Output = Ready;
}
impl BitOrAssign for Ready {}
impl Clone for Ready {}
impl Ord for Ready {}
impl PartialEq for Ready {}
impl PartialOrd for Ready {}
impl Sub for Ready {
    type Output = Ready;
}
impl Copy for Ready {}
impl TcpListener {
    pub async fn bind<A>(addr: A) -> Result<TcpListener, Error> where A: ToSocketAddrs;
    pub async fn accept(&self) -> Result<(TcpStream, SocketAddr), Error>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<Result<(TcpStream, SocketAddr), Error>>;
    pub fn from_std(listener: std::net::TcpListener) -> Result<TcpListener, Error>;
    pub fn into_std(self) -> Result<std::net::TcpListener, Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
}
impl TcpSocket {
    pub fn new_v4() -> Result<TcpSocket, Error>;
    pub fn new_v6() -> Result<TcpSocket, Error>;
    pub fn set_keepalive(&self, keepalive: bool) -> Result<(), Error>;
    pub fn keepalive(&self) -> Result<bool, Error>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> Result<(), Error>;
    pub fn reuseaddr(&self) -> Result<bool, Error>;
    pub fn set_reuseport(&self, reuseport: bool) -> Result<(), Error>;
    pub fn reuseport(&self) -> Result<bool, Error>;
    pub fn set_send_buffer_size(&self, size: u32) -> Result<(), Error>;
    pub fn send_buffer_size(&self) -> Result<u32, Error>;
    pub fn set_recv_buffer_size(&self, size: u32) -> Result<(), Error>;
    pub fn recv_buffer_size(&self) -> Result<u32, Error>;
    pub fn set_zero_linger(&self) -> Result<(), Error>;
    pub fn linger(&self) -> Result<Option<Duration>, Error>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<(), Error>;
    pub fn nodelay(&self) -> Result<bool, Error>;
    pub fn tclass_v6(&self) -> Result<u32, Error>;
    pub fn set_tclass_v6(&self, tclass: u32) -> Result<(), Error>;
    pub fn tos_v4(&self) -> Result<u32, Error>;
    pub fn set_tos_v4(&self, tos: u32) -> Result<(), Error>;
    pub fn device(&self) -> Result<Option<Vec<u8>>, Error>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> Result<(), Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
    pub fn bind(&self, addr: SocketAddr) -> Result<(), Error>;
    pub async fn connect(self, addr: SocketAddr) -> Result<TcpStream, Error>;
    pub fn listen(self, backlog: u32) -> Result<TcpListener, Error>;
    pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
}
impl TcpStream {
    pub async fn connect<A>(addr: A) -> Result<TcpStream, Error> where A: ToSocketAddrs;
    pub fn from_std(stream: std::net::TcpStream) -> Result<TcpStream, Error>;
    pub fn into_std(self) -> Result<std::net::TcpStream, Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<usize, Error>>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready, Error>;
    pub async fn readable(&self) -> Result<(), Error>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
    pub fn try_read_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub async fn writable(&self) -> Result<(), Error>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn nodelay(&self) -> Result<bool, Error>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<(), Error>;
    pub fn quickack(&self) -> Result<bool, Error>;
    pub fn set_quickack(&self, quickack: bool) -> Result<(), Error>;
    pub fn linger(&self) -> Result<Option<Duration>, Error>;
    pub fn set_zero_linger(&self) -> Result<(), Error>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl AsRef<TcpStream> for TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
}
impl UdpSocket {
    pub async fn bind<A>(addr: A) -> Result<UdpSocket, Error> where A: ToSocketAddrs;
    pub fn from_std(socket: std::net::UdpSocket) -> Result<UdpSocket, Error>;
    pub fn into_std(self) -> Result<std::net::UdpSocket, Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub async fn connect<A>(&self, addr: A) -> Result<(), Error> where A: ToSocketAddrs;
    pub async fn ready(&self, interest: Interest) -> Result<Ready, Error>;
    pub async fn writable(&self) -> Result<(), Error>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, Error>>;
    pub fn try_send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub async fn readable(&self) -> Result<(), Error>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), Error>>;
    pub fn try_recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn try_recv_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub async fn recv_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub fn try_recv_buf_from<B>(&self, buf: &mut B) -> Result<(usize, SocketAddr), Error> where B: BufMut;
    pub async fn recv_buf_from<B>(&self, buf: &mut B) -> Result<(usize, SocketAddr), Error> where B: BufMut;
    pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> Result<usize, Error> where A: ToSocketAddrs;
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<Result<usize, Error>>;
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> Result<usize, Error>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr, Error>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), Error>>;
    pub fn try_peek(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr, Error>>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub async fn peek_sender(&self) -> Result<SocketAddr, Error>;
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<Result<SocketAddr, Error>>;
    pub fn try_peek_sender(&self) -> Result<SocketAddr, Error>;
    pub fn broadcast(&self) -> Result<bool, Error>;
    pub fn set_broadcast(&self, on: bool) -> Result<(), Error>;
    pub fn multicast_loop_v4(&self) -> Result<bool, Error>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> Result<(), Error>;
    pub fn multicast_ttl_v4(&self) -> Result<u32, Error>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<(), Error>;
    pub fn multicast_loop_v6(&self) -> Result<bool, Error>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> Result<(), Error>;
    pub fn tclass_v6(&self) -> Result<u32, Error>;
    pub fn set_tclass_v6(&self, tclass: u32) -> Result<(), Error>;
    pub fn ttl(&self) -> Result<u32, Error>;
    pub fn set_ttl(&self, ttl: u32) -> Result<(), Error>;
    pub fn tos_v4(&self) -> Result<u32, Error>;
    pub fn set_tos_v4(&self, tos: u32) -> Result<(), Error>;
    pub fn device(&self) -> Result<Option<Vec<u8>>, Error>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> Result<(), Error>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<(), Error>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<(), Error>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<(), Error>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<(), Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
}
impl UnixDatagram {
    pub async fn ready(&self, interest: Interest) -> Result<Ready, Error>;
    pub async fn writable(&self) -> Result<(), Error>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub async fn readable(&self) -> Result<(), Error>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn bind<P>(path: P) -> Result<UnixDatagram, Error> where P: AsRef<Path>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram), Error>;
    pub fn from_std(datagram: UnixDatagram) -> Result<UnixDatagram, Error>;
    pub fn into_std(self) -> Result<UnixDatagram, Error>;
    pub fn unbound() -> Result<UnixDatagram, Error>;
    pub fn connect<P>(&self, path: P) -> Result<(), Error> where P: AsRef<Path>;
    pub async fn send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn try_send(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> Result<usize, Error> where P: AsRef<Path>;
    pub async fn recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn try_recv(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn try_recv_buf_from<B>(&self, buf: &mut B) -> Result<(usize, SocketAddr), Error> where B: BufMut;
    pub async fn recv_buf_from<B>(&self, buf: &mut B) -> Result<(usize, SocketAddr), Error> where B: BufMut;
    pub fn try_recv_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub async fn recv_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub async fn send_to<P>(&self, buf: &[u8], target: P) -> Result<usize, Error> where P: AsRef<Path>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr, Error>>;
    pub fn poll_send_to<P>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<Result<usize, Error>> where P: AsRef<Path>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, Error>>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), Error>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr), Error>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R, Error>) -> Result<R, Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error>;
}
impl UnixListener {
    pub fn bind<P>(path: P) -> Result<UnixListener, Error> where P: AsRef<Path>;
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixListener, Error>;
    pub fn from_std(listener: UnixListener) -> Result<UnixListener, Error>;
    pub fn into_std(self) -> Result<UnixListener, Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
    pub async fn accept(&self) -> Result<(UnixStream, SocketAddr), Error>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<Result<(UnixStream, SocketAddr), Error>>;
}
impl UnixStream {
    pub async fn connect<P>(path: P) -> Result<UnixStream, Error> where P: AsRef<Path>;
    pub async fn connect_addr(socket_addr: &SocketAddr) -> Result<UnixStream, Error>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready, Error>;
    pub async fn readable(&self) -> Result<(), Error>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize, Error>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
    pub fn try_read_buf<B>(&self, buf: &mut B) -> Result<usize, Error> where B: BufMut;
    pub async fn writable(&self) -> Result<(), Error>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize, Error>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> Result<usize, Error>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> Result<R, Error>) -> Result<R, Error>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> Result<R, Error>) -> Result<R, Error>;
    pub fn from_std(stream: UnixStream) -> Result<UnixStream, Error>;
    pub fn into_std(self) -> Result<UnixStream, Error>;
    pub fn pair() -> Result<(UnixStream, UnixStream), Error>;
    pub fn local_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_addr(&self) -> Result<SocketAddr, Error>;
    pub fn peer_cred(&self) -> Result<UCred, Error>;
    pub fn take_error(&self) -> Result<Option<Error>, Error>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl AsRef<UnixStream> for UnixStream {}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
