//! Telephone numbers: international ones by their plus, national ones by shape where the shape is telling, else by a word beside
//! them. Lines that are public by nature (offices, helplines, free numbers) stay quiet.

use crate::detectors::{Context, Detector, Gate, Reach, Worth, silent};
use crate::finding::Type;
use crate::validators::{phone_international, phone_national, phone_north_american};

/// Words that announce somebody's number.
const CALL: &[&str] = &[
    "call", "calls", "text", "phone", "tel", "tel.", "mobile", "mob", "cell", "ring", "whatsapp", "signal", "sms", "number", "contact", "reach",
    "reachable", "ph", "mum", "mum's", "mom", "mom's", "dad", "dad's", "carer", "nan", "handy", "telefon", "telefonnummer", "mobil", "handynummer", "nummer",
    "erreichbar", "festnetz", "rückruf", "zurückrufen", "anrufen", "tél", "tél.", "téléphone", "portable", "port.", "joignable", "appelle", "appeler", "appelez", "rappeler",
    "numéro", "móvil", "teléfono", "llama", "llámame", "llamadlo", "llamar", "número", "padre", "madre", "cel", "celular", "cellulare", "cell.", "telefono", "numero", "chiama",
    "chiamare", "chiamatelo", "mamma", "papà", "bel", "bellen", "mobiel", "telefoonnummer", "komórka", "kom.", "zadzwoń", "dzwonić", "numer", "tlm", "telemóvel", "telefone", "contacto",
    "ligar", "zap", "pix", "電話", "携帯", "連絡先",
];

/// Words of lines that anybody may call.
const PUBLIC: &[&str] = &[
    "office", "reception", "helpline", "hotline", "switchboard", "enquiries", "bookings", "press", "pop in", "call us", "ring us", "shop line", "customer service",
    "crimestoppers", "desk", "fax", "draw", "lotto", "lucky dip", "bonus", "zentrale", "geschäftsstelle", "rezeption", "anmeldung", "reservierung", "büro", "klingeln", "loto",
    "accueil", "guichet", "standard", "recepción", "centralita", "ufficio", "centralino", "balie", "receptie", "biuro", "recepcja", "infolinia", "secretaria", "recepção",
    "お問い合わせ", "代表", "isbn", "version", "invoice", "order",
];

/// The family's default.
const PHONE: Detector = Detector {
    kind: Type::Phone,
    why: "Whoever reads it can call, text and track this person.",
    source: "https://www.itu.int/rec/T-REC-E.164/",
    gate: Gate::Digits(9),
    reach: Reach { before: 8, after: 8 },
    validator: phone_national,
    context: Context::raising(CALL).lowered_by(PUBLIC).within(48),
    worth: Worth { shape: 62, proved: 75, cued: 78 },
    ..Detector::DEFAULT
};

/// A shape that says little: it counts beside a word that announces a number.
const ANNOUNCED: Detector = Detector { context: Context { required: true, ..PHONE.context }, worth: Worth { shape: 60, proved: 75, cued: 72 }, ..PHONE };

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "phone-belgium-switzerland",
        title: "Mobile number (Belgium, Switzerland)",
        source: "https://www.bipt.be/consumers/numbering",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(0(?:4[5-9][0-9]|7[4-9])(?:[\s./][0-9]{3})?(?:[\s./][0-9]{2}){2,3})(?-u:\b)",
        positive: &["gsm «0478 33 19 06» ; Ilyas", "Nummer vom Götti «079 440 18 72»"],
        negative: &["version 0478.33", "0471 99 items", "am 04.11.19"],
        ..PHONE
    },
    Detector {
        id: "phone-brazil",
        title: "Phone number (Brazil)",
        source: "https://www.gov.br/anatel/pt-br/regulado/numeracao",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(\([1-9][0-9]\)\s?9[0-9]{4}[\s-]?[0-9]{4}|[1-9][0-9]\s9[0-9]{4}-[0-9]{4})(?-u:\b)",
        worth: Worth { shape: 72, proved: 75, cued: 82 },
        positive: &["pix é o celular «(81) 99266-6229»", "Dinheiro no «(19) 98114-3307»", "zap «21 98877-4401» dele"],
        negative: &["(81) resultados 99266", "processo 1004417-32.2026"],
        ..PHONE
    },
    Detector {
        id: "phone-france-landline",
        title: "Phone number (France)",
        source: "https://www.arcep.fr/demarches-et-services/professionnels/base-numerotation.html",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(0[1-59](?:[\s.-]?[0-9]{2}){4})(?-u:\b)",
        positive: &["appelle-la au «01 47 20 38 16»", "tél. «0478112233» le soir"],
        negative: &["tirage du 04 11 19 23 38", "numéros: 04 11 19 23 38, bonus 45", "accueil tél. 04 75 00 12 34"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-france-mobile",
        title: "Mobile number (France, Netherlands)",
        source: "https://www.arcep.fr/demarches-et-services/professionnels/base-numerotation.html",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(0[67](?:[\s.-]?[0-9]{2}){4})(?-u:\b)",
        positive: &["rappeler Mme Sow au «06 39 98 14 52»", "Si pb «07.49.22.10.86»", "via Arjen «06 83 21 40 77»", "06: «06-18 55 20 93»"],
        negative: &["06/07/2024 12:30", "lucky dip 06 11 19 23 38", "réf 0639981452771"],
        ..PHONE
    },
    Detector {
        id: "phone-germany",
        title: "Mobile number (Germany)",
        source: "https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/start.html",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(01(?:5[0-9]|6[023]|7[0-9])(?:[\s/-]{0,3}[0-9]){7,8})(?-u:\b)",
        positive: &["Mobil «0151 23 48 77 90».", "Handy «0171 5529431»", "Sohn «0152 0331 9082» nur im Notfall", "Papa «01575 - 33 08 416»"],
        negative: &["0151 Artikel", "Bestellnummer 01512348779012345", "Zentrale 0151 23 48 77 90"],
        ..PHONE
    },
    Detector {
        id: "phone-germany-landline",
        title: "Phone number (Germany)",
        source: "https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/start.html",
        gate: Gate::Digits(8),
        pattern: r"(?:^|[^0-9A-Za-z+.-])(\(?0[2-9][0-9]{1,4}\)?[\s/-]{1,3}[0-9]{2,4}(?:[\s-]?[0-9]{2,4}){1,3})(?-u:\b)",
        positive: &["festnetz «08638 / 40 77 129»", "Tel. «0351 4488172» ab acht", "Rückruf unter «(06221) 40 99 31»"],
        negative: &["Tel. der Zentrale 030 23125-000", "am 02.09.2024 um 12", "Artikel 0351 4488172"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-international",
        title: "Phone number",
        gate: Gate::Digits(9),
        pattern: r"(?:^|[^0-9A-Za-z+])(\+[1-9](?:[ .()/-]{0,3}[0-9]){8,14}|\+[1-9](?:[\s.()/-]{0,3}[0-9]){8,14})(?-u:\b)",
        validator: phone_international,
        worth: Worth { shape: 78, proved: 85, cued: 88 },
        positive: &[
            "Ottilie Brandvold, «+47 412 68 524»",
            "My new number is «+1 503 284 0147»",
            "mum's number «+82 10-1145-4074»",
            "London: «+44 (0)7911 592272»",
        ],
        negative: &["+10000000000", "+1 000 000 000 views", "+12 and rising", "budget +500 000"],
        ..PHONE
    },
    Detector {
        id: "phone-italy",
        title: "Mobile number (Italy)",
        source: "https://www.agcom.it/numerazione",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(3[2-9][0-9](?:[\s./-]?[0-9]{3}[\s.-]?[0-9]{3,4}|(?:[\s.-][0-9]{2}){2}[\s.-][0-9]{3}))(?-u:\b)",
        positive: &["Cell. «348 77 20 914», fatevi sentire", "mamma «340 55 81 302»", "chiamatelo al «3920148877»"],
        negative: &["348 772 0914 unità vendute", "lotto 340 55 81 302 12", "codice 3920148877"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-japan",
        title: "Phone number (Japan)",
        source: "https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(0[5789]0-[0-9]{4}-[0-9]{4}|0[1-9]-[0-9]{4}-[0-9]{4}|0[1-9][0-9]-[0-9]{3}-[0-9]{4}|0[1-9][0-9]{2}-[0-9]{2}-[0-9]{4})(?-u:\b)",
        validator: silent,
        positive: &["連絡先は«090-6174-2283»、お母さん", "電話«080-3391-5526»、鬼電どうぞ", "自宅 «045-331-7728» です"],
        negative: &["お問い合わせは組合事務所03-5550-0142まで", "2024-01-0142", "本 4-06-199999-2"],
        ..PHONE
    },
    Detector {
        id: "phone-netherlands",
        title: "Phone number (Netherlands)",
        source: "https://www.acm.nl/nl/telecom/nummers",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(0[1-5789][0-9]{1,2}[\s-]{1,3}[0-9]{3}(?:[\s]?[0-9]{2}){2}|06[\s-]{0,3}[1-6](?:[\s]?[0-9]){7})(?-u:\b)",
        positive: &["bel hem op «06 - 21 48 77 03»", "telefoonnummer «038 421 17 42»"],
        negative: &["balie telefoon 038 421 17 42", "060 dagen later", "artikel 038 421 17 42"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-north-america",
        title: "Phone number (North America)",
        source: "https://www.nanpa.com/numbering",
        pattern: r"(?:^|[^0-9A-Za-z+.$-])((?:1[\s.-])?(?:\([2-9][0-9]{2}\)\s?[2-9][0-9]{2}[\s.-][0-9]{4}|[2-9][0-9]{2}-[2-9][0-9]{2}-[0-9]{4}|[2-9][0-9]{2}\.[2-9][0-9]{2}\.[0-9]{4}))(?-u:\b)",
        validator: phone_north_american,
        positive: &["ends up on voicemail, use «(312) 484-7715».", "mom's cell «218-384-0164»", "«646.392.0173», PH4"],
        negative: &["call us at 800-555-2368", "sku 312-484-77150", "1-800-273-8255", "(312) 484 pages"],
        ..PHONE
    },
    Detector {
        id: "phone-north-america-spaced",
        title: "Phone number (North America)",
        source: "https://www.nanpa.com/numbering",
        pattern: r"(?:^|[^0-9A-Za-z+.$-])([2-9][0-9]{2}\s?[2-9][0-9]{2}\s?[0-9]{4})(?-u:\b)",
        validator: phone_north_american,
        positive: &["text me on «718 384 0192»", "her cell is «7183840192»"],
        negative: &["NHS 653 331 4785", "batch 469 983 3977", "718 384 0192"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-poland",
        title: "Phone number (Poland)",
        source: "https://numeracja.uke.gov.pl/",
        pattern: r"(?:^|[^0-9A-Za-z+.-])([4-8][0-9]{2}[\s-]?[0-9]{3}[\s-]?[0-9]{3})(?-u:\b)",
        positive: &["zadzwoń: «512 908 337»", "tel. «601-447-218» po 18", "numer «729114086»"],
        negative: &["512 908 337 wyświetleń", "konto 512 908 337 00"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-portugal",
        title: "Mobile number (Portugal)",
        source: "https://www.anacom.pt/render.jsp?categoryId=278983",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(9[1236][0-9][\s.]?[0-9]{3}[\s.]?[0-9]{3})(?-u:\b)",
        positive: &["tlm «913 440 275»; o ex", "o telemóvel dele: «966201743»"],
        negative: &["913 440 275 euros", "NIF 917304682"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-spain",
        title: "Phone number (Spain)",
        source: "https://numeracionyoperadores.cnmc.es/",
        pattern: r"(?:^|[^0-9A-Za-z+.-])([679][0-9]{2}(?:[\s.-][0-9]{2}){3}|[679][0-9]{2}[\s.-]?[0-9]{3}[\s.-]?[0-9]{3})(?-u:\b)",
        positive: &["cerrajero, móvil «644 10 92 37»", "padre «622 71 40 85», diabético", "llámame al «611390275»"],
        negative: &["644 10 92 37 es la combinación", "centralita, teléfono 911 23 45 67"],
        ..ANNOUNCED
    },
    Detector {
        id: "phone-spelled",
        title: "Phone number, spelled out",
        gate: Gate::Literals(&[
            "zero ", "zero-", "oh-seven", "oh seven", "oh one", "oh-one", "oh two", "five five", "five-five", "six-", "seven-", "null eins", "null-eins", "zéro", "nul zes", "nul-zes", "double ", "triple ", "cero ", "seis ", "nove ",
        ]),
        pattern: r"(?i)(?-u:\b)((?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|nul|een|twee|drie|vijf|zes|zeven|negen|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|[0-9]{1,3})[\s,./-]{1,3}){6,14}(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|deux|trois|quatre|cinq|sept|huit|neuf|nul|een|twee|drie|vijf|zes|zeven|negen|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|[0-9]{1,4}))(?-u:\b)",
        reach: Reach { before: 80, after: 120 },
        validator: silent,
        positive: &["his mobile is «oh seven five double three, nine one two, triple four». Name", "cell «seven one eight, 5 5 5, oh one nine two». mr", "Tel «null eins fünf eins - 44 90 27 3»"],
        negative: &["one two three four, I declare", "zero chance, six to one", "five five five"],
        worth: Worth { shape: 45, proved: 60, cued: 72 },
        ..PHONE
    },
    Detector {
        id: "phone-united-kingdom",
        title: "Phone number (United Kingdom)",
        source: "https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/telephone-numbering",
        pattern: r"(?:^|[^0-9A-Za-z+.-])(07[0-9]{3}[\s.-]?[0-9]{3}[\s.-]?[0-9]{3}|07[0-9]{2}[\s.-][0-9]{3}[\s.-][0-9]{4}|\(?01[0-9]{3}\)?\s?[0-9]{3}\s?[0-9]{3}|\(?0(?:2[03489]|11[3-8])\)?\s?[0-9]{3,4}\s?[0-9]{4})(?-u:\b)",
        positive: &["mobile «07983 441 206»", "Ring «07534118260» if lost.", "01243 again: «01243 961 117», she's cooking", "his flat: «020 7131 0644»"],
        negative: &["reception 01243 961 117", "0800 111 222", "ISBN 0747532699", "07/11/1983 206"],
        ..PHONE
    },
];
