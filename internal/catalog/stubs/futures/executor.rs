use crate::future::FutureObj;
use crate::stream::Stream;
use crate::task::{LocalSpawn, Spawn};
use std::clone::Clone;
use std::convert::Into;
use std::default::Default;
use std::fmt::Display;
use std::future::Future;
use std::io::Error;
use std::iter::Iterator;
use std::marker::{Send, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, Fn};
use std::result::Result;
use std::string::String;
pub struct BlockingStream<S> where S: Stream + Unpin { _0: S }
pub struct Enter;
pub struct EnterError;
pub struct LocalPool;
pub struct LocalSpawner;
pub struct ThreadPool;
pub struct ThreadPoolBuilder;
pub fn block_on<F>(f: F) -> <F as Future>::Output where F: Future;
pub fn block_on_stream<S>(stream: S) -> BlockingStream<S> where S: Stream + Unpin;
pub fn enter() -> Result<Enter, EnterError>;
impl<S> BlockingStream<S> where S: Stream + Unpin {
    pub fn into_inner(self) -> S;
}
impl<S> Deref for BlockingStream<S> where S: Stream + Unpin {
    type Target = S;
}
impl<S> DerefMut for BlockingStream<S> where S: Stream + Unpin {}
impl<S> Iterator for BlockingStream<S> where S: Stream + Unpin {
    type Item = <S as Stream>::Item;
}
impl<S> Send for BlockingStream<S> where S: Send {}
impl<S> Sync for BlockingStream<S> where S: Sync {}
impl Drop for Enter {}
impl Display for EnterError {}
impl std::error::Error for EnterError {}
impl Drop for LocalPool {}
impl LocalPool {
    pub fn new() -> LocalPool;
    pub fn spawner(&self) -> LocalSpawner;
    pub fn run(&mut self);
    pub fn run_until<F>(&mut self, future: F) -> <F as Future>::Output where F: Future;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl Default for LocalPool {}
impl !Send for LocalPool {}
impl !Sync for LocalPool {}
impl Drop for LocalSpawner {}
impl Clone for LocalSpawner {}
impl LocalSpawn for LocalSpawner {}
impl Spawn for LocalSpawner {}
impl !Send for LocalSpawner {}
impl !Sync for LocalSpawner {}
impl ThreadPool {
    pub fn new() -> Result<ThreadPool, Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send + 'static;
}
impl Clone for ThreadPool {}
impl Drop for ThreadPool {}
impl Spawn for ThreadPool {}
impl Drop for ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder;
    pub fn pool_size(&mut self, size: usize) -> &mut ThreadPoolBuilder;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut ThreadPoolBuilder;
    pub fn name_prefix<S>(&mut self, name_prefix: S) -> &mut ThreadPoolBuilder where S: Into<String>;
    pub fn after_start<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync + 'static;
    pub fn before_stop<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync + 'static;
    pub fn create(&mut self) -> Result<ThreadPool, Error>;
}
impl Default for ThreadPoolBuilder {}
