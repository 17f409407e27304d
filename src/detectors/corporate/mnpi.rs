//! Price-moving news that isn't out: deals, results, trials. A deal is news; a deal beside "not announced", "don't tell" or "act
//! surprised" is material non-public information.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::secrecy;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// The family's default.
const NEWS: Detector = Detector {
    kind: Type::Mnpi,
    why: "Telling it before it is out can be market abuse, for the one who tells and for the one who trades.",
    source: "https://eur-lex.europa.eu/eli/reg/2014/596/oj",
    reach: Reach { before: 90, after: 160 },
    context: Context::required(secrecy::ENGLISH).lowered_by(HARMLESS).within(170),
    worth: Worth { shape: 40, proved: 40, cued: 79 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "deal-dutch",
        title: "A deal that isn't announced (Dutch)",
        gate: Gate::Literals(&["overname", "overgenomen", "bod op", "fusie", "verkocht aan", "naar de japanners", "eigen risico"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:overname\svan|overgenomen\sdoor|bod\sop|fuseert|fusie\smet|verkocht\saan|eigen\srisico\sgaat)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::DUTCH).lowered_by(HARMLESS).within(170),
        positive: &[
            "«bod op Kwintessa komt dinsdag voorbeurs, 31 euro cash». ik zeg niks",
            "onder embargo: «de fusie met Laagland wordt morgen getekend»",
        ],
        negative: &["de overname van Kwintessa is gepubliceerd", "een bod op Marktplaats, mondje dicht graag over mijn hond"],
        ..NEWS
    },
    Detector {
        id: "deal-english",
        title: "A deal that isn't announced",
        gate: Gate::Literals(&[
            "merger",
            "merging with",
            "merge with",
            "acquisition of",
            "acquiring",
            "acquired",
            "bought by",
            "buying",
            "being bought",
            "already sold",
            "selling the",
            "selling our",
            "sold to",
            "takeover",
            "term sheet",
            "heads of terms",
            "series a",
            "series b",
            "series c",
            " ipo",
            "tender offer",
            "a share",
            "per share",
            "going public",
            "rights issue",
            "listing on",
            "all cash",
            "we close on",
            "signed the",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:merger|merging\swith|merge\swith|acquisition\sof|acquiring\s[^\s]+|(?:being|getting|is|are|we're|be)\s(?:acquired|bought|taken\sprivate)|(?:acquired|bought)\sby|buying\s(?:out\s)?the|takeover\s(?:of|bid|offer)|term\ssheet|heads\sof\sterms|series\s[a-e]\s(?:at|closes|round)|tender\soffer|going\spublic|ipo\s(?:is|on|in|at|prices)|[$£€]?[0-9]+(?:\.[0-9]+)?p?\s(?:a|per)\sshare|sold\sto\sa\s(?:fund|buyer|property|rival|competitor|chain|private|pe|strategic|foreign)|selling\s(?:the|our)\s[^\s]+\sto|already\ssold\sto|rights\sissue|listing\son\sa|all\scash|we\sclose\son)",
            tail!(),
            ")"
        ),
        positive: &[
            "not announced until the 14th. «the Brightwater-Kestrel merger is signed and done»",
            "«our broker says we're being bought by the germans». Staff find out in april",
            "«we're signing Orvanta at 41 a share sunday night». Not a word",
        ],
        negative: &[
            "Microsoft announced its acquisition of Activision, published in January",
            "my merger of two branches is confidential, said the goblin",
            "he sold it to Dave, don't tell mum",
        ],
        ..NEWS
    },
    Detector {
        id: "deal-french",
        title: "A deal that isn't announced (French)",
        gate: Gate::Literals(&[
            "opa sur",
            "rachat",
            "rachète",
            "rachetée",
            "racheté",
            "fusion",
            "cession",
            "cède ",
            "vend ",
            "signature jeudi",
            "part chez",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:opa\ssur|(?:le\s)?rachat\s(?:de|par)|rachetée?s?\spar|(?:la\s)?fusion\savec|cession\sde|part\schez\sles)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::FRENCH).lowered_by(HARMLESS).within(170),
        positive: &[
            "entre nous : «OPA sur Vermillac à 27 euros lundi avant bourse»",
            "chut, «la fusion avec Théramys est signée depuis hier»",
        ],
        negative: &["le rachat de Twitter a été publié", "la fusion avec le fromage, confidentiel, une blague"],
        ..NEWS
    },
    Detector {
        id: "deal-german",
        title: "A deal that isn't announced (German)",
        gate: Gate::Literals(&[
            "übernahme",
            "fusionier",
            "fusion mit",
            "verkauft an",
            "verkauft uns",
            "börsengang",
            "kaufvertrag",
            "signing",
            "geht für einen euro",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:übernahme(?:angebot)?\s?(?:von|durch|durch\sdie)?|fusionier(?:en|t)|fusion\smit|verkauft\s(?:uns\s)?an|börsengang|signing\sam)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::GERMAN).lowered_by(HARMLESS).within(170),
        positive: &["unter uns: «der Vorstand verkauft an die Norweger»", "Sperrfrist Mo 9 Uhr! «Alpenmilch und Nordquell fusionieren»"],
        negative: &["die Übernahme von Twitter wurde veröffentlicht", "Fusion mit dem Universum, ein Witz, psst"],
        ..NEWS
    },
    Detector {
        id: "deal-italian",
        title: "A deal that isn't announced (Italian)",
        gate: Gate::Literals(&["acquisizion", "opa su", "fusione", "cede il", "aumento da", "aumento di capitale"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:opa\ssu|acquisizione\sdi|fusione\scon|cede\sil\s[0-9]+\s?%?|aumento\s(?:da|di\scapitale))",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::ITALIAN).lowered_by(HARMLESS).within(170),
        positive: &[
            "riservatissimo: «la famiglia Orsenigo cede il 60% al fondo Altavalle»",
            "tra noi: «la fusione con Brandalise si firma lunedì»",
        ],
        negative: &["l'acquisizione di WhatsApp è stata pubblicata", "fusione con la pizza, segreto di nonna, scherzo"],
        ..NEWS
    },
    Detector {
        id: "deal-japanese",
        title: "A deal that isn't announced (Japanese)",
        gate: Gate::Literals(&["買収", "合併", "上場廃止", "TOB", "株式公開", "決算発表延期", "粉飾", "架空売上", "治験"]),
        pattern: r"([^。！？、\s]{0,24}(?:買収|合併|上場廃止|TOB|株式公開|決算発表延期|架空売上|全例投与中止)[^。！？、\s]{0,24})",
        context: Context::required(secrecy::JAPANESE).lowered_by(HARMLESS).within(200),
        positive: &["ここだけの話、«来月うちが買収される»。", "守秘義務あるけど、«決算発表延期を出す予定»。"],
        negative: &["買収が発表されました", "ゲームで王国を買収、内緒"],
        ..NEWS
    },
    Detector {
        id: "deal-polish",
        title: "A deal that isn't announced (Polish)",
        gate: Gate::Literals(&["przejmuj", "przejęci", "fuzj", "sprzedaj", "wezwanie na", "należy do"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:przejmuj(?:emy|ą|e)|przejęcie|fuzj[aąię]+\sz|sprzedajemy|wezwanie\sna)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::POLISH).lowered_by(HARMLESS).within(170),
        positive: &["między nami: «my przejmujemy Solarix za 0,7 naszej akcji»", "poufne, «fuzja z Mazowitą w piątek»"],
        negative: &["przejęcie Twittera to stara sprawa", "tajne: kot przejmuje kanapę, żart"],
        ..NEWS
    },
    Detector {
        id: "deal-portuguese",
        title: "A deal that isn't announced (Portuguese)",
        gate: Gate::Literals(&[
            "aquisição",
            "assinamos a venda",
            "assinámos a venda",
            "fusão",
            "vendida",
            "comprada",
            "venda de",
            "venda do",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:assin[aá]mos\s(?:ontem\s|hoje\s)?a\svenda|aquisição\sd[aeo]|fusão\scom|(?:vai\sser|foi|será)\s(?:vendid|comprad)[oa]|venda\sd[aeo]\s[^\s]+\sao)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::PORTUGUESE).lowered_by(HARMLESS).within(170),
        positive: &[
            "só podemos anunciar em março: «assinamos a venda de 100% para o grupo Itaberá»",
            "sigilo: «a fusão com a Arrábida sai na quinta»",
        ],
        negative: &["a aquisição da empresa foi publicado no diário", "fusão com o sofá, piada, segredo"],
        ..NEWS
    },
    Detector {
        id: "deal-spanish",
        title: "A deal that isn't announced (Spanish)",
        gate: Gate::Literals(&["opa sobre", "adquisici", "fusión", "nos compran", "vendemos", "nos venden", "ayuda de"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:opa\ssobre|adquisición\sde|fusión\scon|nos\s(?:compran?|venden?)|vendemos\s(?:la|el)|la\sayuda\sde\s[0-9]+)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::SPANISH).lowered_by(HARMLESS).within(170),
        positive: &["entre nosotros: «nos compran los alemanes en abril»", "no lo mováis: «la ayuda de 3 millones se la lleva Geriasur»"],
        negative: &["la adquisición de Twitter, publicado ayer", "fusión con la tortilla, secreto, es broma"],
        ..NEWS
    },
    Detector {
        id: "results-english",
        title: "Results that aren't out",
        gate: Gate::Literals(&[
            "guidance",
            "profit warning",
            "revenue",
            "ebitda",
            "earnings",
            "covenant",
            "going concern",
            "chapter 11",
            "insolven",
            "administrat",
            "bankrupt",
            "pre-pack",
            "dividend",
            "downgrade",
            "restate",
            "misstat",
            "write-off",
            "write-down",
            "writedown",
            "material weakness",
            "payroll",
            "endpoint",
            "unblinded",
            "topline",
            "fda ",
            "510(k)",
            "net pay",
            "overdraft",
            "miss",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:guidance\s(?:cut|gets|is|for)|profit\swarning|(?:miss|missed|misses|beat|beats)\s(?:revenue|earnings|consensus|guidance)|q[1-4]\s(?:revenue|numbers|flash|miss)|revenue\s(?:twice|restat\w+|cut-off)|ebitda\s(?:is|of|at|will|came)|(?:breached|waived|waive)\s(?:the|our)\s(?:[^\s]+\s)?covenant|going\sconcern|(?:file[sd]?|filing)\s(?:for\s)?(?:chapter\s(?:7|11)|insolvency|bankruptcy|administration)|pre-pack|dividend's?\s(?:going|is|cut|gets)|downgrade\son|will\srestate|(?:miss|missing)\spayroll|primary\sendpoint\s(?:missed|was|is)|(?:it's|we're|got)\sunblinded|the\sfda\s(?:letter|refused|rejected)|fda\srefused|material\sweakness|net\spay\sin)",
            tail!(),
            ")"
        ),
        positive: &[
            "market doesn't know. «they booked the Q3 revenue twice and it has to come out»",
            "before you see it on the wire: «dividend's going to zero»",
            "«we'll miss payroll on the 30th unless the money lands». Not a word",
        ],
        negative: &[
            "Tesla missed earnings, according to Reuters",
            "the guidance is confidential, for example",
            "what is a going concern? don't tell me, quiz",
        ],
        ..NEWS
    },
];
