use crate::marker::Sized;
pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
impl<T> !Clone for &mut T where T: ?Sized {}
impl Clone for ! {}
impl<T> Clone for &T where T: ?Sized {}
