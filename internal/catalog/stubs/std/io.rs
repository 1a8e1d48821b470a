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
use crate::net::TcpStream;
use crate::ops::{Deref, DerefMut, Drop};
use crate::option::Option;
use crate::process::ChildStdin;
use crate::string::String;
use crate::vec::Vec;
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
pub struct BufReader<R: ?Sized>;
pub struct BufWriter<W: ?Sized + Write>;
pub struct Bytes<R> { _0: R }
pub struct Chain<T, U> { _0: T, _1: U }
pub struct Cursor<T> { _0: T }
pub struct Empty;
pub struct Error;
pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other, }
pub struct IntoInnerError<W>;
pub struct IoSlice<'a>;
pub struct IoSliceMut<'a>;
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
pub struct LineWriter<W: ?Sized + Write>;
pub struct Lines<B> { _0: B }
pub struct PipeReader;
pub struct PipeWriter;
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
pub struct Repeat;
pub type Result<T> = crate::result::Result<T, Error>;
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
pub enum SeekFrom { Start(u64), End(i64), Current(i64), }
pub struct Sink;
pub struct Split<B> { _0: B }
pub struct Stderr;
pub struct StderrLock<'a>;
pub struct Stdin;
pub struct StdinLock<'a>;
pub struct Stdout;
pub struct StdoutLock<'a>;
pub struct Take<T> { _0: T }
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}
pub struct WriterPanicked;
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read + ?Sized, W: Write + ?Sized;
pub fn empty() -> Empty;
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
impl<B: BufRead + ?Sized> BufRead for &mut B {}
impl<R: ?Sized> Drop for BufReader<R> {}
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
impl<W: ?Sized + Write> Drop for BufWriter<W> {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl<W: ?Sized + Write> Write for BufWriter<W> {}
impl<W> Send for BufWriter<W> where W: Send + ?Sized {}
impl<W> Sync for BufWriter<W> where W: Sync + ?Sized {}
impl<W> Unpin for BufWriter<W> where W: Unpin + ?Sized {}
impl<R: Read> Iterator for Bytes<R> {
    type Item = crate::result::Result<u8, Error>;
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
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Clone for Cursor<T> where T: Clone {}
impl<T: Default> Default for Cursor<T> {}
impl<T: PartialEq> PartialEq for Cursor<T> {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl Write for Cursor<Box<[u8]>> {}
impl Write for Cursor<Vec<u8>> {}
impl<T: Eq> Eq for Cursor<T> {}
impl BufRead for Empty {}
impl Clone for Empty {}
impl Default for Empty {}
impl Read for Empty {}
impl Seek for Empty {}
impl Write for &Empty {}
impl Write for Empty {}
impl Copy for Empty {}
impl Drop for Error {}
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
impl Display for Error {}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl From<NulError> for Error {}
impl From<TryLockError> for Error {}
impl From<TryReserveError> for Error {}
impl Clone for ErrorKind {}
impl Display for ErrorKind {}
impl Hash for ErrorKind {}
impl Ord for ErrorKind {}
impl PartialEq for ErrorKind {}
impl PartialOrd for ErrorKind {}
impl Copy for ErrorKind {}
impl Eq for ErrorKind {}
impl<W> Drop for IntoInnerError<W> {}
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W> Display for IntoInnerError<W> {}
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
impl<W> Send for IntoInnerError<W> where W: Send {}
impl<W> Sync for IntoInnerError<W> where W: Sync {}
impl<W> Unpin for IntoInnerError<W> where W: Unpin {}
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Clone for IoSlice<'a> {}
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
}
impl<'a> Copy for IoSlice<'a> {}
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
}
impl<'a> DerefMut for IoSliceMut<'a> {}
impl<W: ?Sized + Write> Drop for LineWriter<W> {}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W;
}
impl<W: ?Sized + Write> Write for LineWriter<W> {}
impl<W> Send for LineWriter<W> where W: Send + ?Sized {}
impl<W> Sync for LineWriter<W> where W: Sync + ?Sized {}
impl<W> Unpin for LineWriter<W> where W: Unpin + ?Sized {}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = crate::result::Result<String, Error>;
}
impl Drop for PipeReader {}
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Read for &PipeReader {}
impl Read for PipeReader {}
impl Drop for PipeWriter {}
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}
impl Read for &TcpStream {}
impl Read for &Stdin {}
impl<R: Read + ?Sized> Read for &mut R {}
impl Read for Repeat {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl Clone for SeekFrom {}
impl PartialEq for SeekFrom {}
impl Copy for SeekFrom {}
impl Eq for SeekFrom {}
impl Clone for Sink {}
impl Default for Sink {}
impl Write for &Sink {}
impl Write for Sink {}
impl Copy for Sink {}
impl<B: BufRead> Iterator for Split<B> {
    type Item = crate::result::Result<Vec<u8>, Error>;
}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Write for &Stderr {}
impl Write for Stderr {}
impl<'a> Drop for StderrLock<'a> {}
impl Write for StderrLock<'_> {}
impl<'a> !Send for StderrLock<'a> {}
impl<'a> !Sync for StderrLock<'a> {}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Read for Stdin {}
impl<'a> Drop for StdinLock<'a> {}
impl BufRead for StdinLock<'_> {}
impl Read for StdinLock<'_> {}
impl<'a> !Send for StdinLock<'a> {}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Write for &Stdout {}
impl Write for Stdout {}
impl<'a> Drop for StdoutLock<'a> {}
impl Write for StdoutLock<'_> {}
impl<'a> !Send for StdoutLock<'a> {}
impl<'a> !Sync for StdoutLock<'a> {}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Seek> Seek for Take<T> {}
impl Write for &TcpStream {}
impl Write for &ChildStdin {}
impl<W: Write + ?Sized> Write for &mut W {}
impl Drop for WriterPanicked {}
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8>;
}
impl Display for WriterPanicked {}
impl crate::error::Error for WriterPanicked {}
