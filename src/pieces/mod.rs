//! Passwords, codes, keys, and numbers of cases, matters and telephones whose makers follow no pattern: only how they are written and the words around them
//! tell what they are. "then lavaChicken77", "press 4917 and pull", "our ref 20418.0007".
//!
//! [`candidates`] cuts a text into the pieces that may be one, [`features`] says how a piece is written and what stands around it,
//! [`table`] holds what training found, [`model`] adds it up, and [`rows`] says in words what was found. Everything is integers, as in
//! [`mosaic`](crate::mosaic); training is `src/bin/train` too.

pub mod candidates;
pub mod features;
pub mod model;
pub mod rows;
pub mod table;

pub use model::{Judged, Pieces};
