//! From findings to edits: what stands in place of a passage ([`Operator`]), and the edits that leave nothing to be found.

mod edits;
mod operator;

pub use edits::{Edit, apply, redact};
pub use operator::Operator;
