use crate::cell::CloneFromCell;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq, PartialOrd};
use crate::convert::{From, Infallible};
use crate::default::Default;
use crate::fmt::Debug;
use crate::future::Future;
use crate::hash::Hash;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator, Step};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::num::{NonZero, ZeroablePrimitive};
use crate::option::Option;
use crate::slice::SliceIndex;
use crate::time::Duration;
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
    fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}
pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
    fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
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
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
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
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
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
pub trait OneSidedRange<T>: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T);
}
pub enum OneSidedRangeBound { StartInclusive, End, EndInclusive }
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
pub trait RangeBounds<T> where T: ?Sized {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: PartialOrd<T> + ?Sized;
}
pub struct RangeFrom<Idx> { pub start: Idx }
pub struct RangeFull;
pub struct RangeInclusive<Idx> { _0: Idx }
pub struct RangeTo<Idx> { pub end: Idx }
pub struct RangeToInclusive<Idx> { pub end: Idx }
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait Residual<O>: Sized {
    type TryType: Try<Output = O, Residual = Self>;
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
pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
impl<T> !DerefMut for &T where T: ?Sized {}
impl Add for f32 {
    type Output = f32;
}
impl Add for f64 {
    type Output = f64;
}
impl Add for i128 {
    type Output = i128;
}
impl Add for i16 {
    type Output = i16;
}
impl Add for i32 {
    type Output = i32;
}
impl Add for i64 {
    type Output = i64;
}
impl Add for i8 {
    type Output = i8;
}
impl Add for isize {
    type Output = isize;
}
impl Add for u128 {
    type Output = u128;
}
impl Add for u16 {
    type Output = u16;
}
impl Add for u32 {
    type Output = u32;
}
impl Add for u64 {
    type Output = u64;
}
impl Add for u8 {
    type Output = u8;
}
impl Add for usize {
    type Output = usize;
}
impl Add<&f32> for &f32 {
    type Output = <f32 as Add>::Output;
}
impl Add<&f32> for f32 {
    type Output = <f32 as Add>::Output;
}
impl Add<&f64> for &f64 {
    type Output = <f64 as Add>::Output;
}
impl Add<&f64> for f64 {
    type Output = <f64 as Add>::Output;
}
impl Add<&i128> for &i128 {
    type Output = <i128 as Add>::Output;
}
impl Add<&i128> for i128 {
    type Output = <i128 as Add>::Output;
}
impl Add<&i16> for &i16 {
    type Output = <i16 as Add>::Output;
}
impl Add<&i16> for i16 {
    type Output = <i16 as Add>::Output;
}
impl Add<&i32> for &i32 {
    type Output = <i32 as Add>::Output;
}
impl Add<&i32> for i32 {
    type Output = <i32 as Add>::Output;
}
impl Add<&i64> for &i64 {
    type Output = <i64 as Add>::Output;
}
impl Add<&i64> for i64 {
    type Output = <i64 as Add>::Output;
}
impl Add<&i8> for &i8 {
    type Output = <i8 as Add>::Output;
}
impl Add<&i8> for i8 {
    type Output = <i8 as Add>::Output;
}
impl Add<&isize> for &isize {
    type Output = <isize as Add>::Output;
}
impl Add<&isize> for isize {
    type Output = <isize as Add>::Output;
}
impl Add<&u128> for &u128 {
    type Output = <u128 as Add>::Output;
}
impl Add<&u128> for u128 {
    type Output = <u128 as Add>::Output;
}
impl Add<&u16> for &u16 {
    type Output = <u16 as Add>::Output;
}
impl Add<&u16> for u16 {
    type Output = <u16 as Add>::Output;
}
impl Add<&u32> for &u32 {
    type Output = <u32 as Add>::Output;
}
impl Add<&u32> for u32 {
    type Output = <u32 as Add>::Output;
}
impl Add<&u64> for &u64 {
    type Output = <u64 as Add>::Output;
}
impl Add<&u64> for u64 {
    type Output = <u64 as Add>::Output;
}
impl Add<&u8> for &u8 {
    type Output = <u8 as Add>::Output;
}
impl Add<&u8> for u8 {
    type Output = <u8 as Add>::Output;
}
impl Add<&usize> for &usize {
    type Output = <usize as Add>::Output;
}
impl Add<&usize> for usize {
    type Output = <usize as Add>::Output;
}
impl Add<f32> for &f32 {
    type Output = <f32 as Add>::Output;
}
impl Add<f64> for &f64 {
    type Output = <f64 as Add>::Output;
}
impl Add<i128> for &i128 {
    type Output = <i128 as Add>::Output;
}
impl Add<i16> for &i16 {
    type Output = <i16 as Add>::Output;
}
impl Add<i32> for &i32 {
    type Output = <i32 as Add>::Output;
}
impl Add<i64> for &i64 {
    type Output = <i64 as Add>::Output;
}
impl Add<i8> for &i8 {
    type Output = <i8 as Add>::Output;
}
impl Add<isize> for &isize {
    type Output = <isize as Add>::Output;
}
impl Add<u128> for &u128 {
    type Output = <u128 as Add>::Output;
}
impl Add<u16> for &u16 {
    type Output = <u16 as Add>::Output;
}
impl Add<u32> for &u32 {
    type Output = <u32 as Add>::Output;
}
impl Add<u64> for &u64 {
    type Output = <u64 as Add>::Output;
}
impl Add<u8> for &u8 {
    type Output = <u8 as Add>::Output;
}
impl Add<usize> for &usize {
    type Output = <usize as Add>::Output;
}
impl AddAssign for f32 {}
impl AddAssign for f64 {}
impl AddAssign for i128 {}
impl AddAssign for i16 {}
impl AddAssign for i32 {}
impl AddAssign for i64 {}
impl AddAssign for i8 {}
impl AddAssign for isize {}
impl AddAssign for u128 {}
impl AddAssign for u16 {}
impl AddAssign for u32 {}
impl AddAssign for u64 {}
impl AddAssign for u8 {}
impl AddAssign for usize {}
impl AddAssign<&f32> for f32 {}
impl AddAssign<&f64> for f64 {}
impl AddAssign<&i128> for i128 {}
impl AddAssign<&i16> for i16 {}
impl AddAssign<&i32> for i32 {}
impl AddAssign<&i64> for i64 {}
impl AddAssign<&i8> for i8 {}
impl AddAssign<&isize> for isize {}
impl AddAssign<&u128> for u128 {}
impl AddAssign<&u16> for u16 {}
impl AddAssign<&u32> for u32 {}
impl AddAssign<&u64> for u64 {}
impl AddAssign<&u8> for u8 {}
impl AddAssign<&usize> for usize {}
impl<A, F> AsyncFn<A> for &F where F: AsyncFn<A> + ?Sized {}
impl<A, F> AsyncFnMut<A> for &F where F: AsyncFn<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &F: 'a;
}
impl<A, F> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &mut F: 'a;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl BitAnd for bool {
    type Output = bool;
}
impl BitAnd for i128 {
    type Output = i128;
}
impl BitAnd for i16 {
    type Output = i16;
}
impl BitAnd for i32 {
    type Output = i32;
}
impl BitAnd for i64 {
    type Output = i64;
}
impl BitAnd for i8 {
    type Output = i8;
}
impl BitAnd for isize {
    type Output = isize;
}
impl BitAnd for u128 {
    type Output = u128;
}
impl BitAnd for u16 {
    type Output = u16;
}
impl BitAnd for u32 {
    type Output = u32;
}
impl BitAnd for u64 {
    type Output = u64;
}
impl BitAnd for u8 {
    type Output = u8;
}
impl BitAnd for usize {
    type Output = usize;
}
impl BitAnd<&bool> for &bool {
    type Output = <bool as BitAnd>::Output;
}
impl BitAnd<&bool> for bool {
    type Output = <bool as BitAnd>::Output;
}
impl BitAnd<&i128> for &i128 {
    type Output = <i128 as BitAnd>::Output;
}
impl BitAnd<&i128> for i128 {
    type Output = <i128 as BitAnd>::Output;
}
impl BitAnd<&i16> for &i16 {
    type Output = <i16 as BitAnd>::Output;
}
impl BitAnd<&i16> for i16 {
    type Output = <i16 as BitAnd>::Output;
}
impl BitAnd<&i32> for &i32 {
    type Output = <i32 as BitAnd>::Output;
}
impl BitAnd<&i32> for i32 {
    type Output = <i32 as BitAnd>::Output;
}
impl BitAnd<&i64> for &i64 {
    type Output = <i64 as BitAnd>::Output;
}
impl BitAnd<&i64> for i64 {
    type Output = <i64 as BitAnd>::Output;
}
impl BitAnd<&i8> for &i8 {
    type Output = <i8 as BitAnd>::Output;
}
impl BitAnd<&i8> for i8 {
    type Output = <i8 as BitAnd>::Output;
}
impl BitAnd<&isize> for &isize {
    type Output = <isize as BitAnd>::Output;
}
impl BitAnd<&isize> for isize {
    type Output = <isize as BitAnd>::Output;
}
impl BitAnd<&u128> for &u128 {
    type Output = <u128 as BitAnd>::Output;
}
impl BitAnd<&u128> for u128 {
    type Output = <u128 as BitAnd>::Output;
}
impl BitAnd<&u16> for &u16 {
    type Output = <u16 as BitAnd>::Output;
}
impl BitAnd<&u16> for u16 {
    type Output = <u16 as BitAnd>::Output;
}
impl BitAnd<&u32> for &u32 {
    type Output = <u32 as BitAnd>::Output;
}
impl BitAnd<&u32> for u32 {
    type Output = <u32 as BitAnd>::Output;
}
impl BitAnd<&u64> for &u64 {
    type Output = <u64 as BitAnd>::Output;
}
impl BitAnd<&u64> for u64 {
    type Output = <u64 as BitAnd>::Output;
}
impl BitAnd<&u8> for &u8 {
    type Output = <u8 as BitAnd>::Output;
}
impl BitAnd<&u8> for u8 {
    type Output = <u8 as BitAnd>::Output;
}
impl BitAnd<&usize> for &usize {
    type Output = <usize as BitAnd>::Output;
}
impl BitAnd<&usize> for usize {
    type Output = <usize as BitAnd>::Output;
}
impl BitAnd<bool> for &bool {
    type Output = <bool as BitAnd>::Output;
}
impl BitAnd<i128> for &i128 {
    type Output = <i128 as BitAnd>::Output;
}
impl BitAnd<i16> for &i16 {
    type Output = <i16 as BitAnd>::Output;
}
impl BitAnd<i32> for &i32 {
    type Output = <i32 as BitAnd>::Output;
}
impl BitAnd<i64> for &i64 {
    type Output = <i64 as BitAnd>::Output;
}
impl BitAnd<i8> for &i8 {
    type Output = <i8 as BitAnd>::Output;
}
impl BitAnd<isize> for &isize {
    type Output = <isize as BitAnd>::Output;
}
impl BitAnd<u128> for &u128 {
    type Output = <u128 as BitAnd>::Output;
}
impl BitAnd<u16> for &u16 {
    type Output = <u16 as BitAnd>::Output;
}
impl BitAnd<u32> for &u32 {
    type Output = <u32 as BitAnd>::Output;
}
impl BitAnd<u64> for &u64 {
    type Output = <u64 as BitAnd>::Output;
}
impl BitAnd<u8> for &u8 {
    type Output = <u8 as BitAnd>::Output;
}
impl BitAnd<usize> for &usize {
    type Output = <usize as BitAnd>::Output;
}
impl BitAndAssign for bool {}
impl BitAndAssign for i128 {}
impl BitAndAssign for i16 {}
impl BitAndAssign for i32 {}
impl BitAndAssign for i64 {}
impl BitAndAssign for i8 {}
impl BitAndAssign for isize {}
impl BitAndAssign for u128 {}
impl BitAndAssign for u16 {}
impl BitAndAssign for u32 {}
impl BitAndAssign for u64 {}
impl BitAndAssign for u8 {}
impl BitAndAssign for usize {}
impl BitAndAssign<&bool> for bool {}
impl BitAndAssign<&i128> for i128 {}
impl BitAndAssign<&i16> for i16 {}
impl BitAndAssign<&i32> for i32 {}
impl BitAndAssign<&i64> for i64 {}
impl BitAndAssign<&i8> for i8 {}
impl BitAndAssign<&isize> for isize {}
impl BitAndAssign<&u128> for u128 {}
impl BitAndAssign<&u16> for u16 {}
impl BitAndAssign<&u32> for u32 {}
impl BitAndAssign<&u64> for u64 {}
impl BitAndAssign<&u8> for u8 {}
impl BitAndAssign<&usize> for usize {}
impl BitOr for bool {
    type Output = bool;
}
impl BitOr for i128 {
    type Output = i128;
}
impl BitOr for i16 {
    type Output = i16;
}
impl BitOr for i32 {
    type Output = i32;
}
impl BitOr for i64 {
    type Output = i64;
}
impl BitOr for i8 {
    type Output = i8;
}
impl BitOr for isize {
    type Output = isize;
}
impl BitOr for u128 {
    type Output = u128;
}
impl BitOr for u16 {
    type Output = u16;
}
impl BitOr for u32 {
    type Output = u32;
}
impl BitOr for u64 {
    type Output = u64;
}
impl BitOr for u8 {
    type Output = u8;
}
impl BitOr for usize {
    type Output = usize;
}
impl BitOr<&bool> for &bool {
    type Output = <bool as BitOr>::Output;
}
impl BitOr<&bool> for bool {
    type Output = <bool as BitOr>::Output;
}
impl BitOr<&i128> for &i128 {
    type Output = <i128 as BitOr>::Output;
}
impl BitOr<&i128> for i128 {
    type Output = <i128 as BitOr>::Output;
}
impl BitOr<&i16> for &i16 {
    type Output = <i16 as BitOr>::Output;
}
impl BitOr<&i16> for i16 {
    type Output = <i16 as BitOr>::Output;
}
impl BitOr<&i32> for &i32 {
    type Output = <i32 as BitOr>::Output;
}
impl BitOr<&i32> for i32 {
    type Output = <i32 as BitOr>::Output;
}
impl BitOr<&i64> for &i64 {
    type Output = <i64 as BitOr>::Output;
}
impl BitOr<&i64> for i64 {
    type Output = <i64 as BitOr>::Output;
}
impl BitOr<&i8> for &i8 {
    type Output = <i8 as BitOr>::Output;
}
impl BitOr<&i8> for i8 {
    type Output = <i8 as BitOr>::Output;
}
impl BitOr<&isize> for &isize {
    type Output = <isize as BitOr>::Output;
}
impl BitOr<&isize> for isize {
    type Output = <isize as BitOr>::Output;
}
impl BitOr<&u128> for &u128 {
    type Output = <u128 as BitOr>::Output;
}
impl BitOr<&u128> for u128 {
    type Output = <u128 as BitOr>::Output;
}
impl BitOr<&u16> for &u16 {
    type Output = <u16 as BitOr>::Output;
}
impl BitOr<&u16> for u16 {
    type Output = <u16 as BitOr>::Output;
}
impl BitOr<&u32> for &u32 {
    type Output = <u32 as BitOr>::Output;
}
impl BitOr<&u32> for u32 {
    type Output = <u32 as BitOr>::Output;
}
impl BitOr<&u64> for &u64 {
    type Output = <u64 as BitOr>::Output;
}
impl BitOr<&u64> for u64 {
    type Output = <u64 as BitOr>::Output;
}
impl BitOr<&u8> for &u8 {
    type Output = <u8 as BitOr>::Output;
}
impl BitOr<&u8> for u8 {
    type Output = <u8 as BitOr>::Output;
}
impl BitOr<&usize> for &usize {
    type Output = <usize as BitOr>::Output;
}
impl BitOr<&usize> for usize {
    type Output = <usize as BitOr>::Output;
}
impl BitOr<bool> for &bool {
    type Output = <bool as BitOr>::Output;
}
impl BitOr<i128> for &i128 {
    type Output = <i128 as BitOr>::Output;
}
impl BitOr<i16> for &i16 {
    type Output = <i16 as BitOr>::Output;
}
impl BitOr<i32> for &i32 {
    type Output = <i32 as BitOr>::Output;
}
impl BitOr<i64> for &i64 {
    type Output = <i64 as BitOr>::Output;
}
impl BitOr<i8> for &i8 {
    type Output = <i8 as BitOr>::Output;
}
impl BitOr<isize> for &isize {
    type Output = <isize as BitOr>::Output;
}
impl<T> BitOr<NonZero<T>> for T where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = NonZero<T>;
}
impl BitOr<u128> for &u128 {
    type Output = <u128 as BitOr>::Output;
}
impl BitOr<u16> for &u16 {
    type Output = <u16 as BitOr>::Output;
}
impl BitOr<u32> for &u32 {
    type Output = <u32 as BitOr>::Output;
}
impl BitOr<u64> for &u64 {
    type Output = <u64 as BitOr>::Output;
}
impl BitOr<u8> for &u8 {
    type Output = <u8 as BitOr>::Output;
}
impl BitOr<usize> for &usize {
    type Output = <usize as BitOr>::Output;
}
impl BitOrAssign for bool {}
impl BitOrAssign for i128 {}
impl BitOrAssign for i16 {}
impl BitOrAssign for i32 {}
impl BitOrAssign for i64 {}
impl BitOrAssign for i8 {}
impl BitOrAssign for isize {}
impl BitOrAssign for u128 {}
impl BitOrAssign for u16 {}
impl BitOrAssign for u32 {}
impl BitOrAssign for u64 {}
impl BitOrAssign for u8 {}
impl BitOrAssign for usize {}
impl BitOrAssign<&bool> for bool {}
impl BitOrAssign<&i128> for i128 {}
impl BitOrAssign<&i16> for i16 {}
impl BitOrAssign<&i32> for i32 {}
impl BitOrAssign<&i64> for i64 {}
impl BitOrAssign<&i8> for i8 {}
impl BitOrAssign<&isize> for isize {}
impl BitOrAssign<&u128> for u128 {}
impl BitOrAssign<&u16> for u16 {}
impl BitOrAssign<&u32> for u32 {}
impl BitOrAssign<&u64> for u64 {}
impl BitOrAssign<&u8> for u8 {}
impl BitOrAssign<&usize> for usize {}
impl BitXor for bool {
    type Output = bool;
}
impl BitXor for i128 {
    type Output = i128;
}
impl BitXor for i16 {
    type Output = i16;
}
impl BitXor for i32 {
    type Output = i32;
}
impl BitXor for i64 {
    type Output = i64;
}
impl BitXor for i8 {
    type Output = i8;
}
impl BitXor for isize {
    type Output = isize;
}
impl BitXor for u128 {
    type Output = u128;
}
impl BitXor for u16 {
    type Output = u16;
}
impl BitXor for u32 {
    type Output = u32;
}
impl BitXor for u64 {
    type Output = u64;
}
impl BitXor for u8 {
    type Output = u8;
}
impl BitXor for usize {
    type Output = usize;
}
impl BitXor<&bool> for &bool {
    type Output = <bool as BitXor>::Output;
}
impl BitXor<&bool> for bool {
    type Output = <bool as BitXor>::Output;
}
impl BitXor<&i128> for &i128 {
    type Output = <i128 as BitXor>::Output;
}
impl BitXor<&i128> for i128 {
    type Output = <i128 as BitXor>::Output;
}
impl BitXor<&i16> for &i16 {
    type Output = <i16 as BitXor>::Output;
}
impl BitXor<&i16> for i16 {
    type Output = <i16 as BitXor>::Output;
}
impl BitXor<&i32> for &i32 {
    type Output = <i32 as BitXor>::Output;
}
impl BitXor<&i32> for i32 {
    type Output = <i32 as BitXor>::Output;
}
impl BitXor<&i64> for &i64 {
    type Output = <i64 as BitXor>::Output;
}
impl BitXor<&i64> for i64 {
    type Output = <i64 as BitXor>::Output;
}
impl BitXor<&i8> for &i8 {
    type Output = <i8 as BitXor>::Output;
}
impl BitXor<&i8> for i8 {
    type Output = <i8 as BitXor>::Output;
}
impl BitXor<&isize> for &isize {
    type Output = <isize as BitXor>::Output;
}
impl BitXor<&isize> for isize {
    type Output = <isize as BitXor>::Output;
}
impl BitXor<&u128> for &u128 {
    type Output = <u128 as BitXor>::Output;
}
impl BitXor<&u128> for u128 {
    type Output = <u128 as BitXor>::Output;
}
impl BitXor<&u16> for &u16 {
    type Output = <u16 as BitXor>::Output;
}
impl BitXor<&u16> for u16 {
    type Output = <u16 as BitXor>::Output;
}
impl BitXor<&u32> for &u32 {
    type Output = <u32 as BitXor>::Output;
}
impl BitXor<&u32> for u32 {
    type Output = <u32 as BitXor>::Output;
}
impl BitXor<&u64> for &u64 {
    type Output = <u64 as BitXor>::Output;
}
impl BitXor<&u64> for u64 {
    type Output = <u64 as BitXor>::Output;
}
impl BitXor<&u8> for &u8 {
    type Output = <u8 as BitXor>::Output;
}
impl BitXor<&u8> for u8 {
    type Output = <u8 as BitXor>::Output;
}
impl BitXor<&usize> for &usize {
    type Output = <usize as BitXor>::Output;
}
impl BitXor<&usize> for usize {
    type Output = <usize as BitXor>::Output;
}
impl BitXor<bool> for &bool {
    type Output = <bool as BitXor>::Output;
}
impl BitXor<i128> for &i128 {
    type Output = <i128 as BitXor>::Output;
}
impl BitXor<i16> for &i16 {
    type Output = <i16 as BitXor>::Output;
}
impl BitXor<i32> for &i32 {
    type Output = <i32 as BitXor>::Output;
}
impl BitXor<i64> for &i64 {
    type Output = <i64 as BitXor>::Output;
}
impl BitXor<i8> for &i8 {
    type Output = <i8 as BitXor>::Output;
}
impl BitXor<isize> for &isize {
    type Output = <isize as BitXor>::Output;
}
impl BitXor<u128> for &u128 {
    type Output = <u128 as BitXor>::Output;
}
impl BitXor<u16> for &u16 {
    type Output = <u16 as BitXor>::Output;
}
impl BitXor<u32> for &u32 {
    type Output = <u32 as BitXor>::Output;
}
impl BitXor<u64> for &u64 {
    type Output = <u64 as BitXor>::Output;
}
impl BitXor<u8> for &u8 {
    type Output = <u8 as BitXor>::Output;
}
impl BitXor<usize> for &usize {
    type Output = <usize as BitXor>::Output;
}
impl BitXorAssign for bool {}
impl BitXorAssign for i128 {}
impl BitXorAssign for i16 {}
impl BitXorAssign for i32 {}
impl BitXorAssign for i64 {}
impl BitXorAssign for i8 {}
impl BitXorAssign for isize {}
impl BitXorAssign for u128 {}
impl BitXorAssign for u16 {}
impl BitXorAssign for u32 {}
impl BitXorAssign for u64 {}
impl BitXorAssign for u8 {}
impl BitXorAssign for usize {}
impl BitXorAssign<&bool> for bool {}
impl BitXorAssign<&i128> for i128 {}
impl BitXorAssign<&i16> for i16 {}
impl BitXorAssign<&i32> for i32 {}
impl BitXorAssign<&i64> for i64 {}
impl BitXorAssign<&i8> for i8 {}
impl BitXorAssign<&isize> for isize {}
impl BitXorAssign<&u128> for u128 {}
impl BitXorAssign<&u16> for u16 {}
impl BitXorAssign<&u32> for u32 {}
impl BitXorAssign<&u64> for u64 {}
impl BitXorAssign<&u8> for u8 {}
impl BitXorAssign<&usize> for usize {}
impl<T> Deref for &T where T: ?Sized {
    type Target = T;
}
impl<T> Deref for &mut T where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for &mut T where T: ?Sized {}
impl Div for f32 {
    type Output = f32;
}
impl Div for f64 {
    type Output = f64;
}
impl Div for i128 {
    type Output = i128;
}
impl Div for i16 {
    type Output = i16;
}
impl Div for i32 {
    type Output = i32;
}
impl Div for i64 {
    type Output = i64;
}
impl Div for i8 {
    type Output = i8;
}
impl Div for isize {
    type Output = isize;
}
impl Div for u128 {
    type Output = u128;
}
impl Div for u16 {
    type Output = u16;
}
impl Div for u32 {
    type Output = u32;
}
impl Div for u64 {
    type Output = u64;
}
impl Div for u8 {
    type Output = u8;
}
impl Div for usize {
    type Output = usize;
}
impl Div<&f32> for &f32 {
    type Output = <f32 as Div>::Output;
}
impl Div<&f32> for f32 {
    type Output = <f32 as Div>::Output;
}
impl Div<&f64> for &f64 {
    type Output = <f64 as Div>::Output;
}
impl Div<&f64> for f64 {
    type Output = <f64 as Div>::Output;
}
impl Div<&i128> for &i128 {
    type Output = <i128 as Div>::Output;
}
impl Div<&i128> for i128 {
    type Output = <i128 as Div>::Output;
}
impl Div<&i16> for &i16 {
    type Output = <i16 as Div>::Output;
}
impl Div<&i16> for i16 {
    type Output = <i16 as Div>::Output;
}
impl Div<&i32> for &i32 {
    type Output = <i32 as Div>::Output;
}
impl Div<&i32> for i32 {
    type Output = <i32 as Div>::Output;
}
impl Div<&i64> for &i64 {
    type Output = <i64 as Div>::Output;
}
impl Div<&i64> for i64 {
    type Output = <i64 as Div>::Output;
}
impl Div<&i8> for &i8 {
    type Output = <i8 as Div>::Output;
}
impl Div<&i8> for i8 {
    type Output = <i8 as Div>::Output;
}
impl Div<&isize> for &isize {
    type Output = <isize as Div>::Output;
}
impl Div<&isize> for isize {
    type Output = <isize as Div>::Output;
}
impl Div<&u128> for &u128 {
    type Output = <u128 as Div>::Output;
}
impl Div<&u128> for u128 {
    type Output = <u128 as Div>::Output;
}
impl Div<&u16> for &u16 {
    type Output = <u16 as Div>::Output;
}
impl Div<&u16> for u16 {
    type Output = <u16 as Div>::Output;
}
impl Div<&u32> for &u32 {
    type Output = <u32 as Div>::Output;
}
impl Div<&u32> for u32 {
    type Output = <u32 as Div>::Output;
}
impl Div<&u64> for &u64 {
    type Output = <u64 as Div>::Output;
}
impl Div<&u64> for u64 {
    type Output = <u64 as Div>::Output;
}
impl Div<&u8> for &u8 {
    type Output = <u8 as Div>::Output;
}
impl Div<&u8> for u8 {
    type Output = <u8 as Div>::Output;
}
impl Div<&usize> for &usize {
    type Output = <usize as Div>::Output;
}
impl Div<&usize> for usize {
    type Output = <usize as Div>::Output;
}
impl Div<f32> for &f32 {
    type Output = <f32 as Div>::Output;
}
impl Div<f64> for &f64 {
    type Output = <f64 as Div>::Output;
}
impl Div<i128> for &i128 {
    type Output = <i128 as Div>::Output;
}
impl Div<i16> for &i16 {
    type Output = <i16 as Div>::Output;
}
impl Div<i32> for &i32 {
    type Output = <i32 as Div>::Output;
}
impl Div<i64> for &i64 {
    type Output = <i64 as Div>::Output;
}
impl Div<i8> for &i8 {
    type Output = <i8 as Div>::Output;
}
impl Div<isize> for &isize {
    type Output = <isize as Div>::Output;
}
impl Div<NonZero<u128>> for u128 {
    type Output = u128;
}
impl Div<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Div<NonZero<u32>> for u32 {
    type Output = u32;
}
impl Div<NonZero<u64>> for u64 {
    type Output = u64;
}
impl Div<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Div<NonZero<usize>> for usize {
    type Output = usize;
}
impl Div<u128> for &u128 {
    type Output = <u128 as Div>::Output;
}
impl Div<u16> for &u16 {
    type Output = <u16 as Div>::Output;
}
impl Div<u32> for &u32 {
    type Output = <u32 as Div>::Output;
}
impl Div<u64> for &u64 {
    type Output = <u64 as Div>::Output;
}
impl Div<u8> for &u8 {
    type Output = <u8 as Div>::Output;
}
impl Div<usize> for &usize {
    type Output = <usize as Div>::Output;
}
impl DivAssign for f32 {}
impl DivAssign for f64 {}
impl DivAssign for i128 {}
impl DivAssign for i16 {}
impl DivAssign for i32 {}
impl DivAssign for i64 {}
impl DivAssign for i8 {}
impl DivAssign for isize {}
impl DivAssign for u128 {}
impl DivAssign for u16 {}
impl DivAssign for u32 {}
impl DivAssign for u64 {}
impl DivAssign for u8 {}
impl DivAssign for usize {}
impl DivAssign<&f32> for f32 {}
impl DivAssign<&f64> for f64 {}
impl DivAssign<&i128> for i128 {}
impl DivAssign<&i16> for i16 {}
impl DivAssign<&i32> for i32 {}
impl DivAssign<&i64> for i64 {}
impl DivAssign<&i8> for i8 {}
impl DivAssign<&isize> for isize {}
impl DivAssign<&u128> for u128 {}
impl DivAssign<&u16> for u16 {}
impl DivAssign<&u32> for u32 {}
impl DivAssign<&u64> for u64 {}
impl DivAssign<&u8> for u8 {}
impl DivAssign<&usize> for usize {}
impl DivAssign<NonZero<u128>> for u128 {}
impl DivAssign<NonZero<u16>> for u16 {}
impl DivAssign<NonZero<u32>> for u32 {}
impl DivAssign<NonZero<u64>> for u64 {}
impl DivAssign<NonZero<u8>> for u8 {}
impl DivAssign<NonZero<usize>> for usize {}
impl<A, F> Fn<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &mut F where F: FnMut<A> + ?Sized {}
impl<A, F> FnOnce<A> for &F where F: Fn<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}
impl<A, F> FnOnce<A> for &mut F where F: FnMut<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
}
impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> {
    type Output = <I as SliceIndex<[T]>>::Output;
}
impl<I> Index<I> for str where I: SliceIndex<str> {
    type Output = <I as SliceIndex<str>>::Output;
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {}
impl<I> IndexMut<I> for str where I: SliceIndex<str> {}
impl Mul for f32 {
    type Output = f32;
}
impl Mul for f64 {
    type Output = f64;
}
impl Mul for i128 {
    type Output = i128;
}
impl Mul for i16 {
    type Output = i16;
}
impl Mul for i32 {
    type Output = i32;
}
impl Mul for i64 {
    type Output = i64;
}
impl Mul for i8 {
    type Output = i8;
}
impl Mul for isize {
    type Output = isize;
}
impl Mul for u128 {
    type Output = u128;
}
impl Mul for u16 {
    type Output = u16;
}
impl Mul for u32 {
    type Output = u32;
}
impl Mul for u64 {
    type Output = u64;
}
impl Mul for u8 {
    type Output = u8;
}
impl Mul for usize {
    type Output = usize;
}
impl Mul<&f32> for &f32 {
    type Output = <f32 as Mul>::Output;
}
impl Mul<&f32> for f32 {
    type Output = <f32 as Mul>::Output;
}
impl Mul<&f64> for &f64 {
    type Output = <f64 as Mul>::Output;
}
impl Mul<&f64> for f64 {
    type Output = <f64 as Mul>::Output;
}
impl Mul<&i128> for &i128 {
    type Output = <i128 as Mul>::Output;
}
impl Mul<&i128> for i128 {
    type Output = <i128 as Mul>::Output;
}
impl Mul<&i16> for &i16 {
    type Output = <i16 as Mul>::Output;
}
impl Mul<&i16> for i16 {
    type Output = <i16 as Mul>::Output;
}
impl Mul<&i32> for &i32 {
    type Output = <i32 as Mul>::Output;
}
impl Mul<&i32> for i32 {
    type Output = <i32 as Mul>::Output;
}
impl Mul<&i64> for &i64 {
    type Output = <i64 as Mul>::Output;
}
impl Mul<&i64> for i64 {
    type Output = <i64 as Mul>::Output;
}
impl Mul<&i8> for &i8 {
    type Output = <i8 as Mul>::Output;
}
impl Mul<&i8> for i8 {
    type Output = <i8 as Mul>::Output;
}
impl Mul<&isize> for &isize {
    type Output = <isize as Mul>::Output;
}
impl Mul<&isize> for isize {
    type Output = <isize as Mul>::Output;
}
impl Mul<&u128> for &u128 {
    type Output = <u128 as Mul>::Output;
}
impl Mul<&u128> for u128 {
    type Output = <u128 as Mul>::Output;
}
impl Mul<&u16> for &u16 {
    type Output = <u16 as Mul>::Output;
}
impl Mul<&u16> for u16 {
    type Output = <u16 as Mul>::Output;
}
impl Mul<&u32> for &u32 {
    type Output = <u32 as Mul>::Output;
}
impl Mul<&u32> for u32 {
    type Output = <u32 as Mul>::Output;
}
impl Mul<&u64> for &u64 {
    type Output = <u64 as Mul>::Output;
}
impl Mul<&u64> for u64 {
    type Output = <u64 as Mul>::Output;
}
impl Mul<&u8> for &u8 {
    type Output = <u8 as Mul>::Output;
}
impl Mul<&u8> for u8 {
    type Output = <u8 as Mul>::Output;
}
impl Mul<&usize> for &usize {
    type Output = <usize as Mul>::Output;
}
impl Mul<&usize> for usize {
    type Output = <usize as Mul>::Output;
}
impl Mul<f32> for &f32 {
    type Output = <f32 as Mul>::Output;
}
impl Mul<f64> for &f64 {
    type Output = <f64 as Mul>::Output;
}
impl Mul<i128> for &i128 {
    type Output = <i128 as Mul>::Output;
}
impl Mul<i16> for &i16 {
    type Output = <i16 as Mul>::Output;
}
impl Mul<i32> for &i32 {
    type Output = <i32 as Mul>::Output;
}
impl Mul<i64> for &i64 {
    type Output = <i64 as Mul>::Output;
}
impl Mul<i8> for &i8 {
    type Output = <i8 as Mul>::Output;
}
impl Mul<isize> for &isize {
    type Output = <isize as Mul>::Output;
}
impl Mul<Duration> for u32 {
    type Output = Duration;
}
impl Mul<u128> for &u128 {
    type Output = <u128 as Mul>::Output;
}
impl Mul<u16> for &u16 {
    type Output = <u16 as Mul>::Output;
}
impl Mul<u32> for &u32 {
    type Output = <u32 as Mul>::Output;
}
impl Mul<u64> for &u64 {
    type Output = <u64 as Mul>::Output;
}
impl Mul<u8> for &u8 {
    type Output = <u8 as Mul>::Output;
}
impl Mul<usize> for &usize {
    type Output = <usize as Mul>::Output;
}
impl MulAssign for f32 {}
impl MulAssign for f64 {}
impl MulAssign for i128 {}
impl MulAssign for i16 {}
impl MulAssign for i32 {}
impl MulAssign for i64 {}
impl MulAssign for i8 {}
impl MulAssign for isize {}
impl MulAssign for u128 {}
impl MulAssign for u16 {}
impl MulAssign for u32 {}
impl MulAssign for u64 {}
impl MulAssign for u8 {}
impl MulAssign for usize {}
impl MulAssign<&f32> for f32 {}
impl MulAssign<&f64> for f64 {}
impl MulAssign<&i128> for i128 {}
impl MulAssign<&i16> for i16 {}
impl MulAssign<&i32> for i32 {}
impl MulAssign<&i64> for i64 {}
impl MulAssign<&i8> for i8 {}
impl MulAssign<&isize> for isize {}
impl MulAssign<&u128> for u128 {}
impl MulAssign<&u16> for u16 {}
impl MulAssign<&u32> for u32 {}
impl MulAssign<&u64> for u64 {}
impl MulAssign<&u8> for u8 {}
impl MulAssign<&usize> for usize {}
impl Neg for &f32 {
    type Output = <f32 as Neg>::Output;
}
impl Neg for &f64 {
    type Output = <f64 as Neg>::Output;
}
impl Neg for &i128 {
    type Output = <i128 as Neg>::Output;
}
impl Neg for &i16 {
    type Output = <i16 as Neg>::Output;
}
impl Neg for &i32 {
    type Output = <i32 as Neg>::Output;
}
impl Neg for &i64 {
    type Output = <i64 as Neg>::Output;
}
impl Neg for &i8 {
    type Output = <i8 as Neg>::Output;
}
impl Neg for &isize {
    type Output = <isize as Neg>::Output;
}
impl Neg for f32 {
    type Output = f32;
}
impl Neg for f64 {
    type Output = f64;
}
impl Neg for i128 {
    type Output = i128;
}
impl Neg for i16 {
    type Output = i16;
}
impl Neg for i32 {
    type Output = i32;
}
impl Neg for i64 {
    type Output = i64;
}
impl Neg for i8 {
    type Output = i8;
}
impl Neg for isize {
    type Output = isize;
}
impl Not for ! {
    type Output = !;
}
impl Not for &bool {
    type Output = <bool as Not>::Output;
}
impl Not for &i128 {
    type Output = <i128 as Not>::Output;
}
impl Not for &i16 {
    type Output = <i16 as Not>::Output;
}
impl Not for &i32 {
    type Output = <i32 as Not>::Output;
}
impl Not for &i64 {
    type Output = <i64 as Not>::Output;
}
impl Not for &i8 {
    type Output = <i8 as Not>::Output;
}
impl Not for &isize {
    type Output = <isize as Not>::Output;
}
impl Not for &u128 {
    type Output = <u128 as Not>::Output;
}
impl Not for &u16 {
    type Output = <u16 as Not>::Output;
}
impl Not for &u32 {
    type Output = <u32 as Not>::Output;
}
impl Not for &u64 {
    type Output = <u64 as Not>::Output;
}
impl Not for &u8 {
    type Output = <u8 as Not>::Output;
}
impl Not for &usize {
    type Output = <usize as Not>::Output;
}
impl Not for bool {
    type Output = bool;
}
impl Not for i128 {
    type Output = i128;
}
impl Not for i16 {
    type Output = i16;
}
impl Not for i32 {
    type Output = i32;
}
impl Not for i64 {
    type Output = i64;
}
impl Not for i8 {
    type Output = i8;
}
impl Not for isize {
    type Output = isize;
}
impl Not for u128 {
    type Output = u128;
}
impl Not for u16 {
    type Output = u16;
}
impl Not for u32 {
    type Output = u32;
}
impl Not for u64 {
    type Output = u64;
}
impl Not for u8 {
    type Output = u8;
}
impl Not for usize {
    type Output = usize;
}
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) where T: 'a + ?Sized {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl Rem for f32 {
    type Output = f32;
}
impl Rem for f64 {
    type Output = f64;
}
impl Rem for i128 {
    type Output = i128;
}
impl Rem for i16 {
    type Output = i16;
}
impl Rem for i32 {
    type Output = i32;
}
impl Rem for i64 {
    type Output = i64;
}
impl Rem for i8 {
    type Output = i8;
}
impl Rem for isize {
    type Output = isize;
}
impl Rem for u128 {
    type Output = u128;
}
impl Rem for u16 {
    type Output = u16;
}
impl Rem for u32 {
    type Output = u32;
}
impl Rem for u64 {
    type Output = u64;
}
impl Rem for u8 {
    type Output = u8;
}
impl Rem for usize {
    type Output = usize;
}
impl Rem<&f32> for &f32 {
    type Output = <f32 as Rem>::Output;
}
impl Rem<&f32> for f32 {
    type Output = <f32 as Rem>::Output;
}
impl Rem<&f64> for &f64 {
    type Output = <f64 as Rem>::Output;
}
impl Rem<&f64> for f64 {
    type Output = <f64 as Rem>::Output;
}
impl Rem<&i128> for &i128 {
    type Output = <i128 as Rem>::Output;
}
impl Rem<&i128> for i128 {
    type Output = <i128 as Rem>::Output;
}
impl Rem<&i16> for &i16 {
    type Output = <i16 as Rem>::Output;
}
impl Rem<&i16> for i16 {
    type Output = <i16 as Rem>::Output;
}
impl Rem<&i32> for &i32 {
    type Output = <i32 as Rem>::Output;
}
impl Rem<&i32> for i32 {
    type Output = <i32 as Rem>::Output;
}
impl Rem<&i64> for &i64 {
    type Output = <i64 as Rem>::Output;
}
impl Rem<&i64> for i64 {
    type Output = <i64 as Rem>::Output;
}
impl Rem<&i8> for &i8 {
    type Output = <i8 as Rem>::Output;
}
impl Rem<&i8> for i8 {
    type Output = <i8 as Rem>::Output;
}
impl Rem<&isize> for &isize {
    type Output = <isize as Rem>::Output;
}
impl Rem<&isize> for isize {
    type Output = <isize as Rem>::Output;
}
impl Rem<&u128> for &u128 {
    type Output = <u128 as Rem>::Output;
}
impl Rem<&u128> for u128 {
    type Output = <u128 as Rem>::Output;
}
impl Rem<&u16> for &u16 {
    type Output = <u16 as Rem>::Output;
}
impl Rem<&u16> for u16 {
    type Output = <u16 as Rem>::Output;
}
impl Rem<&u32> for &u32 {
    type Output = <u32 as Rem>::Output;
}
impl Rem<&u32> for u32 {
    type Output = <u32 as Rem>::Output;
}
impl Rem<&u64> for &u64 {
    type Output = <u64 as Rem>::Output;
}
impl Rem<&u64> for u64 {
    type Output = <u64 as Rem>::Output;
}
impl Rem<&u8> for &u8 {
    type Output = <u8 as Rem>::Output;
}
impl Rem<&u8> for u8 {
    type Output = <u8 as Rem>::Output;
}
impl Rem<&usize> for &usize {
    type Output = <usize as Rem>::Output;
}
impl Rem<&usize> for usize {
    type Output = <usize as Rem>::Output;
}
impl Rem<f32> for &f32 {
    type Output = <f32 as Rem>::Output;
}
impl Rem<f64> for &f64 {
    type Output = <f64 as Rem>::Output;
}
impl Rem<i128> for &i128 {
    type Output = <i128 as Rem>::Output;
}
impl Rem<i16> for &i16 {
    type Output = <i16 as Rem>::Output;
}
impl Rem<i32> for &i32 {
    type Output = <i32 as Rem>::Output;
}
impl Rem<i64> for &i64 {
    type Output = <i64 as Rem>::Output;
}
impl Rem<i8> for &i8 {
    type Output = <i8 as Rem>::Output;
}
impl Rem<isize> for &isize {
    type Output = <isize as Rem>::Output;
}
impl Rem<NonZero<u128>> for u128 {
    type Output = u128;
}
impl Rem<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Rem<NonZero<u32>> for u32 {
    type Output = u32;
}
impl Rem<NonZero<u64>> for u64 {
    type Output = u64;
}
impl Rem<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Rem<NonZero<usize>> for usize {
    type Output = usize;
}
impl Rem<u128> for &u128 {
    type Output = <u128 as Rem>::Output;
}
impl Rem<u16> for &u16 {
    type Output = <u16 as Rem>::Output;
}
impl Rem<u32> for &u32 {
    type Output = <u32 as Rem>::Output;
}
impl Rem<u64> for &u64 {
    type Output = <u64 as Rem>::Output;
}
impl Rem<u8> for &u8 {
    type Output = <u8 as Rem>::Output;
}
impl Rem<usize> for &usize {
    type Output = <usize as Rem>::Output;
}
impl RemAssign for f32 {}
impl RemAssign for f64 {}
impl RemAssign for i128 {}
impl RemAssign for i16 {}
impl RemAssign for i32 {}
impl RemAssign for i64 {}
impl RemAssign for i8 {}
impl RemAssign for isize {}
impl RemAssign for u128 {}
impl RemAssign for u16 {}
impl RemAssign for u32 {}
impl RemAssign for u64 {}
impl RemAssign for u8 {}
impl RemAssign for usize {}
impl RemAssign<&f32> for f32 {}
impl RemAssign<&f64> for f64 {}
impl RemAssign<&i128> for i128 {}
impl RemAssign<&i16> for i16 {}
impl RemAssign<&i32> for i32 {}
impl RemAssign<&i64> for i64 {}
impl RemAssign<&i8> for i8 {}
impl RemAssign<&isize> for isize {}
impl RemAssign<&u128> for u128 {}
impl RemAssign<&u16> for u16 {}
impl RemAssign<&u32> for u32 {}
impl RemAssign<&u64> for u64 {}
impl RemAssign<&u8> for u8 {}
impl RemAssign<&usize> for usize {}
impl RemAssign<NonZero<u128>> for u128 {}
impl RemAssign<NonZero<u16>> for u16 {}
impl RemAssign<NonZero<u32>> for u32 {}
impl RemAssign<NonZero<u64>> for u64 {}
impl RemAssign<NonZero<u8>> for u8 {}
impl RemAssign<NonZero<usize>> for usize {}
impl Shl for i128 {
    type Output = i128;
}
impl Shl for i16 {
    type Output = i16;
}
impl Shl for i32 {
    type Output = i32;
}
impl Shl for i64 {
    type Output = i64;
}
impl Shl for i8 {
    type Output = i8;
}
impl Shl for isize {
    type Output = isize;
}
impl Shl for u128 {
    type Output = u128;
}
impl Shl for u16 {
    type Output = u16;
}
impl Shl for u32 {
    type Output = u32;
}
impl Shl for u64 {
    type Output = u64;
}
impl Shl for u8 {
    type Output = u8;
}
impl Shl for usize {
    type Output = usize;
}
impl Shl<&i128> for &i128 {
    type Output = <i128 as Shl>::Output;
}
impl Shl<&i128> for &i16 {
    type Output = <i16 as Shl<i128>>::Output;
}
impl Shl<&i128> for &i32 {
    type Output = <i32 as Shl<i128>>::Output;
}
impl Shl<&i128> for &i64 {
    type Output = <i64 as Shl<i128>>::Output;
}
impl Shl<&i128> for &i8 {
    type Output = <i8 as Shl<i128>>::Output;
}
impl Shl<&i128> for &isize {
    type Output = <isize as Shl<i128>>::Output;
}
impl Shl<&i128> for &u128 {
    type Output = <u128 as Shl<i128>>::Output;
}
impl Shl<&i128> for &u16 {
    type Output = <u16 as Shl<i128>>::Output;
}
impl Shl<&i128> for &u32 {
    type Output = <u32 as Shl<i128>>::Output;
}
impl Shl<&i128> for &u64 {
    type Output = <u64 as Shl<i128>>::Output;
}
impl Shl<&i128> for &u8 {
    type Output = <u8 as Shl<i128>>::Output;
}
impl Shl<&i128> for &usize {
    type Output = <usize as Shl<i128>>::Output;
}
impl Shl<&i128> for i128 {
    type Output = <i128 as Shl>::Output;
}
impl Shl<&i128> for i16 {
    type Output = <i16 as Shl<i128>>::Output;
}
impl Shl<&i128> for i32 {
    type Output = <i32 as Shl<i128>>::Output;
}
impl Shl<&i128> for i64 {
    type Output = <i64 as Shl<i128>>::Output;
}
impl Shl<&i128> for i8 {
    type Output = <i8 as Shl<i128>>::Output;
}
impl Shl<&i128> for isize {
    type Output = <isize as Shl<i128>>::Output;
}
impl Shl<&i128> for u128 {
    type Output = <u128 as Shl<i128>>::Output;
}
impl Shl<&i128> for u16 {
    type Output = <u16 as Shl<i128>>::Output;
}
impl Shl<&i128> for u32 {
    type Output = <u32 as Shl<i128>>::Output;
}
impl Shl<&i128> for u64 {
    type Output = <u64 as Shl<i128>>::Output;
}
impl Shl<&i128> for u8 {
    type Output = <u8 as Shl<i128>>::Output;
}
impl Shl<&i128> for usize {
    type Output = <usize as Shl<i128>>::Output;
}
impl Shl<&i16> for &i128 {
    type Output = <i128 as Shl<i16>>::Output;
}
impl Shl<&i16> for &i16 {
    type Output = <i16 as Shl>::Output;
}
impl Shl<&i16> for &i32 {
    type Output = <i32 as Shl<i16>>::Output;
}
impl Shl<&i16> for &i64 {
    type Output = <i64 as Shl<i16>>::Output;
}
impl Shl<&i16> for &i8 {
    type Output = <i8 as Shl<i16>>::Output;
}
impl Shl<&i16> for &isize {
    type Output = <isize as Shl<i16>>::Output;
}
impl Shl<&i16> for &u128 {
    type Output = <u128 as Shl<i16>>::Output;
}
impl Shl<&i16> for &u16 {
    type Output = <u16 as Shl<i16>>::Output;
}
impl Shl<&i16> for &u32 {
    type Output = <u32 as Shl<i16>>::Output;
}
impl Shl<&i16> for &u64 {
    type Output = <u64 as Shl<i16>>::Output;
}
impl Shl<&i16> for &u8 {
    type Output = <u8 as Shl<i16>>::Output;
}
impl Shl<&i16> for &usize {
    type Output = <usize as Shl<i16>>::Output;
}
impl Shl<&i16> for i128 {
    type Output = <i128 as Shl<i16>>::Output;
}
impl Shl<&i16> for i16 {
    type Output = <i16 as Shl>::Output;
}
impl Shl<&i16> for i32 {
    type Output = <i32 as Shl<i16>>::Output;
}
impl Shl<&i16> for i64 {
    type Output = <i64 as Shl<i16>>::Output;
}
impl Shl<&i16> for i8 {
    type Output = <i8 as Shl<i16>>::Output;
}
impl Shl<&i16> for isize {
    type Output = <isize as Shl<i16>>::Output;
}
impl Shl<&i16> for u128 {
    type Output = <u128 as Shl<i16>>::Output;
}
impl Shl<&i16> for u16 {
    type Output = <u16 as Shl<i16>>::Output;
}
impl Shl<&i16> for u32 {
    type Output = <u32 as Shl<i16>>::Output;
}
impl Shl<&i16> for u64 {
    type Output = <u64 as Shl<i16>>::Output;
}
impl Shl<&i16> for u8 {
    type Output = <u8 as Shl<i16>>::Output;
}
impl Shl<&i16> for usize {
    type Output = <usize as Shl<i16>>::Output;
}
impl Shl<&i32> for &i128 {
    type Output = <i128 as Shl<i32>>::Output;
}
impl Shl<&i32> for &i16 {
    type Output = <i16 as Shl<i32>>::Output;
}
impl Shl<&i32> for &i32 {
    type Output = <i32 as Shl>::Output;
}
impl Shl<&i32> for &i64 {
    type Output = <i64 as Shl<i32>>::Output;
}
impl Shl<&i32> for &i8 {
    type Output = <i8 as Shl<i32>>::Output;
}
impl Shl<&i32> for &isize {
    type Output = <isize as Shl<i32>>::Output;
}
impl Shl<&i32> for &u128 {
    type Output = <u128 as Shl<i32>>::Output;
}
impl Shl<&i32> for &u16 {
    type Output = <u16 as Shl<i32>>::Output;
}
impl Shl<&i32> for &u32 {
    type Output = <u32 as Shl<i32>>::Output;
}
impl Shl<&i32> for &u64 {
    type Output = <u64 as Shl<i32>>::Output;
}
impl Shl<&i32> for &u8 {
    type Output = <u8 as Shl<i32>>::Output;
}
impl Shl<&i32> for &usize {
    type Output = <usize as Shl<i32>>::Output;
}
impl Shl<&i32> for i128 {
    type Output = <i128 as Shl<i32>>::Output;
}
impl Shl<&i32> for i16 {
    type Output = <i16 as Shl<i32>>::Output;
}
impl Shl<&i32> for i32 {
    type Output = <i32 as Shl>::Output;
}
impl Shl<&i32> for i64 {
    type Output = <i64 as Shl<i32>>::Output;
}
impl Shl<&i32> for i8 {
    type Output = <i8 as Shl<i32>>::Output;
}
impl Shl<&i32> for isize {
    type Output = <isize as Shl<i32>>::Output;
}
impl Shl<&i32> for u128 {
    type Output = <u128 as Shl<i32>>::Output;
}
impl Shl<&i32> for u16 {
    type Output = <u16 as Shl<i32>>::Output;
}
impl Shl<&i32> for u32 {
    type Output = <u32 as Shl<i32>>::Output;
}
impl Shl<&i32> for u64 {
    type Output = <u64 as Shl<i32>>::Output;
}
impl Shl<&i32> for u8 {
    type Output = <u8 as Shl<i32>>::Output;
}
impl Shl<&i32> for usize {
    type Output = <usize as Shl<i32>>::Output;
}
impl Shl<&i64> for &i128 {
    type Output = <i128 as Shl<i64>>::Output;
}
impl Shl<&i64> for &i16 {
    type Output = <i16 as Shl<i64>>::Output;
}
impl Shl<&i64> for &i32 {
    type Output = <i32 as Shl<i64>>::Output;
}
impl Shl<&i64> for &i64 {
    type Output = <i64 as Shl>::Output;
}
impl Shl<&i64> for &i8 {
    type Output = <i8 as Shl<i64>>::Output;
}
impl Shl<&i64> for &isize {
    type Output = <isize as Shl<i64>>::Output;
}
impl Shl<&i64> for &u128 {
    type Output = <u128 as Shl<i64>>::Output;
}
impl Shl<&i64> for &u16 {
    type Output = <u16 as Shl<i64>>::Output;
}
impl Shl<&i64> for &u32 {
    type Output = <u32 as Shl<i64>>::Output;
}
impl Shl<&i64> for &u64 {
    type Output = <u64 as Shl<i64>>::Output;
}
impl Shl<&i64> for &u8 {
    type Output = <u8 as Shl<i64>>::Output;
}
impl Shl<&i64> for &usize {
    type Output = <usize as Shl<i64>>::Output;
}
impl Shl<&i64> for i128 {
    type Output = <i128 as Shl<i64>>::Output;
}
impl Shl<&i64> for i16 {
    type Output = <i16 as Shl<i64>>::Output;
}
impl Shl<&i64> for i32 {
    type Output = <i32 as Shl<i64>>::Output;
}
impl Shl<&i64> for i64 {
    type Output = <i64 as Shl>::Output;
}
impl Shl<&i64> for i8 {
    type Output = <i8 as Shl<i64>>::Output;
}
impl Shl<&i64> for isize {
    type Output = <isize as Shl<i64>>::Output;
}
impl Shl<&i64> for u128 {
    type Output = <u128 as Shl<i64>>::Output;
}
impl Shl<&i64> for u16 {
    type Output = <u16 as Shl<i64>>::Output;
}
impl Shl<&i64> for u32 {
    type Output = <u32 as Shl<i64>>::Output;
}
impl Shl<&i64> for u64 {
    type Output = <u64 as Shl<i64>>::Output;
}
impl Shl<&i64> for u8 {
    type Output = <u8 as Shl<i64>>::Output;
}
impl Shl<&i64> for usize {
    type Output = <usize as Shl<i64>>::Output;
}
impl Shl<&i8> for &i128 {
    type Output = <i128 as Shl<i8>>::Output;
}
impl Shl<&i8> for &i16 {
    type Output = <i16 as Shl<i8>>::Output;
}
impl Shl<&i8> for &i32 {
    type Output = <i32 as Shl<i8>>::Output;
}
impl Shl<&i8> for &i64 {
    type Output = <i64 as Shl<i8>>::Output;
}
impl Shl<&i8> for &i8 {
    type Output = <i8 as Shl>::Output;
}
impl Shl<&i8> for &isize {
    type Output = <isize as Shl<i8>>::Output;
}
impl Shl<&i8> for &u128 {
    type Output = <u128 as Shl<i8>>::Output;
}
impl Shl<&i8> for &u16 {
    type Output = <u16 as Shl<i8>>::Output;
}
impl Shl<&i8> for &u32 {
    type Output = <u32 as Shl<i8>>::Output;
}
impl Shl<&i8> for &u64 {
    type Output = <u64 as Shl<i8>>::Output;
}
impl Shl<&i8> for &u8 {
    type Output = <u8 as Shl<i8>>::Output;
}
impl Shl<&i8> for &usize {
    type Output = <usize as Shl<i8>>::Output;
}
impl Shl<&i8> for i128 {
    type Output = <i128 as Shl<i8>>::Output;
}
impl Shl<&i8> for i16 {
    type Output = <i16 as Shl<i8>>::Output;
}
impl Shl<&i8> for i32 {
    type Output = <i32 as Shl<i8>>::Output;
}
impl Shl<&i8> for i64 {
    type Output = <i64 as Shl<i8>>::Output;
}
impl Shl<&i8> for i8 {
    type Output = <i8 as Shl>::Output;
}
impl Shl<&i8> for isize {
    type Output = <isize as Shl<i8>>::Output;
}
impl Shl<&i8> for u128 {
    type Output = <u128 as Shl<i8>>::Output;
}
impl Shl<&i8> for u16 {
    type Output = <u16 as Shl<i8>>::Output;
}
impl Shl<&i8> for u32 {
    type Output = <u32 as Shl<i8>>::Output;
}
impl Shl<&i8> for u64 {
    type Output = <u64 as Shl<i8>>::Output;
}
impl Shl<&i8> for u8 {
    type Output = <u8 as Shl<i8>>::Output;
}
impl Shl<&i8> for usize {
    type Output = <usize as Shl<i8>>::Output;
}
impl Shl<&isize> for &i128 {
    type Output = <i128 as Shl<isize>>::Output;
}
impl Shl<&isize> for &i16 {
    type Output = <i16 as Shl<isize>>::Output;
}
impl Shl<&isize> for &i32 {
    type Output = <i32 as Shl<isize>>::Output;
}
impl Shl<&isize> for &i64 {
    type Output = <i64 as Shl<isize>>::Output;
}
impl Shl<&isize> for &i8 {
    type Output = <i8 as Shl<isize>>::Output;
}
impl Shl<&isize> for &isize {
    type Output = <isize as Shl>::Output;
}
impl Shl<&isize> for &u128 {
    type Output = <u128 as Shl<isize>>::Output;
}
impl Shl<&isize> for &u16 {
    type Output = <u16 as Shl<isize>>::Output;
}
impl Shl<&isize> for &u32 {
    type Output = <u32 as Shl<isize>>::Output;
}
impl Shl<&isize> for &u64 {
    type Output = <u64 as Shl<isize>>::Output;
}
impl Shl<&isize> for &u8 {
    type Output = <u8 as Shl<isize>>::Output;
}
impl Shl<&isize> for &usize {
    type Output = <usize as Shl<isize>>::Output;
}
impl Shl<&isize> for i128 {
    type Output = <i128 as Shl<isize>>::Output;
}
impl Shl<&isize> for i16 {
    type Output = <i16 as Shl<isize>>::Output;
}
impl Shl<&isize> for i32 {
    type Output = <i32 as Shl<isize>>::Output;
}
impl Shl<&isize> for i64 {
    type Output = <i64 as Shl<isize>>::Output;
}
impl Shl<&isize> for i8 {
    type Output = <i8 as Shl<isize>>::Output;
}
impl Shl<&isize> for isize {
    type Output = <isize as Shl>::Output;
}
impl Shl<&isize> for u128 {
    type Output = <u128 as Shl<isize>>::Output;
}
impl Shl<&isize> for u16 {
    type Output = <u16 as Shl<isize>>::Output;
}
impl Shl<&isize> for u32 {
    type Output = <u32 as Shl<isize>>::Output;
}
impl Shl<&isize> for u64 {
    type Output = <u64 as Shl<isize>>::Output;
}
impl Shl<&isize> for u8 {
    type Output = <u8 as Shl<isize>>::Output;
}
impl Shl<&isize> for usize {
    type Output = <usize as Shl<isize>>::Output;
}
impl Shl<&u128> for &i128 {
    type Output = <i128 as Shl<u128>>::Output;
}
impl Shl<&u128> for &i16 {
    type Output = <i16 as Shl<u128>>::Output;
}
impl Shl<&u128> for &i32 {
    type Output = <i32 as Shl<u128>>::Output;
}
impl Shl<&u128> for &i64 {
    type Output = <i64 as Shl<u128>>::Output;
}
impl Shl<&u128> for &i8 {
    type Output = <i8 as Shl<u128>>::Output;
}
impl Shl<&u128> for &isize {
    type Output = <isize as Shl<u128>>::Output;
}
impl Shl<&u128> for &u128 {
    type Output = <u128 as Shl>::Output;
}
impl Shl<&u128> for &u16 {
    type Output = <u16 as Shl<u128>>::Output;
}
impl Shl<&u128> for &u32 {
    type Output = <u32 as Shl<u128>>::Output;
}
impl Shl<&u128> for &u64 {
    type Output = <u64 as Shl<u128>>::Output;
}
impl Shl<&u128> for &u8 {
    type Output = <u8 as Shl<u128>>::Output;
}
impl Shl<&u128> for &usize {
    type Output = <usize as Shl<u128>>::Output;
}
impl Shl<&u128> for i128 {
    type Output = <i128 as Shl<u128>>::Output;
}
impl Shl<&u128> for i16 {
    type Output = <i16 as Shl<u128>>::Output;
}
impl Shl<&u128> for i32 {
    type Output = <i32 as Shl<u128>>::Output;
}
impl Shl<&u128> for i64 {
    type Output = <i64 as Shl<u128>>::Output;
}
impl Shl<&u128> for i8 {
    type Output = <i8 as Shl<u128>>::Output;
}
impl Shl<&u128> for isize {
    type Output = <isize as Shl<u128>>::Output;
}
impl Shl<&u128> for u128 {
    type Output = <u128 as Shl>::Output;
}
impl Shl<&u128> for u16 {
    type Output = <u16 as Shl<u128>>::Output;
}
impl Shl<&u128> for u32 {
    type Output = <u32 as Shl<u128>>::Output;
}
impl Shl<&u128> for u64 {
    type Output = <u64 as Shl<u128>>::Output;
}
impl Shl<&u128> for u8 {
    type Output = <u8 as Shl<u128>>::Output;
}
impl Shl<&u128> for usize {
    type Output = <usize as Shl<u128>>::Output;
}
impl Shl<&u16> for &i128 {
    type Output = <i128 as Shl<u16>>::Output;
}
impl Shl<&u16> for &i16 {
    type Output = <i16 as Shl<u16>>::Output;
}
impl Shl<&u16> for &i32 {
    type Output = <i32 as Shl<u16>>::Output;
}
impl Shl<&u16> for &i64 {
    type Output = <i64 as Shl<u16>>::Output;
}
impl Shl<&u16> for &i8 {
    type Output = <i8 as Shl<u16>>::Output;
}
impl Shl<&u16> for &isize {
    type Output = <isize as Shl<u16>>::Output;
}
impl Shl<&u16> for &u128 {
    type Output = <u128 as Shl<u16>>::Output;
}
impl Shl<&u16> for &u16 {
    type Output = <u16 as Shl>::Output;
}
impl Shl<&u16> for &u32 {
    type Output = <u32 as Shl<u16>>::Output;
}
impl Shl<&u16> for &u64 {
    type Output = <u64 as Shl<u16>>::Output;
}
impl Shl<&u16> for &u8 {
    type Output = <u8 as Shl<u16>>::Output;
}
impl Shl<&u16> for &usize {
    type Output = <usize as Shl<u16>>::Output;
}
impl Shl<&u16> for i128 {
    type Output = <i128 as Shl<u16>>::Output;
}
impl Shl<&u16> for i16 {
    type Output = <i16 as Shl<u16>>::Output;
}
impl Shl<&u16> for i32 {
    type Output = <i32 as Shl<u16>>::Output;
}
impl Shl<&u16> for i64 {
    type Output = <i64 as Shl<u16>>::Output;
}
impl Shl<&u16> for i8 {
    type Output = <i8 as Shl<u16>>::Output;
}
impl Shl<&u16> for isize {
    type Output = <isize as Shl<u16>>::Output;
}
impl Shl<&u16> for u128 {
    type Output = <u128 as Shl<u16>>::Output;
}
impl Shl<&u16> for u16 {
    type Output = <u16 as Shl>::Output;
}
impl Shl<&u16> for u32 {
    type Output = <u32 as Shl<u16>>::Output;
}
impl Shl<&u16> for u64 {
    type Output = <u64 as Shl<u16>>::Output;
}
impl Shl<&u16> for u8 {
    type Output = <u8 as Shl<u16>>::Output;
}
impl Shl<&u16> for usize {
    type Output = <usize as Shl<u16>>::Output;
}
impl Shl<&u32> for &i128 {
    type Output = <i128 as Shl<u32>>::Output;
}
impl Shl<&u32> for &i16 {
    type Output = <i16 as Shl<u32>>::Output;
}
impl Shl<&u32> for &i32 {
    type Output = <i32 as Shl<u32>>::Output;
}
impl Shl<&u32> for &i64 {
    type Output = <i64 as Shl<u32>>::Output;
}
impl Shl<&u32> for &i8 {
    type Output = <i8 as Shl<u32>>::Output;
}
impl Shl<&u32> for &isize {
    type Output = <isize as Shl<u32>>::Output;
}
impl Shl<&u32> for &u128 {
    type Output = <u128 as Shl<u32>>::Output;
}
impl Shl<&u32> for &u16 {
    type Output = <u16 as Shl<u32>>::Output;
}
impl Shl<&u32> for &u32 {
    type Output = <u32 as Shl>::Output;
}
impl Shl<&u32> for &u64 {
    type Output = <u64 as Shl<u32>>::Output;
}
impl Shl<&u32> for &u8 {
    type Output = <u8 as Shl<u32>>::Output;
}
impl Shl<&u32> for &usize {
    type Output = <usize as Shl<u32>>::Output;
}
impl Shl<&u32> for i128 {
    type Output = <i128 as Shl<u32>>::Output;
}
impl Shl<&u32> for i16 {
    type Output = <i16 as Shl<u32>>::Output;
}
impl Shl<&u32> for i32 {
    type Output = <i32 as Shl<u32>>::Output;
}
impl Shl<&u32> for i64 {
    type Output = <i64 as Shl<u32>>::Output;
}
impl Shl<&u32> for i8 {
    type Output = <i8 as Shl<u32>>::Output;
}
impl Shl<&u32> for isize {
    type Output = <isize as Shl<u32>>::Output;
}
impl Shl<&u32> for u128 {
    type Output = <u128 as Shl<u32>>::Output;
}
impl Shl<&u32> for u16 {
    type Output = <u16 as Shl<u32>>::Output;
}
impl Shl<&u32> for u32 {
    type Output = <u32 as Shl>::Output;
}
impl Shl<&u32> for u64 {
    type Output = <u64 as Shl<u32>>::Output;
}
impl Shl<&u32> for u8 {
    type Output = <u8 as Shl<u32>>::Output;
}
impl Shl<&u32> for usize {
    type Output = <usize as Shl<u32>>::Output;
}
impl Shl<&u64> for &i128 {
    type Output = <i128 as Shl<u64>>::Output;
}
impl Shl<&u64> for &i16 {
    type Output = <i16 as Shl<u64>>::Output;
}
impl Shl<&u64> for &i32 {
    type Output = <i32 as Shl<u64>>::Output;
}
impl Shl<&u64> for &i64 {
    type Output = <i64 as Shl<u64>>::Output;
}
impl Shl<&u64> for &i8 {
    type Output = <i8 as Shl<u64>>::Output;
}
impl Shl<&u64> for &isize {
    type Output = <isize as Shl<u64>>::Output;
}
impl Shl<&u64> for &u128 {
    type Output = <u128 as Shl<u64>>::Output;
}
impl Shl<&u64> for &u16 {
    type Output = <u16 as Shl<u64>>::Output;
}
impl Shl<&u64> for &u32 {
    type Output = <u32 as Shl<u64>>::Output;
}
impl Shl<&u64> for &u64 {
    type Output = <u64 as Shl>::Output;
}
impl Shl<&u64> for &u8 {
    type Output = <u8 as Shl<u64>>::Output;
}
impl Shl<&u64> for &usize {
    type Output = <usize as Shl<u64>>::Output;
}
impl Shl<&u64> for i128 {
    type Output = <i128 as Shl<u64>>::Output;
}
impl Shl<&u64> for i16 {
    type Output = <i16 as Shl<u64>>::Output;
}
impl Shl<&u64> for i32 {
    type Output = <i32 as Shl<u64>>::Output;
}
impl Shl<&u64> for i64 {
    type Output = <i64 as Shl<u64>>::Output;
}
impl Shl<&u64> for i8 {
    type Output = <i8 as Shl<u64>>::Output;
}
impl Shl<&u64> for isize {
    type Output = <isize as Shl<u64>>::Output;
}
impl Shl<&u64> for u128 {
    type Output = <u128 as Shl<u64>>::Output;
}
impl Shl<&u64> for u16 {
    type Output = <u16 as Shl<u64>>::Output;
}
impl Shl<&u64> for u32 {
    type Output = <u32 as Shl<u64>>::Output;
}
impl Shl<&u64> for u64 {
    type Output = <u64 as Shl>::Output;
}
impl Shl<&u64> for u8 {
    type Output = <u8 as Shl<u64>>::Output;
}
impl Shl<&u64> for usize {
    type Output = <usize as Shl<u64>>::Output;
}
impl Shl<&u8> for &i128 {
    type Output = <i128 as Shl<u8>>::Output;
}
impl Shl<&u8> for &i16 {
    type Output = <i16 as Shl<u8>>::Output;
}
impl Shl<&u8> for &i32 {
    type Output = <i32 as Shl<u8>>::Output;
}
impl Shl<&u8> for &i64 {
    type Output = <i64 as Shl<u8>>::Output;
}
impl Shl<&u8> for &i8 {
    type Output = <i8 as Shl<u8>>::Output;
}
impl Shl<&u8> for &isize {
    type Output = <isize as Shl<u8>>::Output;
}
impl Shl<&u8> for &u128 {
    type Output = <u128 as Shl<u8>>::Output;
}
impl Shl<&u8> for &u16 {
    type Output = <u16 as Shl<u8>>::Output;
}
impl Shl<&u8> for &u32 {
    type Output = <u32 as Shl<u8>>::Output;
}
impl Shl<&u8> for &u64 {
    type Output = <u64 as Shl<u8>>::Output;
}
impl Shl<&u8> for &u8 {
    type Output = <u8 as Shl>::Output;
}
impl Shl<&u8> for &usize {
    type Output = <usize as Shl<u8>>::Output;
}
impl Shl<&u8> for i128 {
    type Output = <i128 as Shl<u8>>::Output;
}
impl Shl<&u8> for i16 {
    type Output = <i16 as Shl<u8>>::Output;
}
impl Shl<&u8> for i32 {
    type Output = <i32 as Shl<u8>>::Output;
}
impl Shl<&u8> for i64 {
    type Output = <i64 as Shl<u8>>::Output;
}
impl Shl<&u8> for i8 {
    type Output = <i8 as Shl<u8>>::Output;
}
impl Shl<&u8> for isize {
    type Output = <isize as Shl<u8>>::Output;
}
impl Shl<&u8> for u128 {
    type Output = <u128 as Shl<u8>>::Output;
}
impl Shl<&u8> for u16 {
    type Output = <u16 as Shl<u8>>::Output;
}
impl Shl<&u8> for u32 {
    type Output = <u32 as Shl<u8>>::Output;
}
impl Shl<&u8> for u64 {
    type Output = <u64 as Shl<u8>>::Output;
}
impl Shl<&u8> for u8 {
    type Output = <u8 as Shl>::Output;
}
impl Shl<&u8> for usize {
    type Output = <usize as Shl<u8>>::Output;
}
impl Shl<&usize> for &i128 {
    type Output = <i128 as Shl<usize>>::Output;
}
impl Shl<&usize> for &i16 {
    type Output = <i16 as Shl<usize>>::Output;
}
impl Shl<&usize> for &i32 {
    type Output = <i32 as Shl<usize>>::Output;
}
impl Shl<&usize> for &i64 {
    type Output = <i64 as Shl<usize>>::Output;
}
impl Shl<&usize> for &i8 {
    type Output = <i8 as Shl<usize>>::Output;
}
impl Shl<&usize> for &isize {
    type Output = <isize as Shl<usize>>::Output;
}
impl Shl<&usize> for &u128 {
    type Output = <u128 as Shl<usize>>::Output;
}
impl Shl<&usize> for &u16 {
    type Output = <u16 as Shl<usize>>::Output;
}
impl Shl<&usize> for &u32 {
    type Output = <u32 as Shl<usize>>::Output;
}
impl Shl<&usize> for &u64 {
    type Output = <u64 as Shl<usize>>::Output;
}
impl Shl<&usize> for &u8 {
    type Output = <u8 as Shl<usize>>::Output;
}
impl Shl<&usize> for &usize {
    type Output = <usize as Shl>::Output;
}
impl Shl<&usize> for i128 {
    type Output = <i128 as Shl<usize>>::Output;
}
impl Shl<&usize> for i16 {
    type Output = <i16 as Shl<usize>>::Output;
}
impl Shl<&usize> for i32 {
    type Output = <i32 as Shl<usize>>::Output;
}
impl Shl<&usize> for i64 {
    type Output = <i64 as Shl<usize>>::Output;
}
impl Shl<&usize> for i8 {
    type Output = <i8 as Shl<usize>>::Output;
}
impl Shl<&usize> for isize {
    type Output = <isize as Shl<usize>>::Output;
}
impl Shl<&usize> for u128 {
    type Output = <u128 as Shl<usize>>::Output;
}
impl Shl<&usize> for u16 {
    type Output = <u16 as Shl<usize>>::Output;
}
impl Shl<&usize> for u32 {
    type Output = <u32 as Shl<usize>>::Output;
}
impl Shl<&usize> for u64 {
    type Output = <u64 as Shl<usize>>::Output;
}
impl Shl<&usize> for u8 {
    type Output = <u8 as Shl<usize>>::Output;
}
impl Shl<&usize> for usize {
    type Output = <usize as Shl>::Output;
}
impl Shl<i128> for &i128 {
    type Output = <i128 as Shl>::Output;
}
impl Shl<i128> for &i16 {
    type Output = <i16 as Shl<i128>>::Output;
}
impl Shl<i128> for &i32 {
    type Output = <i32 as Shl<i128>>::Output;
}
impl Shl<i128> for &i64 {
    type Output = <i64 as Shl<i128>>::Output;
}
impl Shl<i128> for &i8 {
    type Output = <i8 as Shl<i128>>::Output;
}
impl Shl<i128> for &isize {
    type Output = <isize as Shl<i128>>::Output;
}
impl Shl<i128> for &u128 {
    type Output = <u128 as Shl<i128>>::Output;
}
impl Shl<i128> for &u16 {
    type Output = <u16 as Shl<i128>>::Output;
}
impl Shl<i128> for &u32 {
    type Output = <u32 as Shl<i128>>::Output;
}
impl Shl<i128> for &u64 {
    type Output = <u64 as Shl<i128>>::Output;
}
impl Shl<i128> for &u8 {
    type Output = <u8 as Shl<i128>>::Output;
}
impl Shl<i128> for &usize {
    type Output = <usize as Shl<i128>>::Output;
}
impl Shl<i128> for i16 {
    type Output = i16;
}
impl Shl<i128> for i32 {
    type Output = i32;
}
impl Shl<i128> for i64 {
    type Output = i64;
}
impl Shl<i128> for i8 {
    type Output = i8;
}
impl Shl<i128> for isize {
    type Output = isize;
}
impl Shl<i128> for u128 {
    type Output = u128;
}
impl Shl<i128> for u16 {
    type Output = u16;
}
impl Shl<i128> for u32 {
    type Output = u32;
}
impl Shl<i128> for u64 {
    type Output = u64;
}
impl Shl<i128> for u8 {
    type Output = u8;
}
impl Shl<i128> for usize {
    type Output = usize;
}
impl Shl<i16> for &i128 {
    type Output = <i128 as Shl<i16>>::Output;
}
impl Shl<i16> for &i16 {
    type Output = <i16 as Shl>::Output;
}
impl Shl<i16> for &i32 {
    type Output = <i32 as Shl<i16>>::Output;
}
impl Shl<i16> for &i64 {
    type Output = <i64 as Shl<i16>>::Output;
}
impl Shl<i16> for &i8 {
    type Output = <i8 as Shl<i16>>::Output;
}
impl Shl<i16> for &isize {
    type Output = <isize as Shl<i16>>::Output;
}
impl Shl<i16> for &u128 {
    type Output = <u128 as Shl<i16>>::Output;
}
impl Shl<i16> for &u16 {
    type Output = <u16 as Shl<i16>>::Output;
}
impl Shl<i16> for &u32 {
    type Output = <u32 as Shl<i16>>::Output;
}
impl Shl<i16> for &u64 {
    type Output = <u64 as Shl<i16>>::Output;
}
impl Shl<i16> for &u8 {
    type Output = <u8 as Shl<i16>>::Output;
}
impl Shl<i16> for &usize {
    type Output = <usize as Shl<i16>>::Output;
}
impl Shl<i16> for i128 {
    type Output = i128;
}
impl Shl<i16> for i32 {
    type Output = i32;
}
impl Shl<i16> for i64 {
    type Output = i64;
}
impl Shl<i16> for i8 {
    type Output = i8;
}
impl Shl<i16> for isize {
    type Output = isize;
}
impl Shl<i16> for u128 {
    type Output = u128;
}
impl Shl<i16> for u16 {
    type Output = u16;
}
impl Shl<i16> for u32 {
    type Output = u32;
}
impl Shl<i16> for u64 {
    type Output = u64;
}
impl Shl<i16> for u8 {
    type Output = u8;
}
impl Shl<i16> for usize {
    type Output = usize;
}
impl Shl<i32> for &i128 {
    type Output = <i128 as Shl<i32>>::Output;
}
impl Shl<i32> for &i16 {
    type Output = <i16 as Shl<i32>>::Output;
}
impl Shl<i32> for &i32 {
    type Output = <i32 as Shl>::Output;
}
impl Shl<i32> for &i64 {
    type Output = <i64 as Shl<i32>>::Output;
}
impl Shl<i32> for &i8 {
    type Output = <i8 as Shl<i32>>::Output;
}
impl Shl<i32> for &isize {
    type Output = <isize as Shl<i32>>::Output;
}
impl Shl<i32> for &u128 {
    type Output = <u128 as Shl<i32>>::Output;
}
impl Shl<i32> for &u16 {
    type Output = <u16 as Shl<i32>>::Output;
}
impl Shl<i32> for &u32 {
    type Output = <u32 as Shl<i32>>::Output;
}
impl Shl<i32> for &u64 {
    type Output = <u64 as Shl<i32>>::Output;
}
impl Shl<i32> for &u8 {
    type Output = <u8 as Shl<i32>>::Output;
}
impl Shl<i32> for &usize {
    type Output = <usize as Shl<i32>>::Output;
}
impl Shl<i32> for i128 {
    type Output = i128;
}
impl Shl<i32> for i16 {
    type Output = i16;
}
impl Shl<i32> for i64 {
    type Output = i64;
}
impl Shl<i32> for i8 {
    type Output = i8;
}
impl Shl<i32> for isize {
    type Output = isize;
}
impl Shl<i32> for u128 {
    type Output = u128;
}
impl Shl<i32> for u16 {
    type Output = u16;
}
impl Shl<i32> for u32 {
    type Output = u32;
}
impl Shl<i32> for u64 {
    type Output = u64;
}
impl Shl<i32> for u8 {
    type Output = u8;
}
impl Shl<i32> for usize {
    type Output = usize;
}
impl Shl<i64> for &i128 {
    type Output = <i128 as Shl<i64>>::Output;
}
impl Shl<i64> for &i16 {
    type Output = <i16 as Shl<i64>>::Output;
}
impl Shl<i64> for &i32 {
    type Output = <i32 as Shl<i64>>::Output;
}
impl Shl<i64> for &i64 {
    type Output = <i64 as Shl>::Output;
}
impl Shl<i64> for &i8 {
    type Output = <i8 as Shl<i64>>::Output;
}
impl Shl<i64> for &isize {
    type Output = <isize as Shl<i64>>::Output;
}
impl Shl<i64> for &u128 {
    type Output = <u128 as Shl<i64>>::Output;
}
impl Shl<i64> for &u16 {
    type Output = <u16 as Shl<i64>>::Output;
}
impl Shl<i64> for &u32 {
    type Output = <u32 as Shl<i64>>::Output;
}
impl Shl<i64> for &u64 {
    type Output = <u64 as Shl<i64>>::Output;
}
impl Shl<i64> for &u8 {
    type Output = <u8 as Shl<i64>>::Output;
}
impl Shl<i64> for &usize {
    type Output = <usize as Shl<i64>>::Output;
}
impl Shl<i64> for i128 {
    type Output = i128;
}
impl Shl<i64> for i16 {
    type Output = i16;
}
impl Shl<i64> for i32 {
    type Output = i32;
}
impl Shl<i64> for i8 {
    type Output = i8;
}
impl Shl<i64> for isize {
    type Output = isize;
}
impl Shl<i64> for u128 {
    type Output = u128;
}
impl Shl<i64> for u16 {
    type Output = u16;
}
impl Shl<i64> for u32 {
    type Output = u32;
}
impl Shl<i64> for u64 {
    type Output = u64;
}
impl Shl<i64> for u8 {
    type Output = u8;
}
impl Shl<i64> for usize {
    type Output = usize;
}
impl Shl<i8> for &i128 {
    type Output = <i128 as Shl<i8>>::Output;
}
impl Shl<i8> for &i16 {
    type Output = <i16 as Shl<i8>>::Output;
}
impl Shl<i8> for &i32 {
    type Output = <i32 as Shl<i8>>::Output;
}
impl Shl<i8> for &i64 {
    type Output = <i64 as Shl<i8>>::Output;
}
impl Shl<i8> for &i8 {
    type Output = <i8 as Shl>::Output;
}
impl Shl<i8> for &isize {
    type Output = <isize as Shl<i8>>::Output;
}
impl Shl<i8> for &u128 {
    type Output = <u128 as Shl<i8>>::Output;
}
impl Shl<i8> for &u16 {
    type Output = <u16 as Shl<i8>>::Output;
}
impl Shl<i8> for &u32 {
    type Output = <u32 as Shl<i8>>::Output;
}
impl Shl<i8> for &u64 {
    type Output = <u64 as Shl<i8>>::Output;
}
impl Shl<i8> for &u8 {
    type Output = <u8 as Shl<i8>>::Output;
}
impl Shl<i8> for &usize {
    type Output = <usize as Shl<i8>>::Output;
}
impl Shl<i8> for i128 {
    type Output = i128;
}
impl Shl<i8> for i16 {
    type Output = i16;
}
impl Shl<i8> for i32 {
    type Output = i32;
}
impl Shl<i8> for i64 {
    type Output = i64;
}
impl Shl<i8> for isize {
    type Output = isize;
}
impl Shl<i8> for u128 {
    type Output = u128;
}
impl Shl<i8> for u16 {
    type Output = u16;
}
impl Shl<i8> for u32 {
    type Output = u32;
}
impl Shl<i8> for u64 {
    type Output = u64;
}
impl Shl<i8> for u8 {
    type Output = u8;
}
impl Shl<i8> for usize {
    type Output = usize;
}
impl Shl<isize> for &i128 {
    type Output = <i128 as Shl<isize>>::Output;
}
impl Shl<isize> for &i16 {
    type Output = <i16 as Shl<isize>>::Output;
}
impl Shl<isize> for &i32 {
    type Output = <i32 as Shl<isize>>::Output;
}
impl Shl<isize> for &i64 {
    type Output = <i64 as Shl<isize>>::Output;
}
impl Shl<isize> for &i8 {
    type Output = <i8 as Shl<isize>>::Output;
}
impl Shl<isize> for &isize {
    type Output = <isize as Shl>::Output;
}
impl Shl<isize> for &u128 {
    type Output = <u128 as Shl<isize>>::Output;
}
impl Shl<isize> for &u16 {
    type Output = <u16 as Shl<isize>>::Output;
}
impl Shl<isize> for &u32 {
    type Output = <u32 as Shl<isize>>::Output;
}
impl Shl<isize> for &u64 {
    type Output = <u64 as Shl<isize>>::Output;
}
impl Shl<isize> for &u8 {
    type Output = <u8 as Shl<isize>>::Output;
}
impl Shl<isize> for &usize {
    type Output = <usize as Shl<isize>>::Output;
}
impl Shl<isize> for i128 {
    type Output = i128;
}
impl Shl<isize> for i16 {
    type Output = i16;
}
impl Shl<isize> for i32 {
    type Output = i32;
}
impl Shl<isize> for i64 {
    type Output = i64;
}
impl Shl<isize> for i8 {
    type Output = i8;
}
impl Shl<isize> for u128 {
    type Output = u128;
}
impl Shl<isize> for u16 {
    type Output = u16;
}
impl Shl<isize> for u32 {
    type Output = u32;
}
impl Shl<isize> for u64 {
    type Output = u64;
}
impl Shl<isize> for u8 {
    type Output = u8;
}
impl Shl<isize> for usize {
    type Output = usize;
}
impl Shl<u128> for &i128 {
    type Output = <i128 as Shl<u128>>::Output;
}
impl Shl<u128> for &i16 {
    type Output = <i16 as Shl<u128>>::Output;
}
impl Shl<u128> for &i32 {
    type Output = <i32 as Shl<u128>>::Output;
}
impl Shl<u128> for &i64 {
    type Output = <i64 as Shl<u128>>::Output;
}
impl Shl<u128> for &i8 {
    type Output = <i8 as Shl<u128>>::Output;
}
impl Shl<u128> for &isize {
    type Output = <isize as Shl<u128>>::Output;
}
impl Shl<u128> for &u128 {
    type Output = <u128 as Shl>::Output;
}
impl Shl<u128> for &u16 {
    type Output = <u16 as Shl<u128>>::Output;
}
impl Shl<u128> for &u32 {
    type Output = <u32 as Shl<u128>>::Output;
}
impl Shl<u128> for &u64 {
    type Output = <u64 as Shl<u128>>::Output;
}
impl Shl<u128> for &u8 {
    type Output = <u8 as Shl<u128>>::Output;
}
impl Shl<u128> for &usize {
    type Output = <usize as Shl<u128>>::Output;
}
impl Shl<u128> for i128 {
    type Output = i128;
}
impl Shl<u128> for i16 {
    type Output = i16;
}
impl Shl<u128> for i32 {
    type Output = i32;
}
impl Shl<u128> for i64 {
    type Output = i64;
}
impl Shl<u128> for i8 {
    type Output = i8;
}
impl Shl<u128> for isize {
    type Output = isize;
}
impl Shl<u128> for u16 {
    type Output = u16;
}
impl Shl<u128> for u32 {
    type Output = u32;
}
impl Shl<u128> for u64 {
    type Output = u64;
}
impl Shl<u128> for u8 {
    type Output = u8;
}
impl Shl<u128> for usize {
    type Output = usize;
}
impl Shl<u16> for &i128 {
    type Output = <i128 as Shl<u16>>::Output;
}
impl Shl<u16> for &i16 {
    type Output = <i16 as Shl<u16>>::Output;
}
impl Shl<u16> for &i32 {
    type Output = <i32 as Shl<u16>>::Output;
}
impl Shl<u16> for &i64 {
    type Output = <i64 as Shl<u16>>::Output;
}
impl Shl<u16> for &i8 {
    type Output = <i8 as Shl<u16>>::Output;
}
impl Shl<u16> for &isize {
    type Output = <isize as Shl<u16>>::Output;
}
impl Shl<u16> for &u128 {
    type Output = <u128 as Shl<u16>>::Output;
}
impl Shl<u16> for &u16 {
    type Output = <u16 as Shl>::Output;
}
impl Shl<u16> for &u32 {
    type Output = <u32 as Shl<u16>>::Output;
}
impl Shl<u16> for &u64 {
    type Output = <u64 as Shl<u16>>::Output;
}
impl Shl<u16> for &u8 {
    type Output = <u8 as Shl<u16>>::Output;
}
impl Shl<u16> for &usize {
    type Output = <usize as Shl<u16>>::Output;
}
impl Shl<u16> for i128 {
    type Output = i128;
}
impl Shl<u16> for i16 {
    type Output = i16;
}
impl Shl<u16> for i32 {
    type Output = i32;
}
impl Shl<u16> for i64 {
    type Output = i64;
}
impl Shl<u16> for i8 {
    type Output = i8;
}
impl Shl<u16> for isize {
    type Output = isize;
}
impl Shl<u16> for u128 {
    type Output = u128;
}
impl Shl<u16> for u32 {
    type Output = u32;
}
impl Shl<u16> for u64 {
    type Output = u64;
}
impl Shl<u16> for u8 {
    type Output = u8;
}
impl Shl<u16> for usize {
    type Output = usize;
}
impl Shl<u32> for &i128 {
    type Output = <i128 as Shl<u32>>::Output;
}
impl Shl<u32> for &i16 {
    type Output = <i16 as Shl<u32>>::Output;
}
impl Shl<u32> for &i32 {
    type Output = <i32 as Shl<u32>>::Output;
}
impl Shl<u32> for &i64 {
    type Output = <i64 as Shl<u32>>::Output;
}
impl Shl<u32> for &i8 {
    type Output = <i8 as Shl<u32>>::Output;
}
impl Shl<u32> for &isize {
    type Output = <isize as Shl<u32>>::Output;
}
impl Shl<u32> for &u128 {
    type Output = <u128 as Shl<u32>>::Output;
}
impl Shl<u32> for &u16 {
    type Output = <u16 as Shl<u32>>::Output;
}
impl Shl<u32> for &u32 {
    type Output = <u32 as Shl>::Output;
}
impl Shl<u32> for &u64 {
    type Output = <u64 as Shl<u32>>::Output;
}
impl Shl<u32> for &u8 {
    type Output = <u8 as Shl<u32>>::Output;
}
impl Shl<u32> for &usize {
    type Output = <usize as Shl<u32>>::Output;
}
impl Shl<u32> for i128 {
    type Output = i128;
}
impl Shl<u32> for i16 {
    type Output = i16;
}
impl Shl<u32> for i32 {
    type Output = i32;
}
impl Shl<u32> for i64 {
    type Output = i64;
}
impl Shl<u32> for i8 {
    type Output = i8;
}
impl Shl<u32> for isize {
    type Output = isize;
}
impl Shl<u32> for u128 {
    type Output = u128;
}
impl Shl<u32> for u16 {
    type Output = u16;
}
impl Shl<u32> for u64 {
    type Output = u64;
}
impl Shl<u32> for u8 {
    type Output = u8;
}
impl Shl<u32> for usize {
    type Output = usize;
}
impl Shl<u64> for &i128 {
    type Output = <i128 as Shl<u64>>::Output;
}
impl Shl<u64> for &i16 {
    type Output = <i16 as Shl<u64>>::Output;
}
impl Shl<u64> for &i32 {
    type Output = <i32 as Shl<u64>>::Output;
}
impl Shl<u64> for &i64 {
    type Output = <i64 as Shl<u64>>::Output;
}
impl Shl<u64> for &i8 {
    type Output = <i8 as Shl<u64>>::Output;
}
impl Shl<u64> for &isize {
    type Output = <isize as Shl<u64>>::Output;
}
impl Shl<u64> for &u128 {
    type Output = <u128 as Shl<u64>>::Output;
}
impl Shl<u64> for &u16 {
    type Output = <u16 as Shl<u64>>::Output;
}
impl Shl<u64> for &u32 {
    type Output = <u32 as Shl<u64>>::Output;
}
impl Shl<u64> for &u64 {
    type Output = <u64 as Shl>::Output;
}
impl Shl<u64> for &u8 {
    type Output = <u8 as Shl<u64>>::Output;
}
impl Shl<u64> for &usize {
    type Output = <usize as Shl<u64>>::Output;
}
impl Shl<u64> for i128 {
    type Output = i128;
}
impl Shl<u64> for i16 {
    type Output = i16;
}
impl Shl<u64> for i32 {
    type Output = i32;
}
impl Shl<u64> for i64 {
    type Output = i64;
}
impl Shl<u64> for i8 {
    type Output = i8;
}
impl Shl<u64> for isize {
    type Output = isize;
}
impl Shl<u64> for u128 {
    type Output = u128;
}
impl Shl<u64> for u16 {
    type Output = u16;
}
impl Shl<u64> for u32 {
    type Output = u32;
}
impl Shl<u64> for u8 {
    type Output = u8;
}
impl Shl<u64> for usize {
    type Output = usize;
}
impl Shl<u8> for &i128 {
    type Output = <i128 as Shl<u8>>::Output;
}
impl Shl<u8> for &i16 {
    type Output = <i16 as Shl<u8>>::Output;
}
impl Shl<u8> for &i32 {
    type Output = <i32 as Shl<u8>>::Output;
}
impl Shl<u8> for &i64 {
    type Output = <i64 as Shl<u8>>::Output;
}
impl Shl<u8> for &i8 {
    type Output = <i8 as Shl<u8>>::Output;
}
impl Shl<u8> for &isize {
    type Output = <isize as Shl<u8>>::Output;
}
impl Shl<u8> for &u128 {
    type Output = <u128 as Shl<u8>>::Output;
}
impl Shl<u8> for &u16 {
    type Output = <u16 as Shl<u8>>::Output;
}
impl Shl<u8> for &u32 {
    type Output = <u32 as Shl<u8>>::Output;
}
impl Shl<u8> for &u64 {
    type Output = <u64 as Shl<u8>>::Output;
}
impl Shl<u8> for &u8 {
    type Output = <u8 as Shl>::Output;
}
impl Shl<u8> for &usize {
    type Output = <usize as Shl<u8>>::Output;
}
impl Shl<u8> for i128 {
    type Output = i128;
}
impl Shl<u8> for i16 {
    type Output = i16;
}
impl Shl<u8> for i32 {
    type Output = i32;
}
impl Shl<u8> for i64 {
    type Output = i64;
}
impl Shl<u8> for i8 {
    type Output = i8;
}
impl Shl<u8> for isize {
    type Output = isize;
}
impl Shl<u8> for u128 {
    type Output = u128;
}
impl Shl<u8> for u16 {
    type Output = u16;
}
impl Shl<u8> for u32 {
    type Output = u32;
}
impl Shl<u8> for u64 {
    type Output = u64;
}
impl Shl<u8> for usize {
    type Output = usize;
}
impl Shl<usize> for &i128 {
    type Output = <i128 as Shl<usize>>::Output;
}
impl Shl<usize> for &i16 {
    type Output = <i16 as Shl<usize>>::Output;
}
impl Shl<usize> for &i32 {
    type Output = <i32 as Shl<usize>>::Output;
}
impl Shl<usize> for &i64 {
    type Output = <i64 as Shl<usize>>::Output;
}
impl Shl<usize> for &i8 {
    type Output = <i8 as Shl<usize>>::Output;
}
impl Shl<usize> for &isize {
    type Output = <isize as Shl<usize>>::Output;
}
impl Shl<usize> for &u128 {
    type Output = <u128 as Shl<usize>>::Output;
}
impl Shl<usize> for &u16 {
    type Output = <u16 as Shl<usize>>::Output;
}
impl Shl<usize> for &u32 {
    type Output = <u32 as Shl<usize>>::Output;
}
impl Shl<usize> for &u64 {
    type Output = <u64 as Shl<usize>>::Output;
}
impl Shl<usize> for &u8 {
    type Output = <u8 as Shl<usize>>::Output;
}
impl Shl<usize> for &usize {
    type Output = <usize as Shl>::Output;
}
impl Shl<usize> for i128 {
    type Output = i128;
}
impl Shl<usize> for i16 {
    type Output = i16;
}
impl Shl<usize> for i32 {
    type Output = i32;
}
impl Shl<usize> for i64 {
    type Output = i64;
}
impl Shl<usize> for i8 {
    type Output = i8;
}
impl Shl<usize> for isize {
    type Output = isize;
}
impl Shl<usize> for u128 {
    type Output = u128;
}
impl Shl<usize> for u16 {
    type Output = u16;
}
impl Shl<usize> for u32 {
    type Output = u32;
}
impl Shl<usize> for u64 {
    type Output = u64;
}
impl Shl<usize> for u8 {
    type Output = u8;
}
impl ShlAssign for i128 {}
impl ShlAssign for i16 {}
impl ShlAssign for i32 {}
impl ShlAssign for i64 {}
impl ShlAssign for i8 {}
impl ShlAssign for isize {}
impl ShlAssign for u128 {}
impl ShlAssign for u16 {}
impl ShlAssign for u32 {}
impl ShlAssign for u64 {}
impl ShlAssign for u8 {}
impl ShlAssign for usize {}
impl ShlAssign<&i128> for i128 {}
impl ShlAssign<&i128> for i16 {}
impl ShlAssign<&i128> for i32 {}
impl ShlAssign<&i128> for i64 {}
impl ShlAssign<&i128> for i8 {}
impl ShlAssign<&i128> for isize {}
impl ShlAssign<&i128> for u128 {}
impl ShlAssign<&i128> for u16 {}
impl ShlAssign<&i128> for u32 {}
impl ShlAssign<&i128> for u64 {}
impl ShlAssign<&i128> for u8 {}
impl ShlAssign<&i128> for usize {}
impl ShlAssign<&i16> for i128 {}
impl ShlAssign<&i16> for i16 {}
impl ShlAssign<&i16> for i32 {}
impl ShlAssign<&i16> for i64 {}
impl ShlAssign<&i16> for i8 {}
impl ShlAssign<&i16> for isize {}
impl ShlAssign<&i16> for u128 {}
impl ShlAssign<&i16> for u16 {}
impl ShlAssign<&i16> for u32 {}
impl ShlAssign<&i16> for u64 {}
impl ShlAssign<&i16> for u8 {}
impl ShlAssign<&i16> for usize {}
impl ShlAssign<&i32> for i128 {}
impl ShlAssign<&i32> for i16 {}
impl ShlAssign<&i32> for i32 {}
impl ShlAssign<&i32> for i64 {}
impl ShlAssign<&i32> for i8 {}
impl ShlAssign<&i32> for isize {}
impl ShlAssign<&i32> for u128 {}
impl ShlAssign<&i32> for u16 {}
impl ShlAssign<&i32> for u32 {}
impl ShlAssign<&i32> for u64 {}
impl ShlAssign<&i32> for u8 {}
impl ShlAssign<&i32> for usize {}
impl ShlAssign<&i64> for i128 {}
impl ShlAssign<&i64> for i16 {}
impl ShlAssign<&i64> for i32 {}
impl ShlAssign<&i64> for i64 {}
impl ShlAssign<&i64> for i8 {}
impl ShlAssign<&i64> for isize {}
impl ShlAssign<&i64> for u128 {}
impl ShlAssign<&i64> for u16 {}
impl ShlAssign<&i64> for u32 {}
impl ShlAssign<&i64> for u64 {}
impl ShlAssign<&i64> for u8 {}
impl ShlAssign<&i64> for usize {}
impl ShlAssign<&i8> for i128 {}
impl ShlAssign<&i8> for i16 {}
impl ShlAssign<&i8> for i32 {}
impl ShlAssign<&i8> for i64 {}
impl ShlAssign<&i8> for i8 {}
impl ShlAssign<&i8> for isize {}
impl ShlAssign<&i8> for u128 {}
impl ShlAssign<&i8> for u16 {}
impl ShlAssign<&i8> for u32 {}
impl ShlAssign<&i8> for u64 {}
impl ShlAssign<&i8> for u8 {}
impl ShlAssign<&i8> for usize {}
impl ShlAssign<&isize> for i128 {}
impl ShlAssign<&isize> for i16 {}
impl ShlAssign<&isize> for i32 {}
impl ShlAssign<&isize> for i64 {}
impl ShlAssign<&isize> for i8 {}
impl ShlAssign<&isize> for isize {}
impl ShlAssign<&isize> for u128 {}
impl ShlAssign<&isize> for u16 {}
impl ShlAssign<&isize> for u32 {}
impl ShlAssign<&isize> for u64 {}
impl ShlAssign<&isize> for u8 {}
impl ShlAssign<&isize> for usize {}
impl ShlAssign<&u128> for i128 {}
impl ShlAssign<&u128> for i16 {}
impl ShlAssign<&u128> for i32 {}
impl ShlAssign<&u128> for i64 {}
impl ShlAssign<&u128> for i8 {}
impl ShlAssign<&u128> for isize {}
impl ShlAssign<&u128> for u128 {}
impl ShlAssign<&u128> for u16 {}
impl ShlAssign<&u128> for u32 {}
impl ShlAssign<&u128> for u64 {}
impl ShlAssign<&u128> for u8 {}
impl ShlAssign<&u128> for usize {}
impl ShlAssign<&u16> for i128 {}
impl ShlAssign<&u16> for i16 {}
impl ShlAssign<&u16> for i32 {}
impl ShlAssign<&u16> for i64 {}
impl ShlAssign<&u16> for i8 {}
impl ShlAssign<&u16> for isize {}
impl ShlAssign<&u16> for u128 {}
impl ShlAssign<&u16> for u16 {}
impl ShlAssign<&u16> for u32 {}
impl ShlAssign<&u16> for u64 {}
impl ShlAssign<&u16> for u8 {}
impl ShlAssign<&u16> for usize {}
impl ShlAssign<&u32> for i128 {}
impl ShlAssign<&u32> for i16 {}
impl ShlAssign<&u32> for i32 {}
impl ShlAssign<&u32> for i64 {}
impl ShlAssign<&u32> for i8 {}
impl ShlAssign<&u32> for isize {}
impl ShlAssign<&u32> for u128 {}
impl ShlAssign<&u32> for u16 {}
impl ShlAssign<&u32> for u32 {}
impl ShlAssign<&u32> for u64 {}
impl ShlAssign<&u32> for u8 {}
impl ShlAssign<&u32> for usize {}
impl ShlAssign<&u64> for i128 {}
impl ShlAssign<&u64> for i16 {}
impl ShlAssign<&u64> for i32 {}
impl ShlAssign<&u64> for i64 {}
impl ShlAssign<&u64> for i8 {}
impl ShlAssign<&u64> for isize {}
impl ShlAssign<&u64> for u128 {}
impl ShlAssign<&u64> for u16 {}
impl ShlAssign<&u64> for u32 {}
impl ShlAssign<&u64> for u64 {}
impl ShlAssign<&u64> for u8 {}
impl ShlAssign<&u64> for usize {}
impl ShlAssign<&u8> for i128 {}
impl ShlAssign<&u8> for i16 {}
impl ShlAssign<&u8> for i32 {}
impl ShlAssign<&u8> for i64 {}
impl ShlAssign<&u8> for i8 {}
impl ShlAssign<&u8> for isize {}
impl ShlAssign<&u8> for u128 {}
impl ShlAssign<&u8> for u16 {}
impl ShlAssign<&u8> for u32 {}
impl ShlAssign<&u8> for u64 {}
impl ShlAssign<&u8> for u8 {}
impl ShlAssign<&u8> for usize {}
impl ShlAssign<&usize> for i128 {}
impl ShlAssign<&usize> for i16 {}
impl ShlAssign<&usize> for i32 {}
impl ShlAssign<&usize> for i64 {}
impl ShlAssign<&usize> for i8 {}
impl ShlAssign<&usize> for isize {}
impl ShlAssign<&usize> for u128 {}
impl ShlAssign<&usize> for u16 {}
impl ShlAssign<&usize> for u32 {}
impl ShlAssign<&usize> for u64 {}
impl ShlAssign<&usize> for u8 {}
impl ShlAssign<&usize> for usize {}
impl ShlAssign<i128> for i16 {}
impl ShlAssign<i128> for i32 {}
impl ShlAssign<i128> for i64 {}
impl ShlAssign<i128> for i8 {}
impl ShlAssign<i128> for isize {}
impl ShlAssign<i128> for u128 {}
impl ShlAssign<i128> for u16 {}
impl ShlAssign<i128> for u32 {}
impl ShlAssign<i128> for u64 {}
impl ShlAssign<i128> for u8 {}
impl ShlAssign<i128> for usize {}
impl ShlAssign<i16> for i128 {}
impl ShlAssign<i16> for i32 {}
impl ShlAssign<i16> for i64 {}
impl ShlAssign<i16> for i8 {}
impl ShlAssign<i16> for isize {}
impl ShlAssign<i16> for u128 {}
impl ShlAssign<i16> for u16 {}
impl ShlAssign<i16> for u32 {}
impl ShlAssign<i16> for u64 {}
impl ShlAssign<i16> for u8 {}
impl ShlAssign<i16> for usize {}
impl ShlAssign<i32> for i128 {}
impl ShlAssign<i32> for i16 {}
impl ShlAssign<i32> for i64 {}
impl ShlAssign<i32> for i8 {}
impl ShlAssign<i32> for isize {}
impl ShlAssign<i32> for u128 {}
impl ShlAssign<i32> for u16 {}
impl ShlAssign<i32> for u32 {}
impl ShlAssign<i32> for u64 {}
impl ShlAssign<i32> for u8 {}
impl ShlAssign<i32> for usize {}
impl ShlAssign<i64> for i128 {}
impl ShlAssign<i64> for i16 {}
impl ShlAssign<i64> for i32 {}
impl ShlAssign<i64> for i8 {}
impl ShlAssign<i64> for isize {}
impl ShlAssign<i64> for u128 {}
impl ShlAssign<i64> for u16 {}
impl ShlAssign<i64> for u32 {}
impl ShlAssign<i64> for u64 {}
impl ShlAssign<i64> for u8 {}
impl ShlAssign<i64> for usize {}
impl ShlAssign<i8> for i128 {}
impl ShlAssign<i8> for i16 {}
impl ShlAssign<i8> for i32 {}
impl ShlAssign<i8> for i64 {}
impl ShlAssign<i8> for isize {}
impl ShlAssign<i8> for u128 {}
impl ShlAssign<i8> for u16 {}
impl ShlAssign<i8> for u32 {}
impl ShlAssign<i8> for u64 {}
impl ShlAssign<i8> for u8 {}
impl ShlAssign<i8> for usize {}
impl ShlAssign<isize> for i128 {}
impl ShlAssign<isize> for i16 {}
impl ShlAssign<isize> for i32 {}
impl ShlAssign<isize> for i64 {}
impl ShlAssign<isize> for i8 {}
impl ShlAssign<isize> for u128 {}
impl ShlAssign<isize> for u16 {}
impl ShlAssign<isize> for u32 {}
impl ShlAssign<isize> for u64 {}
impl ShlAssign<isize> for u8 {}
impl ShlAssign<isize> for usize {}
impl ShlAssign<u128> for i128 {}
impl ShlAssign<u128> for i16 {}
impl ShlAssign<u128> for i32 {}
impl ShlAssign<u128> for i64 {}
impl ShlAssign<u128> for i8 {}
impl ShlAssign<u128> for isize {}
impl ShlAssign<u128> for u16 {}
impl ShlAssign<u128> for u32 {}
impl ShlAssign<u128> for u64 {}
impl ShlAssign<u128> for u8 {}
impl ShlAssign<u128> for usize {}
impl ShlAssign<u16> for i128 {}
impl ShlAssign<u16> for i16 {}
impl ShlAssign<u16> for i32 {}
impl ShlAssign<u16> for i64 {}
impl ShlAssign<u16> for i8 {}
impl ShlAssign<u16> for isize {}
impl ShlAssign<u16> for u128 {}
impl ShlAssign<u16> for u32 {}
impl ShlAssign<u16> for u64 {}
impl ShlAssign<u16> for u8 {}
impl ShlAssign<u16> for usize {}
impl ShlAssign<u32> for i128 {}
impl ShlAssign<u32> for i16 {}
impl ShlAssign<u32> for i32 {}
impl ShlAssign<u32> for i64 {}
impl ShlAssign<u32> for i8 {}
impl ShlAssign<u32> for isize {}
impl ShlAssign<u32> for u128 {}
impl ShlAssign<u32> for u16 {}
impl ShlAssign<u32> for u64 {}
impl ShlAssign<u32> for u8 {}
impl ShlAssign<u32> for usize {}
impl ShlAssign<u64> for i128 {}
impl ShlAssign<u64> for i16 {}
impl ShlAssign<u64> for i32 {}
impl ShlAssign<u64> for i64 {}
impl ShlAssign<u64> for i8 {}
impl ShlAssign<u64> for isize {}
impl ShlAssign<u64> for u128 {}
impl ShlAssign<u64> for u16 {}
impl ShlAssign<u64> for u32 {}
impl ShlAssign<u64> for u8 {}
impl ShlAssign<u64> for usize {}
impl ShlAssign<u8> for i128 {}
impl ShlAssign<u8> for i16 {}
impl ShlAssign<u8> for i32 {}
impl ShlAssign<u8> for i64 {}
impl ShlAssign<u8> for i8 {}
impl ShlAssign<u8> for isize {}
impl ShlAssign<u8> for u128 {}
impl ShlAssign<u8> for u16 {}
impl ShlAssign<u8> for u32 {}
impl ShlAssign<u8> for u64 {}
impl ShlAssign<u8> for usize {}
impl ShlAssign<usize> for i128 {}
impl ShlAssign<usize> for i16 {}
impl ShlAssign<usize> for i32 {}
impl ShlAssign<usize> for i64 {}
impl ShlAssign<usize> for i8 {}
impl ShlAssign<usize> for isize {}
impl ShlAssign<usize> for u128 {}
impl ShlAssign<usize> for u16 {}
impl ShlAssign<usize> for u32 {}
impl ShlAssign<usize> for u64 {}
impl ShlAssign<usize> for u8 {}
impl Shr for i128 {
    type Output = i128;
}
impl Shr for i16 {
    type Output = i16;
}
impl Shr for i32 {
    type Output = i32;
}
impl Shr for i64 {
    type Output = i64;
}
impl Shr for i8 {
    type Output = i8;
}
impl Shr for isize {
    type Output = isize;
}
impl Shr for u128 {
    type Output = u128;
}
impl Shr for u16 {
    type Output = u16;
}
impl Shr for u32 {
    type Output = u32;
}
impl Shr for u64 {
    type Output = u64;
}
impl Shr for u8 {
    type Output = u8;
}
impl Shr for usize {
    type Output = usize;
}
impl Shr<&i128> for &i128 {
    type Output = <i128 as Shr>::Output;
}
impl Shr<&i128> for &i16 {
    type Output = <i16 as Shr<i128>>::Output;
}
impl Shr<&i128> for &i32 {
    type Output = <i32 as Shr<i128>>::Output;
}
impl Shr<&i128> for &i64 {
    type Output = <i64 as Shr<i128>>::Output;
}
impl Shr<&i128> for &i8 {
    type Output = <i8 as Shr<i128>>::Output;
}
impl Shr<&i128> for &isize {
    type Output = <isize as Shr<i128>>::Output;
}
impl Shr<&i128> for &u128 {
    type Output = <u128 as Shr<i128>>::Output;
}
impl Shr<&i128> for &u16 {
    type Output = <u16 as Shr<i128>>::Output;
}
impl Shr<&i128> for &u32 {
    type Output = <u32 as Shr<i128>>::Output;
}
impl Shr<&i128> for &u64 {
    type Output = <u64 as Shr<i128>>::Output;
}
impl Shr<&i128> for &u8 {
    type Output = <u8 as Shr<i128>>::Output;
}
impl Shr<&i128> for &usize {
    type Output = <usize as Shr<i128>>::Output;
}
impl Shr<&i128> for i128 {
    type Output = <i128 as Shr>::Output;
}
impl Shr<&i128> for i16 {
    type Output = <i16 as Shr<i128>>::Output;
}
impl Shr<&i128> for i32 {
    type Output = <i32 as Shr<i128>>::Output;
}
impl Shr<&i128> for i64 {
    type Output = <i64 as Shr<i128>>::Output;
}
impl Shr<&i128> for i8 {
    type Output = <i8 as Shr<i128>>::Output;
}
impl Shr<&i128> for isize {
    type Output = <isize as Shr<i128>>::Output;
}
impl Shr<&i128> for u128 {
    type Output = <u128 as Shr<i128>>::Output;
}
impl Shr<&i128> for u16 {
    type Output = <u16 as Shr<i128>>::Output;
}
impl Shr<&i128> for u32 {
    type Output = <u32 as Shr<i128>>::Output;
}
impl Shr<&i128> for u64 {
    type Output = <u64 as Shr<i128>>::Output;
}
impl Shr<&i128> for u8 {
    type Output = <u8 as Shr<i128>>::Output;
}
impl Shr<&i128> for usize {
    type Output = <usize as Shr<i128>>::Output;
}
impl Shr<&i16> for &i128 {
    type Output = <i128 as Shr<i16>>::Output;
}
impl Shr<&i16> for &i16 {
    type Output = <i16 as Shr>::Output;
}
impl Shr<&i16> for &i32 {
    type Output = <i32 as Shr<i16>>::Output;
}
impl Shr<&i16> for &i64 {
    type Output = <i64 as Shr<i16>>::Output;
}
impl Shr<&i16> for &i8 {
    type Output = <i8 as Shr<i16>>::Output;
}
impl Shr<&i16> for &isize {
    type Output = <isize as Shr<i16>>::Output;
}
impl Shr<&i16> for &u128 {
    type Output = <u128 as Shr<i16>>::Output;
}
impl Shr<&i16> for &u16 {
    type Output = <u16 as Shr<i16>>::Output;
}
impl Shr<&i16> for &u32 {
    type Output = <u32 as Shr<i16>>::Output;
}
impl Shr<&i16> for &u64 {
    type Output = <u64 as Shr<i16>>::Output;
}
impl Shr<&i16> for &u8 {
    type Output = <u8 as Shr<i16>>::Output;
}
impl Shr<&i16> for &usize {
    type Output = <usize as Shr<i16>>::Output;
}
impl Shr<&i16> for i128 {
    type Output = <i128 as Shr<i16>>::Output;
}
impl Shr<&i16> for i16 {
    type Output = <i16 as Shr>::Output;
}
impl Shr<&i16> for i32 {
    type Output = <i32 as Shr<i16>>::Output;
}
impl Shr<&i16> for i64 {
    type Output = <i64 as Shr<i16>>::Output;
}
impl Shr<&i16> for i8 {
    type Output = <i8 as Shr<i16>>::Output;
}
impl Shr<&i16> for isize {
    type Output = <isize as Shr<i16>>::Output;
}
impl Shr<&i16> for u128 {
    type Output = <u128 as Shr<i16>>::Output;
}
impl Shr<&i16> for u16 {
    type Output = <u16 as Shr<i16>>::Output;
}
impl Shr<&i16> for u32 {
    type Output = <u32 as Shr<i16>>::Output;
}
impl Shr<&i16> for u64 {
    type Output = <u64 as Shr<i16>>::Output;
}
impl Shr<&i16> for u8 {
    type Output = <u8 as Shr<i16>>::Output;
}
impl Shr<&i16> for usize {
    type Output = <usize as Shr<i16>>::Output;
}
impl Shr<&i32> for &i128 {
    type Output = <i128 as Shr<i32>>::Output;
}
impl Shr<&i32> for &i16 {
    type Output = <i16 as Shr<i32>>::Output;
}
impl Shr<&i32> for &i32 {
    type Output = <i32 as Shr>::Output;
}
impl Shr<&i32> for &i64 {
    type Output = <i64 as Shr<i32>>::Output;
}
impl Shr<&i32> for &i8 {
    type Output = <i8 as Shr<i32>>::Output;
}
impl Shr<&i32> for &isize {
    type Output = <isize as Shr<i32>>::Output;
}
impl Shr<&i32> for &u128 {
    type Output = <u128 as Shr<i32>>::Output;
}
impl Shr<&i32> for &u16 {
    type Output = <u16 as Shr<i32>>::Output;
}
impl Shr<&i32> for &u32 {
    type Output = <u32 as Shr<i32>>::Output;
}
impl Shr<&i32> for &u64 {
    type Output = <u64 as Shr<i32>>::Output;
}
impl Shr<&i32> for &u8 {
    type Output = <u8 as Shr<i32>>::Output;
}
impl Shr<&i32> for &usize {
    type Output = <usize as Shr<i32>>::Output;
}
impl Shr<&i32> for i128 {
    type Output = <i128 as Shr<i32>>::Output;
}
impl Shr<&i32> for i16 {
    type Output = <i16 as Shr<i32>>::Output;
}
impl Shr<&i32> for i32 {
    type Output = <i32 as Shr>::Output;
}
impl Shr<&i32> for i64 {
    type Output = <i64 as Shr<i32>>::Output;
}
impl Shr<&i32> for i8 {
    type Output = <i8 as Shr<i32>>::Output;
}
impl Shr<&i32> for isize {
    type Output = <isize as Shr<i32>>::Output;
}
impl Shr<&i32> for u128 {
    type Output = <u128 as Shr<i32>>::Output;
}
impl Shr<&i32> for u16 {
    type Output = <u16 as Shr<i32>>::Output;
}
impl Shr<&i32> for u32 {
    type Output = <u32 as Shr<i32>>::Output;
}
impl Shr<&i32> for u64 {
    type Output = <u64 as Shr<i32>>::Output;
}
impl Shr<&i32> for u8 {
    type Output = <u8 as Shr<i32>>::Output;
}
impl Shr<&i32> for usize {
    type Output = <usize as Shr<i32>>::Output;
}
impl Shr<&i64> for &i128 {
    type Output = <i128 as Shr<i64>>::Output;
}
impl Shr<&i64> for &i16 {
    type Output = <i16 as Shr<i64>>::Output;
}
impl Shr<&i64> for &i32 {
    type Output = <i32 as Shr<i64>>::Output;
}
impl Shr<&i64> for &i64 {
    type Output = <i64 as Shr>::Output;
}
impl Shr<&i64> for &i8 {
    type Output = <i8 as Shr<i64>>::Output;
}
impl Shr<&i64> for &isize {
    type Output = <isize as Shr<i64>>::Output;
}
impl Shr<&i64> for &u128 {
    type Output = <u128 as Shr<i64>>::Output;
}
impl Shr<&i64> for &u16 {
    type Output = <u16 as Shr<i64>>::Output;
}
impl Shr<&i64> for &u32 {
    type Output = <u32 as Shr<i64>>::Output;
}
impl Shr<&i64> for &u64 {
    type Output = <u64 as Shr<i64>>::Output;
}
impl Shr<&i64> for &u8 {
    type Output = <u8 as Shr<i64>>::Output;
}
impl Shr<&i64> for &usize {
    type Output = <usize as Shr<i64>>::Output;
}
impl Shr<&i64> for i128 {
    type Output = <i128 as Shr<i64>>::Output;
}
impl Shr<&i64> for i16 {
    type Output = <i16 as Shr<i64>>::Output;
}
impl Shr<&i64> for i32 {
    type Output = <i32 as Shr<i64>>::Output;
}
impl Shr<&i64> for i64 {
    type Output = <i64 as Shr>::Output;
}
impl Shr<&i64> for i8 {
    type Output = <i8 as Shr<i64>>::Output;
}
impl Shr<&i64> for isize {
    type Output = <isize as Shr<i64>>::Output;
}
impl Shr<&i64> for u128 {
    type Output = <u128 as Shr<i64>>::Output;
}
impl Shr<&i64> for u16 {
    type Output = <u16 as Shr<i64>>::Output;
}
impl Shr<&i64> for u32 {
    type Output = <u32 as Shr<i64>>::Output;
}
impl Shr<&i64> for u64 {
    type Output = <u64 as Shr<i64>>::Output;
}
impl Shr<&i64> for u8 {
    type Output = <u8 as Shr<i64>>::Output;
}
impl Shr<&i64> for usize {
    type Output = <usize as Shr<i64>>::Output;
}
impl Shr<&i8> for &i128 {
    type Output = <i128 as Shr<i8>>::Output;
}
impl Shr<&i8> for &i16 {
    type Output = <i16 as Shr<i8>>::Output;
}
impl Shr<&i8> for &i32 {
    type Output = <i32 as Shr<i8>>::Output;
}
impl Shr<&i8> for &i64 {
    type Output = <i64 as Shr<i8>>::Output;
}
impl Shr<&i8> for &i8 {
    type Output = <i8 as Shr>::Output;
}
impl Shr<&i8> for &isize {
    type Output = <isize as Shr<i8>>::Output;
}
impl Shr<&i8> for &u128 {
    type Output = <u128 as Shr<i8>>::Output;
}
impl Shr<&i8> for &u16 {
    type Output = <u16 as Shr<i8>>::Output;
}
impl Shr<&i8> for &u32 {
    type Output = <u32 as Shr<i8>>::Output;
}
impl Shr<&i8> for &u64 {
    type Output = <u64 as Shr<i8>>::Output;
}
impl Shr<&i8> for &u8 {
    type Output = <u8 as Shr<i8>>::Output;
}
impl Shr<&i8> for &usize {
    type Output = <usize as Shr<i8>>::Output;
}
impl Shr<&i8> for i128 {
    type Output = <i128 as Shr<i8>>::Output;
}
impl Shr<&i8> for i16 {
    type Output = <i16 as Shr<i8>>::Output;
}
impl Shr<&i8> for i32 {
    type Output = <i32 as Shr<i8>>::Output;
}
impl Shr<&i8> for i64 {
    type Output = <i64 as Shr<i8>>::Output;
}
impl Shr<&i8> for i8 {
    type Output = <i8 as Shr>::Output;
}
impl Shr<&i8> for isize {
    type Output = <isize as Shr<i8>>::Output;
}
impl Shr<&i8> for u128 {
    type Output = <u128 as Shr<i8>>::Output;
}
impl Shr<&i8> for u16 {
    type Output = <u16 as Shr<i8>>::Output;
}
impl Shr<&i8> for u32 {
    type Output = <u32 as Shr<i8>>::Output;
}
impl Shr<&i8> for u64 {
    type Output = <u64 as Shr<i8>>::Output;
}
impl Shr<&i8> for u8 {
    type Output = <u8 as Shr<i8>>::Output;
}
impl Shr<&i8> for usize {
    type Output = <usize as Shr<i8>>::Output;
}
impl Shr<&isize> for &i128 {
    type Output = <i128 as Shr<isize>>::Output;
}
impl Shr<&isize> for &i16 {
    type Output = <i16 as Shr<isize>>::Output;
}
impl Shr<&isize> for &i32 {
    type Output = <i32 as Shr<isize>>::Output;
}
impl Shr<&isize> for &i64 {
    type Output = <i64 as Shr<isize>>::Output;
}
impl Shr<&isize> for &i8 {
    type Output = <i8 as Shr<isize>>::Output;
}
impl Shr<&isize> for &isize {
    type Output = <isize as Shr>::Output;
}
impl Shr<&isize> for &u128 {
    type Output = <u128 as Shr<isize>>::Output;
}
impl Shr<&isize> for &u16 {
    type Output = <u16 as Shr<isize>>::Output;
}
impl Shr<&isize> for &u32 {
    type Output = <u32 as Shr<isize>>::Output;
}
impl Shr<&isize> for &u64 {
    type Output = <u64 as Shr<isize>>::Output;
}
impl Shr<&isize> for &u8 {
    type Output = <u8 as Shr<isize>>::Output;
}
impl Shr<&isize> for &usize {
    type Output = <usize as Shr<isize>>::Output;
}
impl Shr<&isize> for i128 {
    type Output = <i128 as Shr<isize>>::Output;
}
impl Shr<&isize> for i16 {
    type Output = <i16 as Shr<isize>>::Output;
}
impl Shr<&isize> for i32 {
    type Output = <i32 as Shr<isize>>::Output;
}
impl Shr<&isize> for i64 {
    type Output = <i64 as Shr<isize>>::Output;
}
impl Shr<&isize> for i8 {
    type Output = <i8 as Shr<isize>>::Output;
}
impl Shr<&isize> for isize {
    type Output = <isize as Shr>::Output;
}
impl Shr<&isize> for u128 {
    type Output = <u128 as Shr<isize>>::Output;
}
impl Shr<&isize> for u16 {
    type Output = <u16 as Shr<isize>>::Output;
}
impl Shr<&isize> for u32 {
    type Output = <u32 as Shr<isize>>::Output;
}
impl Shr<&isize> for u64 {
    type Output = <u64 as Shr<isize>>::Output;
}
impl Shr<&isize> for u8 {
    type Output = <u8 as Shr<isize>>::Output;
}
impl Shr<&isize> for usize {
    type Output = <usize as Shr<isize>>::Output;
}
impl Shr<&u128> for &i128 {
    type Output = <i128 as Shr<u128>>::Output;
}
impl Shr<&u128> for &i16 {
    type Output = <i16 as Shr<u128>>::Output;
}
impl Shr<&u128> for &i32 {
    type Output = <i32 as Shr<u128>>::Output;
}
impl Shr<&u128> for &i64 {
    type Output = <i64 as Shr<u128>>::Output;
}
impl Shr<&u128> for &i8 {
    type Output = <i8 as Shr<u128>>::Output;
}
impl Shr<&u128> for &isize {
    type Output = <isize as Shr<u128>>::Output;
}
impl Shr<&u128> for &u128 {
    type Output = <u128 as Shr>::Output;
}
impl Shr<&u128> for &u16 {
    type Output = <u16 as Shr<u128>>::Output;
}
impl Shr<&u128> for &u32 {
    type Output = <u32 as Shr<u128>>::Output;
}
impl Shr<&u128> for &u64 {
    type Output = <u64 as Shr<u128>>::Output;
}
impl Shr<&u128> for &u8 {
    type Output = <u8 as Shr<u128>>::Output;
}
impl Shr<&u128> for &usize {
    type Output = <usize as Shr<u128>>::Output;
}
impl Shr<&u128> for i128 {
    type Output = <i128 as Shr<u128>>::Output;
}
impl Shr<&u128> for i16 {
    type Output = <i16 as Shr<u128>>::Output;
}
impl Shr<&u128> for i32 {
    type Output = <i32 as Shr<u128>>::Output;
}
impl Shr<&u128> for i64 {
    type Output = <i64 as Shr<u128>>::Output;
}
impl Shr<&u128> for i8 {
    type Output = <i8 as Shr<u128>>::Output;
}
impl Shr<&u128> for isize {
    type Output = <isize as Shr<u128>>::Output;
}
impl Shr<&u128> for u128 {
    type Output = <u128 as Shr>::Output;
}
impl Shr<&u128> for u16 {
    type Output = <u16 as Shr<u128>>::Output;
}
impl Shr<&u128> for u32 {
    type Output = <u32 as Shr<u128>>::Output;
}
impl Shr<&u128> for u64 {
    type Output = <u64 as Shr<u128>>::Output;
}
impl Shr<&u128> for u8 {
    type Output = <u8 as Shr<u128>>::Output;
}
impl Shr<&u128> for usize {
    type Output = <usize as Shr<u128>>::Output;
}
impl Shr<&u16> for &i128 {
    type Output = <i128 as Shr<u16>>::Output;
}
impl Shr<&u16> for &i16 {
    type Output = <i16 as Shr<u16>>::Output;
}
impl Shr<&u16> for &i32 {
    type Output = <i32 as Shr<u16>>::Output;
}
impl Shr<&u16> for &i64 {
    type Output = <i64 as Shr<u16>>::Output;
}
impl Shr<&u16> for &i8 {
    type Output = <i8 as Shr<u16>>::Output;
}
impl Shr<&u16> for &isize {
    type Output = <isize as Shr<u16>>::Output;
}
impl Shr<&u16> for &u128 {
    type Output = <u128 as Shr<u16>>::Output;
}
impl Shr<&u16> for &u16 {
    type Output = <u16 as Shr>::Output;
}
impl Shr<&u16> for &u32 {
    type Output = <u32 as Shr<u16>>::Output;
}
impl Shr<&u16> for &u64 {
    type Output = <u64 as Shr<u16>>::Output;
}
impl Shr<&u16> for &u8 {
    type Output = <u8 as Shr<u16>>::Output;
}
impl Shr<&u16> for &usize {
    type Output = <usize as Shr<u16>>::Output;
}
impl Shr<&u16> for i128 {
    type Output = <i128 as Shr<u16>>::Output;
}
impl Shr<&u16> for i16 {
    type Output = <i16 as Shr<u16>>::Output;
}
impl Shr<&u16> for i32 {
    type Output = <i32 as Shr<u16>>::Output;
}
impl Shr<&u16> for i64 {
    type Output = <i64 as Shr<u16>>::Output;
}
impl Shr<&u16> for i8 {
    type Output = <i8 as Shr<u16>>::Output;
}
impl Shr<&u16> for isize {
    type Output = <isize as Shr<u16>>::Output;
}
impl Shr<&u16> for u128 {
    type Output = <u128 as Shr<u16>>::Output;
}
impl Shr<&u16> for u16 {
    type Output = <u16 as Shr>::Output;
}
impl Shr<&u16> for u32 {
    type Output = <u32 as Shr<u16>>::Output;
}
impl Shr<&u16> for u64 {
    type Output = <u64 as Shr<u16>>::Output;
}
impl Shr<&u16> for u8 {
    type Output = <u8 as Shr<u16>>::Output;
}
impl Shr<&u16> for usize {
    type Output = <usize as Shr<u16>>::Output;
}
impl Shr<&u32> for &i128 {
    type Output = <i128 as Shr<u32>>::Output;
}
impl Shr<&u32> for &i16 {
    type Output = <i16 as Shr<u32>>::Output;
}
impl Shr<&u32> for &i32 {
    type Output = <i32 as Shr<u32>>::Output;
}
impl Shr<&u32> for &i64 {
    type Output = <i64 as Shr<u32>>::Output;
}
impl Shr<&u32> for &i8 {
    type Output = <i8 as Shr<u32>>::Output;
}
impl Shr<&u32> for &isize {
    type Output = <isize as Shr<u32>>::Output;
}
impl Shr<&u32> for &u128 {
    type Output = <u128 as Shr<u32>>::Output;
}
impl Shr<&u32> for &u16 {
    type Output = <u16 as Shr<u32>>::Output;
}
impl Shr<&u32> for &u32 {
    type Output = <u32 as Shr>::Output;
}
impl Shr<&u32> for &u64 {
    type Output = <u64 as Shr<u32>>::Output;
}
impl Shr<&u32> for &u8 {
    type Output = <u8 as Shr<u32>>::Output;
}
impl Shr<&u32> for &usize {
    type Output = <usize as Shr<u32>>::Output;
}
impl Shr<&u32> for i128 {
    type Output = <i128 as Shr<u32>>::Output;
}
impl Shr<&u32> for i16 {
    type Output = <i16 as Shr<u32>>::Output;
}
impl Shr<&u32> for i32 {
    type Output = <i32 as Shr<u32>>::Output;
}
impl Shr<&u32> for i64 {
    type Output = <i64 as Shr<u32>>::Output;
}
impl Shr<&u32> for i8 {
    type Output = <i8 as Shr<u32>>::Output;
}
impl Shr<&u32> for isize {
    type Output = <isize as Shr<u32>>::Output;
}
impl Shr<&u32> for u128 {
    type Output = <u128 as Shr<u32>>::Output;
}
impl Shr<&u32> for u16 {
    type Output = <u16 as Shr<u32>>::Output;
}
impl Shr<&u32> for u32 {
    type Output = <u32 as Shr>::Output;
}
impl Shr<&u32> for u64 {
    type Output = <u64 as Shr<u32>>::Output;
}
impl Shr<&u32> for u8 {
    type Output = <u8 as Shr<u32>>::Output;
}
impl Shr<&u32> for usize {
    type Output = <usize as Shr<u32>>::Output;
}
impl Shr<&u64> for &i128 {
    type Output = <i128 as Shr<u64>>::Output;
}
impl Shr<&u64> for &i16 {
    type Output = <i16 as Shr<u64>>::Output;
}
impl Shr<&u64> for &i32 {
    type Output = <i32 as Shr<u64>>::Output;
}
impl Shr<&u64> for &i64 {
    type Output = <i64 as Shr<u64>>::Output;
}
impl Shr<&u64> for &i8 {
    type Output = <i8 as Shr<u64>>::Output;
}
impl Shr<&u64> for &isize {
    type Output = <isize as Shr<u64>>::Output;
}
impl Shr<&u64> for &u128 {
    type Output = <u128 as Shr<u64>>::Output;
}
impl Shr<&u64> for &u16 {
    type Output = <u16 as Shr<u64>>::Output;
}
impl Shr<&u64> for &u32 {
    type Output = <u32 as Shr<u64>>::Output;
}
impl Shr<&u64> for &u64 {
    type Output = <u64 as Shr>::Output;
}
impl Shr<&u64> for &u8 {
    type Output = <u8 as Shr<u64>>::Output;
}
impl Shr<&u64> for &usize {
    type Output = <usize as Shr<u64>>::Output;
}
impl Shr<&u64> for i128 {
    type Output = <i128 as Shr<u64>>::Output;
}
impl Shr<&u64> for i16 {
    type Output = <i16 as Shr<u64>>::Output;
}
impl Shr<&u64> for i32 {
    type Output = <i32 as Shr<u64>>::Output;
}
impl Shr<&u64> for i64 {
    type Output = <i64 as Shr<u64>>::Output;
}
impl Shr<&u64> for i8 {
    type Output = <i8 as Shr<u64>>::Output;
}
impl Shr<&u64> for isize {
    type Output = <isize as Shr<u64>>::Output;
}
impl Shr<&u64> for u128 {
    type Output = <u128 as Shr<u64>>::Output;
}
impl Shr<&u64> for u16 {
    type Output = <u16 as Shr<u64>>::Output;
}
impl Shr<&u64> for u32 {
    type Output = <u32 as Shr<u64>>::Output;
}
impl Shr<&u64> for u64 {
    type Output = <u64 as Shr>::Output;
}
impl Shr<&u64> for u8 {
    type Output = <u8 as Shr<u64>>::Output;
}
impl Shr<&u64> for usize {
    type Output = <usize as Shr<u64>>::Output;
}
impl Shr<&u8> for &i128 {
    type Output = <i128 as Shr<u8>>::Output;
}
impl Shr<&u8> for &i16 {
    type Output = <i16 as Shr<u8>>::Output;
}
impl Shr<&u8> for &i32 {
    type Output = <i32 as Shr<u8>>::Output;
}
impl Shr<&u8> for &i64 {
    type Output = <i64 as Shr<u8>>::Output;
}
impl Shr<&u8> for &i8 {
    type Output = <i8 as Shr<u8>>::Output;
}
impl Shr<&u8> for &isize {
    type Output = <isize as Shr<u8>>::Output;
}
impl Shr<&u8> for &u128 {
    type Output = <u128 as Shr<u8>>::Output;
}
impl Shr<&u8> for &u16 {
    type Output = <u16 as Shr<u8>>::Output;
}
impl Shr<&u8> for &u32 {
    type Output = <u32 as Shr<u8>>::Output;
}
impl Shr<&u8> for &u64 {
    type Output = <u64 as Shr<u8>>::Output;
}
impl Shr<&u8> for &u8 {
    type Output = <u8 as Shr>::Output;
}
impl Shr<&u8> for &usize {
    type Output = <usize as Shr<u8>>::Output;
}
impl Shr<&u8> for i128 {
    type Output = <i128 as Shr<u8>>::Output;
}
impl Shr<&u8> for i16 {
    type Output = <i16 as Shr<u8>>::Output;
}
impl Shr<&u8> for i32 {
    type Output = <i32 as Shr<u8>>::Output;
}
impl Shr<&u8> for i64 {
    type Output = <i64 as Shr<u8>>::Output;
}
impl Shr<&u8> for i8 {
    type Output = <i8 as Shr<u8>>::Output;
}
impl Shr<&u8> for isize {
    type Output = <isize as Shr<u8>>::Output;
}
impl Shr<&u8> for u128 {
    type Output = <u128 as Shr<u8>>::Output;
}
impl Shr<&u8> for u16 {
    type Output = <u16 as Shr<u8>>::Output;
}
impl Shr<&u8> for u32 {
    type Output = <u32 as Shr<u8>>::Output;
}
impl Shr<&u8> for u64 {
    type Output = <u64 as Shr<u8>>::Output;
}
impl Shr<&u8> for u8 {
    type Output = <u8 as Shr>::Output;
}
impl Shr<&u8> for usize {
    type Output = <usize as Shr<u8>>::Output;
}
impl Shr<&usize> for &i128 {
    type Output = <i128 as Shr<usize>>::Output;
}
impl Shr<&usize> for &i16 {
    type Output = <i16 as Shr<usize>>::Output;
}
impl Shr<&usize> for &i32 {
    type Output = <i32 as Shr<usize>>::Output;
}
impl Shr<&usize> for &i64 {
    type Output = <i64 as Shr<usize>>::Output;
}
impl Shr<&usize> for &i8 {
    type Output = <i8 as Shr<usize>>::Output;
}
impl Shr<&usize> for &isize {
    type Output = <isize as Shr<usize>>::Output;
}
impl Shr<&usize> for &u128 {
    type Output = <u128 as Shr<usize>>::Output;
}
impl Shr<&usize> for &u16 {
    type Output = <u16 as Shr<usize>>::Output;
}
impl Shr<&usize> for &u32 {
    type Output = <u32 as Shr<usize>>::Output;
}
impl Shr<&usize> for &u64 {
    type Output = <u64 as Shr<usize>>::Output;
}
impl Shr<&usize> for &u8 {
    type Output = <u8 as Shr<usize>>::Output;
}
impl Shr<&usize> for &usize {
    type Output = <usize as Shr>::Output;
}
impl Shr<&usize> for i128 {
    type Output = <i128 as Shr<usize>>::Output;
}
impl Shr<&usize> for i16 {
    type Output = <i16 as Shr<usize>>::Output;
}
impl Shr<&usize> for i32 {
    type Output = <i32 as Shr<usize>>::Output;
}
impl Shr<&usize> for i64 {
    type Output = <i64 as Shr<usize>>::Output;
}
impl Shr<&usize> for i8 {
    type Output = <i8 as Shr<usize>>::Output;
}
impl Shr<&usize> for isize {
    type Output = <isize as Shr<usize>>::Output;
}
impl Shr<&usize> for u128 {
    type Output = <u128 as Shr<usize>>::Output;
}
impl Shr<&usize> for u16 {
    type Output = <u16 as Shr<usize>>::Output;
}
impl Shr<&usize> for u32 {
    type Output = <u32 as Shr<usize>>::Output;
}
impl Shr<&usize> for u64 {
    type Output = <u64 as Shr<usize>>::Output;
}
impl Shr<&usize> for u8 {
    type Output = <u8 as Shr<usize>>::Output;
}
impl Shr<&usize> for usize {
    type Output = <usize as Shr>::Output;
}
impl Shr<i128> for &i128 {
    type Output = <i128 as Shr>::Output;
}
impl Shr<i128> for &i16 {
    type Output = <i16 as Shr<i128>>::Output;
}
impl Shr<i128> for &i32 {
    type Output = <i32 as Shr<i128>>::Output;
}
impl Shr<i128> for &i64 {
    type Output = <i64 as Shr<i128>>::Output;
}
impl Shr<i128> for &i8 {
    type Output = <i8 as Shr<i128>>::Output;
}
impl Shr<i128> for &isize {
    type Output = <isize as Shr<i128>>::Output;
}
impl Shr<i128> for &u128 {
    type Output = <u128 as Shr<i128>>::Output;
}
impl Shr<i128> for &u16 {
    type Output = <u16 as Shr<i128>>::Output;
}
impl Shr<i128> for &u32 {
    type Output = <u32 as Shr<i128>>::Output;
}
impl Shr<i128> for &u64 {
    type Output = <u64 as Shr<i128>>::Output;
}
impl Shr<i128> for &u8 {
    type Output = <u8 as Shr<i128>>::Output;
}
impl Shr<i128> for &usize {
    type Output = <usize as Shr<i128>>::Output;
}
impl Shr<i128> for i16 {
    type Output = i16;
}
impl Shr<i128> for i32 {
    type Output = i32;
}
impl Shr<i128> for i64 {
    type Output = i64;
}
impl Shr<i128> for i8 {
    type Output = i8;
}
impl Shr<i128> for isize {
    type Output = isize;
}
impl Shr<i128> for u128 {
    type Output = u128;
}
impl Shr<i128> for u16 {
    type Output = u16;
}
impl Shr<i128> for u32 {
    type Output = u32;
}
impl Shr<i128> for u64 {
    type Output = u64;
}
impl Shr<i128> for u8 {
    type Output = u8;
}
impl Shr<i128> for usize {
    type Output = usize;
}
impl Shr<i16> for &i128 {
    type Output = <i128 as Shr<i16>>::Output;
}
impl Shr<i16> for &i16 {
    type Output = <i16 as Shr>::Output;
}
impl Shr<i16> for &i32 {
    type Output = <i32 as Shr<i16>>::Output;
}
impl Shr<i16> for &i64 {
    type Output = <i64 as Shr<i16>>::Output;
}
impl Shr<i16> for &i8 {
    type Output = <i8 as Shr<i16>>::Output;
}
impl Shr<i16> for &isize {
    type Output = <isize as Shr<i16>>::Output;
}
impl Shr<i16> for &u128 {
    type Output = <u128 as Shr<i16>>::Output;
}
impl Shr<i16> for &u16 {
    type Output = <u16 as Shr<i16>>::Output;
}
impl Shr<i16> for &u32 {
    type Output = <u32 as Shr<i16>>::Output;
}
impl Shr<i16> for &u64 {
    type Output = <u64 as Shr<i16>>::Output;
}
impl Shr<i16> for &u8 {
    type Output = <u8 as Shr<i16>>::Output;
}
impl Shr<i16> for &usize {
    type Output = <usize as Shr<i16>>::Output;
}
impl Shr<i16> for i128 {
    type Output = i128;
}
impl Shr<i16> for i32 {
    type Output = i32;
}
impl Shr<i16> for i64 {
    type Output = i64;
}
impl Shr<i16> for i8 {
    type Output = i8;
}
impl Shr<i16> for isize {
    type Output = isize;
}
impl Shr<i16> for u128 {
    type Output = u128;
}
impl Shr<i16> for u16 {
    type Output = u16;
}
impl Shr<i16> for u32 {
    type Output = u32;
}
impl Shr<i16> for u64 {
    type Output = u64;
}
impl Shr<i16> for u8 {
    type Output = u8;
}
impl Shr<i16> for usize {
    type Output = usize;
}
impl Shr<i32> for &i128 {
    type Output = <i128 as Shr<i32>>::Output;
}
impl Shr<i32> for &i16 {
    type Output = <i16 as Shr<i32>>::Output;
}
impl Shr<i32> for &i32 {
    type Output = <i32 as Shr>::Output;
}
impl Shr<i32> for &i64 {
    type Output = <i64 as Shr<i32>>::Output;
}
impl Shr<i32> for &i8 {
    type Output = <i8 as Shr<i32>>::Output;
}
impl Shr<i32> for &isize {
    type Output = <isize as Shr<i32>>::Output;
}
impl Shr<i32> for &u128 {
    type Output = <u128 as Shr<i32>>::Output;
}
impl Shr<i32> for &u16 {
    type Output = <u16 as Shr<i32>>::Output;
}
impl Shr<i32> for &u32 {
    type Output = <u32 as Shr<i32>>::Output;
}
impl Shr<i32> for &u64 {
    type Output = <u64 as Shr<i32>>::Output;
}
impl Shr<i32> for &u8 {
    type Output = <u8 as Shr<i32>>::Output;
}
impl Shr<i32> for &usize {
    type Output = <usize as Shr<i32>>::Output;
}
impl Shr<i32> for i128 {
    type Output = i128;
}
impl Shr<i32> for i16 {
    type Output = i16;
}
impl Shr<i32> for i64 {
    type Output = i64;
}
impl Shr<i32> for i8 {
    type Output = i8;
}
impl Shr<i32> for isize {
    type Output = isize;
}
impl Shr<i32> for u128 {
    type Output = u128;
}
impl Shr<i32> for u16 {
    type Output = u16;
}
impl Shr<i32> for u32 {
    type Output = u32;
}
impl Shr<i32> for u64 {
    type Output = u64;
}
impl Shr<i32> for u8 {
    type Output = u8;
}
impl Shr<i32> for usize {
    type Output = usize;
}
impl Shr<i64> for &i128 {
    type Output = <i128 as Shr<i64>>::Output;
}
impl Shr<i64> for &i16 {
    type Output = <i16 as Shr<i64>>::Output;
}
impl Shr<i64> for &i32 {
    type Output = <i32 as Shr<i64>>::Output;
}
impl Shr<i64> for &i64 {
    type Output = <i64 as Shr>::Output;
}
impl Shr<i64> for &i8 {
    type Output = <i8 as Shr<i64>>::Output;
}
impl Shr<i64> for &isize {
    type Output = <isize as Shr<i64>>::Output;
}
impl Shr<i64> for &u128 {
    type Output = <u128 as Shr<i64>>::Output;
}
impl Shr<i64> for &u16 {
    type Output = <u16 as Shr<i64>>::Output;
}
impl Shr<i64> for &u32 {
    type Output = <u32 as Shr<i64>>::Output;
}
impl Shr<i64> for &u64 {
    type Output = <u64 as Shr<i64>>::Output;
}
impl Shr<i64> for &u8 {
    type Output = <u8 as Shr<i64>>::Output;
}
impl Shr<i64> for &usize {
    type Output = <usize as Shr<i64>>::Output;
}
impl Shr<i64> for i128 {
    type Output = i128;
}
impl Shr<i64> for i16 {
    type Output = i16;
}
impl Shr<i64> for i32 {
    type Output = i32;
}
impl Shr<i64> for i8 {
    type Output = i8;
}
impl Shr<i64> for isize {
    type Output = isize;
}
impl Shr<i64> for u128 {
    type Output = u128;
}
impl Shr<i64> for u16 {
    type Output = u16;
}
impl Shr<i64> for u32 {
    type Output = u32;
}
impl Shr<i64> for u64 {
    type Output = u64;
}
impl Shr<i64> for u8 {
    type Output = u8;
}
impl Shr<i64> for usize {
    type Output = usize;
}
impl Shr<i8> for &i128 {
    type Output = <i128 as Shr<i8>>::Output;
}
impl Shr<i8> for &i16 {
    type Output = <i16 as Shr<i8>>::Output;
}
impl Shr<i8> for &i32 {
    type Output = <i32 as Shr<i8>>::Output;
}
impl Shr<i8> for &i64 {
    type Output = <i64 as Shr<i8>>::Output;
}
impl Shr<i8> for &i8 {
    type Output = <i8 as Shr>::Output;
}
impl Shr<i8> for &isize {
    type Output = <isize as Shr<i8>>::Output;
}
impl Shr<i8> for &u128 {
    type Output = <u128 as Shr<i8>>::Output;
}
impl Shr<i8> for &u16 {
    type Output = <u16 as Shr<i8>>::Output;
}
impl Shr<i8> for &u32 {
    type Output = <u32 as Shr<i8>>::Output;
}
impl Shr<i8> for &u64 {
    type Output = <u64 as Shr<i8>>::Output;
}
impl Shr<i8> for &u8 {
    type Output = <u8 as Shr<i8>>::Output;
}
impl Shr<i8> for &usize {
    type Output = <usize as Shr<i8>>::Output;
}
impl Shr<i8> for i128 {
    type Output = i128;
}
impl Shr<i8> for i16 {
    type Output = i16;
}
impl Shr<i8> for i32 {
    type Output = i32;
}
impl Shr<i8> for i64 {
    type Output = i64;
}
impl Shr<i8> for isize {
    type Output = isize;
}
impl Shr<i8> for u128 {
    type Output = u128;
}
impl Shr<i8> for u16 {
    type Output = u16;
}
impl Shr<i8> for u32 {
    type Output = u32;
}
impl Shr<i8> for u64 {
    type Output = u64;
}
impl Shr<i8> for u8 {
    type Output = u8;
}
impl Shr<i8> for usize {
    type Output = usize;
}
impl Shr<isize> for &i128 {
    type Output = <i128 as Shr<isize>>::Output;
}
impl Shr<isize> for &i16 {
    type Output = <i16 as Shr<isize>>::Output;
}
impl Shr<isize> for &i32 {
    type Output = <i32 as Shr<isize>>::Output;
}
impl Shr<isize> for &i64 {
    type Output = <i64 as Shr<isize>>::Output;
}
impl Shr<isize> for &i8 {
    type Output = <i8 as Shr<isize>>::Output;
}
impl Shr<isize> for &isize {
    type Output = <isize as Shr>::Output;
}
impl Shr<isize> for &u128 {
    type Output = <u128 as Shr<isize>>::Output;
}
impl Shr<isize> for &u16 {
    type Output = <u16 as Shr<isize>>::Output;
}
impl Shr<isize> for &u32 {
    type Output = <u32 as Shr<isize>>::Output;
}
impl Shr<isize> for &u64 {
    type Output = <u64 as Shr<isize>>::Output;
}
impl Shr<isize> for &u8 {
    type Output = <u8 as Shr<isize>>::Output;
}
impl Shr<isize> for &usize {
    type Output = <usize as Shr<isize>>::Output;
}
impl Shr<isize> for i128 {
    type Output = i128;
}
impl Shr<isize> for i16 {
    type Output = i16;
}
impl Shr<isize> for i32 {
    type Output = i32;
}
impl Shr<isize> for i64 {
    type Output = i64;
}
impl Shr<isize> for i8 {
    type Output = i8;
}
impl Shr<isize> for u128 {
    type Output = u128;
}
impl Shr<isize> for u16 {
    type Output = u16;
}
impl Shr<isize> for u32 {
    type Output = u32;
}
impl Shr<isize> for u64 {
    type Output = u64;
}
impl Shr<isize> for u8 {
    type Output = u8;
}
impl Shr<isize> for usize {
    type Output = usize;
}
impl Shr<u128> for &i128 {
    type Output = <i128 as Shr<u128>>::Output;
}
impl Shr<u128> for &i16 {
    type Output = <i16 as Shr<u128>>::Output;
}
impl Shr<u128> for &i32 {
    type Output = <i32 as Shr<u128>>::Output;
}
impl Shr<u128> for &i64 {
    type Output = <i64 as Shr<u128>>::Output;
}
impl Shr<u128> for &i8 {
    type Output = <i8 as Shr<u128>>::Output;
}
impl Shr<u128> for &isize {
    type Output = <isize as Shr<u128>>::Output;
}
impl Shr<u128> for &u128 {
    type Output = <u128 as Shr>::Output;
}
impl Shr<u128> for &u16 {
    type Output = <u16 as Shr<u128>>::Output;
}
impl Shr<u128> for &u32 {
    type Output = <u32 as Shr<u128>>::Output;
}
impl Shr<u128> for &u64 {
    type Output = <u64 as Shr<u128>>::Output;
}
impl Shr<u128> for &u8 {
    type Output = <u8 as Shr<u128>>::Output;
}
impl Shr<u128> for &usize {
    type Output = <usize as Shr<u128>>::Output;
}
impl Shr<u128> for i128 {
    type Output = i128;
}
impl Shr<u128> for i16 {
    type Output = i16;
}
impl Shr<u128> for i32 {
    type Output = i32;
}
impl Shr<u128> for i64 {
    type Output = i64;
}
impl Shr<u128> for i8 {
    type Output = i8;
}
impl Shr<u128> for isize {
    type Output = isize;
}
impl Shr<u128> for u16 {
    type Output = u16;
}
impl Shr<u128> for u32 {
    type Output = u32;
}
impl Shr<u128> for u64 {
    type Output = u64;
}
impl Shr<u128> for u8 {
    type Output = u8;
}
impl Shr<u128> for usize {
    type Output = usize;
}
impl Shr<u16> for &i128 {
    type Output = <i128 as Shr<u16>>::Output;
}
impl Shr<u16> for &i16 {
    type Output = <i16 as Shr<u16>>::Output;
}
impl Shr<u16> for &i32 {
    type Output = <i32 as Shr<u16>>::Output;
}
impl Shr<u16> for &i64 {
    type Output = <i64 as Shr<u16>>::Output;
}
impl Shr<u16> for &i8 {
    type Output = <i8 as Shr<u16>>::Output;
}
impl Shr<u16> for &isize {
    type Output = <isize as Shr<u16>>::Output;
}
impl Shr<u16> for &u128 {
    type Output = <u128 as Shr<u16>>::Output;
}
impl Shr<u16> for &u16 {
    type Output = <u16 as Shr>::Output;
}
impl Shr<u16> for &u32 {
    type Output = <u32 as Shr<u16>>::Output;
}
impl Shr<u16> for &u64 {
    type Output = <u64 as Shr<u16>>::Output;
}
impl Shr<u16> for &u8 {
    type Output = <u8 as Shr<u16>>::Output;
}
impl Shr<u16> for &usize {
    type Output = <usize as Shr<u16>>::Output;
}
impl Shr<u16> for i128 {
    type Output = i128;
}
impl Shr<u16> for i16 {
    type Output = i16;
}
impl Shr<u16> for i32 {
    type Output = i32;
}
impl Shr<u16> for i64 {
    type Output = i64;
}
impl Shr<u16> for i8 {
    type Output = i8;
}
impl Shr<u16> for isize {
    type Output = isize;
}
impl Shr<u16> for u128 {
    type Output = u128;
}
impl Shr<u16> for u32 {
    type Output = u32;
}
impl Shr<u16> for u64 {
    type Output = u64;
}
impl Shr<u16> for u8 {
    type Output = u8;
}
impl Shr<u16> for usize {
    type Output = usize;
}
impl Shr<u32> for &i128 {
    type Output = <i128 as Shr<u32>>::Output;
}
impl Shr<u32> for &i16 {
    type Output = <i16 as Shr<u32>>::Output;
}
impl Shr<u32> for &i32 {
    type Output = <i32 as Shr<u32>>::Output;
}
impl Shr<u32> for &i64 {
    type Output = <i64 as Shr<u32>>::Output;
}
impl Shr<u32> for &i8 {
    type Output = <i8 as Shr<u32>>::Output;
}
impl Shr<u32> for &isize {
    type Output = <isize as Shr<u32>>::Output;
}
impl Shr<u32> for &u128 {
    type Output = <u128 as Shr<u32>>::Output;
}
impl Shr<u32> for &u16 {
    type Output = <u16 as Shr<u32>>::Output;
}
impl Shr<u32> for &u32 {
    type Output = <u32 as Shr>::Output;
}
impl Shr<u32> for &u64 {
    type Output = <u64 as Shr<u32>>::Output;
}
impl Shr<u32> for &u8 {
    type Output = <u8 as Shr<u32>>::Output;
}
impl Shr<u32> for &usize {
    type Output = <usize as Shr<u32>>::Output;
}
impl Shr<u32> for i128 {
    type Output = i128;
}
impl Shr<u32> for i16 {
    type Output = i16;
}
impl Shr<u32> for i32 {
    type Output = i32;
}
impl Shr<u32> for i64 {
    type Output = i64;
}
impl Shr<u32> for i8 {
    type Output = i8;
}
impl Shr<u32> for isize {
    type Output = isize;
}
impl Shr<u32> for u128 {
    type Output = u128;
}
impl Shr<u32> for u16 {
    type Output = u16;
}
impl Shr<u32> for u64 {
    type Output = u64;
}
impl Shr<u32> for u8 {
    type Output = u8;
}
impl Shr<u32> for usize {
    type Output = usize;
}
impl Shr<u64> for &i128 {
    type Output = <i128 as Shr<u64>>::Output;
}
impl Shr<u64> for &i16 {
    type Output = <i16 as Shr<u64>>::Output;
}
impl Shr<u64> for &i32 {
    type Output = <i32 as Shr<u64>>::Output;
}
impl Shr<u64> for &i64 {
    type Output = <i64 as Shr<u64>>::Output;
}
impl Shr<u64> for &i8 {
    type Output = <i8 as Shr<u64>>::Output;
}
impl Shr<u64> for &isize {
    type Output = <isize as Shr<u64>>::Output;
}
impl Shr<u64> for &u128 {
    type Output = <u128 as Shr<u64>>::Output;
}
impl Shr<u64> for &u16 {
    type Output = <u16 as Shr<u64>>::Output;
}
impl Shr<u64> for &u32 {
    type Output = <u32 as Shr<u64>>::Output;
}
impl Shr<u64> for &u64 {
    type Output = <u64 as Shr>::Output;
}
impl Shr<u64> for &u8 {
    type Output = <u8 as Shr<u64>>::Output;
}
impl Shr<u64> for &usize {
    type Output = <usize as Shr<u64>>::Output;
}
impl Shr<u64> for i128 {
    type Output = i128;
}
impl Shr<u64> for i16 {
    type Output = i16;
}
impl Shr<u64> for i32 {
    type Output = i32;
}
impl Shr<u64> for i64 {
    type Output = i64;
}
impl Shr<u64> for i8 {
    type Output = i8;
}
impl Shr<u64> for isize {
    type Output = isize;
}
impl Shr<u64> for u128 {
    type Output = u128;
}
impl Shr<u64> for u16 {
    type Output = u16;
}
impl Shr<u64> for u32 {
    type Output = u32;
}
impl Shr<u64> for u8 {
    type Output = u8;
}
impl Shr<u64> for usize {
    type Output = usize;
}
impl Shr<u8> for &i128 {
    type Output = <i128 as Shr<u8>>::Output;
}
impl Shr<u8> for &i16 {
    type Output = <i16 as Shr<u8>>::Output;
}
impl Shr<u8> for &i32 {
    type Output = <i32 as Shr<u8>>::Output;
}
impl Shr<u8> for &i64 {
    type Output = <i64 as Shr<u8>>::Output;
}
impl Shr<u8> for &i8 {
    type Output = <i8 as Shr<u8>>::Output;
}
impl Shr<u8> for &isize {
    type Output = <isize as Shr<u8>>::Output;
}
impl Shr<u8> for &u128 {
    type Output = <u128 as Shr<u8>>::Output;
}
impl Shr<u8> for &u16 {
    type Output = <u16 as Shr<u8>>::Output;
}
impl Shr<u8> for &u32 {
    type Output = <u32 as Shr<u8>>::Output;
}
impl Shr<u8> for &u64 {
    type Output = <u64 as Shr<u8>>::Output;
}
impl Shr<u8> for &u8 {
    type Output = <u8 as Shr>::Output;
}
impl Shr<u8> for &usize {
    type Output = <usize as Shr<u8>>::Output;
}
impl Shr<u8> for i128 {
    type Output = i128;
}
impl Shr<u8> for i16 {
    type Output = i16;
}
impl Shr<u8> for i32 {
    type Output = i32;
}
impl Shr<u8> for i64 {
    type Output = i64;
}
impl Shr<u8> for i8 {
    type Output = i8;
}
impl Shr<u8> for isize {
    type Output = isize;
}
impl Shr<u8> for u128 {
    type Output = u128;
}
impl Shr<u8> for u16 {
    type Output = u16;
}
impl Shr<u8> for u32 {
    type Output = u32;
}
impl Shr<u8> for u64 {
    type Output = u64;
}
impl Shr<u8> for usize {
    type Output = usize;
}
impl Shr<usize> for &i128 {
    type Output = <i128 as Shr<usize>>::Output;
}
impl Shr<usize> for &i16 {
    type Output = <i16 as Shr<usize>>::Output;
}
impl Shr<usize> for &i32 {
    type Output = <i32 as Shr<usize>>::Output;
}
impl Shr<usize> for &i64 {
    type Output = <i64 as Shr<usize>>::Output;
}
impl Shr<usize> for &i8 {
    type Output = <i8 as Shr<usize>>::Output;
}
impl Shr<usize> for &isize {
    type Output = <isize as Shr<usize>>::Output;
}
impl Shr<usize> for &u128 {
    type Output = <u128 as Shr<usize>>::Output;
}
impl Shr<usize> for &u16 {
    type Output = <u16 as Shr<usize>>::Output;
}
impl Shr<usize> for &u32 {
    type Output = <u32 as Shr<usize>>::Output;
}
impl Shr<usize> for &u64 {
    type Output = <u64 as Shr<usize>>::Output;
}
impl Shr<usize> for &u8 {
    type Output = <u8 as Shr<usize>>::Output;
}
impl Shr<usize> for &usize {
    type Output = <usize as Shr>::Output;
}
impl Shr<usize> for i128 {
    type Output = i128;
}
impl Shr<usize> for i16 {
    type Output = i16;
}
impl Shr<usize> for i32 {
    type Output = i32;
}
impl Shr<usize> for i64 {
    type Output = i64;
}
impl Shr<usize> for i8 {
    type Output = i8;
}
impl Shr<usize> for isize {
    type Output = isize;
}
impl Shr<usize> for u128 {
    type Output = u128;
}
impl Shr<usize> for u16 {
    type Output = u16;
}
impl Shr<usize> for u32 {
    type Output = u32;
}
impl Shr<usize> for u64 {
    type Output = u64;
}
impl Shr<usize> for u8 {
    type Output = u8;
}
impl ShrAssign for i128 {}
impl ShrAssign for i16 {}
impl ShrAssign for i32 {}
impl ShrAssign for i64 {}
impl ShrAssign for i8 {}
impl ShrAssign for isize {}
impl ShrAssign for u128 {}
impl ShrAssign for u16 {}
impl ShrAssign for u32 {}
impl ShrAssign for u64 {}
impl ShrAssign for u8 {}
impl ShrAssign for usize {}
impl ShrAssign<&i128> for i128 {}
impl ShrAssign<&i128> for i16 {}
impl ShrAssign<&i128> for i32 {}
impl ShrAssign<&i128> for i64 {}
impl ShrAssign<&i128> for i8 {}
impl ShrAssign<&i128> for isize {}
impl ShrAssign<&i128> for u128 {}
impl ShrAssign<&i128> for u16 {}
impl ShrAssign<&i128> for u32 {}
impl ShrAssign<&i128> for u64 {}
impl ShrAssign<&i128> for u8 {}
impl ShrAssign<&i128> for usize {}
impl ShrAssign<&i16> for i128 {}
impl ShrAssign<&i16> for i16 {}
impl ShrAssign<&i16> for i32 {}
impl ShrAssign<&i16> for i64 {}
impl ShrAssign<&i16> for i8 {}
impl ShrAssign<&i16> for isize {}
impl ShrAssign<&i16> for u128 {}
impl ShrAssign<&i16> for u16 {}
impl ShrAssign<&i16> for u32 {}
impl ShrAssign<&i16> for u64 {}
impl ShrAssign<&i16> for u8 {}
impl ShrAssign<&i16> for usize {}
impl ShrAssign<&i32> for i128 {}
impl ShrAssign<&i32> for i16 {}
impl ShrAssign<&i32> for i32 {}
impl ShrAssign<&i32> for i64 {}
impl ShrAssign<&i32> for i8 {}
impl ShrAssign<&i32> for isize {}
impl ShrAssign<&i32> for u128 {}
impl ShrAssign<&i32> for u16 {}
impl ShrAssign<&i32> for u32 {}
impl ShrAssign<&i32> for u64 {}
impl ShrAssign<&i32> for u8 {}
impl ShrAssign<&i32> for usize {}
impl ShrAssign<&i64> for i128 {}
impl ShrAssign<&i64> for i16 {}
impl ShrAssign<&i64> for i32 {}
impl ShrAssign<&i64> for i64 {}
impl ShrAssign<&i64> for i8 {}
impl ShrAssign<&i64> for isize {}
impl ShrAssign<&i64> for u128 {}
impl ShrAssign<&i64> for u16 {}
impl ShrAssign<&i64> for u32 {}
impl ShrAssign<&i64> for u64 {}
impl ShrAssign<&i64> for u8 {}
impl ShrAssign<&i64> for usize {}
impl ShrAssign<&i8> for i128 {}
impl ShrAssign<&i8> for i16 {}
impl ShrAssign<&i8> for i32 {}
impl ShrAssign<&i8> for i64 {}
impl ShrAssign<&i8> for i8 {}
impl ShrAssign<&i8> for isize {}
impl ShrAssign<&i8> for u128 {}
impl ShrAssign<&i8> for u16 {}
impl ShrAssign<&i8> for u32 {}
impl ShrAssign<&i8> for u64 {}
impl ShrAssign<&i8> for u8 {}
impl ShrAssign<&i8> for usize {}
impl ShrAssign<&isize> for i128 {}
impl ShrAssign<&isize> for i16 {}
impl ShrAssign<&isize> for i32 {}
impl ShrAssign<&isize> for i64 {}
impl ShrAssign<&isize> for i8 {}
impl ShrAssign<&isize> for isize {}
impl ShrAssign<&isize> for u128 {}
impl ShrAssign<&isize> for u16 {}
impl ShrAssign<&isize> for u32 {}
impl ShrAssign<&isize> for u64 {}
impl ShrAssign<&isize> for u8 {}
impl ShrAssign<&isize> for usize {}
impl ShrAssign<&u128> for i128 {}
impl ShrAssign<&u128> for i16 {}
impl ShrAssign<&u128> for i32 {}
impl ShrAssign<&u128> for i64 {}
impl ShrAssign<&u128> for i8 {}
impl ShrAssign<&u128> for isize {}
impl ShrAssign<&u128> for u128 {}
impl ShrAssign<&u128> for u16 {}
impl ShrAssign<&u128> for u32 {}
impl ShrAssign<&u128> for u64 {}
impl ShrAssign<&u128> for u8 {}
impl ShrAssign<&u128> for usize {}
impl ShrAssign<&u16> for i128 {}
impl ShrAssign<&u16> for i16 {}
impl ShrAssign<&u16> for i32 {}
impl ShrAssign<&u16> for i64 {}
impl ShrAssign<&u16> for i8 {}
impl ShrAssign<&u16> for isize {}
impl ShrAssign<&u16> for u128 {}
impl ShrAssign<&u16> for u16 {}
impl ShrAssign<&u16> for u32 {}
impl ShrAssign<&u16> for u64 {}
impl ShrAssign<&u16> for u8 {}
impl ShrAssign<&u16> for usize {}
impl ShrAssign<&u32> for i128 {}
impl ShrAssign<&u32> for i16 {}
impl ShrAssign<&u32> for i32 {}
impl ShrAssign<&u32> for i64 {}
impl ShrAssign<&u32> for i8 {}
impl ShrAssign<&u32> for isize {}
impl ShrAssign<&u32> for u128 {}
impl ShrAssign<&u32> for u16 {}
impl ShrAssign<&u32> for u32 {}
impl ShrAssign<&u32> for u64 {}
impl ShrAssign<&u32> for u8 {}
impl ShrAssign<&u32> for usize {}
impl ShrAssign<&u64> for i128 {}
impl ShrAssign<&u64> for i16 {}
impl ShrAssign<&u64> for i32 {}
impl ShrAssign<&u64> for i64 {}
impl ShrAssign<&u64> for i8 {}
impl ShrAssign<&u64> for isize {}
impl ShrAssign<&u64> for u128 {}
impl ShrAssign<&u64> for u16 {}
impl ShrAssign<&u64> for u32 {}
impl ShrAssign<&u64> for u64 {}
impl ShrAssign<&u64> for u8 {}
impl ShrAssign<&u64> for usize {}
impl ShrAssign<&u8> for i128 {}
impl ShrAssign<&u8> for i16 {}
impl ShrAssign<&u8> for i32 {}
impl ShrAssign<&u8> for i64 {}
impl ShrAssign<&u8> for i8 {}
impl ShrAssign<&u8> for isize {}
impl ShrAssign<&u8> for u128 {}
impl ShrAssign<&u8> for u16 {}
impl ShrAssign<&u8> for u32 {}
impl ShrAssign<&u8> for u64 {}
impl ShrAssign<&u8> for u8 {}
impl ShrAssign<&u8> for usize {}
impl ShrAssign<&usize> for i128 {}
impl ShrAssign<&usize> for i16 {}
impl ShrAssign<&usize> for i32 {}
impl ShrAssign<&usize> for i64 {}
impl ShrAssign<&usize> for i8 {}
impl ShrAssign<&usize> for isize {}
impl ShrAssign<&usize> for u128 {}
impl ShrAssign<&usize> for u16 {}
impl ShrAssign<&usize> for u32 {}
impl ShrAssign<&usize> for u64 {}
impl ShrAssign<&usize> for u8 {}
impl ShrAssign<&usize> for usize {}
impl ShrAssign<i128> for i16 {}
impl ShrAssign<i128> for i32 {}
impl ShrAssign<i128> for i64 {}
impl ShrAssign<i128> for i8 {}
impl ShrAssign<i128> for isize {}
impl ShrAssign<i128> for u128 {}
impl ShrAssign<i128> for u16 {}
impl ShrAssign<i128> for u32 {}
impl ShrAssign<i128> for u64 {}
impl ShrAssign<i128> for u8 {}
impl ShrAssign<i128> for usize {}
impl ShrAssign<i16> for i128 {}
impl ShrAssign<i16> for i32 {}
impl ShrAssign<i16> for i64 {}
impl ShrAssign<i16> for i8 {}
impl ShrAssign<i16> for isize {}
impl ShrAssign<i16> for u128 {}
impl ShrAssign<i16> for u16 {}
impl ShrAssign<i16> for u32 {}
impl ShrAssign<i16> for u64 {}
impl ShrAssign<i16> for u8 {}
impl ShrAssign<i16> for usize {}
impl ShrAssign<i32> for i128 {}
impl ShrAssign<i32> for i16 {}
impl ShrAssign<i32> for i64 {}
impl ShrAssign<i32> for i8 {}
impl ShrAssign<i32> for isize {}
impl ShrAssign<i32> for u128 {}
impl ShrAssign<i32> for u16 {}
impl ShrAssign<i32> for u32 {}
impl ShrAssign<i32> for u64 {}
impl ShrAssign<i32> for u8 {}
impl ShrAssign<i32> for usize {}
impl ShrAssign<i64> for i128 {}
impl ShrAssign<i64> for i16 {}
impl ShrAssign<i64> for i32 {}
impl ShrAssign<i64> for i8 {}
impl ShrAssign<i64> for isize {}
impl ShrAssign<i64> for u128 {}
impl ShrAssign<i64> for u16 {}
impl ShrAssign<i64> for u32 {}
impl ShrAssign<i64> for u64 {}
impl ShrAssign<i64> for u8 {}
impl ShrAssign<i64> for usize {}
impl ShrAssign<i8> for i128 {}
impl ShrAssign<i8> for i16 {}
impl ShrAssign<i8> for i32 {}
impl ShrAssign<i8> for i64 {}
impl ShrAssign<i8> for isize {}
impl ShrAssign<i8> for u128 {}
impl ShrAssign<i8> for u16 {}
impl ShrAssign<i8> for u32 {}
impl ShrAssign<i8> for u64 {}
impl ShrAssign<i8> for u8 {}
impl ShrAssign<i8> for usize {}
impl ShrAssign<isize> for i128 {}
impl ShrAssign<isize> for i16 {}
impl ShrAssign<isize> for i32 {}
impl ShrAssign<isize> for i64 {}
impl ShrAssign<isize> for i8 {}
impl ShrAssign<isize> for u128 {}
impl ShrAssign<isize> for u16 {}
impl ShrAssign<isize> for u32 {}
impl ShrAssign<isize> for u64 {}
impl ShrAssign<isize> for u8 {}
impl ShrAssign<isize> for usize {}
impl ShrAssign<u128> for i128 {}
impl ShrAssign<u128> for i16 {}
impl ShrAssign<u128> for i32 {}
impl ShrAssign<u128> for i64 {}
impl ShrAssign<u128> for i8 {}
impl ShrAssign<u128> for isize {}
impl ShrAssign<u128> for u16 {}
impl ShrAssign<u128> for u32 {}
impl ShrAssign<u128> for u64 {}
impl ShrAssign<u128> for u8 {}
impl ShrAssign<u128> for usize {}
impl ShrAssign<u16> for i128 {}
impl ShrAssign<u16> for i16 {}
impl ShrAssign<u16> for i32 {}
impl ShrAssign<u16> for i64 {}
impl ShrAssign<u16> for i8 {}
impl ShrAssign<u16> for isize {}
impl ShrAssign<u16> for u128 {}
impl ShrAssign<u16> for u32 {}
impl ShrAssign<u16> for u64 {}
impl ShrAssign<u16> for u8 {}
impl ShrAssign<u16> for usize {}
impl ShrAssign<u32> for i128 {}
impl ShrAssign<u32> for i16 {}
impl ShrAssign<u32> for i32 {}
impl ShrAssign<u32> for i64 {}
impl ShrAssign<u32> for i8 {}
impl ShrAssign<u32> for isize {}
impl ShrAssign<u32> for u128 {}
impl ShrAssign<u32> for u16 {}
impl ShrAssign<u32> for u64 {}
impl ShrAssign<u32> for u8 {}
impl ShrAssign<u32> for usize {}
impl ShrAssign<u64> for i128 {}
impl ShrAssign<u64> for i16 {}
impl ShrAssign<u64> for i32 {}
impl ShrAssign<u64> for i64 {}
impl ShrAssign<u64> for i8 {}
impl ShrAssign<u64> for isize {}
impl ShrAssign<u64> for u128 {}
impl ShrAssign<u64> for u16 {}
impl ShrAssign<u64> for u32 {}
impl ShrAssign<u64> for u8 {}
impl ShrAssign<u64> for usize {}
impl ShrAssign<u8> for i128 {}
impl ShrAssign<u8> for i16 {}
impl ShrAssign<u8> for i32 {}
impl ShrAssign<u8> for i64 {}
impl ShrAssign<u8> for i8 {}
impl ShrAssign<u8> for isize {}
impl ShrAssign<u8> for u128 {}
impl ShrAssign<u8> for u16 {}
impl ShrAssign<u8> for u32 {}
impl ShrAssign<u8> for u64 {}
impl ShrAssign<u8> for usize {}
impl ShrAssign<usize> for i128 {}
impl ShrAssign<usize> for i16 {}
impl ShrAssign<usize> for i32 {}
impl ShrAssign<usize> for i64 {}
impl ShrAssign<usize> for i8 {}
impl ShrAssign<usize> for isize {}
impl ShrAssign<usize> for u128 {}
impl ShrAssign<usize> for u16 {}
impl ShrAssign<usize> for u32 {}
impl ShrAssign<usize> for u64 {}
impl ShrAssign<usize> for u8 {}
impl Sub for f32 {
    type Output = f32;
}
impl Sub for f64 {
    type Output = f64;
}
impl Sub for i128 {
    type Output = i128;
}
impl Sub for i16 {
    type Output = i16;
}
impl Sub for i32 {
    type Output = i32;
}
impl Sub for i64 {
    type Output = i64;
}
impl Sub for i8 {
    type Output = i8;
}
impl Sub for isize {
    type Output = isize;
}
impl Sub for u128 {
    type Output = u128;
}
impl Sub for u16 {
    type Output = u16;
}
impl Sub for u32 {
    type Output = u32;
}
impl Sub for u64 {
    type Output = u64;
}
impl Sub for u8 {
    type Output = u8;
}
impl Sub for usize {
    type Output = usize;
}
impl Sub<&f32> for &f32 {
    type Output = <f32 as Sub>::Output;
}
impl Sub<&f32> for f32 {
    type Output = <f32 as Sub>::Output;
}
impl Sub<&f64> for &f64 {
    type Output = <f64 as Sub>::Output;
}
impl Sub<&f64> for f64 {
    type Output = <f64 as Sub>::Output;
}
impl Sub<&i128> for &i128 {
    type Output = <i128 as Sub>::Output;
}
impl Sub<&i128> for i128 {
    type Output = <i128 as Sub>::Output;
}
impl Sub<&i16> for &i16 {
    type Output = <i16 as Sub>::Output;
}
impl Sub<&i16> for i16 {
    type Output = <i16 as Sub>::Output;
}
impl Sub<&i32> for &i32 {
    type Output = <i32 as Sub>::Output;
}
impl Sub<&i32> for i32 {
    type Output = <i32 as Sub>::Output;
}
impl Sub<&i64> for &i64 {
    type Output = <i64 as Sub>::Output;
}
impl Sub<&i64> for i64 {
    type Output = <i64 as Sub>::Output;
}
impl Sub<&i8> for &i8 {
    type Output = <i8 as Sub>::Output;
}
impl Sub<&i8> for i8 {
    type Output = <i8 as Sub>::Output;
}
impl Sub<&isize> for &isize {
    type Output = <isize as Sub>::Output;
}
impl Sub<&isize> for isize {
    type Output = <isize as Sub>::Output;
}
impl Sub<&u128> for &u128 {
    type Output = <u128 as Sub>::Output;
}
impl Sub<&u128> for u128 {
    type Output = <u128 as Sub>::Output;
}
impl Sub<&u16> for &u16 {
    type Output = <u16 as Sub>::Output;
}
impl Sub<&u16> for u16 {
    type Output = <u16 as Sub>::Output;
}
impl Sub<&u32> for &u32 {
    type Output = <u32 as Sub>::Output;
}
impl Sub<&u32> for u32 {
    type Output = <u32 as Sub>::Output;
}
impl Sub<&u64> for &u64 {
    type Output = <u64 as Sub>::Output;
}
impl Sub<&u64> for u64 {
    type Output = <u64 as Sub>::Output;
}
impl Sub<&u8> for &u8 {
    type Output = <u8 as Sub>::Output;
}
impl Sub<&u8> for u8 {
    type Output = <u8 as Sub>::Output;
}
impl Sub<&usize> for &usize {
    type Output = <usize as Sub>::Output;
}
impl Sub<&usize> for usize {
    type Output = <usize as Sub>::Output;
}
impl Sub<f32> for &f32 {
    type Output = <f32 as Sub>::Output;
}
impl Sub<f64> for &f64 {
    type Output = <f64 as Sub>::Output;
}
impl Sub<i128> for &i128 {
    type Output = <i128 as Sub>::Output;
}
impl Sub<i16> for &i16 {
    type Output = <i16 as Sub>::Output;
}
impl Sub<i32> for &i32 {
    type Output = <i32 as Sub>::Output;
}
impl Sub<i64> for &i64 {
    type Output = <i64 as Sub>::Output;
}
impl Sub<i8> for &i8 {
    type Output = <i8 as Sub>::Output;
}
impl Sub<isize> for &isize {
    type Output = <isize as Sub>::Output;
}
impl Sub<u128> for &u128 {
    type Output = <u128 as Sub>::Output;
}
impl Sub<u16> for &u16 {
    type Output = <u16 as Sub>::Output;
}
impl Sub<u32> for &u32 {
    type Output = <u32 as Sub>::Output;
}
impl Sub<u64> for &u64 {
    type Output = <u64 as Sub>::Output;
}
impl Sub<u8> for &u8 {
    type Output = <u8 as Sub>::Output;
}
impl Sub<usize> for &usize {
    type Output = <usize as Sub>::Output;
}
impl SubAssign for f32 {}
impl SubAssign for f64 {}
impl SubAssign for i128 {}
impl SubAssign for i16 {}
impl SubAssign for i32 {}
impl SubAssign for i64 {}
impl SubAssign for i8 {}
impl SubAssign for isize {}
impl SubAssign for u128 {}
impl SubAssign for u16 {}
impl SubAssign for u32 {}
impl SubAssign for u64 {}
impl SubAssign for u8 {}
impl SubAssign for usize {}
impl SubAssign<&f32> for f32 {}
impl SubAssign<&f64> for f64 {}
impl SubAssign<&i128> for i128 {}
impl SubAssign<&i16> for i16 {}
impl SubAssign<&i32> for i32 {}
impl SubAssign<&i64> for i64 {}
impl SubAssign<&i8> for i8 {}
impl SubAssign<&isize> for isize {}
impl SubAssign<&u128> for u128 {}
impl SubAssign<&u16> for u16 {}
impl SubAssign<&u32> for u32 {}
impl SubAssign<&u64> for u64 {}
impl SubAssign<&u8> for u8 {}
impl SubAssign<&usize> for usize {}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F>(self, f: F) -> Bound<U> where F: FnOnce(T) -> U;
}
impl<T> Bound<&T> where T: Clone {
    pub fn cloned(self) -> Bound<T> where T: Clone;
}
impl<T> Clone for Bound<T> where T: Clone {}
impl<T> Eq for Bound<T> where T: Eq {}
impl<T> PartialEq for Bound<T> where T: PartialEq {}
impl<T> Debug for Bound<T> where T: Debug {}
impl<T> Hash for Bound<T> where T: Hash {}
impl<T> Copy for Bound<T> where T: Copy {}
impl<T> Send for Bound<T> where T: Send {}
impl<T> Sync for Bound<T> where T: Sync {}
impl<T> Unpin for Bound<T> where T: Unpin {}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
}
impl<B, C> Clone for ControlFlow<B, C> where B: Clone, C: Clone {}
impl<B, C> Eq for ControlFlow<B, C> where B: Eq, C: Eq {}
impl<B, C> PartialEq for ControlFlow<B, C> where B: PartialEq, C: PartialEq {}
impl<B, C> Debug for ControlFlow<B, C> where B: Debug, C: Debug {}
impl<B, C> Hash for ControlFlow<B, C> where B: Hash, C: Hash {}
impl<B, C> Copy for ControlFlow<B, C> where B: Copy, C: Copy {}
impl<B, C> Send for ControlFlow<B, C> where C: Send, B: Send {}
impl<B, C> Sync for ControlFlow<B, C> where C: Sync, B: Sync {}
impl<B, C> Unpin for ControlFlow<B, C> where C: Unpin, B: Unpin {}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}
impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
    type TryType = ControlFlow<B, C>;
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}
impl Send for OneSidedRangeBound {}
impl Sync for OneSidedRangeBound {}
impl Unpin for OneSidedRangeBound {}
impl<Idx> Range<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> CloneFromCell for Range<T> where T: CloneFromCell {}
impl<Idx> Clone for Range<Idx> where Idx: Clone {}
impl<Idx> Eq for Range<Idx> where Idx: Eq {}
impl<Idx> PartialEq for Range<Idx> where Idx: PartialEq {}
impl<Idx> Default for Range<Idx> where Idx: Default {}
impl<Idx> Debug for Range<Idx> where Idx: Debug {}
impl<Idx> Hash for Range<Idx> where Idx: Hash {}
impl<A> DoubleEndedIterator for Range<A> where A: Step {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<usize> {}
impl<A> FusedIterator for Range<A> where A: Step {}
impl<A> Iterator for Range<A> where A: Step {
    type Item = A;
}
impl<Idx> Send for Range<Idx> where Idx: Send {}
impl<Idx> Sync for Range<Idx> where Idx: Sync {}
impl<Idx> Unpin for Range<Idx> where Idx: Unpin {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
}
impl<Idx> RangeFrom<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeFrom<Idx> where Idx: Clone {}
impl<Idx> Eq for RangeFrom<Idx> where Idx: Eq {}
impl<Idx> PartialEq for RangeFrom<Idx> where Idx: PartialEq {}
impl<Idx> Debug for RangeFrom<Idx> where Idx: Debug {}
impl<Idx> Hash for RangeFrom<Idx> where Idx: Hash {}
impl<A> FusedIterator for RangeFrom<A> where A: Step {}
impl<A> Iterator for RangeFrom<A> where A: Step {
    type Item = A;
}
impl<Idx> Send for RangeFrom<Idx> where Idx: Send {}
impl<Idx> Sync for RangeFrom<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeFrom<Idx> where Idx: Unpin {}
impl<T> OneSidedRange<T> for RangeFrom<T> where RangeFrom<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}
impl Clone for RangeFull {}
impl Eq for RangeFull {}
impl PartialEq for RangeFull {}
impl Default for RangeFull {}
impl Debug for RangeFull {}
impl Hash for RangeFull {}
impl Copy for RangeFull {}
impl Send for RangeFull {}
impl Sync for RangeFull {}
impl Unpin for RangeFull {}
impl<T> RangeBounds<T> for RangeFull where T: ?Sized {}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
impl SliceIndex<str> for RangeFull {
    type Output = str;
}
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
impl<Idx> Eq for RangeInclusive<Idx> where Idx: Eq {}
impl<Idx> PartialEq for RangeInclusive<Idx> where Idx: PartialEq {}
impl<T> From<crate::range::RangeInclusive<T>> for RangeInclusive<T> {}
impl<Idx> Debug for RangeInclusive<Idx> where Idx: Debug {}
impl<Idx> Hash for RangeInclusive<Idx> where Idx: Hash {}
impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<A> FusedIterator for RangeInclusive<A> where A: Step {}
impl<A> Iterator for RangeInclusive<A> where A: Step {
    type Item = A;
}
impl<Idx> Send for RangeInclusive<Idx> where Idx: Send {}
impl<Idx> Sync for RangeInclusive<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeInclusive<Idx> where Idx: Unpin {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
impl<Idx> RangeTo<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeTo<Idx> where Idx: Clone {}
impl<Idx> Eq for RangeTo<Idx> where Idx: Eq {}
impl<Idx> PartialEq for RangeTo<Idx> where Idx: PartialEq {}
impl<Idx> Debug for RangeTo<Idx> where Idx: Debug {}
impl<Idx> Hash for RangeTo<Idx> where Idx: Hash {}
impl<Idx> Copy for RangeTo<Idx> where Idx: Copy {}
impl<Idx> Send for RangeTo<Idx> where Idx: Send {}
impl<Idx> Sync for RangeTo<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeTo<Idx> where Idx: Unpin {}
impl<T> OneSidedRange<T> for RangeTo<T> where RangeTo<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}
impl<Idx> RangeToInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<Idx> Clone for RangeToInclusive<Idx> where Idx: Clone {}
impl<Idx> Eq for RangeToInclusive<Idx> where Idx: Eq {}
impl<Idx> PartialEq for RangeToInclusive<Idx> where Idx: PartialEq {}
impl<Idx> Debug for RangeToInclusive<Idx> where Idx: Debug {}
impl<Idx> Hash for RangeToInclusive<Idx> where Idx: Hash {}
impl<Idx> Copy for RangeToInclusive<Idx> where Idx: Copy {}
impl<Idx> Send for RangeToInclusive<Idx> where Idx: Send {}
impl<Idx> Sync for RangeToInclusive<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeToInclusive<Idx> where Idx: Unpin {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> where RangeToInclusive<T>: RangeBounds<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}
