// spin 0.9.9, after its documentation.
pub mod barrier;
pub mod lazy;
pub mod mutex;
pub mod once;
pub mod relax;
pub mod rwlock;
pub use crate::mutex::MutexGuard;
pub use crate::relax::{RelaxStrategy, Spin};
pub use crate::rwlock::RwLockReadGuard;
pub type Barrier = crate::barrier::Barrier;
pub type Lazy<T, F = fn() -> T> = crate::lazy::Lazy<T, F>;
pub type Mutex<T> = crate::mutex::Mutex<T>;
pub type Once<T = ()> = crate::once::Once<T>;
pub type RwLock<T> = crate::rwlock::RwLock<T>;
pub type RwLockUpgradableGuard<'a, T> = crate::rwlock::RwLockUpgradableGuard<'a, T>;
pub type RwLockWriteGuard<'a, T> = crate::rwlock::RwLockWriteGuard<'a, T>;
