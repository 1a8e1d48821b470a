use std::clone::Clone;
use std::marker::{Copy, Sized};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub struct Compat<T> { _0: T }
pub trait FuturesAsyncReadCompatExt: AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
pub trait FuturesAsyncWriteCompatExt: AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
pub trait TokioAsyncReadCompatExt: AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
pub trait TokioAsyncWriteCompatExt: AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
impl<T> Compat<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> AsyncBufRead for Compat<T> where T: AsyncBufRead {}
impl<T> AsyncRead for Compat<T> where T: AsyncRead {}
impl<T: AsyncSeek> AsyncSeek for Compat<T> {}
impl<T> AsyncWrite for Compat<T> where T: AsyncWrite {}
impl<T: Clone> Clone for Compat<T> {}
impl<T: Copy> Copy for Compat<T> {}
impl<T: AsyncRead> FuturesAsyncReadCompatExt for T {}
impl<T: AsyncWrite> FuturesAsyncWriteCompatExt for T {}
impl<T: AsyncRead> TokioAsyncReadCompatExt for T {}
impl<T: AsyncWrite> TokioAsyncWriteCompatExt for T {}
