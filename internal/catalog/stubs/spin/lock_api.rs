pub type Mutex<T> = Mutex<crate::Mutex<()>, T>;
pub type MutexGuard<'a, T> = MutexGuard<'a, crate::Mutex<()>, T>;
pub type RwLock<T> = RwLock<crate::RwLock<()>, T>;
pub type RwLockReadGuard<'a, T> = RwLockReadGuard<'a, crate::RwLock<()>, T>;
pub type RwLockUpgradableReadGuard<'a, T> = RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;
pub type RwLockWriteGuard<'a, T> = RwLockWriteGuard<'a, crate::RwLock<()>, T>;
