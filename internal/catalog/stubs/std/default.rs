use crate::marker::Sized;
pub trait Default: Sized {
    fn default() -> Self;
}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl Default for &mut str {}
impl Default for &str {}
impl Default for () {}
impl<A, B> Default for (A, B) where A: Default, B: Default {}
impl<A, B, C> Default for (A, B, C) where A: Default, B: Default, C: Default {}
impl<A, B, C, D> Default for (A, B, C, D) where A: Default, B: Default, C: Default, D: Default {}
impl<A, B, C, D, E> Default for (A, B, C, D, E) where A: Default, B: Default, C: Default, D: Default, E: Default {}
impl<A, B, C, D, E, F> Default for (A, B, C, D, E, F) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default {}
impl<A, B, C, D, E, F, G> Default for (A, B, C, D, E, F, G) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default {}
impl<A, B, C, D, E, F, G, H> Default for (A, B, C, D, E, F, G, H) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default {}
impl<A, B, C, D, E, F, G, H, I> Default for (A, B, C, D, E, F, G, H, I) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default, I: Default {}
impl<A, B, C, D, E, F, G, H, I, J> Default for (A, B, C, D, E, F, G, H, I, J) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default, I: Default, J: Default {}
impl<A, B, C, D, E, F, G, H, I, J, K> Default for (A, B, C, D, E, F, G, H, I, J, K) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default, I: Default, J: Default, K: Default {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Default for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default, I: Default, J: Default, K: Default, L: Default {}
impl<A> Default for (A,) where A: Default {}
impl<T> Default for *const T where T: ?Sized {}
impl<T> Default for *mut T where T: ?Sized {}
impl<T> Default for [T; 0] {}
impl<T> Default for [T; 10] where T: Default {}
impl<T> Default for [T; 11] where T: Default {}
impl<T> Default for [T; 12] where T: Default {}
impl<T> Default for [T; 13] where T: Default {}
impl<T> Default for [T; 14] where T: Default {}
impl<T> Default for [T; 15] where T: Default {}
impl<T> Default for [T; 16] where T: Default {}
impl<T> Default for [T; 17] where T: Default {}
impl<T> Default for [T; 18] where T: Default {}
impl<T> Default for [T; 19] where T: Default {}
impl<T> Default for [T; 1] where T: Default {}
impl<T> Default for [T; 20] where T: Default {}
impl<T> Default for [T; 21] where T: Default {}
impl<T> Default for [T; 22] where T: Default {}
impl<T> Default for [T; 23] where T: Default {}
impl<T> Default for [T; 24] where T: Default {}
impl<T> Default for [T; 25] where T: Default {}
impl<T> Default for [T; 26] where T: Default {}
impl<T> Default for [T; 27] where T: Default {}
impl<T> Default for [T; 28] where T: Default {}
impl<T> Default for [T; 29] where T: Default {}
impl<T> Default for [T; 2] where T: Default {}
impl<T> Default for [T; 30] where T: Default {}
impl<T> Default for [T; 31] where T: Default {}
impl<T> Default for [T; 32] where T: Default {}
impl<T> Default for [T; 3] where T: Default {}
impl<T> Default for [T; 4] where T: Default {}
impl<T> Default for [T; 5] where T: Default {}
impl<T> Default for [T; 6] where T: Default {}
impl<T> Default for [T; 7] where T: Default {}
impl<T> Default for [T; 8] where T: Default {}
impl<T> Default for [T; 9] where T: Default {}
impl Default for bool {}
impl Default for char {}
impl Default for f32 {}
impl Default for f64 {}
impl Default for i128 {}
impl Default for i16 {}
impl Default for i32 {}
impl Default for i64 {}
impl Default for i8 {}
impl Default for isize {}
impl Default for u128 {}
impl Default for u16 {}
impl Default for u32 {}
impl Default for u64 {}
impl Default for u8 {}
impl Default for usize {}
