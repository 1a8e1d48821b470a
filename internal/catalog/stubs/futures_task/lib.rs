pub use futures::task::*;
