pub mod de;
pub mod ser;
pub use crate::de::{Deserialize, Deserializer};
pub use crate::ser::{Serialize, Serializer};
