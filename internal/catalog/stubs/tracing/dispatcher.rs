use std::clone::Clone;
use std::fmt::Debug;
use std::marker::{Send, Sync};
use std::default::Default;
use std::ops::{Drop, FnMut, FnOnce};
use std::result::Result;
pub struct Dispatch(std::sync::Arc<dyn Send + Sync>);
pub struct DefaultGuard(std::option::Option<Dispatch>);
pub struct SetGlobalDefaultError;
pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;
pub fn get_default<T, F>(f: F) -> T where F: FnMut(&Dispatch) -> T;
impl Dispatch {
    pub fn none() -> Self;
    pub fn new<S>(subscriber: S) -> Self where S: Send + Sync + 'static;
}
impl Clone for Dispatch {}
impl Debug for Dispatch {}
impl Default for Dispatch {}
impl Debug for DefaultGuard {}
impl Drop for DefaultGuard {}
