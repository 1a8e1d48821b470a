// once_cell 1.21.4, after its documentation.
pub mod sync;
pub mod unsync;
