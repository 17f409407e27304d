//! Numbers of Sweden, Finland, Norway and Denmark.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{dk_cpr, fi_hetu, no_fodselsnummer, se_personnummer};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "dk-cpr",
        title: "CPR-nummer",
        why: "It identifies one person in every Danish register.",
        source: "https://cpr.dk/",
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{6}[\s\-]?\d{4})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: dk_cpr,
        context: words(words!["cpr", "cpr-nr", "cpr-nummer", "personnummer"], true),
        positive: samples!["CPR «140387-4417»", "cpr-nummer «0209912236»"],
        negative: samples!["CPR 991399-4417", "ordre 140387-4417"],
        ..WEAK
    },
    Detector {
        id: "fi-hetu",
        title: "Henkilötunnus",
        why: "It identifies one person in every Finnish register.",
        source: "https://dvv.fi/en/personal-identity-code",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y])(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 4 },
        validator: fi_hetu,
        context: words(words!["hetu", "henkilötunnus", "henkilotunnus", "sotu"], false),
        worth: Worth { shape: 40, proved: 88, cued: 92 },
        positive: samples!["henkilötunnus «060997-4024»", "150674-742J"],
        negative: samples!["131052-308T", "121289-430E"],
        ..STRONG
    },
    Detector {
        id: "no-fodselsnummer",
        title: "Fødselsnummer",
        why: "It identifies one person in every Norwegian register.",
        source: "https://www.skatteetaten.no/en/person/national-registry/",
        gate: Gate::Digits(11),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+]))([0-7]\d[01]\d{3}[\s.\-]?\d{5})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: no_fodselsnummer,
        context: words(words!["fødselsnummer", "fodselsnummer", "personnummer", "fnr", "d-nummer", "fødselsnr"], false),
        worth: Worth { shape: 30, proved: 76, cued: 92 },
        positive: samples!["fødselsnummer «271002 83730»", "fnr «16029032029»"],
        negative: samples!["fnr 01010112345", "ordre 15108695077"],
        ..STRONG
    },
    Detector {
        id: "se-personnummer",
        title: "Personnummer",
        why: "It identifies one person in every Swedish register.",
        source: "https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html",
        gate: Gate::Digits(10),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+]))((?:19|20)?\d{6}[\s\-+]\d{4}|(?:19|20)\d{10})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: se_personnummer,
        context: words(words!["personnummer", "pnr", "personnr", "samordningsnummer", "född"], false),
        worth: Worth { shape: 30, proved: 70, cued: 92 },
        positive: samples!["personnummer «561020-2391»", "pnr «19600519-4615»"],
        negative: samples!["121212-1212", "880320-0018"],
        ..STRONG
    },
];
