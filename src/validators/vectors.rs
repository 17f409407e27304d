//! How validators are tested: a table of passages that must be proved and one that must not.

/// Expands to a test of one validator over vectors; the numbers were checked against an independent implementation.
macro_rules! vectors {
    ($name:ident: $validator:expr; proved $proved:expr; not $not:expr $(;)?) => {
        #[test]
        fn $name() {
            for passage in $proved {
                assert_eq!($validator(passage), $crate::detectors::Proof::Proved, "{passage}");
            }
            for passage in $not {
                assert_ne!($validator(passage), $crate::detectors::Proof::Proved, "{passage}");
            }
            for junk in [
                "",
                " ",
                "-",
                "0",
                "é",
                "000000000000000000000000",
                "ZZZZZZZZZZZZZZZZZZZZZZ",
                "\u{1f600}12",
                "99999999999999999999999999999999999999",
            ] {
                let _ = $validator(junk);
            }
        }
    };
}
