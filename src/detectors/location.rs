//! Where somebody is or lives: addresses, coordinates, and their newer spellings.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::coordinates;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "address-continental",
        title: "Street address",
        why: "It is where somebody lives.",
        source: "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
        kind: Type::Address,
        gate: Gate::Literals(&["straße", "strasse", "str.", "weg ", "gasse", "allee", "platz", "gürtel", "deich", "rue ", "avenue ", "impasse", "chemin", "allée", "quai ", "calle ", "c/ ", "avda", "plaza ", "paseo", "ronda ", "via ", "viale", "piazza", "corso ", "straat", "laan ", "gracht", "dijk", "kade", "plein", "ul. ", "al. ", "os. ", "rua ", "r. ", "travessa", "praça", "av. ", "hang ", "urb. ", "hof "]),
        pattern: r"(?-u)((?:(?u:[A-ZÄÖÜ])(?u:[a-zäöüß]){1,20}[\s\-]){0,2}(?u:[A-ZÄÖÜ])?(?u:[a-zäöüß]){2,24}(?:straße|strasse|str\.|weg|gasse|allee|platz|gürtel|hang|straat|laan|gracht|dijk|kade|plein|weg)\s\d{1,4}\s?[a-z]?(?:\b|/)(?:[\s/]?\d{1,4})?(?:[,\s]{1,3}\d{4,5}(?:\s?[A-Z]{2})?\s(?u:[A-ZÄÖÜ])(?u:[A-Za-z0-9_äöüß]){2,20})?|\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|impasse|chemin|allée|quai|place|route)\s(?:d[eu]s?\s|de\sla\s|de\sl'|d'|du\s)?(?u:[A-ZÉÈÎ])(?u:[A-Za-z0-9_éèêîïôûàâçëœ'\-]){2,24}(?:\s[A-Z](?u:[A-Za-z0-9_éèêîï'\-]){2,20})?(?:[,\s]{1,3}\d{5}\s[A-Z](?u:[A-Za-z0-9_éèêî\-]){2,24})?|(?:[Cc]alle|[Cc]/|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Rr]onda|[Uu]rb\.|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|R\.|[Tt]ravessa|[Pp]raça|[Aa]v\.|ul\.|al\.|os\.)\s(?:d[eaio]s?\s|della?\s|dei\s|das?\s|dos\s|los\s|las\s)?(?u:[A-ZŚŁŻÁÉÍÓÚ])(?u:[A-Za-z0-9_ąćęłńóśźżáéíóúãõçàèìòù.]){1,20}(?:\s(?:de\s|da\s)?[A-Z](?u:[A-Za-z0-9_áéíóúãõç]){1,20}){0,2},?\s(?:n\.?º?\s)?\d{1,4}[a-z]?(?:/\d{1,4})?(?:[,\s]{1,3}\d{1,2}(?:\.?º|º\.|ª)\s?\w{0,4})?(?:[,\s]{1,3}\d{2}-?\d{3}\s[A-Z](?u:[A-Za-z0-9_ąćęłńóśźżáéíóú]){2,20})?)",
        reach: Reach { before: 40, after: 110 },
        context: Context::raising(&["wohnt", "wohnhaft", "adresse", "anschrift", "habite", "demeurant", "domicilié", "vive en", "domicilio", "dirección", "abita", "residente", "res.", "indirizzo", "woont", "adres", "zamieszkały", "zam.", "mieszka", "mora na", "morada", "endereço"]),
        worth: Worth { shape: 66, proved: 66, cued: 80 },
        positive: &["Lindenstraße 17", "12 rue des Glycines, 56400 Auray", "via dei Cordai 31", "ul. Polna 7/12, 45-085 Opole", "Vlierstraat 8"],
        negative: &["auf dem Weg 2 Leute", "la rue de la liberté", "via 3 di 4"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "address-english",
        title: "Street address",
        why: "It is where somebody lives.",
        source: "https://pe.usps.com/text/pub28/welcome.htm",
        kind: Type::Address,
        gate: Gate::Literals(&[" st", " rd", " ave", " ln", " dr", " ct", " road", " lane", " close", " drive", " way", " court", " terrace", " avenue", " crescent", " gardens", " place", " pl", " mews", " blvd", " row", " hill", " rise", " grove", " yard", " parade", " walk", " cottages", " pkwy", " pike"]),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-/:£$€]))((?:(?:Flat|flat|Apt|apt|Unit|unit|Suite|#)\s?\d{0,4}[A-Za-z]?,?\s)?\d{1,5}[a-zA-Z]?\s(?:[NSEW]\.?\s)?(?:[A-Z0-9](?u:[A-Za-z0-9_'’\-]){1,20}\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Ct|Terrace|Crescent|Gardens|Place|Pl|Mews|Boulevard|Blvd|Row|Hill|Rise|Grove|Yard|Parade|Walk|Cottages|Parkway|Pkwy|Pike|Circle|Cir)\b\.?(?:,?\s(?:Apt|apt|Unit|#|Suite|Flat|flat)\.?\s?#?\w{1,5})?(?:,?\s[A-Z][a-z]{2,20}(?:\s[A-Z][a-z]{2,20})?,?\s(?:[A-Z]{2}\s)?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}))?)",
        reach: Reach { before: 70, after: 70 },
        context: Context::raising(&["address", "addr", "lives", "live", "home", "house", "flat", "ship to", "shipping", "deliver", "at", "resident", "property", "premises", "res."]),
        worth: Worth { shape: 64, proved: 64, cued: 76 },
        positive: &["5512 Wren Hollow Rd, Dayton OH 45424", "lives at «40 Old Forge Way»", "14 Tannery Close, Stockport SK4 2QP"],
        negative: &["in 2 Easy Steps", "the 1989 world drive", "5 lights on Drive"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "address-japanese",
        title: "住所",
        why: "It is where somebody lives.",
        source: "https://www.post.japanpost.jp/",
        kind: Type::Address,
        gate: Gate::Literals(&["県", "都", "府", "市", "区", "町", "丁目"]),
        pattern: r"(?-u)((?u:[々一-龥]{2,3}[都道府県])?(?u:[々一-龥ヶケノ]{1,6}[市区町村郡])(?u:[々一-龥ぁ-ヿ]{1,12})(?:\d{1,4}丁目)?\d{1,4}(?:(?u:[\-−‐の番])\d{1,4}){0,3})",
        reach: Reach { before: 60, after: 80 },
        context: Context::raising(&["住所", "在住", "自宅", "宛", "届け"]),
        worth: Worth { shape: 74, proved: 74, cued: 84 },
        positive: &["埼玉県川越市脇田本町9-3-402", "住所は«群馬県太田市末広町88-2»"],
        negative: &["東京都の人口は1400万人", "市区町村"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "coordinates",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Digits(6),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(-?[1-8]?\d\.\d{4,8}\s?°?\s?[NS]?\s?[,/;\s]\s?-?1?\d{1,2}\.\d{4,8}\s?°?\s?[EWO]?)(?:(?u:[^A-Za-z0-9_.])|$)",
        reach: Reach { before: 24, after: 30 },
        validator: coordinates,
        context: Context::raising(&["gps", "lat", "lon", "long", "coords", "coordinates", "location", "gpx", "map", "home", "gate", "koordinaten", "coordonnées", "coordenadas", "resolves to"]).lowered_by(&["ra", "dec", "mount", "minecraft", "spawn", "null island"]),
        worth: Worth { shape: 74, proved: 74, cued: 86 },
        positive: &["51.45583, -2.58922", "GPS «55.94987, -3.19042»"],
        negative: &["0.0, 0.0", "18.8931, 33.029", "v1.2345 2.3456"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "coordinates-dms",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Literals(&["°"]),
        pattern: r#"(?-u)(\d{1,2}\s?°\s?\d{1,2}\s?(?:'|′|’)\s?(?:\d{1,2}(?:\.\d{1,3})?\s?(?:\\?"|″|''|”)\s?)?[NS][,\s]{1,3}\d{1,3}\s?°\s?\d{1,2}\s?(?:'|′|’)\s?(?:\d{1,2}(?:\.\d{1,3})?\s?(?:\\?"|″|''|”)\s?)?[EWO])"#,
        reach: Reach { before: 4, after: 60 },
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: &["51°27'21\"N 2°35'21\"W", "48° 8' 14\" N, 11° 34' 31\" E"],
        negative: &["33° 01′ 45″", "90° and 12'"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "coordinates-named",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Literals(&["latitude", "longitude", "lat:", "lon:", "lng", "\"lat", "\"lon", "lat=", "lon="]),
        pattern: r"(?i-u)\b(?:lat(?:itude)?|lon(?:gitude)?|lng)\\?[\x22']?\s?[:=]\s?(-?1?\d{1,2}\.\d{4,10})\b",
        worth: Worth { shape: 82, proved: 82, cued: 90 },
        positive: &["latitude: «51.45583»", "\"lon\": «-2.58922»"],
        negative: &["latitude: 51", "lat: none"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "plus-code",
        title: "Plus code",
        why: "It shows one place to within a few steps.",
        source: "https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md",
        kind: Type::Geo,
        gate: Gate::Literals(&["+"]),
        pattern: r"(?-u)\b([23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}|[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3}\s[A-Z][a-z]{2,20})\b",
        reach: Reach { before: 9, after: 30 },
        validator: crate::validators::has_digit,
        worth: Worth { shape: 80, proved: 80, cued: 90 },
        positive: &["9C3XGV4C+XV", "FV2Q+9G Bristol"],
        negative: &["C++11", "A+B"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "what3words",
        title: "what3words address",
        why: "It shows one place to within three metres.",
        source: "https://developer.what3words.com/public-api",
        kind: Type::Geo,
        gate: Gate::Literals(&["///", "w3w.co/", "what3words"]),
        pattern: r"(?-u)(?:///|w3w\.co/|what3words(?:\.com/|\s(?:is\s|address\s)?|:\s?))((?u:[a-zà-ž]){3,20}\.(?u:[a-zà-ž]){3,20}\.(?u:[a-zà-ž]){3,20})",
        reach: Reach { before: 4, after: 80 },
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: &["///«filled.count.soap»", "what3words: «daring.lion.race»"],
        negative: &["file:///etc/passwd", "what3words is neat"],
        ..Detector::DEFAULT
    },
];
