//! What words mean here, in nine languages: the file beside this one, a class a line. Classes are what the model can say in words, so
//! they are few and general; what a single word is worth, training finds by itself.

use super::tokens::{hash, mix};

macro_rules! classes {
    ($($variant:ident $name:literal $doc:literal $says:literal;)*) => {
        /// What a word can mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Class {
            $(#[doc = $doc] $variant,)*
        }

        impl Class {
            /// Every class.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in the file.
            const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it says about a text, as people put it.
            #[must_use]
            pub const fn says(self) -> &'static str {
                match self { $(Self::$variant => $says,)* }
            }
        }
    };
}

classes! {
    Client "client" "Somebody who is owed confidence: a client, a patient, a tenant." "speaks of a client, a patient or somebody else who is owed confidence";
    Pupil "pupil" "Somebody at school." "speaks of somebody at school";
    My "my" "The writer's own, or that of those the writer works with." "says \"my\" or \"our\": it is about those the writer works with or for";
    I "i" "The writer." "speaks of the writer";
    They "they" "Somebody else." "speaks of somebody else";
    Family "family" "A relative." "speaks of somebody's family";
    Health "health" "An illness, a treatment, a drug." "names an illness, a treatment or a drug";
    Care "care" "Where people are treated." "says where or when somebody is treated";
    Legal "legal" "What happens in a case." "says what happens in a case";
    Staff "staff" "What happens to people at work." "says what happens to people at work";
    Deal "deal" "What moves the price of a firm." "says what moves the price of a firm";
    Product "product" "What a firm makes, and at which cost." "says what is made, from what, or at which cost";
    Secret "secret" "That it is to be kept to oneself." "says itself that it is to be kept quiet";
    NotYet "not-yet" "That it has yet to happen." "says that it has yet to happen or to be announced";
    Told "told" "That somebody said or knows it." "says that somebody said it or knows it";
    Public "public" "That it is known already." "says where it was published";
    Fiction "fiction" "That it is a story, a game or an animal." "reads like a story, a game or an animal";
    General "general" "That it is about no case in particular." "reads like a question, an example or a rule, about nobody in particular";
    Age "age" "An age." "gives an age";
    Work "work" "Where people work." "speaks of a place of work";
    Money "money" "An amount." "gives an amount";
    Title "title" "What stands before or after a name." "gives a title before or after a name";
    Special "special" "A faith, an origin, a record, a family secret." "speaks of faith, origin, a record or a family secret";
    School "school" "How somebody does at school." "says how somebody does at school";
    Role "role" "What somebody is known as." "says what somebody is known as";
    Place "place" "Where somebody lives." "says where somebody lives";
    When "when" "That it has just happened." "says that it has just happened";
    Name "" "A capital where a name may stand." "may give a name";
    Person "" "The name of a private person." "names somebody";
    Figure "" "The name of a known person, real or not." "names somebody whom everybody knows";
    Capitals "" "A word in capitals." "has words in capitals";
    Digit "" "A number of one digit." "gives a number of one digit";
    Digits2 "" "A number of two digits." "gives a number of two digits";
    Digits3 "" "A number of three digits." "gives a number of three digits";
    Digits4 "" "A number of four digits or more." "gives a number of four digits or more";
    Quote "" "A quotation begins or ends." "quotes somebody";
    Question "" "A question." "asks a question";
}

impl Class {
    /// The class of a number of so many digits.
    pub(super) const fn number(digits: u32) -> Self {
        match digits {
            0 | 1 => Self::Digit,
            2 => Self::Digits2,
            3 => Self::Digits3,
            _ => Self::Digits4,
        }
    }
}

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u64);

impl Classes {
    /// One class alone.
    #[must_use]
    pub const fn of(class: Class) -> Self {
        Self(1 << class as u32)
    }

    /// This set with one more class, by its number.
    #[must_use]
    pub const fn with(self, number: u32) -> Self {
        Self(self.0 | 1 << number)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether `class` is one of them.
    #[must_use]
    pub const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    /// Their numbers, in order.
    pub fn numbers(self) -> impl Iterator<Item = u32> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let number = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (number < u64::BITS).then_some(number)
        })
    }
}

/// An entry under its hash; nothing stands under 0.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    hash: u32,
    whole: Classes,
    beginning: Classes,
}

/// Number of places for entries, a power of two; at most half of them are taken, so a search ends soon.
const PLACES: usize = 8192;

/// Logarithm of the number of bits that say which hashes may have an entry. Most have none, and the bits fit the nearest cache.
const KNOWN_BITS: u32 = 16;

/// The file, by hashes.
#[derive(Debug)]
pub struct Lexicon {
    entries: Vec<Entry>,
    known: Vec<u32>,
}

/// The file: `class: word beginning* two_words`.
const FILE: &str = include_str!("lexicon.txt");

impl Default for Lexicon {
    fn default() -> Self {
        Self::new()
    }
}

impl Lexicon {
    /// Reads the file.
    #[must_use]
    pub fn new() -> Self {
        let mut lexicon = Self { entries: vec![Entry::default(); PLACES], known: vec![0; 1 << (KNOWN_BITS - 5)] };
        for line in FILE.lines() {
            let Some((name, words)) = line.split_once(':') else { continue };
            let Some(class) = Class::ALL.iter().find(|class| class.name() == name) else { continue };
            let classes = Classes::of(*class);
            for word in words.split_whitespace() {
                let (hash, whole, beginning) = match (word.strip_suffix('*'), word.split_once('_')) {
                    (Some(beginning), _) => (hash(beginning), Classes::default(), classes),
                    (None, Some((first, second))) => (mix(hash(first), hash(second)), classes, Classes::default()),
                    (None, None) => (hash(word), classes, Classes::default()),
                };
                lexicon.add(hash, whole, beginning);
            }
        }
        lexicon
    }

    /// What the word of this hash means.
    pub(super) fn whole(&self, hash: u32) -> Classes {
        self.find(hash).map_or(Classes::default(), |entry| entry.whole)
    }

    /// What words mean that begin with what has this hash.
    pub(super) fn beginning(&self, hash: u32) -> Classes {
        self.find(hash).map_or(Classes::default(), |entry| entry.beginning)
    }

    /// What a sign means.
    pub(super) fn sign(&self, c: char) -> Classes {
        match c {
            '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' => Classes::of(Class::Quote),
            '?' | '？' => Classes::of(Class::Question),
            '€' | '$' | '£' | '¥' | '%' => self.whole(hash("€")),
            _ => Classes::default(),
        }
    }

    fn find(&self, hash: u32) -> Option<&Entry> {
        let (word, bit) = known(hash);
        self.known.get(word).filter(|bits| **bits & bit != 0)?;
        let mut at = place(hash);
        loop {
            let entry = self.entries.get(at).filter(|entry| entry.hash != 0)?;
            if entry.hash == hash {
                return Some(entry);
            }
            at = (at + 1) % PLACES;
        }
    }

    /// Adds classes to the entry of that hash.
    fn add(&mut self, hash: u32, whole: Classes, beginning: Classes) {
        let (word, bit) = known(hash);
        self.known.get_mut(word).into_iter().for_each(|bits| *bits |= bit);
        let mut at = place(hash);
        while self.entries.get(at).is_some_and(|entry| entry.hash != 0 && entry.hash != hash) {
            at = (at + 1) % PLACES;
        }
        if let Some(entry) = self.entries.get_mut(at) {
            *entry = Entry { hash, whole: entry.whole.and(whole), beginning: entry.beginning.and(beginning) };
        }
    }
}

/// Where it says whether `hash` may have an entry: which word, and which bit of it.
fn known(hash: u32) -> (usize, u32) {
    let bit = hash.wrapping_mul(0x85EB_CA6B) >> (u32::BITS - KNOWN_BITS);
    (usize::try_from(bit >> 5).unwrap_or(0), 1 << (bit & 31))
}

fn place(hash: u32) -> usize {
    usize::try_from(hash.wrapping_mul(0x9E37_79B1) >> 19).unwrap_or(0) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_fits() {
        let mut entries = 0;
        for line in FILE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, words) = line.split_once(':').unwrap();
            assert!(Class::ALL.iter().any(|class| class.name() == name), "{name}");
            for word in words.split_whitespace() {
                entries += 1;
                assert_eq!(word, word.to_lowercase());
                assert!(!word.contains('\'') && word.trim_end_matches('*').chars().count() > usize::from(word.ends_with('*')), "{word}");
            }
        }
        assert!(entries * 2 < PLACES, "{entries} entries need more places");
        assert!(Class::ALL.len() <= 64);
    }

    #[test]
    fn sets_of_classes() {
        let both = Classes::of(Class::Client).and(Classes::of(Class::Question));
        assert!(both.has(Class::Client) && both.has(Class::Question) && !both.has(Class::Health));
        assert_eq!(both.numbers().collect::<Vec<_>>(), [Class::Client as u32, Class::Question as u32]);
    }
}
