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
impl u16 {
    pub const MIN: u16;
    pub const MAX: u16;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> u16;
    pub fn rotate_right(self, n: u32) -> u16;
    pub fn swap_bytes(self) -> u16;
    pub fn to_be(self) -> u16;
    pub fn to_le(self) -> u16;
    pub fn checked_add(self, rhs: u16) -> Option<u16>;
    pub fn checked_sub(self, rhs: u16) -> Option<u16>;
    pub fn checked_mul(self, rhs: u16) -> Option<u16>;
    pub fn checked_div(self, rhs: u16) -> Option<u16>;
    pub fn checked_rem(self, rhs: u16) -> Option<u16>;
    pub fn ilog(self, base: u16) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn unbounded_shl(self, rhs: u32) -> u16;
    pub fn unbounded_shr(self, rhs: u32) -> u16;
    pub fn checked_pow(self, exp: u32) -> Option<u16>;
    pub fn saturating_add(self, rhs: u16) -> u16;
    pub fn saturating_add_signed(self, rhs: i16) -> u16;
    pub fn saturating_sub(self, rhs: u16) -> u16;
    pub fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub fn saturating_mul(self, rhs: u16) -> u16;
    pub fn saturating_pow(self, exp: u32) -> u16;
    pub fn wrapping_add(self, rhs: u16) -> u16;
    pub fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub fn wrapping_sub(self, rhs: u16) -> u16;
    pub fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub fn wrapping_mul(self, rhs: u16) -> u16;
    pub fn wrapping_div(self, rhs: u16) -> u16;
    pub fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_rem(self, rhs: u16) -> u16;
    pub fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_neg(self) -> u16;
    pub fn wrapping_shl(self, rhs: u32) -> u16;
    pub fn wrapping_shr(self, rhs: u32) -> u16;
    pub fn wrapping_pow(self, exp: u32) -> u16;
    pub fn overflowing_add(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub fn abs_diff(self, other: u16) -> u16;
    pub fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    pub fn pow(self, exp: u32) -> u16;
    pub fn isqrt(self) -> u16;
    pub fn div_euclid(self, rhs: u16) -> u16;
    pub fn rem_euclid(self, rhs: u16) -> u16;
    pub fn div_ceil(self, rhs: u16) -> u16;
    pub fn next_multiple_of(self, rhs: u16) -> u16;
    pub fn is_multiple_of(self, rhs: u16) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u16;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
}
impl Add for u16 {
    type Output = u16;
}
impl AddAssign for u16 {}
impl BitAnd for u16 {
    type Output = u16;
}
impl BitAndAssign for u16 {}
impl BitOr for u16 {
    type Output = u16;
}
impl BitOrAssign for u16 {}
impl BitXor for u16 {
    type Output = u16;
}
impl BitXorAssign for u16 {}
impl Clone for u16 {}
impl Default for u16 {}
impl Display for u16 {}
impl Div for u16 {
    type Output = u16;
}
impl DivAssign for u16 {}
impl From<bool> for u16 {}
impl From<u8> for u16 {}
impl FromStr for u16 {
    type Err = ParseIntError;
}
impl Hash for u16 {}
impl Mul for u16 {
    type Output = u16;
}
impl MulAssign for u16 {}
impl Not for u16 {
    type Output = u16;
}
impl Ord for u16 {}
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Product for u16 {}
impl Rem for u16 {
    type Output = u16;
}
impl RemAssign for u16 {}
impl Sub for u16 {
    type Output = u16;
}
impl SubAssign for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Sum for u16 {}
impl TryFrom<char> for u16 {
    type Error = TryFromCharError;
}
impl TryFrom<i128> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u16 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u16 {
    type Error = TryFromIntError;
}
impl Eq for u16 {}
