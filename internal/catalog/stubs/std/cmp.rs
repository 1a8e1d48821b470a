use crate::borrow::Cow;
use crate::clone::Clone;
use crate::default::Default;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::marker::{Copy, FnPtr, Send, Sized, Sync, Unpin};
use crate::ops::{FnMut, FnOnce};
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;
use crate::vec::Vec;
pub trait Eq: PartialEq {}
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized;
    fn min(self, other: Self) -> Self where Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized;
}
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
pub trait PartialEq<Rhs = Self> where Rhs: ?Sized {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> where Rhs: ?Sized {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
pub struct Reverse<T>(pub T);
pub fn max<T>(v1: T, v2: T) -> T where T: Ord;
pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
pub fn min<T>(v1: T, v2: T) -> T where T: Ord;
pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
impl Eq for ! {}
impl<A> Eq for &A where A: Eq + ?Sized {}
impl<A> Eq for &mut A where A: Eq + ?Sized {}
impl Eq for () {}
impl<A, B> Eq for (A, B) where A: Eq, B: Eq {}
impl<A, B, C> Eq for (A, B, C) where A: Eq, B: Eq, C: Eq {}
impl<A, B, C, D> Eq for (A, B, C, D) where A: Eq, B: Eq, C: Eq, D: Eq {}
impl<A, B, C, D, E> Eq for (A, B, C, D, E) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq {}
impl<A, B, C, D, E, F> Eq for (A, B, C, D, E, F) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq {}
impl<A, B, C, D, E, F, G> Eq for (A, B, C, D, E, F, G) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq {}
impl<A, B, C, D, E, F, G, H> Eq for (A, B, C, D, E, F, G, H) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq {}
impl<A, B, C, D, E, F, G, H, I> Eq for (A, B, C, D, E, F, G, H, I) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq, I: Eq {}
impl<A, B, C, D, E, F, G, H, I, J> Eq for (A, B, C, D, E, F, G, H, I, J) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq, I: Eq, J: Eq {}
impl<A, B, C, D, E, F, G, H, I, J, K> Eq for (A, B, C, D, E, F, G, H, I, J, K) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq, I: Eq, J: Eq, K: Eq {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Eq for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq, I: Eq, J: Eq, K: Eq, L: Eq {}
impl<A> Eq for (A,) where A: Eq {}
impl<T> Eq for *const T where T: ?Sized {}
impl<T> Eq for *mut T where T: ?Sized {}
impl<F> Eq for F where F: FnPtr {}
impl<T, const N: usize> Eq for [T; N] where T: Eq {}
impl<T> Eq for [T] where T: Eq {}
impl Eq for bool {}
impl Eq for char {}
impl Eq for i128 {}
impl Eq for i16 {}
impl Eq for i32 {}
impl Eq for i64 {}
impl Eq for i8 {}
impl Eq for isize {}
impl Eq for str {}
impl Eq for u128 {}
impl Eq for u16 {}
impl Eq for u32 {}
impl Eq for u64 {}
impl Eq for u8 {}
impl Eq for usize {}
impl Ord for ! {}
impl<A> Ord for &A where A: Ord + ?Sized {}
impl<A> Ord for &mut A where A: Ord + ?Sized {}
impl Ord for () {}
impl<A, B> Ord for (A, B) where A: Ord, B: Ord {}
impl<A, B, C> Ord for (A, B, C) where A: Ord, B: Ord, C: Ord {}
impl<A, B, C, D> Ord for (A, B, C, D) where A: Ord, B: Ord, C: Ord, D: Ord {}
impl<A, B, C, D, E> Ord for (A, B, C, D, E) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord {}
impl<A, B, C, D, E, F> Ord for (A, B, C, D, E, F) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord {}
impl<A, B, C, D, E, F, G> Ord for (A, B, C, D, E, F, G) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord {}
impl<A, B, C, D, E, F, G, H> Ord for (A, B, C, D, E, F, G, H) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord {}
impl<A, B, C, D, E, F, G, H, I> Ord for (A, B, C, D, E, F, G, H, I) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord, I: Ord {}
impl<A, B, C, D, E, F, G, H, I, J> Ord for (A, B, C, D, E, F, G, H, I, J) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord, I: Ord, J: Ord {}
impl<A, B, C, D, E, F, G, H, I, J, K> Ord for (A, B, C, D, E, F, G, H, I, J, K) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord, I: Ord, J: Ord, K: Ord {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Ord for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord, I: Ord, J: Ord, K: Ord, L: Ord {}
impl<A> Ord for (A,) where A: Ord {}
impl<T> Ord for *const T where T: ?Sized {}
impl<T> Ord for *mut T where T: ?Sized {}
impl<F> Ord for F where F: FnPtr {}
impl<T, const N: usize> Ord for [T; N] where T: Ord {}
impl<T> Ord for [T] where T: Ord {}
impl Ord for bool {}
impl Ord for char {}
impl Ord for i128 {}
impl Ord for i16 {}
impl Ord for i32 {}
impl Ord for i64 {}
impl Ord for i8 {}
impl Ord for isize {}
impl Ord for str {}
impl Ord for u128 {}
impl Ord for u16 {}
impl Ord for u32 {}
impl Ord for u64 {}
impl Ord for u8 {}
impl Ord for usize {}
impl PartialEq for ! {}
impl PartialEq for () {}
impl<A, B> PartialEq for (A, B) where A: PartialEq, B: PartialEq {}
impl<A, B, C> PartialEq for (A, B, C) where A: PartialEq, B: PartialEq, C: PartialEq {}
impl<A, B, C, D> PartialEq for (A, B, C, D) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq {}
impl<A, B, C, D, E> PartialEq for (A, B, C, D, E) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq {}
impl<A, B, C, D, E, F> PartialEq for (A, B, C, D, E, F) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq {}
impl<A, B, C, D, E, F, G> PartialEq for (A, B, C, D, E, F, G) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq {}
impl<A, B, C, D, E, F, G, H> PartialEq for (A, B, C, D, E, F, G, H) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq {}
impl<A, B, C, D, E, F, G, H, I> PartialEq for (A, B, C, D, E, F, G, H, I) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq, I: PartialEq {}
impl<A, B, C, D, E, F, G, H, I, J> PartialEq for (A, B, C, D, E, F, G, H, I, J) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq, I: PartialEq, J: PartialEq {}
impl<A, B, C, D, E, F, G, H, I, J, K> PartialEq for (A, B, C, D, E, F, G, H, I, J, K) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq, I: PartialEq, J: PartialEq, K: PartialEq {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> PartialEq for (A, B, C, D, E, F, G, H, I, J, K, L) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq, I: PartialEq, J: PartialEq, K: PartialEq, L: PartialEq {}
impl<A> PartialEq for (A,) where A: PartialEq {}
impl<T> PartialEq for *const T where T: ?Sized {}
impl<T> PartialEq for *mut T where T: ?Sized {}
impl<F> PartialEq for F where F: FnPtr {}
impl PartialEq for bool {}
impl PartialEq for char {}
impl PartialEq for f32 {}
impl PartialEq for f64 {}
impl PartialEq for i128 {}
impl PartialEq for i16 {}
impl PartialEq for i32 {}
impl PartialEq for i64 {}
impl PartialEq for i8 {}
impl PartialEq for isize {}
impl PartialEq for str {}
impl PartialEq for u128 {}
impl PartialEq for u16 {}
impl PartialEq for u32 {}
impl PartialEq for u64 {}
impl PartialEq for u8 {}
impl PartialEq for usize {}
impl<A, B> PartialEq<&B> for &A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialEq<&B> for &mut A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<T, U, const N: usize> PartialEq<&[U]> for [T; N] where T: PartialEq<U> {}
impl<A, B> PartialEq<&mut B> for &A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialEq<&mut B> for &mut A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<T, U, const N: usize> PartialEq<&mut [U]> for [T; N] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for &[T] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for &mut [T] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for [T] where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U]> for [T; N] where T: PartialEq<U> {}
impl<T, U> PartialEq<[U]> for [T] where T: PartialEq<U> {}
impl PartialEq<Cow<'_, str>> for &str {}
impl PartialEq<Cow<'_, str>> for str {}
impl PartialEq<OsStr> for str {}
impl<'a> PartialEq<OsString> for &'a str {}
impl PartialEq<OsString> for str {}
impl PartialEq<Path> for str {}
impl PartialEq<PathBuf> for str {}
impl PartialEq<String> for &str {}
impl PartialEq<String> for str {}
impl<T, U> PartialEq<Vec<U>> for &[T] where T: PartialEq<U> {}
impl<T, U> PartialEq<Vec<U>> for &mut [T] where T: PartialEq<U> {}
impl<T, U> PartialEq<Vec<U>> for [T] where T: PartialEq<U> {}
impl PartialOrd for ! {}
impl PartialOrd for () {}
impl<A, B> PartialOrd for (A, B) where A: PartialOrd, B: PartialOrd {}
impl<A, B, C> PartialOrd for (A, B, C) where A: PartialOrd, B: PartialOrd, C: PartialOrd {}
impl<A, B, C, D> PartialOrd for (A, B, C, D) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd {}
impl<A, B, C, D, E> PartialOrd for (A, B, C, D, E) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd {}
impl<A, B, C, D, E, F> PartialOrd for (A, B, C, D, E, F) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd {}
impl<A, B, C, D, E, F, G> PartialOrd for (A, B, C, D, E, F, G) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd {}
impl<A, B, C, D, E, F, G, H> PartialOrd for (A, B, C, D, E, F, G, H) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd {}
impl<A, B, C, D, E, F, G, H, I> PartialOrd for (A, B, C, D, E, F, G, H, I) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd, I: PartialOrd {}
impl<A, B, C, D, E, F, G, H, I, J> PartialOrd for (A, B, C, D, E, F, G, H, I, J) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd, I: PartialOrd, J: PartialOrd {}
impl<A, B, C, D, E, F, G, H, I, J, K> PartialOrd for (A, B, C, D, E, F, G, H, I, J, K) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd, I: PartialOrd, J: PartialOrd, K: PartialOrd {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> PartialOrd for (A, B, C, D, E, F, G, H, I, J, K, L) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd, I: PartialOrd, J: PartialOrd, K: PartialOrd, L: PartialOrd {}
impl<A> PartialOrd for (A,) where A: PartialOrd {}
impl<T> PartialOrd for *const T where T: ?Sized {}
impl<T> PartialOrd for *mut T where T: ?Sized {}
impl<F> PartialOrd for F where F: FnPtr {}
impl<T, const N: usize> PartialOrd for [T; N] where T: PartialOrd {}
impl<T> PartialOrd for [T] where T: PartialOrd {}
impl PartialOrd for bool {}
impl PartialOrd for char {}
impl PartialOrd for f32 {}
impl PartialOrd for f64 {}
impl PartialOrd for i128 {}
impl PartialOrd for i16 {}
impl PartialOrd for i32 {}
impl PartialOrd for i64 {}
impl PartialOrd for i8 {}
impl PartialOrd for isize {}
impl PartialOrd for str {}
impl PartialOrd for u128 {}
impl PartialOrd for u16 {}
impl PartialOrd for u32 {}
impl PartialOrd for u64 {}
impl PartialOrd for u8 {}
impl PartialOrd for usize {}
impl<A, B> PartialOrd<&B> for &A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering;
}
impl Clone for Ordering {}
impl Eq for Ordering {}
impl Ord for Ordering {}
impl PartialEq for Ordering {}
impl PartialOrd for Ordering {}
impl Debug for Ordering {}
impl Hash for Ordering {}
impl Copy for Ordering {}
impl Send for Ordering {}
impl Sync for Ordering {}
impl Unpin for Ordering {}
impl<T> Clone for Reverse<T> where T: Clone {}
impl<T> Eq for Reverse<T> where T: Eq {}
impl<T> Ord for Reverse<T> where T: Ord {}
impl<T> PartialEq for Reverse<T> where T: PartialEq {}
impl<T> PartialOrd for Reverse<T> where T: PartialOrd {}
impl<T> Default for Reverse<T> where T: Default {}
impl<T> Debug for Reverse<T> where T: Debug {}
impl<T> Hash for Reverse<T> where T: Hash {}
impl<T> Copy for Reverse<T> where T: Copy {}
impl<T> Send for Reverse<T> where T: Send {}
impl<T> Sync for Reverse<T> where T: Sync {}
impl<T> Unpin for Reverse<T> where T: Unpin {}
