use crate::array::TryFromSliceError;
use crate::ascii::Char;
use crate::char::{CharTryFromError, TryFromCharError};
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::mem::MaybeUninit;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::num::{NonZero, TryFromIntError, ZeroablePrimitive};
use crate::path::Path;
use crate::process::Termination;
use crate::result::Result;
use crate::str::Utf8Error;
use crate::vec::Vec;
pub trait AsMut<T> where T: ?Sized {
    fn as_mut(&mut self) -> &mut T;
}
pub trait AsRef<T> where T: ?Sized {
    fn as_ref(&self) -> &T;
}
pub trait FloatToInt<Int>: Sized {}
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
pub enum Infallible {}
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
pub fn identity<T>(x: T) -> T;
impl<T, U> AsMut<U> for &mut T where T: AsMut<U> + ?Sized, U: ?Sized {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T> AsMut<[T]> for [T] {}
impl AsMut<str> for str {}
impl<T, U> AsRef<U> for &T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T, U> AsRef<U> for &mut T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T> AsRef<[T]> for [T] {}
impl AsRef<[u8]> for str {}
impl AsRef<OsStr> for str {}
impl AsRef<Path> for str {}
impl AsRef<str> for str {}
impl FloatToInt<i128> for f32 {}
impl FloatToInt<i128> for f64 {}
impl FloatToInt<i16> for f32 {}
impl FloatToInt<i16> for f64 {}
impl FloatToInt<i32> for f32 {}
impl FloatToInt<i32> for f64 {}
impl FloatToInt<i64> for f32 {}
impl FloatToInt<i64> for f64 {}
impl FloatToInt<i8> for f32 {}
impl FloatToInt<i8> for f64 {}
impl FloatToInt<isize> for f32 {}
impl FloatToInt<isize> for f64 {}
impl FloatToInt<u128> for f32 {}
impl FloatToInt<u128> for f64 {}
impl FloatToInt<u16> for f32 {}
impl FloatToInt<u16> for f64 {}
impl FloatToInt<u32> for f32 {}
impl FloatToInt<u32> for f64 {}
impl FloatToInt<u64> for f32 {}
impl FloatToInt<u64> for f64 {}
impl FloatToInt<u8> for f32 {}
impl FloatToInt<u8> for f64 {}
impl FloatToInt<usize> for f32 {}
impl FloatToInt<usize> for f64 {}
impl<T> From<!> for T {}
impl<T> From<T> for T {}
impl From<bool> for f32 {}
impl From<bool> for f64 {}
impl From<bool> for i128 {}
impl From<bool> for i16 {}
impl From<bool> for i32 {}
impl From<bool> for i64 {}
impl From<bool> for i8 {}
impl From<bool> for isize {}
impl From<bool> for u128 {}
impl From<bool> for u16 {}
impl From<bool> for u32 {}
impl From<bool> for u64 {}
impl From<bool> for u8 {}
impl From<bool> for usize {}
impl From<char> for u128 {}
impl From<char> for u32 {}
impl From<char> for u64 {}
impl From<f32> for f64 {}
impl From<i16> for f32 {}
impl From<i16> for f64 {}
impl From<i16> for i128 {}
impl From<i16> for i32 {}
impl From<i16> for i64 {}
impl From<i16> for isize {}
impl From<i32> for f64 {}
impl From<i32> for i128 {}
impl From<i32> for i64 {}
impl From<i64> for i128 {}
impl From<i8> for f32 {}
impl From<i8> for f64 {}
impl From<i8> for i128 {}
impl From<i8> for i16 {}
impl From<i8> for i32 {}
impl From<i8> for i64 {}
impl From<i8> for isize {}
impl From<Char> for char {}
impl From<Char> for u128 {}
impl From<Char> for u16 {}
impl From<Char> for u32 {}
impl From<Char> for u64 {}
impl From<Char> for u8 {}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl From<Ipv4Addr> for u32 {}
impl From<Ipv6Addr> for u128 {}
impl<T> From<NonZero<T>> for T where T: ZeroablePrimitive {}
impl From<u16> for f32 {}
impl From<u16> for f64 {}
impl From<u16> for i128 {}
impl From<u16> for i32 {}
impl From<u16> for i64 {}
impl From<u16> for u128 {}
impl From<u16> for u32 {}
impl From<u16> for u64 {}
impl From<u16> for usize {}
impl From<u32> for f64 {}
impl From<u32> for i128 {}
impl From<u32> for i64 {}
impl From<u32> for u128 {}
impl From<u32> for u64 {}
impl From<u64> for i128 {}
impl From<u64> for u128 {}
impl From<u8> for char {}
impl From<u8> for f32 {}
impl From<u8> for f64 {}
impl From<u8> for i128 {}
impl From<u8> for i16 {}
impl From<u8> for i32 {}
impl From<u8> for i64 {}
impl From<u8> for isize {}
impl From<u8> for u128 {}
impl From<u8> for u16 {}
impl From<u8> for u32 {}
impl From<u8> for u64 {}
impl From<u8> for usize {}
impl<T, U> Into<U> for T where U: From<T> {}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
}
impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl<T, U> TryFrom<U> for T where U: Into<T> {
    type Error = Infallible;
}
impl TryFrom<char> for u16 {
    type Error = TryFromCharError;
}
impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
}
impl TryFrom<char> for usize {
    type Error = TryFromCharError;
}
impl TryFrom<i128> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for i64 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i128> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i128 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i64 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for usize {
    type Error = TryFromIntError;
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
}
impl TryFrom<u128> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i128 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i64 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for char {
    type Error = CharTryFromError;
}
impl TryFrom<u32> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for i64 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u8> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u8> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i128 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i16 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i64 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i8 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for isize {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u128 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u64 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u8 {
    type Error = TryFromIntError;
}
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
    type Error = <U as TryFrom<T>>::Error;
}
impl Clone for Infallible {}
impl Eq for Infallible {}
impl Ord for Infallible {}
impl PartialEq for Infallible {}
impl PartialOrd for Infallible {}
impl From<!> for Infallible {}
impl Error for Infallible {}
impl Debug for Infallible {}
impl Display for Infallible {}
impl Hash for Infallible {}
impl Copy for Infallible {}
impl Send for Infallible {}
impl Sync for Infallible {}
impl Unpin for Infallible {}
impl Termination for Infallible {}
