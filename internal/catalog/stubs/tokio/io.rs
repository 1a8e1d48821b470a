pub mod unix;
pub mod util;
use bytes::{Buf, BufMut};
use crate::io::util::{FillBuf, Flush, Read, ReadExact, ReadF32, ReadF32Le, ReadF64, ReadF64Le, ReadI128, ReadI128Le, ReadI16, ReadI16Le, ReadI32, ReadI32Le, ReadI64, ReadI64Le, ReadI8, ReadLine, ReadToEnd, ReadToString, ReadU128, ReadU128Le, ReadU16, ReadU16Le, ReadU32, ReadU32Le, ReadU64, ReadU64Le, ReadU8, ReadUntil, Seek, Shutdown, Write, WriteAll, WriteAllBuf, WriteBuf, WriteF32, WriteF32Le, WriteF64, WriteF64Le, WriteI128, WriteI128Le, WriteI16, WriteI16Le, WriteI32, WriteI32Le, WriteI64, WriteI64Le, WriteI8, WriteU128, WriteU128Le, WriteU16, WriteU16Le, WriteU32, WriteU32Le, WriteU64, WriteU64Le, WriteU8, WriteVectored};
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::{AsRef, From};
use std::io::{Cursor, IoSlice};
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Drop, Sub};
use std::option::Option;
use std::pin::Pin;
use std::string::String;
use std::task::{Context, Poll};
use std::vec::Vec;
pub use std::io::{Error, ErrorKind, Result, SeekFrom};
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized + Unpin;
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
}
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> crate::io::util::ReadBuf<'a, Self, B> where Self: Unpin, B: BufMut + ?Sized;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    fn read_u8(&mut self) -> ReadU8<&mut Self> where Self: Unpin;
    fn read_i8(&mut self) -> ReadI8<&mut Self> where Self: Unpin;
    fn read_u16(&mut self) -> ReadU16<&mut Self> where Self: Unpin;
    fn read_i16(&mut self) -> ReadI16<&mut Self> where Self: Unpin;
    fn read_u32(&mut self) -> ReadU32<&mut Self> where Self: Unpin;
    fn read_i32(&mut self) -> ReadI32<&mut Self> where Self: Unpin;
    fn read_u64(&mut self) -> ReadU64<&mut Self> where Self: Unpin;
    fn read_i64(&mut self) -> ReadI64<&mut Self> where Self: Unpin;
    fn read_u128(&mut self) -> ReadU128<&mut Self> where Self: Unpin;
    fn read_i128(&mut self) -> ReadI128<&mut Self> where Self: Unpin;
    fn read_f32(&mut self) -> ReadF32<&mut Self> where Self: Unpin;
    fn read_f64(&mut self) -> ReadF64<&mut Self> where Self: Unpin;
    fn read_u16_le(&mut self) -> ReadU16Le<&mut Self> where Self: Unpin;
    fn read_i16_le(&mut self) -> ReadI16Le<&mut Self> where Self: Unpin;
    fn read_u32_le(&mut self) -> ReadU32Le<&mut Self> where Self: Unpin;
    fn read_i32_le(&mut self) -> ReadI32Le<&mut Self> where Self: Unpin;
    fn read_u64_le(&mut self) -> ReadU64Le<&mut Self> where Self: Unpin;
    fn read_i64_le(&mut self) -> ReadI64Le<&mut Self> where Self: Unpin;
    fn read_u128_le(&mut self) -> ReadU128Le<&mut Self> where Self: Unpin;
    fn read_i128_le(&mut self) -> ReadI128Le<&mut Self> where Self: Unpin;
    fn read_f32_le(&mut self) -> ReadF32Le<&mut Self> where Self: Unpin;
    fn read_f64_le(&mut self) -> ReadF64Le<&mut Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    fn rewind(&mut self) -> Seek<'_, Self> where Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
pub trait AsyncWriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> WriteVectored<'a, 'b, Self> where Self: Unpin;
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B> where Self: Sized + Unpin, B: Buf;
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteAllBuf<'a, Self, B> where Self: Sized + Unpin, B: Buf;
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    fn write_u8(&mut self, n: u8) -> WriteU8<&mut Self> where Self: Unpin;
    fn write_i8(&mut self, n: i8) -> WriteI8<&mut Self> where Self: Unpin;
    fn write_u16(&mut self, n: u16) -> WriteU16<&mut Self> where Self: Unpin;
    fn write_i16(&mut self, n: i16) -> WriteI16<&mut Self> where Self: Unpin;
    fn write_u32(&mut self, n: u32) -> WriteU32<&mut Self> where Self: Unpin;
    fn write_i32(&mut self, n: i32) -> WriteI32<&mut Self> where Self: Unpin;
    fn write_u64(&mut self, n: u64) -> WriteU64<&mut Self> where Self: Unpin;
    fn write_i64(&mut self, n: i64) -> WriteI64<&mut Self> where Self: Unpin;
    fn write_u128(&mut self, n: u128) -> WriteU128<&mut Self> where Self: Unpin;
    fn write_i128(&mut self, n: i128) -> WriteI128<&mut Self> where Self: Unpin;
    fn write_f32(&mut self, n: f32) -> WriteF32<&mut Self> where Self: Unpin;
    fn write_f64(&mut self, n: f64) -> WriteF64<&mut Self> where Self: Unpin;
    fn write_u16_le(&mut self, n: u16) -> WriteU16Le<&mut Self> where Self: Unpin;
    fn write_i16_le(&mut self, n: i16) -> WriteI16Le<&mut Self> where Self: Unpin;
    fn write_u32_le(&mut self, n: u32) -> WriteU32Le<&mut Self> where Self: Unpin;
    fn write_i32_le(&mut self, n: i32) -> WriteI32Le<&mut Self> where Self: Unpin;
    fn write_u64_le(&mut self, n: u64) -> WriteU64Le<&mut Self> where Self: Unpin;
    fn write_i64_le(&mut self, n: i64) -> WriteI64Le<&mut Self> where Self: Unpin;
    fn write_u128_le(&mut self, n: u128) -> WriteU128Le<&mut Self> where Self: Unpin;
    fn write_i128_le(&mut self, n: i128) -> WriteI128Le<&mut Self> where Self: Unpin;
    fn write_f32_le(&mut self, n: f32) -> WriteF32Le<&mut Self> where Self: Unpin;
    fn write_f64_le(&mut self, n: f64) -> WriteF64Le<&mut Self> where Self: Unpin;
    fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    fn shutdown(&mut self) -> Shutdown<'_, Self> where Self: Unpin;
}
pub struct BufReader<R>;
pub struct BufStream<RW>;
pub struct BufWriter<W>;
pub struct Chain<T, U> { _0: T, _1: U }
pub struct DuplexStream;
pub struct Empty;
pub struct Interest;
pub struct Join<R, W> { _0: R, _1: W }
pub struct Lines<R>;
pub struct ReadBuf<'a>;
pub struct ReadHalf<T>;
pub struct Ready;
pub struct Repeat;
pub struct SimplexStream;
pub struct Sink;
pub struct Split<R>;
pub struct Stderr;
pub struct Stdin;
pub struct Stdout;
pub struct Take<R> { _0: R }
pub struct WriteHalf<T>;
pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> Result<u64> where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> Result<u64> where R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn empty() -> Empty;
pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite;
pub fn repeat(byte: u8) -> Repeat;
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
pub fn sink() -> Sink;
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
impl AsyncBufRead for &[u8] {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
impl AsyncRead for &[u8] {}
impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
impl<R> Drop for BufReader<R> {}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
impl<R> Send for BufReader<R> where R: Send {}
impl<R> Sync for BufReader<R> where R: Sync {}
impl<RW> Drop for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<RW> Send for BufStream<RW> where RW: Send {}
impl<RW> Sync for BufStream<RW> where RW: Sync {}
impl<W> Drop for BufWriter<W> {}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W> Send for BufWriter<W> where W: Send {}
impl<W> Sync for BufWriter<W> where W: Sync {}
impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
impl Drop for DuplexStream {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}
impl AsyncSeek for Empty {}
impl AsyncWrite for Empty {}
impl Interest {
    pub const READABLE: Interest;
    pub const WRITABLE: Interest;
    pub const ERROR: Interest;
    pub const PRIORITY: Interest;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_error(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest {
    type Output = Interest;
}
impl BitOrAssign for Interest {}
impl Clone for Interest {}
impl PartialEq for Interest {}
impl Copy for Interest {}
impl Eq for Interest {}
impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}
impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
impl<R> Drop for Lines<R> {}
impl<R> Lines<R> where R: AsyncBufRead + Unpin {
    pub async fn next_line(&mut self) -> Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R> Lines<R> where R: AsyncBufRead {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<String>>>;
}
impl<R> Send for Lines<R> where R: Send {}
impl<R> Sync for Lines<R> where R: Sync {}
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}
impl<'a> BufMut for ReadBuf<'a> {}
impl<T> Drop for ReadHalf<T> {}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
impl<T: Send> Send for ReadHalf<T> {}
impl<T: Sync> Sync for ReadHalf<T> {}
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
impl Eq for Ready {}
impl AsyncRead for Repeat {}
impl Drop for SimplexStream {}
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}
impl AsyncWrite for Sink {}
impl<R> Drop for Split<R> {}
impl<R> Split<R> where R: AsyncBufRead + Unpin {
    pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>>;
}
impl<R> Split<R> where R: AsyncBufRead {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<Vec<u8>>>>;
}
impl<R> Send for Split<R> where R: Send {}
impl<R> Sync for Split<R> where R: Sync {}
impl Drop for Stderr {}
impl AsyncWrite for Stderr {}
impl Drop for Stdin {}
impl AsyncRead for Stdin {}
impl Drop for Stdout {}
impl AsyncWrite for Stdout {}
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<T> Drop for WriteHalf<T> {}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
impl<T: Send> Send for WriteHalf<T> {}
impl<T: Sync> Sync for WriteHalf<T> {}
