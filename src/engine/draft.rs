//! A long text that is scanned again and again while it is written. What is known of every part is kept, and only the parts are
//! scanned again that have read something that has changed. The answer is the one that a scan of the whole text would give.

use super::cuts;
use super::scan::{Engine, Limits, Part, Scan, Stretch};
use crate::text::ByteSpan;

/// How many parts beside those that are scanned again are looked at, at first.
const BESIDE: usize = 1;

/// The last text and what is known of it. Empty for short texts, which are scanned as fast as compared.
#[derive(Debug, Default)]
pub struct Draft {
    text: String,
    parts: Vec<Known>,
}

/// A part by its length, so that an edit before it changes nothing here, and what was found in it when it was last scanned.
#[derive(Debug)]
struct Known {
    length: usize,
    part: Option<Part>,
}

impl Known {
    /// Forgets what was found if the change, in the text where the part begins at `start`, has a say in it.
    fn doubt(&mut self, start: usize, change: Change) {
        self.part = self.part.take().filter(|part| {
            let reads = part.moved(part.reads, start);
            !part.late && (change.is_none() || reads.end < change.old.start || change.old.end < reads.start)
        });
    }
}

impl Engine {
    /// Scans `text` as [`scan_within`](Self::scan_within) does, with what is known of `draft`, which becomes this text.
    #[must_use]
    pub fn scan_again(&self, draft: &mut Draft, text: &str, limits: &Limits, late: &dyn Fn() -> bool) -> Scan {
        let read = limits.read(text);
        if read.len() <= cuts::WHOLE {
            *draft = Draft::default();
            return self.scan_within(text, limits, late);
        }
        let change = Change::between(&draft.text, read);
        draft.cut_again(read, change);
        draft.text.replace_range(change.old.start..change.old.end, change.new.of(read));
        draft.scan_again(self, limits, late);

        let mut start = 0;
        let mut parts = Vec::with_capacity(draft.parts.len());
        for known in &draft.parts {
            parts.extend(known.part.as_ref().map(|part| (part, start)));
            start += known.length;
        }
        Scan::of(text, read, &parts)
    }
}

impl Draft {
    /// Makes the parts those of `text`. The cuts before the change are where they were; after it they are from the first one on that
    /// is where it was, because each depends on the one before it alone.
    fn cut_again(&mut self, text: &str, change: Change) {
        let mut starts = Vec::with_capacity(self.parts.len());
        let mut start = 0;
        for known in &mut self.parts {
            starts.push(start);
            known.doubt(start, change);
            start += known.length;
        }
        let before = starts.iter().skip(1).take_while(|start| **start <= change.old.start).count();
        let mut end = starts.get(before).copied().unwrap_or(0);
        let mut fresh = Vec::new();
        let after = loop {
            if end == text.len() {
                break starts.len();
            }
            let same = end.checked_sub(change.new.end).and_then(|beyond| starts.binary_search(&(change.old.end + beyond)).ok());
            if let Some(same) = same {
                break same;
            }
            let next = cuts::next(text, end);
            fresh.push(Known { length: next - end, part: None });
            end = next;
        };
        self.parts.splice(before.min(after)..after, fresh);
    }

    /// Scans the parts of which nothing is known, and those between them, until all is known.
    fn scan_again(&mut self, engine: &Engine, limits: &Limits, late: &dyn Fn() -> bool) {
        let unknown = |known: &Known| known.part.is_none();
        let (Some(first), Some(last)) = (self.parts.iter().position(unknown), self.parts.iter().rposition(unknown)) else { return };
        let mut ends: Vec<usize> = Vec::with_capacity(self.parts.len());
        for known in &self.parts {
            ends.push(ends.last().copied().unwrap_or(0) + known.length);
        }
        let start_of = |part: usize| part.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
        let mut beside = BESIDE;
        let scanned = loop {
            let span = ByteSpan::new(start_of(first.saturating_sub(beside)), start_of((last + 1 + beside).min(ends.len())));
            let stretch = Stretch { text: &self.text, span, first: start_of(first), ends: ends.get(first..=last).unwrap_or_default() };
            match engine.parts(stretch, limits, late) {
                Some(parts) => break parts,
                None => beside *= 4,
            }
        };
        for (known, part) in self.parts.iter_mut().skip(first).zip(scanned) {
            known.part = Some(part);
        }
    }
}

/// What differs between two texts: the bytes of each between what both begin with and what both end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    old: ByteSpan,
    new: ByteSpan,
}

impl Change {
    fn between(old: &str, new: &str) -> Self {
        let start = old.floor_char_boundary(alike(old.as_bytes(), new.as_bytes()));
        let tails = old.get(start..).zip(new.get(start..)).map_or(0, |(old, new)| alike_at_end(old.as_bytes(), new.as_bytes()));
        let end = old.ceil_char_boundary(old.len() - tails);
        Self { old: ByteSpan::new(start, end), new: ByteSpan::new(start, new.len() - (old.len() - end)) }
    }

    fn is_none(self) -> bool {
        self.old.is_empty() && self.new.is_empty()
    }
}

/// How many bytes both begin with. Eight are compared at once, because a draft can be a long one.
fn alike(a: &[u8], b: &[u8]) -> usize {
    let words = a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0).take_while(|(a, b)| a == b).count() * 8;
    words + a.iter().skip(words).zip(b.iter().skip(words)).take(8).take_while(|(a, b)| a == b).count()
}

/// How many bytes both end with.
fn alike_at_end(a: &[u8], b: &[u8]) -> usize {
    let words = a.as_rchunks::<8>().1.iter().rev().zip(b.as_rchunks::<8>().1.iter().rev()).take_while(|(a, b)| a == b).count() * 8;
    words + a.iter().rev().skip(words).zip(b.iter().rev().skip(words)).take(8).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_between_what_is_alike() {
        for (old, new, from, to) in [
            ("", "", (0, 0), (0, 0)),
            ("", "new", (0, 0), (0, 3)),
            ("abcdefghijkl", "abcdefghijXkl", (10, 10), (10, 11)),
            ("aaaa", "aaaaa", (4, 4), (4, 5)),
            ("a long line, twice", "a line, twice", (3, 8), (3, 3)),
            // Characters that share bytes at their beginning, or at their end, are different characters.
            ("xéx", "xèx", (1, 3), (1, 3)),
            ("x\u{129}x", "x\u{229}x", (1, 3), (1, 3)),
        ] {
            let change = Change::between(old, new);
            assert_eq!(((change.old.start, change.old.end), (change.new.start, change.new.end)), (from, to), "{old:?} {new:?}");
        }
    }
}
