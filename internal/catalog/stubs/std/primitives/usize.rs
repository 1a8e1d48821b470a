use crate::char::TryFromCharError;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::num::{ParseIntError, TryFromIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Sub, SubAssign};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;
impl usize {
    pub const MIN: usize;
    pub const MAX: usize;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> usize;
    pub fn rotate_right(self, n: u32) -> usize;
    pub fn swap_bytes(self) -> usize;
    pub fn to_be(self) -> usize;
    pub fn to_le(self) -> usize;
    pub fn checked_add(self, rhs: usize) -> Option<usize>;
    pub fn checked_sub(self, rhs: usize) -> Option<usize>;
    pub fn checked_mul(self, rhs: usize) -> Option<usize>;
    pub fn checked_div(self, rhs: usize) -> Option<usize>;
    pub fn checked_rem(self, rhs: usize) -> Option<usize>;
    pub fn ilog(self, base: usize) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn unbounded_shl(self, rhs: u32) -> usize;
    pub fn unbounded_shr(self, rhs: u32) -> usize;
    pub fn checked_pow(self, exp: u32) -> Option<usize>;
    pub fn saturating_add(self, rhs: usize) -> usize;
    pub fn saturating_add_signed(self, rhs: isize) -> usize;
    pub fn saturating_sub(self, rhs: usize) -> usize;
    pub fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub fn saturating_mul(self, rhs: usize) -> usize;
    pub fn saturating_pow(self, exp: u32) -> usize;
    pub fn wrapping_add(self, rhs: usize) -> usize;
    pub fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub fn wrapping_sub(self, rhs: usize) -> usize;
    pub fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub fn wrapping_mul(self, rhs: usize) -> usize;
    pub fn wrapping_div(self, rhs: usize) -> usize;
    pub fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_rem(self, rhs: usize) -> usize;
    pub fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_neg(self) -> usize;
    pub fn wrapping_shl(self, rhs: u32) -> usize;
    pub fn wrapping_shr(self, rhs: u32) -> usize;
    pub fn wrapping_pow(self, exp: u32) -> usize;
    pub fn overflowing_add(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub fn abs_diff(self, other: usize) -> usize;
    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    pub fn pow(self, exp: u32) -> usize;
    pub fn isqrt(self) -> usize;
    pub fn div_euclid(self, rhs: usize) -> usize;
    pub fn rem_euclid(self, rhs: usize) -> usize;
    pub fn div_ceil(self, rhs: usize) -> usize;
    pub fn next_multiple_of(self, rhs: usize) -> usize;
    pub fn is_multiple_of(self, rhs: usize) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> usize;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
}
impl Add for usize {
    type Output = usize;
}
impl AddAssign for usize {}
impl BitAnd for usize {
    type Output = usize;
}
impl BitAndAssign for usize {}
impl BitOr for usize {
    type Output = usize;
}
impl BitOrAssign for usize {}
impl BitXor for usize {
    type Output = usize;
}
impl BitXorAssign for usize {}
impl Clone for usize {}
impl Default for usize {}
impl Display for usize {}
impl Div for usize {
    type Output = usize;
}
impl DivAssign for usize {}
impl From<Alignment> for usize {}
impl From<bool> for usize {}
impl From<u16> for usize {}
impl From<u8> for usize {}
impl FromStr for usize {
    type Err = ParseIntError;
}
impl Hash for usize {}
impl Mul for usize {
    type Output = usize;
}
impl MulAssign for usize {}
impl Not for usize {
    type Output = usize;
}
impl Ord for usize {}
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Product for usize {}
impl Rem for usize {
    type Output = usize;
}
impl RemAssign for usize {}
impl Sub for usize {
    type Output = usize;
}
impl SubAssign for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Sum for usize {}
impl TryFrom<char> for usize {
    type Error = TryFromCharError;
}
impl TryFrom<i128> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for usize {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for usize {
    type Error = TryFromIntError;
}
impl Eq for usize {}
