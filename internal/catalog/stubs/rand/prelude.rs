pub use crate::{CryptoRng, Rng, RngCore, SeedableRng};
pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
