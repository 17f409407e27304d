//! What text is here: [`fold`](Folded) turns what was written into what a reader reads, and offsets always lead back to what was
//! written. [`units`](Offsets) turns byte offsets into the units the outside counts in.

mod confusable;
mod fold;
mod spaced;
mod span;
mod units;

pub use fold::Folded;
pub use span::{ByteSpan, Utf16Span};
pub use units::{Offsets, Unit, byte_span};
