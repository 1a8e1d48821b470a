pub use futures::*;
