use std::clone::Clone;
use std::convert::Infallible;
use std::future::{Future, Ready};
use std::marker::{Copy, Send, Sync, Unpin};
use std::net::SocketAddr;
use std::ops::FnMut;
use std::result::Result;
pub use crate::extract::ConnectInfo;
pub trait Connected<T>: Clone + Send + Sync + 'static {
    fn connect_info(stream: T) -> Self;
}
pub struct IntoMakeServiceWithConnectInfo<S, C>;
pub struct MockConnectInfo<T>(pub T);
pub struct ResponseFuture<S, C>;
impl Connected<SocketAddr> for SocketAddr {}
impl Connected<IncomingStream<'_, TcpListener>> for SocketAddr {}
impl<'a, L, F> Connected<IncomingStream<'a, TapIo<L, F>>> for L::Addr where L: Listener, L::Addr: Clone + Sync + 'static, F: FnMut(&mut L::Io) + Send + 'static {}
impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
impl<S, C> Send for IntoMakeServiceWithConnectInfo<S, C> where S: Send {}
impl<S, C> Sync for IntoMakeServiceWithConnectInfo<S, C> where S: Sync {}
impl<S, C> Unpin for IntoMakeServiceWithConnectInfo<S, C> where S: Unpin {}
impl<T: Clone> Clone for MockConnectInfo<T> {}
impl<T: Copy> Copy for MockConnectInfo<T> {}
impl<T> Send for MockConnectInfo<T> where T: Send {}
impl<T> Sync for MockConnectInfo<T> where T: Sync {}
impl<T> Unpin for MockConnectInfo<T> where T: Unpin {}
impl<S, C> Future for ResponseFuture<S, C> where Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>>: Future {
    type Output = <Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>> as Future>::Output;
}
impl<'__pin, S, C> Unpin for ResponseFuture<S, C> where PinnedFieldsOf<__Origin<'__pin, S, C>>: Unpin {}
impl<S, C> Send for ResponseFuture<S, C> where S: Send, C: Send {}
impl<S, C> Sync for ResponseFuture<S, C> where S: Sync, C: Sync {}
