use crate::marker::Sized;
pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
pub unsafe trait CloneToUninit {
    unsafe fn clone_to_uninit(&self, dest: *mut u8);
}
impl<T> !Clone for &mut T where T: ?Sized {}
impl Clone for ! {}
impl<T> Clone for &T where T: ?Sized {}
impl<T> Clone for *const T where T: ?Sized {}
impl<T> Clone for *mut T where T: ?Sized {}
impl<T, const N: usize> Clone for [T; N] where T: Clone {}
impl Clone for bool {}
impl Clone for char {}
impl Clone for f32 {}
impl Clone for f64 {}
impl Clone for i128 {}
impl Clone for i16 {}
impl Clone for i32 {}
impl Clone for i64 {}
impl Clone for i8 {}
impl Clone for isize {}
impl Clone for u128 {}
impl Clone for u16 {}
impl Clone for u32 {}
impl Clone for u64 {}
impl Clone for u8 {}
impl Clone for usize {}
impl<T> CloneToUninit for T where T: Clone {}
impl<T> CloneToUninit for [T] where T: Clone {}
impl CloneToUninit for str {}
