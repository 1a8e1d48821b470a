use std::borrow::{Borrow, BorrowMut};
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Ord, PartialEq, PartialOrd};
use std::convert::{AsMut, AsRef};
use std::default::Default;
use std::future::Future;
use std::io::{BufRead, IoSlice, IoSliceMut, Read, Seek, Write};
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, FnOnce};
use std::pin::Pin;
use std::string::String;
use std::task::{Context, Poll};
use std::vec::Vec;
pub use std::io::{Error, ErrorKind, Result, SeekFrom};
pub struct AssertAsync<T>;
pub struct AsyncAsSync<'r, 'ctx, T> { pub context: &'r mut Context<'ctx>, pub inner: T }
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<&[u8], Error>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait AsyncReadExt: AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R>(self, next: R) -> Chain<Self, R> where R: AsyncRead, Self: Sized;
    fn boxed_reader<'a>(self) -> Pin<Box<dyn AsyncRead + Send + 'a>> where Self: Sized + Send + 'a;
}
pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<std::result::Result<u64, Error>>;
}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait AsyncWriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn close(&mut self) -> CloseFuture<'_, Self> where Self: Unpin;
    fn boxed_writer<'a>(self) -> Pin<Box<dyn AsyncWrite + Send + 'a>> where Self: Sized + Send + 'a;
}
pub struct BlockOn<T>;
pub type BoxedReader = Pin<Box<dyn AsyncRead + Send>>;
pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send>>;
pub struct BufReader<R>;
pub struct BufWriter<W>;
pub struct Bytes<R>;
pub struct Chain<R1, R2>;
pub struct CloseFuture<'a, W> where W: Unpin + ?Sized;
pub struct Cursor<T>;
pub struct Empty;
pub struct FillBuf<'a, R> where R: ?Sized;
pub struct FlushFuture<'a, W> where W: Unpin + ?Sized;
pub struct Lines<R>;
pub struct ReadExactFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadHalf<T>;
pub struct ReadLineFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadToEndFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadToStringFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadUntilFuture<'a, R> where R: Unpin + ?Sized;
pub struct ReadVectoredFuture<'a, R> where R: Unpin + ?Sized;
pub struct Repeat;
pub struct SeekFuture<'a, S> where S: Unpin + ?Sized;
pub struct Sink;
pub struct Split<R>;
pub struct Take<R>;
pub struct WriteAllFuture<'a, W> where W: Unpin + ?Sized;
pub struct WriteFuture<'a, W> where W: Unpin + ?Sized;
pub struct WriteHalf<T>;
pub struct WriteVectoredFuture<'a, W> where W: Unpin + ?Sized;
pub async fn copy<R, W>(reader: R, writer: W) -> std::result::Result<u64, Error> where R: AsyncRead, W: AsyncWrite;
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite + Unpin;
impl<T> AssertAsync<T> {
    pub fn new(io: T) -> AssertAsync<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> AsyncRead for AssertAsync<T> where T: Read {}
impl<T> AsyncSeek for AssertAsync<T> where T: Seek {}
impl<T> AsyncWrite for AssertAsync<T> where T: Write {}
impl<T> Clone for AssertAsync<T> where T: Clone {}
impl<T> Ord for AssertAsync<T> where T: Ord {}
impl<T> PartialEq for AssertAsync<T> where T: PartialEq {}
impl<T> PartialOrd for AssertAsync<T> where T: PartialOrd {}
impl<T> Copy for AssertAsync<T> where T: Copy {}
impl<T> Send for AssertAsync<T> where T: Send {}
impl<T> Sync for AssertAsync<T> where T: Sync {}
impl<'r, 'ctx, T> AsyncAsSync<'r, 'ctx, T> {
    pub fn new(context: &'r mut Context<'ctx>, inner: T) -> AsyncAsSync<'r, 'ctx, T>;
    pub fn close(&mut self) -> std::result::Result<(), Error> where T: AsyncWrite + Unpin;
    pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<std::result::Result<R, Error>>) -> std::result::Result<R, Error> where T: Unpin;
}
impl<T> AsMut<T> for AsyncAsSync<'_, '_, T> {}
impl<T> AsRef<T> for AsyncAsSync<'_, '_, T> {}
impl<T> Borrow<T> for AsyncAsSync<'_, '_, T> {}
impl<T> BorrowMut<T> for AsyncAsSync<'_, '_, T> {}
impl<T> Read for AsyncAsSync<'_, '_, T> where T: AsyncRead + Unpin {}
impl<T> Seek for AsyncAsSync<'_, '_, T> where T: AsyncSeek + Unpin {}
impl<T> Write for AsyncAsSync<'_, '_, T> where T: AsyncWrite + Unpin {}
impl<'r, 'ctx, T> !Send for AsyncAsSync<'r, 'ctx, T> {}
impl<'r, 'ctx, T> !Sync for AsyncAsSync<'r, 'ctx, T> {}
impl<'r, 'ctx, T> Unpin for AsyncAsSync<'r, 'ctx, T> where T: Unpin {}
impl AsyncBufRead for &[u8] {}
impl AsyncBufRead for Reader {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncBufRead {}
impl<T> AsyncBufRead for &mut T where T: AsyncBufRead + Unpin + ?Sized {}
impl<T> AsyncBufRead for Box<T> where T: AsyncBufRead + Unpin + ?Sized {}
impl<R> AsyncBufReadExt for R where R: AsyncBufRead + ?Sized {}
impl AsyncRead for &[u8] {}
impl AsyncRead for Reader {}
impl<P> AsyncRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncRead {}
impl<T> AsyncRead for &mut T where T: AsyncRead + Unpin + ?Sized {}
impl<T> AsyncRead for Box<T> where T: AsyncRead + Unpin + ?Sized {}
impl<R> AsyncReadExt for R where R: AsyncRead + ?Sized {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncSeek {}
impl<T> AsyncSeek for &mut T where T: AsyncSeek + Unpin + ?Sized {}
impl<T> AsyncSeek for Box<T> where T: AsyncSeek + Unpin + ?Sized {}
impl<S> AsyncSeekExt for S where S: AsyncSeek + ?Sized {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Writer {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncWrite {}
impl<T> AsyncWrite for &mut T where T: AsyncWrite + Unpin + ?Sized {}
impl<T> AsyncWrite for Box<T> where T: AsyncWrite + Unpin + ?Sized {}
impl<W> AsyncWriteExt for W where W: AsyncWrite + ?Sized {}
impl<T> BlockOn<T> {
    pub fn new(io: T) -> BlockOn<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> BufRead for BlockOn<T> where T: AsyncBufRead + Unpin {}
impl<T> Read for BlockOn<T> where T: AsyncRead + Unpin {}
impl<T> Seek for BlockOn<T> where T: AsyncSeek + Unpin {}
impl<T> Write for BlockOn<T> where T: AsyncWrite + Unpin {}
impl<T> Send for BlockOn<T> where T: Send {}
impl<T> Sync for BlockOn<T> where T: Sync {}
impl<T> Unpin for BlockOn<T> where T: Unpin {}
impl<R> BufReader<R> where R: AsyncRead {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R> AsyncBufRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncSeek for BufReader<R> where R: AsyncSeek {}
impl<R> AsyncWrite for BufReader<R> where R: AsyncWrite {}
impl<'__pin, R> Unpin for BufReader<R> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R> Send for BufReader<R> where R: Send {}
impl<R> Sync for BufReader<R> where R: Sync {}
impl<W> BufWriter<W> where W: AsyncWrite {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W> AsyncSeek for BufWriter<W> where W: AsyncWrite + AsyncSeek {}
impl<W> AsyncWrite for BufWriter<W> where W: AsyncWrite {}
impl<'__pin, W> Unpin for BufWriter<W> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, W>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<W> Send for BufWriter<W> where W: Send {}
impl<W> Sync for BufWriter<W> where W: Sync {}
impl<R> AsyncRead for Bytes<R> where R: AsyncRead {}
impl<R> Stream for Bytes<R> where R: AsyncRead + Unpin {
    type Item = std::result::Result<u8, Error>;
}
impl<'__pin, R> Unpin for Bytes<R> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R> Send for Bytes<R> where R: Send {}
impl<R> Sync for Bytes<R> where R: Sync {}
impl<R1, R2> Chain<R1, R2> {
    pub fn get_ref(&self) -> (&R1, &R2);
    pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
    pub fn into_inner(self) -> (R1, R2);
}
impl<R1, R2> AsyncBufRead for Chain<R1, R2> where R1: AsyncBufRead, R2: AsyncBufRead {}
impl<R1, R2> AsyncRead for Chain<R1, R2> where R1: AsyncRead, R2: AsyncRead {}
impl<'__pin, R1, R2> Unpin for Chain<R1, R2> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R1, R2>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R1, R2> Send for Chain<R1, R2> where R1: Send, R2: Send {}
impl<R1, R2> Sync for Chain<R1, R2> where R1: Sync, R2: Sync {}
impl<W> Future for CloseFuture<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for CloseFuture<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for CloseFuture<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for CloseFuture<'a, W> where W: Sync + ?Sized {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl<T> Clone for Cursor<T> where T: Clone {}
impl<T> Default for Cursor<T> where T: Default {}
impl<T> Send for Cursor<T> where T: Send {}
impl<T> Sync for Cursor<T> where T: Sync {}
impl<T> Unpin for Cursor<T> where T: Unpin {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}
impl<'a, R> Future for FillBuf<'a, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<&'a [u8], Error>;
}
impl<'a, R> Send for FillBuf<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for FillBuf<'a, R> where R: Sync + ?Sized {}
impl<W> Future for FlushFuture<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for FlushFuture<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for FlushFuture<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for FlushFuture<'a, W> where W: Sync + ?Sized {}
impl<R> Stream for Lines<R> where R: AsyncBufRead {
    type Item = std::result::Result<String, Error>;
}
impl<'__pin, R> Unpin for Lines<R> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R> Send for Lines<R> where R: Send {}
impl<R> Sync for Lines<R> where R: Sync {}
impl<R> Future for ReadExactFuture<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<R> Unpin for ReadExactFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadExactFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadExactFuture<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadFuture<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadFuture<'a, R> where R: Sync + ?Sized {}
impl<T> AsyncRead for ReadHalf<T> where T: AsyncRead + Unpin {}
impl<T> Send for ReadHalf<T> where T: Send {}
impl<T> Sync for ReadHalf<T> where T: Send {}
impl<R> Future for ReadLineFuture<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadLineFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadLineFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadLineFuture<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadToEndFuture<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadToEndFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadToEndFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadToEndFuture<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadToStringFuture<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadToStringFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadToStringFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadToStringFuture<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadUntilFuture<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadUntilFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadUntilFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadUntilFuture<'a, R> where R: Sync + ?Sized {}
impl<R> Future for ReadVectoredFuture<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<R> Unpin for ReadVectoredFuture<'_, R> where R: Unpin + ?Sized {}
impl<'a, R> Send for ReadVectoredFuture<'a, R> where R: Send + ?Sized {}
impl<'a, R> Sync for ReadVectoredFuture<'a, R> where R: Sync + ?Sized {}
impl AsyncRead for Repeat {}
impl<S> Future for SeekFuture<'_, S> where S: AsyncSeek + Unpin + ?Sized {
    type Output = std::result::Result<u64, Error>;
}
impl<S> Unpin for SeekFuture<'_, S> where S: Unpin + ?Sized {}
impl<'a, S> Send for SeekFuture<'a, S> where S: Send + ?Sized {}
impl<'a, S> Sync for SeekFuture<'a, S> where S: Sync + ?Sized {}
impl AsyncWrite for Sink {}
impl<R> Stream for Split<R> where R: AsyncBufRead {
    type Item = std::result::Result<Vec<u8>, Error>;
}
impl<'__pin, R> Unpin for Split<R> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R> Send for Split<R> where R: Send {}
impl<R> Sync for Split<R> where R: Sync {}
impl<R> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R> AsyncBufRead for Take<R> where R: AsyncBufRead {}
impl<R> AsyncRead for Take<R> where R: AsyncRead {}
impl<'__pin, R> Unpin for Take<R> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, R>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<R> Send for Take<R> where R: Send {}
impl<R> Sync for Take<R> where R: Sync {}
impl<W> Future for WriteAllFuture<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), Error>;
}
impl<W> Unpin for WriteAllFuture<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for WriteAllFuture<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for WriteAllFuture<'a, W> where W: Sync + ?Sized {}
impl<W> Future for WriteFuture<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<W> Unpin for WriteFuture<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for WriteFuture<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for WriteFuture<'a, W> where W: Sync + ?Sized {}
impl<T> AsyncWrite for WriteHalf<T> where T: AsyncWrite + Unpin {}
impl<T> Send for WriteHalf<T> where T: Send {}
impl<T> Sync for WriteHalf<T> where T: Send {}
impl<W> Future for WriteVectoredFuture<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, Error>;
}
impl<W> Unpin for WriteVectoredFuture<'_, W> where W: Unpin + ?Sized {}
impl<'a, W> Send for WriteVectoredFuture<'a, W> where W: Send + ?Sized {}
impl<'a, W> Sync for WriteVectoredFuture<'a, W> where W: Sync + ?Sized {}
