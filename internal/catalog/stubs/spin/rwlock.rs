use crate::relax::{RelaxStrategy, Spin};
use std::convert::From;
use std::default::Default;
use std::fmt::Display;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::option::Option;
use std::result::Result;
pub struct RwLock<T: ?Sized, R = Spin> { _0: T }
pub struct RwLockReadGuard<'a, T: 'a + ?Sized>;
pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin>;
pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin>;
impl<T, R> RwLock<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
}
impl<T: ?Sized, R> RwLock<T, R> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn reader_count(&self) -> usize;
    pub fn writer_count(&self) -> usize;
    pub unsafe fn force_read_decrement(&self);
    pub unsafe fn force_write_unlock(&self);
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for RwLock<T, R> {}
impl<T, R> From<T> for RwLock<T, R> {}
impl<T: ?Sized + Send, R> Send for RwLock<T, R> {}
impl<T: ?Sized + Send + Sync, R> Sync for RwLock<T, R> {}
impl<T, R> Unpin for RwLock<T, R> where R: Unpin, T: Unpin + ?Sized {}
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized> Deref for RwLockReadGuard<'rwlock, T> {
    type Target = T;
}
impl<'rwlock, T: ?Sized + Display> Display for RwLockReadGuard<'rwlock, T> {}
impl<'rwlock, T: ?Sized> Drop for RwLockReadGuard<'rwlock, T> {}
impl<T: ?Sized + Sync> Send for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
}
impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<T: ?Sized + Send + Sync, R> Send for RwLockUpgradableGuard<'_, T, R> {}
impl<T: ?Sized + Send + Sync, R> Sync for RwLockUpgradableGuard<'_, T, R> {}
impl<'a, T, R> Unpin for RwLockUpgradableGuard<'a, T, R> where R: Unpin, T: ?Sized {}
impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock mut T;
}
impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockWriteGuard<'rwlock, T, R> {}
impl<T: ?Sized + Send + Sync, R> Send for RwLockWriteGuard<'_, T, R> {}
impl<T: ?Sized + Send + Sync, R> Sync for RwLockWriteGuard<'_, T, R> {}
impl<'a, T, R> Unpin for RwLockWriteGuard<'a, T, R> where R: Unpin, T: ?Sized {}
