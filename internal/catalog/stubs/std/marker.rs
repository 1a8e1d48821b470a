use crate::cell::CloneFromCell;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::option::Option;
pub trait Copy: Clone {}
pub trait DiscriminantKind {
    type Discriminant: Clone + Copy + Debug + Eq + PartialEq + Hash + Send + Sync + Unpin;
}
pub trait FnPtr: Copy + Clone {
    fn addr(self) -> *const ();
}
pub struct PhantomData<T> where T: ?Sized {}
pub struct PhantomPinned;
pub unsafe trait Send {}
pub trait Sized {}
pub unsafe trait Sync {}
pub trait Unpin {}
impl<T> !Send for *const T where T: ?Sized {}
impl<T> !Send for *mut T where T: ?Sized {}
impl<T> !Sized for [T] {}
impl !Sized for str {}
impl<T> !Sync for *const T where T: ?Sized {}
impl<T> !Sync for *mut T where T: ?Sized {}
impl Copy for ! {}
impl<T> Copy for &T where T: ?Sized {}
impl<T> Copy for *const T where T: ?Sized {}
impl<T> Copy for *mut T where T: ?Sized {}
impl<T, const N: usize> Copy for [T; N] where T: Copy {}
impl Copy for bool {}
impl Copy for char {}
impl Copy for f32 {}
impl Copy for f64 {}
impl Copy for i128 {}
impl Copy for i16 {}
impl Copy for i32 {}
impl Copy for i64 {}
impl Copy for i8 {}
impl Copy for isize {}
impl Copy for u128 {}
impl Copy for u16 {}
impl Copy for u32 {}
impl Copy for u64 {}
impl Copy for u8 {}
impl Copy for usize {}
impl Send for ! {}
impl<T> Send for &T where T: Sync + ?Sized {}
impl Send for () {}
impl<A, B> Send for (A, B) where A: Send, B: Send {}
impl<A, B, C> Send for (A, B, C) where A: Send, B: Send, C: Send {}
impl<A, B, C, D> Send for (A, B, C, D) where A: Send, B: Send, C: Send, D: Send {}
impl<A, B, C, D, E> Send for (A, B, C, D, E) where A: Send, B: Send, C: Send, D: Send, E: Send {}
impl<A, B, C, D, E, F> Send for (A, B, C, D, E, F) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send {}
impl<A, B, C, D, E, F, G> Send for (A, B, C, D, E, F, G) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send {}
impl<A, B, C, D, E, F, G, H> Send for (A, B, C, D, E, F, G, H) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send, H: Send {}
impl<A, B, C, D, E, F, G, H, I> Send for (A, B, C, D, E, F, G, H, I) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send, H: Send, I: Send {}
impl<A, B, C, D, E, F, G, H, I, J> Send for (A, B, C, D, E, F, G, H, I, J) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send, H: Send, I: Send, J: Send {}
impl<A, B, C, D, E, F, G, H, I, J, K> Send for (A, B, C, D, E, F, G, H, I, J, K) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send, H: Send, I: Send, J: Send, K: Send {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Send for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send, G: Send, H: Send, I: Send, J: Send, K: Send, L: Send {}
impl<A> Send for (A,) where A: Send {}
impl<T, const N: usize> Send for [T; N] where T: Send {}
impl<T> Send for [T] where T: Send {}
impl<T, const N: usize> Send for [MaybeUninit<T>; N] where T: Send {}
impl<T, const N: usize> Send for [Option<T>; N] where T: Send {}
impl<const N: usize> Send for [u8; N] {}
impl Send for bool {}
impl Send for char {}
impl Send for f32 {}
impl Send for f64 {}
impl Send for i128 {}
impl Send for i16 {}
impl Send for i32 {}
impl Send for i64 {}
impl Send for i8 {}
impl Send for isize {}
impl Send for str {}
impl Send for u128 {}
impl Send for u16 {}
impl Send for u32 {}
impl Send for u64 {}
impl Send for u8 {}
impl Send for usize {}
impl Sync for ! {}
impl Sync for () {}
impl<A, B> Sync for (A, B) where A: Sync, B: Sync {}
impl<A, B, C> Sync for (A, B, C) where A: Sync, B: Sync, C: Sync {}
impl<A, B, C, D> Sync for (A, B, C, D) where A: Sync, B: Sync, C: Sync, D: Sync {}
impl<A, B, C, D, E> Sync for (A, B, C, D, E) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync {}
impl<A, B, C, D, E, F> Sync for (A, B, C, D, E, F) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync {}
impl<A, B, C, D, E, F, G> Sync for (A, B, C, D, E, F, G) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync {}
impl<A, B, C, D, E, F, G, H> Sync for (A, B, C, D, E, F, G, H) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync, H: Sync {}
impl<A, B, C, D, E, F, G, H, I> Sync for (A, B, C, D, E, F, G, H, I) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync, H: Sync, I: Sync {}
impl<A, B, C, D, E, F, G, H, I, J> Sync for (A, B, C, D, E, F, G, H, I, J) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync, H: Sync, I: Sync, J: Sync {}
impl<A, B, C, D, E, F, G, H, I, J, K> Sync for (A, B, C, D, E, F, G, H, I, J, K) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync, H: Sync, I: Sync, J: Sync, K: Sync {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Sync for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync, G: Sync, H: Sync, I: Sync, J: Sync, K: Sync, L: Sync {}
impl<A> Sync for (A,) where A: Sync {}
impl<T, const N: usize> Sync for [T; N] where T: Sync {}
impl<T> Sync for [T] where T: Sync {}
impl<T, const N: usize> Sync for [MaybeUninit<T>; N] where T: Sync {}
impl<T, const N: usize> Sync for [Option<T>; N] where T: Sync {}
impl<const N: usize> Sync for [u8; N] {}
impl Sync for bool {}
impl Sync for char {}
impl Sync for f32 {}
impl Sync for f64 {}
impl Sync for i128 {}
impl Sync for i16 {}
impl Sync for i32 {}
impl Sync for i64 {}
impl Sync for i8 {}
impl Sync for isize {}
impl Sync for str {}
impl Sync for u128 {}
impl Sync for u16 {}
impl Sync for u32 {}
impl Sync for u64 {}
impl Sync for u8 {}
impl Sync for usize {}
impl Unpin for ! {}
impl<T> Unpin for &T where T: ?Sized {}
impl<T> Unpin for &mut T where T: ?Sized {}
impl Unpin for () {}
impl<A, B> Unpin for (A, B) where A: Unpin, B: Unpin {}
impl<A, B, C> Unpin for (A, B, C) where A: Unpin, B: Unpin, C: Unpin {}
impl<A, B, C, D> Unpin for (A, B, C, D) where A: Unpin, B: Unpin, C: Unpin, D: Unpin {}
impl<A, B, C, D, E> Unpin for (A, B, C, D, E) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin {}
impl<A, B, C, D, E, F> Unpin for (A, B, C, D, E, F) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin {}
impl<A, B, C, D, E, F, G> Unpin for (A, B, C, D, E, F, G) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin {}
impl<A, B, C, D, E, F, G, H> Unpin for (A, B, C, D, E, F, G, H) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin, H: Unpin {}
impl<A, B, C, D, E, F, G, H, I> Unpin for (A, B, C, D, E, F, G, H, I) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin, H: Unpin, I: Unpin {}
impl<A, B, C, D, E, F, G, H, I, J> Unpin for (A, B, C, D, E, F, G, H, I, J) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin, H: Unpin, I: Unpin, J: Unpin {}
impl<A, B, C, D, E, F, G, H, I, J, K> Unpin for (A, B, C, D, E, F, G, H, I, J, K) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin, H: Unpin, I: Unpin, J: Unpin, K: Unpin {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Unpin for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Unpin, B: Unpin, C: Unpin, D: Unpin, E: Unpin, F: Unpin, G: Unpin, H: Unpin, I: Unpin, J: Unpin, K: Unpin, L: Unpin {}
impl<A> Unpin for (A,) where A: Unpin {}
impl<T> Unpin for *const T where T: ?Sized {}
impl<T> Unpin for *mut T where T: ?Sized {}
impl<T, const N: usize> Unpin for [T; N] where T: Unpin {}
impl<T> Unpin for [T] where T: Unpin {}
impl<T, const N: usize> Unpin for [MaybeUninit<T>; N] where T: Unpin {}
impl<T, const N: usize> Unpin for [Option<T>; N] where T: Unpin {}
impl<const N: usize> Unpin for [u8; N] {}
impl Unpin for bool {}
impl Unpin for char {}
impl Unpin for f32 {}
impl Unpin for f64 {}
impl Unpin for i128 {}
impl Unpin for i16 {}
impl Unpin for i32 {}
impl Unpin for i64 {}
impl Unpin for i8 {}
impl Unpin for isize {}
impl Unpin for str {}
impl Unpin for u128 {}
impl Unpin for u16 {}
impl Unpin for u32 {}
impl Unpin for u64 {}
impl Unpin for u8 {}
impl Unpin for usize {}
impl<T> CloneFromCell for PhantomData<T> where T: ?Sized {}
impl<T> Clone for PhantomData<T> where T: ?Sized {}
impl<T> Eq for PhantomData<T> where T: ?Sized {}
impl<T> Ord for PhantomData<T> where T: ?Sized {}
impl<T> PartialEq for PhantomData<T> where T: ?Sized {}
impl<T> PartialOrd for PhantomData<T> where T: ?Sized {}
impl<T> Default for PhantomData<T> where T: ?Sized {}
impl<T> Debug for PhantomData<T> where T: ?Sized {}
impl<T> Hash for PhantomData<T> where T: ?Sized {}
impl<T> Copy for PhantomData<T> where T: ?Sized {}
impl<T> Send for PhantomData<T> where T: Send + ?Sized {}
impl<T> Sync for PhantomData<T> where T: Sync + ?Sized {}
impl<T> Unpin for PhantomData<T> where T: Unpin + ?Sized {}
impl !Unpin for PhantomPinned {}
impl Clone for PhantomPinned {}
impl Eq for PhantomPinned {}
impl Ord for PhantomPinned {}
impl PartialEq for PhantomPinned {}
impl PartialOrd for PhantomPinned {}
impl Default for PhantomPinned {}
impl Debug for PhantomPinned {}
impl Hash for PhantomPinned {}
impl Copy for PhantomPinned {}
impl Send for PhantomPinned {}
impl Sync for PhantomPinned {}
