//! The model at work: the score of each piece for everything that it can be.

use super::candidates::{Look, Piece, candidates};
use super::features::features;
use super::rows::ROWS;
use super::table::{CASE, COUNT, DIGITS, FEATURE_BITS, MATTER, SORTS, Scale, Table};
use crate::detectors::{is_placeholder, is_reserved_phone};
use crate::finding::{Confidence, Evidence, Finding, Type};
use crate::language::tokens::Token;
use crate::language::weights::{Rows, place};

/// The weights in use, written by `./build.sh train`.
const FILE: &[u8] = include_bytes!("table.bin");

/// Confidence from where on the default policy underlines.
const NOTICED: i32 = 50;
/// Highest confidence above that of what holds, and by how much a score must grow for one more per cent.
const MORE: i32 = 4;
const PERCENT: i32 = 24;

/// Finds pieces that should stay unsaid.
#[derive(Debug)]
pub struct Pieces {
    table: Table,
    /// The weights of the table, as they are looked up.
    weights: Rows<COUNT>,
}

impl Default for Pieces {
    fn default() -> Self {
        Self::new()
    }
}

/// A piece that should stay unsaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The piece.
    pub piece: Piece,
    /// What it is: a place in [`SORTS`](super::table::SORTS).
    pub sort: usize,
    /// What it is called: another place, if it is a number of a matter among those of cases.
    pub called: usize,
    /// What speaks for it.
    pub score: i32,
}

impl Pieces {
    /// With the weights that are shipped.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Table::read(FILE).unwrap_or_else(Table::empty))
    }

    /// With others.
    #[must_use]
    pub fn with(table: Table) -> Self {
        Self { weights: Rows::new(&table.weights), table }
    }

    /// The weights.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What speaks for each sort at a piece.
    #[must_use]
    pub fn scores(&self, text: &str, tokens: &[Token], piece: &Piece) -> [i32; COUNT] {
        let mut scores = self.table.scale.bias;
        features(text, tokens, piece, |feature| {
            if let Some(weights) = self.weights.get(place(feature, FEATURE_BITS)) {
                scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += i32::from(*weight));
            }
        });
        scores
    }

    /// The pieces of a text that are worth an underline, in order; `tokens` are its words.
    #[must_use]
    pub fn find(&self, text: &str, tokens: &[Token]) -> Vec<Finding> {
        let found = candidates(text).into_iter().filter_map(|piece| {
            let scores = self.scores(text, tokens, &piece);
            let over = scores.iter().zip(self.table.scale.notice).map(|(score, notice)| score.saturating_sub(notice));
            let is = |sort: usize| piece.look != Look::Key || SORTS.get(sort) == Some(&Type::Secret);
            let may = over.zip(DIGITS).enumerate().filter(|(sort, (over, digits))| *over >= 0 && piece.digits >= *digits && is(*sort));
            let (sort, _) = may.max_by_key(|(_, (over, _))| *over)?;
            let called = if sort == CASE && *scores.get(MATTER)? >= 0 { MATTER } else { sort };
            Some(Found { piece, sort, called, score: *scores.get(sort)? })
        });
        let is_nobodys = |found: &Found| {
            let passage = found.piece.span.of(text);
            is_placeholder(passage) || is_reserved_phone(passage)
        };
        found.filter(|found| !is_nobodys(found)).filter_map(|found| self.finding(found)).collect()
    }

    fn finding(&self, Found { piece, sort, called, score }: Found) -> Option<Finding> {
        let row = ROWS.get(called)?;
        let Scale { notice, hold, .. } = self.table.scale;
        let (notice, hold, high) = (*notice.get(sort)?, *hold.get(sort)?, i32::from(row.worth.shape));
        let percent = if score >= hold {
            high + ((score - hold) / PERCENT).min(MORE)
        } else {
            NOTICED + (score - notice).saturating_mul(high - NOTICED) / hold.saturating_sub(notice).max(1)
        };
        let confidence = Confidence::new(u8::try_from(percent).ok()?);
        Some(Finding { detector: row.id, kind: row.kind, span: piece.span, severity: row.severity(), confidence, evidence: Evidence::CUED })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Type;
    use crate::language::lexicon::Lexicon;
    use crate::language::tokens::tokens;

    fn found(text: &str) -> Vec<(Type, &str)> {
        let pieces = Pieces::new().find(text, &tokens(text, &Lexicon::new()));
        pieces.into_iter().map(|finding| (finding.kind, finding.span.of(text))).collect()
    }

    #[test]
    fn the_words_around_a_piece_tell_what_it_is() {
        let post = "the wifi thing in the hall is on, log in as guest and then lavaChicken77, all small after the first";
        assert_eq!(found(post), [(Type::Password, "lavaChicken77")]);
        assert_eq!(found("ordered the lavaChicken77 figure, it comes on friday"), []);
        assert_eq!(found("just ring my sister on 082 641 9937, she always answers"), [(Type::Phone, "082 641 9937")]);
        assert_eq!(found("part 082 641 9937 fits the older pump"), []);
    }

    #[test]
    fn a_firm_numbers_matters_and_a_court_numbers_cases() {
        let post = "our file 58213.004, engagement letter unsigned, the client wants to withdraw";
        assert_eq!(found(post), [(Type::MatterNumber, "58213.004")]);
        let post = "my own hearing before the regional court moved to june, it is listed as 4 HK O 1182/25 now";
        assert_eq!(found(post).first().map(|(kind, _)| *kind), Some(Type::CaseNumber));
    }

    #[test]
    fn what_is_assigned_beside_it_tells_a_key() {
        let file = "service: relay\nregion: eu-west\nsigning_key: 8f3kQ9mZx2LpVw7TbN4s\nreplicas: 3";
        assert_eq!(found(file), [(Type::Secret, "8f3kQ9mZx2LpVw7TbN4s")]);
        assert_eq!(found("service: relay\nregion: eu-west\nbuild: 8f3kQ9mZx2LpVw7TbN4s\nreplicas: 3"), []);
    }

    #[test]
    fn stand_ins_are_nobodys() {
        assert_eq!(found("log in as admin and then changeme123, that is the password"), []);
        assert_eq!(found("ring my sister on 01632 960 222"), []);
    }
}
