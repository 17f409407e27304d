//! Values that documentation uses as examples. They are recognised so that nobody is stopped for quoting a manual.

/// Whether `passage` is a documented example or an obvious stand-in.
#[must_use]
pub fn is_placeholder(passage: &str) -> bool {
    passage == "AKIAIOSFODNN7EXAMPLE"
}
