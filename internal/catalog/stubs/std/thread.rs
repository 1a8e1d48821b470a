use crate::any::Any;
use crate::boxed::Box;
use crate::cell::{Cell, RefCell};
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::num::NonZero;
use crate::ops::{Drop, FnOnce};
use crate::option::Option;
use crate::os::unix::thread::JoinHandleExt;
use crate::os::windows::io::{AsHandle, AsRawHandle, IntoRawHandle};
use crate::string::String;
use crate::time::Duration;
pub struct AccessError;
pub struct Builder {}
pub struct JoinHandle<T> {}
pub struct LocalKey<T: 'static> {}
pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
pub struct Scope<'scope, 'env: 'scope> {}
pub struct ScopedJoinHandle<'scope, T> {}
pub struct Thread {}
pub struct ThreadId {}
pub fn available_parallelism() -> crate::io::Result<NonZero<usize>>;
pub fn current() -> Thread;
pub fn panicking() -> bool;
pub fn park();
pub fn park_timeout(dur: Duration);
pub fn park_timeout_ms(ms: u32);
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;
pub fn sleep(dur: Duration);
pub fn sleep_ms(ms: u32);
pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
pub fn yield_now();
impl Clone for AccessError {}
impl Eq for AccessError {}
impl PartialEq for AccessError {}
impl Error for AccessError {}
impl Debug for AccessError {}
impl Display for AccessError {}
impl Copy for AccessError {}
impl Send for AccessError {}
impl Sync for AccessError {}
impl Unpin for AccessError {}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
}
impl Builder {
    pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}
impl Drop for Builder {}
impl Debug for Builder {}
impl Send for Builder {}
impl Sync for Builder {}
impl Unpin for Builder {}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> Drop for JoinHandle<T> {}
impl<T> Debug for JoinHandle<T> {}
impl<T> Send for JoinHandle<T> {}
impl<T> Sync for JoinHandle<T> {}
impl<T> Unpin for JoinHandle<T> {}
impl<T> JoinHandleExt for JoinHandle<T> {}
impl<T> AsHandle for JoinHandle<T> {}
impl<T> AsRawHandle for JoinHandle<T> {}
impl<T> IntoRawHandle for JoinHandle<T> {}
impl<T: 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: Copy;
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> Debug for LocalKey<T> {}
impl<T> Send for LocalKey<T> {}
impl<T> Sync for LocalKey<T> {}
impl<T> Unpin for LocalKey<T> {}
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}
impl<'scope, 'env: 'scope> Drop for Scope<'scope, 'env> {}
impl Debug for Scope<'_, '_> {}
impl<'scope, 'env> Send for Scope<'scope, 'env> {}
impl<'scope, 'env> Sync for Scope<'scope, 'env> {}
impl<'scope, 'env> Unpin for Scope<'scope, 'env> {}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<'scope, T> Drop for ScopedJoinHandle<'scope, T> {}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {}
impl<'scope, T> Send for ScopedJoinHandle<'scope, T> where T: Send {}
impl<'scope, T> Sync for ScopedJoinHandle<'scope, T> where T: Send {}
impl<'scope, T> Unpin for ScopedJoinHandle<'scope, T> {}
impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}
impl Drop for Thread {}
impl Clone for Thread {}
impl Debug for Thread {}
impl Send for Thread {}
impl Sync for Thread {}
impl Unpin for Thread {}
impl Clone for ThreadId {}
impl Eq for ThreadId {}
impl PartialEq for ThreadId {}
impl Debug for ThreadId {}
impl Hash for ThreadId {}
impl Copy for ThreadId {}
impl Send for ThreadId {}
impl Sync for ThreadId {}
impl Unpin for ThreadId {}
