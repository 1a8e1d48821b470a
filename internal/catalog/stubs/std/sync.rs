pub mod atomic;
pub mod mpmc;
pub mod mpsc;
pub mod poison;
use crate::any::Any;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::cell::CloneFromCell;
use crate::clone::{Clone, CloneToUninit};
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{AsRef, From, TryFrom};
use crate::default::Default;
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display, Pointer};
use crate::fs::File;
use crate::hash::Hash;
use crate::io::{Read, Seek, Write};
use crate::iter::FromIterator;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Drop, FnMut, FnOnce};
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd};
use crate::os::windows::io::{AsHandle, AsSocket};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::result::Result;
use crate::string::String;
use crate::time::Duration;
use crate::vec::Vec;
pub struct Arc<T> where T: ?Sized {}
pub struct Barrier {}
pub struct BarrierWaitResult {}
pub struct Condvar {}
pub struct LazyLock<T, F = fn() -> T> {}
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub struct Mutex<T: ?Sized> { _0: T }
pub struct MutexGuard<'a, T: ?Sized + 'a> {}
pub const ONCE_INIT: Once;
pub struct Once {}
pub struct OnceLock<T> {}
pub struct OnceState {}
pub struct PoisonError<T> { _0: T }
pub struct RwLock<T: ?Sized> { _0: T }
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {}
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {}
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
pub struct WaitTimeoutResult {}
pub struct Weak<T> where T: ?Sized {}
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
}
impl<T> Arc<T> {
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}
impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}
impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]>;
}
impl<T> Arc<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}
impl<T> Arc<T> where T: ?Sized {
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    pub fn weak_count(this: &Arc<T>) -> usize;
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
}
impl<T> Arc<T> where T: CloneToUninit + ?Sized {
    pub fn make_mut(this: &mut Arc<T>) -> &mut T;
}
impl<T> Arc<T> where T: Clone {
    pub fn unwrap_or_clone(this: Arc<T>) -> T;
}
impl<T> Arc<T> where T: ?Sized {
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}
impl Arc<dyn Any + Sync + Send> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>> where T: Any + Send + Sync;
}
impl<T> Borrow<T> for Arc<T> where T: ?Sized {}
impl<T> CloneFromCell for Arc<T> where T: ?Sized {}
impl<T> Clone for Arc<T> where T: ?Sized {}
impl<T> Eq for Arc<T> where T: Eq + ?Sized {}
impl<T> Ord for Arc<T> where T: Ord + ?Sized {}
impl<T> PartialEq for Arc<T> where T: PartialEq + ?Sized {}
impl<T> PartialOrd for Arc<T> where T: PartialOrd + ?Sized {}
impl<T> AsRef<T> for Arc<T> where T: ?Sized {}
impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
impl From<&mut CStr> for Arc<CStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}
impl From<&mut Path> for Arc<Path> {}
impl From<&mut str> for Arc<str> {}
impl From<&CStr> for Arc<CStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&Path> for Arc<Path> {}
impl From<&str> for Arc<str> {}
impl<T> From<T> for Arc<T> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<'a, B> From<Cow<'a, B>> for Arc<B> where B: ToOwned + ?Sized, Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {}
impl<T> From<Box<T>> for Arc<T> where T: ?Sized {}
impl From<CString> for Arc<CStr> {}
impl From<OsString> for Arc<OsStr> {}
impl From<PathBuf> for Arc<Path> {}
impl From<String> for Arc<str> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
}
impl<T> Default for Arc<T> where T: Default {}
impl<T> Default for Arc<[T]> {}
impl Default for Arc<CStr> {}
impl Default for Arc<str> {}
impl<T> Error for Arc<T> where T: Error + ?Sized {}
impl<T> Debug for Arc<T> where T: Debug + ?Sized {}
impl<T> Display for Arc<T> where T: Display + ?Sized {}
impl<T> Pointer for Arc<T> where T: ?Sized {}
impl<T> Hash for Arc<T> where T: Hash + ?Sized {}
impl Read for Arc<File> {}
impl Seek for Arc<File> {}
impl Write for Arc<File> {}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T> Send for Arc<T> where T: Sync + Send + ?Sized {}
impl<T> Sync for Arc<T> where T: Sync + Send + ?Sized {}
impl<T> Unpin for Arc<T> where T: ?Sized {}
impl<T> Deref for Arc<T> where T: ?Sized {
    type Target = T;
}
impl<T> Drop for Arc<T> where T: ?Sized {}
impl<T: AsFd + ?Sized> AsFd for Arc<T> {}
impl<T: AsRawFd> AsRawFd for Arc<T> {}
impl<T: AsHandle + ?Sized> AsHandle for Arc<T> {}
impl<T: AsSocket> AsSocket for Arc<T> {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWaitResult;
}
impl Debug for Barrier {}
impl Send for Barrier {}
impl Sync for Barrier {}
impl Unpin for Barrier {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Debug for BarrierWaitResult {}
impl Send for BarrierWaitResult {}
impl Sync for BarrierWaitResult {}
impl Unpin for BarrierWaitResult {}
impl Condvar {
    pub fn new() -> Condvar;
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> where F: FnMut(&mut T) -> bool;
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    pub fn wait_timeout_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> where F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
impl Default for Condvar {}
impl Debug for Condvar {}
impl Send for Condvar {}
impl Sync for Condvar {}
impl Unpin for Condvar {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}
impl<T: Default> Default for LazyLock<T> {}
impl<T: Debug, F> Debug for LazyLock<T, F> {}
impl<T, F> Send for LazyLock<T, F> where T: Send, F: Send {}
impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
impl<T, F> Unpin for LazyLock<T, F> where T: Unpin, F: Unpin {}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
}
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T, F> Drop for LazyLock<T, F> {}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T: ?Sized + Debug> Debug for Mutex<T> {}
impl<T: ?Sized + Send> Send for Mutex<T> {}
impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T> Unpin for Mutex<T> where T: Unpin + ?Sized {}
impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
impl<'a, T> Unpin for MutexGuard<'a, T> where T: ?Sized {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl Once {
    pub fn new() -> Once;
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState);
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self);
    pub fn wait_force(&self);
}
impl Debug for Once {}
impl Send for Once {}
impl Sync for Once {}
impl Unpin for Once {}
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn wait(&self) -> &T;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T: Clone> Clone for OnceLock<T> {}
impl<T: Eq> Eq for OnceLock<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T> From<T> for OnceLock<T> {}
impl<T> Default for OnceLock<T> {}
impl<T: Debug> Debug for OnceLock<T> {}
impl<T: Send> Send for OnceLock<T> {}
impl<T: Sync + Send> Sync for OnceLock<T> {}
impl<T> Unpin for OnceLock<T> where T: Unpin {}
impl<T> Drop for OnceLock<T> {}
impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}
impl !Sync for OnceState {}
impl Debug for OnceState {}
impl Send for OnceState {}
impl Unpin for OnceState {}
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Error for PoisonError<T> {}
impl<T> Debug for PoisonError<T> {}
impl<T> Display for PoisonError<T> {}
impl<T> Send for PoisonError<T> where T: Send {}
impl<T> Sync for PoisonError<T> where T: Sync {}
impl<T> Unpin for PoisonError<T> where T: Unpin {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
impl<T: ?Sized + Debug> Debug for RwLock<T> {}
impl<T: ?Sized + Send> Send for RwLock<T> {}
impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T> Unpin for RwLock<T> where T: Unpin + ?Sized {}
impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<'rwlock, T> Unpin for RwLockReadGuard<'rwlock, T> where T: ?Sized {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}
impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}
impl<'rwlock, T> Unpin for RwLockWriteGuard<'rwlock, T> where T: ?Sized {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> Error for TryLockError<T> {}
impl<T> Debug for TryLockError<T> {}
impl<T> Display for TryLockError<T> {}
impl<T> Send for TryLockError<T> where T: Send {}
impl<T> Sync for TryLockError<T> where T: Sync {}
impl<T> Unpin for TryLockError<T> where T: Unpin {}
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}
impl Clone for WaitTimeoutResult {}
impl Eq for WaitTimeoutResult {}
impl PartialEq for WaitTimeoutResult {}
impl Debug for WaitTimeoutResult {}
impl Copy for WaitTimeoutResult {}
impl Send for WaitTimeoutResult {}
impl Sync for WaitTimeoutResult {}
impl Unpin for WaitTimeoutResult {}
impl<T> Weak<T> {
    pub fn new() -> Weak<T>;
}
impl<T> Weak<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
}
impl<T> Weak<T> where T: ?Sized {
    pub fn as_ptr(&self) -> *const T;
}
impl<T> Weak<T> where T: ?Sized {
    pub fn upgrade(&self) -> Option<Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T> CloneFromCell for Weak<T> where T: ?Sized {}
impl<T> Clone for Weak<T> where T: ?Sized {}
impl<T> Default for Weak<T> {}
impl<T> Debug for Weak<T> where T: ?Sized {}
impl<T> Send for Weak<T> where T: Sync + Send + ?Sized {}
impl<T> Sync for Weak<T> where T: Sync + Send + ?Sized {}
impl<T> Unpin for Weak<T> where T: ?Sized {}
impl<T> Drop for Weak<T> where T: ?Sized {}
