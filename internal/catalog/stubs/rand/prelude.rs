pub use crate::{CryptoRng, Rng, RngCore, SeedableRng};
pub use crate::distr::Distribution;
pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
