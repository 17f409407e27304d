//! The pieces of a text that may be a password, a code or the number of a case: what stands between blanks and is no plain word.

use crate::finding::Type;
use crate::text::ByteSpan;

/// Shortest and longest number, in digits.
const NUMBER: std::ops::RangeInclusive<usize> = 3..=15;
/// Most digits of numbers that are read together, and of each of them.
const TOGETHER: usize = 15;
const EACH: usize = 5;
/// Shortest piece of letters and signs, of capitals alone, and in quotes; longest that somebody remembers, and of all, in characters.
const SIGNED: usize = 6;
const CAPITALS: usize = 6;
const QUOTED: usize = 4;
const REMEMBERED: usize = 40;
const LONGEST: usize = 400;
/// Most members that are joined to a number, most letters of each, and most of the one behind it.
const MEMBERS: usize = 4;
const ABBREVIATION: usize = 5;
const SUFFIX: usize = 3;
/// Letters that follow a sign of tags and handles where a word before it is but stuck to it.
const TAG: usize = 9;
/// So often in a row a letter is written by who draws it out.
const DRAWLED: usize = 4;
/// Shortest digest, in hexadecimal digits.
const DIGEST: usize = 32;

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Digits, and signs between them.
    Number,
    /// Four digits that are a year of the last or of this century.
    Year,
    /// Letters alone.
    Letters,
    /// Anything else.
    Mixed,
    /// What a machine has made and nobody remembers: a digest, or more than forty characters.
    Key,
    /// A number with the letters and numbers beside it that may belong to it, as in `4 KLs 402 Js 108194/22`.
    Joined,
}

impl Look {
    /// Whether what looks like this may be of a type: nobody remembers a key, only courts and firms join numbers and letters, and a
    /// year is a part of their numbers.
    #[must_use]
    pub fn may_be(self, kind: Type) -> bool {
        match self {
            Self::Key => kind == Type::Secret,
            Self::Joined => matches!(kind, Type::CaseNumber | Type::MatterNumber),
            Self::Year => !matches!(kind, Type::CaseNumber | Type::MatterNumber),
            _ => true,
        }
    }
}

/// A piece that may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands, in bytes of the text.
    pub span: ByteSpan,
    /// What it is made of.
    pub look: Look,
    /// Number of its characters, and of the digits among them.
    pub length: usize,
    /// Number of its digits.
    pub digits: usize,
}

/// What a character is to a run: where none is, it has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Break,
    Quote,
    Digit,
    Small,
    Capital,
    Dot,
    Sign,
}

const fn ascii(byte: u8) -> Sort {
    match byte {
        b'"' | b'`' => Sort::Quote,
        0..=b' ' | b'=' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'<' | b'>' | b',' | b'|' => Sort::Break,
        b'0'..=b'9' => Sort::Digit,
        b'a'..=b'z' => Sort::Small,
        b'A'..=b'Z' => Sort::Capital,
        b'.' => Sort::Dot,
        _ => Sort::Sign,
    }
}

const ASCII: [Sort; 128] = {
    let mut sorts = [Sort::Sign; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        #[expect(clippy::indexing_slicing, reason = "a constant, checked when it is made")]
        {
            sorts[byte as usize] = ascii(byte);
        }
        byte += 1;
    }
    sorts
};

fn sort(c: char) -> Sort {
    match c {
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '「' | '」' | '『' | '』' => Sort::Quote,
        '–' | '—' | '…' | '·' | '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '：' | '；' | '！' | '？' => Sort::Break,
        _ if c.is_uppercase() => Sort::Capital,
        _ if c.is_alphabetic() => Sort::Small,
        _ if c.is_whitespace() => Sort::Break,
        _ => Sort::Sign,
    }
}

/// A run of characters between breaks, as it is read.
#[derive(Clone, Copy, Debug)]
struct Run {
    start: usize,
    last: Sort,
    /// A digit, a capital behind a small letter, or a letter behind a sign: what no plain word has.
    is_marked: bool,
    has_small: bool,
    is_quoted: bool,
}

impl Run {
    fn goes_on(&mut self, sort: Sort) {
        let is_letter = matches!(sort, Sort::Small | Sort::Capital);
        self.is_marked |= sort == Sort::Digit
            || sort == Sort::Capital && self.last == Sort::Small
            || is_letter && matches!(self.last, Sort::Sign | Sort::Dot);
        self.has_small |= sort == Sort::Small;
        self.last = sort;
    }
}

/// Characters that belong to the sentence when they stand before a piece, and behind it.
fn is_leading(c: char) -> bool {
    matches!(c, '*' | '€' | '£' | '.' | ':' | ';' | '!' | '?' | '\'' | '/' | '\\' | '~')
}

fn is_trailing(c: char) -> bool {
    matches!(c, '*' | '.' | ':' | ';' | '?' | '\'' | '/' | '\\')
}

/// What the character at a place is, and its bytes; a break where the text has ended.
fn sort_at(text: &str, at: usize) -> (Sort, usize) {
    let Some(byte) = text.as_bytes().get(at) else { return (Sort::Break, 1) };
    if let Some(sort) = ASCII.get(usize::from(*byte)) {
        return (*sort, 1);
    }
    text.get(at..).and_then(|rest| rest.chars().next()).map_or((Sort::Sign, 1), |c| (sort(c), c.len_utf8()))
}

/// Every run of characters between breaks that is no plain word, without what belongs to the sentence.
fn runs(text: &str) -> Vec<ByteSpan> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut run: Option<Run> = None;
    let mut before = Sort::Break;
    let mut at = 0;
    while at <= bytes.len() {
        let (sort, length) = sort_at(text, at);
        let is_break = matches!(sort, Sort::Break | Sort::Quote) || sort == Sort::Dot && before == Sort::Dot;
        match &mut run {
            Some(run) if !is_break => run.goes_on(sort),
            None if !is_break => {
                let is_quoted = before == Sort::Quote;
                let mut first = Run { start: at, last: Sort::Break, is_marked: false, has_small: false, is_quoted };
                first.goes_on(sort);
                run = Some(first);
            }
            Some(Run { start, is_marked, has_small, is_quoted, .. }) => {
                if *is_marked || *is_quoted && sort == Sort::Quote || !*has_small && at - *start >= CAPITALS {
                    let is_named = bytes.get(at) == Some(&b'=');
                    runs.extend(text.get(*start..at).and_then(|run| trimmed(if is_named { value(run) } else { run }, *start)));
                }
                run = None;
            }
            None => {}
        }
        before = sort;
        at += length;
        // Small letters behind others say nothing new.
        if sort == Sort::Small {
            at += bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        }
    }
    runs
}

/// A run before a sign of equality, without the name of the field that it begins.
fn value(run: &str) -> &str {
    run.rsplit_once('&').map_or(run, |(value, _)| value)
}

/// Where a run that starts there stands without what belongs to the sentence; `None` if nothing is left.
fn trimmed(run: &str, start: usize) -> Option<ByteSpan> {
    let behind = run.trim_start_matches(is_leading);
    let start = start + run.len() - behind.len();
    let run = behind.trim_end_matches(is_trailing);
    let cry = run.trim_end_matches('!');
    let length = if cry.chars().all(|c| c.is_alphabetic() || c == '_') { cry.len() } else { run.len() };
    (length > 0).then(|| ByteSpan::new(start, start + length))
}

/// The pieces of a text that may be a secret, in order.
#[must_use]
pub fn candidates(text: &str) -> Vec<Piece> {
    let runs = runs(text);
    let mut found = Vec::new();
    let mut rest = runs.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        let (span, count) = together(text, *first, behind);
        let alone = piece(text, span);
        found.extend(alone.and_then(|piece| joined(text, &piece)));
        found.extend(alone);
        rest = behind.get(count..).unwrap_or_default();
    }
    found
}

/// A run with the ones behind it if they are one number in groups, and how many those are.
fn together(text: &str, first: ByteSpan, behind: &[ByteSpan]) -> (ByteSpan, usize) {
    let group = |span: ByteSpan| is_group(span.of(text));
    let (mut end, mut digits, mut count) = (first.end, first.len(), 0);
    if group(first) {
        for next in behind {
            digits += next.len();
            if !group(*next) || digits > TOGETHER || !matches!(text.get(end..next.start), Some(" " | ") " | "/" | " (")) {
                break;
            }
            end = next.end;
            count += 1;
        }
    }
    (ByteSpan::new(first.start, end), count)
}

/// A piece with what stands beside it and may belong to it, as the registers of courts write it: numbers and abbreviations before it,
/// one abbreviation behind.
fn joined(text: &str, piece: &Piece) -> Option<Piece> {
    if piece.look == Look::Key || piece.digits < *NUMBER.start() {
        return None;
    }
    let mut start = piece.span.start;
    let mut at = start;
    for _ in 0..MEMBERS {
        let Some(before) = text.get(..at).and_then(|text| text.strip_suffix(' ')) else { break };
        let begins = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let Some(member) = before.get(begins..).map(|member| member.trim_start_matches(['(', '[', '"', '„'])) else { break };
        let is_number = is_group(member);
        if !is_number && !is_abbreviation(member) {
            break;
        }
        at = before.len() - member.len();
        // A word with a capital may begin a sentence; a number before it says that it doesn't.
        if is_number || member.len() <= 2 || member.bytes().filter(u8::is_ascii_uppercase).count() > 1 {
            start = at;
        }
        if before.len() > begins + member.len() {
            break;
        }
    }
    let behind = text.get(piece.span.end..).and_then(|text| text.strip_prefix(' ')).unwrap_or_default();
    let suffix = behind.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_suffix = (1..=SUFFIX).contains(&suffix) && !behind.get(suffix..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let end = piece.span.end + if is_suffix { suffix + 1 } else { 0 };
    let span = ByteSpan::new(start, end);
    (span != piece.span && span.len() <= REMEMBERED).then(|| {
        let passage = span.of(text);
        let digits = passage.bytes().filter(u8::is_ascii_digit).count();
        Piece { span, look: Look::Joined, length: passage.chars().count(), digits }
    })
}

/// A number of up to five digits.
fn is_group(passage: &str) -> bool {
    (1..=EACH).contains(&passage.len()) && passage.bytes().all(|byte| byte.is_ascii_digit())
}

/// A few letters, the first of them a capital, with dots and brackets between them; not those that announce a number.
fn is_abbreviation(passage: &str) -> bool {
    if ["No", "No.", "Nos.", "Nr", "Nr.", "Az", "Az.", "Ref", "Ref.", "Case"].contains(&passage) {
        return false;
    }
    let letters = passage.bytes().filter(u8::is_ascii_alphabetic).count();
    (1..=ABBREVIATION).contains(&letters)
        && passage.starts_with(|c: char| c.is_ascii_uppercase())
        && passage.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'(' | b')' | b'/'))
}

/// What stands at a span, if it may be a secret.
fn piece(text: &str, span: ByteSpan) -> Option<Piece> {
    let passage = span.of(text);
    let (mut length, mut digits, mut letters, mut capitals, mut blanks, mut hyphens) = (0, 0, 0, 0, 0, 0);
    let (mut inner, mut may_be_other, mut is_talk) = (false, false, false);
    // Without digits: two sentences with no blank between them, or a word drawn out.
    let (mut last, mut times) = ('\0', 0);
    for c in passage.chars() {
        let is_capital = c.is_uppercase();
        let is_letter = c.is_alphabetic();
        is_talk |= is_letter && (last == '?' || matches!(last, '.' | '!') && times > 1);
        inner |= is_capital && last.is_lowercase();
        times = if c == last { times + 1 } else { 1 };
        is_talk |= is_letter && times >= DRAWLED;
        last = c;
        length += 1;
        digits += usize::from(c.is_ascii_digit());
        letters += usize::from(is_letter);
        capitals += usize::from(is_capital);
        blanks += usize::from(c == ' ');
        hyphens += usize::from(matches!(c, '-' | '\''));
        may_be_other |= matches!(c, ':' | '.' | '*' | '•' | '#' | '@');
    }
    if length > LONGEST || digits == 0 && is_talk || may_be_other && is_another_thing(passage) || is_weakness(passage) {
        return None;
    }
    let signs = length - digits - letters - blanks;
    let (look, may) = match (digits, letters) {
        (1.., 1..) if length > REMEMBERED || is_digest(passage) => (Look::Key, true),
        _ if length > REMEMBERED => return None,
        (0, 0) => return None,
        (4, 0) if length == 4 && (passage.starts_with("19") || passage.starts_with("20")) => (Look::Year, true),
        (_, 0) => (Look::Number, NUMBER.contains(&digits)),
        (0, _) if signs == 0 => (Look::Letters, inner || capitals == letters && length >= CAPITALS),
        // A hyphen, an apostrophe or a stroke makes no more than a word.
        (0, _) => {
            let is_constant = capitals == letters && passage.contains('_');
            (Look::Mixed, length >= SIGNED && !is_constant && (hyphens > 1 || signs > hyphens + passage.matches('/').count()))
        }
        _ => (Look::Mixed, true),
    };
    let is_quoted = || {
        text.get(..span.start).is_some_and(|text| text.ends_with(is_quote))
            && text.get(span.end..).is_some_and(|text| text.starts_with(is_quote))
    };
    (may || digits == 0 && length >= QUOTED && is_quoted()).then_some(Piece { span, look, length, digits })
}

/// Addresses of pages and of mail, tags, handles, and what is masked already.
fn is_another_thing(passage: &str) -> bool {
    // Tags are written without blanks between them as well.
    let is_tag = || {
        passage.strip_prefix(['#', '@']).is_some_and(|tags| {
            let is_one = |tag: &str| tag.contains(char::is_alphabetic) && tag.chars().all(|c| c.is_alphanumeric() || c == '_');
            tags.trim_end_matches('!').replace("&amp;", "&").split(['#', '@', '&']).all(is_one)
        })
    };
    let has_tag =
        || passage.chars().zip(passage.chars().skip(1)).any(|(one, next)| matches!(one, '!' | '?' | '.') && matches!(next, '#' | '@'));
    let has_long_tag = || passage.split(['#', '@']).skip(1).any(|tag| tag.chars().take_while(|c| c.is_alphabetic()).count() >= TAG);
    let is_mail = || {
        passage.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        })
    };
    passage.contains("://")
        || passage.starts_with("www.")
        || passage.contains("**")
        || passage.contains('•')
        || is_tag()
        || has_tag()
        || has_long_tag()
        || is_mail()
}

/// The public name of a weakness (<https://www.cve.org/ResourcesSupport/FAQs>, <https://github.com/github/advisory-database>).
fn is_weakness(passage: &str) -> bool {
    passage.starts_with("CVE-") || passage.starts_with("GHSA-")
}

fn is_digest(passage: &str) -> bool {
    passage.len() >= DIGEST && passage.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`') || sort(c) == Sort::Quote
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passages(text: &str) -> Vec<&str> {
        candidates(text).iter().filter(|piece| piece.look != Look::Joined).map(|piece| piece.span.of(text)).collect()
    }

    fn joined_of(text: &str) -> Vec<&str> {
        candidates(text).iter().filter(|piece| piece.look == Look::Joined).map(|piece| piece.span.of(text)).collect()
    }

    #[test]
    fn pieces_are_what_is_no_plain_word() {
        assert_eq!(passages("user is accounts2, then Wednesday$Cash9, capital W"), ["accounts2", "Wednesday$Cash9"]);
        assert_eq!(passages("it's 'Argon.40'. They couldn't (see 4917) at https://x.org/a1"), ["Argon.40", "4917"]);
        assert_eq!(passages("die Parole ist «moewenschiss-2019»、玄関は6027です"), ["moewenschiss-2019", "6027"]);
        assert_eq!(passages("say \"ochre\" or «well-known», well-known or lavaChicken"), ["ochre", "well-known", "lavaChicken"]);
        assert_eq!(
            passages(
                "at 5 or 12 of a day, happy!!!! *Right?* £900 #fall2017 wow!#2big @dan_77 a.b2@c.de AKIA**** so...what #sun2#sea! Robin#MadeinOakCliff x1@stilacosmetics"
            ),
            ["900"]
        );
        assert_eq!(
            passages("5f4dcc3b5aa765d61d8327deb882cf99 at www.x1.org, CVE-2024-3094 and GHSA-rxwq-x6h5-x5fv"),
            ["5f4dcc3b5aa765d61d8327deb882cf99"]
        );
        assert_eq!(passages("https://a.example/w?q=Porto&appid=7bf240f390cbe270&n=1"), ["7bf240f390cbe270"]);
    }

    #[test]
    fn talk_without_blanks_is_no_piece() {
        assert_eq!(passages("is that your crew?Legends, I had enough!!!Tomorrow again, hm...Sure, it was so COOOOOLD"), [""; 0]);
        assert_eq!(passages("#Kim&amp;Lee married #Ann&Bo, thanks ruiz_family!"), ["ruiz_family"]);
        assert_eq!(passages("it is tomato!Soup or aaaa1111 or Ready?4it"), ["tomato!Soup", "aaaa1111", "Ready?4it"]);
    }

    #[test]
    fn a_number_in_groups_is_one() {
        assert_eq!(passages("press # then 4 0 7 1 simple"), ["4 0 7 1"]);
        assert_eq!(passages("code 660 218 and 58 31, 7-30-7"), ["660 218", "58 31", "7-30-7"]);
        assert_eq!(passages("on 12 and h: (01273) 496 118"), ["01273) 496 118"]);
        assert_eq!(passages("12\n34"), [""; 0]);
    }

    #[test]
    fn a_number_is_joined_with_what_registers_write_beside_it() {
        assert_eq!(joined_of("vor dem LG, 4 KLs 402 Js 108194/22, und das AG"), ["4 KLs 402", "4 KLs 402 Js 108194/22"]);
        assert_eq!(joined_of("Az. 12 O 345/23 and (24 CR 03917) and II K 643/24."), ["12 O 345/23", "24 CR 03917", "II K 643/24"]);
        assert_eq!(joined_of("No. 2023-0761 in Room 402, The 345, and call 5126"), [""; 0]);
        assert_eq!(joined_of("5 Cgs 118/23 X, then 77 Cg 64/23f"), ["5 Cgs 118/23 X", "77 Cg 64/23f"]);
        assert!(candidates("12 O 345/23").iter().all(|piece| piece.look.may_be(Type::CaseNumber)));
        assert!(!Look::Joined.may_be(Type::Phone) && !Look::Key.may_be(Type::Password));
    }

    #[test]
    fn a_year_is_nobodys_case() {
        let looks = |text: &str| candidates(text).into_iter().map(|piece| piece.look).collect::<Vec<_>>();
        assert_eq!(looks("2023 and 1985, 2123, 20.23"), [Look::Year, Look::Year, Look::Number, Look::Number]);
        assert!(!Look::Year.may_be(Type::CaseNumber) && Look::Year.may_be(Type::Password));
    }

    #[test]
    fn every_text_has_its_pieces() {
        for text in ["", "\u{0}", "'''", "a\u{301}1\u{200D}2", "１２３４", "🔑🔑4917🔑"] {
            for piece in candidates(text) {
                assert!(text.get(piece.span.start..piece.span.end).is_some());
            }
        }
    }
}
