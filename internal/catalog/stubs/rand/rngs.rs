pub mod mock;
use crate::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::default::Default;
use std::marker::{Copy, Send, Sync};
use std::ops::Drop;
use std::result::Result;
pub struct OsRng;
pub struct SmallRng;
pub struct StdRng;
pub struct ThreadRng;
impl Clone for OsRng {}
impl Default for OsRng {}
impl TryRngCore for OsRng {
    type Error = OsError;
}
impl Copy for OsRng {}
impl TryCryptoRng for OsRng {}
impl Clone for SmallRng {}
impl PartialEq for SmallRng {}
impl RngCore for SmallRng {}
impl SeedableRng for SmallRng {
    type Seed = [u8; 32];
}
impl Eq for SmallRng {}
impl Clone for StdRng {}
impl PartialEq for StdRng {}
impl RngCore for StdRng {}
impl SeedableRng for StdRng {
    type Seed = [u8; 32];
}
impl CryptoRng for StdRng {}
impl Eq for StdRng {}
impl Drop for ThreadRng {}
impl ThreadRng {
    pub fn reseed(&mut self) -> Result<(), OsError>;
}
impl Clone for ThreadRng {}
impl Default for ThreadRng {}
impl RngCore for ThreadRng {}
impl CryptoRng for ThreadRng {}
impl !Send for ThreadRng {}
impl !Sync for ThreadRng {}
