pub mod event;
pub mod instrument;
pub mod span;
use crate::instrument::Instrumented;
use crate::span::{Attributes, Entered, EnteredSpan, Id, Record};
use std::any::{Any, TypeId};
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Ord, PartialEq, PartialOrd};
use std::convert::{From, Into};
use std::default::Default;
use std::error::Error;
use std::fmt::{Arguments, Display};
use std::marker::{Copy, Send, Sized, Sync};
use std::num::Wrapping;
use std::ops::{Drop, FnOnce};
use std::option::Option;
use std::str::FromStr;
use std::string::String;
use std::sync::Arc;
pub struct Dispatch;
pub struct Event<'a>;
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
pub struct Level;
pub struct Metadata<'a>;
pub struct Span;
pub trait Subscriber: 'static {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    fn try_close(&self, id: Id) -> bool;
    fn current_span(&self) -> Current;
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}
pub trait Value: Sealed {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
impl Dispatch {
    pub fn none() -> Dispatch;
    pub fn new<S>(subscriber: S) -> Dispatch where S: Subscriber + Send + Sync + 'static;
    pub fn downgrade(&self) -> WeakDispatch;
    pub fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    pub fn new_span(&self, span: &Attributes<'_>) -> Id;
    pub fn record(&self, span: &Id, values: &Record<'_>);
    pub fn record_follows_from(&self, span: &Id, follows: &Id);
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &Event<'_>);
    pub fn enter(&self, span: &Id);
    pub fn exit(&self, span: &Id);
    pub fn clone_span(&self, id: &Id) -> Id;
    pub fn try_close(&self, id: Id) -> bool;
    pub fn current_span(&self) -> Current;
    pub fn is<T>(&self) -> bool where T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
}
impl Clone for Dispatch {}
impl Default for Dispatch {}
impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}
impl<'a> Event<'a> {
    pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Event<'a>;
    pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Event<'a>;
    pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn fields(&self) -> Iter;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
}
impl<'a> !Send for Event<'a> {}
impl<'a> !Sync for Event<'a> {}
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
impl Ord for Level {}
impl PartialEq for Level {}
impl PartialOrd for Level {}
impl Copy for Level {}
impl<'a> Metadata<'a> {
    pub fn new(name: &'static str, target: &'a str, level: Level, file: Option<&'a str>, line: Option<u32>, module_path: Option<&'a str>, fields: FieldSet, kind: Kind) -> Metadata<'a>;
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn callsite(&self) -> Identifier;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}
impl PartialEq for Metadata<'_> {}
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
impl PartialEq for Span {}
impl<S> Subscriber for Box<S> where S: Subscriber + ?Sized {}
impl<S> Subscriber for Arc<S> where S: Subscriber + ?Sized {}
impl Value for str {}
impl Value for String {}
impl Value for Arguments<'_> {}
impl Value for [u8] {}
impl Value for dyn Error {}
impl Value for dyn Error + Send {}
impl Value for dyn Error + Sync {}
impl Value for dyn Error + Sync + Send {}
impl<'a, T> Value for &'a T where T: Value + 'a + ?Sized {}
impl<'a, T> Value for &'a mut T where T: Value + 'a + ?Sized {}
impl<T> Value for Option<T> where T: Value {}
impl<T> Value for Box<T> where T: Value + ?Sized {}
impl<T> Value for Wrapping<T> where T: Value {}
