//! Numbers of Spain and Portugal.

use super::{STRONG, WEAK, words};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{es_cif, es_dni, pt_cc, pt_nif};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "es-cif",
        title: "CIF de empresa",
        why: "It identifies one firm.",
        source: "https://www.boe.es/buscar/act.php?id=BOE-A-2008-3580",
        kind: Type::TaxId,
        gate: Gate::Digits(7),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))([ABCDEFGHJNPQRSUVW][\s.\-]?\d{7}[\s.\-]?[0-9A-J])(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 4 },
        validator: es_cif,
        context: words(words!["cif", "nif"], true),
        positive: samples!["CIF «N0560259D»", "con cif «C8844369B» en la factura"],
        negative: samples!["CIF B12345678", "NIF J99216583"],
        ..WEAK
    },
    Detector {
        id: "es-dni",
        title: "DNI or NIE",
        why: "It identifies one person in every Spanish register.",
        source: "https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/",
        gate: Gate::Digits(7),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:\d{1,2}\.?\d{3}\.?\d{3}|[XYZxyz][\s.\-]?\d{7}|\d(?:[\s.\-]\d){7})(?:\s?-?\s?|\sletra\s)[A-HJ-NP-TV-Za-hj-np-tv-z])(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 12 },
        validator: es_dni,
        context: words(words!["dni", "nie", "nif", "documento", "n.i.f.", "d.n.i.", "identidad"], false),
        worth: Worth { shape: 30, proved: 79, cued: 90 },
        positive: samples!["DNI «92926569Z»", "53102918N", "NIE «Y4773036K»"],
        negative: samples!["00000000T", "DNI 52701747-G", "12345678Z"],
        ..STRONG
    },
    Detector {
        id: "pt-cc",
        title: "Cartão de cidadão",
        why: "It identifies one person in every Portuguese register.",
        source: "https://www.autenticacao.gov.pt/o-cartao-de-cidadao",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{8}\s?\d\s?[A-Z0-9]{2}\s?\d)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 8 },
        validator: pt_cc,
        context: words(words!["cc", "cartão de cidadão", "cartão cidadão", "bi", "identificação"], true),
        positive: samples!["CC «04636212 9 SO5»", "cartão de cidadão «555219066EO8»"],
        negative: samples!["CC 00000000 0 ZZ4", "ref 13976951 3ZY5"],
        ..WEAK
    },
    Detector {
        id: "pt-nif",
        title: "NIF português",
        why: "It identifies one taxpayer.",
        source: "https://ec.europa.eu/taxation_customs/tin/",
        kind: Type::TaxId,
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-+]))((?:PT)?[1-9]\d{2}[\s.]?\d{3}[\s.]?\d{3})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 4, after: 2 },
        validator: pt_nif,
        context: words(words!["nif", "contribuinte", "n.i.f.", "finanças"], true),
        positive: samples!["NIF «566 297 620»", "contribuinte «748564853»"],
        negative: samples!["NIF 123456789", "pedido 244210691"],
        ..WEAK
    },
];
