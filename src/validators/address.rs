//! Whether words and a number can be where somebody lives. Formats of addresses by country are in the addressing sheets of the
//! Universal Postal Union: <https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>

use crate::detectors::Proof;

/// Addresses that everybody knows, and those that stand in for others: small letters, words apart by one space.
const KNOWN: &[&str] = &[
    "1 acacia avenue",
    "1 infinite loop",
    "10 cloverfield lane",
    "10 downing",
    "1060 west addison",
    "11 downing",
    "112 ocean avenue",
    "12 grimmauld",
    "123 elm",
    "123 fake",
    "123 main",
    "123 sesame",
    "124 conch",
    "1313 mockingbird",
    "1428 elm",
    "1600 amphitheatre",
    "1600 pennsylvania",
    "221b baker",
    "32 windsor gardens",
    "4 privet",
    "42 wallaby",
    "742 evergreen",
    "anytown",
    "example",
    "heidestraße 17",
    "main street usa",
    "muster",
    "musterstadt",
    "nowhere",
    "892 momona",
    "obere str 57",
    "one microsoft way",
    "sample street",
    "springfield",
    "yellow brick",
];

/// What is counted, or leads on, but names no street.
const OTHER: &[&str] = &[
    "ago", "and", "at", "away", "big", "blocks", "days", "doors", "down", "easy", "few", "floors", "for", "from", "games", "half", "hour",
    "hours", "houses", "in", "is", "it", "just", "kids", "km", "kms", "left", "m", "mile", "miles", "min", "mins", "minute", "minutes",
    "months", "more", "my", "on", "or", "other", "over", "people", "pm", "am", "right", "round", "short", "so", "steps", "stops",
    "streets", "that", "then", "this", "times", "to", "up", "was", "we", "weeks", "which", "with", "years", "yr", "yrs", "your",
];

/// What stands in sentences and in no name of a street.
const TELLING: &[&str] =
    &["after", "are", "called", "has", "have", "he", "i", "is", "ist", "my", "our", "she", "sind", "they", "was", "were", "who", "you"];

/// What leads to a number that is none of a house.
const LEADING: &[&str] = &[
    "a",
    "ab",
    "capitolo",
    "capítulo",
    "chapitre",
    "após",
    "bis",
    "con",
    "da",
    "dal",
    "de",
    "depuis",
    "desde",
    "di",
    "do",
    "dos",
    "em",
    "en",
    "entre",
    "från",
    "fra",
    "há",
    "hasta",
    "in",
    "nach",
    "od",
    "para",
    "per",
    "por",
    "pour",
    "seit",
    "sont",
    "tra",
    "um",
    "und",
    "van",
    "von",
    "vor",
    "y",
    "à",
];

/// Ways that are no streets.
const WAYS: &[&str] =
    &["heimweg", "hinweg", "nachhauseweg", "rückweg", "schulweg", "arbeitsweg", "umweg", "durchweg", "halbweg", "onderweg"];

/// What has numbers and is no street, where words and a number are all there is.
const NUMBERED: &[&str] = &[
    "absatz",
    "abschnitt",
    "art",
    "arrondissement",
    "article",
    "articolo",
    "artikel",
    "bahnhof",
    "bezirk",
    "block",
    "capítulo",
    "chapter",
    "covid",
    "day",
    "district",
    "dorm",
    "etage",
    "fase",
    "figure",
    "floor",
    "formula",
    "gate",
    "gleis",
    "grade",
    "group",
    "grupo",
    "gruppe",
    "hall",
    "halle",
    "haus",
    "iphone",
    "kapitel",
    "klasse",
    "level",
    "line",
    "linie",
    "mars",
    "nivel",
    "page",
    "paragraph",
    "part",
    "phase",
    "piso",
    "planet",
    "platform",
    "round",
    "route",
    "rozdział",
    "saal",
    "sala",
    "salle",
    "season",
    "section",
    "seite",
    "setor",
    "stage",
    "station",
    "teil",
    "terminal",
    "top",
    "version",
    "ward",
    "windows",
    "world",
    "year",
    "zimmer",
    "zona",
    "zone",
    "ziffer",
];

/// Months, which have days and years.
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "mär", "apr", "avr", "mai", "may", "jun", "jul", "aug", "ago", "sep", "okt", "oct", "nov", "dez", "dec", "déc",
    "dic", "gen", "ene", "abr", "juin", "août", "set", "out", "mei", "maj", "lip", "sie",
];

fn words(passage: &str) -> Vec<String> {
    passage.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u32| (1900..2040).contains(&year))
}

/// Whether it can be a street and number: none that everybody knows, and no "5 minutes down the road".
/// <https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>
#[must_use]
pub fn street(passage: &str) -> Proof {
    let words = words(passage);
    let spelled = words.join(" ");
    if KNOWN.iter().any(|known| spelled.starts_with(known) || !has_digit(known) && spelled.contains(known)) {
        return Proof::Disproved;
    }
    let numbers = words.iter().filter(|word| has_digit(word)).count();
    let first = words.first().map(String::as_str).unwrap_or_default();
    // "The 2011 Crown Court case": a year and no more than names.
    let dated = numbers == 1 && is_year(first);
    let other = !passage.contains(char::is_uppercase) && words.iter().any(|word| OTHER.contains(&word.as_str()))
        || words.get(1).is_some_and(|second| has_digit(first) && OTHER.contains(&second.as_str()));
    let number = words.iter().position(|word| has_digit(word)).unwrap_or_default();
    let leading = number.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| LEADING.contains(&word.as_str()));
    let way = words.iter().take(3).any(|word| WAYS.contains(&word.as_str()));
    // "84 S. Ct. 137" is a volume of reports, "R. Civ. P. 12" a rule of procedure.
    let at = |index: usize| words.get(index).map(String::as_str).unwrap_or_default();
    let cited = at(1) == "s" && at(2) == "ct" || first == "r" && matches!(at(1), "civ" | "crim" | "evid" | "app" | "bankr");
    let telling = words.iter().skip(1).any(|word| TELLING.contains(&word.as_str()));
    if dated || other || leading || way || cited || telling { Proof::Disproved } else { Proof::Silent }
}

/// The same where nothing but its capitals tells the name of a street from other words.
/// <https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>
#[must_use]
pub fn capitalized_street(passage: &str) -> Proof {
    // The name stands before its number or behind it; a small word or two lead to it: "12 rue de la Paix".
    let mut words =
        passage.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1 && !word.starts_with(|c: char| c.is_ascii_digit()));
    let mut named = false;
    for word in words.by_ref().take(5) {
        // "5 lights on Drive": what is counted, and no name.
        if !named && OTHER.contains(&word) {
            return Proof::Disproved;
        }
        named |= word.starts_with(char::is_uppercase);
    }
    if named { street(passage) } else { Proof::Disproved }
}

/// Whether words, a number, a postcode and a town can be an address though nothing in them means a street.
/// <https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>
#[must_use]
pub fn numbered_place(passage: &str) -> Proof {
    let words = words(passage);
    let word_before_number = |word: &str| {
        NUMBERED.contains(&word) || MONTHS.iter().any(|month| word.starts_with(month) && word.len() <= 9 && is_month(word, month))
    };
    let numbered = words.windows(2).any(|pair| matches!(pair, [word, number] if has_digit(number) && word_before_number(word)));
    let dated = words.iter().any(|word| is_year(word));
    if numbered || dated { Proof::Disproved } else { street(passage) }
}

/// Whether `word` is the month that begins with `month`, in one of the languages that spell it so.
fn is_month(word: &str, month: &str) -> bool {
    const ENDS: &[&str] = &[
        "", "uary", "ruary", "ch", "il", "e", "y", "ust", "tember", "ober", "ember", "uar", "ruar", "z", "i", "o", "io", "ero", "rero",
        "zo", "osto", "tiembre", "ubre", "iembre", "eiro", "ereiro", "ço", "ho", "embro", "ubro", "naio", "braio", "gio", "gno", "lio",
        "tembre", "bre", "vier", "vrier", "s", "llet", "rier", "let",
    ];
    word.strip_prefix(month).is_some_and(|end| ENDS.contains(&end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_streets_from_ways() {
        for passage in
            ["40 Old Forge Way", "Lindenstraße 17", "12 rue des Glycines, 56400 Auray", "40 old forge way", "2011 Crown Court, Ely CB7 4AA"]
        {
            assert_eq!(street(passage), Proof::Silent, "{passage}");
        }
        for passage in [
            "221B Baker Street",
            "10 Downing Street",
            "Musterstraße 1",
            "5 min down the road",
            "2011 Crown Court",
            "84 S. Ct",
            "R. Civ. P. 12",
            "Heimweg 20",
            "via di guarigione da 3",
        ] {
            assert_eq!(street(passage), Proof::Disproved, "{passage}");
        }
    }

    #[test]
    fn tells_names_by_their_capitals() {
        assert_eq!(capitalized_street("12 rue de la Paix"), Proof::Silent);
        assert_eq!(capitalized_street("40 old forge way"), Proof::Disproved);
    }

    #[test]
    fn tells_places_from_parts_and_dates() {
        assert_eq!(numbered_place("Am Mühlbach 7, 83671 Benediktbeuern"), Proof::Silent);
        for passage in ["Windows 11, 12345 Users", "Paragraph 3, 2019 Act", "März 12, 45678 Leute"] {
            assert_eq!(numbered_place(passage), Proof::Disproved, "{passage}");
        }
    }
}
