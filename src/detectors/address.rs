//! Where somebody lives: postal addresses as countries write them. The formats are those of the addressing sheets of the Universal
//! Postal Union. A street and number alone is underlined; with words that make it a home, it is held.

use super::{Context, Detector, Gate, Reach, Words, Worth};
use crate::finding::{Severity, Type};
use crate::validators::{capitalized_street, numbered_place, street};

// Pieces of the patterns below. Words of any language, with the marks that stand inside and behind them.
macro_rules! name {
    () => {
        r"(?u:[A-ZÀ-ÞĀ-Ž](?:[a-zß-ž]{0,3}\.|[A-Za-zÀ-ž'’-]*))"
    };
}
/// Small words inside of names: "de la", "z", "van der".
macro_rules! small {
    () => {
        r"(?u:[a-zß-ž'’]{1,5})"
    };
}
/// A space, which may be the end of a line, quoted or not.
macro_rules! gap {
    () => {
        r"[\s>]{1,6}"
    };
}
macro_rules! comma {
    () => {
        r"(?:,[\s>]{0,6}|[\s>]{1,6}|\s[\-/|]\s)"
    };
}
/// The number of a house and what counts as part of it: "12", "12a", "2/45", "12-14", "7 bis".
macro_rules! house {
    () => {
        r"\d{1,5}(?:\s?(?u:[\-–/])\s?\d{1,4})?(?:\s?[A-Z]\s\d{1,3}\b|\s?[A-Za-z]\b)?(?:/(?:\d{1,4}|[IVX]{1,4}\b))*(?:\s(?:bis|ter|hs|bus\s\w{1,4})\b)?"
    };
}
/// Parts between street and postcode: floors, stairs, doors, districts.
macro_rules! part {
    () => {
        r"(?:[,;/|\n][\s>]{0,6}(?u:[A-Za-z0-9À-ž.ºª°’'#()/&\-])+(?:\s(?u:[A-Za-z0-9À-ž.ºª°’'#()/&\-])+){0,4})"
    };
}
/// A postcode of the European and American kinds, and the town behind it, without which four digits are none.
macro_rules! post {
    () => {
        concat!(
            comma!(),
            r"(?:(?:[A-Z]{1,3}-)?(?:\d{4}\s?[A-Z]{2}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{5,6}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b(?:",
            gap!(),
            town!(),
            r")?|(?:[A-Z]{1,3}-)?\d{4}",
            gap!(),
            town!(),
            ")"
        )
    };
}
macro_rules! town {
    () => {
        concat!("(?-i:", name!(), r"(?:[\s/]", name!(), r"){0,2}(?:\s\([A-Z]{2}\)|\s\d{1,2}\b)?)")
    };
}
/// Flat, floor or stairs right behind the number.
macro_rules! unit {
    () => {
        concat!(
            r"(?:",
            comma!(),
            r"(?:\d{1,2}\s?(?:\.?(?u:[ºª°])|er?\b|\.)[\s]?(?:(?iu:dto|esq|izda?|izq|dcha|drcha|étage|piso|andar|piano|stock|og|patro|[A-D]|mf|th|tv|sal|links|rechts)\b\.?)?",
            r"|(?iu:apto?|appt?|apartamento|apartment|flat|unit|suite|bât|bat|esc|porte|piso|puerta|pta|int|interno|scala|lok|m|wohnung|whg|we|top|tür|stiege|stg|casa|bl|bloco|lgh|st|box|depto|kat|daire)\b\.?\s?(?:\w{1,5}\b)?",
            r"|\d?\.?\s?(?:OG|EG|DG|UG|HH|VH|SF)\b(?:\s(?:links|rechts|mitte))?",
            r")){0,3}"
        )
    };
}
/// All that may follow street and number.
macro_rules! rest {
    () => {
        concat!(
            "(?:",
            unit!(),
            part!(),
            "{0,4}",
            post!(),
            "|",
            unit!(),
            part!(),
            r"{0,3}?,?\s?",
            name!(),
            r"(?:\s",
            name!(),
            r"){0,2}\s?(?u:[/–\-])\s?(?-i:[A-Z]{2})\b|",
            unit!(),
            ")"
        )
    };
}
macro_rules! before {
    () => {
        r"(?:^|(?u:[^A-Za-z0-9À-ž_.\-/:£$€]))"
    };
}

// What opens the gates, and patterns.

/// What opens the gate to a street that is one word with its kind.
const COMPOUND_GATE: Words = words![
    "straße",
    "strasse",
    "str.",
    "gasse",
    "weg ",
    "platz ",
    "allee ",
    "gürtel ",
    "ufer ",
    "damm ",
    "graben ",
    "hang ",
    "chaussee",
    "promenade ",
    "deich ",
    "twiete",
    "straat",
    "laan ",
    "gracht",
    "dijk ",
    "kade ",
    "plein ",
    "singel ",
    "steeg ",
    "plantsoen",
    "dreef ",
    "steenweg",
    "gatan",
    "vägen",
    "gränd",
    "stigen",
    "torget",
    "backen ",
    "allén",
    "gata ",
    "gaten ",
    "veien",
    "vegen",
    "svei ",
    "evei ",
    "sgate ",
    "egate ",
    "gade ",
    "svej ",
    "evej ",
    "nvej ",
    "rvej ",
    "vejen",
    "stræde",
    "vænge",
    "katu",
    "tie ",
    "kuja ",
    "polku ",
    "kaari ",
    "raitti ",
    "allé ",
    "str ",
];

/// German, Dutch and Nordic streets: "Lindenstraße 17", "Lange Leemstraat 112", "Storgatan 17", "Mäntytie 4 A 12".
macro_rules! compound {
    ($flags:literal) => {
        concat!(
            $flags,
            before!(),
            "(",
            r"(?:(?-i:", name!(), r")[\s\-]{1,3}(?:", small!(), r"\s){0,2}){0,3}?",
            r"(?:", name!(), r"(?iu:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|gürtel|ufer|damm|graben|chaussee|promenade|deich|twiete|straat|laan|gracht|dijk|kade|plein|singel|steeg|plantsoen|dreef|steenweg|gatan|vägen|gränd|stigen|torget|backen|allén|gata|gaten|veien|vegen|[se]vei|[se]gate|gade|[senr]vej|vejen|stræde|vænget?|katu|(?:[aeiy]n|ä|ö|y|ki|ta|si|la|ka)tie|kuja|polku|kaari|raitti)",
            r"|(?-i:", name!(), r")[\s\-]{1,3}(?iu:stra(?:ß|ss)e|str\.?|weg|platz|gasse|plein|allée?|allee|laan|gade|plads|torv|gata|gate|vej|vei))",
            r"\.?,?", gap!(), r"(?:(?i:nr|nummer|hausnr)\.?\s?)?",
            house!(),
            rest!(),
            ")"
        )
    };
}
const COMPOUND: &str = compound!("(?i-u)");

/// What opens the gate to a street that begins with its kind.
const CONTINENTAL_GATE: Words = words![
    "rue",
    "avenue",
    "av.",
    "ave.",
    "impasse",
    "chemin",
    "ch.",
    "allée",
    "allées",
    "quai",
    "boulevard",
    "bd",
    "boul.",
    "bld",
    "blvd",
    "place de",
    "place d",
    "cours",
    "passage",
    "square",
    "ruelle",
    "faubourg",
    "résidence",
    "lotissement",
    "lieu-dit",
    "hameau",
    "rang",
    "route de",
    "montée",
    "calle",
    "c/",
    "cl.",
    "avda",
    "avenida",
    "plaza",
    "pza",
    "paseo",
    "pso",
    "ronda",
    "camino",
    "carretera",
    "ctra",
    "travesía",
    "urb.",
    "urbanización",
    "carrer",
    "rúa",
    "pasaje",
    "diagonal",
    "calzada",
    "privada",
    "cerrada",
    "prolongación",
    "jirón",
    "manzana",
    "mz",
    "gran vía",
    "via",
    "viale",
    "v.le",
    "piazza",
    "p.zza",
    "piazzale",
    "corso",
    "c.so",
    "largo",
    "vicolo",
    "strada",
    "contrada",
    "c.da",
    "località",
    "loc.",
    "frazione",
    "fraz.",
    "borgo",
    "fondamenta",
    "salita",
    "lungotevere",
    "lungarno",
    "rua",
    "r.",
    "travessa",
    "trav.",
    "tv.",
    "praça",
    "pç.",
    "estrada",
    "rodovia",
    "alameda",
    "beco",
    "calçada",
    "ladeira",
    "quinta",
    "ul.",
    "ulica",
    "ulicy",
    "al.",
    "aleja",
    "alei",
    "aleje",
    "os.",
    "osiedle",
    "pl.",
    "plac",
    "nám.",
    "náměstí",
    "třída",
];

/// French, Spanish, Portuguese, Italian and Polish streets: "12, rue des Glycines", "Calle Mayor 3, 2.º B", "ul. Polna 7/12".
macro_rules! continental {
    ($flags:literal) => {
        concat!(
            $flags,
            before!(),
            "(",
            // The number first, as in France and Canada.
            house!(), r"(?:[\s]?,)?", gap!(),
            r"(?iu:rue|avenue|ave?\.?|boulevard|boul\.?|bo?u?l?v?d\.?|impasse|imp\.|chemin|ch\.|allées?|quai|place|pl\.|route|rte|cours|passage|square|sentier|ruelle|faubourg|fbg|villa|résidence|hameau|rang|montée|esplanade|promenade|traverse|calle|via|rua)",
            gap!(), r"(?:", small!(), r"\s?){0,3}", name!(), r"(?:\s(?:", small!(), r"\s)?", name!(), r"){0,3}",
            rest!(),
            "|",
            // The number behind.
            r"(?:(?iu:rue|avenue|avda|avenida|impasse|chemin|allées?|quai|boulevard|bd|calle|plaza|paseo|ronda|camino|carretera|travesía|urbanización|carrer|rúa|pasaje|diagonal|calzada|blvd|privada|cerrada|prolongación|jirón|manzana|mz|gran\svía|via|viale|piazza|piazzale|corso|largo|vicolo|strada|contrada|località|frazione|borgo|fondamenta|salita|lungotevere|lungarno|rua|travessa|praça|estrada|rodovia|alameda|beco|calçada|ladeira|quinta|ulic[ay]|alej[ae]|alei|osiedle|plac|náměstí|třída)", gap!(),
            r"|(?iu:av\.|avda\.|ch\.|bd\.|c/|cl\.|pza\.|pso\.|ctra\.|urb\.|mz\.|blvd\.|v\.le|p\.zza|c\.so|c\.da|loc\.|fraz\.|r\.\s|trav\.|tv\.|pç\.|al\.|ul\.|os\.|pl\.|nám\.)[\s>]{0,6})",
            r"(?:(?:", small!(), r"|\d{1,2}º?)\s){0,3}(?:[ldLD](?u:['’]))?", name!(), r"(?:\s(?:", small!(), r"|", name!(), r")){0,4}?",
            comma!(), r"(?:(?iu:n\s?(?u:[.º°o]){1,3}|nr\.?|núm\.?|num\.?|č\.?\s?p\.?|km|lote|lt\.?|#)\s?)?",
            r"(?:\d\.\d{3}|", house!(), ")",
            rest!(),
            ")"
        )
    };
}
const CONTINENTAL: &str = continental!("(?i-u)");

/// What opens the gate to [`ENGLISH`], as words: `st` alone begins hundreds of others.
const ENGLISH_GATE: Words = words![
    "st",
    "street",
    "rd",
    "road",
    "ave",
    "avenue",
    "ln",
    "lane",
    "dr",
    "drive",
    "ct",
    "court",
    "close",
    "way",
    "terrace",
    "ter",
    "crescent",
    "cres",
    "gardens",
    "gdns",
    "place",
    "pl",
    "mews",
    "boulevard",
    "blvd",
    "row",
    "hill",
    "rise",
    "grove",
    "yard",
    "parade",
    "pde",
    "walk",
    "cottages",
    "parkway",
    "pkwy",
    "pike",
    "circle",
    "cir",
    "loop",
    "trail",
    "trl",
    "square",
    "sq",
    "ridge",
    "bend",
    "cove",
    "croft",
    "wharf",
    "hollow",
    "vale",
    "esplanade",
    "highway",
    "hwy",
    "crossing",
    "xing",
    "glen",
    "chase",
    "wynd",
    "brae",
    "dene",
    "garth",
    "approach",
    "quay",
    "calle",
    "flat",
    "apt",
    "marg",
];

/// Streets as English-speaking countries write them, the number first: "Unit 7/118 Bondi Rd, Bondi NSW 2026".
macro_rules! english {
    ($flags:literal) => {
        concat!(
            $flags,
            before!(),
            "((?:",
            // A house with or without a number in a street; a flat in a house.
            r"(?:(?i:flat|apt|apartment|unit|suite|ste|room|lot|level|house|villa|number|no)\.?\s?[#\d]\w{0,4}(?:,?[\s>]{1,6}|/)|\#\s?)?",
            r"\d{1,5}(?:\s?(?u:[\-–/])\s?\d{1,5})?[A-Za-z]?(?:/\d{1,3}[A-Za-z]?)?,?", gap!(),
            r"(?:(?:", name!(), r"|\d{1,3}(?:st|nd|rd|th)|of|the|na|y|de|la)", gap!(), r"){1,4}",
            r"(?:(?i:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Ct|Terrace|Ter|Crescent|Cres|Gardens|Gdns|Place|Pl|Mews|Boulevard|Blvd|Row|Hill|Rise|Grove|Yard|Parade|Pde|Walk|Cottages|Parkway|Pkwy|Pike|Circle|Cir|Loop|Trail|Trl|Square|Sq|Ridge|Bend|Cove|Croft|Wharf|Hollow|Vale|Esplanade|Highway|Hwy|Crossing|Xing|Glen|Chase|Wynd|Brae|Dene|Garth|Approach|Quay|Marg)\b\.?)",
            r"(?:\s(?:North|South|East|West|Upper|Lower|[NS][EW]?|E|W)\b)?",
            "|",
            r"\d{1,5}\sCalle(?:\s", name!(), r"){1,3}",
            "|",
            r"(?-i:(?:Flat|flat|FLAT|Apt\.?|Apartment|apartment)\s\d{1,4}[A-Za-z]?,?\s(?:\d{1,4}\s)?", name!(), r"(?:\s", name!(), r"){0,2}(?:,\s", name!(), r"(?:\s", name!(), r"){0,2}){0,2}(?:\s\d{1,2}\b)?)",
            ")",
            english_rest!(),
            ")"
        )
    };
}
/// Flat, town, state and postcode.
macro_rules! english_rest {
    () => {
        concat!(
            r"(?:,?[\s>]{1,6}(?i:apt|apartment|unit|suite|ste|flat|box|floor|rm|room|bldg|lot|no|\#)\.?\s?\#?\w{1,5}\b){0,2}",
            r"(?:",
            named_rest!(),
            r"|(?:,?[\s>]{1,6}(?-i:",
            name!(),
            r")){1,3},?\s(?-i:[A-Z]{2,3})\b)?",
        )
    };
}
macro_rules! named_rest {
    () => {
        concat!(
            r"(?:[,;]?[\s>]{1,6}(?:(?-i:", name!(), r")|\((?-i:", name!(), r")\)|\d{1,3}[A-Za-z]{0,2}\b)){0,8}?",
            r"(?:[,;]?[\s>]{1,6}(?-i:[A-Z]{2,3}))?[,;]?[\s>]{1,6}",
            r"(?-i:\d{5}(?:-\d{4})?|\d{6}|\d{3}\s\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s?[A-Z\d]{4}|\d{4})\b"
        )
    };
}
const ENGLISH: &str = english!("(?i-u)");

/// A house that has a name, in a street: "Mill House, Station Rd".
const HOUSE: &str = concat!(
    r"(?-u)\b((?:The\s)?(?:",
    name!(),
    r"\s){1,2}?(?:House|Cottage|Lodge|Farm|Barn|Rectory|Vicarage|Grange|Manor|Mill|Forge|Bungalow|Laundry|Maltings|End),[\s>]{1,6}(?:",
    name!(),
    r"\s){1,2}?(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Terrace|Hill|Row)\b\.?",
    english_rest!(),
    ")"
);

/// Words, a number, a postcode and a town, whatever their language.
const POSTCODE: &str = concat!(
    "(?-u)",
    before!(),
    "(",
    name!(),
    r"(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r"|\d{1,2}\.?)){0,4}?,?",
    gap!(),
    r"(?:(?iu:č\.?\s?p\.?|nr\.?|no\.?:?|n\.º)\s?)?",
    house!(),
    unit!(),
    part!(),
    "{0,4}",
    r"(?:,[\s>]{1,6}|\n[\s>]{0,6}|\s(?u:[\-–/|])\s)",
    r"(?:(?:[A-Z]{1,3}-)?(?:\d{4}\s?[A-Z]{2}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2})\b(?:",
    gap!(),
    town!(),
    r")?|(?:[A-Z]{1,3}-)?\d{4,5}",
    gap!(),
    town!(),
    ")",
    ")"
);

/// Names of a house and a place, and a British, Irish or Canadian postcode: "Bryn Awel, Heol y Felin, Llandovery SA20 0DB".
const NAMED: &str = concat!(
    "(?-u)",
    before!(),
    "(",
    r"(?:\d{1,4}[A-Za-z]?,?\s",
    name!(),
    r"(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r"|\d{1,3})){0,3}|",
    name!(),
    r"(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r"|\d{1,3})){0,3},",
    gap!(),
    name!(),
    r"(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r")){0,3})",
    r"(?:,",
    gap!(),
    name!(),
    r"(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r")){0,3}){0,3}",
    r",?",
    gap!(),
    r"(?:[A-Z]{2}\s)?(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s[A-Z][A-Z\d]{3})",
    r")\b"
);

/// A post office box or a rural route.
const BOX: &str = concat!(
    r"(?-u)\b((?:(?iu:p\.?\s?o\.?\s?box|private\sbag|postfach|postbus|boîte\spostale|b\.?p\.|apartado(?:\sde\scorreos|\spostal)?|apdo\.?|caixa\spostal|casella\spostale|c\.\s?p\.|skr(?:ytka|\.)\s?poczt(?:owa|\.)|postboks|postilokero|pl|schließfach|r\.?r\.?\s?\#?\s?\d{1,3},?\sbox|hc\s\d{1,3},?\sbox|rural\sroute\s\d{1,3})",
    r"\s?(?:n\.?(?u:[º°])\s?)?\#?[A-Z]?\d[\d ]{0,7}\b)",
    r"(?:,?",
    gap!(),
    r"(?:",
    name!(),
    r"|\d{3,6}(?:[\- ]\d{2,4})?\b|[A-Z\d]{2,4}\s\d[A-Z]{2}\b)(?:\s",
    name!(),
    r")?){0,4})"
);

/// What leads straight to where somebody lives, as people say it, and words and a number.
const NAMED_HOME: &str = concat!(
    r"(?-u)\b(?iu:wohn(?:t|e|en|haft)|mieszka(?:m|ją|my)?|zamieszkał[ya]|bor|bydlí(?:m|me)?|bytem|woont|woon|wonen|habite|habitent|demeurant|vive|vivo|viven|abita|abito|residente|mora|moro|lakik|lakom|asun|asuu)",
    r"(?:,?\s(?iu:in|im|an|am|der|dem|den|des|bei|na|przy|w|we|ul\.|på|i|ve|op|aan|de|het|au|à|la|rue|en|el|calle|a|al|no|at|now|ahora|jetzt|nu|teraz|ora|hier|da|do)){0,3}\s",
    "((?-i:",
    name!(),
    r")(?:\s(?:",
    small!(),
    r"|",
    name!(),
    r")){0,3}?,?",
    gap!(),
    house!(),
    rest!(),
    ")"
);

/// A postcode that says so.
const SAID: &str = r"(?i-u)\b(?:eir\s?code|post\s?code|postal\scode)(?:\s(?:is|=|was)|\s?[:=])?\s((?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s?[A-Z\d]{4}))\b";

/// Indian: a number of a house, flat or plot, and what lies around it up to the postcode, or a crossing or sector.
macro_rules! indian {
    () => {
        concat!(
    r"(?:^|(?u:[^A-Za-z0-9]))((?:(?i:h\.?\s?no\.?|house\sno\.?|flat\sno\.?|flat|plot\sno\.?|plot|door\sno\.?|d\.?\s?no\.?|block|qtr\.?\s?no\.?|\#|no\.?)\s?\:?\s?[A-Z]?[\-/]?\d{1,5}(?:[\-/]\w{1,5}){0,3}[A-Z]?|[A-Z]{1,2}-\d{1,4}(?:/\d{1,4})?,|\d{1,4}/\d{1,4}[A-Z]?,?)",
    r"(?:(?:,\s?|\s)(?:(?-i:", name!(), r")|\d{1,3}(?:st|nd|rd|th)?|\d{1,3}[A-Z]|of|near|opp\.?|behind|the|road|street|nagar|colony|sector|main|cross|floor)){2,14}?",
    r"(?u:[,\s\-–]){1,3}[1-9]\d{2}\s?\d{3}\b)"
)
    };
}
const INDIAN: &str = concat!("(?-u)", indian!());

/// Turkish: quarter, street, number, flat. "Bahariye Cad. No: 12 D: 5 Kadıköy/İstanbul".
macro_rules! turkish {
    () => {
        concat!(
            r"((?:(?:",
            name!(),
            r"|\d{1,4}\.?)\s){1,3}?(?iu:mah\.?|mahallesi|cad\.?|caddesi|cd\.|sok\.?|sokak|sokağı|sk\.|bulvarı|bulv\.|blv\.?)",
            r"(?:,?\s(?:",
            name!(),
            r"|\d{1,4}\.)){0,4},?\s(?:(?i:no|numara)\s?[.:]?\s?)?\d{1,4}(?:/\w{1,4})?[A-Z]?\b",
            r"(?:,?\s(?i:d|daire|kat|k|blok|apt)\s?[.:]?\s?\d{1,4}\b){0,3}(?:[,\s]{1,2}(?:\d{5}\s)?(?:",
            name!(),
            r")(?:\s?[/,\s]\s?",
            name!(),
            r")?)?)"
        )
    };
}
const TURKISH: &str = concat!("(?-u)", turkish!());

/// Hungarian: postcode and town before the street, or after it. "1052 Budapest, Váci utca 12. 3/4".
macro_rules! hungarian {
    () => {
        concat!(
    r"((?:\d{4}\s", name!(), r"(?:,|\s[IVX]{1,5}\.)?\s(?:[IVX]{1,5}\.\s?(?:ker(?:ület|\.),?\s)?)?)?",
    r"(?:", name!(), r"\s){1,3}(?:utca|utcája|u\.|útja?|tér|tere|körút|krt\.|köz|sétány|fasor|sor|dűlő|lakótelep|rakpart)\s\d{1,4}(?:(?u:[\-–/])\w{1,4})?\.?",
    r"(?:,?\s(?:\d{1,3}|[IVX]{1,4}|fszt|mfszt)(?:[./]\s?(?:\d{1,3}\b|em(?:elet|\.)|a(?:jtó|\.)|lh\.)?)+){0,3}(?:,\s\d{4}\s", name!(), r")?)"
)
    };
}
const HUNGARIAN: &str = concat!("(?-u)", hungarian!());

/// Greek, in its own letters: "Ερμού 25, 105 63 Αθήνα".
macro_rules! greek {
    () => {
        r"((?:(?u:[Οο]δός|[Οο]δού|[Λλ]εωφ(?:όρος|\.)|(?u:[Λλ])\.|(?u:[Πλπ])λατεία|(?u:[Πλπ])λ\.)\s)?(?u:[Α-ΩΆΈΉΊΌΎΏ])(?u:[α-ωάέήίόύώϊϋΐΰ.])+(?:\s(?u:[Α-ΩΆΈΉΊΌΎΏ])(?u:[α-ωάέήίόύώϊϋΐΰ.])+){0,2}\s\d{1,4}(?u:[Α-Ωα-ω])?(?:\s?-\s?\d{1,4})?(?:,\s(?u:[Α-Ωα-ωά-ώ0-9ος.])+(?:\s(?u:[Α-Ωα-ωά-ώΆ-Ώ0-9.])+){0,2}){0,2},?\s(?:(?u:Τ\.?Κ\.?)\s?)?\d{3}\s?\d{2}(?:[,\s]{1,2}(?u:[Α-ΩΆΈΉΊΌΎΏ])(?u:[α-ωάέήίόύώϊϋΐΰ])+)?|(?u:[Οο]δός|[Οο]δού|[Λλ]εωφ(?:όρος|όρου|\.)|(?u:[Πλπ])λατεία)\s(?u:[Α-ΩΆΈΉΊΌΎΏ])(?u:[α-ωάέήίόύώϊϋΐΰ.])+(?:\s(?u:[Α-ΩΆΈΉΊΌΎΏ])(?u:[α-ωάέήίόύώϊϋΐΰ.])+){0,2}\s\d{1,4})"
    };
}
const GREEK: &str = concat!("(?-u)", greek!());

/// Japanese: prefecture, town, quarter, block, house and room.
macro_rules! japanese {
    () => {
        r"((?:(?u:[々一-龥]{2,3}[都道府県])(?:(?u:[々一-龥ぁ-んヶケノ]{1,6}[市区町村郡])){1,3}|(?:(?u:[々一-龥ヶケノ]{1,6}[市区町村郡])){1,3})(?u:[々一-龥ぁ-ヿ]{1,12})(?:[\dA-Z]{1,4}丁目)?\d{1,4}(?:(?u:[\-−‐の番地号]){1,2}\d{1,4}){0,3}(?:号|番地?)?(?:\s?(?u:[々一-龥ァ-ヿA-Za-z]{2,16})\s?\d{2,4}(?:号室?)?)?)"
    };
}
const JAPANESE: &str = concat!("(?-u)", japanese!());

/// The same for all countries that have a pattern of their own.
const ELSEWHERE: &str = concat!("(?-u)(?:", indian!(), "|", turkish!(), "|", hungarian!(), "|", greek!(), "|", japanese!(), ")");

/// Words that make a place somebody's home.
#[rustfmt::skip]
pub(super) const HOME: Words = words![
    "home", "lives", "adrässe", "patient", "patient's", "pupil", "insured", "tenancy", "evicted", "bailiff", "carer", "auntie's",
    "sister's", "brother's", "parents'", "my ex", "come see", "new zip", "courier", "letter for", "parcel to", "his house is",
    "her house is", "owner of", "slipped out at", "ran off from", "my dad", "my mum", "my mom", "my nan", "live at", "live in",
    "live on", "living at", "living on", "i live", "we live", "they live", "where i live", "lived at", "my house", "our house",
    "his house", "her house", "their house", "my flat", "my place", "our place", "her place", "his place", "at ours", "at mine",
    "to mine", "to ours", "come over", "come round", "come by", "come to", "parents r gone", "no parents", "home alone", "my address",
    "our address", "his address", "her address", "their address", "mom's address", "mum's address", "patient's address",
    "client's address", "home visit", "new address", "old address", "private address", "address for parcel", "residence",
    "residing at", "resides at", "resident at", "domiciled", "key under", "key is under", "key safe", "spare key", "lockbox",
    "house is empty", "be empty", "back gate", "front door", "doorstep", "driveway", "garage-kept", "staying at", "moved to",
    "moved into", "moved in", "moving to", "ship to", "ship it to", "ships to", "send to", "send it to", "send them to", "mail to",
    "mail it to", "mail gifts to", "deliver to", "deliver it to", "pick up from", "pick me up", "landlord", "landlady", "tenant",
    "nana's", "nan's", "grandma", "grandma's", "mum's", "mom's", "dad's place", "neighbour", "neighbor", "my street", "buzz", "buzzer",
    "house party", "party's at", "ours is", "wohnt", "wohne", "oma", "opa", "komm zu mir", "komm zu uns", "komm vorbei",
    "kommt vorbei", "mandant", "mandantin", "patientin", "dritter stock", "zweiter stock", "meine ex", "mein ex", "hausverwaltung",
    "wohnen", "wohnhaft", "wohnung", "zu hause", "zuhause", "daheim", "bei mir", "bei uns", "bei oma", "klingel", "klingeln",
    "klingelt", "sturmfrei", "meine adresse", "adresse", "anschrift", "privatanschrift", "privatadresse", "neue anschrift",
    "neue adresse", "umgezogen", "mieter", "mieterin", "vermieter", "nachbar", "nachbarin", "schlüssel", "woont", "wonen", "dhr.",
    "mevr.", "mw.", "kom langs", "huurder", "mijn oma", "mijn ex", "ik woon", "woon", "wonende", "thuis", "bij mij", "bij ons",
    "mijn adres", "adres", "verhuisd", "huisadres", "buurman", "buurvrouw", "habite", "habitent", "proprio", "mon ex", "ma mère",
    "ma cliente", "mon client", "mamie", "papi", "tournée", "viens chez", "venez chez", "habitons", "j'habite", "demeurant",
    "domicilié", "domiciliée", "domicile", "chez moi", "chez nous", "chez elle", "chez lui", "chez ma", "chez mon", "mon adresse",
    "son adresse", "nouvelle adresse", "logement", "coloc", "locataire", "déménagé", "digicode", "mon appart", "ma rue", "le bail",
    "ma tante", "vive", "vive en", "mi abuela", "mi abuelo", "mi ex", "mi madre", "mi clienta", "vivo en", "viven", "vivimos",
    "mi casa", "tu casa", "su casa", "a casa", "en casa", "nuestra casa", "mi dirección", "su dirección", "mi piso", "mi edificio",
    "el edificio", "domicilio", "mudanza", "vecino", "vecina", "inquilino", "portal", "telefonillo", "la fiesta es en", "mi depa",
    "abita", "abito", "nonna", "vieni da me", "venite da me", "mia madre", "abitano", "abitiamo", "residente", "residente in",
    "residente a", "casa mia", "casa sua", "casa nostra", "mio indirizzo", "suo indirizzo", "indirizzo", "vicino di casa", "citofono",
    "sta in", "trasferito", "trasferita", "domiciliato", "domiciliata", "mieszka", "mieszkam", "babcia", "u babci", "moja była",
    "wpadaj", "pozwany", "mieszkają", "mieszkamy", "mój adres", "jego adres", "jej adres", "w domu", "do mnie", "u mnie",
    "zamieszkały", "zamieszkała", "zam.", "zameldowany", "zameldowana", "sąsiad", "sąsiadka", "domofon", "lokator", "mora", "moro",
    "minha avó", "minha mãe", "meu ex", "minha ex", "moram", "moramos", "mora na", "moro na", "em casa", "para casa", "de casa",
    "minha casa", "nossa casa", "meu endereço", "seu endereço", "endereço", "minha morada", "morada", "residente na", "interfone",
    "anota aí", "vizinho", "vizinha", "no sítio", "churrasco", "bor", "bor på", "hos mig", "hos meg", "mormor", "farmor", "bestemor",
    "mummo", "mummon", "bor i", "hemma", "hem till", "kom förbi", "min adress", "adress", "hjemme", "hjem til", "min adresse",
    "portkod", "flyttat", "flyttet", "nabo", "naboen", "granne", "grannen", "vår katt", "ring på", "hos min klient", "kotona",
    "kotiin", "asun", "asuu", "asumme", "osoite", "osoitteeni", "kotikäynti", "naapuri", "bydlí", "bydlím", "babička", "přijď",
    "nagymama", "gyere", "bydlíme", "bydliště", "trvale bytem", "bytem", "moje adresa", "adresa", "u nás", "doma", "zvonek", "soused",
    "sousedka", "lakik", "lakom", "lakunk", "laknak", "lakcím", "lakcíme", "címem", "otthon", "nálam", "szomszéd", "kapucsengő",
    "oturuyor", "kargo", "babaannem", "anneannem", "annem", "oturuyorum", "oturuyoruz", "evim", "evimiz", "evde", "eve gel", "adresim",
    "adresi", "ikamet", "ev adresi", "bize gel", "komşu", "μένω", "μένει", "μένουμε", "κατοικεί", "κάτοικος", "σπίτι", "διεύθυνση",
    "Διεύθυνση", "διεύθυνσή", "κουδούνι", "θυροτηλέφωνο", "自宅", "住所", "在住", "住んで", "転居先", "実家", "引っ越し", "取りに来", "うちに", "宛", "届け",
    "ghar", "mera ghar", "address ta", "mere ghar", "house no", "residing",
];

/// Places that want to be found, and those that do not exist.
#[rustfmt::skip]
pub(super) const PUBLIC_PLACE: Words = words![
    "shop", "shops", "the bar", "my oc", "we've moved", "we're moving", "come see us", "come find us", "see you there", "see you at",
    "meet us", "meet at the", "rsvp", "free entry", "free admission", "walk-ins", "by appointment", "donate", "fundraiser", "raffle",
    "workshop", "screening", "gala", "book launch", "premiere", "farmers market", "market stall", "pop-up", "brunch", "beer garden",
    "heritage", "haunted", "birthplace", "monument", "memorial", "landmarks", "architecture", "wikipedia", "head office",
    "registered office", "company number", "company no", "charity number", "polling station", "police station", "fire station",
    "post office", "food truck", "signings", "book signing", "matinée", "showing at", "exhibit", "box office", "sold out",
    "reservations", "loading bay", "our new premises", "our new shop", "grand reopening", "parish", "congregation", "worship",
    "service times", "mass times", "for example", "an example", "reopens", "at the bar", "our staff", "opening times", "doors open",
    "doors at", "doors 8", "open house", "village hall", "church hall", "town hall", "we're hiring", "were hiring", "hiring", "cv to",
    "new patients", "the fixture", "store", "stores", "our office", "our offices", "the office", "office moves", "office has",
    "office is", "office at", "office opens", "office hours", "office party", "new office", "office address", "hq", "headquarters",
    "reception", "café", "cafe", "coffee", "pub", "tavern", "brewery", "brewing", "bakery", "deli", "diner", "pizzeria", "museum",
    "gallery", "library", "church", "cathedral", "mosque", "synagogue", "hotel", "hostel", "restaurant", "bistro", "showroom",
    "tickets", "opening hours", "open", "opening", "open from", "visit us", "find us", "find us at", "join us", "pop in", "pop by",
    "drop in", "come in and", "stop by our", "book a table", "takeaway", "venue", "event", "events", "concert", "gig", "festival",
    "conference", "expo", "exhibition", "signing", "matinee", "theatre", "theater", "cinema", "stadium", "arena", "court",
    "courthouse", "courtroom", "tribunal", "city hall", "community centre", "community center", "leisure centre", "clinic", "dental",
    "dentist", "pharmacy", "barber", "gym", "school fair", "university", "embassy", "consulate", "auction", "charity shop",
    "donations", "landmark", "plaque", "tourist", "tourists", "sightseeing", "walking tour", "historic", "history", "our team",
    "free parking", "grand opening", "happy hour", "mon-fri", "mon–fri", "weekdays", "fictional", "fiction", "novel", "movie", "film",
    "lyric", "lyrics", "episode", "sitcom", "doyle", "holmes", "sherlock", "hogwarts", "template", "ejemplo", "exemple", "beispiel",
    "fixture", "fixtures", "test data", "dummy", "minecraft", "spawn", "dnd", "dungeon", "murder mystery", "quest", "npc", "rogue",
    "paladin", "textbook", "practice", "homework", "exercise", "grammar", "dialogue", "for sale", "guide price", "potholes", "pothole",
    "roadworks", "road closures", "bike route", "laden", "geschäft", "wir ziehen um", "unser neues", "sitz der gesellschaft",
    "handelsregister", "wahllokal", "flagship", "ausstellung", "vernissage", "lesung", "denkmal", "gedenktafel", "klinikum", "klinik",
    "krankenhaus", "standesamt", "finanzamt", "jobcenter", "stadtbücherei", "bücherei", "biergarten", "gottesdienst", "führung",
    "tickets gibt", "einlass", "abendkasse", "standort", "versteigert", "versteigerung", "bauhof", "filiale", "bäckerei", "metzgerei",
    "apotheke", "praxis", "kneipe", "gaststätte", "wirtschaft", "gedenkstätte", "kirche", "gemeindehaus", "rathaus", "bürgeramt",
    "ortsamt", "behörde", "gericht", "amtsgericht", "landgericht", "oberlandesgericht", "arbeitsgericht", "sozialgericht",
    "verwaltungsgericht", "kanzlei", "büro", "zentrale", "empfang", "impressum", "sprechstunde", "bürgersprechstunden",
    "öffnungszeiten", "geöffnet", "neueröffnung", "eröffnung", "eintritt", "eintritt frei", "konzert", "veranstaltung",
    "besuchen sie uns", "besucht uns", "verkauf", "flohmarkt", "messe", "sitzung", "öffentliche sitzung", "musteradresse", "tatort",
    "steckbrief", "testdaten", "in jeden test", "schalter", "stadthalle", "universität", "hochschule", "filialen", "werksverkauf",
    "winkel", "zaak", "kroeg", "tentoonstelling", "stembureau", "wij verhuizen", "kerkdienst", "voorstelling", "gemeente", "bakkerij",
    "opent", "open dag", "geopend", "openingstijden", "rechtbank", "gemeentehuis", "stadhuis", "kerk", "bibliotheek", "praktijk",
    "kantoor", "eetcafé", "feestzaal", "zitting", "magasin", "boutique", "marché", "brocante", "hôpital", "bureau de vote",
    "commissariat", "nous déménageons", "venez nous voir", "on vous attend", "spectacle", "visite guidée", "parvis", "guinguette",
    "boulangerie", "épicerie", "librairie", "pharmacie", "brasserie", "musée", "mairie", "église", "audience", "palais de justice",
    "cour d'appel", "siège", "ouvert", "ouverte", "ouverture", "horaires", "entrée libre", "exposition", "bibliothèque", "médiathèque",
    "théâtre", "cinéma", "préfecture", "bureau", "bureaux", "agence", "billetterie", "rendez-vous au salon", "rejoignez-nous", "fermé",
    "dédicace", "tienda", "abierto", "abrimos puertas", "nos mudamos", "mercado", "rastro", "hospital", "comisaría", "correos",
    "colegio electoral", "exposición", "misa", "función", "taquilla", "reservas", "ven a vernos", "taquería", "fonda", "museos",
    "abrimos", "abre", "apertura", "horario", "panadería", "farmacia", "restaurante", "museo", "iglesia", "ayuntamiento", "juzgado",
    "juzgados", "vista pública", "oficina", "oficinas", "sede", "entrada libre", "concierto", "teatro", "cine", "biblioteca",
    "consulta", "clínica", "cafetería", "librería", "visítanos", "te esperamos", "os esperamos", "feria", "inauguración", "estamos en",
    "cerrado", "negozio", "aperto", "ci trasferiamo", "mercato", "mercatino", "questura", "seggio", "ospedale", "messa", "spettacolo",
    "biglietti", "prenotazioni", "gelateria", "enoteca", "bottega", "aperti", "chiusi", "orari", "orario", "panificio", "trattoria",
    "ristorante", "osteria", "chiesa", "comune di", "municipio", "tribunale", "udienza", "udienza pubblica", "ufficio", "uffici",
    "ingresso libero", "concerto", "ambulatorio", "albergo", "libreria", "vi aspettiamo", "venite a trovarci", "siamo in",
    "inaugurazione", "mostra", "al banco", "fila inclusa", "aula", "menù", "sklep", "otwarte", "otwarty", "otwarta", "otwieramy się",
    "lokal wyborczy", "szpital", "msza", "spektakl", "bilety", "wystawa", "targ", "bar mleczny", "cukiernia", "przeprowadzamy się",
    "otwarcie", "otwieramy", "godziny otwarcia", "czynne", "piekarnia", "apteka", "restauracja", "kawiarnia", "muzeum", "kościół",
    "urząd", "sąd okręgowy", "sąd rejonowy", "rozprawa", "biuro", "siedziba", "wstęp wolny", "koncert", "teatr", "kino", "biblioteka",
    "przychodnia", "księgarnia", "zapraszamy", "kancelaria", "wernisaż", "loja", "aberto", "missa", "espetáculo", "bilhetes",
    "ingressos", "exposição", "pastelaria", "lanchonete", "boteco", "cartório", "delegacia", "estamos na", "mudamos", "inauguração",
    "horário", "padaria", "farmácia", "museu", "igreja", "câmara municipal", "prefeitura", "tjsp", "fórum", "audiência", "escritório",
    "entrada livre", "entrada franca", "consultório", "livraria", "visite-nos", "venha conhecer", "aluga-se", "vende-se", "feira",
    "butik", "butiken", "utställning", "sjukhuset", "biljetter", "vallokal", "loppis", "galleri", "billetter", "sykehuset", "åpning",
    "udsalg", "næstved ret", "byret", "forestilling", "cafeen", "kaffebar", "näyttely", "liput", "sairaala", "myynti", "avajaiset",
    "oikeustalo", "öppet", "öppettider", "öppnar", "bageri", "bageriet", "konditori", "apotek", "restaurang", "krog", "kyrka",
    "kyrkan", "kommunhuset", "tingsrätten", "tingsrätt", "rättegång", "huvudkontor", "fri entré", "konsert", "teater", "bibliotek",
    "vårdcentral", "mottagning", "butikk", "butikken", "åpent", "åpner", "åpningstider", "bakeri", "kafé", "kirke", "kirken",
    "rådhuset", "tingretten", "fri inngang", "utstilling", "forretning", "åbent", "åbner", "åbningstider", "retten i", "byretten",
    "gratis adgang", "udstilling", "kauppa", "avoinna", "aukioloajat", "leipomo", "kahvila", "ravintola", "kirkko", "kirjasto",
    "käräjäoikeus", "toimisto", "vapaa pääsy", "myymälä", "prodejna", "obchod", "kavárna", "výstava", "vstupenky", "nemocnice",
    "galerie", "knihkupectví", "kiállítás", "kórház", "cukrászda", "könyvesbolt", "galéria", "otevřeno", "otevíráme", "otevírací doba",
    "pekárna", "lékárna", "restaurace", "hospoda", "kostel", "úřad", "soud", "okresní soud", "krajský soud", "jednání soudu",
    "kancelář", "vstup volný", "divadlo", "knihovna", "ordinace", "bolt", "üzlet", "nyitva", "nyitás", "nyitvatartás", "pékség",
    "gyógyszertár", "étterem", "kávézó", "kocsma", "múzeum", "templom", "hivatal", "bíróság", "törvényszék", "tárgyalás", "iroda",
    "székhely", "belépés ingyenes", "színház", "mozi", "könyvtár", "rendelő", "jegyek", "mağaza", "dükkan", "hastane", "sergi",
    "kahve", "kafe", "restoranı", "meyhane", "bilet", "galeri", "açık", "açıldı", "açılış", "fırın", "eczane", "lokanta", "restoran",
    "müze", "belediye", "mahkeme", "mahkemesi", "adliye", "adliyesi", "duruşma", "ofis", "şube", "şubesi", "konser", "tiyatro",
    "sinema", "kütüphane", "bekleriz", "κατάστημα", "μαγαζί", "ανοιχτά", "ωράριο", "φούρνος", "φαρμακείο", "εστιατόριο", "ταβέρνα",
    "μουσείο", "εκκλησία", "δημαρχείο", "δικαστήριο", "πρωτοδικείο", "γραφείο", "γραφεία", "έδρα", "είσοδος", "συναυλία", "θέατρο",
    "βιβλιοθήκη", "ιατρείο", "εγκαίνια", "店", "新店", "開店", "営業", "オープン", "喫茶", "カフェ", "本社", "支店", "会場", "裁判所", "市役所", "区役所", "美術館",
    "博物館", "図書館", "開催", "dukaan", "mandir", "branch office", "ch. réunies", "cass.", "iesc", "iehc", "ieca", "ewca", "ewhc", "uksc",
];

/// A street address that is no more than that.
const STREET: Detector = Detector {
    title: "Street address",
    why: "It is where somebody lives.",
    kind: Type::Address,
    validator: street,
    context: Context { raise: HOME, lower: PUBLIC_PLACE, within: 90, required: false },
    worth: Worth { shape: 64, proved: 64, cued: 76 },
    ..Detector::DEFAULT
};

/// The same with words that make it a home.
const AT_HOME: Detector = Detector {
    title: "Home address",
    why: "Strangers would know whose door it is.",
    severity: Some(Severity::High),
    context: Context { required: true, ..STREET.context },
    worth: Worth { shape: 60, proved: 60, cued: 79 },
    ..STREET
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "address-box",
        title: "Post office box",
        why: "It is where somebody's mail goes.",
        source: "https://pe.usps.com/text/pub28/28c2_037.htm",
        gate: Gate::Stems(words![
            "po box",
            "p.o. box",
            "p o box",
            "p.o.box",
            "pobox",
            "private bag",
            "postfach",
            "postbus",
            "boîte postale",
            "b.p.",
            "apartado",
            "apdo",
            "caixa postal",
            "casella postale",
            "skr. poczt",
            "skrytka poczt",
            "postboks",
            "postilokero",
            "schließfach",
            "rr",
            "r.r.",
            "hc",
            "rural route",
        ]),
        pattern: BOX,
        reach: Reach { before: 4, after: 90 },
        worth: Worth { shape: 58, proved: 58, cued: 70 },
        positive: samples!["PO Box 4417, Bellweather OH 44012", "«Postfach 1234, 80331 München» ist leer", "RR 2 Box 118, Wheatland, WY"],
        negative: samples!["the PO box is full", "rr 2 of 5", "visit us: PO Box 4417"],
        ..STREET
    },
    Detector {
        id: "address-compound",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/deuEn.pdf",
        gate: Gate::Literals(COMPOUND_GATE),
        pattern: COMPOUND,
        validator: capitalized_street,
        reach: Reach { before: 60, after: 110 },
        positive: samples![
            "Lindenstraße 17",
            "Vlierstraat 8",
            "Bergheimer Str. 77, 69115 Heidelberg",
            "Storgatan 17, 352 31 Växjö",
            "Theresesgate 41 B, 0354 Oslo",
            "Puistokatu 7 A 1, 90450 Kempele",
            "Lange Leemstraat 112, 2018 Antwerpen",
        ],
        negative: samples!["auf dem Weg 2 Leute", "Heimweg 20 min", "Lindenstraße 17, Öffnungszeiten im Laden"],
        ..STREET
    },
    Detector {
        id: "address-continental",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/fraEn.pdf",
        gate: Gate::Stems(CONTINENTAL_GATE),
        pattern: CONTINENTAL,
        validator: capitalized_street,
        reach: Reach { before: 20, after: 130 },
        positive: samples![
            "12 rue des Glycines, 56400 Auray",
            "5127, rue Fabre, app. 3, Montréal (Québec) H2J 3W5",
            "via dei Cordai 31",
            "ul. Polna 7/12, 45-085 Opole",
            "C/ Embajadores, 118, 3º D, 28012 Madrid",
            "Rua do Almada 412, 2.º Esq, 4050-034 Porto",
        ],
        negative: samples!["la rue de la liberté", "via 3 di 4", "via dei Cordai 31, pizzeria aperta", "rue de Rivoli un samedi"],
        ..STREET
    },
    Detector {
        id: "address-english",
        source: "https://pe.usps.com/text/pub28/welcome.htm",
        gate: Gate::Words(ENGLISH_GATE),
        pattern: ENGLISH,
        validator: capitalized_street,
        reach: Reach { before: 70, after: 90 },
        positive: samples![
            "5512 Wren Hollow Rd, Dayton OH 45424",
            "lives at «40 Old Forge Way»",
            "14 Tannery Close, Stockport SK4 2QP",
            "Unit 7/118 Bondi Rd, Bondi NSW 2026",
            "Flat 9, Tern House",
            "11402 OAK KNOLL CIR\nTAMPA FL 33618",
        ],
        negative: samples![
            "in 2 Easy Steps",
            "the 1989 world drive",
            "5 lights on Drive",
            "221B Baker Street",
            "40 Old Forge Way, opening hours 9 to 5",
            "the 2011 Crown Court case",
        ],
        ..STREET
    },
    Detector {
        id: "address-greek",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/grcEn.pdf",
        gate: Gate::Literals(words![
            "οδός",
            "Οδός",
            "οδού",
            "Λεωφ",
            "λεωφ",
            "Πλατεία",
            "πλατεία",
            "Τ.Κ.",
            "ΤΚ",
            "Αθήνα",
            "Θεσσαλονίκη",
            "Πάτρα",
            "Πειραιάς",
        ]),
        pattern: GREEK,
        reach: Reach { before: 120, after: 130 },
        positive: samples!["Ερμού 25, 105 63 Αθήνα", "οδός Αγίου Μελετίου 14"],
        negative: samples!["η οδός Ερμού", "Αθήνα 2024"],
        ..STREET
    },
    Detector {
        id: "address-home",
        source: "https://pe.usps.com/text/pub28/welcome.htm",
        gate: Gate::Words(ENGLISH_GATE),
        pattern: ENGLISH,
        reach: Reach { before: 70, after: 90 },
        positive: samples!["she lives at «40 Old Forge Way»", "come over, it's «704 Tumbleweed Dr»", "i live at «40 old forge way»"],
        negative: samples!["come over to our shop, 40 Old Forge Way", "40 Old Forge Way", "i live 5 minutes down the road"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-compound",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/deuEn.pdf",
        gate: Gate::Literals(COMPOUND_GATE),
        pattern: COMPOUND,
        reach: Reach { before: 60, after: 110 },
        positive: samples!["er wohnt «Lindenstraße 17»", "vi bor på «Storgatan 17»", "ich wohne «lindenstraße 17»"],
        negative: samples!["der Laden, Lindenstraße 17", "wohnt Lindenstraße", "bin zuhause, heimweg 20 min"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-continental",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/espEn.pdf",
        gate: Gate::Stems(CONTINENTAL_GATE),
        pattern: CONTINENTAL,
        reach: Reach { before: 20, after: 130 },
        positive: samples!["vive en «Ronda de Capuchinos 8»", "j'habite «12 rue des glycines», au fond", "moro na «rua das flores 33»"],
        negative: samples!["tienda, Ronda de Capuchinos 8", "vive en Ronda", "habite rue de la liberté"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-elsewhere",
        source: "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
        gate: Gate::Digits(3),
        pattern: ELSEWHERE,
        reach: Reach { before: 120, after: 130 },
        positive: samples![
            "μένω «Ερμού 25, 105 63 Αθήνα»",
            "住所は«群馬県太田市末広町88-2»",
            "lakom: «1094 Budapest, Tűzoltó utca 33. 2/14»"
        ],
        negative: samples!["Ερμού 25, 105 63 Αθήνα", "lakom 1094 óta", "住所は市区町村"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-house",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/gbrEn.pdf",
        gate: Gate::Words(words![
            "house", "cottage", "lodge", "farm", "barn", "rectory", "vicarage", "grange", "manor", "mill", "forge", "bungalow", "laundry",
            "maltings",
        ]),
        pattern: HOUSE,
        reach: Reach { before: 40, after: 90 },
        positive: samples!["she lives at «Mill House, Station Rd»", "moved to «Lock Cottage, Staunton Lane»"],
        negative: samples!["Mill House, Station Rd", "he lives in a house, Station Rd"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-named",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/polEn.pdf",
        gate: Gate::Stems(words![
            "wohnt",
            "wohne",
            "wohnhaft",
            "mieszka",
            "zamieszkał",
            "bor",
            "bydlí",
            "bytem",
            "woont",
            "woon",
            "wonen",
            "habite",
            "demeurant",
            "vive",
            "vivo",
            "viven",
            "abita",
            "abito",
            "residente",
            "mora",
            "moro",
            "lakik",
            "lakom",
            "asun",
            "asuu",
        ]),
        pattern: NAMED_HOME,
        reach: Reach { before: 4, after: 120 },
        validator: numbered_place,
        worth: Worth { shape: 60, proved: 60, cued: 79 },
        positive: samples!["mieszka «Piotrkowska 180/4»", "wohnt in der «Hinteren Gasse 4»"],
        negative: samples!["sie wohnt in Zone 3", "mieszka w Łodzi", "wohnt seit Mai 2019"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-postcode",
        source: "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
        gate: Gate::Digits(4),
        pattern: POSTCODE,
        reach: Reach { before: 110, after: 40 },
        validator: numbered_place,
        positive: samples!["wohnhaft «Am Mühlbach 7, 83671 Benediktbeuern»", "bydlím «Vinohradská 1788/112, 130 00 Praha 3»"],
        negative: samples!["Am Mühlbach 7, 83671 Benediktbeuern", "wohnhaft in 83671 Benediktbeuern"],
        ..AT_HOME
    },
    Detector {
        id: "address-home-uk",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/gbrEn.pdf",
        gate: Gate::Token { length: 3, digits: 1 },
        pattern: NAMED,
        reach: Reach { before: 110, after: 12 },
        positive: samples![
            "my address: «Bryn Awel, Heol y Felin, Llandovery SA20 0DB»",
            "she lives at «Orchard End, Church Lane, Bosham PO18 8HS»"
        ],
        negative: samples!["Bryn Awel, Heol y Felin, Llandovery SA20 0DB", "he lives in Llandovery"],
        ..AT_HOME
    },
    Detector {
        id: "address-house",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/gbrEn.pdf",
        gate: Gate::Words(words![
            "house", "cottage", "lodge", "farm", "barn", "rectory", "vicarage", "grange", "manor", "mill", "forge", "bungalow", "laundry",
            "maltings",
        ]),
        pattern: HOUSE,
        reach: Reach { before: 40, after: 90 },
        positive: samples!["Mill House, Station Rd", "Orchard House, Tetbury Lane"],
        negative: samples!["the farm, Station Rd", "Mill House is old"],
        ..STREET
    },
    Detector {
        id: "address-hungarian",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/hunEn.pdf",
        gate: Gate::Words(words![
            "utca",
            "utcája",
            "u.",
            "út",
            "útja",
            "tér",
            "tere",
            "körút",
            "krt.",
            "köz",
            "sétány",
            "fasor",
            "lakótelep",
            "rakpart",
            "dűlő",
        ]),
        pattern: HUNGARIAN,
        reach: Reach { before: 70, after: 70 },
        positive: samples!["1094 Budapest, Tűzoltó utca 33. 2/14", "Kossuth Lajos utca 12"],
        negative: samples!["a Tűzoltó utca hosszú", "az út 3 óra"],
        ..STREET
    },
    Detector {
        id: "address-indian",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/indEn.pdf",
        gate: Gate::Stems(words![
            "nagar",
            "vihar",
            "layout",
            "colony",
            "marg",
            "society",
            "pocket",
            "bengaluru",
            "bangalore",
            "delhi",
            "mumbai",
            "chennai",
            "kolkata",
            "hyderabad",
            "pune",
            "ahmedabad",
            "gurgaon",
            "gurugram",
            "noida",
            "jaipur",
            "lucknow",
            "kochi",
            "h.no",
            "h. no",
            "house no",
            "plot no",
            "flat no",
        ]),
        pattern: INDIAN,
        reach: Reach { before: 110, after: 110 },
        positive: samples![
            "H.No. 214, 2nd Floor, Pocket B, Mayur Vihar Phase II, New Delhi 110091",
            "#38, 4th Cross, 7th Main, HSR Layout Sector 2, Bengaluru 560102"
        ],
        negative: samples!["Order no 214 for 110091", "flat 3 is free"],
        ..STREET
    },
    Detector {
        id: "address-japanese",
        title: "住所",
        source: "https://www.post.japanpost.jp/",
        gate: Gate::Stems(words!["県", "都", "府", "市", "区", "町", "丁目"]),
        pattern: JAPANESE,
        reach: Reach { before: 60, after: 100 },
        worth: Worth { shape: 74, proved: 74, cued: 84 },
        positive: samples!["埼玉県川越市脇田本町9-3-402", "住所は«群馬県太田市末広町88-2»", "大阪府吹田市千里山東2丁目18番5号"],
        negative: samples!["東京都の人口は1400万人", "市区町村"],
        ..STREET
    },
    Detector {
        id: "address-postcode-said",
        title: "Postcode",
        why: "It is the postcode of a few houses, in Ireland of one.",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/irlEn.pdf",
        gate: Gate::Stems(words!["eircode", "eir code", "postcode", "post code", "postal code"]),
        pattern: SAID,
        reach: Reach { before: 4, after: 24 },
        worth: Worth { shape: 66, proved: 66, cued: 76 },
        positive: samples!["Mam's eircode is «D14 X2K7»", "postcode: «SK4 2QP»"],
        negative: samples!["what's the postcode", "the postcode lottery"],
        ..STREET
    },
    Detector {
        id: "address-turkish",
        source: "https://www.upu.int/UPU/media/upu/PostalEntitiesFiles/addressingUnit/turEn.pdf",
        gate: Gate::Stems(words![
            "mah.",
            "mahallesi",
            "mah ",
            "cad.",
            "caddesi",
            "cad ",
            "sok.",
            "sokak",
            "sokağı",
            "sok ",
            "bulvarı",
            "blv.",
        ]),
        pattern: TURKISH,
        reach: Reach { before: 60, after: 90 },
        positive: samples!["Bahariye Cad. No: 12 D: 5 Kadıköy/İstanbul", "Çınar Mah. 1204. Sok. No:7/3"],
        negative: samples!["sokak köpekleri 3 tane", "cad. ne demek"],
        ..STREET
    },
];
