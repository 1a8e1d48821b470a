use crate::relax::{RelaxStrategy, Spin};
use std::convert::From;
use std::default::Default;
use std::fmt::Display;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::option::Option;
pub struct SpinMutex<T: ?Sized, R = Spin> { _0: T }
pub struct SpinMutexGuard<'a, T: ?Sized + 'a>;
impl<T, R> SpinMutex<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
    pub fn lock(&self) -> SpinMutexGuard<'_, T>;
}
impl<T: ?Sized, R> SpinMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for SpinMutex<T, R> {}
impl<T, R> From<T> for SpinMutex<T, R> {}
impl<T: ?Sized + Send, R> Send for SpinMutex<T, R> {}
impl<T: ?Sized + Send, R> Sync for SpinMutex<T, R> {}
impl<T, R> Unpin for SpinMutex<T, R> where R: Unpin, T: Unpin + ?Sized {}
impl<'a, T: ?Sized> SpinMutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized> Deref for SpinMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for SpinMutexGuard<'a, T> {}
impl<T: ?Sized + Send> Send for SpinMutexGuard<'_, T> {}
impl<T: ?Sized + Sync> Sync for SpinMutexGuard<'_, T> {}
