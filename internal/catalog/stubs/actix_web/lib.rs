pub mod rt {
    pub use actix_rt::*;
}
