use std::convert::From;
use std::default::Default;
use std::fmt::Display;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::option::Option;
use std::result::Result;
pub use std::sync::{Arc, Weak};
pub struct Mutex<T> where T: ?Sized {}
pub struct MutexGuard<'a, T> where T: ?Sized {}
pub struct MutexGuardArc<T> where T: ?Sized {}
pub struct RwLock<T> where T: ?Sized {}
pub struct RwLockReadGuard<'a, T> where T: ?Sized {}
pub struct RwLockUpgradableReadGuard<'a, T> where T: ?Sized {}
pub struct RwLockWriteGuard<'a, T> where T: ?Sized {}
impl<T> Drop for Mutex<T> where T: ?Sized {}
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
impl<T> Drop for RwLock<T> where T: ?Sized {}
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
