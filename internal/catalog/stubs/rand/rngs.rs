pub mod mock;
use crate::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
use std::clone::Clone;
use std::cmp::PartialEq;
use std::default::Default;
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::Drop;
use std::result::Result;
pub struct OsRng;
pub struct ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore { _0: R, _1: Rsdr }
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
impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore {
    pub fn new(threshold: u64, reseeder: Rsdr) -> Result<Self, Rsdr::Error>;
    pub fn reseed(&mut self) -> Result<(), Rsdr::Error>;
}
impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Clone, Rsdr: TryRngCore + Clone {}
impl<R, Rsdr> RngCore for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng, Rsdr: TryRngCore {}
impl<R, Rsdr> CryptoRng for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng + CryptoBlockRng, Rsdr: TryCryptoRng {}
impl<R, Rsdr> Send for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Send, R: Send, Rsdr: Send {}
impl<R, Rsdr> Sync for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Sync, R: Sync, Rsdr: Sync {}
impl<R, Rsdr> Unpin for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Unpin, R: Unpin, Rsdr: Unpin {}
impl Clone for SmallRng {}
impl PartialEq for SmallRng {}
impl RngCore for SmallRng {}
impl SeedableRng for SmallRng {
    type Seed = [u8; 32];
}
impl Clone for StdRng {}
impl PartialEq for StdRng {}
impl RngCore for StdRng {}
impl SeedableRng for StdRng {
    type Seed = [u8; 32];
}
impl CryptoRng for StdRng {}
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
