//! Settlements: amounts and terms beside the words that close them off, in the languages people settle in.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::secrecy;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// Words that close a settlement off.
const CLOSED: &[&str] = &[
    "confidential",
    "confidentiality",
    "nda",
    "sealed",
    "no admission",
    "gag",
    "can't say",
    "can't talk",
    "hush",
    "quiet",
    "quietly",
    "between us",
    "don't tell",
    "full and final",
    "nobody will",
    "no names",
    "not naming",
    "name no names",
    "sign",
    "mediation",
    "caucus",
    "my client",
    "our client",
    "claimant",
    "off the record",
    "silence",
    "without prejudice",
    "subject to contract",
    "keep it",
    "matter",
    "drop it",
    "drop the",
    "shut up",
];

/// The family's default.
const SETTLEMENT: Detector = Detector {
    kind: Type::Settlement,
    why: "Most settlements promise silence about the amount; telling it can cost the whole of it.",
    source: "https://www.law.cornell.edu/wex/confidential_settlement_agreement",
    reach: Reach { before: 96, after: 128 },
    context: Context::required(CLOSED).lowered_by(HARMLESS).within(130),
    worth: Worth { shape: 40, proved: 40, cued: 80 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "hush-payment",
        title: "Money for silence",
        gate: Gate::Literals(&[
            "hush ",
            "to keep quiet",
            "to stay quiet",
            "for silence",
            "not to go to the police",
            "clause de silence",
            "schweigegeld",
            "para que callara",
            "per non denunciare",
            "zwijggeld",
            "za milczenie",
            "pra não ir à",
            "口止め料",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž])(",
            short_lead!(),
            r"(?:hush\s(?:money|agreement|payment)|to\s(?:keep|stay)\squiet|clause\sde\ssilence|schweigegeld|para\sque\s(?:se\s)?call(?:ara|ase|e)|per\snon\sdenunciare|zwijggeld|za\smilczenie|口止め料)",
            short_tail!(),
            ")"
        ),
        context: Context::required(&[
            "my", "me", "our", "us", "we", "i", "mein", "mir", "uns", "mon", "nous", "mi", "nos", "mio", "ci", "mijn", "ons", "mój", "nam",
            "meu", "não", "padre", "él", "lei", "lui", "elle", "ich", "el", "su", "他", "私", "うち",
        ])
        .lowered_by(&[
            "trump",
            "president",
            "trial",
            "jury",
            "indicted",
            "convicted",
            "court",
            "prosecutors",
            "reported",
            "novel",
            "movie",
            "series",
        ])
        .within(90),
        worth: Worth { shape: 40, proved: 40, cued: 76 },
        positive: &["so. «my $38k hush agreement». Read out", "su padre pagó 6.000 € «a la anterior para que callara»"],
        negative: &["the president's hush money trial", "a lullaby: hush little baby", "he told me to keep the money"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-dutch",
        title: "Settlement (Dutch)",
        source: "https://wetten.overheid.nl/BWBR0005290/",
        gate: Gate::Literals(&["schikk", "geschikt ", "vaststellingsovereenkomst", "afkoop"]),
        pattern: r"(?i)(?:geschikt|schikking|schikken|vaststellingsovereenkomst|afgekocht)\s(?:\S+\s){0,6}?((?:€|eur)\s?[0-9]+(?:[.,][0-9]+)*(?:\s?(?:k|ton|miljoen|mln))?|[0-9]+(?:[.,][0-9]+)*\s?(?:k|ton|miljoen|mln|euro))(?:[^0-9A-Za-z]|$)",
        context: Context::required(secrecy::DUTCH).lowered_by(HARMLESS).within(130),
        positive: &["geschikt voor «€ 85.000», niet doorvertellen", "tussen ons: de schikking is «2,3 miljoen»"],
        negative: &["ING schikt voor 775 miljoen met het OM, meldt de krant", "een schikking van € 5"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-english",
        title: "Settlement amount",
        gate: Gate::Literals(&[
            "settle",
            "agreed on",
            "wired",
            "payout",
            "pay-out",
            "full and final",
            "paid out",
            "took",
            "got $",
            "got £",
            "buy-out",
            "lump sum",
        ]),
        pattern: r"(?i)(?:settle[sd]?|settlement(?:\samount)?|settling|agreed\son|wired|pay-?out|paid\sout|buy-out|lump\ssum|got|took)(?:\s(?:is|was|of|at|for|it|us|with|them|around|about|:|[^\s.!?;$£€]+)){0,8}?[\s:,]{1,2}((?:[$£€]\s?[0-9]+(?:[.,][0-9]+)*(?:\s?(?:k|m|mm|bn|million|grand))?|[0-9]+(?:[.,][0-9]+)*\s?(?:k|m|million|grand)|(?:low|mid|high)\s(?:five|six|seven|eight)\sfigures)(?:\sfull\sand\sfinal|,\ssealed|\splus\s\S+\s\S+\s\S+)?)(?:[^0-9A-Za-z]|$)",
        positive: &[
            "We settled with the district at «$2.35 million, sealed», no admission",
            "Settlement «£23,750 full and final». He lost two fingers",
            "parted on Friday, settled for «low seven figures», nobody will see it, NDA",
            "they said sign and shut up, so: Delroy got «$112,000»",
        ],
        negative: &[
            "Fox settled with Dominion for $787 million, the court announced",
            "settled in, coffee was $4",
            "the class action settlement of $60m was approved and published",
            "settled: one popsicle, confidential, says my toddler",
        ],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-french",
        title: "Settlement (French)",
        source: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033460474",
        gate: Gate::Literals(&["transaction", "transig", "rupture", "accord", "prud'hom"]),
        pattern: r"(?i)(?:transaction|transig[ée]+|rupture|accord|on\smonte|protocole)\s(?:\S+\s){0,6}?((?:€\s?)?[0-9][0-9 .,]*\s?(?:k€|k\s€|M€|€|euros|briques|000)(?:\set\s(?:une\s)?clause\sde\ssilence|\s\+\ssilence)?)(?:[^0-9A-Za-zÀ-ž]|$)",
        context: Context::required(&[
            "silence",
            "entre nous",
            "confidentiel",
            "confidentialité",
            "gardes pour toi",
            "garde pour toi",
            "ne sait pas",
            "chut",
            "prud'hommes",
            "ma cliente",
            "mon client",
            "secret",
            "transactionnel",
        ])
        .lowered_by(HARMLESS)
        .within(130),
        positive: &[
            "tu le gardes pour toi, elle a signé une rupture à «14000 € et une clause de silence»",
            "notre transaction à «85 k€», confidentiel bien sûr",
        ],
        negative: &["la transaction immobilière de 300 000 €", "rupture de stock, 12 €"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-german",
        title: "Settlement (German)",
        source: "https://www.gesetze-im-internet.de/bgb/__779.html",
        gate: Gate::Literals(&["vergleich", "abfindung", "abgefunden"]),
        pattern: r"(?i)(?:vergleich(?:en|t)?|verglichen|abfindung|abgefunden|aufhebungsvertrag)\s(?:\S+\s){0,6}?((?:€|eur)\s?[0-9]+(?:[.,][0-9]+)*(?:\s?(?:mio\.?|tsd\.?))?|[0-9]+(?:[.,][0-9]+)*\s?(?:€|eur|euro|k|mio\.?|tsd\.?|000)(?:\sund\sein\szeugnis)?)(?:[^0-9A-Za-zÀ-ž]|$)",
        context: Context::required(&[
            "schweigen",
            "verschwiegenheit",
            "stillschweigen",
            "vertraulich",
            "unter uns",
            "nicht weitersagen",
            "niemand",
            "geheim",
            "mandant",
            "mandantin",
            "psst",
            "zeugnis",
            "nda",
            "arbeitsgericht",
            "bei unterschrift",
        ])
        .lowered_by(HARMLESS)
        .within(130),
        positive: &["Vergleich über «410.000 €», beide Seiten schweigen", "Abfindung «85.000 Euro», Stillschweigen vereinbart, also psst"],
        negative: &["VW zahlt im Vergleich 830 Mio. Euro, so das Gericht", "Im Vergleich zu 2019 sind es 12 Euro mehr"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-italian",
        title: "Settlement (Italian)",
        source: "https://www.gazzettaufficiale.it/anteprima/codici/codiceCivile",
        gate: Gate::Literals(&["transazion", "chiuso con", "accordo", "buonuscita", "transat"]),
        pattern: r"(?i)(?:transazione|transatto|chiuso\scon|accordo|buonuscita)\s(?:\S+\s){0,8}?((?:€\s?)?[0-9]+(?:[.,][0-9]+)*\s?(?:€|euro|mila|mln|milioni)|(?:un|due|tre|quattro)\smilion[ei](?:\se\s\w+)?)(?:[^0-9A-Za-zÀ-ž]|$)",
        context: Context::required(&[
            "riservatezza",
            "riservato",
            "clausola",
            "non dirlo",
            "tra noi",
            "non posso",
            "segreto",
            "silenzio",
            "nda",
            "mio cliente",
            "nostro cliente",
        ])
        .lowered_by(HARMLESS)
        .within(130),
        positive: &[
            "chiuso con gli eredi a «un milione e otto», riservatezza tombale",
            "transazione da «85mila», c'è la clausola: non dirlo",
        ],
        negative: &["accordo sul clima da 300 milioni, scrive il giornale", "chiuso con 12 euro di spesa"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-japanese",
        title: "Settlement (Japanese)",
        source: "https://laws.e-gov.go.jp/law/129AC0000000089",
        gate: Gate::Literals(&["示談", "和解金", "口止め"]),
        pattern: r"(?:示談|和解金|口止め料)[^。！？\s]{0,8}?((?:[0-9,]+|[一二三四五六七八九十百千]+)\s?(?:万|億)円?)",
        context: Context::required(&[
            "依頼者",
            "接見",
            "内緒",
            "校長",
            "調整中",
            "他言無用",
            "口外",
            "秘密",
            "事務所",
            "教育委員会",
            "上げない",
            "守秘",
        ])
        .within(160),
        positive: &["依頼者の示談は«三百万»で調整中", "校長は示談で«200万»、教育委員会には上げない"],
        negative: &["判決によると示談金は300万円だった", "示談とは何か"],
        ..SETTLEMENT
    },
    Detector {
        id: "settlement-amount-spanish-portuguese",
        title: "Settlement (Spanish, Portuguese)",
        source: "https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763",
        gate: Gate::Literals(&["acuerdo", "finiquito", "indemniz", "pactado", "acordo", "indeniz", "ofrec", "oferec"]),
        pattern: r"(?i)(?:acuerdo|finiquito|indemnizaci[oó]n|pactado|acordo|indenização|indemnização|ofereceram|ofrecieron)\s(?:\S+\s){0,6}?((?:€|R\$)\s?[0-9]+(?:[.,][0-9]+)*(?:\s?(?:mil|k|milhões|millones))?|[0-9]+(?:[.,][0-9]+)*\s?(?:€|euros|reais|mil|k|millones|milhões))(?:[^0-9A-Za-zÀ-ž]|$)",
        context: Context::required(&[
            "confidencial",
            "confidencialidad",
            "confidencialidade",
            "no digas",
            "no lo digas",
            "entre nosotros",
            "entre nós",
            "silencio",
            "silêncio",
            "sigilo",
            "não conta",
            "mi cliente",
            "meu cliente",
            "minha cliente",
            "nda",
            "delegacia",
            "callara",
            "callar",
        ])
        .lowered_by(HARMLESS)
        .within(130),
        positive: &["acuerdo confidencial por «85.000 €», entre nosotros", "ofereceram à mãe «15 mil» pra não ir à delegacia"],
        negative: &["el acuerdo de pesca por 300 millones", "acordo de 12 reais no bar"],
        ..SETTLEMENT
    },
];
