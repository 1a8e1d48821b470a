pub mod prelude;
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Into};
use crate::default::Default;
use crate::ffi::NulError;
use crate::fmt::{Arguments, Debug, Display};
use crate::fs::TryLockError;
use crate::hash::Hash;
use crate::iter::Iterator;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Drop, FnOnce};
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle};
use crate::string::String;
use crate::vec::Vec;
pub struct BorrowedBuf<'data> {}
pub struct BorrowedCursor<'a> {}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
pub struct BufReader<R: ?Sized> {}
pub struct BufWriter<W: ?Sized + Write> {}
pub struct Bytes<R> { _0: R }
pub struct Chain<T, U> { _0: T, _1: U }
pub struct Cursor<T> { _0: T }
pub struct Empty;
pub struct Error {}
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other }
pub struct IntoInnerError<W> {}
pub struct IoSlice<'a> {}
pub struct IoSliceMut<'a> {}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
pub struct LineWriter<W: ?Sized + Write> {}
pub struct Lines<B> { _0: B }
pub struct PipeReader {}
pub struct PipeWriter {}
pub type RawOsError = i32;
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
pub struct Repeat {}
pub type Result<T> = crate::result::Result<T, Error>;
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub struct Sink;
pub struct Split<B> { _0: B }
pub struct Stderr {}
pub struct StderrLock<'a> {}
pub struct Stdin {}
pub struct StdinLock<'a> {}
pub struct Stdout {}
pub struct StdoutLock<'a> {}
pub struct Take<T> { _0: T }
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
pub struct WriterPanicked {}
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read + ?Sized, W: Write + ?Sized;
pub fn empty() -> Empty;
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
impl BufRead for &[u8] {}
impl<B: BufRead + ?Sized> BufRead for &mut B {}
impl Read for &[u8] {}
impl<R: Read + ?Sized> Read for &mut R {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl<W: Write + ?Sized> Write for &mut W {}
impl Write for &mut [u8] {}
impl<'data> BorrowedBuf<'data> {
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn init_len(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn into_filled(self) -> &'data [u8];
    pub fn into_filled_mut(self) -> &'data mut [u8];
    pub fn unfilled<'this>(&'this mut self) -> BorrowedCursor<'this>;
    pub fn clear(&mut self) -> &mut BorrowedBuf<'data>;
    pub unsafe fn set_init(&mut self, n: usize) -> &mut BorrowedBuf<'data>;
}
impl<'data> From<&'data mut [MaybeUninit<u8>]> for BorrowedBuf<'data> {}
impl<'data> From<&'data mut [u8]> for BorrowedBuf<'data> {}
impl<'data> From<BorrowedCursor<'data>> for BorrowedBuf<'data> {}
impl Debug for BorrowedBuf<'_> {}
impl<'data> Send for BorrowedBuf<'data> {}
impl<'data> Sync for BorrowedBuf<'data> {}
impl<'data> Unpin for BorrowedBuf<'data> {}
impl<'a> BorrowedCursor<'a> {
    pub fn reborrow<'this>(&'this mut self) -> BorrowedCursor<'this>;
    pub fn capacity(&self) -> usize;
    pub fn written(&self) -> usize;
    pub fn init_mut(&mut self) -> &mut [u8];
    pub unsafe fn as_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn advance(&mut self, n: usize) -> &mut BorrowedCursor<'a>;
    pub unsafe fn advance_unchecked(&mut self, n: usize) -> &mut BorrowedCursor<'a>;
    pub fn ensure_init(&mut self) -> &mut BorrowedCursor<'a>;
    pub unsafe fn set_init(&mut self, n: usize) -> &mut BorrowedCursor<'a>;
    pub fn append(&mut self, buf: &[u8]);
    pub fn with_unfilled_buf<T>(&mut self, f: impl FnOnce(&mut BorrowedBuf<'_>) -> T) -> T;
}
impl<'a> Debug for BorrowedCursor<'a> {}
impl<'a> Write for BorrowedCursor<'a> {}
impl<'a> Send for BorrowedCursor<'a> {}
impl<'a> Sync for BorrowedCursor<'a> {}
impl<'a> Unpin for BorrowedCursor<'a> {}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<R: ?Sized> Drop for BufReader<R> {}
impl<R> Debug for BufReader<R> where R: ?Sized + Debug {}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}
impl<R> Send for BufReader<R> where R: Send + ?Sized {}
impl<R> Sync for BufReader<R> where R: Sync + ?Sized {}
impl<R> Unpin for BufReader<R> where R: Unpin + ?Sized {}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>);
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W> Debug for BufWriter<W> where W: Debug + ?Sized + Write {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl<W: ?Sized + Write> Write for BufWriter<W> {}
impl<W> Send for BufWriter<W> where W: Send + ?Sized {}
impl<W> Sync for BufWriter<W> where W: Sync + ?Sized {}
impl<W> Unpin for BufWriter<W> where W: Unpin + ?Sized {}
impl<W: ?Sized + Write> Drop for BufWriter<W> {}
impl<R: Debug> Debug for Bytes<R> {}
impl<R: Read> Iterator for Bytes<R> {
    type Item = crate::result::Result<u8, Error>;
}
impl<R> Send for Bytes<R> where R: Send {}
impl<R> Sync for Bytes<R> where R: Sync {}
impl<R> Unpin for Bytes<R> where R: Unpin {}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: Debug, U: Debug> Debug for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T, U> Send for Chain<T, U> where T: Send, U: Send {}
impl<T, U> Sync for Chain<T, U> where T: Sync, U: Sync {}
impl<T, U> Unpin for Chain<T, U> where T: Unpin, U: Unpin {}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> Clone for Cursor<T> where T: Clone {}
impl<T: Eq> Eq for Cursor<T> {}
impl<T: PartialEq> PartialEq for Cursor<T> {}
impl<T: Default> Default for Cursor<T> {}
impl<T: Debug> Debug for Cursor<T> {}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl Write for Cursor<Box<[u8]>> {}
impl Write for Cursor<Vec<u8>> {}
impl<T> Send for Cursor<T> where T: Send {}
impl<T> Sync for Cursor<T> where T: Sync {}
impl<T> Unpin for Cursor<T> where T: Unpin {}
impl Clone for Empty {}
impl Default for Empty {}
impl Debug for Empty {}
impl BufRead for Empty {}
impl Read for Empty {}
impl Seek for Empty {}
impl Write for &Empty {}
impl Write for Empty {}
impl Copy for Empty {}
impl Send for Empty {}
impl Sync for Empty {}
impl Unpin for Empty {}
impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error where E: Into<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: RawOsError) -> Error;
    pub fn raw_os_error(&self) -> Option<RawOsError>;
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}
impl Drop for Error {}
impl From<TryReserveError> for Error {}
impl From<NulError> for Error {}
impl From<TryLockError> for Error {}
impl From<ErrorKind> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl crate::error::Error for Error {}
impl Debug for Error {}
impl Display for Error {}
impl Send for Error {}
impl Sync for Error {}
impl Unpin for Error {}
impl Clone for ErrorKind {}
impl Eq for ErrorKind {}
impl Ord for ErrorKind {}
impl PartialEq for ErrorKind {}
impl PartialOrd for ErrorKind {}
impl Debug for ErrorKind {}
impl Display for ErrorKind {}
impl Hash for ErrorKind {}
impl Copy for ErrorKind {}
impl Send for ErrorKind {}
impl Sync for ErrorKind {}
impl Unpin for ErrorKind {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W> Drop for IntoInnerError<W> {}
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
impl<W: Debug> Debug for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}
impl<W> Send for IntoInnerError<W> where W: Send {}
impl<W> Sync for IntoInnerError<W> where W: Sync {}
impl<W> Unpin for IntoInnerError<W> where W: Unpin {}
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Clone for IoSlice<'a> {}
impl<'a> Debug for IoSlice<'a> {}
impl<'a> Copy for IoSlice<'a> {}
impl<'a> Send for IoSlice<'a> {}
impl<'a> Sync for IoSlice<'a> {}
impl<'a> Unpin for IoSlice<'a> {}
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
}
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Debug for IoSliceMut<'a> {}
impl<'a> Send for IoSliceMut<'a> {}
impl<'a> Sync for IoSliceMut<'a> {}
impl<'a> Unpin for IoSliceMut<'a> {}
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
}
impl<'a> DerefMut for IoSliceMut<'a> {}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}
impl<W: ?Sized + Write> Drop for LineWriter<W> {}
impl<W> Debug for LineWriter<W> where W: Debug + ?Sized + Write {}
impl<W: ?Sized + Write> Write for LineWriter<W> {}
impl<W> Send for LineWriter<W> where W: Send + ?Sized {}
impl<W> Sync for LineWriter<W> where W: Sync + ?Sized {}
impl<W> Unpin for LineWriter<W> where W: Unpin + ?Sized {}
impl<B: Debug> Debug for Lines<B> {}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = crate::result::Result<String, Error>;
}
impl<B> Send for Lines<B> where B: Send {}
impl<B> Sync for Lines<B> where B: Sync {}
impl<B> Unpin for Lines<B> where B: Unpin {}
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Drop for PipeReader {}
impl From<OwnedFd> for PipeReader {}
impl From<OwnedHandle> for PipeReader {}
impl Debug for PipeReader {}
impl Read for &PipeReader {}
impl Read for PipeReader {}
impl Send for PipeReader {}
impl Sync for PipeReader {}
impl Unpin for PipeReader {}
impl AsFd for PipeReader {}
impl AsRawFd for PipeReader {}
impl FromRawFd for PipeReader {}
impl IntoRawFd for PipeReader {}
impl AsHandle for PipeReader {}
impl AsRawHandle for PipeReader {}
impl FromRawHandle for PipeReader {}
impl IntoRawHandle for PipeReader {}
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Drop for PipeWriter {}
impl From<OwnedFd> for PipeWriter {}
impl From<OwnedHandle> for PipeWriter {}
impl Debug for PipeWriter {}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}
impl Send for PipeWriter {}
impl Sync for PipeWriter {}
impl Unpin for PipeWriter {}
impl AsFd for PipeWriter {}
impl AsRawFd for PipeWriter {}
impl FromRawFd for PipeWriter {}
impl IntoRawFd for PipeWriter {}
impl AsHandle for PipeWriter {}
impl AsRawHandle for PipeWriter {}
impl FromRawHandle for PipeWriter {}
impl IntoRawHandle for PipeWriter {}
impl Debug for Repeat {}
impl Read for Repeat {}
impl Send for Repeat {}
impl Sync for Repeat {}
impl Unpin for Repeat {}
impl Clone for SeekFrom {}
impl Eq for SeekFrom {}
impl PartialEq for SeekFrom {}
impl Debug for SeekFrom {}
impl Copy for SeekFrom {}
impl Send for SeekFrom {}
impl Sync for SeekFrom {}
impl Unpin for SeekFrom {}
impl Clone for Sink {}
impl Default for Sink {}
impl Debug for Sink {}
impl Write for &Sink {}
impl Write for Sink {}
impl Copy for Sink {}
impl Send for Sink {}
impl Sync for Sink {}
impl Unpin for Sink {}
impl<B: Debug> Debug for Split<B> {}
impl<B: BufRead> Iterator for Split<B> {
    type Item = crate::result::Result<Vec<u8>, Error>;
}
impl<B> Send for Split<B> where B: Send {}
impl<B> Sync for Split<B> where B: Sync {}
impl<B> Unpin for Split<B> where B: Unpin {}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Debug for Stderr {}
impl IsTerminal for Stderr {}
impl Write for &Stderr {}
impl Write for Stderr {}
impl Send for Stderr {}
impl Sync for Stderr {}
impl Unpin for Stderr {}
impl AsFd for Stderr {}
impl AsRawFd for Stderr {}
impl AsHandle for Stderr {}
impl AsRawHandle for Stderr {}
impl<'a> !Send for StderrLock<'a> {}
impl<'a> !Sync for StderrLock<'a> {}
impl<'a> Drop for StderrLock<'a> {}
impl Debug for StderrLock<'_> {}
impl IsTerminal for StderrLock<'_> {}
impl Write for StderrLock<'_> {}
impl<'a> Unpin for StderrLock<'a> {}
impl<'a> AsFd for StderrLock<'a> {}
impl<'a> AsRawFd for StderrLock<'a> {}
impl<'a> AsHandle for StderrLock<'a> {}
impl<'a> AsRawHandle for StderrLock<'a> {}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Debug for Stdin {}
impl IsTerminal for Stdin {}
impl Read for &Stdin {}
impl Read for Stdin {}
impl Send for Stdin {}
impl Sync for Stdin {}
impl Unpin for Stdin {}
impl AsFd for Stdin {}
impl AsRawFd for Stdin {}
impl AsHandle for Stdin {}
impl AsRawHandle for Stdin {}
impl<'a> !Send for StdinLock<'a> {}
impl<'a> Drop for StdinLock<'a> {}
impl Debug for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}
impl IsTerminal for StdinLock<'_> {}
impl Read for StdinLock<'_> {}
impl<'a> Sync for StdinLock<'a> {}
impl<'a> Unpin for StdinLock<'a> {}
impl<'a> AsFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}
impl<'a> AsHandle for StdinLock<'a> {}
impl<'a> AsRawHandle for StdinLock<'a> {}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Debug for Stdout {}
impl IsTerminal for Stdout {}
impl Write for &Stdout {}
impl Write for Stdout {}
impl Send for Stdout {}
impl Sync for Stdout {}
impl Unpin for Stdout {}
impl AsFd for Stdout {}
impl AsRawFd for Stdout {}
impl AsHandle for Stdout {}
impl AsRawHandle for Stdout {}
impl<'a> !Send for StdoutLock<'a> {}
impl<'a> !Sync for StdoutLock<'a> {}
impl<'a> Drop for StdoutLock<'a> {}
impl Debug for StdoutLock<'_> {}
impl IsTerminal for StdoutLock<'_> {}
impl Write for StdoutLock<'_> {}
impl<'a> Unpin for StdoutLock<'a> {}
impl<'a> AsFd for StdoutLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}
impl<'a> AsHandle for StdoutLock<'a> {}
impl<'a> AsRawHandle for StdoutLock<'a> {}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Debug> Debug for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Seek> Seek for Take<T> {}
impl<T> Send for Take<T> where T: Send {}
impl<T> Sync for Take<T> where T: Sync {}
impl<T> Unpin for Take<T> where T: Unpin {}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}
impl Drop for WriterPanicked {}
impl crate::error::Error for WriterPanicked {}
impl Debug for WriterPanicked {}
impl Display for WriterPanicked {}
impl Send for WriterPanicked {}
impl Sync for WriterPanicked {}
impl Unpin for WriterPanicked {}
