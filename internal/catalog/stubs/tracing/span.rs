use crate::Metadata;
use std::clone::Clone;
use std::cmp::PartialEq;
use std::marker::{Send, Sync};
use std::num::NonZero;
use std::ops::{Deref, Drop};
use std::option::Option;
pub use crate::Span;
pub trait AsId: Sealed {
    fn as_id(&self) -> Option<&Id>;
}
pub struct Attributes<'a>;
pub struct Entered<'a>;
pub struct EnteredSpan;
pub struct Id;
pub struct Record<'a>;
impl<'a> Attributes<'a> {
    pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn values(&self) -> &ValueSet<'a>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn fields(&self) -> &FieldSet;
}
impl<'a> !Send for Attributes<'a> {}
impl<'a> !Sync for Attributes<'a> {}
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
impl PartialEq for Id {}
impl<'a> Record<'a> {
    pub fn new(values: &'a ValueSet<'a>) -> Record<'a>;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn len(&self) -> usize;
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
}
impl<'a> !Send for Record<'a> {}
impl<'a> !Sync for Record<'a> {}
