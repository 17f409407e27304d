//! Dates of birth, by the words that announce them in nine languages. A bare date is nobody's birthday.

use crate::detectors::{Context, Detector, Gate, Reach, Worth, silent};
use crate::finding::Type;
use crate::validators::date_of_birth;

/// Words beside the birthdays of people everybody knows, and of people who don't exist.
const FAMOUS: &[&str] = &[
    "composer",
    "actor",
    "actress",
    "singer",
    "footballer",
    "president",
    "poet",
    "painter",
    "philosopher",
    "inventor",
    "novelist",
    "king",
    "queen",
    "emperor",
    "wikipedia",
    "test patient",
    "mclovin",
    "jane doe",
    "john doe",
    "komponist",
    "schauspieler",
    "dichter",
    "maler",
    "peintre",
    "acteur",
    "actrice",
    "poète",
    "chanteur",
    "compositor",
    "poeta",
    "pintor",
    "compositore",
    "attore",
    "pittore",
    "ator",
    "schilder",
    "kompozytor",
    "aktor",
    "malarz",
    "俳優",
    "歌手",
];

/// The family's default.
const BIRTH: Detector = Detector {
    kind: Type::DateOfBirth,
    why: "With a name it opens accounts: banks, surgeries and insurers ask for it to know who is calling.",
    source: "https://www.nist.gov/privacy-framework/nist-sp-800-122",
    reach: Reach { before: 20, after: 64 },
    validator: date_of_birth,
    context: Context::NONE.lowered_by(FAMOUS).within(60),
    worth: Worth { shape: 76, proved: 85, cued: 85 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "date-of-birth-dutch",
        title: "Date of birth (Dutch)",
        gate: Gate::Literals(&["geb", "geboren"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:geb\.?|geboren(?:\s+op)?|geboortedatum)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["NL, geb. «30-09-2001». Ze heeft", "geboren op «4 maart 1988» te Zwolle", "geboortedatum: «12/08/1979»"],
        negative: &["geboren in Zwolle", "geb. Jansen", "geboren 40-90-2001", "schilder, geboren 15 juli 1906 te Leiden"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-english",
        title: "Date of birth",
        gate: Gate::Literals(&["dob", "d.o.b", "birth", "born", " b. "]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:d\.?\s?o\.?\s?b\.?(?:\s+is)?|date\s+of\s+birth|birth\s?da(?:te|y)|birth_date|born(?:\s+on)?|b\.)[\s:=|*("'\\]{0,6}((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &[
            "MRN above, dob «14 Aug 2009»: traumatic",
            "two FTAs and born «2/2/99», lives",
            "DOB «23/04/1996», Hosp",
            "\"dob\": \"«1977-03-30»\"",
            "she is b. «1 April 1999»",
            "born «6 may 85»",
            "Date of birth: «September 12, 2019»",
        ],
        negative: &["born in 1999", "born 45/13/1999", "b. 12 eggs", "a poet, born 3 March 1941", "release 2.0 born 2024 in Oslo"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-french",
        title: "Date of birth (French)",
        gate: Gate::Literals(&["né le", "née le", "né(e)", "naissance"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:née?\s+le|né\(e\)\s+le|(?:date\s+de\s+)?naissance|d\.?d\.?n\.?)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|sept|oct|nov|déc)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["Clémence Aubertin, née le «6 mars 1991»", "né le «03/07/1971», Visa", "Date de naissance : «22.05.1989»"],
        negative: &["née le lendemain", "né le 45/13/1999", "peintre, né le 3 mars 1941", "le jour de la naissance"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-german",
        title: "Date of birth (German)",
        gate: Gate::Literals(&["geb", "geboren"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:geb\.?(?:\s+am)?|geboren(?:\s+am)?|geburtsdatum|geb\.-?\s?dat\.?)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["Ronny Teschke, geb. «9.1.78», Ausweis", "geboren am «3. März 1991»", "Geburtsdatum: «09.05.1990»"],
        negative: &["geb. Müller", "geboren 1990", "geb. 45.13.1990", "der Komponist, geb. 9.1.1978"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-italian",
        title: "Date of birth (Italian)",
        gate: Gate::Literals(&["nato", "nata", "nascita"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:nat[oa]\s+(?:a\s+[A-Za-zÀ-ž]+\s+)?il|(?:data\s+di\s+)?nascita)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["Luca Ferrarin, nato il «27/07/1994»", "nata a Chiavari il «3 marzo 1988»", "data di nascita: «12.08.1979»"],
        negative: &["nata a Chiavari", "nato il 45/13/1999", "il compositore, nato il 3 marzo 1941"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-japanese",
        title: "Date of birth (Japanese)",
        gate: Gate::Literals(&["生年月日", "日生", "生まれ"]),
        pattern: r"(?:生年月日[\s:：、]{0,3}((?:(?:昭和|平成|令和)(?:元|[0-9]{1,2})|[0-9]{4})[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}日?)|((?:(?:昭和|平成|令和)(?:元|[0-9]{1,2})|[0-9]{4})年[0-9]{1,2}月[0-9]{1,2}日)\s?(?:生|うまれ))",
        reach: Reach { before: 48, after: 48 },
        validator: silent,
        positive: &["生年月日 «平成11年8月3日»、口座", "こはるちゃん(«平成27年9月2日»生)の連絡先", "生年月日:«1963/9/27»"],
        negative: &["平成11年8月3日に開催", "生年月日を記入", "昭和生まれです"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-polish",
        title: "Date of birth (Polish)",
        gate: Gate::Literals(&["ur.", "urodz"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:ur\.(?:\s+dn\.)?|urodzon[yae](?:\s+dnia)?|data\s+urodzenia)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["Oskar Wilk, ur. «12.03.2014»", "urodzona «3 marca 1988» w Łodzi", "data urodzenia: «1979-08-12»"],
        negative: &["ur. w Łodzi", "urodzona 45.13.1999", "kompozytor, ur. 3 marca 1941"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-portuguese",
        title: "Date of birth (Portuguese)",
        gate: Gate::Literals(&["nasc", "nascido", "nascida"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:nasc\.?|nascid[oa]\s+(?:em|a)|data\s+de\s+nascimento)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["CPF acima, nasc. «14/05/1990», salário", "Nasc.: «8-9-2013»", "nascida em «2 de dezembro de 1979»"],
        negative: &["nascida em Coimbra", "nasc. 45/13/1999", "o ator, nascido em 2 de dezembro de 1979"],
        ..BIRTH
    },
    Detector {
        id: "date-of-birth-spanish",
        title: "Date of birth (Spanish)",
        gate: Gate::Literals(&["nacid", "nacim"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:nacid[oa](?:\s+el)?|(?:fecha\s+de\s+)?nacimiento|f\.\s?nac\.?)[\s:=|*("'\\]{0,6}([0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?(?:[0-9]{4}|[0-9]{2})|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\.?(?:\s?(?:st|nd|rd|th|er|º))?(?:\s?(?:of|de|di|do|del))?\s?[-.]?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[a-z]{0,6}\.?,?(?:\s?(?:of|de|di|do|del))?[\s-]?(?:[0-9]{4}|[0-9]{2}))(?-u:\b)"#,
        positive: &["DNI y nacida «22-8-1994», cta", "nacido el «3 de marzo de 1988»", "Fecha de nacimiento: «30-07-1985»"],
        negative: &["nacida en Getafe", "nacido el 45/13/1999", "el poeta, nacido el 3 de marzo de 1941"],
        ..BIRTH
    },
];
