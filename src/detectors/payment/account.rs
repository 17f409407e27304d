//! Bank accounts: IBAN, and the national forms, which need a word beside them to be told from other numbers.

use super::ACCOUNT;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{aba_routing, clabe, iban};

/// Samples.
const SAMPLE: &[&str] = &["sample", "example", "dummy", "test", "muster", "beispiel", "fails mod 97", "textbook"];

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "aba-routing-number",
        title: "US bank routing number",
        why: "With the account number it is enough to take money.",
        source: "https://www.aba.com/about-us/routing-number",
        gate: Gate::Digits(9),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{4}[\s\-]?\d{4}[\s\-]?\d)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: aba_routing,
        context: Context { raise: &["routing", "rt", "rtn", "aba", "ach", "wire", "bank", "direct deposit"], lower: SAMPLE, within: 50, required: true },
        worth: Worth { shape: 70, proved: 85, cued: 80 },
        positive: &["routing «322271627»", "ACH: Chase rt «111047457»"],
        negative: &["routing 123456789", "zip 90210-1234", "routing table 111047458"],
        ..ACCOUNT
    },
    Detector {
        id: "account-number",
        title: "Bank account number",
        why: "Whoever reads it can try to take money from it.",
        source: "https://www.consumer.ftc.gov/articles/account-takeover",
        gate: Gate::Literals(&["account", "acct", " acc", "a/c", "konto", "kto", "compte", "cuenta", "conta", "rekening", "rek", "口座", "普通", "ゆうちょ", "checking", "savings", "customer no", "bsb", "usi"]),
        pattern: r"(?i-u)(?:\b(?:(?:bank\s)?(?:account|acct|acc|a/c)|checking|savings|konto(?:nummer|-?nr\.?)?|kto(?:-?nr\.?)?|compte|cuenta|conta|rekening|customer\sno|bsb|usi)\b|口座|普通|ゆうちょ)(?:\s?(?:number|no\.?|nr\.?|num|#|corrente|courant))?(?:\s(?:is|ist|est|es|é|checking|ending)|\s?[:=])?[\s(]{0,3}(\d{2,6}(?:[\s.\-]{1,3}\d{2,8}){1,3}|\d{6,17})\b",
        reach: Reach { before: 8, after: 60 },
        validator: crate::validators::account_digits,
        context: Context::raising(&["bank", "sort", "sort code", "routing", "rt", "transit", "checking", "savings", "wire", "ach", "deposit", "transfer", "payee", "pay", "payment", "iban", "bic", "überweisung", "virement", "transferencia", "bonifico", "przelew", "振込", "swift", "refund", "union", "bsb", "super"]).lowered_by(SAMPLE),
        worth: Worth { shape: 66, proved: 80, cued: 82 },
        positive: &["send the refund to acct «771-0094-28»", "routing first, then account «000861 449 207»", "sort code is on the card, acc «31926819»"],
        negative: &["account manager 24/7", "on account of 3 reasons", "Konto seit 2019"],
        ..ACCOUNT
    },
    Detector {
        id: "au-bsb",
        title: "Australian bank account",
        why: "Whoever reads it can pay in, and try to take out.",
        source: "https://bsb.auspaynet.com.au/",
        gate: Gate::Literals(&["bsb"]),
        pattern: r"(?i-u)\bbsb\b\s?(?:is|:|=|no\.?)?\s?(\d{3}[\s\-]?\d{3}(?:[\s,/]{1,3}(?:acc(?:ount|t)?\s?)?\d{4}\s?\d{2,5})?)\b",
        worth: Worth { shape: 82, proved: 82, cued: 88 },
        positive: &["bsb «063-221 1047 8836»", "BSB: «062-948»"],
        negative: &["bsb lookup", "BSB 12"],
        ..ACCOUNT
    },
    Detector {
        id: "bic-with-account",
        title: "Bank code with an account",
        why: "Together they name one account at one bank.",
        source: "https://www.iso.org/standard/60390.html",
        gate: Gate::Literals(&["bic", "swift"]),
        pattern: r"(?-u)\b(?i:bic|swift)(?:[/\s](?i:swift|bic|code))?\s?[:=]?\s?([A-Z]{4}(?:AT|BE|CH|CZ|DE|DK|ES|FI|FR|GB|IE|IT|LU|NL|NO|PL|PT|SE|US|BR|JP|CA|AU|LI|GR|HU|RO)[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b",
        context: Context { raise: &["iban", "account", "acct", "acc", "konto", "wire", "compte", "cuenta", "conto", "rekening"], lower: SAMPLE, within: 90, required: true },
        worth: Worth { shape: 55, proved: 60, cued: 62 },
        positive: &["wire it, BIC «MIDLGB22»", "account at BIC: «COBADEFFXXX»"],
        negative: &["BIC Cristal", "the SWIFT language has an account of it"],
        ..ACCOUNT
    },
    Detector {
        id: "ca-transit",
        title: "Canadian bank account",
        why: "Whoever reads it can try to take money from it.",
        source: "https://www.payments.ca/",
        gate: Gate::Literals(&["transit"]),
        pattern: r"(?i-u)\btransit\b\s?(?:no\.?|number|#|:|is)?\s?(\d{5}[\s\-]\d{3})\b",
        worth: Worth { shape: 80, proved: 80, cued: 88 },
        positive: &["transit «04412-003»", "transit no. «10382-004»"],
        negative: &["transit line 12345", "in transit 2024-003"],
        ..ACCOUNT
    },
    Detector {
        id: "clabe",
        title: "Mexican bank account",
        why: "Whoever reads it can pay in, and try to take out.",
        source: "https://www.banxico.org.mx/",
        gate: Gate::Digits(18),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{3}[\s\-]?\d{3}[\s\-]?\d{11}[\s\-]?\d|\d{4}(?:\s\d{4}){3}\s\d\d)(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 2 },
        validator: clabe,
        context: Context { raise: &["clabe", "cuenta", "transferencia", "depósito", "deposito", "spei", "banco", "interbancaria", "account"], lower: SAMPLE, within: 80, required: true },
        worth: Worth { shape: 50, proved: 86, cued: 50 },
        positive: &["mi CLABE es «002180389070780847»", "transferencia a «002 180 13002421407 1»"],
        negative: &["cuenta 123456789012345678", "clabe 032180000118359718"],
        ..ACCOUNT
    },
    Detector {
        id: "iban",
        title: "IBAN",
        why: "It names one bank account for all the world.",
        source: "https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
        kind: Type::Iban,
        gate: Gate::Digits(9),
        pattern: r"(?i-u)\b((?:NO)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){11}|(?:BE)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){12}|(?:DK|FI|NL|FO|GL)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){14}|(?:MK|SI)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){15}|(?:AT|LT|LU|BA|EE|KZ|XK|MN)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){16}|(?:CH|HR|LI|LV)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){17}|(?:DE|GB|IE|BG|BH|CR|ME|RS|GE|VA)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){18}|(?:AE|IL|GI)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){19}|(?:ES|SE|RO|CZ|SK|SA|TN|PK|VG|MD|AD)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){20}|(?:PT)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){21}|(?:TR|IS)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){22}|(?:FR|IT|GR|MC|SM|MR)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){23}|(?:PL|HU|CY|AL|AZ|DO|GT|LB)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){24}|(?:BR|QA|UA|EG)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){25}|(?:KW|JO|MU)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){26}|(?:MT)[\s.]?\d{2}(?:(?:[\s.\-]|▪){0,3}[A-Z0-9]){27})\b",
        reach: Reach { before: 12, after: 60 },
        validator: iban,
        context: Context::raising(&["iban", "konto", "account", "bank", "rib", "cuenta", "compte", "conto", "rekening", "rek"]).lowered_by(SAMPLE),
        worth: Worth { shape: 30, proved: 95, cued: 40 },
        positive: &["DE43 5001 0517 5612 9277 01", "GB55 AMSX 6739 9138 0558 42", "NL22RABO0266207041", "FR33 9835 6903 3821 4164 6470 523", "PL71 1020 2662 6616 6015 1927 6355", "IT37 D645 9006 9937 2727 3389 844"],
        negative: &["DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "DE00 1234 5678 9012 3456 78", "XX00TEST"],
        ..ACCOUNT
    },
    Detector {
        id: "uk-sort-code",
        title: "UK sort code and account",
        why: "Whoever reads them can pay in, and set up a debit.",
        source: "https://www.vocalink.com/tools/modulus-checking/",
        gate: Gate::Digits(6),
        pattern: r"(?i-u)(?:^|(?u:[^A-Za-z0-9_.\-/]))(\d{2}\s?(?u:[\-–])\s?\d{2}\s?(?u:[\-–])\s?\d{2}(?:[\s/|,]{1,4}(?:acc(?:ount|t)?\.?(?:\s(?:no\.?|number))?[\s:]*)?\d{8})?|\d{2}\s\d{2}\s\d{2}[\s/|,]{1,4}\d{8})(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 2, after: 40 },
        validator: crate::validators::uk_sort_code,
        context: Context { raise: &["sort", "sort code", "sort-code", "sc", "acc", "acct", "account", "bank", "barclays", "halifax", "lloyds", "natwest", "monzo", "nationwide", "santander", "hsbc", "bacs", "pension paid", "payee", "transfers to", "sort/acc"], lower: SAMPLE, within: 90, required: true },
        worth: Worth { shape: 49, proved: 84, cued: 49 },
        positive: &["sort code «20-45-77» please", "bank «30-98-12 / 44710926»", "sort «60-17-28», the rest by phone"],
        negative: &["Ropewalkers | 60-15-21 | 29 | no", "sample rows as 11-22-33 / 12345678", "sort 00-00-00 acc 12345678", "on 12-11-24 we sort it out"],
        ..ACCOUNT
    },
    Detector {
        id: "upi-id",
        title: "UPI address",
        why: "It names one bank account.",
        source: "https://www.npci.org.in/what-we-do/upi/product-overview",
        gate: Gate::Literals(&["@ok", "@ybl", "@upi", "@paytm", "@apl", "@axl", "@ibl", "@sbi", "@hdfc"]),
        pattern: r"(?i-u)\b([a-z0-9._\-]{3,50}@(?:ok(?:axis|icici|sbi|hdfcbank)|ybl|upi|paytm|apl|axl|ibl|sbi|hdfcbank))\b",
        reach: Reach { before: 52, after: 12 },
        worth: Worth { shape: 82, proved: 82, cued: 90 },
        positive: &["ramesh.bk77@okaxis", "pay to «meera-k@ybl» today"],
        negative: &["x@paytm-mall.com.example", "hello @upi"],
        ..ACCOUNT
    },
];
