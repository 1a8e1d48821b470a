use std::fmt::Display;
use std::marker::Sized;
use std::result::Result;
pub trait Serialize {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer;
}
pub trait Serializer: Sized {
    type Ok;
    type Error: Error;
}
pub trait Error: Sized + std::error::Error {
    fn custom<T>(msg: T) -> Self where T: Display;
}
