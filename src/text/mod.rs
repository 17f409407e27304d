//! What text is here: [`fold`](Folded) turns what was written into what a reader reads, and offsets always lead back to what was
//! written. [`wrapped`](Unwrapped) reads what is encoded or in pieces, `table` cells with their heads, [`literals`](Literals) finds many words at once, [`word`](Word) a
//! few in a passage, [`kinds`](Kinds) says where a byte may stand at all, and [`units`](Offsets) turns byte offsets into the units the outside counts in.

mod base64;
mod confusable;
mod fold;
mod forms;
mod kinds;
mod literals;
mod spaced;
mod span;
mod table;
mod units;
mod word;
mod wrapped;

pub(crate) use base64::decode as decode_base64;
pub use fold::Folded;
pub(crate) use kinds::{Kind, Kinds};
pub(crate) use literals::{Literals, Start, Tree};
pub use span::{ByteSpan, Utf16Span};
pub(crate) use table::tables as unwrap_tables;
pub use units::{Offsets, Unit, byte_span};
pub(crate) use word::{Seen, Word};
pub(crate) use wrapped::{Unwrapped, Wrapping, around_token as unwrap_token, escapes as unwrap_escapes};
