use crate::spawner::{Blocker, Spawner};
use std::default::Default;
use std::marker::Send;
pub struct AsyncStd;
impl<T: Send + 'static> Spawner<T> for AsyncStd {
    type FutureOutput = T;
}
impl Blocker for AsyncStd {}
impl Default for AsyncStd {}
