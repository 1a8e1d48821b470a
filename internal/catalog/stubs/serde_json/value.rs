use crate::Error;
use serde::Serialize;
use std::borrow::ToOwned;
use std::boxed::Box;
use std::fmt::Display;
use std::marker::Sized;
use std::result::Result;
use std::string::String;
pub use crate::{Map, Number, Value, from_value, to_value};
pub trait Index {}
pub struct RawValue;
pub struct Serializer;
pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, Error> where T: ?Sized + Serialize;
impl Index for str {}
impl Index for String {}
impl<T> Index for &T where T: ?Sized + Index {}
impl RawValue {
    pub const NULL: &'static RawValue;
    pub const TRUE: &'static RawValue;
    pub const FALSE: &'static RawValue;
    pub fn from_string(json: String) -> Result<Box<Self>, Error>;
    pub unsafe fn from_string_unchecked(json: String) -> Box<Self>;
    pub fn get(&self) -> &str;
}
impl Display for RawValue {}
impl ToOwned for RawValue {
    type Owned = Box<RawValue>;
}
