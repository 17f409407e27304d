//! Markings: "internal only", "streng vertraulich", TLP:RED. In capitals or on a line of its own a marking marks; in a sentence about
//! markings it does not.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// The family's default.
const MARK: Detector = Detector {
    kind: Type::ConfidentialMark,
    why: "Somebody marked this so that it would not be posted.",
    source: "https://www.iso.org/standard/75652.html",
    reach: Reach { before: 48, after: 96 },
    context: Context::NONE.lowered_by(HARMLESS).within(110),
    worth: Worth { shape: 78, proved: 88, cued: 88 },
    ..Detector::DEFAULT
};

/// The same words in the middle of a sentence: underlined.
const SPOKEN: Detector = Detector { worth: Worth { shape: 60, proved: 70, cued: 70 }, ..MARK };

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "marking-comment",
        title: "Confidential source file",
        source: "https://spdx.dev/learn/handling-license-info/",
        gate: Gate::Literals(&["confidential", "proprietary"]),
        pattern: r"(?i)((?:\(c\)|©|copyright)\s[^\n*]{2,48}?(?:confidential|proprietary)(?:\sand\s(?:confidential|proprietary))?(?:,?\sdo\snot\s(?:disclose|distribute|copy))?)(?-u:\b)",
        positive: &[
            "/* «(c) Strasser Brake Systems - CONFIDENTIAL, do not disclose» */",
            "# «Copyright 2026 Kxledger Inc. Proprietary and confidential»",
        ],
        negative: &["// Copyright 2024 The Authors, MIT licence", "(c) is confidential in the definition"],
        ..MARK
    },
    Detector {
        id: "marking-dutch",
        title: "Marking (Dutch)",
        gate: Gate::Literals(&["vertrouwelijk", "alleen voor intern", "niet verspreiden", "intern gebruik", "geheim", "onder embargo"]),
        pattern: r"(?-u:\b)(STRIKT\sVERTROUWELIJK|[Ss]trikt\svertrouwelijk|VERTROUWELIJK|(?:ALLEEN|UITSLUITEND)\sVOOR\sINTERN\sGEBRUIK|[Aa]lleen\svoor\sintern\sgebruik|NIET\s(?:VERDER\s)?VERSPREIDEN|[Nn]iet\s(?:verder\s)?verspreiden|[Oo]nder\sembargo\stot\s[0-9A-Z][0-9A-Za-z]*)(?-u:\b)",
        positive: &[
            "«STRIKT VERTROUWELIJK»\nNotulen",
            "memo, «alleen voor intern gebruik»: de prijzen",
            "de minister tekende net. «Onder embargo tot Prinsjesdag»",
        ],
        negative: &["alles wat je zegt is vertrouwelijk", "in de oefening staat STRIKT VERTROUWELIJK"],
        ..MARK
    },
    Detector {
        id: "marking-english",
        title: "Marking",
        gate: Gate::Literals(&[
            "internal use",
            "internal only",
            "distribut",
            "forward",
            "confidential",
            "strictly private",
            "board only",
            "directors only",
            "partners only",
            "need-to-know",
            "need to know only",
            "not for release",
            "company restricted",
            "commercial in confidence",
            "commercially sensitive",
            "diligence only",
            "audit purposes only",
            "circulation",
            "embargoed until",
            "eyes only",
            "do not disclose",
            "do not share",
            "not to be shared",
            "restricted",
        ]),
        pattern: r"(?-u:\b)((?:(?:STRICTLY|HIGHLY|COMPANY|COMMERCIAL(?:LY)?)\s(?:PRIVATE\s(?:AND|&)\s)?|PRIVATE\s(?:AND|&)\s|DRAFT\s-\s(?:STRICTLY\s)?(?:PRIVATE\sAND\s)?)CONFIDENTIAL(?:\s-\s[A-Z][A-Z ]+[A-Z])?|STRICTLY\sPRIVATE(?:\s-\s[A-Z]+\sONLY)?|(?:FOR\s)?INTERNAL\s(?:USE\s)?ONLY(?:\s-\sDO\sNOT\s(?:DISTRIBUTE|FORWARD|SHARE))?|(?:PLEASE\s)?DO\sNOT\s(?:FORWARD|DISTRIBUTE|CIRCULATE|DISCLOSE)|NOT\sFOR\s(?:ONWARD\s|EXTERNAL\s|PUBLIC\s)?(?:DISTRIBUTION|CIRCULATION|RELEASE)|COMMERCIAL[\s-]IN[\s-]CONFIDENCE|COMPANY\s(?:RESTRICTED|CONFIDENTIAL)|EMBARGOED\sUNTIL\s[0-9A-Z][0-9A-Za-z ]*[0-9]|(?:LEGAL\sHOLD\s-\s)?NEED[\s-]TO[\s-]KNOW\sONLY|(?:BOARD|DIRECTORS|PARTNERS|AUDIT\sPURPOSES|DILIGENCE|ATTORNEYS'\sEYES)\sONLY|(?:INVESTOR|CUSTOMER|STAFF)\sREGISTER\s-\sRESTRICTED|CONFIDENTIAL\s-\s(?:DO\sNOT|NOT\sFOR|between|INTERNAL|FOR)\s[A-Za-z ]+[A-Za-z]|\[(?:Company|Strictly|Highly)\s(?:Restricted|Confidential)\])(?:[^0-9A-Za-z]|$)",
        positive: &[
            "Subject: IF ASKED\n«NOT FOR ONWARD CIRCULATION»\n1. Patient",
            "«DRAFT - STRICTLY PRIVATE AND CONFIDENTIAL - NOT FOR ONWARD DISTRIBUTION»\nTo the Audit Committee",
            "Typos only please.\n«STRICTLY PRIVATE - BOARD ONLY»\nMINUTE 14.2",
            "Slide 3, «FOR INTERNAL USE ONLY», margin by client",
            "subject: [«EMBARGOED UNTIL 4 Feb 10»] talking points",
        ],
        negative: &[
            "INTERNAL ONLY - DO NOT DISTRIBUTE: whoever ate the yoghurt in the fridge",
            "our APIs are internal only",
            "the template says STRICTLY CONFIDENTIAL",
            "I'm confidential about that",
            "MEMBERS ONLY",
        ],
        ..MARK
    },
    Detector {
        id: "marking-english-spoken",
        title: "Marking, in a sentence",
        gate: Gate::Literals(&[
            "internal only",
            "internal use",
            "don't forward",
            "dont forward",
            "do not forward",
            "not forward",
            "do not distribute",
            "confidential",
            "directors only",
            "trustees only",
            "board only",
            "for your eyes",
            "need-to-know",
            "not for onward",
            "not to be shared",
            "embargoed",
            "embargo'd",
            "official-sensitive",
            "strictly private",
        ]),
        pattern: r"(?i)(?:^|[^0-9A-Za-z-])((?:please\s|pls\s)?(?:don'?t|do\snot)\sforward|strictly\s(?:private|confidential)|(?:this\sis\s|it's\s|marked\s)(?:strictly\s|highly\s)?(?:internal\sonly|confidential)|internal,?\sdo\snot\sforward|(?:directors|trustees|board|partners|treasury)\sonly|for\syour\seyes(?:\sonly)?|(?:not|never)\s(?:for\sonward\scirculation|to\sbe\sshared\soutside\s(?:the\s)?[a-z]+)|embargoed\s(?:until|till|til)\s(?:the\s)?[0-9A-Za-z]+|(?:we're|i'm|it's|this\sis)\sunder\s(?:an\s)?nda)(?:[^0-9A-Za-z]|$)",
        positive: &[
            "before the SKO, «directors only»: accelerators capped",
            "\"«internal, do not forward»\" and then a table of roofs",
            "chem paper went down, «embargoed till Friday» but hey",
        ],
        negative: &["the NDA template", "confidential questions go to the hotline", "is the mediation strictly speaking confidential?"],
        ..SPOKEN
    },
    Detector {
        id: "marking-french",
        title: "Marking (French)",
        gate: Gate::Literals(&["confidentiel", "diffusion", "ne pas diffuser", "usage interne", "sous embargo"]),
        pattern: r"(?-u:\b)(STRICTEMENT\sCONFIDENTIEL|[Ss]trictement\sconfidentiel|CONFIDENTIEL(?:LE)?(?:\s(?:-|DÉFENSE|INDUSTRIE|ENTREPRISE)[A-Z ]*)?|DIFFUSION\s(?:RESTREINTE|LIMITÉE|INTERDITE)|NE\sPAS\sDIFFUSER|[Nn]e\spas\sdiffuser|(?:USAGE|DIFFUSION)\sINTERNE(?:\sUNIQUEMENT)?|[Uu]sage\sinterne\suniquement|[Ss]ous\sembargo\sjusqu'(?:au|à)\s[0-9A-Za-z]+)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "Résume ça :\n«DIFFUSION RESTREINTE» - CR comité",
            "Pour info, «ne pas diffuser» : il est suspendu",
            "note «STRICTEMENT CONFIDENTIEL», page 2",
        ],
        negative: &["un entretien confidentiel", "exemple : DIFFUSION RESTREINTE", "confidentialité des données"],
        ..MARK
    },
    Detector {
        id: "marking-german",
        title: "Marking (German)",
        gate: Gate::Literals(&[
            "vertraulich",
            "nur für den internen",
            "nur für den dienst",
            "nicht weitergeben",
            "intern ",
            "sperrfrist",
            "nur vorstand",
            "verschwiegenheit",
        ]),
        pattern: r"(?-u:\b)(STRENG\sVERTRAULICH|[Ss]treng\svertraulich(?:\s-\snur\s[A-Z][A-Za-zäöü-]+)?|VERTRAULICH(?:E\sVERSCHLUSSSACHE)?|NUR\sFÜR\sDEN\s(?:INTERNEN\sGEBRAUCH|DIENSTGEBRAUCH)|[Nn]ur\sfür\sden\sinternen\sGebrauch|NICHT\sWEITERGEBEN|[Bb]itte\snicht\sweitergeben|[Ss]perrfrist\s(?:bis\s)?(?:Mo|Di|Mi|Do|Fr|Sa|So|[0-9])[A-Za-z0-9. :]*[0-9](?:\sUhr)?|[Nn]ur\sVorstand\sund\s[A-Z][a-zäöü]+)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "«Streng vertraulich - nur AR-Präsidium»\nTOP 3",
            "kurz für die Grafik: «Sperrfrist Mo 9 Uhr»! Alpenmilch",
            "Folie 4, «NUR FÜR DEN INTERNEN GEBRAUCH»",
            "«Bitte nicht weitergeben»: Am Weidengrund",
        ],
        negative: &["das Gespräch ist vertraulich", "im Krimi stand STRENG VERTRAULICH", "eine Sperrfrist gibt es nicht"],
        ..MARK
    },
    Detector {
        id: "marking-government",
        title: "Security classification",
        why: "A classified marking makes posting it an offence in most countries.",
        source: "https://www.gov.uk/government/publications/government-security-classifications",
        severity: Some(crate::finding::Severity::Critical),
        gate: Gate::Literals(&[
            "official-sensitive",
            "official sensitive",
            "vs-nfd",
            "vs-nur",
            "noforn",
            "cui//",
            "restreint ue",
            "eu restricted",
            "nato restricted",
            "nato confidential",
            "top secret//",
            "secret//",
            "dep. vertrouwelijk",
            "zastrzeżone",
            "riservatissimo",
            "diffusion restreinte",
            "difusión limitada",
            "(s//",
            "(ts//",
        ]),
        pattern: r"(?-u:\b|^|\()(OFFICIAL[\s-]SENSITIVE(?::\s[A-Z]+|,\sHANDLE\sVIA\s[A-Z]+\sCHANNELS)?|official-sensitive|VS-NfD|VS-NUR\sFÜR\sDEN\sDIENSTGEBRAUCH|(?:TOP\s)?SECRET//[A-Z/]+|CUI//[A-Z/-]+|RESTREINT\sUE(?:/EU\sRESTRICTED)?|EU\sRESTRICTED|NATO\s(?:RESTRICTED|CONFIDENTIAL|SECRET)|[Dd]ep\.\s[Vv]ertrouwelijk|ZASTRZEŻONE|DIFUSIÓN\sLIMITADA|[A-Z/]*//NOFORN)(?:[^0-9A-Za-z]|$)",
        positive: &[
            "From: People Services\n«OFFICIAL-SENSITIVE: PERSONAL»\nCover is needed",
            "„«VS-NfD» - Prüfbericht 7. Die Panzerplatte",
            "«SECRET//NOFORN»\n1. The",
        ],
        negative: &["the official, sensitive as ever, said", "a top secret // comment", "the movie prop says TOP SECRET//SI"],
        ..MARK
    },
    Detector {
        id: "marking-italian",
        title: "Marking (Italian)",
        gate: Gate::Literals(&["riservat", "uso interno", "non diffondere", "non divulgare", "da cancellare dopo", "confidenziale"]),
        pattern: r"(?-u:\b)(STRETTAMENTE\s(?:RISERVATO|CONFIDENZIALE)|[Ss]trettamente\s(?:riservato|confidenziale)|RISERVATISSIMO|riservatissimo|RISERVATO\s-\s[A-Z ]+[A-Z]|(?:SOLO\s)?(?:PER\s)?USO\sINTERNO|[Ss]olo\s(?:per\s)?uso\sinterno|NON\s(?:DIFFONDERE|DIVULGARE)|[Nn]on\s(?:diffondere|divulgare)|[Dd]a\scancellare\sdopo\s(?:la\s)?lettura)(?-u:\b)",
        positive: &[
            "Verbale CdA 14/11 - «riservatissimo». Il Presidente",
            "«STRETTAMENTE RISERVATO»\nprezzi",
            "listino, «solo per uso interno», non girarlo",
        ],
        negative: &["ho riservato un tavolo", "è una persona riservata", "nel romanzo: STRETTAMENTE RISERVATO"],
        ..MARK
    },
    Detector {
        id: "marking-japanese",
        title: "Marking (Japanese)",
        gate: Gate::Literals(&["社外秘", "関係者限り", "極秘", "取扱注意", "部外秘", "他言無用"]),
        pattern: r"(【?(?:社外秘|関係者限り|部外秘|極秘|取扱注意)】?)",
        positive: &["各位 «社外秘»\n試験の被験者", "«【関係者限り】»計画 11/18"],
        negative: &["社内の秘密", "ドラマで社外秘の資料が出てくる"],
        context: Context::NONE.lowered_by(HARMLESS).within(110),
        ..MARK
    },
    Detector {
        id: "marking-polish",
        title: "Marking (Polish)",
        gate: Gate::Literals(&["poufne", "wewnętrzn", "nie rozpowszechnia", "ściśle tajne", "tajemnica przedsiębiorstwa"]),
        pattern: r"(?-u:\b)((?:ŚCIŚLE\s)?POUFNE|[Śś]ciśle\s(?:poufne|tajne)|(?:TYLKO\s)?DO\sUŻYTKU\sWEWNĘTRZNEGO|[Tt]ylko\sdo\sużytku\swewnętrznego|NIE\sROZPOWSZECHNIAĆ|[Nn]ie\srozpowszechniać|TAJEMNICA\sPRZEDSIĘBIORSTWA)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["«POUFNE»\nProtokół z rady", "cennik, «tylko do użytku wewnętrznego», marża 41 %"],
        negative: &["to są poufne sprawy", "w grze leży teczka POUFNE, taki żart"],
        ..MARK
    },
    Detector {
        id: "marking-portuguese",
        title: "Marking (Portuguese)",
        gate: Gate::Literals(&["confidencial", "uso interno", "não divulgar", "não compartilhar", "não reencaminhar", "nao divulgar"]),
        pattern: r"(?-u:\b)(ESTRITAMENTE\sCONFIDENCIAL|[Ee]stritamente\sconfidencial|CONFIDENCIAL|(?:APENAS\s)?(?:PARA\s)?USO\sINTERNO|[Aa]penas\s(?:para\s)?uso\sinterno|N[ÃA]O\s(?:DIVULGAR|COMPARTILHAR|REENCAMINHAR)|[Nn]ão\s(?:divulgar|reencaminhar))(?-u:\b)",
        positive: &[
            "\"«NÃO DIVULGAR» - lançamento da linha",
            "«ESTRITAMENTE CONFIDENCIAL»\npreços",
            "planilha, «apenas uso interno», margem por cliente",
        ],
        negative: &["uma conversa confidencial", "no exercício está escrito CONFIDENCIAL, exemplo"],
        ..MARK
    },
    Detector {
        id: "marking-spanish",
        title: "Marking (Spanish)",
        gate: Gate::Literals(&["confidencial", "uso interno", "no difundir", "no divulgar", "no reenviar"]),
        pattern: r"(?-u:\b)(ESTRICTAMENTE\sCONFIDENCIAL|[Ee]strictamente\sconfidencial|CONFIDENCIAL|^Confidencial\s-\s[a-záéíóú]+(?:\s[a-záéíóúA-Z]+)*|(?:SOLO\s)?(?:PARA\s)?USO\sINTERNO|[Ss]olo\s(?:para\s)?uso\sinterno|NO\s(?:DIFUNDIR|DIVULGAR|REENVIAR)|[Nn]o\s(?:difundir|reenviar))(?-u:\b)",
        positive: &["«ESTRICTAMENTE CONFIDENCIAL»\nofertas", "tarifa 2027, «solo para uso interno», no la pases"],
        negative: &["una charla confidencial", "en la plantilla pone CONFIDENCIAL"],
        ..MARK
    },
    Detector {
        id: "marking-tlp",
        title: "Traffic Light Protocol marking",
        source: "https://www.first.org/tlp/",
        gate: Gate::Literals(&["tlp:", "tlp :", "tlp-"]),
        pattern: r"(?i)(?-u:\b)(tlp\s?[:-]\s?(?:red|amber(?:\+strict)?))(?:[^0-9A-Za-z]|$)",
        worth: Worth { shape: 82, proved: 90, cued: 90 },
        positive: &["«TLP:RED» the group got in through the VPN", "bulletin («TLP:AMBER+STRICT»): patch tonight"],
        negative: &["TLP:CLEAR, share freely", "tlp: green is fine to share", "the tlp of red wine"],
        ..MARK
    },
];
