//! What the models that weigh words share: [`tokens`] cuts a text into words, [`lexicon`] says which of them mean a patient, a firing or a
//! press release in nine languages, and [`weights`] keeps what training found. The same text is the same words on every machine.

pub mod lexicon;
pub mod tokens;
pub mod weights;
