pub use smol::channel::*;
