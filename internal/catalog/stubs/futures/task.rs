use crate::future::RemoteHandle;
use std::boxed::Box;
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::marker::{Send, Sized, Sync};
use std::mem::ManuallyDrop;
use std::ops::{Deref, Drop};
use std::option::Option;
use std::rc::Rc;
use std::result::Result;
use std::sync::Arc;
pub use crate::future::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};
pub trait ArcWake: Send + Sync {
    fn wake_by_ref(arc_self: &Arc<Self>);
    fn wake(self: Arc<Self>);
}
pub struct AtomicWaker;
pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}
pub trait LocalSpawnExt: LocalSpawn {
    fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + 'static;
    fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future + 'static;
}
pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}
pub struct SpawnError;
pub trait SpawnExt: Spawn {
    fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send + 'static;
    fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future + Send + 'static, <Fut as Future>::Output: Send;
}
pub struct WakerRef<'a>;
pub fn noop_waker() -> Waker;
pub fn noop_waker_ref() -> &'static Waker;
pub fn waker<W>(wake: Arc<W>) -> Waker where W: ArcWake + 'static;
pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_> where W: ArcWake + 'static;
impl Drop for AtomicWaker {}
impl AtomicWaker {
    pub fn new() -> AtomicWaker;
    pub fn register(&self, waker: &Waker);
    pub fn wake(&self);
    pub fn take(&self) -> Option<Waker>;
}
impl Default for AtomicWaker {}
impl<Sp> LocalSpawn for &Sp where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for &mut Sp where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Box<Sp> where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Rc<Sp> where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Arc<Sp> where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawnExt for Sp where Sp: LocalSpawn + ?Sized {}
impl<Sp> Spawn for &Sp where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for &mut Sp where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Box<Sp> where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Rc<Sp> where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Arc<Sp> where Sp: Spawn + ?Sized {}
impl SpawnError {
    pub fn shutdown() -> SpawnError;
    pub fn is_shutdown(&self) -> bool;
}
impl Display for SpawnError {}
impl Error for SpawnError {}
impl<Sp> SpawnExt for Sp where Sp: Spawn + ?Sized {}
impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a Waker) -> WakerRef<'a>;
    pub fn new_unowned(waker: ManuallyDrop<Waker>) -> WakerRef<'a>;
}
impl Deref for WakerRef<'_> {
    type Target = Waker;
}
