use std::fmt::Display;
use std::marker::Sized;
use std::result::Result;
pub trait Deserialize<'de>: Sized {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de>;
}
pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
impl<T> DeserializeOwned for T where T: for<'de> Deserialize<'de> {}
pub trait Deserializer<'de>: Sized {
    type Error: Error;
}
pub trait Error: Sized + std::error::Error {
    fn custom<T>(msg: T) -> Self where T: Display;
}
