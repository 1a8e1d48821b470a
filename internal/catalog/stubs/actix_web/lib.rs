// A crate under whose name another stub's declarations are known too.
pub mod rt {
    pub use actix_rt::*;
}
