use crate::fmt::{Debug, Display};
use crate::marker::Sized;
use crate::option::Option;
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl Error for ! {}
impl<'a, T> Error for &'a T where T: Error + ?Sized {}
