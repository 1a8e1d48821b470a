// tracing 0.1.44, after its documentation.
pub mod dispatcher;
pub mod instrument;
pub mod span;
pub mod subscriber;
use crate::instrument::Instrumented;
use crate::span::{Entered, EnteredSpan, Id};
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::Into;
use std::fmt::Display;
use std::hash::Hash;
use std::marker::{Copy, Sized};
use std::ops::{Drop, FnOnce};
use std::option::Option;
use std::str::FromStr;
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
pub use crate::dispatcher::Dispatch;
pub struct Level;
pub struct Span;
impl<T: Sized> Instrument for T {}
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
impl Clone for Level {}
impl Display for Level {}
impl FromStr for Level {
    type Err = ParseLevelError;
}
impl Hash for Level {}
impl Ord for Level {}
impl PartialEq for Level {}
impl PartialOrd for Level {}
impl Copy for Level {}
impl Eq for Level {}
impl Span {
    pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}
impl Clone for Span {}
impl Drop for Span {}
impl Hash for Span {}
impl PartialEq for Span {}
