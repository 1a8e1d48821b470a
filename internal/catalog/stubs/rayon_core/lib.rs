// A crate under whose name another stub's declarations are known too.
pub use rayon::*;
