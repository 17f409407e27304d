//! The names of people, in any case: private persons apart from known figures, places, firms and brands.
//!
//! [`gazetteer`] knows given names, family names, places and known figures by their hashes, [`features`] says what stands at a word and
//! around it, [`tagger`] finds the likeliest tags of all words together, [`table`] holds what training found, [`beside`] is the date or number behind a name, and [`rows`] says in words what
//! a name is. Everything is integers, as in [`mosaic`](crate::mosaic); training is `src/bin/train` too.

pub mod beside;
pub mod features;
pub mod gazetteer;
pub mod rows;
pub mod table;
pub mod tagger;

pub use tagger::{Name, Names, Tag};
