use crate::spawner::{Blocker, Spawner};
use std::default::Default;
use std::marker::Send;
use std::result::Result;
use tokio::task::JoinError;
pub struct Tokio;
impl<T: Send + 'static> Spawner<T> for Tokio {
    type FutureOutput = Result<T, JoinError>;
}
impl Blocker for Tokio {}
impl Default for Tokio {}
