//! Vehicles, which lead to their owners.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{has_digit, vin};

/// Words that name a vehicle or its plate.
const VEHICLE_WORDS: &[&str] = &[
    "plate", "plates", "reg", "reg.", "registration", "number plate", "license plate", "car", "van", "lorry", "truck", "drives", "driver", "parked", "parking", "bus", "corsa", "audi", "bmw", "tesla", "octavia", "skoda", "clio", "panda",
    "yeti", "vw", "ford", "toyota", "kennzeichen", "auto", "wohnmobil", "wagen", "fahrer", "voiture", "immatriculation", "plaque", "se gare", "coche", "matrícula", "matricula", "seat", "targa", "macchina", "kenteken", "bus", "rijdt", "rejestracja", "tablice",
    "samochód", "skoda", "carro", "placa", "onix", "matrícula", "ナンバー", "vehicle", "civic", "accord", "corolla", "soul", "seat", "bosse",
];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "license-plate",
        title: "Licence plate",
        why: "It leads to the owner of the vehicle.",
        source: "https://en.wikipedia.org/wiki/Vehicle_registration_plate",
        kind: Type::VehicleId,
        gate: Gate::Digits(2),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-/@#]))([A-Z]{2}[0-9]{2}\s?[A-Z]{3}|[A-HJ-NP-TV-Z]{2}-?\s?\d{3}\s?-?[A-HJ-NP-TV-Z]{2}|\d{4}\s?[B-DF-HJ-NPR-TV-Z]{3}|(?u:[A-ZÄÖÜ]){1,3}-[A-Z]{1,2}\s?\d{1,4}[EH]?|[A-Z]{1,2}-\d{3}-[A-Z]{1,3}|[A-Z]{3}-\d{2,3}-[A-Z]|\d{2}-[A-Z]{3}-\d|[A-Z]{3}\d[A-Z]\d{2}|[A-Z]{2,3}\s\d[A-Z0-9]{3,4}|[A-Z]{2}\s\d{1,3}\s[A-Z]{2,3}|\d[A-Z]{3}\d{3}|[A-Z]{3}-[A-Z]?\d{2,4}|[A-Z]{2}\s\d\s[A-Z]{3}|[A-Z]{3}-[A-Z]{2}\s\d{1,4})(?:(?u:[^A-Za-z0-9_\-@])|$)",
        reach: Reach { before: 10, after: 12 },
        validator: has_digit,
        context: Context { raise: VEHICLE_WORDS, lower: &["flight", "gate", "isbn", "iso", "train", "unit", "seat reservation", "lot", "film", "museum", "docufilm", "delorean"], within: 60, required: true },
        worth: Worth { shape: 50, proved: 50, cued: 72 },
        positive: &["van reg «KX71 VRN»", "Kennzeichen «HG-KV 4418»", "la voiture «FK-482-QZ»", "coche «4471 KPB»", "targa «GH 417 XR»", "plate «7XKD291»", "grijze corsa «H-412-TX»"],
        negative: &["KX71 VRN", "AB12 CDE plate", "the car in ISO 9001"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "vin",
        title: "Vehicle identification number",
        why: "It leads to the owner of the vehicle.",
        source: "https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565",
        kind: Type::VehicleId,
        gate: Gate::Token { length: 17, digits: 4 },
        pattern: r"(?-u)\b([A-HJ-NPR-Z0-9]{17})\b",
        reach: Reach { before: 0, after: 0 },
        validator: vin,
        context: Context::raising(&["vin", "fin", "chassis", "fahrgestellnummer", "carfax", "car", "lien", "vehicle", "numéro de châssis", "bastidor", "telaio"]),
        worth: Worth { shape: 40, proved: 84, cued: 84 },
        positive: &["VIN «5YJ3E1EAXPF417093»", "1HGCV1F33KC449861"],
        negative: &["1M8GDM9AXKP042788", "ABCDEFGH123456789"],
        ..Detector::DEFAULT
    },
];
