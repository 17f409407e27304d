//! What text is here: decoded, folded to what a reader would read, with offsets that always lead back to what was written.

mod span;

pub use span::{ByteSpan, Utf16Span};
