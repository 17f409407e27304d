//! Lists of words, as gates and contexts hold them: one text each, made when the table is compiled. As slices of texts they would be a
//! pointer and a length for every word, and numbers that are all different compress badly.

use std::str::SplitTerminator;

/// Some words, in the order in which they were given.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static str);

impl Words {
    /// No words.
    pub const NONE: Self = Self("");

    /// What stands behind every word, and in none. A line end would not do, for an organisation's own patterns can begin with one.
    const END: char = '\0';

    /// `text` is `words`, each with its end behind it.
    ///
    /// # Panics
    ///
    /// If a word holds what ends words. It is called for constants only, which then don't compile.
    pub(crate) const fn ended(text: &'static str, words: &[&str]) -> Self {
        let mut ends = 0;
        let mut bytes = text.as_bytes();
        while let [byte, others @ ..] = bytes {
            ends += (*byte == Self::END as u8) as usize;
            bytes = others;
        }
        assert!(ends == words.len(), "a word holds U+0000");
        Self(text)
    }

    /// `words` for as long as the process lives; `None` if one holds what ends words.
    pub(super) fn kept(words: &[String]) -> Option<Self> {
        let text: String = words.iter().flat_map(|word| [word, "\0"]).collect();
        (text.matches(Self::END).count() == words.len()).then(|| Self(Box::leak(text.into_boxed_str())))
    }

    /// The words, in order.
    #[must_use]
    pub fn iter(self) -> SplitTerminator<'static, char> {
        self.0.split_terminator(Self::END)
    }

    /// Whether there is no word.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Where the words stand, which tells lists apart at less cost than what they say.
    pub(crate) fn place(self) -> *const str {
        self.0
    }
}

impl IntoIterator for Words {
    type Item = &'static str;
    type IntoIter = SplitTerminator<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_as_they_went_in() {
        const SOME: Words = words!["ein", " zwei drei", "\n", "生"];
        assert_eq!(SOME.iter().collect::<Vec<_>>(), ["ein", " zwei drei", "\n", "生"]);
        assert!(!SOME.is_empty() && Words::NONE.is_empty() && Words::NONE.iter().next().is_none());
    }

    #[test]
    fn words_that_come_later_are_kept() {
        let own = |words: &[&str]| words.iter().copied().map(str::to_owned).collect::<Vec<_>>();
        let kept = Words::kept(&own(&["Akte", "", "two\nlines"])).unwrap();
        assert_eq!(kept.iter().collect::<Vec<_>>(), ["Akte", "", "two\nlines"]);
        assert!(Words::kept(&[]).unwrap().is_empty());
        assert!(Words::kept(&own(&["a\0b"])).is_none());
    }
}
