pub use crate::time::FutureExt;
