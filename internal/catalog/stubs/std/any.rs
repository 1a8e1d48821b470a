use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}
pub struct TypeId {}
pub fn type_name<T>() -> &'static str where T: ?Sized;
pub fn type_name_of_val<T>(_val: &T) -> &'static str where T: ?Sized;
impl<T> Any for T where T: 'static + ?Sized {}
impl TypeId {
    pub fn of<T>() -> TypeId where T: 'static + ?Sized;
}
impl Clone for TypeId {}
impl Eq for TypeId {}
impl Ord for TypeId {}
impl PartialEq for TypeId {}
impl PartialOrd for TypeId {}
impl Debug for TypeId {}
impl Hash for TypeId {}
impl Copy for TypeId {}
impl Send for TypeId {}
impl Sync for TypeId {}
impl Unpin for TypeId {}
