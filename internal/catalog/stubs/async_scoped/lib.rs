// async-scoped 0.9.0, after its documentation.
pub mod spawner;
use crate::spawner::use_async_std::AsyncStd;
use crate::spawner::use_tokio::Tokio;
use crate::spawner::{Blocker, FuncSpawner, Spawner};
use futures::stream::Stream;
use std::future::Future;
use std::marker::Send;
use std::ops::{Drop, FnOnce};
use std::vec::Vec;
pub struct Scope<'a, T, Sp: Spawner<T> + Blocker> { _0: Sp, _1: &'a T }
pub type TokioScope<'a, T> = Scope<'a, T, Tokio>;
pub type AsyncStdScope<'a, T> = Scope<'a, T, AsyncStd>;
impl<'a, T: Send + 'static, Sp: Spawner<T> + Blocker> Scope<'a, T, Sp> {
    pub unsafe fn create(spawner: Sp) -> Self;
    pub fn spawn<F: Future<Output = T> + Send + 'a>(&mut self, f: F);
    pub fn spawn_cancellable<F: Future<Output = T> + Send + 'a, Fu: FnOnce() -> T + Send + 'a>(&mut self, f: F, default: Fu);
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'a>(&mut self, f: F);
}
impl<'a, T, Sp: Spawner<T> + Blocker> Scope<'a, T, Sp> {
    pub fn cancel(&mut self);
    pub fn len(&self) -> usize;
    pub fn remaining(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub unsafe fn scope<R, F>(f: F) -> (Self, R) where F: FnOnce(&mut Scope<'a, T, Sp>) -> R;
    pub fn scope_and_block<R, F>(f: F) -> (R, Vec<Sp::FutureOutput>) where F: FnOnce(&mut Scope<'a, T, Sp>) -> R;
}
impl<'a, T, Sp: Spawner<T> + Blocker> Stream for Scope<'a, T, Sp> {
    type Item = Sp::FutureOutput;
}
impl<'a, T, Sp: Spawner<T> + Blocker> Drop for Scope<'a, T, Sp> {}
