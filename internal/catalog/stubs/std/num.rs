use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, Infallible, TryFrom};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::option::Option;
use crate::str::FromStr;
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
pub struct NonZero<T> where T: ZeroablePrimitive {}
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroUsize = NonZero<usize>;
pub struct ParseFloatError {}
pub struct ParseIntError {}
pub struct Saturating<T>(pub T);
pub struct TryFromIntError {}
pub struct Wrapping<T>(pub T);
pub unsafe trait ZeroablePrimitive: Sized + Copy {}
impl ZeroablePrimitive for char {}
impl ZeroablePrimitive for i128 {}
impl ZeroablePrimitive for i16 {}
impl ZeroablePrimitive for i32 {}
impl ZeroablePrimitive for i64 {}
impl ZeroablePrimitive for i8 {}
impl ZeroablePrimitive for isize {}
impl ZeroablePrimitive for u128 {}
impl ZeroablePrimitive for u16 {}
impl ZeroablePrimitive for u32 {}
impl ZeroablePrimitive for u64 {}
impl ZeroablePrimitive for u8 {}
impl ZeroablePrimitive for usize {}
impl Clone for FpCategory {}
impl Eq for FpCategory {}
impl PartialEq for FpCategory {}
impl Debug for FpCategory {}
impl Copy for FpCategory {}
impl Send for FpCategory {}
impl Sync for FpCategory {}
impl Unpin for FpCategory {}
impl Clone for IntErrorKind {}
impl Eq for IntErrorKind {}
impl PartialEq for IntErrorKind {}
impl Debug for IntErrorKind {}
impl Hash for IntErrorKind {}
impl Copy for IntErrorKind {}
impl Send for IntErrorKind {}
impl Sync for IntErrorKind {}
impl Unpin for IntErrorKind {}
impl<T> NonZero<T> where T: ZeroablePrimitive {
    pub fn new(n: T) -> Option<NonZero<T>>;
    pub unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub fn get(self) -> T;
}
impl NonZero<u8> {
    pub const BITS: u32;
    pub const MIN: NonZero<u8>;
    pub const MAX: NonZero<u8>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: u8) -> Option<NonZero<u8>>;
    pub fn saturating_add(self, other: u8) -> NonZero<u8>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<u8>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<u8>) -> NonZero<u8>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<u8>;
    pub fn cast_signed(self) -> NonZero<i8>;
    pub fn checked_mul(self, other: NonZero<u8>) -> Option<NonZero<u8>>;
    pub fn saturating_mul(self, other: NonZero<u8>) -> NonZero<u8>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<u8>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<u8>;
}
impl NonZero<u8> {
    pub fn div_ceil(self, rhs: NonZero<u8>) -> NonZero<u8>;
}
impl NonZero<u16> {
    pub const BITS: u32;
    pub const MIN: NonZero<u16>;
    pub const MAX: NonZero<u16>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: u16) -> Option<NonZero<u16>>;
    pub fn saturating_add(self, other: u16) -> NonZero<u16>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<u16>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<u16>) -> NonZero<u16>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<u16>;
    pub fn cast_signed(self) -> NonZero<i16>;
    pub fn checked_mul(self, other: NonZero<u16>) -> Option<NonZero<u16>>;
    pub fn saturating_mul(self, other: NonZero<u16>) -> NonZero<u16>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<u16>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<u16>;
}
impl NonZero<u16> {
    pub fn div_ceil(self, rhs: NonZero<u16>) -> NonZero<u16>;
}
impl NonZero<u32> {
    pub const BITS: u32;
    pub const MIN: NonZero<u32>;
    pub const MAX: NonZero<u32>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: u32) -> Option<NonZero<u32>>;
    pub fn saturating_add(self, other: u32) -> NonZero<u32>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<u32>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<u32>) -> NonZero<u32>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<u32>;
    pub fn cast_signed(self) -> NonZero<i32>;
    pub fn checked_mul(self, other: NonZero<u32>) -> Option<NonZero<u32>>;
    pub fn saturating_mul(self, other: NonZero<u32>) -> NonZero<u32>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<u32>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<u32>;
}
impl NonZero<u32> {
    pub fn div_ceil(self, rhs: NonZero<u32>) -> NonZero<u32>;
}
impl NonZero<u64> {
    pub const BITS: u32;
    pub const MIN: NonZero<u64>;
    pub const MAX: NonZero<u64>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: u64) -> Option<NonZero<u64>>;
    pub fn saturating_add(self, other: u64) -> NonZero<u64>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<u64>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<u64>) -> NonZero<u64>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<u64>;
    pub fn cast_signed(self) -> NonZero<i64>;
    pub fn checked_mul(self, other: NonZero<u64>) -> Option<NonZero<u64>>;
    pub fn saturating_mul(self, other: NonZero<u64>) -> NonZero<u64>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<u64>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<u64>;
}
impl NonZero<u64> {
    pub fn div_ceil(self, rhs: NonZero<u64>) -> NonZero<u64>;
}
impl NonZero<u128> {
    pub const BITS: u32;
    pub const MIN: NonZero<u128>;
    pub const MAX: NonZero<u128>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: u128) -> Option<NonZero<u128>>;
    pub fn saturating_add(self, other: u128) -> NonZero<u128>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<u128>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<u128>) -> NonZero<u128>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<u128>;
    pub fn cast_signed(self) -> NonZero<i128>;
    pub fn checked_mul(self, other: NonZero<u128>) -> Option<NonZero<u128>>;
    pub fn saturating_mul(self, other: NonZero<u128>) -> NonZero<u128>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<u128>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<u128>;
}
impl NonZero<u128> {
    pub fn div_ceil(self, rhs: NonZero<u128>) -> NonZero<u128>;
}
impl NonZero<usize> {
    pub const BITS: u32;
    pub const MIN: NonZero<usize>;
    pub const MAX: NonZero<usize>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn checked_add(self, other: usize) -> Option<NonZero<usize>>;
    pub fn saturating_add(self, other: usize) -> NonZero<usize>;
    pub fn checked_next_power_of_two(self) -> Option<NonZero<usize>>;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn midpoint(self, rhs: NonZero<usize>) -> NonZero<usize>;
    pub fn is_power_of_two(self) -> bool;
    pub fn isqrt(self) -> NonZero<usize>;
    pub fn cast_signed(self) -> NonZero<isize>;
    pub fn checked_mul(self, other: NonZero<usize>) -> Option<NonZero<usize>>;
    pub fn saturating_mul(self, other: NonZero<usize>) -> NonZero<usize>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<usize>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<usize>;
}
impl NonZero<usize> {
    pub fn div_ceil(self, rhs: NonZero<usize>) -> NonZero<usize>;
}
impl NonZero<i8> {
    pub const BITS: u32;
    pub const MIN: NonZero<i8>;
    pub const MAX: NonZero<i8>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<i8>;
    pub fn checked_abs(self) -> Option<NonZero<i8>>;
    pub fn overflowing_abs(self) -> (NonZero<i8>, bool);
    pub fn saturating_abs(self) -> NonZero<i8>;
    pub fn wrapping_abs(self) -> NonZero<i8>;
    pub fn unsigned_abs(self) -> NonZero<u8>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<i8>>;
    pub fn overflowing_neg(self) -> (NonZero<i8>, bool);
    pub fn saturating_neg(self) -> NonZero<i8>;
    pub fn wrapping_neg(self) -> NonZero<i8>;
    pub fn cast_unsigned(self) -> NonZero<u8>;
    pub fn checked_mul(self, other: NonZero<i8>) -> Option<NonZero<i8>>;
    pub fn saturating_mul(self, other: NonZero<i8>) -> NonZero<i8>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<i8>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<i8>;
}
impl NonZero<i16> {
    pub const BITS: u32;
    pub const MIN: NonZero<i16>;
    pub const MAX: NonZero<i16>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<i16>;
    pub fn checked_abs(self) -> Option<NonZero<i16>>;
    pub fn overflowing_abs(self) -> (NonZero<i16>, bool);
    pub fn saturating_abs(self) -> NonZero<i16>;
    pub fn wrapping_abs(self) -> NonZero<i16>;
    pub fn unsigned_abs(self) -> NonZero<u16>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<i16>>;
    pub fn overflowing_neg(self) -> (NonZero<i16>, bool);
    pub fn saturating_neg(self) -> NonZero<i16>;
    pub fn wrapping_neg(self) -> NonZero<i16>;
    pub fn cast_unsigned(self) -> NonZero<u16>;
    pub fn checked_mul(self, other: NonZero<i16>) -> Option<NonZero<i16>>;
    pub fn saturating_mul(self, other: NonZero<i16>) -> NonZero<i16>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<i16>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<i16>;
}
impl NonZero<i32> {
    pub const BITS: u32;
    pub const MIN: NonZero<i32>;
    pub const MAX: NonZero<i32>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<i32>;
    pub fn checked_abs(self) -> Option<NonZero<i32>>;
    pub fn overflowing_abs(self) -> (NonZero<i32>, bool);
    pub fn saturating_abs(self) -> NonZero<i32>;
    pub fn wrapping_abs(self) -> NonZero<i32>;
    pub fn unsigned_abs(self) -> NonZero<u32>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<i32>>;
    pub fn overflowing_neg(self) -> (NonZero<i32>, bool);
    pub fn saturating_neg(self) -> NonZero<i32>;
    pub fn wrapping_neg(self) -> NonZero<i32>;
    pub fn cast_unsigned(self) -> NonZero<u32>;
    pub fn checked_mul(self, other: NonZero<i32>) -> Option<NonZero<i32>>;
    pub fn saturating_mul(self, other: NonZero<i32>) -> NonZero<i32>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<i32>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<i32>;
}
impl NonZero<i64> {
    pub const BITS: u32;
    pub const MIN: NonZero<i64>;
    pub const MAX: NonZero<i64>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<i64>;
    pub fn checked_abs(self) -> Option<NonZero<i64>>;
    pub fn overflowing_abs(self) -> (NonZero<i64>, bool);
    pub fn saturating_abs(self) -> NonZero<i64>;
    pub fn wrapping_abs(self) -> NonZero<i64>;
    pub fn unsigned_abs(self) -> NonZero<u64>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<i64>>;
    pub fn overflowing_neg(self) -> (NonZero<i64>, bool);
    pub fn saturating_neg(self) -> NonZero<i64>;
    pub fn wrapping_neg(self) -> NonZero<i64>;
    pub fn cast_unsigned(self) -> NonZero<u64>;
    pub fn checked_mul(self, other: NonZero<i64>) -> Option<NonZero<i64>>;
    pub fn saturating_mul(self, other: NonZero<i64>) -> NonZero<i64>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<i64>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<i64>;
}
impl NonZero<i128> {
    pub const BITS: u32;
    pub const MIN: NonZero<i128>;
    pub const MAX: NonZero<i128>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<i128>;
    pub fn checked_abs(self) -> Option<NonZero<i128>>;
    pub fn overflowing_abs(self) -> (NonZero<i128>, bool);
    pub fn saturating_abs(self) -> NonZero<i128>;
    pub fn wrapping_abs(self) -> NonZero<i128>;
    pub fn unsigned_abs(self) -> NonZero<u128>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<i128>>;
    pub fn overflowing_neg(self) -> (NonZero<i128>, bool);
    pub fn saturating_neg(self) -> NonZero<i128>;
    pub fn wrapping_neg(self) -> NonZero<i128>;
    pub fn cast_unsigned(self) -> NonZero<u128>;
    pub fn checked_mul(self, other: NonZero<i128>) -> Option<NonZero<i128>>;
    pub fn saturating_mul(self, other: NonZero<i128>) -> NonZero<i128>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<i128>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<i128>;
}
impl NonZero<isize> {
    pub const BITS: u32;
    pub const MIN: NonZero<isize>;
    pub const MAX: NonZero<isize>;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn count_ones(self) -> NonZero<u32>;
    pub fn abs(self) -> NonZero<isize>;
    pub fn checked_abs(self) -> Option<NonZero<isize>>;
    pub fn overflowing_abs(self) -> (NonZero<isize>, bool);
    pub fn saturating_abs(self) -> NonZero<isize>;
    pub fn wrapping_abs(self) -> NonZero<isize>;
    pub fn unsigned_abs(self) -> NonZero<usize>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn checked_neg(self) -> Option<NonZero<isize>>;
    pub fn overflowing_neg(self) -> (NonZero<isize>, bool);
    pub fn saturating_neg(self) -> NonZero<isize>;
    pub fn wrapping_neg(self) -> NonZero<isize>;
    pub fn cast_unsigned(self) -> NonZero<usize>;
    pub fn checked_mul(self, other: NonZero<isize>) -> Option<NonZero<isize>>;
    pub fn saturating_mul(self, other: NonZero<isize>) -> NonZero<isize>;
    pub fn checked_pow(self, other: u32) -> Option<NonZero<isize>>;
    pub fn saturating_pow(self, other: u32) -> NonZero<isize>;
}
impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {}
impl<T> Eq for NonZero<T> where T: ZeroablePrimitive + Eq {}
impl<T> Ord for NonZero<T> where T: ZeroablePrimitive + Ord {}
impl<T> PartialEq for NonZero<T> where T: ZeroablePrimitive + PartialEq {}
impl<T> PartialOrd for NonZero<T> where T: ZeroablePrimitive + PartialOrd {}
impl From<NonZero<i16>> for NonZero<i128> {}
impl From<NonZero<i16>> for NonZero<i32> {}
impl From<NonZero<i16>> for NonZero<i64> {}
impl From<NonZero<i16>> for NonZero<isize> {}
impl From<NonZero<i32>> for NonZero<i128> {}
impl From<NonZero<i32>> for NonZero<i64> {}
impl From<NonZero<i64>> for NonZero<i128> {}
impl From<NonZero<i8>> for NonZero<i128> {}
impl From<NonZero<i8>> for NonZero<i16> {}
impl From<NonZero<i8>> for NonZero<i32> {}
impl From<NonZero<i8>> for NonZero<i64> {}
impl From<NonZero<i8>> for NonZero<isize> {}
impl From<NonZero<u16>> for NonZero<i128> {}
impl From<NonZero<u16>> for NonZero<i32> {}
impl From<NonZero<u16>> for NonZero<i64> {}
impl From<NonZero<u16>> for NonZero<u128> {}
impl From<NonZero<u16>> for NonZero<u32> {}
impl From<NonZero<u16>> for NonZero<u64> {}
impl From<NonZero<u16>> for NonZero<usize> {}
impl From<NonZero<u32>> for NonZero<i128> {}
impl From<NonZero<u32>> for NonZero<i64> {}
impl From<NonZero<u32>> for NonZero<u128> {}
impl From<NonZero<u32>> for NonZero<u64> {}
impl From<NonZero<u64>> for NonZero<i128> {}
impl From<NonZero<u64>> for NonZero<u128> {}
impl From<NonZero<u8>> for NonZero<i128> {}
impl From<NonZero<u8>> for NonZero<i16> {}
impl From<NonZero<u8>> for NonZero<i32> {}
impl From<NonZero<u8>> for NonZero<i64> {}
impl From<NonZero<u8>> for NonZero<isize> {}
impl From<NonZero<u8>> for NonZero<u128> {}
impl From<NonZero<u8>> for NonZero<u16> {}
impl From<NonZero<u8>> for NonZero<u32> {}
impl From<NonZero<u8>> for NonZero<u64> {}
impl From<NonZero<u8>> for NonZero<usize> {}
impl TryFrom<i128> for NonZero<i128> {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i128>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i16>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i32>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i64>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<i8>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<i128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<isize>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<i128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u128>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u16>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u16>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u16>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u16>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u32>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u64>> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<u8>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<i128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<i16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<i32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<i64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<i8> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<isize> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<NonZero<usize>> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for NonZero<u128> {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for NonZero<u16> {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for NonZero<u32> {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for NonZero<u64> {
    type Error = TryFromIntError;
}
impl TryFrom<u8> for NonZero<u8> {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for NonZero<usize> {
    type Error = TryFromIntError;
}
impl<T> Binary for NonZero<T> where T: ZeroablePrimitive + Binary {}
impl<T> Debug for NonZero<T> where T: ZeroablePrimitive + Debug {}
impl<T> Display for NonZero<T> where T: ZeroablePrimitive + Display {}
impl<T> LowerExp for NonZero<T> where T: ZeroablePrimitive + LowerExp {}
impl<T> LowerHex for NonZero<T> where T: ZeroablePrimitive + LowerHex {}
impl<T> Octal for NonZero<T> where T: ZeroablePrimitive + Octal {}
impl<T> UpperExp for NonZero<T> where T: ZeroablePrimitive + UpperExp {}
impl<T> UpperHex for NonZero<T> where T: ZeroablePrimitive + UpperHex {}
impl<T> Hash for NonZero<T> where T: ZeroablePrimitive + Hash {}
impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}
impl<T> Send for NonZero<T> where T: ZeroablePrimitive + Send {}
impl<T> Sync for NonZero<T> where T: ZeroablePrimitive + Sync {}
impl<T> Unpin for NonZero<T> where T: ZeroablePrimitive + Unpin {}
impl<T> BitOr for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = NonZero<T>;
}
impl<T> BitOr<T> for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = NonZero<T>;
}
impl<T> BitOrAssign for NonZero<T> where T: ZeroablePrimitive, NonZero<T>: BitOr<Output = NonZero<T>> {}
impl<T> BitOrAssign<T> for NonZero<T> where T: ZeroablePrimitive, NonZero<T>: BitOr<T, Output = NonZero<T>> {}
impl Neg for &NonZero<i128> {
    type Output = <NonZero<i128> as Neg>::Output;
}
impl Neg for &NonZero<i16> {
    type Output = <NonZero<i16> as Neg>::Output;
}
impl Neg for &NonZero<i32> {
    type Output = <NonZero<i32> as Neg>::Output;
}
impl Neg for &NonZero<i64> {
    type Output = <NonZero<i64> as Neg>::Output;
}
impl Neg for &NonZero<i8> {
    type Output = <NonZero<i8> as Neg>::Output;
}
impl Neg for &NonZero<isize> {
    type Output = <NonZero<isize> as Neg>::Output;
}
impl Neg for NonZero<i128> {
    type Output = NonZero<i128>;
}
impl Neg for NonZero<i16> {
    type Output = NonZero<i16>;
}
impl Neg for NonZero<i32> {
    type Output = NonZero<i32>;
}
impl Neg for NonZero<i64> {
    type Output = NonZero<i64>;
}
impl Neg for NonZero<i8> {
    type Output = NonZero<i8>;
}
impl Neg for NonZero<isize> {
    type Output = NonZero<isize>;
}
impl FromStr for NonZero<i128> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<i16> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<i32> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<i64> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<i8> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<isize> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<u128> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<u16> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<u32> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<u64> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<u8> {
    type Err = ParseIntError;
}
impl FromStr for NonZero<usize> {
    type Err = ParseIntError;
}
impl Clone for ParseFloatError {}
impl Eq for ParseFloatError {}
impl PartialEq for ParseFloatError {}
impl Error for ParseFloatError {}
impl Debug for ParseFloatError {}
impl Display for ParseFloatError {}
impl Send for ParseFloatError {}
impl Sync for ParseFloatError {}
impl Unpin for ParseFloatError {}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind;
}
impl Clone for ParseIntError {}
impl Eq for ParseIntError {}
impl PartialEq for ParseIntError {}
impl Error for ParseIntError {}
impl Debug for ParseIntError {}
impl Display for ParseIntError {}
impl Send for ParseIntError {}
impl Sync for ParseIntError {}
impl Unpin for ParseIntError {}
impl Saturating<usize> {
    pub const MIN: Saturating<usize>;
    pub const MAX: Saturating<usize>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<usize>;
    pub fn rotate_right(self, n: u32) -> Saturating<usize>;
    pub fn swap_bytes(self) -> Saturating<usize>;
    pub fn reverse_bits(self) -> Saturating<usize>;
    pub fn from_be(x: Saturating<usize>) -> Saturating<usize>;
    pub fn from_le(x: Saturating<usize>) -> Saturating<usize>;
    pub fn to_be(self) -> Saturating<usize>;
    pub fn to_le(self) -> Saturating<usize>;
    pub fn pow(self, exp: u32) -> Saturating<usize>;
}
impl Saturating<u8> {
    pub const MIN: Saturating<u8>;
    pub const MAX: Saturating<u8>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<u8>;
    pub fn rotate_right(self, n: u32) -> Saturating<u8>;
    pub fn swap_bytes(self) -> Saturating<u8>;
    pub fn reverse_bits(self) -> Saturating<u8>;
    pub fn from_be(x: Saturating<u8>) -> Saturating<u8>;
    pub fn from_le(x: Saturating<u8>) -> Saturating<u8>;
    pub fn to_be(self) -> Saturating<u8>;
    pub fn to_le(self) -> Saturating<u8>;
    pub fn pow(self, exp: u32) -> Saturating<u8>;
}
impl Saturating<u16> {
    pub const MIN: Saturating<u16>;
    pub const MAX: Saturating<u16>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<u16>;
    pub fn rotate_right(self, n: u32) -> Saturating<u16>;
    pub fn swap_bytes(self) -> Saturating<u16>;
    pub fn reverse_bits(self) -> Saturating<u16>;
    pub fn from_be(x: Saturating<u16>) -> Saturating<u16>;
    pub fn from_le(x: Saturating<u16>) -> Saturating<u16>;
    pub fn to_be(self) -> Saturating<u16>;
    pub fn to_le(self) -> Saturating<u16>;
    pub fn pow(self, exp: u32) -> Saturating<u16>;
}
impl Saturating<u32> {
    pub const MIN: Saturating<u32>;
    pub const MAX: Saturating<u32>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<u32>;
    pub fn rotate_right(self, n: u32) -> Saturating<u32>;
    pub fn swap_bytes(self) -> Saturating<u32>;
    pub fn reverse_bits(self) -> Saturating<u32>;
    pub fn from_be(x: Saturating<u32>) -> Saturating<u32>;
    pub fn from_le(x: Saturating<u32>) -> Saturating<u32>;
    pub fn to_be(self) -> Saturating<u32>;
    pub fn to_le(self) -> Saturating<u32>;
    pub fn pow(self, exp: u32) -> Saturating<u32>;
}
impl Saturating<u64> {
    pub const MIN: Saturating<u64>;
    pub const MAX: Saturating<u64>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<u64>;
    pub fn rotate_right(self, n: u32) -> Saturating<u64>;
    pub fn swap_bytes(self) -> Saturating<u64>;
    pub fn reverse_bits(self) -> Saturating<u64>;
    pub fn from_be(x: Saturating<u64>) -> Saturating<u64>;
    pub fn from_le(x: Saturating<u64>) -> Saturating<u64>;
    pub fn to_be(self) -> Saturating<u64>;
    pub fn to_le(self) -> Saturating<u64>;
    pub fn pow(self, exp: u32) -> Saturating<u64>;
}
impl Saturating<u128> {
    pub const MIN: Saturating<u128>;
    pub const MAX: Saturating<u128>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<u128>;
    pub fn rotate_right(self, n: u32) -> Saturating<u128>;
    pub fn swap_bytes(self) -> Saturating<u128>;
    pub fn reverse_bits(self) -> Saturating<u128>;
    pub fn from_be(x: Saturating<u128>) -> Saturating<u128>;
    pub fn from_le(x: Saturating<u128>) -> Saturating<u128>;
    pub fn to_be(self) -> Saturating<u128>;
    pub fn to_le(self) -> Saturating<u128>;
    pub fn pow(self, exp: u32) -> Saturating<u128>;
}
impl Saturating<isize> {
    pub const MIN: Saturating<isize>;
    pub const MAX: Saturating<isize>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<isize>;
    pub fn rotate_right(self, n: u32) -> Saturating<isize>;
    pub fn swap_bytes(self) -> Saturating<isize>;
    pub fn reverse_bits(self) -> Saturating<isize>;
    pub fn from_be(x: Saturating<isize>) -> Saturating<isize>;
    pub fn from_le(x: Saturating<isize>) -> Saturating<isize>;
    pub fn to_be(self) -> Saturating<isize>;
    pub fn to_le(self) -> Saturating<isize>;
    pub fn pow(self, exp: u32) -> Saturating<isize>;
}
impl Saturating<i8> {
    pub const MIN: Saturating<i8>;
    pub const MAX: Saturating<i8>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<i8>;
    pub fn rotate_right(self, n: u32) -> Saturating<i8>;
    pub fn swap_bytes(self) -> Saturating<i8>;
    pub fn reverse_bits(self) -> Saturating<i8>;
    pub fn from_be(x: Saturating<i8>) -> Saturating<i8>;
    pub fn from_le(x: Saturating<i8>) -> Saturating<i8>;
    pub fn to_be(self) -> Saturating<i8>;
    pub fn to_le(self) -> Saturating<i8>;
    pub fn pow(self, exp: u32) -> Saturating<i8>;
}
impl Saturating<i16> {
    pub const MIN: Saturating<i16>;
    pub const MAX: Saturating<i16>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<i16>;
    pub fn rotate_right(self, n: u32) -> Saturating<i16>;
    pub fn swap_bytes(self) -> Saturating<i16>;
    pub fn reverse_bits(self) -> Saturating<i16>;
    pub fn from_be(x: Saturating<i16>) -> Saturating<i16>;
    pub fn from_le(x: Saturating<i16>) -> Saturating<i16>;
    pub fn to_be(self) -> Saturating<i16>;
    pub fn to_le(self) -> Saturating<i16>;
    pub fn pow(self, exp: u32) -> Saturating<i16>;
}
impl Saturating<i32> {
    pub const MIN: Saturating<i32>;
    pub const MAX: Saturating<i32>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<i32>;
    pub fn rotate_right(self, n: u32) -> Saturating<i32>;
    pub fn swap_bytes(self) -> Saturating<i32>;
    pub fn reverse_bits(self) -> Saturating<i32>;
    pub fn from_be(x: Saturating<i32>) -> Saturating<i32>;
    pub fn from_le(x: Saturating<i32>) -> Saturating<i32>;
    pub fn to_be(self) -> Saturating<i32>;
    pub fn to_le(self) -> Saturating<i32>;
    pub fn pow(self, exp: u32) -> Saturating<i32>;
}
impl Saturating<i64> {
    pub const MIN: Saturating<i64>;
    pub const MAX: Saturating<i64>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<i64>;
    pub fn rotate_right(self, n: u32) -> Saturating<i64>;
    pub fn swap_bytes(self) -> Saturating<i64>;
    pub fn reverse_bits(self) -> Saturating<i64>;
    pub fn from_be(x: Saturating<i64>) -> Saturating<i64>;
    pub fn from_le(x: Saturating<i64>) -> Saturating<i64>;
    pub fn to_be(self) -> Saturating<i64>;
    pub fn to_le(self) -> Saturating<i64>;
    pub fn pow(self, exp: u32) -> Saturating<i64>;
}
impl Saturating<i128> {
    pub const MIN: Saturating<i128>;
    pub const MAX: Saturating<i128>;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Saturating<i128>;
    pub fn rotate_right(self, n: u32) -> Saturating<i128>;
    pub fn swap_bytes(self) -> Saturating<i128>;
    pub fn reverse_bits(self) -> Saturating<i128>;
    pub fn from_be(x: Saturating<i128>) -> Saturating<i128>;
    pub fn from_le(x: Saturating<i128>) -> Saturating<i128>;
    pub fn to_be(self) -> Saturating<i128>;
    pub fn to_le(self) -> Saturating<i128>;
    pub fn pow(self, exp: u32) -> Saturating<i128>;
}
impl Saturating<isize> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<isize>;
    pub fn signum(self) -> Saturating<isize>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<i8> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<i8>;
    pub fn signum(self) -> Saturating<i8>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<i16> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<i16>;
    pub fn signum(self) -> Saturating<i16>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<i32> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<i32>;
    pub fn signum(self) -> Saturating<i32>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<i64> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<i64>;
    pub fn signum(self) -> Saturating<i64>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<i128> {
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<i128>;
    pub fn signum(self) -> Saturating<i128>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
}
impl Saturating<usize> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl Saturating<u8> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl Saturating<u16> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl Saturating<u32> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl Saturating<u64> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl Saturating<u128> {
    pub fn leading_zeros(self) -> u32;
    pub fn is_power_of_two(self) -> bool;
}
impl<T> Clone for Saturating<T> where T: Clone {}
impl<T> Eq for Saturating<T> where T: Eq {}
impl<T> Ord for Saturating<T> where T: Ord {}
impl<T> PartialEq for Saturating<T> where T: PartialEq {}
impl<T> PartialOrd for Saturating<T> where T: PartialOrd {}
impl<T> Default for Saturating<T> where T: Default {}
impl<T> Binary for Saturating<T> where T: Binary {}
impl<T> Debug for Saturating<T> where T: Debug {}
impl<T> Display for Saturating<T> where T: Display {}
impl<T> LowerHex for Saturating<T> where T: LowerHex {}
impl<T> Octal for Saturating<T> where T: Octal {}
impl<T> UpperHex for Saturating<T> where T: UpperHex {}
impl<T> Hash for Saturating<T> where T: Hash {}
impl Product for Saturating<u128> {}
impl Product for Saturating<u16> {}
impl Product for Saturating<u32> {}
impl Product for Saturating<u64> {}
impl Product for Saturating<u8> {}
impl Product for Saturating<usize> {}
impl<'a> Product<&'a Saturating<u128>> for Saturating<u128> {}
impl<'a> Product<&'a Saturating<u16>> for Saturating<u16> {}
impl<'a> Product<&'a Saturating<u32>> for Saturating<u32> {}
impl<'a> Product<&'a Saturating<u64>> for Saturating<u64> {}
impl<'a> Product<&'a Saturating<u8>> for Saturating<u8> {}
impl<'a> Product<&'a Saturating<usize>> for Saturating<usize> {}
impl Sum for Saturating<u128> {}
impl Sum for Saturating<u16> {}
impl Sum for Saturating<u32> {}
impl Sum for Saturating<u64> {}
impl Sum for Saturating<u8> {}
impl Sum for Saturating<usize> {}
impl<'a> Sum<&'a Saturating<u128>> for Saturating<u128> {}
impl<'a> Sum<&'a Saturating<u16>> for Saturating<u16> {}
impl<'a> Sum<&'a Saturating<u32>> for Saturating<u32> {}
impl<'a> Sum<&'a Saturating<u64>> for Saturating<u64> {}
impl<'a> Sum<&'a Saturating<u8>> for Saturating<u8> {}
impl<'a> Sum<&'a Saturating<usize>> for Saturating<usize> {}
impl<T> Copy for Saturating<T> where T: Copy {}
impl<T> Send for Saturating<T> where T: Send {}
impl<T> Sync for Saturating<T> where T: Sync {}
impl<T> Unpin for Saturating<T> where T: Unpin {}
impl Add for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Add for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Add for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Add for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Add for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Add for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Add for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Add for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Add for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Add for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Add for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Add for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Add<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Add>::Output;
}
impl Add<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as Add>::Output;
}
impl Add<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Add>::Output;
}
impl Add<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as Add>::Output;
}
impl Add<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Add>::Output;
}
impl Add<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as Add>::Output;
}
impl Add<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Add>::Output;
}
impl Add<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as Add>::Output;
}
impl Add<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Add>::Output;
}
impl Add<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as Add>::Output;
}
impl Add<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Add>::Output;
}
impl Add<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as Add>::Output;
}
impl Add<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Add>::Output;
}
impl Add<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as Add>::Output;
}
impl Add<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Add>::Output;
}
impl Add<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as Add>::Output;
}
impl Add<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Add>::Output;
}
impl Add<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as Add>::Output;
}
impl Add<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Add>::Output;
}
impl Add<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as Add>::Output;
}
impl Add<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Add>::Output;
}
impl Add<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as Add>::Output;
}
impl Add<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Add>::Output;
}
impl Add<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as Add>::Output;
}
impl Add<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Add>::Output;
}
impl Add<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Add>::Output;
}
impl Add<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Add>::Output;
}
impl Add<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Add>::Output;
}
impl Add<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Add>::Output;
}
impl Add<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Add>::Output;
}
impl Add<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Add>::Output;
}
impl Add<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Add>::Output;
}
impl Add<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Add>::Output;
}
impl Add<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Add>::Output;
}
impl Add<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Add>::Output;
}
impl Add<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Add>::Output;
}
impl AddAssign for Saturating<i128> {}
impl AddAssign for Saturating<i16> {}
impl AddAssign for Saturating<i32> {}
impl AddAssign for Saturating<i64> {}
impl AddAssign for Saturating<i8> {}
impl AddAssign for Saturating<isize> {}
impl AddAssign for Saturating<u128> {}
impl AddAssign for Saturating<u16> {}
impl AddAssign for Saturating<u32> {}
impl AddAssign for Saturating<u64> {}
impl AddAssign for Saturating<u8> {}
impl AddAssign for Saturating<usize> {}
impl AddAssign<&i128> for Saturating<i128> {}
impl AddAssign<&i16> for Saturating<i16> {}
impl AddAssign<&i32> for Saturating<i32> {}
impl AddAssign<&i64> for Saturating<i64> {}
impl AddAssign<&i8> for Saturating<i8> {}
impl AddAssign<&isize> for Saturating<isize> {}
impl AddAssign<&Saturating<i128>> for Saturating<i128> {}
impl AddAssign<&Saturating<i16>> for Saturating<i16> {}
impl AddAssign<&Saturating<i32>> for Saturating<i32> {}
impl AddAssign<&Saturating<i64>> for Saturating<i64> {}
impl AddAssign<&Saturating<i8>> for Saturating<i8> {}
impl AddAssign<&Saturating<isize>> for Saturating<isize> {}
impl AddAssign<&Saturating<u128>> for Saturating<u128> {}
impl AddAssign<&Saturating<u16>> for Saturating<u16> {}
impl AddAssign<&Saturating<u32>> for Saturating<u32> {}
impl AddAssign<&Saturating<u64>> for Saturating<u64> {}
impl AddAssign<&Saturating<u8>> for Saturating<u8> {}
impl AddAssign<&Saturating<usize>> for Saturating<usize> {}
impl AddAssign<&u128> for Saturating<u128> {}
impl AddAssign<&u16> for Saturating<u16> {}
impl AddAssign<&u32> for Saturating<u32> {}
impl AddAssign<&u64> for Saturating<u64> {}
impl AddAssign<&u8> for Saturating<u8> {}
impl AddAssign<&usize> for Saturating<usize> {}
impl AddAssign<i128> for Saturating<i128> {}
impl AddAssign<i16> for Saturating<i16> {}
impl AddAssign<i32> for Saturating<i32> {}
impl AddAssign<i64> for Saturating<i64> {}
impl AddAssign<i8> for Saturating<i8> {}
impl AddAssign<isize> for Saturating<isize> {}
impl AddAssign<u128> for Saturating<u128> {}
impl AddAssign<u16> for Saturating<u16> {}
impl AddAssign<u32> for Saturating<u32> {}
impl AddAssign<u64> for Saturating<u64> {}
impl AddAssign<u8> for Saturating<u8> {}
impl AddAssign<usize> for Saturating<usize> {}
impl BitAnd for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl BitAnd for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl BitAnd for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl BitAnd for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl BitAnd for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl BitAnd for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl BitAnd for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl BitAnd for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl BitAnd for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl BitAnd for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl BitAnd for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl BitAnd for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl BitAnd<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitAnd>::Output;
}
impl BitAnd<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as BitAnd>::Output;
}
impl BitAnd<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitAnd>::Output;
}
impl BitAnd<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitAnd>::Output;
}
impl BitAnd<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as BitAnd>::Output;
}
impl BitAnd<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitAnd>::Output;
}
impl BitAnd<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as BitAnd>::Output;
}
impl BitAnd<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitAnd>::Output;
}
impl BitAnd<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitAnd>::Output;
}
impl BitAnd<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitAnd>::Output;
}
impl BitAnd<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitAnd>::Output;
}
impl BitAnd<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitAnd>::Output;
}
impl BitAnd<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitAnd>::Output;
}
impl BitAnd<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitAnd>::Output;
}
impl BitAnd<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitAnd>::Output;
}
impl BitAnd<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitAnd>::Output;
}
impl BitAnd<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitAnd>::Output;
}
impl BitAnd<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitAnd>::Output;
}
impl BitAnd<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitAnd>::Output;
}
impl BitAndAssign for Saturating<i128> {}
impl BitAndAssign for Saturating<i16> {}
impl BitAndAssign for Saturating<i32> {}
impl BitAndAssign for Saturating<i64> {}
impl BitAndAssign for Saturating<i8> {}
impl BitAndAssign for Saturating<isize> {}
impl BitAndAssign for Saturating<u128> {}
impl BitAndAssign for Saturating<u16> {}
impl BitAndAssign for Saturating<u32> {}
impl BitAndAssign for Saturating<u64> {}
impl BitAndAssign for Saturating<u8> {}
impl BitAndAssign for Saturating<usize> {}
impl BitAndAssign<&i128> for Saturating<i128> {}
impl BitAndAssign<&i16> for Saturating<i16> {}
impl BitAndAssign<&i32> for Saturating<i32> {}
impl BitAndAssign<&i64> for Saturating<i64> {}
impl BitAndAssign<&i8> for Saturating<i8> {}
impl BitAndAssign<&isize> for Saturating<isize> {}
impl BitAndAssign<&Saturating<i128>> for Saturating<i128> {}
impl BitAndAssign<&Saturating<i16>> for Saturating<i16> {}
impl BitAndAssign<&Saturating<i32>> for Saturating<i32> {}
impl BitAndAssign<&Saturating<i64>> for Saturating<i64> {}
impl BitAndAssign<&Saturating<i8>> for Saturating<i8> {}
impl BitAndAssign<&Saturating<isize>> for Saturating<isize> {}
impl BitAndAssign<&Saturating<u128>> for Saturating<u128> {}
impl BitAndAssign<&Saturating<u16>> for Saturating<u16> {}
impl BitAndAssign<&Saturating<u32>> for Saturating<u32> {}
impl BitAndAssign<&Saturating<u64>> for Saturating<u64> {}
impl BitAndAssign<&Saturating<u8>> for Saturating<u8> {}
impl BitAndAssign<&Saturating<usize>> for Saturating<usize> {}
impl BitAndAssign<&u128> for Saturating<u128> {}
impl BitAndAssign<&u16> for Saturating<u16> {}
impl BitAndAssign<&u32> for Saturating<u32> {}
impl BitAndAssign<&u64> for Saturating<u64> {}
impl BitAndAssign<&u8> for Saturating<u8> {}
impl BitAndAssign<&usize> for Saturating<usize> {}
impl BitAndAssign<i128> for Saturating<i128> {}
impl BitAndAssign<i16> for Saturating<i16> {}
impl BitAndAssign<i32> for Saturating<i32> {}
impl BitAndAssign<i64> for Saturating<i64> {}
impl BitAndAssign<i8> for Saturating<i8> {}
impl BitAndAssign<isize> for Saturating<isize> {}
impl BitAndAssign<u128> for Saturating<u128> {}
impl BitAndAssign<u16> for Saturating<u16> {}
impl BitAndAssign<u32> for Saturating<u32> {}
impl BitAndAssign<u64> for Saturating<u64> {}
impl BitAndAssign<u8> for Saturating<u8> {}
impl BitAndAssign<usize> for Saturating<usize> {}
impl BitOr for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl BitOr for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl BitOr for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl BitOr for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl BitOr for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl BitOr for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl BitOr for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl BitOr for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl BitOr for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl BitOr for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl BitOr for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl BitOr for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl BitOr<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitOr>::Output;
}
impl BitOr<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as BitOr>::Output;
}
impl BitOr<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitOr>::Output;
}
impl BitOr<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as BitOr>::Output;
}
impl BitOr<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitOr>::Output;
}
impl BitOr<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as BitOr>::Output;
}
impl BitOr<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitOr>::Output;
}
impl BitOr<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as BitOr>::Output;
}
impl BitOr<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitOr>::Output;
}
impl BitOr<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as BitOr>::Output;
}
impl BitOr<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitOr>::Output;
}
impl BitOr<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as BitOr>::Output;
}
impl BitOr<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitOr>::Output;
}
impl BitOr<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as BitOr>::Output;
}
impl BitOr<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitOr>::Output;
}
impl BitOr<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as BitOr>::Output;
}
impl BitOr<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitOr>::Output;
}
impl BitOr<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as BitOr>::Output;
}
impl BitOr<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitOr>::Output;
}
impl BitOr<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as BitOr>::Output;
}
impl BitOr<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitOr>::Output;
}
impl BitOr<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as BitOr>::Output;
}
impl BitOr<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitOr>::Output;
}
impl BitOr<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as BitOr>::Output;
}
impl BitOr<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitOr>::Output;
}
impl BitOr<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitOr>::Output;
}
impl BitOr<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitOr>::Output;
}
impl BitOr<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitOr>::Output;
}
impl BitOr<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitOr>::Output;
}
impl BitOr<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitOr>::Output;
}
impl BitOr<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitOr>::Output;
}
impl BitOr<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitOr>::Output;
}
impl BitOr<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitOr>::Output;
}
impl BitOr<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitOr>::Output;
}
impl BitOr<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitOr>::Output;
}
impl BitOr<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitOr>::Output;
}
impl BitOrAssign for Saturating<i128> {}
impl BitOrAssign for Saturating<i16> {}
impl BitOrAssign for Saturating<i32> {}
impl BitOrAssign for Saturating<i64> {}
impl BitOrAssign for Saturating<i8> {}
impl BitOrAssign for Saturating<isize> {}
impl BitOrAssign for Saturating<u128> {}
impl BitOrAssign for Saturating<u16> {}
impl BitOrAssign for Saturating<u32> {}
impl BitOrAssign for Saturating<u64> {}
impl BitOrAssign for Saturating<u8> {}
impl BitOrAssign for Saturating<usize> {}
impl BitOrAssign<&i128> for Saturating<i128> {}
impl BitOrAssign<&i16> for Saturating<i16> {}
impl BitOrAssign<&i32> for Saturating<i32> {}
impl BitOrAssign<&i64> for Saturating<i64> {}
impl BitOrAssign<&i8> for Saturating<i8> {}
impl BitOrAssign<&isize> for Saturating<isize> {}
impl BitOrAssign<&Saturating<i128>> for Saturating<i128> {}
impl BitOrAssign<&Saturating<i16>> for Saturating<i16> {}
impl BitOrAssign<&Saturating<i32>> for Saturating<i32> {}
impl BitOrAssign<&Saturating<i64>> for Saturating<i64> {}
impl BitOrAssign<&Saturating<i8>> for Saturating<i8> {}
impl BitOrAssign<&Saturating<isize>> for Saturating<isize> {}
impl BitOrAssign<&Saturating<u128>> for Saturating<u128> {}
impl BitOrAssign<&Saturating<u16>> for Saturating<u16> {}
impl BitOrAssign<&Saturating<u32>> for Saturating<u32> {}
impl BitOrAssign<&Saturating<u64>> for Saturating<u64> {}
impl BitOrAssign<&Saturating<u8>> for Saturating<u8> {}
impl BitOrAssign<&Saturating<usize>> for Saturating<usize> {}
impl BitOrAssign<&u128> for Saturating<u128> {}
impl BitOrAssign<&u16> for Saturating<u16> {}
impl BitOrAssign<&u32> for Saturating<u32> {}
impl BitOrAssign<&u64> for Saturating<u64> {}
impl BitOrAssign<&u8> for Saturating<u8> {}
impl BitOrAssign<&usize> for Saturating<usize> {}
impl BitOrAssign<i128> for Saturating<i128> {}
impl BitOrAssign<i16> for Saturating<i16> {}
impl BitOrAssign<i32> for Saturating<i32> {}
impl BitOrAssign<i64> for Saturating<i64> {}
impl BitOrAssign<i8> for Saturating<i8> {}
impl BitOrAssign<isize> for Saturating<isize> {}
impl BitOrAssign<u128> for Saturating<u128> {}
impl BitOrAssign<u16> for Saturating<u16> {}
impl BitOrAssign<u32> for Saturating<u32> {}
impl BitOrAssign<u64> for Saturating<u64> {}
impl BitOrAssign<u8> for Saturating<u8> {}
impl BitOrAssign<usize> for Saturating<usize> {}
impl BitXor for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl BitXor for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl BitXor for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl BitXor for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl BitXor for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl BitXor for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl BitXor for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl BitXor for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl BitXor for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl BitXor for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl BitXor for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl BitXor for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl BitXor<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitXor>::Output;
}
impl BitXor<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as BitXor>::Output;
}
impl BitXor<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitXor>::Output;
}
impl BitXor<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as BitXor>::Output;
}
impl BitXor<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitXor>::Output;
}
impl BitXor<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as BitXor>::Output;
}
impl BitXor<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitXor>::Output;
}
impl BitXor<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as BitXor>::Output;
}
impl BitXor<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitXor>::Output;
}
impl BitXor<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as BitXor>::Output;
}
impl BitXor<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitXor>::Output;
}
impl BitXor<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as BitXor>::Output;
}
impl BitXor<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitXor>::Output;
}
impl BitXor<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as BitXor>::Output;
}
impl BitXor<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitXor>::Output;
}
impl BitXor<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as BitXor>::Output;
}
impl BitXor<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitXor>::Output;
}
impl BitXor<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as BitXor>::Output;
}
impl BitXor<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitXor>::Output;
}
impl BitXor<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as BitXor>::Output;
}
impl BitXor<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitXor>::Output;
}
impl BitXor<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as BitXor>::Output;
}
impl BitXor<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitXor>::Output;
}
impl BitXor<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as BitXor>::Output;
}
impl BitXor<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as BitXor>::Output;
}
impl BitXor<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as BitXor>::Output;
}
impl BitXor<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as BitXor>::Output;
}
impl BitXor<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as BitXor>::Output;
}
impl BitXor<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as BitXor>::Output;
}
impl BitXor<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as BitXor>::Output;
}
impl BitXor<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as BitXor>::Output;
}
impl BitXor<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as BitXor>::Output;
}
impl BitXor<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as BitXor>::Output;
}
impl BitXor<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as BitXor>::Output;
}
impl BitXor<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as BitXor>::Output;
}
impl BitXor<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as BitXor>::Output;
}
impl BitXorAssign for Saturating<i128> {}
impl BitXorAssign for Saturating<i16> {}
impl BitXorAssign for Saturating<i32> {}
impl BitXorAssign for Saturating<i64> {}
impl BitXorAssign for Saturating<i8> {}
impl BitXorAssign for Saturating<isize> {}
impl BitXorAssign for Saturating<u128> {}
impl BitXorAssign for Saturating<u16> {}
impl BitXorAssign for Saturating<u32> {}
impl BitXorAssign for Saturating<u64> {}
impl BitXorAssign for Saturating<u8> {}
impl BitXorAssign for Saturating<usize> {}
impl BitXorAssign<&i128> for Saturating<i128> {}
impl BitXorAssign<&i16> for Saturating<i16> {}
impl BitXorAssign<&i32> for Saturating<i32> {}
impl BitXorAssign<&i64> for Saturating<i64> {}
impl BitXorAssign<&i8> for Saturating<i8> {}
impl BitXorAssign<&isize> for Saturating<isize> {}
impl BitXorAssign<&Saturating<i128>> for Saturating<i128> {}
impl BitXorAssign<&Saturating<i16>> for Saturating<i16> {}
impl BitXorAssign<&Saturating<i32>> for Saturating<i32> {}
impl BitXorAssign<&Saturating<i64>> for Saturating<i64> {}
impl BitXorAssign<&Saturating<i8>> for Saturating<i8> {}
impl BitXorAssign<&Saturating<isize>> for Saturating<isize> {}
impl BitXorAssign<&Saturating<u128>> for Saturating<u128> {}
impl BitXorAssign<&Saturating<u16>> for Saturating<u16> {}
impl BitXorAssign<&Saturating<u32>> for Saturating<u32> {}
impl BitXorAssign<&Saturating<u64>> for Saturating<u64> {}
impl BitXorAssign<&Saturating<u8>> for Saturating<u8> {}
impl BitXorAssign<&Saturating<usize>> for Saturating<usize> {}
impl BitXorAssign<&u128> for Saturating<u128> {}
impl BitXorAssign<&u16> for Saturating<u16> {}
impl BitXorAssign<&u32> for Saturating<u32> {}
impl BitXorAssign<&u64> for Saturating<u64> {}
impl BitXorAssign<&u8> for Saturating<u8> {}
impl BitXorAssign<&usize> for Saturating<usize> {}
impl BitXorAssign<i128> for Saturating<i128> {}
impl BitXorAssign<i16> for Saturating<i16> {}
impl BitXorAssign<i32> for Saturating<i32> {}
impl BitXorAssign<i64> for Saturating<i64> {}
impl BitXorAssign<i8> for Saturating<i8> {}
impl BitXorAssign<isize> for Saturating<isize> {}
impl BitXorAssign<u128> for Saturating<u128> {}
impl BitXorAssign<u16> for Saturating<u16> {}
impl BitXorAssign<u32> for Saturating<u32> {}
impl BitXorAssign<u64> for Saturating<u64> {}
impl BitXorAssign<u8> for Saturating<u8> {}
impl BitXorAssign<usize> for Saturating<usize> {}
impl Div for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Div for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Div for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Div for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Div for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Div for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Div for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Div for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Div for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Div for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Div for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Div for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Div<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Div>::Output;
}
impl Div<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as Div>::Output;
}
impl Div<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Div>::Output;
}
impl Div<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as Div>::Output;
}
impl Div<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Div>::Output;
}
impl Div<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as Div>::Output;
}
impl Div<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Div>::Output;
}
impl Div<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as Div>::Output;
}
impl Div<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Div>::Output;
}
impl Div<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as Div>::Output;
}
impl Div<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Div>::Output;
}
impl Div<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as Div>::Output;
}
impl Div<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Div>::Output;
}
impl Div<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as Div>::Output;
}
impl Div<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Div>::Output;
}
impl Div<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as Div>::Output;
}
impl Div<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Div>::Output;
}
impl Div<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as Div>::Output;
}
impl Div<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Div>::Output;
}
impl Div<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as Div>::Output;
}
impl Div<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Div>::Output;
}
impl Div<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as Div>::Output;
}
impl Div<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Div>::Output;
}
impl Div<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as Div>::Output;
}
impl Div<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Div>::Output;
}
impl Div<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Div>::Output;
}
impl Div<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Div>::Output;
}
impl Div<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Div>::Output;
}
impl Div<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Div>::Output;
}
impl Div<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Div>::Output;
}
impl Div<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Div>::Output;
}
impl Div<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Div>::Output;
}
impl Div<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Div>::Output;
}
impl Div<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Div>::Output;
}
impl Div<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Div>::Output;
}
impl Div<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Div>::Output;
}
impl DivAssign for Saturating<i128> {}
impl DivAssign for Saturating<i16> {}
impl DivAssign for Saturating<i32> {}
impl DivAssign for Saturating<i64> {}
impl DivAssign for Saturating<i8> {}
impl DivAssign for Saturating<isize> {}
impl DivAssign for Saturating<u128> {}
impl DivAssign for Saturating<u16> {}
impl DivAssign for Saturating<u32> {}
impl DivAssign for Saturating<u64> {}
impl DivAssign for Saturating<u8> {}
impl DivAssign for Saturating<usize> {}
impl DivAssign<&i128> for Saturating<i128> {}
impl DivAssign<&i16> for Saturating<i16> {}
impl DivAssign<&i32> for Saturating<i32> {}
impl DivAssign<&i64> for Saturating<i64> {}
impl DivAssign<&i8> for Saturating<i8> {}
impl DivAssign<&isize> for Saturating<isize> {}
impl DivAssign<&Saturating<i128>> for Saturating<i128> {}
impl DivAssign<&Saturating<i16>> for Saturating<i16> {}
impl DivAssign<&Saturating<i32>> for Saturating<i32> {}
impl DivAssign<&Saturating<i64>> for Saturating<i64> {}
impl DivAssign<&Saturating<i8>> for Saturating<i8> {}
impl DivAssign<&Saturating<isize>> for Saturating<isize> {}
impl DivAssign<&Saturating<u128>> for Saturating<u128> {}
impl DivAssign<&Saturating<u16>> for Saturating<u16> {}
impl DivAssign<&Saturating<u32>> for Saturating<u32> {}
impl DivAssign<&Saturating<u64>> for Saturating<u64> {}
impl DivAssign<&Saturating<u8>> for Saturating<u8> {}
impl DivAssign<&Saturating<usize>> for Saturating<usize> {}
impl DivAssign<&u128> for Saturating<u128> {}
impl DivAssign<&u16> for Saturating<u16> {}
impl DivAssign<&u32> for Saturating<u32> {}
impl DivAssign<&u64> for Saturating<u64> {}
impl DivAssign<&u8> for Saturating<u8> {}
impl DivAssign<&usize> for Saturating<usize> {}
impl DivAssign<i128> for Saturating<i128> {}
impl DivAssign<i16> for Saturating<i16> {}
impl DivAssign<i32> for Saturating<i32> {}
impl DivAssign<i64> for Saturating<i64> {}
impl DivAssign<i8> for Saturating<i8> {}
impl DivAssign<isize> for Saturating<isize> {}
impl DivAssign<u128> for Saturating<u128> {}
impl DivAssign<u16> for Saturating<u16> {}
impl DivAssign<u32> for Saturating<u32> {}
impl DivAssign<u64> for Saturating<u64> {}
impl DivAssign<u8> for Saturating<u8> {}
impl DivAssign<usize> for Saturating<usize> {}
impl Mul for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Mul for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Mul for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Mul for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Mul for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Mul for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Mul for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Mul for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Mul for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Mul for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Mul for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Mul for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Mul<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Mul>::Output;
}
impl Mul<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as Mul>::Output;
}
impl Mul<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Mul>::Output;
}
impl Mul<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as Mul>::Output;
}
impl Mul<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Mul>::Output;
}
impl Mul<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as Mul>::Output;
}
impl Mul<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Mul>::Output;
}
impl Mul<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as Mul>::Output;
}
impl Mul<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Mul>::Output;
}
impl Mul<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as Mul>::Output;
}
impl Mul<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Mul>::Output;
}
impl Mul<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as Mul>::Output;
}
impl Mul<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Mul>::Output;
}
impl Mul<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as Mul>::Output;
}
impl Mul<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Mul>::Output;
}
impl Mul<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as Mul>::Output;
}
impl Mul<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Mul>::Output;
}
impl Mul<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as Mul>::Output;
}
impl Mul<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Mul>::Output;
}
impl Mul<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as Mul>::Output;
}
impl Mul<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Mul>::Output;
}
impl Mul<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as Mul>::Output;
}
impl Mul<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Mul>::Output;
}
impl Mul<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as Mul>::Output;
}
impl Mul<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Mul>::Output;
}
impl Mul<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Mul>::Output;
}
impl Mul<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Mul>::Output;
}
impl Mul<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Mul>::Output;
}
impl Mul<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Mul>::Output;
}
impl Mul<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Mul>::Output;
}
impl Mul<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Mul>::Output;
}
impl Mul<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Mul>::Output;
}
impl Mul<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Mul>::Output;
}
impl Mul<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Mul>::Output;
}
impl Mul<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Mul>::Output;
}
impl Mul<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Mul>::Output;
}
impl MulAssign for Saturating<i128> {}
impl MulAssign for Saturating<i16> {}
impl MulAssign for Saturating<i32> {}
impl MulAssign for Saturating<i64> {}
impl MulAssign for Saturating<i8> {}
impl MulAssign for Saturating<isize> {}
impl MulAssign for Saturating<u128> {}
impl MulAssign for Saturating<u16> {}
impl MulAssign for Saturating<u32> {}
impl MulAssign for Saturating<u64> {}
impl MulAssign for Saturating<u8> {}
impl MulAssign for Saturating<usize> {}
impl MulAssign<&i128> for Saturating<i128> {}
impl MulAssign<&i16> for Saturating<i16> {}
impl MulAssign<&i32> for Saturating<i32> {}
impl MulAssign<&i64> for Saturating<i64> {}
impl MulAssign<&i8> for Saturating<i8> {}
impl MulAssign<&isize> for Saturating<isize> {}
impl MulAssign<&Saturating<i128>> for Saturating<i128> {}
impl MulAssign<&Saturating<i16>> for Saturating<i16> {}
impl MulAssign<&Saturating<i32>> for Saturating<i32> {}
impl MulAssign<&Saturating<i64>> for Saturating<i64> {}
impl MulAssign<&Saturating<i8>> for Saturating<i8> {}
impl MulAssign<&Saturating<isize>> for Saturating<isize> {}
impl MulAssign<&Saturating<u128>> for Saturating<u128> {}
impl MulAssign<&Saturating<u16>> for Saturating<u16> {}
impl MulAssign<&Saturating<u32>> for Saturating<u32> {}
impl MulAssign<&Saturating<u64>> for Saturating<u64> {}
impl MulAssign<&Saturating<u8>> for Saturating<u8> {}
impl MulAssign<&Saturating<usize>> for Saturating<usize> {}
impl MulAssign<&u128> for Saturating<u128> {}
impl MulAssign<&u16> for Saturating<u16> {}
impl MulAssign<&u32> for Saturating<u32> {}
impl MulAssign<&u64> for Saturating<u64> {}
impl MulAssign<&u8> for Saturating<u8> {}
impl MulAssign<&usize> for Saturating<usize> {}
impl MulAssign<i128> for Saturating<i128> {}
impl MulAssign<i16> for Saturating<i16> {}
impl MulAssign<i32> for Saturating<i32> {}
impl MulAssign<i64> for Saturating<i64> {}
impl MulAssign<i8> for Saturating<i8> {}
impl MulAssign<isize> for Saturating<isize> {}
impl MulAssign<u128> for Saturating<u128> {}
impl MulAssign<u16> for Saturating<u16> {}
impl MulAssign<u32> for Saturating<u32> {}
impl MulAssign<u64> for Saturating<u64> {}
impl MulAssign<u8> for Saturating<u8> {}
impl MulAssign<usize> for Saturating<usize> {}
impl Neg for &Saturating<i128> {
    type Output = <Saturating<i128> as Neg>::Output;
}
impl Neg for &Saturating<i16> {
    type Output = <Saturating<i16> as Neg>::Output;
}
impl Neg for &Saturating<i32> {
    type Output = <Saturating<i32> as Neg>::Output;
}
impl Neg for &Saturating<i64> {
    type Output = <Saturating<i64> as Neg>::Output;
}
impl Neg for &Saturating<i8> {
    type Output = <Saturating<i8> as Neg>::Output;
}
impl Neg for &Saturating<isize> {
    type Output = <Saturating<isize> as Neg>::Output;
}
impl Neg for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Neg for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Neg for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Neg for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Neg for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Neg for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Not for &Saturating<i128> {
    type Output = <Saturating<i128> as Not>::Output;
}
impl Not for &Saturating<i16> {
    type Output = <Saturating<i16> as Not>::Output;
}
impl Not for &Saturating<i32> {
    type Output = <Saturating<i32> as Not>::Output;
}
impl Not for &Saturating<i64> {
    type Output = <Saturating<i64> as Not>::Output;
}
impl Not for &Saturating<i8> {
    type Output = <Saturating<i8> as Not>::Output;
}
impl Not for &Saturating<isize> {
    type Output = <Saturating<isize> as Not>::Output;
}
impl Not for &Saturating<u128> {
    type Output = <Saturating<u128> as Not>::Output;
}
impl Not for &Saturating<u16> {
    type Output = <Saturating<u16> as Not>::Output;
}
impl Not for &Saturating<u32> {
    type Output = <Saturating<u32> as Not>::Output;
}
impl Not for &Saturating<u64> {
    type Output = <Saturating<u64> as Not>::Output;
}
impl Not for &Saturating<u8> {
    type Output = <Saturating<u8> as Not>::Output;
}
impl Not for &Saturating<usize> {
    type Output = <Saturating<usize> as Not>::Output;
}
impl Not for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Not for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Not for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Not for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Not for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Not for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Not for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Not for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Not for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Not for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Not for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Not for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Rem for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Rem for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Rem for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Rem for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Rem for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Rem for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Rem for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Rem for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Rem for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Rem for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Rem for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Rem for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Rem<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Rem>::Output;
}
impl Rem<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as Rem>::Output;
}
impl Rem<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Rem>::Output;
}
impl Rem<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as Rem>::Output;
}
impl Rem<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Rem>::Output;
}
impl Rem<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as Rem>::Output;
}
impl Rem<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Rem>::Output;
}
impl Rem<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as Rem>::Output;
}
impl Rem<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Rem>::Output;
}
impl Rem<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as Rem>::Output;
}
impl Rem<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Rem>::Output;
}
impl Rem<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as Rem>::Output;
}
impl Rem<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Rem>::Output;
}
impl Rem<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as Rem>::Output;
}
impl Rem<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Rem>::Output;
}
impl Rem<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as Rem>::Output;
}
impl Rem<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Rem>::Output;
}
impl Rem<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as Rem>::Output;
}
impl Rem<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Rem>::Output;
}
impl Rem<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as Rem>::Output;
}
impl Rem<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Rem>::Output;
}
impl Rem<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as Rem>::Output;
}
impl Rem<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Rem>::Output;
}
impl Rem<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as Rem>::Output;
}
impl Rem<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Rem>::Output;
}
impl Rem<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Rem>::Output;
}
impl Rem<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Rem>::Output;
}
impl Rem<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Rem>::Output;
}
impl Rem<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Rem>::Output;
}
impl Rem<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Rem>::Output;
}
impl Rem<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Rem>::Output;
}
impl Rem<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Rem>::Output;
}
impl Rem<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Rem>::Output;
}
impl Rem<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Rem>::Output;
}
impl Rem<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Rem>::Output;
}
impl Rem<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Rem>::Output;
}
impl RemAssign for Saturating<i128> {}
impl RemAssign for Saturating<i16> {}
impl RemAssign for Saturating<i32> {}
impl RemAssign for Saturating<i64> {}
impl RemAssign for Saturating<i8> {}
impl RemAssign for Saturating<isize> {}
impl RemAssign for Saturating<u128> {}
impl RemAssign for Saturating<u16> {}
impl RemAssign for Saturating<u32> {}
impl RemAssign for Saturating<u64> {}
impl RemAssign for Saturating<u8> {}
impl RemAssign for Saturating<usize> {}
impl RemAssign<&i128> for Saturating<i128> {}
impl RemAssign<&i16> for Saturating<i16> {}
impl RemAssign<&i32> for Saturating<i32> {}
impl RemAssign<&i64> for Saturating<i64> {}
impl RemAssign<&i8> for Saturating<i8> {}
impl RemAssign<&isize> for Saturating<isize> {}
impl RemAssign<&Saturating<i128>> for Saturating<i128> {}
impl RemAssign<&Saturating<i16>> for Saturating<i16> {}
impl RemAssign<&Saturating<i32>> for Saturating<i32> {}
impl RemAssign<&Saturating<i64>> for Saturating<i64> {}
impl RemAssign<&Saturating<i8>> for Saturating<i8> {}
impl RemAssign<&Saturating<isize>> for Saturating<isize> {}
impl RemAssign<&Saturating<u128>> for Saturating<u128> {}
impl RemAssign<&Saturating<u16>> for Saturating<u16> {}
impl RemAssign<&Saturating<u32>> for Saturating<u32> {}
impl RemAssign<&Saturating<u64>> for Saturating<u64> {}
impl RemAssign<&Saturating<u8>> for Saturating<u8> {}
impl RemAssign<&Saturating<usize>> for Saturating<usize> {}
impl RemAssign<&u128> for Saturating<u128> {}
impl RemAssign<&u16> for Saturating<u16> {}
impl RemAssign<&u32> for Saturating<u32> {}
impl RemAssign<&u64> for Saturating<u64> {}
impl RemAssign<&u8> for Saturating<u8> {}
impl RemAssign<&usize> for Saturating<usize> {}
impl RemAssign<i128> for Saturating<i128> {}
impl RemAssign<i16> for Saturating<i16> {}
impl RemAssign<i32> for Saturating<i32> {}
impl RemAssign<i64> for Saturating<i64> {}
impl RemAssign<i8> for Saturating<i8> {}
impl RemAssign<isize> for Saturating<isize> {}
impl RemAssign<u128> for Saturating<u128> {}
impl RemAssign<u16> for Saturating<u16> {}
impl RemAssign<u32> for Saturating<u32> {}
impl RemAssign<u64> for Saturating<u64> {}
impl RemAssign<u8> for Saturating<u8> {}
impl RemAssign<usize> for Saturating<usize> {}
impl Sub for Saturating<i128> {
    type Output = Saturating<i128>;
}
impl Sub for Saturating<i16> {
    type Output = Saturating<i16>;
}
impl Sub for Saturating<i32> {
    type Output = Saturating<i32>;
}
impl Sub for Saturating<i64> {
    type Output = Saturating<i64>;
}
impl Sub for Saturating<i8> {
    type Output = Saturating<i8>;
}
impl Sub for Saturating<isize> {
    type Output = Saturating<isize>;
}
impl Sub for Saturating<u128> {
    type Output = Saturating<u128>;
}
impl Sub for Saturating<u16> {
    type Output = Saturating<u16>;
}
impl Sub for Saturating<u32> {
    type Output = Saturating<u32>;
}
impl Sub for Saturating<u64> {
    type Output = Saturating<u64>;
}
impl Sub for Saturating<u8> {
    type Output = Saturating<u8>;
}
impl Sub for Saturating<usize> {
    type Output = Saturating<usize>;
}
impl Sub<&Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Sub>::Output;
}
impl Sub<&Saturating<i128>> for Saturating<i128> {
    type Output = <Saturating<i128> as Sub>::Output;
}
impl Sub<&Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Sub>::Output;
}
impl Sub<&Saturating<i16>> for Saturating<i16> {
    type Output = <Saturating<i16> as Sub>::Output;
}
impl Sub<&Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Sub>::Output;
}
impl Sub<&Saturating<i32>> for Saturating<i32> {
    type Output = <Saturating<i32> as Sub>::Output;
}
impl Sub<&Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Sub>::Output;
}
impl Sub<&Saturating<i64>> for Saturating<i64> {
    type Output = <Saturating<i64> as Sub>::Output;
}
impl Sub<&Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Sub>::Output;
}
impl Sub<&Saturating<i8>> for Saturating<i8> {
    type Output = <Saturating<i8> as Sub>::Output;
}
impl Sub<&Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Sub>::Output;
}
impl Sub<&Saturating<isize>> for Saturating<isize> {
    type Output = <Saturating<isize> as Sub>::Output;
}
impl Sub<&Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Sub>::Output;
}
impl Sub<&Saturating<u128>> for Saturating<u128> {
    type Output = <Saturating<u128> as Sub>::Output;
}
impl Sub<&Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Sub>::Output;
}
impl Sub<&Saturating<u16>> for Saturating<u16> {
    type Output = <Saturating<u16> as Sub>::Output;
}
impl Sub<&Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Sub>::Output;
}
impl Sub<&Saturating<u32>> for Saturating<u32> {
    type Output = <Saturating<u32> as Sub>::Output;
}
impl Sub<&Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Sub>::Output;
}
impl Sub<&Saturating<u64>> for Saturating<u64> {
    type Output = <Saturating<u64> as Sub>::Output;
}
impl Sub<&Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Sub>::Output;
}
impl Sub<&Saturating<u8>> for Saturating<u8> {
    type Output = <Saturating<u8> as Sub>::Output;
}
impl Sub<&Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Sub>::Output;
}
impl Sub<&Saturating<usize>> for Saturating<usize> {
    type Output = <Saturating<usize> as Sub>::Output;
}
impl Sub<Saturating<i128>> for &Saturating<i128> {
    type Output = <Saturating<i128> as Sub>::Output;
}
impl Sub<Saturating<i16>> for &Saturating<i16> {
    type Output = <Saturating<i16> as Sub>::Output;
}
impl Sub<Saturating<i32>> for &Saturating<i32> {
    type Output = <Saturating<i32> as Sub>::Output;
}
impl Sub<Saturating<i64>> for &Saturating<i64> {
    type Output = <Saturating<i64> as Sub>::Output;
}
impl Sub<Saturating<i8>> for &Saturating<i8> {
    type Output = <Saturating<i8> as Sub>::Output;
}
impl Sub<Saturating<isize>> for &Saturating<isize> {
    type Output = <Saturating<isize> as Sub>::Output;
}
impl Sub<Saturating<u128>> for &Saturating<u128> {
    type Output = <Saturating<u128> as Sub>::Output;
}
impl Sub<Saturating<u16>> for &Saturating<u16> {
    type Output = <Saturating<u16> as Sub>::Output;
}
impl Sub<Saturating<u32>> for &Saturating<u32> {
    type Output = <Saturating<u32> as Sub>::Output;
}
impl Sub<Saturating<u64>> for &Saturating<u64> {
    type Output = <Saturating<u64> as Sub>::Output;
}
impl Sub<Saturating<u8>> for &Saturating<u8> {
    type Output = <Saturating<u8> as Sub>::Output;
}
impl Sub<Saturating<usize>> for &Saturating<usize> {
    type Output = <Saturating<usize> as Sub>::Output;
}
impl SubAssign for Saturating<i128> {}
impl SubAssign for Saturating<i16> {}
impl SubAssign for Saturating<i32> {}
impl SubAssign for Saturating<i64> {}
impl SubAssign for Saturating<i8> {}
impl SubAssign for Saturating<isize> {}
impl SubAssign for Saturating<u128> {}
impl SubAssign for Saturating<u16> {}
impl SubAssign for Saturating<u32> {}
impl SubAssign for Saturating<u64> {}
impl SubAssign for Saturating<u8> {}
impl SubAssign for Saturating<usize> {}
impl SubAssign<&i128> for Saturating<i128> {}
impl SubAssign<&i16> for Saturating<i16> {}
impl SubAssign<&i32> for Saturating<i32> {}
impl SubAssign<&i64> for Saturating<i64> {}
impl SubAssign<&i8> for Saturating<i8> {}
impl SubAssign<&isize> for Saturating<isize> {}
impl SubAssign<&Saturating<i128>> for Saturating<i128> {}
impl SubAssign<&Saturating<i16>> for Saturating<i16> {}
impl SubAssign<&Saturating<i32>> for Saturating<i32> {}
impl SubAssign<&Saturating<i64>> for Saturating<i64> {}
impl SubAssign<&Saturating<i8>> for Saturating<i8> {}
impl SubAssign<&Saturating<isize>> for Saturating<isize> {}
impl SubAssign<&Saturating<u128>> for Saturating<u128> {}
impl SubAssign<&Saturating<u16>> for Saturating<u16> {}
impl SubAssign<&Saturating<u32>> for Saturating<u32> {}
impl SubAssign<&Saturating<u64>> for Saturating<u64> {}
impl SubAssign<&Saturating<u8>> for Saturating<u8> {}
impl SubAssign<&Saturating<usize>> for Saturating<usize> {}
impl SubAssign<&u128> for Saturating<u128> {}
impl SubAssign<&u16> for Saturating<u16> {}
impl SubAssign<&u32> for Saturating<u32> {}
impl SubAssign<&u64> for Saturating<u64> {}
impl SubAssign<&u8> for Saturating<u8> {}
impl SubAssign<&usize> for Saturating<usize> {}
impl SubAssign<i128> for Saturating<i128> {}
impl SubAssign<i16> for Saturating<i16> {}
impl SubAssign<i32> for Saturating<i32> {}
impl SubAssign<i64> for Saturating<i64> {}
impl SubAssign<i8> for Saturating<i8> {}
impl SubAssign<isize> for Saturating<isize> {}
impl SubAssign<u128> for Saturating<u128> {}
impl SubAssign<u16> for Saturating<u16> {}
impl SubAssign<u32> for Saturating<u32> {}
impl SubAssign<u64> for Saturating<u64> {}
impl SubAssign<u8> for Saturating<u8> {}
impl SubAssign<usize> for Saturating<usize> {}
impl Clone for TryFromIntError {}
impl Eq for TryFromIntError {}
impl PartialEq for TryFromIntError {}
impl From<!> for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}
impl Error for TryFromIntError {}
impl Debug for TryFromIntError {}
impl Display for TryFromIntError {}
impl Copy for TryFromIntError {}
impl Send for TryFromIntError {}
impl Sync for TryFromIntError {}
impl Unpin for TryFromIntError {}
impl Wrapping<usize> {
    pub fn reverse_bits(self) -> Wrapping<usize>;
}
impl Wrapping<u8> {
    pub fn reverse_bits(self) -> Wrapping<u8>;
}
impl Wrapping<u16> {
    pub fn reverse_bits(self) -> Wrapping<u16>;
}
impl Wrapping<u32> {
    pub fn reverse_bits(self) -> Wrapping<u32>;
}
impl Wrapping<u64> {
    pub fn reverse_bits(self) -> Wrapping<u64>;
}
impl Wrapping<u128> {
    pub fn reverse_bits(self) -> Wrapping<u128>;
}
impl Wrapping<isize> {
    pub fn reverse_bits(self) -> Wrapping<isize>;
}
impl Wrapping<i8> {
    pub fn reverse_bits(self) -> Wrapping<i8>;
}
impl Wrapping<i16> {
    pub fn reverse_bits(self) -> Wrapping<i16>;
}
impl Wrapping<i32> {
    pub fn reverse_bits(self) -> Wrapping<i32>;
}
impl Wrapping<i64> {
    pub fn reverse_bits(self) -> Wrapping<i64>;
}
impl Wrapping<i128> {
    pub fn reverse_bits(self) -> Wrapping<i128>;
}
impl<T> Clone for Wrapping<T> where T: Clone {}
impl<T> Eq for Wrapping<T> where T: Eq {}
impl<T> Ord for Wrapping<T> where T: Ord {}
impl<T> PartialEq for Wrapping<T> where T: PartialEq {}
impl<T> PartialOrd for Wrapping<T> where T: PartialOrd {}
impl<T> Default for Wrapping<T> where T: Default {}
impl<T> Binary for Wrapping<T> where T: Binary {}
impl<T> Debug for Wrapping<T> where T: Debug {}
impl<T> Display for Wrapping<T> where T: Display {}
impl<T> LowerHex for Wrapping<T> where T: LowerHex {}
impl<T> Octal for Wrapping<T> where T: Octal {}
impl<T> UpperHex for Wrapping<T> where T: UpperHex {}
impl<T> Hash for Wrapping<T> where T: Hash {}
impl Product for Wrapping<i128> {}
impl Product for Wrapping<i16> {}
impl Product for Wrapping<i32> {}
impl Product for Wrapping<i64> {}
impl Product for Wrapping<i8> {}
impl Product for Wrapping<isize> {}
impl Product for Wrapping<u128> {}
impl Product for Wrapping<u16> {}
impl Product for Wrapping<u32> {}
impl Product for Wrapping<u64> {}
impl Product for Wrapping<u8> {}
impl Product for Wrapping<usize> {}
impl<'a> Product<&'a Wrapping<i128>> for Wrapping<i128> {}
impl<'a> Product<&'a Wrapping<i16>> for Wrapping<i16> {}
impl<'a> Product<&'a Wrapping<i32>> for Wrapping<i32> {}
impl<'a> Product<&'a Wrapping<i64>> for Wrapping<i64> {}
impl<'a> Product<&'a Wrapping<i8>> for Wrapping<i8> {}
impl<'a> Product<&'a Wrapping<isize>> for Wrapping<isize> {}
impl<'a> Product<&'a Wrapping<u128>> for Wrapping<u128> {}
impl<'a> Product<&'a Wrapping<u16>> for Wrapping<u16> {}
impl<'a> Product<&'a Wrapping<u32>> for Wrapping<u32> {}
impl<'a> Product<&'a Wrapping<u64>> for Wrapping<u64> {}
impl<'a> Product<&'a Wrapping<u8>> for Wrapping<u8> {}
impl<'a> Product<&'a Wrapping<usize>> for Wrapping<usize> {}
impl Sum for Wrapping<i128> {}
impl Sum for Wrapping<i16> {}
impl Sum for Wrapping<i32> {}
impl Sum for Wrapping<i64> {}
impl Sum for Wrapping<i8> {}
impl Sum for Wrapping<isize> {}
impl Sum for Wrapping<u128> {}
impl Sum for Wrapping<u16> {}
impl Sum for Wrapping<u32> {}
impl Sum for Wrapping<u64> {}
impl Sum for Wrapping<u8> {}
impl Sum for Wrapping<usize> {}
impl<'a> Sum<&'a Wrapping<i128>> for Wrapping<i128> {}
impl<'a> Sum<&'a Wrapping<i16>> for Wrapping<i16> {}
impl<'a> Sum<&'a Wrapping<i32>> for Wrapping<i32> {}
impl<'a> Sum<&'a Wrapping<i64>> for Wrapping<i64> {}
impl<'a> Sum<&'a Wrapping<i8>> for Wrapping<i8> {}
impl<'a> Sum<&'a Wrapping<isize>> for Wrapping<isize> {}
impl<'a> Sum<&'a Wrapping<u128>> for Wrapping<u128> {}
impl<'a> Sum<&'a Wrapping<u16>> for Wrapping<u16> {}
impl<'a> Sum<&'a Wrapping<u32>> for Wrapping<u32> {}
impl<'a> Sum<&'a Wrapping<u64>> for Wrapping<u64> {}
impl<'a> Sum<&'a Wrapping<u8>> for Wrapping<u8> {}
impl<'a> Sum<&'a Wrapping<usize>> for Wrapping<usize> {}
impl<T> Copy for Wrapping<T> where T: Copy {}
impl<T> Send for Wrapping<T> where T: Send {}
impl<T> Sync for Wrapping<T> where T: Sync {}
impl<T> Unpin for Wrapping<T> where T: Unpin {}
impl Add for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Add for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Add for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Add for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Add for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Add for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Add for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Add for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Add for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Add for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Add for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Add for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Add<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Add>::Output;
}
impl Add<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Add>::Output;
}
impl Add<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Add>::Output;
}
impl Add<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Add>::Output;
}
impl Add<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Add>::Output;
}
impl Add<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Add>::Output;
}
impl Add<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Add>::Output;
}
impl Add<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Add>::Output;
}
impl Add<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Add>::Output;
}
impl Add<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Add>::Output;
}
impl Add<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Add>::Output;
}
impl Add<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Add>::Output;
}
impl Add<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Add>::Output;
}
impl Add<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Add>::Output;
}
impl Add<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Add>::Output;
}
impl Add<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Add>::Output;
}
impl Add<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Add>::Output;
}
impl Add<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Add>::Output;
}
impl Add<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Add>::Output;
}
impl Add<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Add>::Output;
}
impl Add<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Add>::Output;
}
impl Add<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Add>::Output;
}
impl Add<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Add>::Output;
}
impl Add<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Add>::Output;
}
impl Add<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Add>::Output;
}
impl Add<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Add>::Output;
}
impl Add<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Add>::Output;
}
impl Add<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Add>::Output;
}
impl Add<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Add>::Output;
}
impl Add<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Add>::Output;
}
impl Add<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Add>::Output;
}
impl Add<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Add>::Output;
}
impl Add<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Add>::Output;
}
impl Add<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Add>::Output;
}
impl Add<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Add>::Output;
}
impl Add<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Add>::Output;
}
impl AddAssign for Wrapping<i128> {}
impl AddAssign for Wrapping<i16> {}
impl AddAssign for Wrapping<i32> {}
impl AddAssign for Wrapping<i64> {}
impl AddAssign for Wrapping<i8> {}
impl AddAssign for Wrapping<isize> {}
impl AddAssign for Wrapping<u128> {}
impl AddAssign for Wrapping<u16> {}
impl AddAssign for Wrapping<u32> {}
impl AddAssign for Wrapping<u64> {}
impl AddAssign for Wrapping<u8> {}
impl AddAssign for Wrapping<usize> {}
impl AddAssign<&i128> for Wrapping<i128> {}
impl AddAssign<&i16> for Wrapping<i16> {}
impl AddAssign<&i32> for Wrapping<i32> {}
impl AddAssign<&i64> for Wrapping<i64> {}
impl AddAssign<&i8> for Wrapping<i8> {}
impl AddAssign<&isize> for Wrapping<isize> {}
impl AddAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl AddAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl AddAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl AddAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl AddAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl AddAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl AddAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl AddAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl AddAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl AddAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl AddAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl AddAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl AddAssign<&u128> for Wrapping<u128> {}
impl AddAssign<&u16> for Wrapping<u16> {}
impl AddAssign<&u32> for Wrapping<u32> {}
impl AddAssign<&u64> for Wrapping<u64> {}
impl AddAssign<&u8> for Wrapping<u8> {}
impl AddAssign<&usize> for Wrapping<usize> {}
impl AddAssign<i128> for Wrapping<i128> {}
impl AddAssign<i16> for Wrapping<i16> {}
impl AddAssign<i32> for Wrapping<i32> {}
impl AddAssign<i64> for Wrapping<i64> {}
impl AddAssign<i8> for Wrapping<i8> {}
impl AddAssign<isize> for Wrapping<isize> {}
impl AddAssign<u128> for Wrapping<u128> {}
impl AddAssign<u16> for Wrapping<u16> {}
impl AddAssign<u32> for Wrapping<u32> {}
impl AddAssign<u64> for Wrapping<u64> {}
impl AddAssign<u8> for Wrapping<u8> {}
impl AddAssign<usize> for Wrapping<usize> {}
impl BitAnd for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl BitAnd for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl BitAnd for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl BitAnd for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl BitAnd for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl BitAnd for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl BitAnd for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl BitAnd for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl BitAnd for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl BitAnd for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl BitAnd for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl BitAnd for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl BitAnd<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitAnd>::Output;
}
impl BitAnd<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as BitAnd>::Output;
}
impl BitAnd<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitAnd>::Output;
}
impl BitAnd<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitAnd>::Output;
}
impl BitAnd<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitAnd>::Output;
}
impl BitAnd<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitAnd>::Output;
}
impl BitAnd<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitAnd>::Output;
}
impl BitAnd<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitAnd>::Output;
}
impl BitAnd<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitAnd>::Output;
}
impl BitAnd<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitAnd>::Output;
}
impl BitAnd<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitAnd>::Output;
}
impl BitAnd<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitAnd>::Output;
}
impl BitAnd<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitAnd>::Output;
}
impl BitAnd<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitAnd>::Output;
}
impl BitAndAssign for Wrapping<i128> {}
impl BitAndAssign for Wrapping<i16> {}
impl BitAndAssign for Wrapping<i32> {}
impl BitAndAssign for Wrapping<i64> {}
impl BitAndAssign for Wrapping<i8> {}
impl BitAndAssign for Wrapping<isize> {}
impl BitAndAssign for Wrapping<u128> {}
impl BitAndAssign for Wrapping<u16> {}
impl BitAndAssign for Wrapping<u32> {}
impl BitAndAssign for Wrapping<u64> {}
impl BitAndAssign for Wrapping<u8> {}
impl BitAndAssign for Wrapping<usize> {}
impl BitAndAssign<&i128> for Wrapping<i128> {}
impl BitAndAssign<&i16> for Wrapping<i16> {}
impl BitAndAssign<&i32> for Wrapping<i32> {}
impl BitAndAssign<&i64> for Wrapping<i64> {}
impl BitAndAssign<&i8> for Wrapping<i8> {}
impl BitAndAssign<&isize> for Wrapping<isize> {}
impl BitAndAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl BitAndAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl BitAndAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl BitAndAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl BitAndAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl BitAndAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl BitAndAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl BitAndAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl BitAndAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl BitAndAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl BitAndAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl BitAndAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl BitAndAssign<&u128> for Wrapping<u128> {}
impl BitAndAssign<&u16> for Wrapping<u16> {}
impl BitAndAssign<&u32> for Wrapping<u32> {}
impl BitAndAssign<&u64> for Wrapping<u64> {}
impl BitAndAssign<&u8> for Wrapping<u8> {}
impl BitAndAssign<&usize> for Wrapping<usize> {}
impl BitAndAssign<i128> for Wrapping<i128> {}
impl BitAndAssign<i16> for Wrapping<i16> {}
impl BitAndAssign<i32> for Wrapping<i32> {}
impl BitAndAssign<i64> for Wrapping<i64> {}
impl BitAndAssign<i8> for Wrapping<i8> {}
impl BitAndAssign<isize> for Wrapping<isize> {}
impl BitAndAssign<u128> for Wrapping<u128> {}
impl BitAndAssign<u16> for Wrapping<u16> {}
impl BitAndAssign<u32> for Wrapping<u32> {}
impl BitAndAssign<u64> for Wrapping<u64> {}
impl BitAndAssign<u8> for Wrapping<u8> {}
impl BitAndAssign<usize> for Wrapping<usize> {}
impl BitOr for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl BitOr for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl BitOr for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl BitOr for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl BitOr for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl BitOr for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl BitOr for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl BitOr for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl BitOr for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl BitOr for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl BitOr for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl BitOr for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl BitOr<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitOr>::Output;
}
impl BitOr<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as BitOr>::Output;
}
impl BitOr<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitOr>::Output;
}
impl BitOr<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as BitOr>::Output;
}
impl BitOr<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitOr>::Output;
}
impl BitOr<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as BitOr>::Output;
}
impl BitOr<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitOr>::Output;
}
impl BitOr<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as BitOr>::Output;
}
impl BitOr<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitOr>::Output;
}
impl BitOr<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as BitOr>::Output;
}
impl BitOr<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitOr>::Output;
}
impl BitOr<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as BitOr>::Output;
}
impl BitOr<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitOr>::Output;
}
impl BitOr<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as BitOr>::Output;
}
impl BitOr<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitOr>::Output;
}
impl BitOr<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as BitOr>::Output;
}
impl BitOr<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitOr>::Output;
}
impl BitOr<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as BitOr>::Output;
}
impl BitOr<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitOr>::Output;
}
impl BitOr<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as BitOr>::Output;
}
impl BitOr<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitOr>::Output;
}
impl BitOr<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as BitOr>::Output;
}
impl BitOr<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitOr>::Output;
}
impl BitOr<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as BitOr>::Output;
}
impl BitOr<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitOr>::Output;
}
impl BitOr<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitOr>::Output;
}
impl BitOr<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitOr>::Output;
}
impl BitOr<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitOr>::Output;
}
impl BitOr<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitOr>::Output;
}
impl BitOr<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitOr>::Output;
}
impl BitOr<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitOr>::Output;
}
impl BitOr<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitOr>::Output;
}
impl BitOr<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitOr>::Output;
}
impl BitOr<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitOr>::Output;
}
impl BitOr<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitOr>::Output;
}
impl BitOr<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitOr>::Output;
}
impl BitOrAssign for Wrapping<i128> {}
impl BitOrAssign for Wrapping<i16> {}
impl BitOrAssign for Wrapping<i32> {}
impl BitOrAssign for Wrapping<i64> {}
impl BitOrAssign for Wrapping<i8> {}
impl BitOrAssign for Wrapping<isize> {}
impl BitOrAssign for Wrapping<u128> {}
impl BitOrAssign for Wrapping<u16> {}
impl BitOrAssign for Wrapping<u32> {}
impl BitOrAssign for Wrapping<u64> {}
impl BitOrAssign for Wrapping<u8> {}
impl BitOrAssign for Wrapping<usize> {}
impl BitOrAssign<&i128> for Wrapping<i128> {}
impl BitOrAssign<&i16> for Wrapping<i16> {}
impl BitOrAssign<&i32> for Wrapping<i32> {}
impl BitOrAssign<&i64> for Wrapping<i64> {}
impl BitOrAssign<&i8> for Wrapping<i8> {}
impl BitOrAssign<&isize> for Wrapping<isize> {}
impl BitOrAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl BitOrAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl BitOrAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl BitOrAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl BitOrAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl BitOrAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl BitOrAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl BitOrAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl BitOrAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl BitOrAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl BitOrAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl BitOrAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl BitOrAssign<&u128> for Wrapping<u128> {}
impl BitOrAssign<&u16> for Wrapping<u16> {}
impl BitOrAssign<&u32> for Wrapping<u32> {}
impl BitOrAssign<&u64> for Wrapping<u64> {}
impl BitOrAssign<&u8> for Wrapping<u8> {}
impl BitOrAssign<&usize> for Wrapping<usize> {}
impl BitOrAssign<i128> for Wrapping<i128> {}
impl BitOrAssign<i16> for Wrapping<i16> {}
impl BitOrAssign<i32> for Wrapping<i32> {}
impl BitOrAssign<i64> for Wrapping<i64> {}
impl BitOrAssign<i8> for Wrapping<i8> {}
impl BitOrAssign<isize> for Wrapping<isize> {}
impl BitOrAssign<u128> for Wrapping<u128> {}
impl BitOrAssign<u16> for Wrapping<u16> {}
impl BitOrAssign<u32> for Wrapping<u32> {}
impl BitOrAssign<u64> for Wrapping<u64> {}
impl BitOrAssign<u8> for Wrapping<u8> {}
impl BitOrAssign<usize> for Wrapping<usize> {}
impl BitXor for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl BitXor for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl BitXor for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl BitXor for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl BitXor for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl BitXor for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl BitXor for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl BitXor for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl BitXor for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl BitXor for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl BitXor for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl BitXor for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl BitXor<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitXor>::Output;
}
impl BitXor<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as BitXor>::Output;
}
impl BitXor<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitXor>::Output;
}
impl BitXor<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as BitXor>::Output;
}
impl BitXor<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitXor>::Output;
}
impl BitXor<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as BitXor>::Output;
}
impl BitXor<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitXor>::Output;
}
impl BitXor<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as BitXor>::Output;
}
impl BitXor<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitXor>::Output;
}
impl BitXor<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as BitXor>::Output;
}
impl BitXor<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitXor>::Output;
}
impl BitXor<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as BitXor>::Output;
}
impl BitXor<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitXor>::Output;
}
impl BitXor<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as BitXor>::Output;
}
impl BitXor<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitXor>::Output;
}
impl BitXor<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as BitXor>::Output;
}
impl BitXor<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitXor>::Output;
}
impl BitXor<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as BitXor>::Output;
}
impl BitXor<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitXor>::Output;
}
impl BitXor<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as BitXor>::Output;
}
impl BitXor<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitXor>::Output;
}
impl BitXor<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as BitXor>::Output;
}
impl BitXor<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitXor>::Output;
}
impl BitXor<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as BitXor>::Output;
}
impl BitXor<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as BitXor>::Output;
}
impl BitXor<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as BitXor>::Output;
}
impl BitXor<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as BitXor>::Output;
}
impl BitXor<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as BitXor>::Output;
}
impl BitXor<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as BitXor>::Output;
}
impl BitXor<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as BitXor>::Output;
}
impl BitXor<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as BitXor>::Output;
}
impl BitXor<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as BitXor>::Output;
}
impl BitXor<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as BitXor>::Output;
}
impl BitXor<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as BitXor>::Output;
}
impl BitXor<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as BitXor>::Output;
}
impl BitXor<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as BitXor>::Output;
}
impl BitXorAssign for Wrapping<i128> {}
impl BitXorAssign for Wrapping<i16> {}
impl BitXorAssign for Wrapping<i32> {}
impl BitXorAssign for Wrapping<i64> {}
impl BitXorAssign for Wrapping<i8> {}
impl BitXorAssign for Wrapping<isize> {}
impl BitXorAssign for Wrapping<u128> {}
impl BitXorAssign for Wrapping<u16> {}
impl BitXorAssign for Wrapping<u32> {}
impl BitXorAssign for Wrapping<u64> {}
impl BitXorAssign for Wrapping<u8> {}
impl BitXorAssign for Wrapping<usize> {}
impl BitXorAssign<&i128> for Wrapping<i128> {}
impl BitXorAssign<&i16> for Wrapping<i16> {}
impl BitXorAssign<&i32> for Wrapping<i32> {}
impl BitXorAssign<&i64> for Wrapping<i64> {}
impl BitXorAssign<&i8> for Wrapping<i8> {}
impl BitXorAssign<&isize> for Wrapping<isize> {}
impl BitXorAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl BitXorAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl BitXorAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl BitXorAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl BitXorAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl BitXorAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl BitXorAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl BitXorAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl BitXorAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl BitXorAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl BitXorAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl BitXorAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl BitXorAssign<&u128> for Wrapping<u128> {}
impl BitXorAssign<&u16> for Wrapping<u16> {}
impl BitXorAssign<&u32> for Wrapping<u32> {}
impl BitXorAssign<&u64> for Wrapping<u64> {}
impl BitXorAssign<&u8> for Wrapping<u8> {}
impl BitXorAssign<&usize> for Wrapping<usize> {}
impl BitXorAssign<i128> for Wrapping<i128> {}
impl BitXorAssign<i16> for Wrapping<i16> {}
impl BitXorAssign<i32> for Wrapping<i32> {}
impl BitXorAssign<i64> for Wrapping<i64> {}
impl BitXorAssign<i8> for Wrapping<i8> {}
impl BitXorAssign<isize> for Wrapping<isize> {}
impl BitXorAssign<u128> for Wrapping<u128> {}
impl BitXorAssign<u16> for Wrapping<u16> {}
impl BitXorAssign<u32> for Wrapping<u32> {}
impl BitXorAssign<u64> for Wrapping<u64> {}
impl BitXorAssign<u8> for Wrapping<u8> {}
impl BitXorAssign<usize> for Wrapping<usize> {}
impl Div for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Div for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Div for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Div for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Div for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Div for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Div for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Div for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Div for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Div for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Div for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Div for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Div<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Div>::Output;
}
impl Div<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Div>::Output;
}
impl Div<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Div>::Output;
}
impl Div<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Div>::Output;
}
impl Div<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Div>::Output;
}
impl Div<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Div>::Output;
}
impl Div<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Div>::Output;
}
impl Div<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Div>::Output;
}
impl Div<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Div>::Output;
}
impl Div<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Div>::Output;
}
impl Div<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Div>::Output;
}
impl Div<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Div>::Output;
}
impl Div<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Div>::Output;
}
impl Div<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Div>::Output;
}
impl Div<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Div>::Output;
}
impl Div<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Div>::Output;
}
impl Div<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Div>::Output;
}
impl Div<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Div>::Output;
}
impl Div<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Div>::Output;
}
impl Div<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Div>::Output;
}
impl Div<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Div>::Output;
}
impl Div<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Div>::Output;
}
impl Div<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Div>::Output;
}
impl Div<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Div>::Output;
}
impl Div<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Div>::Output;
}
impl Div<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Div>::Output;
}
impl Div<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Div>::Output;
}
impl Div<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Div>::Output;
}
impl Div<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Div>::Output;
}
impl Div<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Div>::Output;
}
impl Div<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Div>::Output;
}
impl Div<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Div>::Output;
}
impl Div<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Div>::Output;
}
impl Div<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Div>::Output;
}
impl Div<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Div>::Output;
}
impl Div<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Div>::Output;
}
impl DivAssign for Wrapping<i128> {}
impl DivAssign for Wrapping<i16> {}
impl DivAssign for Wrapping<i32> {}
impl DivAssign for Wrapping<i64> {}
impl DivAssign for Wrapping<i8> {}
impl DivAssign for Wrapping<isize> {}
impl DivAssign for Wrapping<u128> {}
impl DivAssign for Wrapping<u16> {}
impl DivAssign for Wrapping<u32> {}
impl DivAssign for Wrapping<u64> {}
impl DivAssign for Wrapping<u8> {}
impl DivAssign for Wrapping<usize> {}
impl DivAssign<&i128> for Wrapping<i128> {}
impl DivAssign<&i16> for Wrapping<i16> {}
impl DivAssign<&i32> for Wrapping<i32> {}
impl DivAssign<&i64> for Wrapping<i64> {}
impl DivAssign<&i8> for Wrapping<i8> {}
impl DivAssign<&isize> for Wrapping<isize> {}
impl DivAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl DivAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl DivAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl DivAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl DivAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl DivAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl DivAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl DivAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl DivAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl DivAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl DivAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl DivAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl DivAssign<&u128> for Wrapping<u128> {}
impl DivAssign<&u16> for Wrapping<u16> {}
impl DivAssign<&u32> for Wrapping<u32> {}
impl DivAssign<&u64> for Wrapping<u64> {}
impl DivAssign<&u8> for Wrapping<u8> {}
impl DivAssign<&usize> for Wrapping<usize> {}
impl DivAssign<i128> for Wrapping<i128> {}
impl DivAssign<i16> for Wrapping<i16> {}
impl DivAssign<i32> for Wrapping<i32> {}
impl DivAssign<i64> for Wrapping<i64> {}
impl DivAssign<i8> for Wrapping<i8> {}
impl DivAssign<isize> for Wrapping<isize> {}
impl DivAssign<u128> for Wrapping<u128> {}
impl DivAssign<u16> for Wrapping<u16> {}
impl DivAssign<u32> for Wrapping<u32> {}
impl DivAssign<u64> for Wrapping<u64> {}
impl DivAssign<u8> for Wrapping<u8> {}
impl DivAssign<usize> for Wrapping<usize> {}
impl Mul for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Mul for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Mul for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Mul for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Mul for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Mul for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Mul for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Mul for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Mul for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Mul for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Mul for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Mul for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Mul<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Mul>::Output;
}
impl Mul<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Mul>::Output;
}
impl Mul<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Mul>::Output;
}
impl Mul<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Mul>::Output;
}
impl Mul<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Mul>::Output;
}
impl Mul<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Mul>::Output;
}
impl Mul<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Mul>::Output;
}
impl Mul<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Mul>::Output;
}
impl Mul<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Mul>::Output;
}
impl Mul<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Mul>::Output;
}
impl Mul<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Mul>::Output;
}
impl Mul<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Mul>::Output;
}
impl Mul<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Mul>::Output;
}
impl Mul<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Mul>::Output;
}
impl Mul<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Mul>::Output;
}
impl Mul<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Mul>::Output;
}
impl Mul<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Mul>::Output;
}
impl Mul<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Mul>::Output;
}
impl Mul<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Mul>::Output;
}
impl Mul<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Mul>::Output;
}
impl Mul<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Mul>::Output;
}
impl Mul<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Mul>::Output;
}
impl Mul<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Mul>::Output;
}
impl Mul<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Mul>::Output;
}
impl Mul<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Mul>::Output;
}
impl Mul<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Mul>::Output;
}
impl Mul<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Mul>::Output;
}
impl Mul<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Mul>::Output;
}
impl Mul<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Mul>::Output;
}
impl Mul<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Mul>::Output;
}
impl Mul<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Mul>::Output;
}
impl Mul<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Mul>::Output;
}
impl Mul<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Mul>::Output;
}
impl Mul<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Mul>::Output;
}
impl Mul<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Mul>::Output;
}
impl Mul<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Mul>::Output;
}
impl MulAssign for Wrapping<i128> {}
impl MulAssign for Wrapping<i16> {}
impl MulAssign for Wrapping<i32> {}
impl MulAssign for Wrapping<i64> {}
impl MulAssign for Wrapping<i8> {}
impl MulAssign for Wrapping<isize> {}
impl MulAssign for Wrapping<u128> {}
impl MulAssign for Wrapping<u16> {}
impl MulAssign for Wrapping<u32> {}
impl MulAssign for Wrapping<u64> {}
impl MulAssign for Wrapping<u8> {}
impl MulAssign for Wrapping<usize> {}
impl MulAssign<&i128> for Wrapping<i128> {}
impl MulAssign<&i16> for Wrapping<i16> {}
impl MulAssign<&i32> for Wrapping<i32> {}
impl MulAssign<&i64> for Wrapping<i64> {}
impl MulAssign<&i8> for Wrapping<i8> {}
impl MulAssign<&isize> for Wrapping<isize> {}
impl MulAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl MulAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl MulAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl MulAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl MulAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl MulAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl MulAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl MulAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl MulAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl MulAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl MulAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl MulAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl MulAssign<&u128> for Wrapping<u128> {}
impl MulAssign<&u16> for Wrapping<u16> {}
impl MulAssign<&u32> for Wrapping<u32> {}
impl MulAssign<&u64> for Wrapping<u64> {}
impl MulAssign<&u8> for Wrapping<u8> {}
impl MulAssign<&usize> for Wrapping<usize> {}
impl MulAssign<i128> for Wrapping<i128> {}
impl MulAssign<i16> for Wrapping<i16> {}
impl MulAssign<i32> for Wrapping<i32> {}
impl MulAssign<i64> for Wrapping<i64> {}
impl MulAssign<i8> for Wrapping<i8> {}
impl MulAssign<isize> for Wrapping<isize> {}
impl MulAssign<u128> for Wrapping<u128> {}
impl MulAssign<u16> for Wrapping<u16> {}
impl MulAssign<u32> for Wrapping<u32> {}
impl MulAssign<u64> for Wrapping<u64> {}
impl MulAssign<u8> for Wrapping<u8> {}
impl MulAssign<usize> for Wrapping<usize> {}
impl Neg for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Neg>::Output;
}
impl Neg for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Neg>::Output;
}
impl Neg for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Neg>::Output;
}
impl Neg for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Neg>::Output;
}
impl Neg for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Neg>::Output;
}
impl Neg for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Neg>::Output;
}
impl Neg for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Neg>::Output;
}
impl Neg for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Neg>::Output;
}
impl Neg for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Neg>::Output;
}
impl Neg for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Neg>::Output;
}
impl Neg for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Neg>::Output;
}
impl Neg for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Neg>::Output;
}
impl Neg for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Neg for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Neg for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Neg for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Neg for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Neg for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Neg for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Neg for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Neg for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Neg for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Neg for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Neg for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Not for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Not>::Output;
}
impl Not for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Not>::Output;
}
impl Not for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Not>::Output;
}
impl Not for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Not>::Output;
}
impl Not for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Not>::Output;
}
impl Not for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Not>::Output;
}
impl Not for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Not>::Output;
}
impl Not for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Not>::Output;
}
impl Not for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Not>::Output;
}
impl Not for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Not>::Output;
}
impl Not for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Not>::Output;
}
impl Not for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Not>::Output;
}
impl Not for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Not for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Not for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Not for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Not for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Not for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Not for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Not for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Not for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Not for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Not for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Not for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Rem for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Rem for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Rem for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Rem for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Rem for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Rem for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Rem for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Rem for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Rem for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Rem for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Rem for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Rem for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Rem<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Rem>::Output;
}
impl Rem<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Rem>::Output;
}
impl Rem<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Rem>::Output;
}
impl Rem<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Rem>::Output;
}
impl Rem<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Rem>::Output;
}
impl Rem<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Rem>::Output;
}
impl Rem<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Rem>::Output;
}
impl Rem<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Rem>::Output;
}
impl Rem<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Rem>::Output;
}
impl Rem<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Rem>::Output;
}
impl Rem<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Rem>::Output;
}
impl Rem<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Rem>::Output;
}
impl Rem<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Rem>::Output;
}
impl Rem<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Rem>::Output;
}
impl Rem<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Rem>::Output;
}
impl Rem<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Rem>::Output;
}
impl Rem<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Rem>::Output;
}
impl Rem<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Rem>::Output;
}
impl Rem<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Rem>::Output;
}
impl Rem<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Rem>::Output;
}
impl Rem<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Rem>::Output;
}
impl Rem<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Rem>::Output;
}
impl Rem<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Rem>::Output;
}
impl Rem<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Rem>::Output;
}
impl Rem<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Rem>::Output;
}
impl Rem<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Rem>::Output;
}
impl Rem<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Rem>::Output;
}
impl Rem<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Rem>::Output;
}
impl Rem<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Rem>::Output;
}
impl Rem<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Rem>::Output;
}
impl Rem<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Rem>::Output;
}
impl Rem<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Rem>::Output;
}
impl Rem<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Rem>::Output;
}
impl Rem<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Rem>::Output;
}
impl Rem<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Rem>::Output;
}
impl Rem<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Rem>::Output;
}
impl RemAssign for Wrapping<i128> {}
impl RemAssign for Wrapping<i16> {}
impl RemAssign for Wrapping<i32> {}
impl RemAssign for Wrapping<i64> {}
impl RemAssign for Wrapping<i8> {}
impl RemAssign for Wrapping<isize> {}
impl RemAssign for Wrapping<u128> {}
impl RemAssign for Wrapping<u16> {}
impl RemAssign for Wrapping<u32> {}
impl RemAssign for Wrapping<u64> {}
impl RemAssign for Wrapping<u8> {}
impl RemAssign for Wrapping<usize> {}
impl RemAssign<&i128> for Wrapping<i128> {}
impl RemAssign<&i16> for Wrapping<i16> {}
impl RemAssign<&i32> for Wrapping<i32> {}
impl RemAssign<&i64> for Wrapping<i64> {}
impl RemAssign<&i8> for Wrapping<i8> {}
impl RemAssign<&isize> for Wrapping<isize> {}
impl RemAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl RemAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl RemAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl RemAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl RemAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl RemAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl RemAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl RemAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl RemAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl RemAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl RemAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl RemAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl RemAssign<&u128> for Wrapping<u128> {}
impl RemAssign<&u16> for Wrapping<u16> {}
impl RemAssign<&u32> for Wrapping<u32> {}
impl RemAssign<&u64> for Wrapping<u64> {}
impl RemAssign<&u8> for Wrapping<u8> {}
impl RemAssign<&usize> for Wrapping<usize> {}
impl RemAssign<i128> for Wrapping<i128> {}
impl RemAssign<i16> for Wrapping<i16> {}
impl RemAssign<i32> for Wrapping<i32> {}
impl RemAssign<i64> for Wrapping<i64> {}
impl RemAssign<i8> for Wrapping<i8> {}
impl RemAssign<isize> for Wrapping<isize> {}
impl RemAssign<u128> for Wrapping<u128> {}
impl RemAssign<u16> for Wrapping<u16> {}
impl RemAssign<u32> for Wrapping<u32> {}
impl RemAssign<u64> for Wrapping<u64> {}
impl RemAssign<u8> for Wrapping<u8> {}
impl RemAssign<usize> for Wrapping<usize> {}
impl Shl<&usize> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Shl<usize>>::Output;
}
impl Shl<&usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Shl<usize>>::Output;
}
impl Shl<&usize> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Shl<usize>>::Output;
}
impl Shl<usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;
}
impl Shl<usize> for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Shl<usize> for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Shl<usize> for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Shl<usize> for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Shl<usize> for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Shl<usize> for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Shl<usize> for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Shl<usize> for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Shl<usize> for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Shl<usize> for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Shl<usize> for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Shl<usize> for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl ShlAssign<&usize> for Wrapping<i128> {}
impl ShlAssign<&usize> for Wrapping<i16> {}
impl ShlAssign<&usize> for Wrapping<i32> {}
impl ShlAssign<&usize> for Wrapping<i64> {}
impl ShlAssign<&usize> for Wrapping<i8> {}
impl ShlAssign<&usize> for Wrapping<isize> {}
impl ShlAssign<&usize> for Wrapping<u128> {}
impl ShlAssign<&usize> for Wrapping<u16> {}
impl ShlAssign<&usize> for Wrapping<u32> {}
impl ShlAssign<&usize> for Wrapping<u64> {}
impl ShlAssign<&usize> for Wrapping<u8> {}
impl ShlAssign<&usize> for Wrapping<usize> {}
impl ShlAssign<usize> for Wrapping<i128> {}
impl ShlAssign<usize> for Wrapping<i16> {}
impl ShlAssign<usize> for Wrapping<i32> {}
impl ShlAssign<usize> for Wrapping<i64> {}
impl ShlAssign<usize> for Wrapping<i8> {}
impl ShlAssign<usize> for Wrapping<isize> {}
impl ShlAssign<usize> for Wrapping<u128> {}
impl ShlAssign<usize> for Wrapping<u16> {}
impl ShlAssign<usize> for Wrapping<u32> {}
impl ShlAssign<usize> for Wrapping<u64> {}
impl ShlAssign<usize> for Wrapping<u8> {}
impl ShlAssign<usize> for Wrapping<usize> {}
impl Shr<&usize> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Shr<usize>>::Output;
}
impl Shr<&usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Shr<usize>>::Output;
}
impl Shr<&usize> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Shr<usize>>::Output;
}
impl Shr<usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shr<usize>>::Output;
}
impl Shr<usize> for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Shr<usize> for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Shr<usize> for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Shr<usize> for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Shr<usize> for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Shr<usize> for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Shr<usize> for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Shr<usize> for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Shr<usize> for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Shr<usize> for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Shr<usize> for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Shr<usize> for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl ShrAssign<&usize> for Wrapping<i128> {}
impl ShrAssign<&usize> for Wrapping<i16> {}
impl ShrAssign<&usize> for Wrapping<i32> {}
impl ShrAssign<&usize> for Wrapping<i64> {}
impl ShrAssign<&usize> for Wrapping<i8> {}
impl ShrAssign<&usize> for Wrapping<isize> {}
impl ShrAssign<&usize> for Wrapping<u128> {}
impl ShrAssign<&usize> for Wrapping<u16> {}
impl ShrAssign<&usize> for Wrapping<u32> {}
impl ShrAssign<&usize> for Wrapping<u64> {}
impl ShrAssign<&usize> for Wrapping<u8> {}
impl ShrAssign<&usize> for Wrapping<usize> {}
impl ShrAssign<usize> for Wrapping<i128> {}
impl ShrAssign<usize> for Wrapping<i16> {}
impl ShrAssign<usize> for Wrapping<i32> {}
impl ShrAssign<usize> for Wrapping<i64> {}
impl ShrAssign<usize> for Wrapping<i8> {}
impl ShrAssign<usize> for Wrapping<isize> {}
impl ShrAssign<usize> for Wrapping<u128> {}
impl ShrAssign<usize> for Wrapping<u16> {}
impl ShrAssign<usize> for Wrapping<u32> {}
impl ShrAssign<usize> for Wrapping<u64> {}
impl ShrAssign<usize> for Wrapping<u8> {}
impl ShrAssign<usize> for Wrapping<usize> {}
impl Sub for Wrapping<i128> {
    type Output = Wrapping<i128>;
}
impl Sub for Wrapping<i16> {
    type Output = Wrapping<i16>;
}
impl Sub for Wrapping<i32> {
    type Output = Wrapping<i32>;
}
impl Sub for Wrapping<i64> {
    type Output = Wrapping<i64>;
}
impl Sub for Wrapping<i8> {
    type Output = Wrapping<i8>;
}
impl Sub for Wrapping<isize> {
    type Output = Wrapping<isize>;
}
impl Sub for Wrapping<u128> {
    type Output = Wrapping<u128>;
}
impl Sub for Wrapping<u16> {
    type Output = Wrapping<u16>;
}
impl Sub for Wrapping<u32> {
    type Output = Wrapping<u32>;
}
impl Sub for Wrapping<u64> {
    type Output = Wrapping<u64>;
}
impl Sub for Wrapping<u8> {
    type Output = Wrapping<u8>;
}
impl Sub for Wrapping<usize> {
    type Output = Wrapping<usize>;
}
impl Sub<&Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Sub>::Output;
}
impl Sub<&Wrapping<i128>> for Wrapping<i128> {
    type Output = <Wrapping<i128> as Sub>::Output;
}
impl Sub<&Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Sub>::Output;
}
impl Sub<&Wrapping<i16>> for Wrapping<i16> {
    type Output = <Wrapping<i16> as Sub>::Output;
}
impl Sub<&Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Sub>::Output;
}
impl Sub<&Wrapping<i32>> for Wrapping<i32> {
    type Output = <Wrapping<i32> as Sub>::Output;
}
impl Sub<&Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Sub>::Output;
}
impl Sub<&Wrapping<i64>> for Wrapping<i64> {
    type Output = <Wrapping<i64> as Sub>::Output;
}
impl Sub<&Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Sub>::Output;
}
impl Sub<&Wrapping<i8>> for Wrapping<i8> {
    type Output = <Wrapping<i8> as Sub>::Output;
}
impl Sub<&Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Sub>::Output;
}
impl Sub<&Wrapping<isize>> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Sub>::Output;
}
impl Sub<&Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Sub>::Output;
}
impl Sub<&Wrapping<u128>> for Wrapping<u128> {
    type Output = <Wrapping<u128> as Sub>::Output;
}
impl Sub<&Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Sub>::Output;
}
impl Sub<&Wrapping<u16>> for Wrapping<u16> {
    type Output = <Wrapping<u16> as Sub>::Output;
}
impl Sub<&Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Sub>::Output;
}
impl Sub<&Wrapping<u32>> for Wrapping<u32> {
    type Output = <Wrapping<u32> as Sub>::Output;
}
impl Sub<&Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Sub>::Output;
}
impl Sub<&Wrapping<u64>> for Wrapping<u64> {
    type Output = <Wrapping<u64> as Sub>::Output;
}
impl Sub<&Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Sub>::Output;
}
impl Sub<&Wrapping<u8>> for Wrapping<u8> {
    type Output = <Wrapping<u8> as Sub>::Output;
}
impl Sub<&Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Sub>::Output;
}
impl Sub<&Wrapping<usize>> for Wrapping<usize> {
    type Output = <Wrapping<usize> as Sub>::Output;
}
impl Sub<Wrapping<i128>> for &Wrapping<i128> {
    type Output = <Wrapping<i128> as Sub>::Output;
}
impl Sub<Wrapping<i16>> for &Wrapping<i16> {
    type Output = <Wrapping<i16> as Sub>::Output;
}
impl Sub<Wrapping<i32>> for &Wrapping<i32> {
    type Output = <Wrapping<i32> as Sub>::Output;
}
impl Sub<Wrapping<i64>> for &Wrapping<i64> {
    type Output = <Wrapping<i64> as Sub>::Output;
}
impl Sub<Wrapping<i8>> for &Wrapping<i8> {
    type Output = <Wrapping<i8> as Sub>::Output;
}
impl Sub<Wrapping<isize>> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Sub>::Output;
}
impl Sub<Wrapping<u128>> for &Wrapping<u128> {
    type Output = <Wrapping<u128> as Sub>::Output;
}
impl Sub<Wrapping<u16>> for &Wrapping<u16> {
    type Output = <Wrapping<u16> as Sub>::Output;
}
impl Sub<Wrapping<u32>> for &Wrapping<u32> {
    type Output = <Wrapping<u32> as Sub>::Output;
}
impl Sub<Wrapping<u64>> for &Wrapping<u64> {
    type Output = <Wrapping<u64> as Sub>::Output;
}
impl Sub<Wrapping<u8>> for &Wrapping<u8> {
    type Output = <Wrapping<u8> as Sub>::Output;
}
impl Sub<Wrapping<usize>> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Sub>::Output;
}
impl SubAssign for Wrapping<i128> {}
impl SubAssign for Wrapping<i16> {}
impl SubAssign for Wrapping<i32> {}
impl SubAssign for Wrapping<i64> {}
impl SubAssign for Wrapping<i8> {}
impl SubAssign for Wrapping<isize> {}
impl SubAssign for Wrapping<u128> {}
impl SubAssign for Wrapping<u16> {}
impl SubAssign for Wrapping<u32> {}
impl SubAssign for Wrapping<u64> {}
impl SubAssign for Wrapping<u8> {}
impl SubAssign for Wrapping<usize> {}
impl SubAssign<&i128> for Wrapping<i128> {}
impl SubAssign<&i16> for Wrapping<i16> {}
impl SubAssign<&i32> for Wrapping<i32> {}
impl SubAssign<&i64> for Wrapping<i64> {}
impl SubAssign<&i8> for Wrapping<i8> {}
impl SubAssign<&isize> for Wrapping<isize> {}
impl SubAssign<&Wrapping<i128>> for Wrapping<i128> {}
impl SubAssign<&Wrapping<i16>> for Wrapping<i16> {}
impl SubAssign<&Wrapping<i32>> for Wrapping<i32> {}
impl SubAssign<&Wrapping<i64>> for Wrapping<i64> {}
impl SubAssign<&Wrapping<i8>> for Wrapping<i8> {}
impl SubAssign<&Wrapping<isize>> for Wrapping<isize> {}
impl SubAssign<&Wrapping<u128>> for Wrapping<u128> {}
impl SubAssign<&Wrapping<u16>> for Wrapping<u16> {}
impl SubAssign<&Wrapping<u32>> for Wrapping<u32> {}
impl SubAssign<&Wrapping<u64>> for Wrapping<u64> {}
impl SubAssign<&Wrapping<u8>> for Wrapping<u8> {}
impl SubAssign<&Wrapping<usize>> for Wrapping<usize> {}
impl SubAssign<&u128> for Wrapping<u128> {}
impl SubAssign<&u16> for Wrapping<u16> {}
impl SubAssign<&u32> for Wrapping<u32> {}
impl SubAssign<&u64> for Wrapping<u64> {}
impl SubAssign<&u8> for Wrapping<u8> {}
impl SubAssign<&usize> for Wrapping<usize> {}
impl SubAssign<i128> for Wrapping<i128> {}
impl SubAssign<i16> for Wrapping<i16> {}
impl SubAssign<i32> for Wrapping<i32> {}
impl SubAssign<i64> for Wrapping<i64> {}
impl SubAssign<i8> for Wrapping<i8> {}
impl SubAssign<isize> for Wrapping<isize> {}
impl SubAssign<u128> for Wrapping<u128> {}
impl SubAssign<u16> for Wrapping<u16> {}
impl SubAssign<u32> for Wrapping<u32> {}
impl SubAssign<u64> for Wrapping<u64> {}
impl SubAssign<u8> for Wrapping<u8> {}
impl SubAssign<usize> for Wrapping<usize> {}
