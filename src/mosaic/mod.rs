//! Disclosures that tell: a confidential relationship, what is told of it, and nothing that makes it public. No name and no number
//! needs to stand in such a post, so no pattern finds it; a model that weighs words does.
//!
//! [`features`] turns the words of a text into numbers of weights, [`table`] holds the weights that training found, [`model`] adds
//! them up, and [`rows`] says in words what was found. Everything is integers: the same text has the same answer on every machine.
//! Training reads the same words and features from here, so the two cannot differ; it is `src/bin/train`, and `./build.sh train` runs it.

mod evidence;
pub mod features;
pub mod model;
pub mod rows;
pub mod table;

pub use evidence::{Clue, Weighing};
pub use model::{Mosaic, Told};
