//! Words that tie somebody to a confidential relationship: "my client", "one of our patients", "meine Mandantin". Alone they say only
//! that the writer works; with a confession, a plan, a diagnosis or a name in the same sentence they say who it is about.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// The family's default.
const CLIENT: Detector = Detector {
    kind: Type::ClientRef,
    why: "What follows was told in confidence, and this says by whom.",
    source: "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
    reach: Reach { before: 8, after: 160 },
    context: Context::NONE.lowered_by(HARMLESS).within(120),
    worth: Worth { shape: 78, proved: 80, cued: 80 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "client-dutch",
        title: "Your client (Dutch)",
        source: "https://wetten.overheid.nl/BWBR0002093/",
        gate: Gate::Literals(&["mijn cli", "onze cli", "mijn pati", "onze pati", "een van onze pati", "mijn opdrachtgever"]),
        pattern: r"(?i)(?-u:\b)((?:mijn|onze)\s(?:cliënte?|client|patiënte?|opdrachtgever))(?-u:\b|)(?:,?\s[^\s.!?]+){0,8}?\s(?:vertelde|bekende|bekent|ontkent|liegt|loog|heeft|wil|gaat|scheidt|is\s(?:ziek|zwanger|verslaafd|opgenomen)|zei|had|moet|werd|wordt|[A-Z][a-z]+\s(?:van\s|de\s|der\s)*[A-Z][a-z]+)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["«Mijn cliënt» (wethouder) ontkent alles in de krant", "«onze patiënte» op 12 heeft hiv en weet het nog niet"],
        negative: &["mijn cliënten zijn lief", "mijn cliënt is mijn hond, hij ontkent alles", "een cliënt vertelde ooit iets"],
        ..CLIENT
    },
    Detector {
        id: "client-english",
        title: "Your client",
        gate: Gate::Literals(&["my client", "our client", "client of mine", "client of ours"]),
        pattern: r"(?i)(?:^|[^0-9A-Za-z'])((?:my|our)\sclient(?:'s)?|(?:a\s)?client\sof\s(?:mine|ours))(?:,?\s[^\s.!?]+){0,8}?,?\s(?:told|tells|admitted|admits|confess\w*|cried|is\s(?:filing|divorcing|dropping|lying|guilty|suing|selling|buying|closing|pregnant|hiding|planning|going\sto|about\sto)|wants?|expects|found\sa|hid|hides|lied|lies|owes|had\sa|has\s(?:a|been|hiv|cancer|no)|pleads|breached|failed|tested|stole|hit|killed|cheated|(?-i:[A-Z][a-z'-]+\s(?:&\s)?[A-Z][a-z-]+)|did\sit)(?:[^0-9A-Za-z]|$)",
        positive: &[
            "ok so «our client» is filing for divorce on monday",
            "«My client» cried in the car park, the report says he isn't the father. She told",
            "«My client» Joanne Petrakis, finance director, got a panic attack",
            "«Client of mine», anesthesiologist, one of two at a county hospital, found a second phone",
            "Told «our client», Hemlock Grocers, the truth",
        ],
        negative: &[
            "my clients never ask me about alpha",
            "my client (my toddler) pleads not guilty to the yogurt incident",
            "My client's case starts at 10",
            "\"my client did it\", the goblin said in my D&D game",
            "I use an email client of ours",
        ],
        ..CLIENT
    },
    Detector {
        id: "client-french",
        title: "Your client (French)",
        source: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044556064",
        gate: Gate::Literals(&["mon client", "ma cliente", "notre client", "mon patient", "ma patiente", "notre patient", "nos patients"]),
        pattern: r"(?i)(?-u:\b)((?:mon|ma|notre)\s(?:cliente?|patiente?)(?:\sdu\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi))?)(?:,?\s[^\s.!?]+){0,8}?\s(?:m'a|a|est|va|veut|conteste|nie|ment|divorce|avoue|souffre|refuse|prend|boit|doit)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "«Mon client» a tout reconnu devant moi, on plaide",
            "«Ma patiente du jeudi», celle qui présente la météo, m'a dit ce soir",
            "«Ma cliente» (la pharmacienne) conteste tout",
        ],
        negative: &["mon client préféré", "ma cliente est un chien, elle a mangé ma blague", "mes clients sont adorables"],
        ..CLIENT
    },
    Detector {
        id: "client-german",
        title: "Your client (German)",
        source: "https://www.gesetze-im-internet.de/stgb/__203.html",
        gate: Gate::Literals(&[
            "mandant",
            "mein patient",
            "meine patientin",
            "unser patient",
            "unsere patientin",
            "mein klient",
            "meine klientin",
        ]),
        pattern: r"(?i)(?-u:\b)((?:mein|meine|unser|unsere|meinem|unserem|meiner|unserer|meinen|unseren|meinem\sgrößten)\s(?:mandant(?:in|en)?|patient(?:in|en)?|klient(?:in|en)?))(?:,?\s[^\s.!?]+){0,8}?,?\s(?:hat|haben|bestreitet|lügt|macht|will|wusste|wüsste|gestand|gestanden|leidet|trinkt|liegt|ist\s(?:krank|schwanger|hiv|depressiv|insolvent|schuldig)|sagt|sagte|zahlt|plant|verliert|verkauft|mit\sdem|weiß)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "«Mein Mandant» (Metzgermeister, drei Filialen) bestreitet vor Gericht jede Beteiligung",
            "Wenn «unsere Mandantin» wüsste, dass der Chef die Frist verpennt hat",
            "«Unser Mandant» mit dem Erdbeerhof macht nächste Woche Selbstanzeige",
        ],
        negative: &["Mein Mandant (Kater, 6 kg) bestreitet jede Beteiligung", "Mandanten suchen uns", "unsere Mandanten zahlen pünktlich"],
        ..CLIENT
    },
    Detector {
        id: "client-italian",
        title: "Your client (Italian)",
        source: "https://www.codicedeontologico-cnf.it/",
        gate: Gate::Literals(&[
            "mio cliente",
            "mia cliente",
            "nostro cliente",
            "nostra cliente",
            "mio assistito",
            "mia assistita",
            "mio paziente",
            "mia paziente",
            "nostro paziente",
        ]),
        pattern: r"(?i)(?-u:\b)((?:il\s)?(?:mio|mia|nostro|nostra)\s(?:cliente|assistit[oa]|paziente))(?:,?\s[^\s.!?]+){0,8}?\s(?:ha|mi\sha|è|vuole|nega|mente|confessa|ammette|sta|deve|prende|beve|e)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "«Il mio cliente» (allenatore, provincia di Cuneo) nega ogni addebito",
            "la gelateria è «nostro cliente» e ha 300mila euro di iva",
            "«mia paziente», quella del terzo piano, ha il cancro",
        ],
        negative: &["il mio cliente ideale", "il mio cliente è un gatto e nega, che scherzo", "i miei clienti"],
        ..CLIENT
    },
    Detector {
        id: "client-japanese",
        title: "Your client (Japanese)",
        source: "https://laws.e-gov.go.jp/law/324AC1000000205",
        gate: Gate::Literals(&["依頼者", "依頼人", "担当患者", "うちの患者", "担当している", "クライアント"]),
        pattern: r"((?:今日来た|うちの|担当の|私の)?(?:依頼者|依頼人|担当患者|うちの患者)(?:さん)?|担当している(?:上場会社|会社|患者|クライアント))[^。！？\n]{0,40}(?:話してくれた|自白|認めた|隠し|離婚|否認|不倫|診断|入院|架空|粉飾|余命|調整中|泣)",
        context: Context::NONE.lowered_by(HARMLESS).within(120),
        positive: &["«依頼者»(商店街の会長さん)は新聞では否認しているけど、接見では", "«担当している上場会社»で架空売上が3期分見つかった"],
        negative: &["依頼者の秘密を守る義務", "小説の依頼者は全部認めた"],
        ..CLIENT
    },
    Detector {
        id: "client-polish",
        title: "Your client (Polish)",
        source: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19820160124",
        gate: Gate::Literals(&[
            "mój klient",
            "moja klientka",
            "nasz klient",
            "nasza klientka",
            "mój pacjent",
            "moja pacjentka",
            "nasz pacjent",
            "nasza pacjentka",
        ]),
        pattern: r"(?i)(?-u:\b)((?:mój|moja|nasz|nasza)\s(?:klient|klientka|pacjent|pacjentka))(?:,?\s[^\s.!?]+){0,8}?,?\s(?:powiedział|powiedziała|przyznał|przyznała|kłamie|chce|ma|właśnie|ukrył|ukryła|choruje|bierze|pije|jest\s(?:chory|chora|w\sciąży)|zabił|zabiła|zaprzecza)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &[
            "«nasz klient» z Mokotowa, ten od food trucków, właśnie powiedział mecenasowi",
            "«Moja pacjentka» z czwartku choruje na raka i nie wie",
        ],
        negative: &["mój klient idealny", "nasz klient to kot i kłamie", "klient ma zawsze rację"],
        ..CLIENT
    },
    Detector {
        id: "client-portuguese",
        title: "Your client (Portuguese)",
        source: "https://www.planalto.gov.br/ccivil_03/leis/l8906.htm",
        gate: Gate::Literals(&[
            "meu cliente",
            "minha cliente",
            "nosso cliente",
            "nossa cliente",
            "meu paciente",
            "minha paciente",
            "nosso paciente",
            "o cliente é",
        ]),
        pattern: r"(?i)(?-u:\b)((?:o\s)?(?:meu|minha|nosso|nossa)\s(?:cliente|paciente)|o\scliente\sé\so)(?:,?\s[^\s.!?]+){0,8}?\s(?:me\sdisse|disse|confessou|admitiu|escondeu|mente|quer|tem|está|vai|nega|bebe|[A-ZÀ-Ž][a-zà-ž]+\s[A-ZÀ-Ž][a-zà-ž]+)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["«meu cliente», réu primário, me disse onde está a arma", "«minha paciente» da terça está grávida e ninguém sabe"],
        negative: &["meu cliente ideal", "meu cliente é um gato e nega tudo, é piada", "os meus clientes"],
        ..CLIENT
    },
    Detector {
        id: "client-spanish",
        title: "Your client (Spanish)",
        source: "https://www.boe.es/buscar/act.php?id=BOE-A-2024-23630",
        gate: Gate::Literals(&[
            "mi cliente",
            "mi clienta",
            "nuestro cliente",
            "nuestra clienta",
            "mi paciente",
            "nuestro paciente",
            "nuestra paciente",
            "mi defendido",
            "mi defendida",
            "defiendo al",
        ]),
        pattern: r"(?i)(?-u:\b)((?:mi|nuestro|nuestra)\s(?:cliente|clienta|paciente|defendid[oa]))(?:,?\s[^\s.!?]+){0,8}?\s(?:me\sha|ha|confesó|admitió|miente|quiere|tiene|está|va\sa|niega|bebe|robó|escondió)(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["«mi defendido», el sacristán, me ha dicho que lo vendió él", "«Nuestra clienta» del ático va a pedir la custodia"],
        negative: &["mi cliente ideal", "mi cliente es un gato y niega todo, por ejemplo", "mis clientes son majos"],
        ..CLIENT
    },
    Detector {
        id: "patient-english",
        title: "Your patient",
        source: "https://www.hhs.gov/hipaa/for-professionals/privacy/laws-regulations/index.html",
        gate: Gate::Literals(&[
            "my patient",
            "our patient",
            "of our patients",
            "of my patients",
            "patient of mine",
            "my pt ",
            "our pt ",
            "my service user",
            "my resident",
            "our resident",
            "member we",
        ]),
        pattern: r"(?i)(?:^|[^0-9A-Za-z'])((?:my|our)\s(?:patient|pt|resident|service\suser)(?:'s)?|one\sof\s(?:my|our)\s(?:patients|residents|service\susers|clients)|patient\sof\s(?:mine|ours))(?:,?\s[^\s.!?]+){0,8}?,?\s(?:told|has|had|is|was|tested|died|came|got|hasn't|refuses|overdosed|relapsed|admitted|confessed|[A-Z][a-z'-]+\s[A-Z][a-z-]+)\s(?:[^\s.!?]+\s){0,6}?(?:cancer|tumou?r|hiv|positive|pregnant|overdos\w+|suicid\w+|psychosis|dementia|sepsis|stroke|seizure\w*|cardiac|relaps\w+|abus\w+|diagnos\w+|chemo\w*|transplant|rehab|depress\w+|bipolar|schizo\w+|self-harm\w*|miscarr\w+|abortion|termination|deteriorat\w+|dying|died|icu|ventilat\w+|intubat\w+|insulin|methadone|affair|assault\w*|him|me\sthat)",
        positive: &[
            "«My patient» in bed four was diagnosed with HIV today",
            "«one of our patients» has stage four cancer and her boss called me",
            "«our resident» Doreen told me her son was abusing her",
        ],
        negative: &[
            "our patients are great",
            "my patient approach to bread",
            "one of our patients in this novel has cancer",
            "be patient, mine is too",
        ],
        ..CLIENT
    },
];
