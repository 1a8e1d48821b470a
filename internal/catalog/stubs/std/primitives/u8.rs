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
impl u8 {
    pub const MIN: u8;
    pub const MAX: u8;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> u8;
    pub fn rotate_right(self, n: u32) -> u8;
    pub fn swap_bytes(self) -> u8;
    pub fn to_be(self) -> u8;
    pub fn to_le(self) -> u8;
    pub fn checked_add(self, rhs: u8) -> Option<u8>;
    pub fn checked_sub(self, rhs: u8) -> Option<u8>;
    pub fn checked_mul(self, rhs: u8) -> Option<u8>;
    pub fn checked_div(self, rhs: u8) -> Option<u8>;
    pub fn checked_rem(self, rhs: u8) -> Option<u8>;
    pub fn ilog(self, base: u8) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn unbounded_shl(self, rhs: u32) -> u8;
    pub fn unbounded_shr(self, rhs: u32) -> u8;
    pub fn checked_pow(self, exp: u32) -> Option<u8>;
    pub fn saturating_add(self, rhs: u8) -> u8;
    pub fn saturating_add_signed(self, rhs: i8) -> u8;
    pub fn saturating_sub(self, rhs: u8) -> u8;
    pub fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub fn saturating_mul(self, rhs: u8) -> u8;
    pub fn saturating_pow(self, exp: u32) -> u8;
    pub fn wrapping_add(self, rhs: u8) -> u8;
    pub fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub fn wrapping_sub(self, rhs: u8) -> u8;
    pub fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub fn wrapping_mul(self, rhs: u8) -> u8;
    pub fn wrapping_div(self, rhs: u8) -> u8;
    pub fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_rem(self, rhs: u8) -> u8;
    pub fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_neg(self) -> u8;
    pub fn wrapping_shl(self, rhs: u32) -> u8;
    pub fn wrapping_shr(self, rhs: u32) -> u8;
    pub fn wrapping_pow(self, exp: u32) -> u8;
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub fn abs_diff(self, other: u8) -> u8;
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    pub fn pow(self, exp: u32) -> u8;
    pub fn isqrt(self) -> u8;
    pub fn div_euclid(self, rhs: u8) -> u8;
    pub fn rem_euclid(self, rhs: u8) -> u8;
    pub fn div_ceil(self, rhs: u8) -> u8;
    pub fn next_multiple_of(self, rhs: u8) -> u8;
    pub fn is_multiple_of(self, rhs: u8) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u8;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
}
impl Add for u8 {
    type Output = u8;
}
impl AddAssign for u8 {}
impl BitAnd for u8 {
    type Output = u8;
}
impl BitAndAssign for u8 {}
impl BitOr for u8 {
    type Output = u8;
}
impl BitOrAssign for u8 {}
impl BitXor for u8 {
    type Output = u8;
}
impl BitXorAssign for u8 {}
impl Clone for u8 {}
impl Default for u8 {}
impl Display for u8 {}
impl Div for u8 {
    type Output = u8;
}
impl DivAssign for u8 {}
impl From<bool> for u8 {}
impl FromStr for u8 {
    type Err = ParseIntError;
}
impl Hash for u8 {}
impl Mul for u8 {
    type Output = u8;
}
impl MulAssign for u8 {}
impl Not for u8 {
    type Output = u8;
}
impl Ord for u8 {}
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Product for u8 {}
impl Rem for u8 {
    type Output = u8;
}
impl RemAssign for u8 {}
impl Sub for u8 {
    type Output = u8;
}
impl SubAssign for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Sum for u8 {}
impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
}
impl TryFrom<i128> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u8 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u8 {
    type Error = TryFromIntError;
}
impl Eq for u8 {}
