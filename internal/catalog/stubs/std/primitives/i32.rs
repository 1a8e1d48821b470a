use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::num::{ParseIntError, TryFromIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;
impl i32 {
    pub const MIN: i32;
    pub const MAX: i32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> i32;
    pub fn rotate_right(self, n: u32) -> i32;
    pub fn swap_bytes(self) -> i32;
    pub fn to_be(self) -> i32;
    pub fn to_le(self) -> i32;
    pub fn checked_add(self, rhs: i32) -> Option<i32>;
    pub fn checked_sub(self, rhs: i32) -> Option<i32>;
    pub fn checked_mul(self, rhs: i32) -> Option<i32>;
    pub fn checked_div(self, rhs: i32) -> Option<i32>;
    pub fn checked_rem(self, rhs: i32) -> Option<i32>;
    pub fn unbounded_shl(self, rhs: u32) -> i32;
    pub fn unbounded_shr(self, rhs: u32) -> i32;
    pub fn checked_pow(self, exp: u32) -> Option<i32>;
    pub fn saturating_add(self, rhs: i32) -> i32;
    pub fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_sub(self, rhs: i32) -> i32;
    pub fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_mul(self, rhs: i32) -> i32;
    pub fn saturating_pow(self, exp: u32) -> i32;
    pub fn wrapping_add(self, rhs: i32) -> i32;
    pub fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_sub(self, rhs: i32) -> i32;
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_mul(self, rhs: i32) -> i32;
    pub fn wrapping_div(self, rhs: i32) -> i32;
    pub fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_rem(self, rhs: i32) -> i32;
    pub fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_neg(self) -> i32;
    pub fn wrapping_shl(self, rhs: u32) -> i32;
    pub fn wrapping_shr(self, rhs: u32) -> i32;
    pub fn wrapping_abs(self) -> i32;
    pub fn unsigned_abs(self) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> i32;
    pub fn overflowing_add(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    pub fn pow(self, exp: u32) -> i32;
    pub fn isqrt(self) -> i32;
    pub fn div_euclid(self, rhs: i32) -> i32;
    pub fn rem_euclid(self, rhs: i32) -> i32;
    pub fn ilog(self, base: i32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn abs(self) -> i32;
    pub fn abs_diff(self, other: i32) -> u32;
    pub fn signum(self) -> i32;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}
impl Add for i32 {
    type Output = i32;
}
impl AddAssign for i32 {}
impl BitAnd for i32 {
    type Output = i32;
}
impl BitAndAssign for i32 {}
impl BitOr for i32 {
    type Output = i32;
}
impl BitOrAssign for i32 {}
impl BitXor for i32 {
    type Output = i32;
}
impl BitXorAssign for i32 {}
impl Clone for i32 {}
impl Default for i32 {}
impl Display for i32 {}
impl Div for i32 {
    type Output = i32;
}
impl DivAssign for i32 {}
impl From<bool> for i32 {}
impl From<i16> for i32 {}
impl From<i8> for i32 {}
impl From<u16> for i32 {}
impl From<u8> for i32 {}
impl FromStr for i32 {
    type Err = ParseIntError;
}
impl Hash for i32 {}
impl Mul for i32 {
    type Output = i32;
}
impl MulAssign for i32 {}
impl Neg for i32 {
    type Output = i32;
}
impl Not for i32 {
    type Output = i32;
}
impl Ord for i32 {}
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Product for i32 {}
impl Rem for i32 {
    type Output = i32;
}
impl RemAssign for i32 {}
impl Sub for i32 {
    type Output = i32;
}
impl SubAssign for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Sum for i32 {}
impl TryFrom<i128> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for i32 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for i32 {
    type Error = TryFromIntError;
}
impl Eq for i32 {}
