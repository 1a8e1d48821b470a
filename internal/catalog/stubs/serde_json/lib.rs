// serde_json 1.0.154, after its documentation.
pub mod error;
pub mod map;
pub mod value;
use crate::error::Category;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::value::Index;
use serde::{Deserialize, Serialize};
use serde::de::DeserializeOwned;
use std::borrow::{Borrow, Cow};
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq};
use std::convert::{From, Into};
use std::default::Default;
use std::fmt::Display;
use std::hash::Hash;
use std::io::{ErrorKind, Read, Write};
use std::iter::{Extend, FromIterator, IntoIterator, Iterator};
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::{Drop, FnMut, IndexMut};
use std::option::Option;
use std::str::FromStr;
use std::string::String;
use std::vec::Vec;
pub struct Deserializer<R>;
pub struct Error;
pub struct Map<K, V>;
pub struct Number;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Serializer<W, F = CompactFormatter> { _0: F, _1: W }
pub struct StreamDeserializer<'de, R, T>;
pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>), }
pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: Read, T: DeserializeOwned;
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> where T: Deserialize<'a>;
pub fn from_str<'a, T>(s: &'a str) -> Result<T> where T: Deserialize<'a>;
pub fn from_value<T>(value: Value) -> std::result::Result<T, Error> where T: DeserializeOwned;
pub fn to_string<T>(value: &T) -> Result<String> where T: ?Sized + Serialize;
pub fn to_string_pretty<T>(value: &T) -> Result<String> where T: ?Sized + Serialize;
pub fn to_value<T>(value: T) -> std::result::Result<Value, Error> where T: Serialize;
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + Serialize;
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + Serialize;
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: ?Sized + Serialize;
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> where W: Write, T: ?Sized + Serialize;
impl<R> Drop for Deserializer<R> {}
impl<'de, R> Deserializer<R> where R: Read<'de> {
    pub fn new(read: R) -> Self;
}
impl<R> Deserializer<IoRead<R>> where R: Read {
    pub fn from_reader(reader: R) -> Self;
}
impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}
impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}
impl<'de, R: Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T> where T: Deserialize<'de>;
}
impl<R> Send for Deserializer<R> where R: Send {}
impl<R> Sync for Deserializer<R> where R: Sync {}
impl<R> Unpin for Deserializer<R> where R: Unpin {}
impl Drop for Error {}
impl Error {
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> Category;
    pub fn is_io(&self) -> bool;
    pub fn is_syntax(&self) -> bool;
    pub fn is_data(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<ErrorKind>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
impl<K, V> Drop for Map<K, V> {}
impl Map<String, Value> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S>(&mut self, key: S) -> Entry<'_> where S: Into<String>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool;
    pub fn sort_keys(&mut self);
}
impl Clone for Map<String, Value> {}
impl Default for Map<String, Value> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl FromStr for Map<String, Value> {
    type Err = Error;
}
impl Hash for Map<String, Value> {}
impl<Q> std::ops::Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {
    type Output = Value;
}
impl<Q> IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
impl<'a> IntoIterator for &'a Map<String, Value> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a mut Map<String, Value> {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;
}
impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
}
impl PartialEq for Map<String, Value> {}
impl Eq for Map<String, Value> {}
impl<K, V> Send for Map<K, V> where K: Send, V: Send {}
impl<K, V> Sync for Map<K, V> where K: Sync, V: Sync {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}
impl Clone for Number {}
impl Display for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<i8> for Number {}
impl From<isize> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<u8> for Number {}
impl From<usize> for Number {}
impl FromStr for Number {
    type Err = Error;
}
impl Hash for Number {}
impl PartialEq for Number {}
impl Eq for Number {}
impl<W> Serializer<W> where W: Write {
    pub fn new(writer: W) -> Self;
}
impl<'a, W> Serializer<W, PrettyFormatter<'a>> where W: Write {
    pub fn pretty(writer: W) -> Self;
}
impl<W, F> Serializer<W, F> where W: Write, F: Formatter {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}
impl<'de, R, T> Drop for StreamDeserializer<'de, R, T> {}
impl<'de, R, T> StreamDeserializer<'de, R, T> where R: Read<'de>, T: Deserialize<'de> {
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T> where R: Read<'de>, T: Deserialize<'de> {
    type Item = std::result::Result<T, Error>;
}
impl<'de, R, T> Send for StreamDeserializer<'de, R, T> where R: Send, T: Send {}
impl<'de, R, T> Sync for StreamDeserializer<'de, R, T> where R: Sync, T: Sync {}
impl<'de, R, T> Unpin for StreamDeserializer<'de, R, T> where R: Unpin, T: Unpin {}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_number(&self) -> bool;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_boolean(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}
impl Clone for Value {}
impl Default for &Value {}
impl Default for Value {}
impl Display for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl From<&str> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl From<()> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl From<Map<String, Value>> for Value {}
impl From<Number> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl From<String> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl From<bool> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<i8> for Value {}
impl From<isize> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<u8> for Value {}
impl From<usize> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl FromStr for Value {
    type Err = Error;
}
impl Hash for Value {}
impl<I> std::ops::Index<I> for Value where I: Index {
    type Output = Value;
}
impl<I> IndexMut<I> for Value where I: Index {}
impl PartialEq for Value {}
impl Eq for Value {}
