//! Payment cards and what stands beside them: expiry, security code.

use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{card, card_expiry, spoken_card};

/// Words that name a card.
const CARD: &[&str] = &[
    "card", "cards", "visa", "mastercard", "amex", "american express", "maestro", "discover", "diners", "jcb", "unionpay", "credit", "debit", "pan", "cc", "cvv", "cvc", "exp", "expiry", "expires", "karte", "kreditkarte",
    "carte", "carte bleue", "cb", "tarjeta", "tarj", "cartão", "carta", "carta di credito", "kaart", "creditcard", "karta", "kartą", "カード", "クレジットカード", "法人カード", "bancomat", "pay", "payment", "billing",
];

/// Numbers of tests and jokes.
const TEST: &[&str] = &["test card", "test cards", "testing", "sandbox", "dummy", "sample", "fake card", "sounds like a card", "order no", "order number", "tracking", "booking reference", "isbn", "invoice no", "commande", "factura", "bestellnummer"];

/// A card, or a part of one.
const CARD_ROW: Detector = Detector { kind: Type::CreditCard, ..Detector::DEFAULT };

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "card-expiry",
        title: "Card expiry date",
        why: "With the number it is enough to pay in many shops.",
        source: "https://www.pcisecuritystandards.org/document_library/",
        gate: Gate::Literals(&["exp", "valid", "bis", "gültig", "caduca", "val.", "scad", "geldig", "ważna", "validade", "expire", "til ", "/2", "有効期限"]),
        pattern: r"(?i-u)(?:\b(?:exp(?:\.|iry|ires|iration)?(?:\sdate)?|valid\s(?:to|thru|through|until)|gültig\sbis|bis|caduca|cad\.?|scad\.?|geldig\stot|ważna(?:\sdo)?|validade|valable\sjusqu'au)\b|有効期限|\x22exp\x22)[\x22\s:=]{0,4}\x22?((?:0[1-9]|1[0-2])\s?[/.\-]\s?(?:20)?[2-4]\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s(?:20)?[2-4]\d)\b",
        reach: Reach { before: 20, after: 50 },
        validator: card_expiry,
        context: Context { raise: &["card", "visa", "mastercard", "amex", "cvv", "cvc", "karte", "carte", "tarjeta", "cartão", "carta", "kaart", "karta", "pan", "カード", "security", "cc"], lower: TEST, within: 90, required: true },
        worth: Worth { shape: 60, proved: 80, cued: 80 },
        positive: &["card ends soon, exp «08/26», cvv on the back", "Visa, valid to «03/28»"],
        negative: &["passport exp 11/29", "expires Sunday", "exp 99/99 on the card"],
        ..CARD_ROW
    },
    Detector {
        id: "card-number",
        title: "Payment card number",
        why: "Whoever reads it can pay with it.",
        source: "https://www.iso.org/standard/70484.html",
        gate: Gate::Digits(11),
        pattern: r"(?-u)(?:^|(?u:[^0-9A-Za-z.\-/])|(?u:[^0-9])[.\-/])((?:[2-6OS][0-9OolI]{3}(?:(?u:[ \t-\r.\-·_/|]){0,4}[0-9OolI]{4}){3}(?:[\s.\-]?[0-9]{1,3})?|3[0-9OolI]{3}[\s.\-]{0,3}[0-9OolI]{6}[\s.\-]{0,3}[0-9OolI]{4,5}|[2-6][0-9]{12,18}|(?:[0-9]{4,6}[\s.\-]){2,3}[0-9]{3,7}))(?:(?u:[^0-9A-Za-z])|$)",
        reach: Reach { before: 8, after: 16 },
        validator: card,
        context: Context::raising(CARD).lowered_by(TEST).within(70),
        worth: Worth { shape: 50, proved: 92, cued: 92 },
        positive: &["4365 4855 2570 8032", "5412-5036-7095-1288", "3746 724257 75826", "6011817336088373", "card «4539.6450.6671.7889» please"],
        negative: &["4242 4242 4242 4242", "1234 5678 9012 3456", "4111 1111 1111 1111", "tracking 9400 1112 0255 5842 4417 32", "4539 7431 5367 4096", "seed 18446744073709551615"],
        ..CARD_ROW
    },
    Detector {
        id: "card-number-spoken",
        title: "Payment card number in words",
        why: "Whoever reads it can pay with it.",
        source: "https://www.iso.org/standard/70484.html",
        gate: Gate::Literals(&["two", "three", "four", "five", "six", "zwei", "drei", "vier", "fünf", "deux", "trois", "quatre", "cinq", "dos", "tres", "cuatro", "cinco"]),
        pattern: r"(?i-u)\b((?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,6})(?:[\s,./\-]{1,3})){6,18}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,6}))\b",
        reach: Reach { before: 40, after: 160 },
        validator: spoken_card,
        context: Context::NONE.lowered_by(TEST).within(70),
        worth: Worth { shape: 50, proved: 92, cued: 92 },
        positive: &["five five eight three 8804 3583 3040", "four nine one six five two five one eight two five seven one nine one zero"],
        negative: &["four nine one six and the rest is upside down", "one two three four five six seven eight nine ten"],
        ..CARD_ROW
    },
    Detector {
        id: "card-security-code",
        title: "Card security code",
        why: "With the number it is enough to pay in most shops.",
        source: "https://www.pcisecuritystandards.org/document_library/",
        gate: Gate::Literals(&["cvv", "cvc", "cvn", "csc", "cid", "three digits", "on the back", "security", "hinten", "back is", "3 digits", "prüfziffer", "cryptogramme"]),
        pattern: r"(?i-u)\b(?:cv[vc]2?|cvn|csc|security(?:\scode)?|three\sdigits|3\sdigits|(?:three\s)?on\sthe\sback|hinten|cryptogramme)\b(?:\s?(?:code|number))?(?:\s(?:is|ist|on\sthe\sback|est|es|é|è)|\s?[:=]){0,2}[\s\x22]{0,2}([0-9OolI]{3,4}|\d\s\d\s\d|(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:[\s\-](?:zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d)){2})\b",
        reach: Reach { before: 6, after: 60 },
        context: Context { raise: CARD, lower: TEST, within: 90, required: true },
        worth: Worth { shape: 76, proved: 82, cued: 86 },
        positive: &["card in the drawer, cvv «417»", "exp 09/28 cvc «662»", "amex, three digits «209»"],
        negative: &["any future expiry, any CVC", "home security 101", "CVV \"potato\""],
        ..CARD_ROW
    },
];
