//! ASCII forms of characters that readers take for ASCII: full-width, mathematical, circled, raised and lowered ones, ligatures and
//! abbreviations. They are the compatibility decompositions of the Unicode Character Database (<https://www.unicode.org/reports/tr15/>) that
//! are ASCII, of the blocks that people disguise text with; the tests compare them with a library.

/// Characters in a row with one ASCII character each, by the first of them; `\t` stands for none.
#[rustfmt::skip]
const RUNS: &[(char, &str)] = &[
    ('\u{AA}', "a"),
    ('\u{B2}', "23\t\t\t\t\t1o"),
    ('\u{2B0}', "h\tjr\t\t\twy"),
    ('\u{2E1}', "lsx"),
    ('\u{2024}', "."),
    ('\u{2070}', "0i\t\t456789+\t=()n0123456789+\t=()\taeox\thklmnpst"),
    ('\u{2102}', "C"),
    ('\u{210A}', "gHHHh\tIILl\tN\t\t\tPQRRR\t\t\t\t\t\tZ\t\t\tZ\tK\tBC\teEF\tMo\t\t\t\ti"),
    ('\u{2145}', "Ddeij"),
    ('\u{2160}', "I\t\t\tV\t\t\t\tX\t\tLCDMi\t\t\tv\t\t\t\tx\t\tlcdm"),
    ('\u{2460}', "123456789"),
    ('\u{24B6}', "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0"),
    ('\u{FE50}', ",\t.\t;:?!\t(){}\t\t#&*+-<>=\t\\$%@"),
    ('\u{FF01}', "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"),
    ('\u{1D400}', concat!(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg\tijklmnopqrstuv",
        "wxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzA\tCD\t\tG\t\tJK\t\tNOPQ\tSTUVWXYZabcd\tf\thijklmn\tpqr",
        "stuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzAB\tDEFG\t\tJKLMNOPQ\tSTUVWXY\tabcdefghijklmn",
        "opqrstuvwxyzAB\tDEFG\tIJKLM\tO\t\t\tSTUVWXY\tabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij",
        "klmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdef",
        "ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZab",
        "cdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    )),
    ('\u{1D7CE}', "01234567890123456789012345678901234567890123456789"),
    ('\u{1F12B}', "CR\t\t\tABCDEFGHIJKLMNOPQRSTUVWXYZ"),
];

/// Characters that stand for several ASCII ones, in a row.
#[rustfmt::skip]
const GROUPS: &[(char, &[&str])] = &[
    ('\u{2025}', &[
        "..", "...",
    ]),
    ('\u{2100}', &[
        "a/c", "a/s",
    ]),
    ('\u{2105}', &[
        "c/o", "c/u",
    ]),
    ('\u{2116}', &[
        "No",
    ]),
    ('\u{2120}', &[
        "SM", "TEL", "TM",
    ]),
    ('\u{213B}', &[
        "FAX",
    ]),
    ('\u{2161}', &[
        "II", "III", "IV", "", "VI", "VII", "VIII", "IX", "", "XI", "XII",
    ]),
    ('\u{2171}', &[
        "ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "", "xi", "xii",
    ]),
    ('\u{2469}', &[
        "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)",
        "(9)", "(10)", "(11)", "(12)", "(13)", "(14)", "(15)", "(16)", "(17)", "(18)", "(19)", "(20)", "1.", "2.", "3.", "4.",
        "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12.", "13.", "14.", "15.", "16.", "17.", "18.", "19.", "20.", "(a)", "(b)",
        "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)", "(k)", "(l)", "(m)", "(n)", "(o)", "(p)", "(q)", "(r)", "(s)",
        "(t)", "(u)", "(v)", "(w)", "(x)", "(y)", "(z)",
    ]),
    ('\u{FB00}', &[
        "ff", "fi", "fl", "ffi", "ffl", "st", "st",
    ]),
    ('\u{1F100}', &[
        "0.", "0,", "1,", "2,", "3,", "4,", "5,", "6,", "7,", "8,", "9,",
    ]),
    ('\u{1F110}', &[
        "(A)", "(B)", "(C)", "(D)", "(E)", "(F)", "(G)", "(H)", "(I)", "(J)", "(K)", "(L)", "(M)", "(N)", "(O)", "(P)", "(Q)",
        "(R)", "(S)", "(T)", "(U)", "(V)", "(W)", "(X)", "(Y)", "(Z)",
    ]),
    ('\u{1F12D}', &[
        "CD", "WZ",
    ]),
    ('\u{1F14A}', &[
        "HV", "MV", "SD", "SS", "PPV", "WC",
    ]),
    ('\u{1F16A}', &[
        "MC", "MD",
    ]),
];

/// What a reader takes `c` for, if that is ASCII.
pub(super) fn ascii_form(c: char) -> Option<&'static str> {
    in_run(c).or_else(|| in_group(c))
}

fn in_run(c: char) -> Option<&'static str> {
    let (first, forms) = RUNS.get(RUNS.partition_point(|(first, _)| *first <= c).checked_sub(1)?)?;
    let at = distance(*first, c);
    forms.get(at..=at).filter(|form| *form != "\t")
}

fn in_group(c: char) -> Option<&'static str> {
    let (first, forms) = GROUPS.get(GROUPS.partition_point(|(first, _)| *first <= c).checked_sub(1)?)?;
    forms.get(distance(*first, c)).copied().filter(|form| !form.is_empty())
}

fn distance(first: char, c: char) -> usize {
    (u32::from(c) - u32::from(first)) as usize
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::decompose_compatible;

    use super::*;

    fn decomposed(c: char) -> String {
        let mut form = String::new();
        decompose_compatible(c, |part| form.push(part));
        form
    }

    #[test]
    fn every_form_is_the_decomposition() {
        let forms = ('\u{80}'..=char::MAX).filter_map(|c| ascii_form(c).map(|form| (c, form)));
        let count = forms.inspect(|(c, form)| assert_eq!(*form, decomposed(*c), "{c}")).count();
        assert!(count > 1_000, "{count} forms");
    }

    #[test]
    fn no_form_of_these_blocks_is_missing() {
        for block in [
            '\u{2070}'..='\u{209C}',
            '\u{2100}'..='\u{217F}',
            '\u{2460}'..='\u{24EA}',
            '\u{FB00}'..='\u{FB06}',
            '\u{FF01}'..='\u{FF5E}',
            '\u{1D400}'..='\u{1D7FF}',
            '\u{1F100}'..='\u{1F14F}',
        ] {
            for c in block {
                let form = decomposed(c);
                assert_eq!(ascii_form(c), (form.is_ascii()).then_some(form.as_str()), "{c}");
            }
        }
    }
}
