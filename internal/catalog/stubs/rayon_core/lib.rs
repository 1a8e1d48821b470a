// rayon-core 1: a crate under whose name another stub's declarations are known too.
pub use rayon::*;
