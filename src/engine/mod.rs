//! The scan: one pass of the [`gate`] over the folded text, patterns only where the gate opened, [`context`] around each match,
//! and one total order of [`overlap`]. Deterministic, linear in the text, and honest about what it did not reach.

mod context;
mod cuts;
mod draft;
mod gate;
#[cfg(not(target_arch = "wasm32"))]
mod near;
mod need;
mod outline;
mod overlap;
mod pattern;
mod reader;
mod scan;
mod shapes;

pub use draft::Draft;
#[cfg(not(target_arch = "wasm32"))]
pub use near::{NearMiss, Reason};
pub use reader::Reader;
pub use scan::{Engine, Limits, Scan};
