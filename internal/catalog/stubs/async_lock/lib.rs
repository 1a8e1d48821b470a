// async-lock 3.5.0, after its documentation.
pub mod futures;
use crate::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
use std::clone::Clone;
use std::convert::From;
use std::default::Default;
use std::fmt::Display;
use std::future::Future;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, FnOnce};
use std::option::Option;
use std::result::Result;
use std::sync::Arc;
pub struct Barrier;
pub struct BarrierWaitResult;
pub struct Mutex<T: ?Sized>;
pub struct MutexGuard<'a, T: ?Sized>;
pub struct MutexGuardArc<T: ?Sized>;
pub struct OnceCell<T>;
pub struct RwLock<T: ?Sized>;
pub struct RwLockReadGuard<'a, T: ?Sized>;
pub struct RwLockReadGuardArc<T>;
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;
pub struct RwLockUpgradableReadGuardArc<T: ?Sized>;
pub struct RwLockWriteGuard<'a, T: ?Sized>;
pub struct RwLockWriteGuardArc<T: ?Sized>;
pub struct Semaphore;
pub struct SemaphoreGuard<'a>;
pub struct SemaphoreGuardArc;
impl Drop for Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Clone for BarrierWaitResult {}
impl<T: ?Sized> Drop for Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> Lock<'_, T>;
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
impl<T: Send + ?Sized> Send for Mutex<T> {}
impl<T: Send + ?Sized> Sync for Mutex<T> {}
impl<T> Unpin for Mutex<T> where T: Unpin + ?Sized {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: Send + ?Sized> Send for MutexGuard<'_, T> {}
impl<T: Sync + ?Sized> Sync for MutexGuard<'_, T> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> where T: Send;
}
impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}
impl<T: Display + ?Sized> Display for MutexGuardArc<T> {}
impl<T: ?Sized> Drop for MutexGuardArc<T> {}
impl<T: Send + ?Sized> Send for MutexGuardArc<T> {}
impl<T: Sync + ?Sized> Sync for MutexGuardArc<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T: Send> Send for OnceCell<T> {}
impl<T: Send + Sync> Sync for OnceCell<T> {}
impl<T> Unpin for OnceCell<T> where T: Unpin {}
impl<T: ?Sized> Drop for RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
impl<T: Send + ?Sized> Send for RwLock<T> {}
impl<T: Send + Sync + ?Sized> Sync for RwLock<T> {}
impl<T> Unpin for RwLock<T> where T: Unpin + ?Sized {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
impl<T: Sync + ?Sized> Send for RwLockReadGuard<'_, T> {}
impl<T: Sync + ?Sized> Sync for RwLockReadGuard<'_, T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}
impl<T: Display> Display for RwLockReadGuardArc<T> {}
impl<T> Drop for RwLockReadGuardArc<T> {}
impl<T: Send + Sync> Send for RwLockReadGuardArc<T> {}
impl<T: Send + Sync> Sync for RwLockReadGuardArc<T> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {}
impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuard<'_, T> {}
impl<T: Sync + ?Sized> Sync for RwLockUpgradableReadGuard<'_, T> {}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuardArc<T> {}
impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuardArc<T> {}
impl<T: Send + Sync + ?Sized> Sync for RwLockUpgradableReadGuardArc<T> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
impl<T: Send + ?Sized> Send for RwLockWriteGuard<'_, T> {}
impl<T: Sync + ?Sized> Sync for RwLockWriteGuard<'_, T> {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Drop for RwLockWriteGuardArc<T> {}
impl<T: Send + Sync + ?Sized> Send for RwLockWriteGuardArc<T> {}
impl<T: Send + Sync + ?Sized> Sync for RwLockWriteGuardArc<T> {}
impl Drop for Semaphore {}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl Drop for SemaphoreGuard<'_> {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
impl Drop for SemaphoreGuardArc {}
