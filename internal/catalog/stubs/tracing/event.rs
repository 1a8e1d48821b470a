use crate::Metadata;
use crate::span::Id;
use std::convert::Into;
use std::option::Option;
pub struct Event<'a>;
impl<'a> crate::Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> crate::Event<'a>;
    pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> crate::Event<'a>;
    pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn fields(&self) -> Iter;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}
