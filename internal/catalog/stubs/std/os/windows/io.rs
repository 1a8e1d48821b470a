use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::{From, TryFrom};
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::io::{IsTerminal, PipeReader, PipeWriter, Result};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::ops::Drop;
use crate::os::windows::raw::{HANDLE, SOCKET};
use crate::process::{Child, ChildStderr, ChildStdin, ChildStdout};
use crate::thread::JoinHandle;
pub trait AsHandle {
    fn as_handle(&self) -> BorrowedHandle<'_>;
}
pub trait AsRawHandle {
    fn as_raw_handle(&self) -> RawHandle;
}
pub trait AsRawSocket {
    fn as_raw_socket(&self) -> RawSocket;
}
pub trait AsSocket {
    fn as_socket(&self) -> BorrowedSocket<'_>;
}
pub struct BorrowedHandle<'handle> {}
pub struct BorrowedSocket<'socket> {}
pub trait FromRawHandle {
    unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}
pub trait FromRawSocket {
    unsafe fn from_raw_socket(sock: RawSocket) -> Self;
}
pub struct HandleOrInvalid {}
pub struct HandleOrNull {}
pub trait IntoRawHandle {
    fn into_raw_handle(self) -> RawHandle;
}
pub trait IntoRawSocket {
    fn into_raw_socket(self) -> RawSocket;
}
pub struct InvalidHandleError {}
pub struct NullHandleError {}
pub struct OwnedHandle {}
pub struct OwnedSocket {}
pub type RawHandle = HANDLE;
pub type RawSocket = SOCKET;
impl<T: AsHandle + ?Sized> AsHandle for &T {}
impl<T: AsHandle + ?Sized> AsHandle for &mut T {}
impl<T: AsSocket> AsSocket for &T {}
impl<T: AsSocket> AsSocket for &mut T {}
impl BorrowedHandle<'_> {
    pub unsafe fn borrow_raw(handle: RawHandle) -> Self;
}
impl BorrowedHandle<'_> {
    pub fn try_clone_to_owned(&self) -> Result<OwnedHandle>;
}
impl<'handle> Clone for BorrowedHandle<'handle> {}
impl Debug for BorrowedHandle<'_> {}
impl IsTerminal for BorrowedHandle<'_> {}
impl<'handle> Copy for BorrowedHandle<'handle> {}
impl Send for BorrowedHandle<'_> {}
impl Sync for BorrowedHandle<'_> {}
impl<'handle> Unpin for BorrowedHandle<'handle> {}
impl AsHandle for BorrowedHandle<'_> {}
impl AsRawHandle for BorrowedHandle<'_> {}
impl BorrowedSocket<'_> {
    pub unsafe fn borrow_raw(socket: RawSocket) -> Self;
}
impl BorrowedSocket<'_> {
    pub fn try_clone_to_owned(&self) -> Result<OwnedSocket>;
}
impl<'socket> Clone for BorrowedSocket<'socket> {}
impl Debug for BorrowedSocket<'_> {}
impl<'socket> Copy for BorrowedSocket<'socket> {}
impl<'socket> Send for BorrowedSocket<'socket> {}
impl<'socket> Sync for BorrowedSocket<'socket> {}
impl<'socket> Unpin for BorrowedSocket<'socket> {}
impl AsRawSocket for BorrowedSocket<'_> {}
impl AsSocket for BorrowedSocket<'_> {}
impl HandleOrInvalid {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}
impl Debug for HandleOrInvalid {}
impl Send for HandleOrInvalid {}
impl Sync for HandleOrInvalid {}
impl Unpin for HandleOrInvalid {}
impl Drop for HandleOrInvalid {}
impl HandleOrNull {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}
impl Debug for HandleOrNull {}
impl Send for HandleOrNull {}
impl Sync for HandleOrNull {}
impl Unpin for HandleOrNull {}
impl Drop for HandleOrNull {}
impl Clone for InvalidHandleError {}
impl Eq for InvalidHandleError {}
impl PartialEq for InvalidHandleError {}
impl Error for InvalidHandleError {}
impl Debug for InvalidHandleError {}
impl Display for InvalidHandleError {}
impl Send for InvalidHandleError {}
impl Sync for InvalidHandleError {}
impl Unpin for InvalidHandleError {}
impl Clone for NullHandleError {}
impl Eq for NullHandleError {}
impl PartialEq for NullHandleError {}
impl Error for NullHandleError {}
impl Debug for NullHandleError {}
impl Display for NullHandleError {}
impl Send for NullHandleError {}
impl Sync for NullHandleError {}
impl Unpin for NullHandleError {}
impl OwnedHandle {
    pub fn try_clone(&self) -> Result<Self>;
}
impl From<File> for OwnedHandle {}
impl From<PipeReader> for OwnedHandle {}
impl From<PipeWriter> for OwnedHandle {}
impl From<Child> for OwnedHandle {}
impl From<ChildStderr> for OwnedHandle {}
impl From<ChildStdin> for OwnedHandle {}
impl From<ChildStdout> for OwnedHandle {}
impl<T> From<JoinHandle<T>> for OwnedHandle {}
impl TryFrom<HandleOrInvalid> for OwnedHandle {
    type Error = InvalidHandleError;
}
impl TryFrom<HandleOrNull> for OwnedHandle {
    type Error = NullHandleError;
}
impl Debug for OwnedHandle {}
impl IsTerminal for OwnedHandle {}
impl Send for OwnedHandle {}
impl Sync for OwnedHandle {}
impl Unpin for OwnedHandle {}
impl Drop for OwnedHandle {}
impl AsHandle for OwnedHandle {}
impl AsRawHandle for OwnedHandle {}
impl FromRawHandle for OwnedHandle {}
impl IntoRawHandle for OwnedHandle {}
impl OwnedSocket {
    pub fn try_clone(&self) -> Result<Self>;
}
impl From<TcpListener> for OwnedSocket {}
impl From<TcpStream> for OwnedSocket {}
impl From<UdpSocket> for OwnedSocket {}
impl Debug for OwnedSocket {}
impl Send for OwnedSocket {}
impl Sync for OwnedSocket {}
impl Unpin for OwnedSocket {}
impl Drop for OwnedSocket {}
impl AsRawSocket for OwnedSocket {}
impl AsSocket for OwnedSocket {}
impl FromRawSocket for OwnedSocket {}
impl IntoRawSocket for OwnedSocket {}
