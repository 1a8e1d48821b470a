use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::net::Ipv4Addr;
use crate::num::{ParseIntError, TryFromIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Sub, SubAssign};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;
impl u32 {
    pub const MIN: u32;
    pub const MAX: u32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> u32;
    pub fn rotate_right(self, n: u32) -> u32;
    pub fn swap_bytes(self) -> u32;
    pub fn to_be(self) -> u32;
    pub fn to_le(self) -> u32;
    pub fn checked_add(self, rhs: u32) -> Option<u32>;
    pub fn checked_sub(self, rhs: u32) -> Option<u32>;
    pub fn checked_mul(self, rhs: u32) -> Option<u32>;
    pub fn checked_div(self, rhs: u32) -> Option<u32>;
    pub fn checked_rem(self, rhs: u32) -> Option<u32>;
    pub fn ilog(self, base: u32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn unbounded_shl(self, rhs: u32) -> u32;
    pub fn unbounded_shr(self, rhs: u32) -> u32;
    pub fn checked_pow(self, exp: u32) -> Option<u32>;
    pub fn saturating_add(self, rhs: u32) -> u32;
    pub fn saturating_add_signed(self, rhs: i32) -> u32;
    pub fn saturating_sub(self, rhs: u32) -> u32;
    pub fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub fn saturating_mul(self, rhs: u32) -> u32;
    pub fn saturating_pow(self, exp: u32) -> u32;
    pub fn wrapping_add(self, rhs: u32) -> u32;
    pub fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub fn wrapping_sub(self, rhs: u32) -> u32;
    pub fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub fn wrapping_mul(self, rhs: u32) -> u32;
    pub fn wrapping_div(self, rhs: u32) -> u32;
    pub fn wrapping_div_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_rem(self, rhs: u32) -> u32;
    pub fn wrapping_rem_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_neg(self) -> u32;
    pub fn wrapping_shl(self, rhs: u32) -> u32;
    pub fn wrapping_shr(self, rhs: u32) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> u32;
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    pub fn abs_diff(self, other: u32) -> u32;
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    pub fn pow(self, exp: u32) -> u32;
    pub fn isqrt(self) -> u32;
    pub fn div_euclid(self, rhs: u32) -> u32;
    pub fn rem_euclid(self, rhs: u32) -> u32;
    pub fn div_ceil(self, rhs: u32) -> u32;
    pub fn next_multiple_of(self, rhs: u32) -> u32;
    pub fn is_multiple_of(self, rhs: u32) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u32;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
}
impl Add for u32 {
    type Output = u32;
}
impl AddAssign for u32 {}
impl BitAnd for u32 {
    type Output = u32;
}
impl BitAndAssign for u32 {}
impl BitOr for u32 {
    type Output = u32;
}
impl BitOrAssign for u32 {}
impl BitXor for u32 {
    type Output = u32;
}
impl BitXorAssign for u32 {}
impl Clone for u32 {}
impl Default for u32 {}
impl Display for u32 {}
impl Div for u32 {
    type Output = u32;
}
impl DivAssign for u32 {}
impl From<Ipv4Addr> for u32 {}
impl From<bool> for u32 {}
impl From<char> for u32 {}
impl From<u16> for u32 {}
impl From<u8> for u32 {}
impl FromStr for u32 {
    type Err = ParseIntError;
}
impl Hash for u32 {}
impl Mul for u32 {
    type Output = u32;
}
impl MulAssign for u32 {}
impl Not for u32 {
    type Output = u32;
}
impl Ord for u32 {}
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Product for u32 {}
impl Rem for u32 {
    type Output = u32;
}
impl RemAssign for u32 {}
impl Sub for u32 {
    type Output = u32;
}
impl SubAssign for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Sum for u32 {}
impl TryFrom<i128> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<isize> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for u32 {
    type Error = TryFromIntError;
}
impl TryFrom<usize> for u32 {
    type Error = TryFromIntError;
}
impl Eq for u32 {}
