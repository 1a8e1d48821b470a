// serde 1: its traits, as far as bounds name them.
pub mod de;
pub mod ser;
pub use crate::de::{Deserialize, Deserializer};
pub use crate::ser::{Serialize, Serializer};
