//! Folding: what a reader reads, as plainly as it can be written. Invisible characters vanish, full-width and mathematical letters
//! become ASCII, look-alikes of other scripts become Latin inside Latin words, spaced-out digits close up (`spaced`). Accents and
//! other scripts stay. Every byte of the folded text leads back to the bytes it came from, so a finding never drifts.

use std::borrow::Cow;

use super::confusable::latin_twin;
use super::forms::ascii_form;
use super::kinds::{Kind, Kinds};
use super::spaced;
use super::span::ByteSpan;

/// How many characters around one are looked at to say what it is.
const FAR: usize = 32;

/// A stretch of folded text and the stretch of source it came from.
#[derive(Clone, Copy, Debug)]
struct Segment {
    folded: ByteSpan,
    source: ByteSpan,
    /// Byte for byte the same; otherwise the stretch stands for its source as a whole.
    copied: bool,
}

/// Where each folded byte came from. No segments: the text is its own source.
#[derive(Clone, Debug, Default)]
pub(super) struct Map(Vec<Segment>);

impl Map {
    /// The source bytes of a folded range. Characters dropped inside the range belong to it, those at its edges don't.
    pub(super) fn source(&self, span: ByteSpan) -> ByteSpan {
        if self.0.is_empty() {
            return span;
        }
        ByteSpan::new(self.start(span.start), self.end(span.end))
    }

    /// Where the byte at `offset` of the source, which must be one that was copied, stands in the folded text.
    fn folded(&self, offset: usize) -> usize {
        let at = self.0.partition_point(|segment| segment.source.end <= offset);
        match self.0.get(at) {
            Some(segment) => segment.folded.start + offset.saturating_sub(segment.source.start),
            None => self.0.last().map_or(offset, |last| last.folded.end),
        }
    }

    fn start(&self, offset: usize) -> usize {
        let at = self.0.partition_point(|segment| segment.folded.end <= offset);
        match self.0.get(at) {
            Some(segment) if segment.copied => segment.source.start + offset.saturating_sub(segment.folded.start),
            Some(segment) => segment.source.start,
            None => self.0.last().map_or(offset, |last| last.source.end),
        }
    }

    fn end(&self, offset: usize) -> usize {
        let at = self.0.partition_point(|segment| segment.folded.end < offset);
        match self.0.get(at) {
            Some(segment) if segment.copied => segment.source.start + offset.saturating_sub(segment.folded.start),
            Some(segment) => segment.source.end,
            None => self.0.last().map_or(offset, |last| last.source.end),
        }
    }
}

/// Writes a folded text and its map at the same time. Costs nothing until the first change.
pub(super) struct Folder<'t> {
    source: &'t str,
    out: String,
    map: Map,
    /// Source bytes before this offset are written.
    written: usize,
}

impl<'t> Folder<'t> {
    pub(super) fn new(source: &'t str) -> Self {
        Self { source, out: String::new(), map: Map::default(), written: 0 }
    }

    /// Copies the source up to `offset`.
    fn copy_to(&mut self, offset: usize) {
        if offset > self.written {
            let source = ByteSpan::new(self.written, offset);
            let start = self.out.len();
            self.out.push_str(source.of(self.source));
            self.map.0.push(Segment { folded: ByteSpan::new(start, self.out.len()), source, copied: true });
            self.written = offset;
        }
    }

    /// Reads the source bytes `span` as `replacement`; an empty one drops them. Spans come in order.
    pub(super) fn read_as(&mut self, span: ByteSpan, replacement: &str) {
        self.copy_to(span.start);
        if !replacement.is_empty() {
            let start = self.out.len();
            self.out.push_str(replacement);
            self.map.0.push(Segment { folded: ByteSpan::new(start, self.out.len()), source: span, copied: false });
        }
        self.written = span.end;
    }

    pub(super) fn finish(mut self) -> (Cow<'t, str>, Map) {
        if self.written == 0 {
            return (Cow::Borrowed(self.source), Map::default());
        }
        self.copy_to(self.source.len());
        if self.map.0.is_empty() {
            // Everything was dropped: one empty segment keeps the map from being taken for the identity.
            self.map.0.push(Segment { folded: ByteSpan::new(0, 0), source: ByteSpan::new(0, self.source.len()), copied: false });
        }
        (Cow::Owned(self.out), self.map)
    }
}

/// A text as a reader reads it.
#[derive(Clone, Debug)]
pub struct Folded<'t> {
    text: Cow<'t, str>,
    kinds: Kinds,
    characters: Map,
    spacing: Map,
}

impl<'t> Folded<'t> {
    /// Folds `source`.
    #[must_use]
    pub fn new(source: &'t str) -> Self {
        let mut kinds = Kinds::of(source);
        let mut folder = Folder::new(source);
        fold_characters(source, &kinds, &mut folder);
        let (text, characters) = folder.finish();
        if let Cow::Owned(changed) = &text {
            kinds = Kinds::of(changed);
        }
        let mut folder = Folder::new(&text);
        spaced::close_up(&text, &kinds, &mut folder);
        match folder.finish() {
            (Cow::Owned(closed), spacing) => Self { kinds: Kinds::of(&closed), text: Cow::Owned(closed), characters, spacing },
            (Cow::Borrowed(_), spacing) => Self { text, kinds, characters, spacing },
        }
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Which kinds of bytes stand where in the folded text.
    pub(crate) fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// Where the folded text of the first `length` bytes of the source ends. The last of them must be copied as it is, as the last
    /// byte before a cut is.
    pub(crate) fn length_of(&self, length: usize) -> usize {
        length.checked_sub(1).map_or(0, |last| self.spacing.folded(self.characters.folded(last)) + 1)
    }

    /// The bytes of the source that the folded bytes `span` came from.
    #[must_use]
    pub fn source(&self, span: ByteSpan) -> ByteSpan {
        self.characters.source(self.spacing.source(span))
    }
}

fn fold_characters(source: &str, kinds: &Kinds, folder: &mut Folder<'_>) {
    let mut at = 0;
    while let Some(start) = kinds.next(source.as_bytes(), at, Kind::FOREIGN, |byte| !byte.is_ascii()) {
        let Some(c) = source.get(start..).and_then(|rest| rest.chars().next()) else { return };
        at = start + c.len_utf8();
        let span = ByteSpan::new(start, at);
        if is_invisible(c) {
            folder.read_as(span, "");
        } else if let Some(plain) = plain(c) {
            folder.read_as(span, plain.encode_utf8(&mut [0; 4]));
        } else if let Some(latin) = latin_twin(c) {
            if in_latin_word(source, span) {
                folder.read_as(span, latin.encode_utf8(&mut [0; 4]));
            }
        } else if let Some(ascii) = ascii_form(c) {
            folder.read_as(span, ascii);
        } else if is_ornament(c) && in_number(source, span) {
            folder.read_as(span, " ");
        }
    }
}

/// Characters that nobody sees: zero-width, soft hyphen, direction marks, variation selectors, the keycap box, strike-through.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{335}'..='\u{338}' | '\u{E0100}'..='\u{E01EF}')
}

/// Dots, shapes and pictures that are put between the groups of a number.
fn is_ornament(c: char) -> bool {
    matches!(c,
        '\u{B7}' | '\u{2022}' | '\u{2023}' | '\u{2027}' | '\u{2043}' | '\u{2219}' | '\u{22C5}' | '\u{25A0}'..='\u{27BF}'
        | '\u{2B00}'..='\u{2BFF}' | '\u{30FB}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Whether `span` stands between digits or capitals of ASCII.
fn in_number(source: &str, span: ByteSpan) -> bool {
    let before = source.get(..span.start).unwrap_or_default().chars().rev();
    let after = source.get(span.end..).unwrap_or_default().chars();
    let is_sign = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
    let seen = |c: &char| !is_invisible(*c);
    is_sign(before.take(FAR).find(seen)) && is_sign(after.take(FAR).find(seen))
}

/// Spaces, line ends, dashes, quotes and digits that have one plain form.
fn plain(c: char) -> Option<char> {
    let digit = |zero: u32| char::from_digit(u32::from(c) - zero, 10);
    match c {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' => Some('\''),
        '\u{201C}'..='\u{201F}' | '\u{2033}' => Some('"'),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6F0}'..='\u{6F9}' => digit(0x6F0),
        '\u{966}'..='\u{96F}' => digit(0x966),
        _ => None,
    }
}

/// Whether the word around `span` holds an ASCII letter or digit. Looks at most [`FAR`] characters each way, so the whole stays linear.
fn in_latin_word(source: &str, span: ByteSpan) -> bool {
    let before = source.get(..span.start).unwrap_or_default();
    let after = source.get(span.end..).unwrap_or_default();
    begins_latin(before.chars().rev()) || begins_latin(after.chars())
}

fn begins_latin(word: impl Iterator<Item = char>) -> bool {
    word.take(FAR).take_while(|c| c.is_alphanumeric() || is_invisible(*c)).any(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(source: &str) -> String {
        Folded::new(source).text().to_owned()
    }

    /// The source passage behind the first occurrence of `needle` in the folded text.
    fn behind<'s>(source: &'s str, needle: &str) -> &'s str {
        let folded = Folded::new(source);
        let start = folded.text().find(needle).expect("the needle is in the folded text");
        folded.source(ByteSpan::new(start, start + needle.len())).of(source)
    }

    #[test]
    fn plain_text_is_borrowed() {
        for text in ["", "plain, 12 words", "Zażółć gęślą jaźń — 你好 😀", "привет мир"] {
            let kept = text.replace('—', "-");
            assert_eq!(folded(text), kept);
        }
        assert!(matches!(Folded::new("plain").text, Cow::Borrowed(_)));
    }

    #[test]
    fn reads_what_a_reader_reads() {
        for (written, read) in [
            ("pass\u{200B}wo\u{AD}rd", "password"),
            ("４１１１ １１１１", "4111 1111"),
            ("𝟒𝟏𝟏𝟏 𝓼𝓮𝓬𝓻𝓮𝓽", "4111 secret"),
            ("АКIA mixed", "AKIA mixed"),
            ("Анна и Карл", "Анна и Карл"),
            ("4️⃣1️⃣1️⃣1️⃣", "4111"),
            ("a\u{A0}b\u{202F}c\u{3000}d", "a b c d"),
            ("don\u{2019}t \u{201C}quote\u{201D}", "don't \"quote\""),
            ("①②③", "123"),
            ("٤١١١", "4111"),
            ("p\u{336}w\u{336}", "pw"),
            ("\u{FEFF}\u{200B}", ""),
            ("GB31▪️BARC▪️7607", "GB31 BARC 7607"),
            ("5·4·1·2·7 • 1·9", "54127 • 1 9"),
            ("ok😀4 and B😀b", "ok😀4 and B😀b"),
        ] {
            assert_eq!(folded(written), read, "{written:?}");
        }
    }

    #[test]
    fn leads_back_to_the_source() {
        for (source, needle, passage) in [
            ("😀 pass\u{200B}word x", "password", "pass\u{200B}word"),
            ("é ４１１１é", "4111", "４１１１"),
            ("\u{200B}ab\u{200B}", "ab", "ab"),
            ("שלום 4️⃣2️⃣ סוף", "42", "4️⃣2"),
            ("x 4 1 1 1 1 1 y", "411111", "4 1 1 1 1 1"),
            ("😀４ １ １ １ １ １", "411111", "４ １ １ １ １ １"),
            ("a\r\nb", "\r\nb", "\r\nb"),
        ] {
            assert_eq!(behind(source, needle), passage, "{source:?}");
        }
    }

    #[test]
    fn every_folded_range_is_a_range_of_the_source() {
        let source = "é\u{200B}４ １ １ １ １ １ АКIA\u{AD}x\u{336}…😀 done\u{FEFF}";
        let folded = Folded::new(source);
        let ends: Vec<usize> = folded.text().char_indices().map(|(at, _)| at).chain([folded.text().len()]).collect();
        for (n, &start) in ends.iter().enumerate() {
            for &end in &ends[n + 1..] {
                let span = folded.source(ByteSpan::new(start, end));
                assert!(source.get(span.start..span.end).is_some_and(|passage| !passage.is_empty()), "{start}..{end} → {span:?}");
            }
        }
    }
}
