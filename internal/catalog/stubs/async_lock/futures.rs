use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
use std::future::Future;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::Drop;
pub struct Acquire<'a>;
pub struct AcquireArc;
pub struct BarrierWait<'a>;
pub struct Lock<'a, T: ?Sized>;
pub struct LockArc<T: ?Sized>;
pub struct Read<'a, T: ?Sized>;
pub struct ReadArc<'a, T>;
pub struct UpgradableRead<'a, T: ?Sized>;
pub struct UpgradableReadArc<'a, T: ?Sized>;
pub struct Upgrade<'a, T: ?Sized>;
pub struct UpgradeArc<T: ?Sized>;
pub struct Write<'a, T: ?Sized>;
pub struct WriteArc<'a, T: ?Sized>;
impl<'a> Drop for Acquire<'a> {}
impl<'a> Future for Acquire<'a> {
    type Output = SemaphoreGuard<'a>;
}
impl Drop for AcquireArc {}
impl Future for AcquireArc {
    type Output = SemaphoreGuardArc;
}
impl<'a> Drop for BarrierWait<'a> {}
impl<'a> Future for BarrierWait<'a> {
    type Output = BarrierWaitResult;
}
impl<'a, T: ?Sized> Drop for Lock<'a, T> {}
impl<'a, T: ?Sized> Future for Lock<'a, T> {
    type Output = MutexGuard<'a, T>;
}
impl<T: Send + ?Sized> Send for Lock<'_, T> {}
impl<T: Sync + ?Sized> Sync for Lock<'_, T> {}
impl<T: ?Sized> Drop for LockArc<T> {}
impl<T: ?Sized> Future for LockArc<T> {
    type Output = MutexGuardArc<T>;
}
impl<T: Send + ?Sized> Send for LockArc<T> {}
impl<T: Sync + ?Sized> Sync for LockArc<T> {}
impl<'a, T: ?Sized> Drop for Read<'a, T> {}
impl<'a, T: ?Sized> Future for Read<'a, T> {
    type Output = RwLockReadGuard<'a, T>;
}
impl<'a, T> Send for Read<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Sync for Read<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Drop for ReadArc<'a, T> {}
impl<'a, T> Future for ReadArc<'a, T> {
    type Output = RwLockReadGuardArc<T>;
}
impl<'a, T> Send for ReadArc<'a, T> where T: Send + Sync {}
impl<'a, T> Sync for ReadArc<'a, T> where T: Send + Sync {}
impl<'a, T: ?Sized> Drop for UpgradableRead<'a, T> {}
impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
    type Output = RwLockUpgradableReadGuard<'a, T>;
}
impl<'a, T> Send for UpgradableRead<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for UpgradableRead<'a, T> where T: Sync + ?Sized {}
impl<'a, T: ?Sized> Drop for UpgradableReadArc<'a, T> {}
impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
    type Output = RwLockUpgradableReadGuardArc<T>;
}
impl<'a, T> Send for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T: ?Sized> Drop for Upgrade<'a, T> {}
impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}
impl<'a, T> Send for Upgrade<'a, T> where T: Send + ?Sized {}
impl<'a, T> Sync for Upgrade<'a, T> where T: Sync + ?Sized {}
impl<T: ?Sized> Drop for UpgradeArc<T> {}
impl<T: ?Sized> Future for UpgradeArc<T> {
    type Output = RwLockWriteGuardArc<T>;
}
impl<T> Send for UpgradeArc<T> where T: Send + Sync + ?Sized {}
impl<T> Sync for UpgradeArc<T> where T: Send + Sync + ?Sized {}
impl<'a, T: ?Sized> Drop for Write<'a, T> {}
impl<'a, T: ?Sized> Future for Write<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}
impl<'a, T> Send for Write<'a, T> where T: Send + ?Sized {}
impl<'a, T> Sync for Write<'a, T> where T: Sync + ?Sized {}
impl<'a, T: ?Sized> Drop for WriteArc<'a, T> {}
impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
    type Output = RwLockWriteGuardArc<T>;
}
impl<'a, T> Send for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a> !Unpin for Acquire<'a> {}
impl !Unpin for AcquireArc {}
impl<'a> !Unpin for BarrierWait<'a> {}
impl<'a, T: ?Sized> !Unpin for Lock<'a, T> {}
impl<T: ?Sized> !Unpin for LockArc<T> {}
impl<'a, T: ?Sized> !Unpin for Read<'a, T> {}
impl<'a, T> !Unpin for ReadArc<'a, T> {}
impl<'a, T: ?Sized> !Unpin for UpgradableRead<'a, T> {}
impl<'a, T: ?Sized> !Unpin for UpgradableReadArc<'a, T> {}
impl<'a, T: ?Sized> !Unpin for Upgrade<'a, T> {}
impl<T: ?Sized> !Unpin for UpgradeArc<T> {}
impl<'a, T: ?Sized> !Unpin for Write<'a, T> {}
impl<'a, T: ?Sized> !Unpin for WriteArc<'a, T> {}
