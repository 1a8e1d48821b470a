use std::clone::Clone;
use std::cmp::PartialEq;
use std::default::Default;
use std::marker::{Copy, Sized};
use std::ops::{FnMut, FnOnce};
use std::time::{Duration, Instant};
pub use lock_api;
pub struct Condvar;
pub type FairMutex<T> = Mutex<RawFairMutex, T>;
pub type FairMutexGuard<'a, T> = MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = MappedMutexGuard<'a, RawFairMutex, T>;
pub type MappedMutexGuard<'a, T> = MappedMutexGuard<'a, RawMutex, T>;
pub type MappedReentrantMutexGuard<'a, T> = MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type MappedRwLockReadGuard<'a, T> = MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub type Mutex<T> = Mutex<RawMutex, T>;
pub type MutexGuard<'a, T> = MutexGuard<'a, RawMutex, T>;
pub struct Once;
pub enum OnceState { New, Poisoned, InProgress, Done, }
pub struct RawFairMutex;
pub struct RawMutex;
pub struct RawRwLock;
pub struct RawThreadId;
pub type ReentrantMutex<T> = ReentrantMutex<RawMutex, RawThreadId, T>;
pub type ReentrantMutexGuard<'a, T> = ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type RwLock<T> = RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = RwLockWriteGuard<'a, RawRwLock, T>;
pub struct WaitTimeoutResult;
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) where T: ?Sized, F: FnMut(&mut T) -> bool;
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Instant) -> WaitTimeoutResult where T: ?Sized, F: FnMut(&mut T) -> bool;
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}
impl Once {
    pub fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(OnceState);
}
impl Default for Once {}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
impl Clone for OnceState {}
impl PartialEq for OnceState {}
impl Copy for OnceState {}
impl RawMutex for RawFairMutex {
    type GuardMarker = <RawMutex as RawMutex>::GuardMarker;
}
impl RawMutexFair for RawFairMutex {}
impl RawMutexTimed for RawFairMutex {
    type Duration = <RawMutex as RawMutexTimed>::Duration;
    type Instant = <RawMutex as RawMutexTimed>::Instant;
}
impl RawMutex for RawMutex {
    type GuardMarker = GuardNoSend;
}
impl RawMutexFair for RawMutex {}
impl RawMutexTimed for RawMutex {
    type Duration = Duration;
    type Instant = Instant;
}
impl RawRwLock for RawRwLock {
    type GuardMarker = GuardNoSend;
}
impl RawRwLockDowngrade for RawRwLock {}
impl RawRwLockFair for RawRwLock {}
impl RawRwLockRecursive for RawRwLock {}
impl RawRwLockRecursiveTimed for RawRwLock {}
impl RawRwLockTimed for RawRwLock {
    type Duration = Duration;
    type Instant = Instant;
}
impl RawRwLockUpgrade for RawRwLock {}
impl RawRwLockUpgradeDowngrade for RawRwLock {}
impl RawRwLockUpgradeFair for RawRwLock {}
impl RawRwLockUpgradeTimed for RawRwLock {}
impl GetThreadId for RawThreadId {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
impl Clone for WaitTimeoutResult {}
impl PartialEq for WaitTimeoutResult {}
impl Copy for WaitTimeoutResult {}
