//! Whether text is spelled of words or drawn at random: pairs of letters that words are made of, seldom met in random text.

/// For each letter `a` to `z`, the letters that follow it in words: the pairs that make up nine tenths of the vocabulary of
/// English, German, French, Spanish, Italian, Portuguese, Dutch and Polish posts and of programmers' names.
const FOLLOWERS: [&str; 26] = [
    "abcdfgiklmnprstuvwy",
    "aeilorsu",
    "acehiklorstu",
    "adeilorsu",
    "abcdefghiklmnopqrstuvwxy",
    "aefilortu",
    "aeghilnorsu",
    "aeiortu",
    "abcdefglmnoprstvxz",
    "ae",
    "aeis",
    "adeilostuy",
    "abeimopsu",
    "acdefgiknostuv",
    "abcdfgiklmnoprstuvw",
    "aehiloprstu",
    "u",
    "acdefgiklmnoprstuvy",
    "acehilmopstuy",
    "acehilmorstuy",
    "abcdefgilmnprst",
    "aeio",
    "aeinor",
    "ept",
    "nps",
    "aei",
];

/// Whether at least half of `text` is words. Words begin at capitals, digits and separators, as they do in the names of programs;
/// two letters are no word.
pub(super) fn is_worded(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut spelled) = (0, 0);
    while let Some(first) = bytes.get(at) {
        let start = at;
        at += 1;
        if !first.is_ascii_alphabetic() {
            continue;
        }
        // "Word" and "word" go on in small letters, "WORD" in capitals.
        let capitals = first.is_ascii_uppercase() && bytes.get(at).is_some_and(u8::is_ascii_uppercase);
        while bytes.get(at).is_some_and(|byte| if capitals { byte.is_ascii_uppercase() } else { byte.is_ascii_lowercase() }) {
            at += 1;
        }
        let run = bytes.get(start..at).unwrap_or_default();
        let pairs = run.len() - 1;
        if pairs >= 2 && run.windows(2).filter(|pair| follows(pair)).count() * 5 >= pairs * 4 {
            spelled += run.len();
        }
    }
    spelled * 2 >= bytes.len()
}

/// Whether the second letter of the pair follows the first in words.
fn follows(pair: &[u8]) -> bool {
    let &[first, second] = pair else { return false };
    let rank = usize::from(first.to_ascii_lowercase().wrapping_sub(b'a'));
    FOLLOWERS.get(rank).is_some_and(|followers| followers.as_bytes().contains(&second.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::is_worded;

    #[test]
    fn words_are_told_from_random_text() {
        for text in [
            "internationalization",
            "my-cool-feature-flag-v2-enabled",
            "pk_users_organization_id_2",
            "PROJECT-WOBBLE-kitchen-shelf",
            "getUserTokenById2",
            "verschluesselung_schalter3",
            "com.google.android.gms.version",
            "redis-sentinel-0",
        ] {
            assert!(is_worded(text), "{text}");
        }
        for text in [
            concat!("57b6c24003ee36482da7", "768c9d33a04b"),
            concat!("UVZolEm0BoF8cWUxrFyh", "pyQTo5pZoClxJ6swYGcj"),
            concat!("qzkvjwxhgfpbmtrdlcnk", "svwq"),
            concat!("0a3f9c1e-47d0-4b2e-8b5f-", "6a0d1377e4b1"),
        ] {
            assert!(!is_worded(text), "{text}");
        }
    }
}
