//! What is wrapped: escapes of URLs, JSON and HTML, base64, a key in pieces. Whoever copies it takes the wrapping off in a moment, so the
//! scanner reads it so as well, passage by passage, beside what stands around it. Works on folded text; every passage of what was
//! unwrapped leads back to the bytes it was wrapped in.

use std::borrow::Cow;

use super::base64;
use super::fold::{Folder, Map};
use super::kinds::{Kind, Kinds};
use super::span::ByteSpan;

/// How much is read on each side of what is wrapped, in bytes: the words beside a key say what it is.
const AROUND: usize = 80;
/// Longest word that is read whole there.
const WORD: usize = 400;
/// Escapes further apart than this are unwrapped on their own.
const APART: usize = 128;
/// Fewest letters of base64 worth unwrapping.
const ENCODED: usize = 20;
/// Letters of base64 that show whether text is behind them.
const GLANCE: usize = 16;
/// Most bytes of base64 that are unwrapped in one go.
const MOST: usize = 1 << 16;
/// Fewest bytes of the first piece of a key, and of another.
const PIECE: usize = 8;
const OTHER_PIECE: usize = 4;
/// Most pieces of one key.
const PIECES: usize = 64;

/// What something is wrapped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapping {
    /// Escapes of single characters.
    Escapes,
    /// Base64.
    Base64,
    /// Pieces of one word, over several lines or strings.
    Pieces,
    /// A table, whose heads say what stands below them.
    Table,
}

/// A stretch of a text as it reads unwrapped, with what stands around it.
#[derive(Debug)]
pub(crate) struct Unwrapped {
    pub(crate) wrapping: Wrapping,
    /// Where the stretch stands in the text.
    pub(crate) window: ByteSpan,
    text: String,
    map: Map,
}

impl Unwrapped {
    /// Reads the stretch around `changes`, which come in order, as they say.
    pub(super) fn new<'c>(wrapping: Wrapping, text: &str, changes: impl IntoIterator<Item = (ByteSpan, Cow<'c, str>)>) -> Option<Self> {
        let changes: Vec<_> = changes.into_iter().collect();
        // A word is not cut short.
        let is_word = |byte: &&u8| !byte.is_ascii_whitespace();
        let first = changes.first()?.0.start.saturating_sub(AROUND);
        let last = changes.last()?.0.end.saturating_add(AROUND).min(text.len());
        let before = text.as_bytes().get(..first).unwrap_or_default().iter().rev().take(WORD).take_while(is_word).count();
        let after = text.as_bytes().get(last..).unwrap_or_default().iter().take(WORD).take_while(is_word).count();
        let (first, last) = (first - before, last + after);
        let window = ByteSpan::new(text.floor_char_boundary(first), text.ceil_char_boundary(last));
        let mut folder = Folder::new(window.of(text));
        for (span, reads) in changes {
            folder.read_as(ByteSpan::new(span.start - window.start, span.end - window.start), &reads);
        }
        let (text, map) = folder.finish();
        Some(Self { wrapping, window, text: text.into_owned(), map })
    }

    /// What is read.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where the passage `span` is wrapped in the text.
    pub(crate) fn source(&self, span: ByteSpan) -> ByteSpan {
        let source = self.map.source(span);
        ByteSpan::new(self.window.start + source.start, self.window.start + source.end)
    }
}

/// Calls `found` with every stretch of escapes that begins in `part`.
pub(crate) fn escapes(text: &str, kinds: &Kinds, part: ByteSpan, mut found: impl FnMut(Unwrapped)) {
    let bytes = text.as_bytes().get(..part.end).unwrap_or_default();
    let mut group: Vec<(ByteSpan, char)> = Vec::new();
    let mut unwrap = |group: &mut Vec<(ByteSpan, char)>| {
        let changes = group.drain(..).map(|(span, read)| (span, Cow::Owned(read.to_string())));
        Unwrapped::new(Wrapping::Escapes, text, changes).into_iter().for_each(&mut found);
    };
    let mut at = part.start;
    while let Some(start) = kinds.next(bytes, at, Kind::ESCAPES, |byte| matches!(byte, b'%' | b'\\' | b'&')) {
        let Some((length, read)) = text.as_bytes().get(start..).and_then(escape) else {
            at = start + 1;
            continue;
        };
        at = start + length;
        if group.last().is_some_and(|(last, _)| start - last.end > APART) {
            unwrap(&mut group);
        }
        group.push((ByteSpan::new(start, at), read));
    }
    unwrap(&mut group);
}

/// The escape that `rest` begins with: its length in bytes and the character it stands for. Of URLs
/// (<https://www.rfc-editor.org/rfc/rfc3986#section-2.1>), JSON (<https://www.rfc-editor.org/rfc/rfc8259#section-7>) and HTML
/// (<https://html.spec.whatwg.org/multipage/syntax.html#character-references>), as far as ASCII goes.
fn escape(rest: &[u8]) -> Option<(usize, char)> {
    match *rest {
        [b'%', high, low, ..] => Some((3, spelled(&[high, low], 16)?)),
        [b'\\', b'x', high, low, ..] => Some((4, spelled(&[high, low], 16)?)),
        [b'\\', b'u', b'0', b'0', high, low, ..] => Some((6, spelled(&[high, low], 16)?)),
        [b'\\', mark @ (b'/' | b'"' | b'\'' | b'\\'), ..] => Some((2, char::from(mark))),
        [b'\\', b'n', ..] => Some((2, '\n')),
        [b'&', ..] => reference(rest),
        _ => None,
    }
}

/// A character reference of HTML.
fn reference(rest: &[u8]) -> Option<(usize, char)> {
    const LONGEST: usize = 6;
    let length = rest.iter().take(LONGEST + 1).position(|byte| *byte == b';')?;
    let read = match rest.get(1..length)? {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => spelled(digits, 16)?,
        [b'#', digits @ ..] => spelled(digits, 10)?,
        _ => return None,
    };
    Some((length + 1, read))
}

/// The visible ASCII character, blank or line end of a number in digits of `radix`.
fn spelled(digits: &[u8], radix: u32) -> Option<char> {
    let value =
        |number: Option<u32>, digit: &u8| number.zip(char::from(*digit).to_digit(radix)).map(|(number, digit)| number * radix + digit);
    let read = digits.iter().fold(Some(0), value).and_then(char::from_u32)?;
    (!digits.is_empty() && (matches!(read, ' '..='~') || is_blank(read))).then_some(read)
}

fn is_blank(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

/// How far a look at a word went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Looked {
    /// The end of what was taken, which need not be looked at again.
    pub(crate) taken: usize,
    /// One past the last byte that had a say.
    pub(crate) end: usize,
}

/// Calls `found` with what `token`, a word of letters and digits, is wrapped in, if the wrapping begins at `from` or later.
pub(crate) fn around_token(text: &str, from: usize, token: ByteSpan, mut found: impl FnMut(Unwrapped)) -> Looked {
    let run = base64_around(text.as_bytes(), from, token);
    if run.len() >= ENCODED
        && let Some(unwrapped) = [run.start, token.start].into_iter().find_map(|start| decoded(text, ByteSpan::new(start, run.end)))
    {
        found(unwrapped);
        return Looked { taken: run.end, end: run.end + AROUND };
    }
    let word = pieces(text, from, token, found);
    Looked { taken: run.end.max(word.taken), end: run.end.max(word.end) + AROUND }
}

/// The letters of base64 around `token`, with the lines that go on with it.
fn base64_around(bytes: &[u8], from: usize, token: ByteSpan) -> ByteSpan {
    const LINE: usize = 60;
    let letters = |at: usize| bytes.iter().skip(at).take(MOST).take_while(|byte| base64::is_letter(**byte)).count();
    let start = token.start - before(bytes, from, token.start, base64::is_letter);
    let mut end = token.end + letters(token.end);
    let mut line = end - start;
    while line >= LINE && end - start < MOST {
        let blanks = bytes.iter().skip(end).take(LINE).take_while(|byte| matches!(byte, b'\r' | b'\n' | b' ')).count();
        line = if blanks > 0 { letters(end + blanks) } else { 0 };
        // A word after the last line is not part of it.
        if line < ENCODED && bytes.get(end + blanks + line) != Some(&b'=') {
            break;
        }
        end += blanks + line;
    }
    end += bytes.iter().skip(end).take(2).take_while(|byte| **byte == b'=').count();
    ByteSpan::new(start, end)
}

/// How many bytes before `at`, but not before `from`, are of a kind.
fn before(bytes: &[u8], from: usize, at: usize, kind: impl Fn(u8) -> bool) -> usize {
    bytes.get(from.min(at)..at).unwrap_or_default().iter().rev().take(MOST).take_while(|byte| kind(**byte)).count()
}

/// The text that `run` spells in base64, if it is text.
fn decoded(text: &str, run: ByteSpan) -> Option<Unwrapped> {
    let glance = base64::decode(ByteSpan::new(run.start, run.start + GLANCE).of(text))?;
    if !glance.iter().all(|byte| is_text(*byte)) {
        return None;
    }
    let letters: Cow<'_, str> = match run.of(text) {
        line if line.contains(['\n', ' ', '\r']) => line.split_ascii_whitespace().collect::<String>().into(),
        line => line.into(),
    };
    let bytes = base64::decode(&letters)?;
    let read = String::from_utf8(bytes).ok().filter(|read| read.bytes().all(|byte| is_text(byte) || !byte.is_ascii()))?;
    Unwrapped::new(Wrapping::Base64, text, [(run, Cow::Owned(read))])
}

fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') || is_blank(char::from(byte))
}

/// Calls `found` with the word that `token` is in the first piece of.
fn pieces(text: &str, from: usize, token: ByteSpan, found: impl FnMut(Unwrapped)) -> Looked {
    let bytes = text.as_bytes();
    let run = |at: usize| bytes.iter().skip(at).take(MOST).take_while(|byte| is_key(**byte)).count();
    let start = token.start - before(bytes, from, token.start, is_key);
    let mut looked = Looked { taken: token.end, end: token.end + run(token.end) };
    let mut gaps = Vec::new();
    let mut end = looked.end;
    while end - start >= PIECE && gaps.len() < PIECES {
        let mut cursor = Cursor { bytes, at: end };
        let gap = gap(&mut cursor);
        looked.end = cursor.at;
        let Some(between) = gap else { break };
        let piece = ByteSpan::new(cursor.at, cursor.at + run(cursor.at));
        looked.end = piece.end;
        let is_piece = between == Between::Strings || goes_on(piece.of(text), bytes.get(piece.end));
        if piece.len() < OTHER_PIECE || !is_piece {
            break;
        }
        gaps.push((ByteSpan::new(end, cursor.at), Cow::Borrowed("")));
        end = piece.end;
        looked.taken = end;
    }
    Unwrapped::new(Wrapping::Pieces, text, gaps).into_iter().for_each(found);
    looked
}

/// Letters, digits and the marks that keys are made of.
fn is_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'/' | b'.' | b'~')
}

/// Whether a word after a line end or a blank goes on with a key: it looks like one, and names nothing.
fn goes_on(piece: &str, next: Option<&u8>) -> bool {
    let has = |kind: fn(&u8) -> bool| piece.as_bytes().iter().any(kind);
    let mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && piece.len() >= PIECE;
    (has(u8::is_ascii_digit) || mixed) && !matches!(next, Some(b'=' | b':' | b'(' | b'@'))
}

/// What stands between two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    /// A line end or a blank.
    Lines,
    /// The end of one string and the beginning of another.
    Strings,
}

/// Goes over what stands between a piece and the next.
fn gap(cursor: &mut Cursor<'_>) -> Option<Between> {
    let Some(quote) = cursor.take(|byte| matches!(byte, b'"' | b'\'' | b'`')) else {
        let blank = cursor.skip(|byte| byte == b' ');
        let split = cursor.take(|byte| byte == b'\\').is_some() | cursor.take(|byte| byte == b'\r').is_some();
        if cursor.take(|byte| byte == b'\n').is_some() {
            cursor.skip(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'|'));
        } else if split || blank != 1 {
            return None;
        }
        return Some(Between::Lines);
    };
    let operator = |cursor: &mut Cursor<'_>| cursor.skip(|byte| matches!(byte, b'+' | b'.' | b'&' | b'|' | b'\\' | b';')) > 0;
    cursor.skip(|byte| byte == b' ');
    let mut joined = operator(cursor);
    let lines = cursor.skip(|byte| byte.is_ascii_whitespace());
    joined |= operator(cursor);
    if lines > 0 && cursor.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$')) > 0 {
        // `key += "…"`
        cursor.skip(|byte| byte == b' ');
        cursor.take(|byte| matches!(byte, b'+' | b'.'))?;
        cursor.take(|byte| byte == b'=')?;
        joined = true;
    }
    cursor.skip(|byte| byte == b' ');
    cursor.take(|byte| byte == quote).filter(|_| joined || lines > 0).map(|_| Between::Strings)
}

/// A place in a text that only goes forward, and never far.
struct Cursor<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    fn take(&mut self, kind: impl Fn(u8) -> bool) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied().filter(|byte| kind(*byte))?;
        self.at += 1;
        Some(byte)
    }

    fn skip(&mut self, kind: impl Fn(u8) -> bool) -> usize {
        let skipped = self.bytes.iter().skip(self.at).take(AROUND).take_while(|byte| kind(**byte)).count();
        self.at += skipped;
        skipped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unescaped(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        escapes(text, &Kinds::of(text), ByteSpan::new(0, text.len()), |unwrapped| found.push(unwrapped.text().to_owned()));
        found
    }

    /// What the first word of letters and digits in `text` unwraps to.
    fn unwrapped(text: &str) -> Option<Unwrapped> {
        let (before, after) = text.split_at(text.find(|c: char| c.is_ascii_digit()).expect("a digit"));
        let start = before.len() - before.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
        let end = before.len() + after.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let mut found = None;
        around_token(text, 0, ByteSpan::new(start, end), |unwrapped| found = Some(unwrapped));
        found
    }

    #[test]
    fn escapes_are_read_as_what_they_stand_for() {
        for (written, read) in [
            ("key%3Dab%2Fc", "key=ab/c"),
            (r#"{\"key\": \"a\/b\u003d\"}"#, r#"{"key": "a/b="}"#),
            (r"a\x41b\nc", "aAb\nc"),
            ("p=&quot;x&quot;&amp;y&#39;&#x3d;", "p=\"x\"&y'="),
        ] {
            assert_eq!(unescaped(written), [read], "{written:?}");
        }
        for plain in ["", "100 % of it", "5%zz", "a & b &copy; c", r"C:\users", "%00", "&#0;", "%E2%82%AC", "%"] {
            assert_eq!(unescaped(plain), [""; 0], "{plain:?}");
        }
        assert_eq!(unescaped(&format!("a%3D{}b%3D", "x ".repeat(200))).len(), 2, "far apart");
    }

    #[test]
    fn escapes_lead_back() {
        let text = "é key%3Dab%2Fc";
        escapes(text, &Kinds::of(text), ByteSpan::new(0, text.len()), |unwrapped| {
            let at = unwrapped.text().find("ab/c").expect("read");
            assert_eq!(unwrapped.source(ByteSpan::new(at, at + 4)).of(text), "ab%2Fc");
            assert_eq!(unwrapped.source(ByteSpan::new(0, 5)).of(text), "é ke");
        });
    }

    #[test]
    fn base64_is_read_as_the_text_behind_it() {
        let behind = |text: &str| unwrapped(text).map(|unwrapped| unwrapped.text().to_owned());
        assert_eq!(behind("env: cGFzc3dvcmQ9aHVudGVyMjIyMg== end").as_deref(), Some("env: password=hunter2222 end"));
        let wrapped = "aGVsbG8gMTIgd29ybGQgaGVsbG8gMTIgd29ybGQgaGVsbG8gMTIgd29ybGQg\n  aGVsbG8gMTIgd29ybGQ=\nnext";
        assert_eq!(behind(wrapped).as_deref(), Some("hello 12 world hello 12 world hello 12 world hello 12 world\nnext"));
        for not in ["9c1e47d022b85f6a0d1377e4b1a930cc58f2e614", "AKIA47BWWKSCDXFFVEWO1234", "short aGVsbG8x"] {
            assert!(unwrapped(not).is_none_or(|unwrapped| unwrapped.wrapping != Wrapping::Base64), "{not}");
        }
    }

    #[test]
    fn a_key_in_pieces_is_read_in_one() {
        for (written, read) in [
            ("ghp_4abcdefg\nHIJKLM22 ok", "ghp_4abcdefgHIJKLM22 ok"),
            ("> ghp_4abcdefg\\\r\n>   HIJKLM22 ok", "> ghp_4abcdefgHIJKLM22 ok"),
            ("k = \"AKIA47BWWKSC\" +\n  \"DXFFVEWO\"", "k = \"AKIA47BWWKSCDXFFVEWO\""),
            ("k = 'AKIA47BWWKSC';\nk += 'DXFFVEWO';", "k = 'AKIA47BWWKSCDXFFVEWO';"),
            ("\"AKIA47BWWKSC\"\n\"DXFFVEWO\"", "\"AKIA47BWWKSCDXFFVEWO\""),
            ("AKIA47BW WKSC3XFF VEWO9999", "AKIA47BWWKSC3XFFVEWO9999"),
        ] {
            assert_eq!(unwrapped(written).map(|unwrapped| unwrapped.text().to_owned()).as_deref(), Some(read), "{written:?}");
        }
        for not in ["version12\nand so on", "A1234567=\nB1234567=x", "[\"abcdefg1\",\n\"hijklmn2\"]", "a1b2c3d4\n\ne5f6g7h8=", "short1 two"]
        {
            assert!(unwrapped(not).is_none(), "{not:?} reads {:?}", unwrapped(not).map(|unwrapped| unwrapped.text().to_owned()));
        }
    }

    #[test]
    fn a_piece_leads_back_with_its_gap() {
        let text = "k = \"AKIA47BWWKSC\" + \"DXFFVEWO\";";
        let unwrapped = unwrapped(text).expect("in pieces");
        let at = unwrapped.text().find("AKIA47BWWKSCDXFFVEWO").expect("one word");
        assert_eq!(unwrapped.source(ByteSpan::new(at, at + 20)).of(text), "AKIA47BWWKSC\" + \"DXFFVEWO");
    }
}
