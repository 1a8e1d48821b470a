use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, Infallible};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::{BitOr, BitOrAssign};
use crate::option::Option;
impl<T: Add<Output = T>> Add for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Sub<Output = T>> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Mul<Output = T>> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Div<Output = T>> Div for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Add<Output = T>> Add for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Sub<Output = T>> Sub for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Mul<Output = T>> Mul for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Div<Output = T>> Div for Saturating<T> {
    type Output = Saturating<T>;
}
use crate::ops::{Add, Div, Mul, Sub};
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal, }
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero, }
pub struct NonZero<T> {}
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
pub struct ParseFloatError;
pub struct ParseIntError;
pub struct Saturating<T>(pub T);
pub struct TryFromIntError;
pub struct Wrapping<T>(pub T);
impl Clone for FpCategory {}
impl PartialEq for FpCategory {}
impl Copy for FpCategory {}
impl Eq for FpCategory {}
impl Clone for IntErrorKind {}
impl Hash for IntErrorKind {}
impl PartialEq for IntErrorKind {}
impl Copy for IntErrorKind {}
impl Eq for IntErrorKind {}
impl<T> NonZero<T> {
    pub fn new(n: T) -> Option<NonZero<T>>;
    pub unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub fn get(self) -> T;
}
impl<T> BitOr<T> for NonZero<T> + BitOr<Output = T> {
    type Output = NonZero<T>;
}
impl<T> BitOr for NonZero<T> + BitOr<Output = T> {
    type Output = NonZero<T>;
}
impl<T> BitOrAssign<T> for NonZero<T> where NonZero<T>: BitOr<T, Output = NonZero<T>> {}
impl<T> BitOrAssign for NonZero<T> where NonZero<T>: BitOr<Output = NonZero<T>> {}
impl<T> Clone for NonZero<T> {}
impl<T> Display for NonZero<T> + Display {}
impl<T> From<NonZero<T>> for T {}
impl<T> Hash for NonZero<T> + Hash {}
impl<T> Ord for NonZero<T> + Ord {}
impl<T> PartialEq for NonZero<T> + PartialEq {}
impl<T> PartialOrd for NonZero<T> + PartialOrd {}
impl<T> Copy for NonZero<T> {}
impl<T> Eq for NonZero<T> + Eq {}
impl<T> Send for NonZero<T> + Send {}
impl<T> Sync for NonZero<T> + Sync {}
impl<T> Unpin for NonZero<T> + Unpin {}
impl Clone for ParseFloatError {}
impl Display for ParseFloatError {}
impl Error for ParseFloatError {}
impl PartialEq for ParseFloatError {}
impl Eq for ParseFloatError {}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind;
}
impl Clone for ParseIntError {}
impl Display for ParseIntError {}
impl Error for ParseIntError {}
impl PartialEq for ParseIntError {}
impl Eq for ParseIntError {}
impl<T> Clone for Saturating<T> where T: Clone {}
impl<T> Default for Saturating<T> where T: Default {}
impl<T> Display for Saturating<T> where T: Display {}
impl<T> Hash for Saturating<T> where T: Hash {}
impl<T> Ord for Saturating<T> where T: Ord {}
impl<T> PartialEq for Saturating<T> where T: PartialEq {}
impl<T> PartialOrd for Saturating<T> where T: PartialOrd {}
impl<T> Copy for Saturating<T> where T: Copy {}
impl<T> Eq for Saturating<T> where T: Eq {}
impl<T> Send for Saturating<T> where T: Send {}
impl<T> Sync for Saturating<T> where T: Sync {}
impl<T> Unpin for Saturating<T> where T: Unpin {}
impl Clone for TryFromIntError {}
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<!> for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}
impl PartialEq for TryFromIntError {}
impl Copy for TryFromIntError {}
impl Eq for TryFromIntError {}
impl<T> Clone for Wrapping<T> where T: Clone {}
impl<T> Default for Wrapping<T> where T: Default {}
impl<T> Display for Wrapping<T> where T: Display {}
impl<T> Hash for Wrapping<T> where T: Hash {}
impl<T> Ord for Wrapping<T> where T: Ord {}
impl<T> PartialEq for Wrapping<T> where T: PartialEq {}
impl<T> PartialOrd for Wrapping<T> where T: PartialOrd {}
impl<T> Copy for Wrapping<T> where T: Copy {}
impl<T> Eq for Wrapping<T> where T: Eq {}
impl<T> Send for Wrapping<T> where T: Send {}
impl<T> Sync for Wrapping<T> where T: Sync {}
impl<T> Unpin for Wrapping<T> where T: Unpin {}
