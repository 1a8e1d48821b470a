pub use rayon::*;
