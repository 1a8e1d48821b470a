use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator, Step};
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::option::Option;
use crate::string::String;
use crate::vec::Vec;
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
pub enum Char { Null = 0, StartOfHeading = 1, StartOfText = 2, EndOfText = 3, EndOfTransmission = 4, Enquiry = 5, Acknowledge = 6, Bell = 7, Backspace = 8, CharacterTabulation = 9, LineFeed = 10, LineTabulation = 11, FormFeed = 12, CarriageReturn = 13, ShiftOut = 14, ShiftIn = 15, DataLinkEscape = 16, DeviceControlOne = 17, DeviceControlTwo = 18, DeviceControlThree = 19, DeviceControlFour = 20, NegativeAcknowledge = 21, SynchronousIdle = 22, EndOfTransmissionBlock = 23, Cancel = 24, EndOfMedium = 25, Substitute = 26, Escape = 27, InformationSeparatorFour = 28, InformationSeparatorThree = 29, InformationSeparatorTwo = 30, InformationSeparatorOne = 31, Space = 32, ExclamationMark = 33, QuotationMark = 34, NumberSign = 35, DollarSign = 36, PercentSign = 37, Ampersand = 38, Apostrophe = 39, LeftParenthesis = 40, RightParenthesis = 41, Asterisk = 42, PlusSign = 43, Comma = 44, HyphenMinus = 45, FullStop = 46, Solidus = 47, Digit0 = 48, Digit1 = 49, Digit2 = 50, Digit3 = 51, Digit4 = 52, Digit5 = 53, Digit6 = 54, Digit7 = 55, Digit8 = 56, Digit9 = 57, Colon = 58, Semicolon = 59, LessThanSign = 60, EqualsSign = 61, GreaterThanSign = 62, QuestionMark = 63, CommercialAt = 64, CapitalA = 65, CapitalB = 66, CapitalC = 67, CapitalD = 68, CapitalE = 69, CapitalF = 70, CapitalG = 71, CapitalH = 72, CapitalI = 73, CapitalJ = 74, CapitalK = 75, CapitalL = 76, CapitalM = 77, CapitalN = 78, CapitalO = 79, CapitalP = 80, CapitalQ = 81, CapitalR = 82, CapitalS = 83, CapitalT = 84, CapitalU = 85, CapitalV = 86, CapitalW = 87, CapitalX = 88, CapitalY = 89, CapitalZ = 90, LeftSquareBracket = 91, ReverseSolidus = 92, RightSquareBracket = 93, CircumflexAccent = 94, LowLine = 95, GraveAccent = 96, SmallA = 97, SmallB = 98, SmallC = 99, SmallD = 100, SmallE = 101, SmallF = 102, SmallG = 103, SmallH = 104, SmallI = 105, SmallJ = 106, SmallK = 107, SmallL = 108, SmallM = 109, SmallN = 110, SmallO = 111, SmallP = 112, SmallQ = 113, SmallR = 114, SmallS = 115, SmallT = 116, SmallU = 117, SmallV = 118, SmallW = 119, SmallX = 120, SmallY = 121, SmallZ = 122, LeftCurlyBracket = 123, VerticalLine = 124, RightCurlyBracket = 125, Tilde = 126, Delete = 127 }
pub struct EscapeDefault {}
pub fn escape_default(c: u8) -> EscapeDefault;
impl AsciiExt for [u8] {
    type Owned = Vec<u8>;
}
impl AsciiExt for char {
    type Owned = char;
}
impl AsciiExt for str {
    type Owned = String;
}
impl AsciiExt for u8 {
    type Owned = u8;
}
impl Char {
    pub const MIN: Char;
    pub const MAX: Char;
    pub fn from_u8(b: u8) -> Option<Char>;
    pub unsafe fn from_u8_unchecked(b: u8) -> Char;
    pub fn digit(d: u8) -> Option<Char>;
    pub unsafe fn digit_unchecked(d: u8) -> Char;
    pub fn to_u8(self) -> u8;
    pub fn to_char(self) -> char;
    pub fn as_str(&self) -> &str;
    pub fn to_uppercase(self) -> Char;
    pub fn to_lowercase(self) -> Char;
    pub fn eq_ignore_case(self, other: Char) -> bool;
    pub fn make_uppercase(&mut self);
    pub fn make_lowercase(&mut self);
    pub fn is_alphabetic(self) -> bool;
    pub fn is_uppercase(self) -> bool;
    pub fn is_lowercase(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_digit(self) -> bool;
    pub fn is_octdigit(self) -> bool;
    pub fn is_hexdigit(self) -> bool;
    pub fn is_punctuation(self) -> bool;
    pub fn is_graphic(self) -> bool;
    pub fn is_whitespace(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}
impl Clone for Char {}
impl Eq for Char {}
impl Ord for Char {}
impl PartialEq for Char {}
impl PartialOrd for Char {}
impl Default for Char {}
impl Debug for Char {}
impl Display for Char {}
impl Hash for Char {}
impl Step for Char {}
impl Copy for Char {}
impl Send for Char {}
impl Sync for Char {}
impl Unpin for Char {}
impl Clone for EscapeDefault {}
impl Debug for EscapeDefault {}
impl Display for EscapeDefault {}
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = u8;
}
impl Send for EscapeDefault {}
impl Sync for EscapeDefault {}
impl Unpin for EscapeDefault {}
