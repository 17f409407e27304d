//! Facts about particular people that the law sets apart: status, orientation, faith, union; and what schools write down about their
//! pupils. About oneself everybody may say them; about another they are that other's.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// Words beside facts that the person meant has not told.
const OTHERS: &[&str] = &[
    "don't tell", "dont tell", "hasn't told", "doesn't know", "don't know", "nobody knows", "between us", "tenant", "my employee", "client", "boss", "landlord", "name's", "lives at", "address", "my tenant", "our cleaner", "pupil", "student", "coworker", "my manager", "what now", "report", "papers", "unter uns", "entre nous", "entre nosotros",
    "tra noi", "tussen ons", "między nami", "entre nós", "内緒", "shh", "parents", "her parents", "his parents", "his dad", "the parish",
];

/// The family's default.
const PERSON: Detector = Detector {
    kind: Type::SpecialCategory,
    why: "It is theirs to tell, and for some of them it is dangerous.",
    source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    reach: Reach { before: 64, after: 128 },
    context: Context::raising(OTHERS).lowered_by(HARMLESS).within(120),
    worth: Worth { shape: 60, proved: 70, cued: 79 },
    ..Detector::DEFAULT
};

/// What a school writes down.
const PUPIL: Detector = Detector { kind: Type::Student, why: "It is a child's record, and it stays findable longer than childhood.", source: "https://studentprivacy.ed.gov/ferpa", ..PERSON };

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "immigration-status",
        title: "Somebody's immigration status",
        gate: Gate::Literals(&["papers", "undocumented", "overstay", "asylum", "deport", "visa", "sans papiers", "pas de papiers", "sin papeles", "duldung", "abschieb", "permesso di soggiorno", "clandestin", "senza documenti", "zonder papieren", "sem documentos", "不法滞在"]),
        pattern: r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(?:he|she|hes|shes|(?-i:[A-ZÀ-Ž][a-zà-ž]+)|elle|il|ella|él|lui|lei|ze|hij)(?:'s)?,?\s(?:[^\s.!?]+\s){0,6}?(has\sno\spapers|ha(?:s|d)\sbeen\sdeported|is\sundocumented|(?:is\s)?here\sillegally|overstayed\s(?:his|her|their)(?:\s[^\s.!?]+)?\svisa|asylum\sclaim\s(?:was\s|got\s)?refused|(?:is\s|are\s)?asylum\spending|n'a\spas\sde\spapiers|est\ssans\spapiers|est[áa]\ssin\spapeles|n[oã]o?\stem\s(?:papéis|documentos)|non\sha\sil\spermesso|heeft\sgeen\spapieren|duldung\s(?:läuft|abgelaufen)[^.!?]{0,20})(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["She doesn't speak English and «has no papers». What now?", "my tenant, he «overstayed his student visa» in march", "La dame de compagnie, Fatoumata, «n'a pas de papiers» donc"],
        negative: &["I'm undocumented and unafraid", "the dog has no papers", "undocumented features in the API", "a novel in which she has no papers"],
        ..PERSON
    },
    Detector {
        id: "orientation-of-another",
        title: "Somebody's orientation or identity",
        gate: Gate::Literals(&["gay", "lesbian", "bisexual", " trans", "queer", "closeted", "grindr", "schwul", "lesbisch", "homo", "gej", "lesbienne", "ゲイ"]),
        pattern: r"(?i)(?:^|[^0-9A-Za-z'-])((?:he's|she's|they're|hes|shes|(?-i:[A-Z][a-z]+)\sis|(?-i:[A-Z][a-z]+)'s)\s(?:[^\s.!?]+\s){0,2}?(?:gay|lesbian|bi|bisexual|trans|queer|closeted)(?:,?\s(?:and|but|though)\s(?:he\s|she\s|they\s)?(?:hasn't\stold|haven't\stold|isn't\sout|not\sout|doesn't\swant)[^.!?\n]{0,30})?|(?-i:[A-Z][a-z]+)\sist\s(?:schwul|lesbisch)|est\s(?:gay|lesbienne)\set\s(?:personne|il\sne|elle\sne)|es\sgay\sy\s(?:nadie|no\slo)|è\sgay\se\s(?:nessuno|non))(?:[^0-9A-Za-z]|$)",
        context: Context::required(OTHERS).lowered_by(HARMLESS).within(100),
        worth: Worth { shape: 40, proved: 40, cued: 78 },
        positive: &["told me mid-fade «he's gay and hasn't told his dad». I nearly cried, don't tell", "since everyone's asking: «Noah is trans», his parents don't know"],
        negative: &["I'm gay and my parents don't know", "Elton John is gay", "the character she's gay in the novel, her parents know", "she's trans-atlantic"],
        ..PERSON
    },
    Detector {
        id: "pupil-record",
        title: "A pupil's record",
        gate: Gate::Literals(&["excluded", "exclusion", "expelled", "ehcp", " iep", "reads at", "reading at", "attendance", "managed move", "on free dinners", "free school meals", "safeguarding", "failed", "sen ", "send ", "resit", "behaviour plan", "seizure plan", "schulbegleitung", "sitzengeblieben", "zagrożony", "doubleren", "4/20", "fehlzeiten"]),
        pattern: r"(?-u:\b)([A-Z][a-zà-ž]+(?:\s[A-Z][A-Za-zà-ž'-]+)?(?:,?\s\(?(?:[1-9]|1[0-3])[A-Z]\)?|,?\s(?:in\s)?(?:Year|Yr|year|grade|Klasse|kl\.|groep)\s?[0-9]{1,2}[A-Za-z]?)(?:\s(?:now\s)?(?:has|is|was|got)\s[^.!?\n]{3,60})?)(?:[^0-9A-Za-z]|$)",
        context: Context::required(&["excluded", "exclusion", "permanently excluded", "expelled", "ehcp", "iep", "reads at", "reading at", "attendance", "managed move", "free dinners", "safeguarding", "resit list", "seizure plan", "stoma", "send", "sen", "dyslexia", "autism", "mld", "semh", "schulbegleitung", "sitzengeblieben", "placé en foyer", "zagrożony", "doubleren", "suspended", "social services", "in care", "foster"]).lowered_by(HARMLESS).within(110),
        worth: Worth { shape: 40, proved: 40, cued: 79 },
        positive: &["all staff: «Isaac Brandreth 8C» and the EHCP are on the drive", "«Barnaby Tisdall, 8R». Second internal exclusion for spitting", "«Harley Quint, Year 7» reads at 6y2m"],
        negative: &["Form 8C is attached, attendance optional", "Windows 8B was excluded", "Year 9 exclusion rates fell", "the Year 9 Expelled List"],
        ..PUPIL
    },
    Detector {
        id: "pupil-record-sentence",
        title: "What became of a pupil",
        gate: Gate::Literals(&["excluded", "expelled", "managed move", "resit list", "extra time", "special ed", "held back", "kicked out of school", "free dinners", "reading age", "reads at", "reading at"]),
        pattern: r"(?-u:\b)([A-Z][a-z]+\s[A-Z][a-z'-]+\s(?:is|was|has\sbeen|got|is\sbeing)\s(?:being\s)?(?:permanently\s|temporarily\s)?(?:excluded|expelled|suspended\sfrom\sschool|put\son\s(?:a\s)?(?:managed\smove|the\sresit\slist)|on\sfree\sdinners|held\sback)[^.!?\n]{0,40})(?:[^0-9A-Za-z]|$)",
        context: Context::raising(&["school", "class", "teacher", "mum", "his mum", "her mum", "parents", "year 7", "year 8", "year 9", "year 10", "head", "tutor", "form", "pupil", "office"]).lowered_by(HARMLESS).within(140),
        worth: Worth { shape: 60, proved: 60, cued: 79 },
        positive: &["saw it in the office on the teacher's desk: «Theo Marchbanks is being permanently excluded». It was him", "at our school «Jaxon Reddy got excluded twice last term». His mum"],
        negative: &["George Santos was expelled, reuters says", "The president was excluded", "the league expelled Club America"],
        ..PUPIL
    },
    Detector {
        id: "union-of-another",
        title: "Somebody's union work",
        gate: Gate::Literals(&["union card", "signed cards", "union organi", "joined the union", "manageable out", "union rep", "strike vote", "betriebsrat gründen", "syndiqué"]),
        pattern: r"(?-u:\b)([A-Z][a-z]+\s[A-Z][a-z'-]+(?:\sand\s[A-Z][a-z]+\s[A-Z][a-z'-]+)?\s(?:(?i:signed\s(?:union\s)?cards?|joined\sthe\sunion|is\s(?:secretly\s)?organi[sz]ing|is\sin\sthe\sunion))[^.!?\n]{0,30})(?:[^0-9A-Za-z]|$)",
        context: Context::raising(&["store", "warehouse", "plant", "manager", "boss", "hr", "don't tell", "management", "shift", "this week"]).lowered_by(HARMLESS).within(120),
        worth: Worth { shape: 62, proved: 70, cued: 78 },
        positive: &["so proud of «Rosalind Achterberg and Deshawn Pike signed cards this week at the Kettle Creek» store", "our warehouse: «Marta Vance joined the union». Don't tell the manager"],
        negative: &["Chris Smalls founded a union", "I signed my union card today", "we joined the union"],
        ..PERSON
    },
];
