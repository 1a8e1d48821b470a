pub mod broadcast;
pub mod futures;
pub mod mpsc;
pub mod oneshot;
pub mod watch;
use crate::sync::futures::{Notified, OwnedNotified};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::From;
use std::default::Default;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, FnOnce};
use std::option::Option;
use std::result::Result;
use std::sync::Arc;
pub struct AcquireError;
pub struct Barrier;
pub struct BarrierWaitResult;
pub struct MappedMutexGuard<'a, T: ?Sized>;
pub struct Mutex<T: ?Sized> { _0: T }
pub struct MutexGuard<'a, T: ?Sized>;
pub struct Notify;
pub struct OnceCell<T>;
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>;
pub struct OwnedMutexGuard<T: ?Sized>;
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>;
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>;
pub struct OwnedRwLockWriteGuard<T: ?Sized>;
pub struct OwnedSemaphorePermit;
pub struct RwLock<T: ?Sized> { _0: T }
pub struct RwLockMappedWriteGuard<'a, T: ?Sized>;
pub struct RwLockReadGuard<'a, T: ?Sized>;
pub struct RwLockWriteGuard<'a, T: ?Sized>;
pub struct Semaphore;
pub struct SemaphorePermit<'a>;
pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T), }
pub struct SetOnce<T>;
pub struct SetOnceError<T>(pub T);
pub enum TryAcquireError { Closed, NoPermits, }
pub struct TryLockError;
impl Display for AcquireError {}
impl Error for AcquireError {}
impl Drop for Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub async fn wait(&self) -> BarrierWaitResult;
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Clone for BarrierWaitResult {}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for MappedMutexGuard<'a, T> {}
impl<'a, T> Send for MappedMutexGuard<'a, T> where T: ?Sized + Send + 'a {}
impl<'a, T> Sync for MappedMutexGuard<'a, T> where T: ?Sized + Sync + 'a {}
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized;
    pub fn const_new(t: T) -> Self where T: Sized;
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> Default for Mutex<T> where T: Default {}
impl<T> From<T> for Mutex<T> {}
impl<T> Send for Mutex<T> where T: ?Sized + Send {}
impl<T> Sync for Mutex<T> where T: ?Sized + Send {}
impl<T> Unpin for Mutex<T> where T: Unpin + ?Sized {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T> Sync for MutexGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<'a, T> Send for MutexGuard<'a, T> where T: Send + ?Sized {}
impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    pub fn notified(&self) -> Notified<'_>;
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}
impl Default for Notify {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T>;
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T: Send> Send for OnceCell<T> {}
impl<T: Sync + Send> Sync for OnceCell<T> {}
impl<T> Unpin for OnceCell<T> where T: Unpin {}
impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S;
    pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + Display> Display for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedMappedMutexGuard<T, U> {}
impl<T, U> Send for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send, U: ?Sized + Send {}
impl<T, U> Sync for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
impl<T> Sync for OwnedMutexGuard<T> where T: ?Sized + Send + Sync {}
impl<T> Send for OwnedMutexGuard<T> where T: Send + ?Sized {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> where F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U> Display for OwnedRwLockMappedWriteGuard<T, U> where U: Display + ?Sized {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T, U> Send for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T, U> Sync for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T, U> Unpin for OwnedRwLockMappedWriteGuard<T, U> where T: Unpin + ?Sized, U: ?Sized {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U> Display for OwnedRwLockReadGuard<T, U> where U: Display + ?Sized {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockReadGuard<T, U> {}
impl<T, U> Send for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Sync {}
impl<T, U> Sync for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
impl<T, U> Unpin for OwnedRwLockReadGuard<T, U> where T: Unpin + ?Sized, U: ?Sized {}
impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T> Display for OwnedRwLockWriteGuard<T> where T: Display + ?Sized {}
impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {}
impl<T> Send for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}
impl<T> Sync for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}
impl<T> Unpin for OwnedRwLockWriteGuard<T> where T: Unpin + ?Sized {}
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}
impl Drop for OwnedSemaphorePermit {}
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub fn const_new(value: T) -> RwLock<T> where T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> Default for RwLock<T> where T: Default {}
impl<T> From<T> for RwLock<T> {}
impl<T> Send for RwLock<T> where T: ?Sized + Send {}
impl<T> Sync for RwLock<T> where T: ?Sized + Send + Sync {}
impl<T> Unpin for RwLock<T> where T: Unpin + ?Sized {}
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockMappedWriteGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockMappedWriteGuard<'a, T> {}
impl<T> Send for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T> Sync for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<'a, T> Display for RwLockReadGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {}
impl<T> Send for RwLockReadGuard<'_, T> where T: ?Sized + Sync {}
impl<T> Sync for RwLockReadGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockWriteGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {}
impl<T> Send for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl<T> Sync for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
impl Semaphore {
    pub const MAX_PERMITS: usize;
    pub fn new(permits: usize) -> Self;
    pub fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}
impl Drop for SemaphorePermit<'_> {}
impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}
impl<T> Display for SetError<T> {}
impl<T: Debug> Error for SetError<T> {}
impl<T: PartialEq> PartialEq for SetError<T> {}
impl<T: Eq> Eq for SetError<T> {}
impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
}
impl<T: Clone> Clone for SetOnce<T> {}
impl<T> Default for SetOnce<T> {}
impl<T> Drop for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
impl<T: PartialEq> PartialEq for SetOnce<T> {}
impl<T: Eq> Eq for SetOnce<T> {}
impl<T: Send> Send for SetOnce<T> {}
impl<T: Sync + Send> Sync for SetOnce<T> {}
impl<T> Unpin for SetOnce<T> where T: Unpin {}
impl<T> Display for SetOnceError<T> {}
impl<T: Debug> Error for SetOnceError<T> {}
impl<T: PartialEq> PartialEq for SetOnceError<T> {}
impl<T: Eq> Eq for SetOnceError<T> {}
impl<T> Send for SetOnceError<T> where T: Send {}
impl<T> Sync for SetOnceError<T> where T: Sync {}
impl<T> Unpin for SetOnceError<T> where T: Unpin {}
impl Display for TryAcquireError {}
impl Error for TryAcquireError {}
impl PartialEq for TryAcquireError {}
impl Eq for TryAcquireError {}
impl Display for TryLockError {}
impl Error for TryLockError {}
