use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, Infallible};
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::{Drop, FnOnce, FromResidual, Try};
use crate::option::Option;
use crate::rc::Rc;
use crate::result::Result;
use crate::sync::Arc;
pub struct Context<'a> {}
pub trait LocalWake {
    fn wake(self: Rc<Self>);
    fn wake_by_ref(self: &Rc<Self>);
}
pub enum Poll<T> { Ready(T), Pending }
pub struct RawWaker {}
pub struct RawWakerVTable {}
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}
pub struct Waker {}
impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Context<'a>;
    pub fn waker(&self) -> &'a Waker;
}
impl<'a> !Send for Context<'a> {}
impl<'a> !Sync for Context<'a> {}
impl Debug for Context<'_> {}
impl<'a> Unpin for Context<'a> {}
impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U;
    pub fn is_ready(&self) -> bool;
    pub fn is_pending(&self) -> bool;
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U;
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U;
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U;
}
impl<T> Clone for Poll<T> where T: Clone {}
impl<T> Eq for Poll<T> where T: Eq {}
impl<T> Ord for Poll<T> where T: Ord {}
impl<T> PartialEq for Poll<T> where T: PartialEq {}
impl<T> PartialOrd for Poll<T> where T: PartialOrd {}
impl<T> From<T> for Poll<T> {}
impl<T> Debug for Poll<T> where T: Debug {}
impl<T> Hash for Poll<T> where T: Hash {}
impl<T> Copy for Poll<T> where T: Copy {}
impl<T> Send for Poll<T> where T: Send {}
impl<T> Sync for Poll<T> where T: Sync {}
impl<T> Unpin for Poll<T> where T: Unpin {}
impl<T, E, F> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> where F: From<E> {}
impl<T, E, F> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> where F: From<E> {}
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
}
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
}
impl RawWaker {
    pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}
impl !Send for RawWaker {}
impl !Sync for RawWaker {}
impl PartialEq for RawWaker {}
impl<W> From<Rc<W>> for RawWaker where W: LocalWake + 'static {}
impl<W> From<Arc<W>> for RawWaker where W: Wake + Send + Sync + 'static {}
impl Debug for RawWaker {}
impl Unpin for RawWaker {}
impl RawWakerVTable {
    pub fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
}
impl Clone for RawWakerVTable {}
impl PartialEq for RawWakerVTable {}
impl Debug for RawWakerVTable {}
impl Copy for RawWakerVTable {}
impl Send for RawWakerVTable {}
impl Sync for RawWakerVTable {}
impl Unpin for RawWakerVTable {}
impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
    pub unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}
impl Clone for Waker {}
impl<W> From<Arc<W>> for Waker where W: Wake + Send + Sync + 'static {}
impl Debug for Waker {}
impl Send for Waker {}
impl Sync for Waker {}
impl Unpin for Waker {}
impl Drop for Waker {}
