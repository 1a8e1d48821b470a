pub mod spin;
use crate::relax::{RelaxStrategy, Spin};
use std::convert::From;
use std::default::Default;
use std::fmt::Display;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::option::Option;
pub use crate::mutex::spin::{SpinMutex, SpinMutexGuard};
pub struct Mutex<T: ?Sized, R = Spin> { _0: T }
pub struct MutexGuard<'a, T: 'a + ?Sized>;
impl<T, R> Mutex<T, R> {
    pub fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
}
impl<T: ?Sized, R> Mutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for Mutex<T, R> {}
impl<T, R> From<T> for Mutex<T, R> {}
impl<T: ?Sized + Send, R> Send for Mutex<T, R> {}
impl<T: ?Sized + Send, R> Sync for Mutex<T, R> {}
impl<T, R> Unpin for Mutex<T, R> where R: Unpin, T: Unpin + ?Sized {}
impl<'a, T: 'a + ?Sized> Drop for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for MutexGuard<'a, T> {}
impl<'a, T> Send for MutexGuard<'a, T> where T: Send + ?Sized {}
impl<'a, T> Sync for MutexGuard<'a, T> where T: Sync + ?Sized {}
