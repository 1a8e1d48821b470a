use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{AsMut, AsRef, From};
use crate::default::Default;
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::Display;
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, Read, Seek, Write};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Drop, Fn, FnMut, FnOnce};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::result::Result;
use crate::string::String;
pub struct Box<T> where T: ?Sized {}
impl Box<dyn Any> {
    pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any>> where T: Any;
}
impl Box<dyn Any + Send> {
    pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Send>> where T: Any;
}
impl Box<dyn Any + Sync + Send> {
    pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>> where T: Any;
}
impl<T> Box<T> {
    pub fn new(x: T) -> Box<T>;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T>;
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]>;
}
impl<T> Box<T> where T: ?Sized {
    pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
    pub fn into_raw(b: Box<T>) -> *mut T;
    pub fn leak<'a>(b: Box<T>) -> &'a mut T;
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
}
impl<T> AsMut<T> for Box<T> where T: ?Sized {}
impl<T> AsRef<T> for Box<T> where T: ?Sized {}
impl<T> Borrow<T> for Box<T> where T: ?Sized {}
impl<T> BorrowMut<T> for Box<T> where T: ?Sized {}
impl<B: BufRead + ?Sized> BufRead for Box<B> {}
impl Clone for Box<CStr> {}
impl Clone for Box<OsStr> {}
impl Clone for Box<Path> {}
impl<T> Clone for Box<T> where T: Clone, {}
impl Default for Box<CStr> {}
impl Default for Box<OsStr> {}
impl<T> Default for Box<T> where T: Default {}
impl<T> Deref for Box<T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for Box<T> where T: ?Sized {}
impl<T> Display for Box<T> where T: Display + ?Sized, {}
impl<I> DoubleEndedIterator for Box<I> where I: DoubleEndedIterator + ?Sized, {}
impl<T> Drop for Box<T> where T: ?Sized {}
impl<E> Error for Box<E> where E: Error {}
impl<I> ExactSizeIterator for Box<I> where I: ExactSizeIterator + ?Sized, {}
impl<Args, F> Fn<Args> for Box<F> where F: Fn<Args> + ?Sized, {}
impl<Args, F> FnMut<Args> for Box<F> where F: FnMut<Args> + ?Sized, {}
impl<Args, F> FnOnce<Args> for Box<F> where F: FnOnce<Args> + ?Sized, {
    type Output = <F as FnOnce<Args>>::Output;
}
impl From<&CStr> for Box<CStr> {}
impl From<&OsStr> for Box<OsStr> {}
impl From<&Path> for Box<Path> {}
impl From<&mut CStr> for Box<CStr> {}
impl From<&mut OsStr> for Box<OsStr> {}
impl From<&mut Path> for Box<Path> {}
impl From<CString> for Box<CStr> {}
impl From<Cow<'_, CStr>> for Box<CStr> {}
impl From<Cow<'_, OsStr>> for Box<OsStr> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Sync + Send + 'a> {}
impl<'a, E> From<E> for Box<dyn Error + 'a> where E: Error + 'a {}
impl<'a, E> From<E> for Box<dyn Error + Sync + Send + 'a> where E: Error + Send + Sync + 'a {}
impl From<OsString> for Box<OsStr> {}
impl From<PathBuf> for Box<Path> {}
impl<'a> From<String> for Box<dyn Error + 'a> {}
impl<'a> From<String> for Box<dyn Error + Sync + Send + 'a> {}
impl<T> From<T> for Box<T> {}
impl<F> Future for Box<F> where F: Future + Unpin + ?Sized, {
    type Output = <F as Future>::Output;
}
impl<T> Hash for Box<T> where T: Hash + ?Sized, {}
impl<T> Hasher for Box<T> where T: Hasher + ?Sized, {}
impl<I> Iterator for Box<I> where I: Iterator + ?Sized, {
    type Item = <I as Iterator>::Item;
}
impl<T> Ord for Box<T> where T: Ord + ?Sized, {}
impl<T> PartialEq for Box<T> where T: PartialEq + ?Sized, {}
impl<T> PartialOrd for Box<T> where T: PartialOrd + ?Sized, {}
impl<R: Read + ?Sized> Read for Box<R> {}
impl<S: Seek + ?Sized> Seek for Box<S> {}
impl<W: Write + ?Sized> Write for Box<W> {}
impl<T> Eq for Box<T> where T: Eq + ?Sized, {}
impl<T> Send for Box<T> where T: Send + ?Sized {}
impl<T> Sync for Box<T> where T: Sync + ?Sized {}
