//! The scan: one pass of the [`gate`] over the folded text, patterns only where the gate opened, [`context`] around each match,
//! and one total order of [`overlap`]. Deterministic, linear in the text, and honest about what it did not reach.

mod context;
mod gate;
mod overlap;
mod scan;
mod shapes;

pub use scan::{Engine, Limits, Scan};
