//! The second reader: an encoder that was trained on posts says how much a text sounds like something confidential. It knows more of the world
//! than weights of words do, and costs a thousand times their work, so it is a pack that one opts in to.
//!
//! The core judges a text first; [`Reader::points`] are added to its score. What the model is and how it was made: `training/reader/README.md`.

mod pieces;
#[cfg(target_arch = "wasm32")]
mod wasm;

use std::fmt;

use rten::{Model, ModelOptions, NodeId, op_registry};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

pub use pieces::Vocabulary;

/// Pieces that are read at once, with the two that say where they begin and end. `WINDOW` in training/reader/export.py is the same.
const WINDOW: usize = 256;
/// Pieces that two windows share, so that what is told across their border is read whole by one of them.
const SHARED: usize = 32;
/// UTF-16 units of a text that are read; what the extension hands over is no longer.
const MOST_UNITS: usize = 4000;

/// How much one unit of the model's logit counts in points of the core's score: with 50 to 200, 54 to 55 % of the narratives in
/// training/validation/ are held where 15 of 1,000 harmless posts are.
const WEIGHT: f32 = 100.0;
/// What is added, so that what holds stays what it is: with -65 to -55 as many harmless posts of training/validation/ reach the score that holds
/// as without the reader, 33 of 720. `judge.py --find` in training/reader/ says so.
const BIAS: f32 = -60.0;
/// Most points for or against.
const MOST_POINTS: f32 = 400.0;

/// Why there is no reader, or no answer. It never holds text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// The bytes of the model are cut short, or are not those that the vocabulary was written with.
    Model,
    /// The vocabulary is cut short, or is another file.
    Vocabulary,
    /// The vocabulary has more or fewer pieces than the model.
    Pair,
    /// The model failed on a text.
    Text,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Model => "The model of the second reader can't be read.",
            Self::Vocabulary => "The vocabulary of the second reader can't be read.",
            Self::Pair => "The model and the vocabulary of the second reader don't belong together.",
            Self::Text => "The second reader failed on a text.",
        })
    }
}

impl std::error::Error for Unreadable {}

/// The model with its vocabulary.
pub struct Reader {
    model: Model,
    input: NodeId,
    output: NodeId,
    vocabulary: Vocabulary,
}

impl fmt::Debug for Reader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Reader").field("pieces", &self.vocabulary.len()).finish_non_exhaustive()
    }
}

impl Reader {
    /// A reader of the bytes of `model.onnx` and the text of `vocabulary.txt`.
    ///
    /// # Errors
    ///
    /// If one of them is not what it should be, or if they don't belong together.
    pub fn new(model: Vec<u8>, vocabulary: &str) -> Result<Self, Unreadable> {
        let vocabulary = Vocabulary::new(vocabulary)?;
        // The parser of the format can run for ever on a file that was cut short.
        if !vocabulary.belongs_to(&model) {
            return Err(Unreadable::Model);
        }
        // These and no others are linked: the rest of the library would be most of what a browser downloads.
        let known = op_registry!(
            Add,
            Cast,
            Concat,
            Gather,
            Gelu,
            LayerNormalization,
            MatMul,
            Mul,
            ReduceMax,
            ReduceMean,
            Reshape,
            Shape,
            Slice,
            Softmax,
            Split,
            Transpose
        );
        let model = ModelOptions::with_ops(known).load(model).map_err(|_| Unreadable::Model)?;
        let ([input], [output]) = (model.input_ids(), model.output_ids()) else { return Err(Unreadable::Model) };
        let (input, output) = (*input, *output);
        let reader = Self { model, input, output, vocabulary };
        // The model has a row for each piece, and no more.
        let last = reader.vocabulary.len() - 1;
        if reader.logit(&[last]).is_ok() && reader.logit(&[last + 1]).is_err() { Ok(reader) } else { Err(Unreadable::Pair) }
    }

    /// What is to be added to the core's score of this text: less than nothing where it sounds harmless.
    ///
    /// # Errors
    ///
    /// If the model can't be run, which no text is known to cause.
    pub fn points(&self, text: &str) -> Result<i32, Unreadable> {
        let pieces = self.vocabulary.pieces(beginning(text));
        let mut highest = None;
        let mut rest = pieces.as_slice();
        while !rest.is_empty() {
            let (window, after) = rest.split_at(rest.len().min(WINDOW - 2));
            let logit = self.logit(&pieces::framed(window))?;
            highest = Some(highest.map_or(logit, |most: f32| most.max(logit)));
            rest = if after.is_empty() { after } else { rest.get(WINDOW - 2 - SHARED..).unwrap_or_default() };
        }
        Ok(highest.map_or(0, points))
    }

    /// What the model says to some pieces.
    fn logit(&self, pieces: &[i32]) -> Result<f32, Unreadable> {
        let input = NdTensor::from_data([pieces.len()], pieces.to_vec());
        let [output] = self.model.run_n(vec![(self.input, input.into())], [self.output], None).map_err(|_| Unreadable::Text)?;
        let output: NdTensor<f32, 2> = output.try_into().map_err(|_| Unreadable::Text)?;
        output.iter().next().copied().filter(|logit| logit.is_finite()).ok_or(Unreadable::Text)
    }
}

/// The points of a logit.
#[expect(clippy::cast_possible_truncation, reason = "a whole number between two small ones")]
fn points(logit: f32) -> i32 {
    WEIGHT.mul_add(logit, BIAS).round().clamp(-MOST_POINTS, MOST_POINTS) as i32
}

/// As much of a text as is read.
fn beginning(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > MOST_UNITS
    });
    end.map_or(text, |(at, _)| text.split_at(at).0)
}
