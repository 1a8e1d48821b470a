// async-channel 2: a crate under whose name another stub's declarations are known too.
pub use smol::channel::*;
