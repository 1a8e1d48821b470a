pub use futures::io::*;
