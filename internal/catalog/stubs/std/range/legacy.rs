pub use crate::ops::Range;
pub use crate::ops::RangeFrom;
pub use crate::ops::RangeInclusive;
pub use crate::ops::RangeToInclusive;
