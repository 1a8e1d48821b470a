use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq, PartialOrd};
use crate::convert::Infallible;
use crate::default::Default;
use crate::hash::Hash;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator, Step};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::option::Option;
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
pub trait AsyncFnOnce<Args> {
    type Output;
}
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
pub enum Bound<T> { Included(T), Excluded(T), Unbounded, }
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B), }
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}
pub trait Drop {
    fn drop(&mut self);
}
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}
pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}
pub trait Index<Idx> where Idx: ?Sized {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx>: Index<Idx> where Idx: ?Sized {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
pub struct Range<Idx> { pub start: Idx, pub end: Idx, _0: Idx }
pub trait RangeBounds<T> where T: ?Sized {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: PartialOrd<T> + ?Sized;
}
pub struct RangeFrom<Idx> { pub start: Idx, _0: Idx }
pub struct RangeFull;
pub struct RangeInclusive<Idx> { _0: Idx }
pub struct RangeTo<Idx> { pub end: Idx, _0: Idx }
pub struct RangeToInclusive<Idx> { pub end: Idx, _0: Idx }
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}
pub trait Try {
    type Output;
    type Residual;
}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F>(self, f: F) -> Bound<U> where F: FnOnce(T) -> U;
}
impl<T> Bound<&T> where T: Clone {
    pub fn cloned(self) -> Bound<T> where T: Clone;
}
impl<T> Clone for Bound<T> where T: Clone {}
impl<T> Hash for Bound<T> where T: Hash {}
impl<T> PartialEq for Bound<T> where T: PartialEq {}
impl<T> Copy for Bound<T> where T: Copy {}
impl<T> Eq for Bound<T> where T: Eq {}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
}
impl<B, C> Clone for ControlFlow<B, C> where B: Clone, C: Clone {}
impl<B, C> Hash for ControlFlow<B, C> where B: Hash, C: Hash {}
impl<B, C> PartialEq for ControlFlow<B, C> where B: PartialEq, C: PartialEq {}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}
impl<B, C> Copy for ControlFlow<B, C> where B: Copy, C: Copy {}
impl<B, C> Eq for ControlFlow<B, C> where B: Eq, C: Eq {}
impl<T> Deref for &T where T: ?Sized {
    type Target = T;
}
impl<T> Deref for &mut T where T: ?Sized {
    type Target = T;
}
impl<T> !DerefMut for &T where T: ?Sized {}
impl<T> DerefMut for &mut T where T: ?Sized {}
impl<A, F> Fn<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &mut F where F: FnMut<A> + ?Sized {}
impl<A, F> FnOnce<A> for &F where F: Fn<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}
impl<A, F> FnOnce<A> for &mut F where F: FnMut<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}
impl Not for ! {
    type Output = !;
}
impl<Idx> Range<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx> Clone for Range<Idx> where Idx: Clone {}
impl<Idx> Default for Range<Idx> where Idx: Default {}
impl<A> DoubleEndedIterator for Range<A> where A: Step {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<usize> {}
impl<Idx> Hash for Range<Idx> where Idx: Hash {}
impl<A> Iterator for Range<A> where A: Step {
    type Item = A;
}
impl<Idx> PartialEq for Range<Idx> where Idx: PartialEq {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for Range<T> {}
impl<Idx> Eq for Range<Idx> where Idx: Eq {}
impl<Idx> Send for Range<Idx> where Idx: Send {}
impl<Idx> Sync for Range<Idx> where Idx: Sync {}
impl<Idx> Unpin for Range<Idx> where Idx: Unpin {}
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) where T: 'a + ?Sized {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl<Idx> RangeFrom<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeFrom<Idx> where Idx: Clone {}
impl<Idx> Hash for RangeFrom<Idx> where Idx: Hash {}
impl<A> Iterator for RangeFrom<A> where A: Step {
    type Item = A;
}
impl<Idx> PartialEq for RangeFrom<Idx> where Idx: PartialEq {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<Idx> Eq for RangeFrom<Idx> where Idx: Eq {}
impl<Idx> Send for RangeFrom<Idx> where Idx: Send {}
impl<Idx> Sync for RangeFrom<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeFrom<Idx> where Idx: Unpin {}
impl Clone for RangeFull {}
impl Default for RangeFull {}
impl Hash for RangeFull {}
impl PartialEq for RangeFull {}
impl<T> RangeBounds<T> for RangeFull where T: ?Sized {}
impl Copy for RangeFull {}
impl Eq for RangeFull {}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}
impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx> Clone for RangeInclusive<Idx> where Idx: Clone {}
impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<Idx> Hash for RangeInclusive<Idx> where Idx: Hash {}
impl<A> Iterator for RangeInclusive<A> where A: Step {
    type Item = A;
}
impl<Idx> PartialEq for RangeInclusive<Idx> where Idx: PartialEq {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<Idx> Eq for RangeInclusive<Idx> where Idx: Eq {}
impl<Idx> RangeTo<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeTo<Idx> where Idx: Clone {}
impl<Idx> Hash for RangeTo<Idx> where Idx: Hash {}
impl<Idx> PartialEq for RangeTo<Idx> where Idx: PartialEq {}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<Idx> Copy for RangeTo<Idx> where Idx: Copy {}
impl<Idx> Eq for RangeTo<Idx> where Idx: Eq {}
impl<Idx> Send for RangeTo<Idx> where Idx: Send {}
impl<Idx> Sync for RangeTo<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeTo<Idx> where Idx: Unpin {}
impl<Idx> RangeToInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeToInclusive<Idx> where Idx: Clone {}
impl<Idx> Hash for RangeToInclusive<Idx> where Idx: Hash {}
impl<Idx> PartialEq for RangeToInclusive<Idx> where Idx: PartialEq {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<Idx> Copy for RangeToInclusive<Idx> where Idx: Copy {}
impl<Idx> Eq for RangeToInclusive<Idx> where Idx: Eq {}
impl<Idx> Send for RangeToInclusive<Idx> where Idx: Send {}
impl<Idx> Sync for RangeToInclusive<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeToInclusive<Idx> where Idx: Unpin {}
