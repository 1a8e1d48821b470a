pub mod prelude;
use std::clone::Clone;
use std::convert::AsRef;
use std::default::Default;
use std::fmt::Arguments;
use std::future::Future;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::Drop;
use std::pin::Pin;
use std::string::String;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec::Vec;
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
pub trait BufRead: Read {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<&[u8], Error>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait BufReadExt: BufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
pub struct BufReader<R>;
pub struct BufWriter<W>;
pub struct Bytes<T> { _0: T }
pub struct Chain<T, U> { _0: T, _1: U }
pub struct Cursor<T> { _0: T }
pub struct Empty;
pub struct IntoInnerError<W>;
pub struct Lines<R>;
pub trait Read {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait ReadExt: Read {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
}
pub struct Repeat;
pub trait Seek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<std::result::Result<u64, Error>>;
}
pub trait SeekExt: Seek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
pub struct Sink;
pub struct Split<R>;
pub struct Stderr;
pub struct Stdin;
pub struct Stdout;
pub struct Take<T> { _0: T }
pub trait Write {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::result::Result<usize, Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), Error>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::result::Result<usize, Error>>;
}
pub trait WriteExt: Write {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> WriteFmtFuture<'a, Self> where Self: Unpin;
}
pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read + Unpin + ?Sized, W: Write + Unpin + ?Sized;
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T> where F: Future<Output = Result<T>>;
impl<T: BufRead + ?Sized> BufReadExt for T {}
impl<R> Drop for BufReader<R> {}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: Read> BufRead for BufReader<R> {}
impl<R: Read> Read for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {}
impl<R> Send for BufReader<R> where R: Send {}
impl<R> Sync for BufReader<R> where R: Sync {}
impl<W> Drop for BufWriter<W> {}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>> where Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}
impl<W: Write + Seek> Seek for BufWriter<W> {}
impl<W: Write> Write for BufWriter<W> {}
impl<W> Send for BufWriter<W> where W: Send {}
impl<W> Sync for BufWriter<W> where W: Sync {}
impl<T: Read + Unpin> Stream for Bytes<T> {
    type Item = std::result::Result<u8, Error>;
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl Write for Cursor<Vec<u8>> {}
impl<T: Clone> Clone for Cursor<T> {}
impl<T: Default> Default for Cursor<T> {}
impl BufRead for Empty {}
impl Read for Empty {}
impl<W> Drop for IntoInnerError<W> {}
impl<W> Send for IntoInnerError<W> where W: Send {}
impl<W> Sync for IntoInnerError<W> where W: Sync {}
impl<W> Unpin for IntoInnerError<W> where W: Unpin {}
impl<R> Drop for Lines<R> {}
impl<R: BufRead> Stream for Lines<R> {
    type Item = std::result::Result<String, Error>;
}
impl<R> Send for Lines<R> where R: Send {}
impl<R> Sync for Lines<R> where R: Sync {}
impl<T: Read + ?Sized> ReadExt for T {}
impl Read for Repeat {}
impl<T: Seek + ?Sized> SeekExt for T {}
impl Write for Sink {}
impl<R> Drop for Split<R> {}
impl<R: BufRead> Stream for Split<R> {
    type Item = std::result::Result<Vec<u8>, Error>;
}
impl<R> Send for Split<R> where R: Send {}
impl<R> Sync for Split<R> where R: Sync {}
impl Drop for Stderr {}
impl Write for Stderr {}
impl Drop for Stdin {}
impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> Result<usize>;
}
impl Read for Stdin {}
impl Drop for Stdout {}
impl Write for Stdout {}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Write + ?Sized> WriteExt for T {}
