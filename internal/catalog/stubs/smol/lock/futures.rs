use crate::lock::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
use std::future::Future;
use std::marker::{Send, Sized, Sync, Unpin};
pub struct Acquire<'a>;
pub struct AcquireArc;
pub struct BarrierWait<'a>;
pub struct Lock<'a, T> where T: ?Sized;
pub struct LockArc<T> where T: ?Sized;
pub struct Read<'a, T> where T: ?Sized;
pub struct ReadArc<'a, T>;
pub struct UpgradableRead<'a, T> where T: ?Sized;
pub struct UpgradableReadArc<'a, T> where T: ?Sized;
pub struct Upgrade<'a, T> where T: ?Sized;
pub struct UpgradeArc<T> where T: ?Sized;
pub struct Write<'a, T> where T: ?Sized;
pub struct WriteArc<'a, T> where T: ?Sized;
impl<'a> Future for Acquire<'a> {
    type Output = SemaphoreGuard<'a>;
}
impl<'__pin, 'a> Unpin for Acquire<'a> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl Future for AcquireArc {
    type Output = SemaphoreGuardArc;
}
impl<'__pin> Unpin for AcquireArc where <PinnedFieldsOfHelperStruct<__Origin<'__pin>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<'a> Future for BarrierWait<'a> {
    type Output = BarrierWaitResult;
}
impl<'__pin, 'a> Unpin for BarrierWait<'a> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<'a, T> Future for Lock<'a, T> where T: ?Sized {
    type Output = MutexGuard<'a, T>;
}
impl<T> Send for Lock<'_, T> where T: Send + ?Sized {}
impl<T> Sync for Lock<'_, T> where T: Sync + ?Sized {}
impl<'__pin, 'a, T> Unpin for Lock<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<T> Future for LockArc<T> where T: ?Sized {
    type Output = MutexGuardArc<T>;
}
impl<T> Send for LockArc<T> where T: Send + ?Sized {}
impl<T> Sync for LockArc<T> where T: Sync + ?Sized {}
impl<'__pin, T> Unpin for LockArc<T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Future for Read<'a, T> where T: ?Sized {
    type Output = RwLockReadGuard<'a, T>;
}
impl<'__pin, 'a, T> Unpin for Read<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for Read<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Sync for Read<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Future for ReadArc<'a, T> {
    type Output = RwLockReadGuardArc<T>;
}
impl<'__pin, 'a, T> Unpin for ReadArc<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<'a, T> Send for ReadArc<'a, T> where T: Send + Sync {}
impl<'a, T> Sync for ReadArc<'a, T> where T: Send + Sync {}
impl<'a, T> Future for UpgradableRead<'a, T> where T: ?Sized {
    type Output = RwLockUpgradableReadGuard<'a, T>;
}
impl<'__pin, 'a, T> Unpin for UpgradableRead<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for UpgradableRead<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for UpgradableRead<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Future for UpgradableReadArc<'a, T> where T: ?Sized {
    type Output = RwLockUpgradableReadGuardArc<T>;
}
impl<'__pin, 'a, T> Unpin for UpgradableReadArc<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Future for Upgrade<'a, T> where T: ?Sized {
    type Output = RwLockWriteGuard<'a, T>;
}
impl<'__pin, 'a, T> Unpin for Upgrade<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for Upgrade<'a, T> where T: Send + ?Sized {}
impl<'a, T> Sync for Upgrade<'a, T> where T: Sync + ?Sized {}
impl<T> Future for UpgradeArc<T> where T: ?Sized {
    type Output = RwLockWriteGuardArc<T>;
}
impl<'__pin, T> Unpin for UpgradeArc<T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<T> Send for UpgradeArc<T> where T: Send + Sync + ?Sized {}
impl<T> Sync for UpgradeArc<T> where T: Send + Sync + ?Sized {}
impl<'a, T> Future for Write<'a, T> where T: ?Sized {
    type Output = RwLockWriteGuard<'a, T>;
}
impl<'__pin, 'a, T> Unpin for Write<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for Write<'a, T> where T: Send + ?Sized {}
impl<'a, T> Sync for Write<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Future for WriteArc<'a, T> where T: ?Sized {
    type Output = RwLockWriteGuardArc<T>;
}
impl<'__pin, 'a, T> Unpin for WriteArc<'a, T> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, 'a, T>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, T: ?Sized {}
impl<'a, T> Send for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
impl<'a, T> Sync for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
