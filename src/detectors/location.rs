//! Where somebody is or lives: addresses, coordinates, and their newer spellings.

use super::address::{HOME, PUBLIC_PLACE};
use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::coordinates;

/// Latitude and longitude in degrees, to about ten metres.
const DEGREES: &str = r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(-?[1-8]?\d\.\d{4,8}\s?°?\s?[NS]?\s?[,/;\s]\s?-?1?\d{1,2}\.\d{4,8}\s?°?\s?[EWO]?)(?:(?u:[^A-Za-z0-9_.])|$)";

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "coordinates",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Digits(6),
        pattern: DEGREES,
        reach: Reach { before: 24, after: 30 },
        validator: coordinates,
        context: Context::raising(words![
            "gps",
            "lat",
            "lon",
            "long",
            "coords",
            "coordinates",
            "location",
            "gpx",
            "map",
            "home",
            "gate",
            "koordinaten",
            "coordonnées",
            "coordenadas",
            "resolves to",
        ])
        .lowered_by(words!["ra", "dec", "mount", "minecraft", "spawn", "null island"]),
        worth: Worth { shape: 74, proved: 74, cued: 86 },
        positive: samples!["51.45583, -2.58922", "GPS «55.94987, -3.19042»"],
        negative: samples!["0.0, 0.0", "18.8931, 33.029", "v1.2345 2.3456"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "coordinates-dms",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Stems(words!["°"]),
        pattern: r#"(?-u)(\d{1,2}\s?°\s?\d{1,2}\s?(?:'|′|’)\s?(?:\d{1,2}(?:\.\d{1,3})?\s?(?:\\?"|″|''|”)\s?)?[NS][,\s]{1,3}\d{1,3}\s?°\s?\d{1,2}\s?(?:'|′|’)\s?(?:\d{1,2}(?:\.\d{1,3})?\s?(?:\\?"|″|''|”)\s?)?[EWO])"#,
        reach: Reach { before: 4, after: 60 },
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: samples!["51°27'21\"N 2°35'21\"W", "48° 8' 14\" N, 11° 34' 31\" E"],
        negative: samples!["33° 01′ 45″", "90° and 12'"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "coordinates-home",
        title: "Coordinates of a home",
        why: "Strangers would know whose door it is.",
        source: "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
        kind: Type::Geo,
        severity: Some(Severity::High),
        gate: Gate::Digits(6),
        pattern: DEGREES,
        reach: Reach { before: 24, after: 30 },
        announced: false,
        validator: coordinates,
        context: Context { raise: HOME, lower: PUBLIC_PLACE, within: 70, required: true },
        worth: Worth { shape: 60, proved: 60, cued: 79 },
        positive: samples!["ends at my back gate («55.94987, -3.19042»)", "where I live: «51.45583, -2.58922»"],
        negative: samples!["55.94987, -3.19042", "my house in minecraft is at 51.4558, -2.5892"],
    },
    Detector {
        id: "coordinates-named",
        title: "Coordinates",
        why: "They show one place to within a few steps.",
        source: "https://www.rfc-editor.org/rfc/rfc5870",
        kind: Type::Geo,
        gate: Gate::Stems(words!["latitude", "longitude", "lat:", "lon:", "lng", "\"lat", "\"lon", "lat=", "lon="]),
        pattern: r"(?i-u)\b(?:lat(?:itude)?|lon(?:gitude)?|lng)\\?[\x22']?\s?[:=]\s?(-?1?\d{1,2}\.\d{4,10})\b",
        worth: Worth { shape: 82, proved: 82, cued: 90 },
        positive: samples!["latitude: «51.45583»", "\"lon\": «-2.58922»"],
        negative: samples!["latitude: 51", "lat: none"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "plus-code",
        title: "Plus code",
        why: "It shows one place to within a few steps.",
        source: "https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md",
        kind: Type::Geo,
        gate: Gate::Stems(words!["+"]),
        pattern: r"(?-u)\b([23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}|[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3}\s[A-Z][a-z]{2,20})\b",
        reach: Reach { before: 9, after: 30 },
        validator: crate::validators::has_digit,
        worth: Worth { shape: 80, proved: 80, cued: 90 },
        positive: samples!["9C3XGV4C+XV", "FV2Q+9G Bristol"],
        negative: samples!["C++11", "A+B"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "what3words",
        title: "what3words address",
        why: "It shows one place to within three metres.",
        source: "https://developer.what3words.com/public-api",
        kind: Type::Geo,
        gate: Gate::Stems(words!["///", "w3w.co/", "what3words"]),
        pattern: r"(?-u)(?:///|w3w\.co/|what3words(?:\.com/|\s(?:is\s|address\s)?|:\s?))((?u:[a-zà-ž]){3,20}\.(?u:[a-zà-ž]){3,20}\.(?u:[a-zà-ž]){3,20})",
        reach: Reach { before: 4, after: 80 },
        worth: Worth { shape: 84, proved: 84, cued: 90 },
        positive: samples!["///«filled.count.soap»", "what3words: «daring.lion.race»"],
        negative: samples!["file:///etc/passwd", "what3words is neat"],
        ..Detector::DEFAULT
    },
];
