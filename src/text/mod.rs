//! What text is here: [`fold`](Folded) turns what was written into what a reader reads, and offsets always lead back to what was
//! written. [`literals`](Literals) finds many words at once, and [`units`](Offsets) turns byte offsets into the units the outside counts in.

mod confusable;
mod fold;
mod forms;
mod literals;
mod spaced;
mod span;
mod units;

pub use fold::Folded;
pub(crate) use literals::{Literals, Start};
pub use span::{ByteSpan, Utf16Span};
pub use units::{Offsets, Unit, byte_span};
