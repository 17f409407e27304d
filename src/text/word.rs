//! Words that are looked for in short passages: most are turned away because the passage lacks one of their characters.

/// A word, and the characters that it is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    text: &'static str,
    needs: Seen,
}

/// Which ASCII characters stand in a text, capitals as small letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen(u128);

impl Seen {
    /// Those of `text`.
    pub(crate) const fn of(text: &str) -> Self {
        let mut seen = 0;
        let mut rest = text.as_bytes();
        while let [byte, after @ ..] = rest {
            if byte.is_ascii() {
                seen |= 1 << byte.to_ascii_lowercase();
            }
            rest = after;
        }
        Self(seen)
    }

    /// Whether a text with these characters may hold `word` in any case.
    pub(crate) const fn may_hold(self, word: &Word) -> bool {
        self.has(word.needs)
    }

    /// Whether `word` stands in `text`, of which these are the characters, in just these letters.
    pub(crate) fn admit(self, word: &Word, text: &str) -> bool {
        self.has(word.needs) && text.contains(word.text)
    }

    /// The same, ASCII case ignored.
    pub(crate) fn admit_in_any_case(self, word: &Word, text: &str) -> bool {
        self.has(word.needs) && text.as_bytes().windows(word.text.len()).any(|part| part.eq_ignore_ascii_case(word.text.as_bytes()))
    }

    const fn has(self, needed: Self) -> bool {
        self.0 & needed.0 == needed.0
    }
}

impl Word {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, needs: Seen::of(text) }
    }

    /// Each of `texts` as a word.
    pub(crate) const fn all<const COUNT: usize>(texts: [&'static str; COUNT]) -> [Self; COUNT] {
        let mut words = [Self::new(""); COUNT];
        let (mut from, mut to) = (texts.as_slice(), words.as_mut_slice());
        while let ([text, other_texts @ ..], [word, other_words @ ..]) = (from, to) {
            *word = Self::new(text);
            (from, to) = (other_texts, other_words);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_admitted_where_they_stand() {
        const WORDS: [Word; 3] = Word::all(["your_", "XX", "-here"]);
        let admitted = |text: &str| WORDS.map(|word| Seen::of(text).admit(&word, text));
        assert_eq!(admitted("put your_key-here"), [true, false, true]);
        assert_eq!(admitted("PUT YOUR_KEY-HERE"), [false, false, false]);
        assert_eq!(admitted("xx"), [false, false, false]);
        assert_eq!(admitted("ÄXXÖ"), [false, true, false]);
        assert_eq!(admitted(""), [false; 3]);
        let in_any_case = |text: &str| WORDS.map(|word| Seen::of(text).admit_in_any_case(&word, text));
        assert_eq!(in_any_case("PUT YOUR_KEY-HERE"), [true, false, true]);
        assert_eq!(in_any_case("xX"), [false, true, false]);
    }
}
