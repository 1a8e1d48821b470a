use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::TryFrom;
use crate::default::Default;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::num::TryFromIntError;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, FnOnce, Not};
use crate::option::Option;
use crate::str::{FromStr, ParseBoolError};
impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F>(self, f: F) -> Option<T> where F: FnOnce() -> T;
}
impl BitAnd for bool {
    type Output = bool;
}
impl BitAndAssign for bool {}
impl BitOr for bool {
    type Output = bool;
}
impl BitOrAssign for bool {}
impl BitXor for bool {
    type Output = bool;
}
impl BitXorAssign for bool {}
impl Clone for bool {}
impl Default for bool {}
impl Display for bool {}
impl FromStr for bool {
    type Err = ParseBoolError;
}
impl Hash for bool {}
impl Not for bool {
    type Output = bool;
}
impl Ord for bool {}
impl PartialEq for bool {}
impl PartialOrd for bool {}
impl TryFrom<i128> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i16> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i32> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i64> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<i8> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u128> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u16> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u32> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u64> for bool {
    type Error = TryFromIntError;
}
impl TryFrom<u8> for bool {
    type Error = TryFromIntError;
}
impl Eq for bool {}
