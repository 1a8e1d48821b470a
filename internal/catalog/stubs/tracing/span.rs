use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::hash::Hash;
use std::marker::Send;
use std::num::NonZero;
use std::ops::{Deref, Drop};
use std::option::Option;
pub use crate::Span;
pub struct Entered<'a>;
pub struct EnteredSpan;
pub struct Id;
impl Drop for Entered<'_> {}
impl EnteredSpan {
    pub fn id(&self) -> Option<Id>;
    pub fn exit(self) -> Span;
}
impl Deref for EnteredSpan {
    type Target = Span;
}
impl Drop for EnteredSpan {}
impl !Send for EnteredSpan {}
impl Id {
    pub fn from_u64(u: u64) -> Id;
    pub fn from_non_zero_u64(id: NonZero<u64>) -> Id;
    pub fn into_u64(&self) -> u64;
    pub fn into_non_zero_u64(&self) -> NonZero<u64>;
}
impl Clone for Id {}
impl Hash for Id {}
impl PartialEq for Id {}
impl Eq for Id {}
