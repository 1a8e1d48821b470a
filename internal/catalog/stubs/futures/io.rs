use crate::future::{AbortHandle, Aborted};
use crate::stream::Stream;
use std::any::Any;
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::{AsMut, AsRef};
use std::default::Default;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::io::BufRead;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, RangeBounds};
use std::pin::Pin;
use std::string::String;
use std::task::{Context, Poll};
use std::vec::Vec;
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
pub struct AllowStdIo<T> { _0: T }
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<&[u8], Error>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume_unpin(&mut self, amt: usize) where Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectored<'a, Self> where Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) where Self: Sized + AsyncWrite;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<std::result::Result<u64, Error>>;
}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    fn close(&mut self) -> Close<'_, Self> where Self: Unpin;
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectored<'a, Self> where Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    fn into_sink<Item>(self) -> IntoSink<Self, Item> where Item: AsRef<[u8]>, Self: Sized;
}
pub struct BufReader<R>;
pub struct BufWriter<W>;
pub struct Chain<T, U> { _0: T, _1: U }
pub struct Close<'a, W> where W: ?Sized {}
pub struct Copy<'a, R, W> where W: ?Sized {}
pub struct CopyBuf<'a, R, W> where W: ?Sized { _0: R }
pub struct CopyBufAbortable<'a, R, W> where W: ?Sized {}
pub struct Cursor<T> { _0: T }
pub struct Empty;
pub struct FillBuf<'a, R> where R: ?Sized {}
pub struct Flush<'a, W> where W: ?Sized {}
pub struct IntoSink<W, Item> { _0: Item, _1: W }
pub struct LineWriter<W> where W: AsyncWrite { _0: W }
pub struct Lines<R>;
pub struct Read<'a, R> where R: ?Sized {}
pub struct ReadExact<'a, R> where R: ?Sized {}
pub struct ReadHalf<T>;
pub struct ReadLine<'a, R> where R: ?Sized {}
pub struct ReadToEnd<'a, R> where R: ?Sized {}
pub struct ReadToString<'a, R> where R: ?Sized {}
pub struct ReadUntil<'a, R> where R: ?Sized {}
pub struct ReadVectored<'a, R> where R: ?Sized {}
pub struct Repeat;
pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
pub struct SeeKRelative<'a, R>;
pub struct Seek<'a, S> where S: ?Sized {}
pub struct Sink;
pub struct Take<R> { _0: R }
pub struct Window<T> { _0: T }
pub struct Write<'a, W> where W: ?Sized {}
pub struct WriteAll<'a, W> where W: ?Sized {}
pub struct WriteHalf<T>;
pub struct WriteVectored<'a, W> where W: ?Sized {}
pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<'_, R, W> where R: AsyncRead, W: AsyncWrite + Unpin + ?Sized;
pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;
pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle) where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> AllowStdIo<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> AsyncBufRead for AllowStdIo<T> where T: BufRead {}
impl<T> AsyncRead for AllowStdIo<T> where T: std::io::Read {}
impl<T> AsyncSeek for AllowStdIo<T> where T: std::io::Seek {}
impl<T> AsyncWrite for AllowStdIo<T> where T: std::io::Write {}
impl<T> BufRead for AllowStdIo<T> where T: BufRead {}
impl<T> Clone for AllowStdIo<T> where T: Clone {}
impl<T> Hash for AllowStdIo<T> where T: Hash {}
impl<T> Ord for AllowStdIo<T> where T: Ord {}
impl<T> PartialEq for AllowStdIo<T> where T: PartialEq {}
impl<T> PartialOrd for AllowStdIo<T> where T: PartialOrd {}
impl<T> std::io::Read for AllowStdIo<T> where T: std::io::Read {}
impl<T> std::io::Seek for AllowStdIo<T> where T: std::io::Seek {}
impl<T> std::io::Write for AllowStdIo<T> where T: std::io::Write {}
impl<T> std::marker::Copy for AllowStdIo<T> where T: std::marker::Copy {}
impl<T> Eq for AllowStdIo<T> where T: Eq {}
impl<T> Unpin for AllowStdIo<T> {}
impl<T> Send for AllowStdIo<T> where T: Send {}
impl<T> Sync for AllowStdIo<T> where T: Sync {}
impl AsyncBufRead for &[u8] {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncBufRead {}
impl<T> AsyncBufRead for &mut T where T: AsyncBufRead + Unpin + ?Sized {}
impl<T> AsyncBufRead for Box<T> where T: AsyncBufRead + Unpin + ?Sized {}
impl<R> AsyncBufReadExt for R where R: AsyncBufRead + ?Sized {}
impl AsyncRead for &[u8] {}
impl<P> AsyncRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncRead {}
impl<T> AsyncRead for &mut T where T: AsyncRead + Unpin + ?Sized {}
impl<T> AsyncRead for Box<T> where T: AsyncRead + Unpin + ?Sized {}
impl<R> AsyncReadExt for R where R: AsyncRead + ?Sized {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncSeek {}
impl<T> AsyncSeek for &mut T where T: AsyncSeek + Unpin + ?Sized {}
impl<T> AsyncSeek for Box<T> where T: AsyncSeek + Unpin + ?Sized {}
impl<S> AsyncSeekExt for S where S: AsyncSeek + ?Sized {}
impl AsyncWrite for Vec<u8> {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncWrite {}
impl<T> AsyncWrite for &mut T where T: AsyncWrite + Unpin + ?Sized {}
impl<T> AsyncWrite for Box<T> where T: AsyncWrite + Unpin + ?Sized {}
impl<W> AsyncWriteExt for W where W: AsyncWrite + ?Sized {}
impl<R> Drop for BufReader<R> {}
impl<R> BufReader<R> where R: AsyncRead {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut BufReader<R>>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R> BufReader<R> where R: AsyncRead + AsyncSeek {
    pub fn seek_relative(self: Pin<&mut BufReader<R>>, offset: i64) -> SeeKRelative<'_, R>;
    pub fn poll_seek_relative(self: Pin<&mut BufReader<R>>, cx: &mut Context<'_>, offset: i64) -> Poll<std::result::Result<(), Error>>;
}
impl<R> AsyncBufRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncSeek for BufReader<R> where R: AsyncRead + AsyncSeek {}
impl<R> AsyncWrite for BufReader<R> where R: AsyncWrite {}
impl<R> Send for BufReader<R> where R: Send {}
impl<R> Sync for BufReader<R> where R: Sync {}
impl<W> Drop for BufWriter<W> {}
impl<W> BufWriter<W> where W: AsyncWrite {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(cap: usize, inner: W) -> BufWriter<W>;
}
impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut BufWriter<W>>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W> AsyncBufRead for BufWriter<W> where W: AsyncBufRead {}
impl<W> AsyncRead for BufWriter<W> where W: AsyncRead {}
impl<W> AsyncSeek for BufWriter<W> where W: AsyncWrite + AsyncSeek {}
impl<W> AsyncWrite for BufWriter<W> where W: AsyncWrite {}
impl<W> Send for BufWriter<W> where W: Send {}
impl<W> Sync for BufWriter<W> where W: Sync {}
impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Chain<T, U>>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
impl<W> Future for Close<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for Close<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for Close<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for Close<'a, W> where W: Sync + ?Sized {}
impl<'a, R, W> Drop for Copy<'a, R, W> where W: ?Sized {}
impl<R, W> Future for Copy<'_, R, W> where R: AsyncRead, W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<u64, Error>;
}
impl<'a, R, W> Send for Copy<'a, R, W> where R: Send, W: Send + ?Sized {}
impl<'a, R, W> Sync for Copy<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<R, W> Future for CopyBuf<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<u64, Error>;
}
impl<'a, R, W> Send for CopyBuf<'a, R, W> where R: Send, W: Send + ?Sized {}
impl<'a, R, W> Sync for CopyBuf<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<'a, R, W> Drop for CopyBufAbortable<'a, R, W> where W: ?Sized {}
impl<R, W> Future for CopyBufAbortable<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin {
    type Output = std::result::Result<std::result::Result<u64, Aborted>, Error>;
}
impl<'a, R, W> Send for CopyBufAbortable<'a, R, W> where R: Send, W: Send + ?Sized {}
impl<'a, R, W> Sync for CopyBufAbortable<'a, R, W> where R: Sync, W: Sync + ?Sized {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl<T> Clone for Cursor<T> where T: Clone {}
impl<T> Default for Cursor<T> where T: Default {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}
impl<'a, R> Future for FillBuf<'a, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<&'a [u8], Error>;
}
impl<'a, R> Send for FillBuf<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for FillBuf<'a, R> where R: Sync + ?Sized {}
impl<W> Future for Flush<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for Flush<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for Flush<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for Flush<'a, W> where W: Sync + ?Sized {}
impl<W, Item> crate::sink::Sink<Item> for IntoSink<W, Item> where W: AsyncWrite, Item: AsRef<[u8]> {
    type Error = Error;
}
impl<W> LineWriter<W> where W: AsyncWrite {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn buffer(&self) -> &[u8];
    pub fn get_ref(&self) -> &W;
}
impl<W> AsyncWrite for LineWriter<W> where W: AsyncWrite {}
impl<R> Drop for Lines<R> {}
impl<R> Stream for Lines<R> where R: AsyncBufRead {
    type Item = std::result::Result<String, Error>;
}
impl<R> Send for Lines<R> where R: Send {}
impl<R> Sync for Lines<R> where R: Sync {}
impl<R> Future for Read<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for Read<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for Read<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for Read<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadExact<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<R> Unpin for ReadExact<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadExact<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadExact<'a, R> where R: Sync + ?Sized {}
impl<T> Drop for ReadHalf<T> {}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}
impl<T> ReadHalf<T> where T: Unpin {
    pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}
impl<R> AsyncRead for ReadHalf<R> where R: AsyncRead {}
impl<T> Send for ReadHalf<T> where T: Send {}
impl<T> Sync for ReadHalf<T> where T: Send {}
impl<R> Drop for ReadLine<'_, R> where R: ?Sized {}
impl<R> Future for ReadLine<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadLine<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadLine<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadLine<'a, R> where R: Sync + ?Sized {}
impl<A> Future for ReadToEnd<'_, A> where A: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadToEnd<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadToEnd<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadToEnd<'a, R> where R: Sync + ?Sized {}
impl<'a, R> Drop for ReadToString<'a, R> where R: ?Sized {}
impl<A> Future for ReadToString<'_, A> where A: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadToString<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadToString<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadToString<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadUntil<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadUntil<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadUntil<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadUntil<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadVectored<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadVectored<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadVectored<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadVectored<'a, R> where R: Sync + ?Sized {}
impl AsyncRead for Repeat {}
impl<T> Drop for ReuniteError<T> {}
impl<T> Display for ReuniteError<T> {}
impl<T> std::error::Error for ReuniteError<T> where T: Any {}
impl<T> Send for ReuniteError<T> where T: Send {}
impl<T> Sync for ReuniteError<T> where T: Send {}
impl<R> Future for SeeKRelative<'_, R> where R: AsyncRead + AsyncSeek {
    type Output = std::result::Result<(), Error>;
}
impl<'a, R> Send for SeeKRelative<'a, R> where R: Send {}
impl<'a, R> Sync for SeeKRelative<'a, R> where R: Sync {}
impl<S> Future for Seek<'_, S> where S: AsyncSeek + Unpin + ?Sized {
    type Output = std::result::Result<u64, Error>;
}
impl<S> Unpin for Seek<'_, S> where S: Unpin + ?Sized {}
impl<'a, S> Send for Seek<'a, S> where S: Send + ?Sized {}
impl<'a, S> Sync for Seek<'a, S> where S: Sync + ?Sized {}
impl AsyncWrite for Sink {}
impl<R> Take<R> where R: AsyncRead {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Take<R>>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R> AsyncBufRead for Take<R> where R: AsyncBufRead {}
impl<R> AsyncRead for Take<R> where R: AsyncRead {}
impl<T> Window<T> where T: AsRef<[u8]> {
    pub fn new(t: T) -> Window<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn set<R>(&mut self, range: R) where R: RangeBounds<usize>;
}
impl<T> AsMut<[u8]> for Window<T> where T: AsMut<[u8]> {}
impl<T> AsRef<[u8]> for Window<T> where T: AsRef<[u8]> {}
impl<W> Future for Write<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<W> Unpin for Write<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for Write<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for Write<'a, W> where W: Sync + ?Sized {}
impl<W> Future for WriteAll<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for WriteAll<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for WriteAll<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for WriteAll<'a, W> where W: Sync + ?Sized {}
impl<T> Drop for WriteHalf<T> {}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T> WriteHalf<T> where T: Unpin {
    pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}
impl<W> AsyncWrite for WriteHalf<W> where W: AsyncWrite {}
impl<T> Send for WriteHalf<T> where T: Send {}
impl<T> Sync for WriteHalf<T> where T: Send {}
impl<W> Future for WriteVectored<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<W> Unpin for WriteVectored<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for WriteVectored<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for WriteVectored<'a, W> where W: Sync + ?Sized {}
