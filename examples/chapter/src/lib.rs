//! The situations of the chapter "Ownership meets async", sections 3 to 6, as rustc accepts them. Their
//! rejected twins are in `rejected/`. Each module stands alone.

pub mod section_3;
pub mod section_4;
pub mod section_5;
pub mod section_6;
