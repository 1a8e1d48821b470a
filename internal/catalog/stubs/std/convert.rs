use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::marker::{Copy, Sized};
use crate::process::Termination;
use crate::result::Result;
pub trait AsMut<T> where T: ?Sized {
    fn as_mut(&mut self) -> &mut T;
}
pub trait AsRef<T> where T: ?Sized {
    fn as_ref(&self) -> &T;
}
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
impl<T, U> AsRef<U> for &T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T, U> AsRef<U> for &mut T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T> From<T> for T {}
impl Clone for Infallible {}
impl Display for Infallible {}
impl Error for Infallible {}
impl From<!> for Infallible {}
impl Hash for Infallible {}
impl Ord for Infallible {}
impl PartialEq for Infallible {}
impl PartialOrd for Infallible {}
impl Termination for Infallible {}
impl Copy for Infallible {}
impl Eq for Infallible {}
impl<T, U> Into<U> for T where U: From<T> {}
impl<T, U> TryFrom<U> for T where U: Into<T> {
    type Error = Infallible;
}
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
    type Error = <U as TryFrom<T>>::Error;
}
