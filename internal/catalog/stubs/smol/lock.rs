pub mod futures;
use crate::lock::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
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
pub struct Mutex<T> where T: ?Sized;
pub struct MutexGuard<'a, T> where T: ?Sized;
pub struct MutexGuardArc<T> where T: ?Sized;
pub struct OnceCell<T>;
pub struct RwLock<T> where T: ?Sized;
pub struct RwLockReadGuard<'a, T> where T: ?Sized;
pub struct RwLockReadGuardArc<T>;
pub struct RwLockUpgradableReadGuard<'a, T> where T: ?Sized;
pub struct RwLockUpgradableReadGuardArc<T> where T: ?Sized;
pub struct RwLockWriteGuard<'a, T> where T: ?Sized;
pub struct RwLockWriteGuardArc<T> where T: ?Sized;
pub struct Semaphore;
pub struct SemaphoreGuard<'a>;
pub struct SemaphoreGuardArc;
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
impl Clone for BarrierWaitResult {}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Mutex<T> where T: ?Sized {
    pub fn lock(&self) -> Lock<'_, T>;
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn lock_arc(self: &Arc<Mutex<T>>) -> LockArc<T>;
    pub fn lock_arc_blocking(self: &Arc<Mutex<T>>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Mutex<T>>) -> Option<MutexGuardArc<T>>;
}
impl<T> Default for Mutex<T> where T: Default {}
impl<T> From<T> for Mutex<T> {}
impl<T> Send for Mutex<T> where T: Send + ?Sized {}
impl<T> Sync for Mutex<T> where T: Send + ?Sized {}
impl<T> Unpin for Mutex<T> where T: Unpin + ?Sized {}
impl<'a, T> MutexGuard<'a, T> where T: ?Sized {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T> Deref for MutexGuard<'_, T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for MutexGuard<'_, T> where T: ?Sized {}
impl<T> Display for MutexGuard<'_, T> where T: Display + ?Sized {}
impl<T> Drop for MutexGuard<'_, T> where T: ?Sized {}
impl<T> Send for MutexGuard<'_, T> where T: Send + ?Sized {}
impl<T> Sync for MutexGuard<'_, T> where T: Sync + ?Sized {}
impl<T> MutexGuardArc<T> where T: ?Sized {
    pub fn source(guard: &MutexGuardArc<T>) -> &Arc<Mutex<T>> where T: Send;
}
impl<T> Deref for MutexGuardArc<T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for MutexGuardArc<T> where T: ?Sized {}
impl<T> Display for MutexGuardArc<T> where T: Display + ?Sized {}
impl<T> Drop for MutexGuardArc<T> where T: ?Sized {}
impl<T> Send for MutexGuardArc<T> where T: Send + ?Sized {}
impl<T> Sync for MutexGuardArc<T> where T: Sync + ?Sized {}
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T>;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E> where Fut: Future<Output = Result<T, E>>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut>(&self, closure: impl FnOnce() -> Fut) -> &T where Fut: Future<Output = T>;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T> Send for OnceCell<T> where T: Send {}
impl<T> Sync for OnceCell<T> where T: Send + Sync {}
impl<T> Unpin for OnceCell<T> where T: Unpin {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<RwLock<T>>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<RwLock<T>>) -> ReadArc<'a, T>;
    pub fn read_arc_blocking(self: &Arc<RwLock<T>>) -> RwLockReadGuardArc<T>;
}
impl<T> RwLock<T> where T: ?Sized {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &Arc<RwLock<T>>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<RwLock<T>>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<RwLock<T>>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<RwLock<T>>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<RwLock<T>>) -> WriteArc<'a, T>;
    pub fn write_arc_blocking(self: &Arc<RwLock<T>>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Default for RwLock<T> where T: Default {}
impl<T> From<T> for RwLock<T> {}
impl<T> Send for RwLock<T> where T: Send + ?Sized {}
impl<T> Sync for RwLock<T> where T: Send + Sync + ?Sized {}
impl<T> Unpin for RwLock<T> where T: Unpin + ?Sized {}
impl<T> Deref for RwLockReadGuard<'_, T> where T: ?Sized {
    type Target = T;
}
impl<T> Display for RwLockReadGuard<'_, T> where T: Display + ?Sized {}
impl<T> Drop for RwLockReadGuard<'_, T> where T: ?Sized {}
impl<T> Send for RwLockReadGuard<'_, T> where T: Sync + ?Sized {}
impl<T> Sync for RwLockReadGuard<'_, T> where T: Sync + ?Sized {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}
impl<T> Display for RwLockReadGuardArc<T> where T: Display {}
impl<T> Drop for RwLockReadGuardArc<T> {}
impl<T> Send for RwLockReadGuardArc<T> where T: Send + Sync {}
impl<T> Sync for RwLockReadGuardArc<T> where T: Send + Sync {}
impl<'a, T> RwLockUpgradableReadGuard<'a, T> where T: ?Sized {
    pub fn downgrade(guard: RwLockUpgradableReadGuard<'a, T>) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: RwLockUpgradableReadGuard<'a, T>) -> Result<RwLockWriteGuard<'a, T>, RwLockUpgradableReadGuard<'a, T>>;
    pub fn upgrade(guard: RwLockUpgradableReadGuard<'a, T>) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: RwLockUpgradableReadGuard<'a, T>) -> RwLockWriteGuard<'a, T>;
}
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> where T: ?Sized {
    type Target = T;
}
impl<T> Display for RwLockUpgradableReadGuard<'_, T> where T: Display + ?Sized {}
impl<T> Drop for RwLockUpgradableReadGuard<'_, T> where T: ?Sized {}
impl<T> Send for RwLockUpgradableReadGuard<'_, T> where T: Send + Sync + ?Sized {}
impl<T> Sync for RwLockUpgradableReadGuard<'_, T> where T: Sync + ?Sized {}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: RwLockUpgradableReadGuardArc<T>) -> RwLockReadGuardArc<T>;
}
impl<T> RwLockUpgradableReadGuardArc<T> where T: ?Sized {
    pub fn try_upgrade(guard: RwLockUpgradableReadGuardArc<T>) -> Result<RwLockWriteGuardArc<T>, RwLockUpgradableReadGuardArc<T>>;
    pub fn upgrade(guard: RwLockUpgradableReadGuardArc<T>) -> UpgradeArc<T>;
    pub fn upgrade_blocking(guard: RwLockUpgradableReadGuardArc<T>) -> RwLockWriteGuardArc<T>;
}
impl<T> Deref for RwLockUpgradableReadGuardArc<T> where T: ?Sized {
    type Target = T;
}
impl<T> Display for RwLockUpgradableReadGuardArc<T> where T: Display + ?Sized {}
impl<T> Drop for RwLockUpgradableReadGuardArc<T> where T: ?Sized {}
impl<T> Send for RwLockUpgradableReadGuardArc<T> where T: Send + Sync + ?Sized {}
impl<T> Sync for RwLockUpgradableReadGuardArc<T> where T: Send + Sync + ?Sized {}
impl<'a, T> RwLockWriteGuard<'a, T> where T: ?Sized {
    pub fn downgrade(guard: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: RwLockWriteGuard<'a, T>) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T> Deref for RwLockWriteGuard<'_, T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for RwLockWriteGuard<'_, T> where T: ?Sized {}
impl<T> Display for RwLockWriteGuard<'_, T> where T: Display + ?Sized {}
impl<T> Drop for RwLockWriteGuard<'_, T> where T: ?Sized {}
impl<T> Send for RwLockWriteGuard<'_, T> where T: Send + ?Sized {}
impl<T> Sync for RwLockWriteGuard<'_, T> where T: Sync + ?Sized {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: RwLockWriteGuardArc<T>) -> RwLockReadGuardArc<T>;
}
impl<T> RwLockWriteGuardArc<T> where T: ?Sized {
    pub fn downgrade_to_upgradable(guard: RwLockWriteGuardArc<T>) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T> Deref for RwLockWriteGuardArc<T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for RwLockWriteGuardArc<T> where T: ?Sized {}
impl<T> Display for RwLockWriteGuardArc<T> where T: Display + ?Sized {}
impl<T> Drop for RwLockWriteGuardArc<T> where T: ?Sized {}
impl<T> Send for RwLockWriteGuardArc<T> where T: Send + Sync + ?Sized {}
impl<T> Sync for RwLockWriteGuardArc<T> where T: Send + Sync + ?Sized {}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Semaphore>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Semaphore>) -> AcquireArc;
    pub fn acquire_arc_blocking(self: &Arc<Semaphore>) -> SemaphoreGuardArc;
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
