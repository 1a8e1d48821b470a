use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::fmt::Display;
use std::marker::Copy;
pub struct Elapsed;
pub struct Error;
impl Display for Elapsed {}
impl std::error::Error for Elapsed {}
impl PartialEq for Elapsed {}
impl Eq for Elapsed {}
impl Error {
    pub fn shutdown() -> Error;
    pub fn is_shutdown(&self) -> bool;
    pub fn at_capacity() -> Error;
    pub fn is_at_capacity(&self) -> bool;
    pub fn invalid() -> Error;
    pub fn is_invalid(&self) -> bool;
}
impl Clone for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl Copy for Error {}
