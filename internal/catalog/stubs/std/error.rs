use crate::fmt::{Debug, Display};
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::ops::FnOnce;
use crate::option::Option;
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
pub struct Request<'a> {}
impl !Error for &str {}
impl Error for ! {}
impl<'a, T> Error for &'a T where T: Error + ?Sized {}
impl<'a> Request<'a> {
    pub fn provide_value<T>(&mut self, value: T) -> &mut Request<'a> where T: 'static;
    pub fn provide_value_with<T>(&mut self, fulfil: impl FnOnce() -> T) -> &mut Request<'a> where T: 'static;
    pub fn provide_ref<T>(&mut self, value: &'a T) -> &mut Request<'a> where T: 'static + ?Sized;
    pub fn provide_ref_with<T>(&mut self, fulfil: impl FnOnce() -> &'a T) -> &mut Request<'a> where T: 'static + ?Sized;
    pub fn would_be_satisfied_by_value_of<T>(&self) -> bool where T: 'static;
    pub fn would_be_satisfied_by_ref_of<T>(&self) -> bool where T: 'static + ?Sized;
}
impl<'a> !Send for Request<'a> {}
impl<'a> !Sized for Request<'a> {}
impl<'a> !Sync for Request<'a> {}
impl<'a> !Unpin for Request<'a> {}
impl<'a> Debug for Request<'a> {}
