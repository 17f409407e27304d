//! Places to the metre: coordinates, plus codes, what3words, pins on a map.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{coordinates, plus_code};

/// Words of places that everybody may know.
const KNOWN: &[&str] =
    &["galaxy", "star", "telescope", "epsg", "geojson", "example", "summit", "peak", "nebula", "test", "beispiel", "exemple"];

/// The family's default.
const PLACE: Detector = Detector {
    kind: Type::Geo,
    why: "It leads to a door, a bed or a person to within a few metres.",
    source: "https://www.iso.org/standard/75147.html",
    reach: Reach { before: 48, after: 96 },
    context: Context::NONE.lowered_by(KNOWN).within(60),
    worth: Worth { shape: 66, proved: 75, cued: 75 },
    ..Detector::DEFAULT
};

/// The table.
pub(super) const DETECTORS: &[Detector] = &[
    Detector {
        id: "coordinates-decimal",
        title: "Coordinates",
        gate: Gate::Digits(6),
        pattern: r"(?:^|[^0-9A-Za-z.-])([+-]?[0-9]{1,2}\.[0-9]{4,8}°?\s?[NS]?\s?[,;/]?\s{0,2}[+-]?[0-9]{1,3}\.[0-9]{4,8}°?\s?[EWO]?)(?-u:\b|$)",
        reach: Reach { before: 4, after: 28 },
        validator: coordinates,
        positive: &["resolves to «51.7521, -1.2580», subscriber", "meet at «48.20849,16.37208»", "cam at «-33.86785; 151.20732»"],
        negative: &["ratio 12.34567 and 0.98765", "v1.2345, 2.3456", "91.12345, 12.12345", "18.8931, 33.029"],
        ..PLACE
    },
    Detector {
        id: "coordinates-degrees",
        title: "Coordinates",
        gate: Gate::Literals(&["°"]),
        pattern: r#"([0-9]{1,2}\s?°\s?[0-9]{1,2}(?:\.[0-9]+)?\s?['´](?:\s?[0-9]{1,2}(?:\.[0-9]+)?\s?(?:\\?"|''))?\s?[NS][\s,;/]{1,3}[0-9]{1,3}\s?°\s?[0-9]{1,2}(?:\.[0-9]+)?\s?['´](?:\s?[0-9]{1,2}(?:\.[0-9]+)?\s?(?:\\?"|''))?\s?[EWO])(?-u:\b)"#,
        positive: &["cabin: «46°31'12\"N 6°37'54\"E» please", "anchored at «50° 47.21' N, 1° 06.55' W»"],
        negative: &["it was 38° in the shade", "turn 90° then 45' down", "oven at 180°, 25' long"],
        ..PLACE
    },
    Detector {
        id: "map-pin-link",
        title: "Pin on a map",
        source: "https://developers.google.com/maps/documentation/urls/get-started",
        gate: Gate::Literals(&[
            "maps.app.goo.gl/",
            "goo.gl/maps/",
            "google.com/maps",
            "maps.apple.com/",
            "openstreetmap.org/?m",
            "maps.google.com/",
            "waze.com/ul",
        ]),
        pattern: r"(https?://(?:maps\.app\.goo\.gl/[0-9A-Za-z]{8,}|goo\.gl/maps/[0-9A-Za-z]{8,}|(?:www\.)?google\.[a-z.]{2,6}/maps[^\s]*[@=!][0-9d.,!-]*[0-9]\.[0-9]{4,}[^\s]*|maps\.google\.com/\?q=[^\s]+|maps\.apple\.com/\?[^\s]*ll=[^\s]+|(?:www\.)?openstreetmap\.org/\?mlat=[^\s]+|(?:www\.)?waze\.com/ul\?ll=[^\s]+))",
        worth: Worth { shape: 70, proved: 75, cued: 75 },
        positive: &[
            "she is here «https://maps.app.goo.gl/k3VbQz81TtYw7LpA9» now",
            "«https://www.google.com/maps/@51.75213,-1.25801,17z»",
            "«https://maps.apple.com/?ll=48.20849,16.37208»",
        ],
        negative: &["https://www.google.com/maps", "see goo.gl/maps/ for help", "https://maps.apple.com/"],
        ..PLACE
    },
    Detector {
        id: "plus-code",
        title: "Plus code",
        source: "https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md",
        gate: Gate::Token { length: 8, digits: 1 },
        pattern: r"(?i)(?:^|[^0-9A-Za-z+])([23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{7}\+[23456789CFGHJMPQRVWX]{2,3})(?:[^0-9A-Za-z+]|$)",
        reach: Reach { before: 2, after: 8 },
        validator: plus_code,
        positive: &["gate is «9C3XGV8Q+2R» behind the barn", "«8FVC9G8F+6XQ»"],
        negative: &["9C3XGV8Q", "C++ 23456789+10", "ABCDEFGH+12"],
        ..PLACE
    },
    Detector {
        id: "what3words",
        title: "what3words address",
        source: "https://developer.what3words.com/public-api/docs",
        gate: Gate::Literals(&["///", "w3w.co/", "what3words.com/"]),
        pattern: r"(?i)(?:^|[\s\x22'`(:;,>*|=_])(///[a-zà-ž]{3,}\.[a-zà-ž]{3,}\.[a-zà-ž]{3,}|(?:https?://)?(?:www\.)?(?:w3w\.co|what3words\.com)/[a-zà-ž]{3,}\.[a-zà-ž]{3,}\.[a-zà-ž]{3,})(?-u:\b)",
        positive: &["the safe house is «///plinth.waltz.humid» ok", "«https://w3w.co/daring.lion.race»"],
        negative: &["file:///home/x.y.z", "/// a doc comment. with. dots", "https://what3words.com/about"],
        ..PLACE
    },
];
