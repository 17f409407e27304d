//! The model at work: the score of each piece for everything that it can be.

use super::candidates::{Look, Piece, candidates};
use super::features::{about, features, near};
use super::rows::ROWS;
use super::table::{CASE, COUNT, DIGITS, FEATURE_BITS, MATTER, SORTS, Scale, Table};
use crate::detectors::{is_placeholder, is_reserved_phone};
use crate::finding::{Confidence, Evidence, Finding, Type};
use crate::language::tokens::{Shape, Token};
use crate::language::weights::{Rows, place};
use crate::text::ByteSpan;

/// The weights in use, written by `./build.sh train`.
const FILE: &[u8] = include_bytes!("table.bin");

/// What is a number and nothing more.
const NUMBERS: [Type; 3] = [Type::CaseNumber, Type::MatterNumber, Type::Phone];

/// Confidence from where on the default policy underlines.
const NOTICED: i32 = 50;
/// Highest confidence above that of what holds, and by how much a score must grow for one more per cent.
const MORE: i32 = 4;
const PERCENT: i32 = 24;

/// Finds pieces that should stay unsaid.
#[derive(Debug)]
pub struct Pieces {
    /// Without its weights.
    table: Table,
    /// The weights, as they are looked up.
    weights: Rows<COUNT>,
}

impl Default for Pieces {
    fn default() -> Self {
        Self::new()
    }
}

/// A piece that should stay unsaid.
#[derive(Clone, Copy)]
struct Found {
    piece: Piece,
    /// What it is: a place in [`SORTS`].
    sort: usize,
    /// What it is called: another place, if it is a number of a matter among those of cases.
    called: usize,
    score: i32,
}

/// What the words around its pieces say of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// The pieces that are worth an underline, in order.
    pub found: Vec<Finding>,
    /// Where a number is nobody's own case, whatever court writes its numbers so.
    pub denied: Vec<ByteSpan>,
}

impl Pieces {
    /// With the weights that are shipped.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Table::read(FILE).unwrap_or_else(Table::empty))
    }

    /// With others.
    #[must_use]
    pub fn with(mut table: Table) -> Self {
        let weights = std::mem::take(&mut table.weights);
        Self { table, weights: Rows::new(&weights) }
    }

    /// What training found beside the weights.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Adds what a feature says to the scores.
    fn add(&self, feature: u32, scores: &mut [i32; COUNT]) {
        if let Some(weights) = self.weights.get(place(feature, FEATURE_BITS)) {
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += i32::from(*weight));
        }
    }

    /// What the words up to each token, and up to the end, say that the text is about.
    fn sums(&self, tokens: &[Token]) -> Vec<[i32; COUNT]> {
        let mut sum = [0; COUNT];
        let sums = tokens.iter().map(|token| {
            if let Some(feature) = about(token) {
                self.add(feature, &mut sum);
            }
            sum
        });
        [[0; COUNT]].into_iter().chain(sums).collect()
    }

    /// What speaks for each sort at a piece; `sums` are of the same `tokens`.
    fn scores(&self, text: &str, tokens: &[Token], sums: &[[i32; COUNT]], piece: &Piece) -> [i32; COUNT] {
        let mut scores = self.table.scale.bias;
        for side in near(tokens, piece) {
            if let (Some(before), Some(until)) = (sums.get(side.start), sums.get(side.end)) {
                scores.iter_mut().zip(until).zip(before).for_each(|((score, until), before)| *score += until - before);
            }
        }
        features(text, tokens, piece, &mut |feature| self.add(feature, &mut scores));
        scores
    }

    /// What the pieces of a text are; `tokens` are its words.
    #[must_use]
    pub fn find(&self, text: &str, tokens: &[Token]) -> Judged {
        let mut judged = Judged::default();
        let mut whole: Option<Found> = None;
        let mut others: Vec<ByteSpan> = Vec::new();
        let pieces = candidates(text);
        let is_word = |token: &Token| {
            !matches!(token.shape, Shape::Number | Shape::Sign) && !pieces.iter().any(|piece| piece.span.overlaps(token.span))
        };
        if pieces.is_empty() {
            return judged;
        }
        // Without a word nothing tells what a number is of.
        let has_words = tokens.iter().any(is_word);
        let sums = self.sums(tokens);
        for piece in &pieces {
            let scores = self.scores(text, tokens, &sums, piece);
            let may_be = |sort: usize| {
                let is_long = DIGITS.get(sort).is_some_and(|least| piece.digits >= *least);
                is_long && SORTS.get(sort).is_some_and(|kind| piece.look.may_be(*kind) && (has_words || !NUMBERS.contains(kind)))
            };
            if may_be(CASE) {
                let is_denied = scores.get(CASE).is_some_and(|score| *score < self.table.scale.denied);
                if is_denied { &mut judged.denied } else { &mut others }.push(piece.span);
            }
            // A number that is found with what belongs to it is not found again without.
            if whole.is_some_and(|whole| whole.piece.span.overlaps(piece.span)) {
                continue;
            }
            let over = scores.iter().zip(self.table.scale.notice).map(|(score, notice)| score.saturating_sub(notice));
            let best = over.enumerate().filter(|(sort, over)| *over >= 0 && may_be(*sort)).max_by_key(|(_, over)| *over);
            let Some((sort, score)) = best.and_then(|(sort, _)| Some((sort, *scores.get(sort)?))) else { continue };
            let passage = piece.span.of(text);
            if is_placeholder(passage) || is_reserved_phone(passage) {
                continue;
            }
            let is_matter = sort == CASE && scores.get(MATTER).is_some_and(|score| *score >= 0);
            let found = Found { piece: *piece, sort, called: if is_matter { MATTER } else { sort }, score };
            whole = Some(found).filter(|found| found.piece.look == Look::Joined).or(whole);
            judged.found.extend(self.finding(found));
        }
        judged.denied.retain(|denied| !others.iter().any(|other| other.overlaps(*denied)));
        judged
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
    use crate::language::lexicon::Lexicon;
    use crate::language::tokens::tokens;

    fn found(text: &str) -> Vec<(Type, &str)> {
        let pieces = Pieces::new().find(text, &tokens(text, &Lexicon::new()));
        pieces.found.into_iter().map(|finding| (finding.kind, finding.span.of(text))).collect()
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
    fn a_number_is_found_with_what_belongs_to_it() {
        let post = "my hearing before the family court is tomorrow, 12 F 345/23, and I have no lawyer";
        assert_eq!(found(post), [(Type::CaseNumber, "12 F 345/23")]);
    }

    #[test]
    fn words_deny_that_a_number_is_somebodys_case() {
        let denied = |text: &str| {
            let judged = Pieces::new().find(text, &tokens(text, &Lexicon::new()));
            judged.denied.iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(denied("the Supreme Court granted cert in No. 21-707, argued with 20-1199, decided in June"), ["21-707", "20-1199"]);
        assert_eq!(denied("my own hearing in 24-D-005731 moved to june, my lawyer says"), [""; 0]);
    }

    #[test]
    fn what_is_assigned_beside_it_tells_a_key() {
        let file = "service: relay\nregion: eu-west\nsigning_key: 8f3kQ9mZx2LpVw7TbN4s\nreplicas: 3";
        assert_eq!(found(file), [(Type::Secret, "8f3kQ9mZx2LpVw7TbN4s")]);
        assert_eq!(found("service: relay\nregion: eu-west\nrequest_id: 8f3kQ9mZx2LpVw7TbN4s\nreplicas: 3"), []);
    }

    #[test]
    fn stand_ins_are_nobodys() {
        assert_eq!(found("log in as admin and then changeme123, that is the password"), []);
        assert_eq!(found("ring my sister on 01632 960 222"), []);
    }

    #[test]
    fn sums_say_what_word_by_word_says() {
        let text = "the wifi thing in the hall is on: log in as guest, then lavaChicken77, all small. ring 082 641 9937 or ask ".repeat(9);
        let (pieces, tokens) = (Pieces::new(), tokens(&text, &Lexicon::new()));
        let sums = pieces.sums(&tokens);
        for piece in candidates(&text) {
            let mut scores = pieces.table.scale.bias;
            features(&text, &tokens, &piece, &mut |feature| pieces.add(feature, &mut scores));
            for token in near(&tokens, &piece).into_iter().flat_map(|side| &tokens[side]) {
                if let Some(feature) = about(token) {
                    pieces.add(feature, &mut scores);
                }
            }
            assert_eq!(pieces.scores(&text, &tokens, &sums, &piece), scores);
        }
    }

    #[test]
    fn a_number_alone_is_nobodys() {
        assert_eq!(found("082 641 9937"), []);
        assert_eq!(found("000402-2214431, 6123456789"), []);
    }
}
