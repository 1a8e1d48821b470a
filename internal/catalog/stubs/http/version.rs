use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::default::Default;
use std::hash::Hash;
use std::marker::Copy;
pub struct Version;
impl Version {
    pub const HTTP_09: Version;
    pub const HTTP_10: Version;
    pub const HTTP_11: Version;
    pub const HTTP_2: Version;
    pub const HTTP_3: Version;
}
impl Clone for Version {}
impl Default for Version {}
impl Hash for Version {}
impl Ord for Version {}
impl PartialEq for Version {}
impl PartialOrd for Version {}
impl Copy for Version {}
impl Eq for Version {}
