//! The scanner of Unsaid: finds what should stay unsaid in a text that is about to be posted, and says how to redact it.
//!
//! The core is pure. It has no clock, no globals and no I/O; what it needs comes in as an argument, and the same text, policy and
//! place always give the same answer. JavaScript types exist in `wasm.rs` alone, files and standard input in the command line alone.
//!
//! A text goes through these rooms: [`text`] decodes and folds it, [`engine`] runs the [`detectors`] over it and reads it for [`names`],
//! for [`pieces`] that only the words around them tell, and for what it tells ([`mosaic`]), [`policy`] makes a verdict of the findings, and [`redact`] turns findings into edits.

#[macro_use]
pub mod detectors;
pub mod engine;
pub mod finding;
pub mod language;
pub mod lists;
pub mod mosaic;
pub mod names;
pub mod pieces;
pub mod policy;
pub mod redact;
pub mod scanner;
pub mod text;
pub mod validators;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
