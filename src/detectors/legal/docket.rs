//! Docket, case and matter numbers. Courts publish theirs, so without a word of the writer's own matter nearby they stay below the
//! threshold; a firm's own matter number needs no court.

use super::OWN_MATTER;
use crate::detectors::harmless::HARMLESS;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// Words of a case that the writer sits in.
const OWN_CASE: &[&str] = &[
    "my client",
    "our client",
    "we represent",
    "i represent",
    "we act for",
    "our case",
    "i'm on a jury",
    "on a jury",
    "on the jury",
    "juror",
    "deliberations",
    "deliberating",
    "war room",
    "our side",
    "we lose",
    "mein mandant",
    "unsere mandantin",
    "mon client",
    "ma cliente",
    "mi cliente",
    "mio cliente",
    "mijn cliënt",
    "meu cliente",
];

/// The family's default: quiet on its own, sure beside the writer's own matter.
const DOCKET: Detector = Detector {
    kind: Type::CaseNumber,
    why: "Beside your own client it tells everybody who that client is: the docket is one search away.",
    source: "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
    reach: Reach { before: 48, after: 64 },
    context: Context::raising(OWN_MATTER).lowered_by(HARMLESS).within(200),
    worth: Worth { shape: 40, proved: 40, cued: 79 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "caption-own-client",
        title: "Caption of your own case",
        source: "https://www.law.cornell.edu/wex/caption",
        gate: Gate::Literals(&[" v. ", " vs. ", " v ", " vs "]),
        pattern: r"(?:^|[^0-9A-Za-z])((?:[A-Z][A-Za-z&-]+|R)(?:\s(?:[A-Z][A-Za-z'&-]+|of|the|&)){0,4}\svs?\.?\s[A-Z][A-Za-z'&-]+(?:\s(?:[A-Z][A-Za-z'&-]+|of|the|&)){0,4})(?-u:\b)",
        reach: Reach { before: 80, after: 80 },
        context: Context::required(OWN_CASE).lowered_by(HARMLESS).within(120),
        worth: Worth { shape: 40, proved: 40, cued: 77 },
        positive: &[
            "my client lied at the deposition in «Ostrow v. Lakehead» and I have to fix it",
            "I'm on a jury rn, «State v. Aldana», day 2 of deliberations",
        ],
        negative: &[
            "Donoghue v Stevenson is about a snail",
            "the Supreme Court decided Trump v. Vance",
            "Arsenal vs. Chelsea tonight",
            "as strict as it gets (see Cassel v. Superior Court), confidential and all",
        ],
        ..DOCKET
    },
    Detector {
        id: "docket-brazil",
        title: "Case number (Brazil)",
        source: "https://atos.cnj.jus.br/atos/detalhar/119",
        gate: Gate::Digits(13),
        pattern: r"(?-u)\b([0-9]{7}-[0-9]{2}\.[0-9]{4}(?:\.[0-9]\.[0-9]{2}\.[0-9]{4})?)\b",
        positive: &["Segredo de justiça, proc. «1004417-32.2026». Parem", "meu cliente no «1004417-32.2026.8.26.0100» já confessou"],
        negative: &["O processo 1004417-32.2026.8.26.0100 está no site do tribunal", "ligue 0800-32.2026"],
        ..DOCKET
    },
    Detector {
        id: "docket-european-court",
        title: "Case number (Court of Justice of the EU)",
        source: "https://curia.europa.eu/jcms/jcms/P_106308/en/",
        gate: Gate::Literals(&["c-", "t-"]),
        pattern: r"(?-u)\b([CTF]-[0-9]{1,4}/[0-9]{2})(?:\sP(?:PU|-R)?)?\b",
        reach: Reach { before: 2, after: 16 },
        positive: &["our client in «C-417/26» will withdraw on Monday", "we act for the applicant in «T-88/25», confidential until then"],
        negative: &["Schrems II is C-311/18", "a C-130/20 plane"],
        ..DOCKET
    },
    Detector {
        id: "docket-france",
        title: "Case number (France)",
        source: "https://www.justice.fr/lexique/letter_r",
        gate: Gate::Literals(&["rg n", "rg :", "rg:", "rg ", "n° parquet", "minute n", "n° rg"]),
        pattern: r"(?i)(?-u:\b)(?:rg(?:\sn[°o.]{0,2})?|minute\sn[°o.]{0,2}|n°\s?(?:de\s)?(?:rg|parquet))[\s:]{0,3}((?:[fg]\s)?[0-9]{2}/[0-9]{4,6})(?-u:\b)",
        positive: &["Ma cliente ment dans le dossier RG n° «26/04417», je fais quoi", "Mon client, RG : «25/01188», a tout avoué"],
        negative: &["arrêt publié, RG n° 21/04417", "le RG 12/03"],
        ..DOCKET
    },
    Detector {
        id: "docket-germany",
        title: "Case number (Germany)",
        source: "https://www.verwaltungsvorschriften-im-internet.de/bsvwvbund_28112013_1451.htm",
        gate: Gate::Literals(&["az.", "az:", "az ", "aktenzeichen", "mandant", "vertrete", "urteil", "verfahren"]),
        pattern: r"(?-u:\b)((?:[IVX]{1,4}\s|[0-9]{1,4}\s)(?:[A-Z][A-Za-z]{0,3}(?:\([A-Za-z]+\))?)\s[0-9]{1,5}/[0-9]{2})(?-u:\b)",
        reach: Reach { before: 160, after: 160 },
        positive: &[
            "Mein Mandant im Verfahren «14 O 2231/26» hat mir gestanden",
            "Unsere Mandantin, Az. «3 Ca 417/25», will den Vergleich",
        ],
        negative: &["BGH, Urteil vom 3. Mai, Az. VIII ZR 277/22", "das Verfahren 2 BvR 859/15"],
        ..DOCKET
    },
    Detector {
        id: "docket-italy",
        title: "Case number (Italy)",
        source: "https://pst.giustizia.it/PST/",
        gate: Gate::Literals(&["r.g.", "rgnr", "r.g", "rg n", "proc. pen", "procedimento"]),
        pattern: r"(?i)(?:r\.?g\.?(?:n\.?r\.?|\s?e\.?)?|proc\.\spen\.|procedimento)(?:\sn\.?)?[\s:]{0,3}([0-9]{1,6}/(?:20)?[0-9]{2})(?-u:\b)",
        positive: &["Il mio assistito, R.G. «4417/2026», ha confessato", "nostra cliente, procedimento n. «1188/25», vuole patteggiare"],
        negative: &["Cassazione, R.G. 4417/2019, massima pubblicata", "procedimento del 12/25"],
        ..DOCKET
    },
    Detector {
        id: "docket-netherlands",
        title: "Case number (Netherlands)",
        source: "https://www.rechtspraak.nl/Uitspraken/Paginas/Hulp%20bij%20zoeken.aspx",
        gate: Gate::Literals(&["c/", "ha za", "ha rk", "parketnummer", "zaaknummer", "kg za"]),
        pattern: r"(?i)(?-u:\b)(c/[0-9]{2}/[0-9]{6}(?:\s/\s(?:ha|kg)\s(?:za|rk)\s[0-9]{2}-[0-9]{1,4})?|(?:ha|kg)\s(?:za|rk)\s[0-9]{2}-[0-9]{1,4}|[0-9]{2}[/-][0-9]{6}-[0-9]{2})(?-u:\b)",
        positive: &["Mijn cliënt in zaaknummer «C/13/741208» liegt", "onze cliënte, parketnummer «13/044178-26», bekent alles"],
        negative: &["gepubliceerd: C/13/741208 / HA ZA 23-511", "de c/ o parketnummer"],
        ..DOCKET
    },
    Detector {
        id: "docket-poland",
        title: "Case number (Poland)",
        source: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190001141",
        gate: Gate::Literals(&["sygn", "klient", "akt "]),
        pattern: r"(?-u:\b)([IVX]{1,4}\s(?:[0-9]{1,2}\s)?[A-Z][A-Za-z]{0,3}\s[0-9]{1,5}/[0-9]{2})(?-u:\b)",
        reach: Reach { before: 120, after: 120 },
        positive: &["Mój klient, sygn. akt «II K 417/26», przyznał się", "sygn. «XII GC 88/25», moja klientka chce ugody"],
        negative: &["Wyrok SN, sygn. akt II CSK 417/19", "klient nr 417/26"],
        ..DOCKET
    },
    Detector {
        id: "docket-spain",
        title: "Case number (Spain)",
        source: "https://www.poderjudicial.es/search/indexAN.jsp",
        gate: Gate::Literals(&["autos ", "diligencias", "procedimiento", "sumario ", "juicio "]),
        pattern: r"(?i)(?-u:\b)(?:autos|diligencias\sprevias|procedimiento(?:\s(?:abreviado|ordinario|verbal))?|sumario|juicio\sverbal)(?:\sn[ºo°.]{1,2})?\s([0-9]{1,5}/20[0-9]{2})(?-u:\b)",
        positive: &["Mi cliente, diligencias previas «1188/2026», lo ha reconocido", "Nuestra clienta en autos «417/2025» va a pactar"],
        negative: &["La sentencia en autos 417/2019 está en CENDOJ", "procedimiento 12 de 2024"],
        ..DOCKET
    },
    Detector {
        id: "docket-united-kingdom",
        title: "Claim number (England and Wales)",
        source: "https://www.gov.uk/make-court-claim-for-money/claim-number",
        gate: Gate::Token { length: 8, digits: 6 },
        pattern: r"(?-u)\b((?:FD|ZC|ZW|ZE|CF|BS|LV|MA|NE|LS|SE|OX|PE|PO|BM|NG|[A-HJ-Z][A-Z])[0-9]{2}[CPFEZ][0-9]{5})\b",
        reach: Reach { before: 2, after: 8 },
        positive: &[
            "IN THE FAMILY DIVISION, «FD26P00417», HEARING IN PRIVATE",
            "Family court, not for disclosure outside. Case «ZC26C00418»",
        ],
        negative: &["order FD26P00417 shipped", "part AB12C34567"],
        ..DOCKET
    },
    Detector {
        id: "docket-united-kingdom-business",
        title: "Claim number (Business and Property Courts, tribunals)",
        source: "https://www.judiciary.uk/courts-and-tribunals/business-and-property-courts/",
        gate: Gate::Literals(&[
            "cl-20", "bl-20", "hc-20", "kb-20", "qb-20", "cr-20", "pt-20", "ht-20", "fl-20", "lm-20", "hp-20", "ca-20", "et/", "ea-20",
            "/20",
        ]),
        pattern: r"(?-u)\b((?:CL|BL|HC|KB|QB|CR|PT|HT|FL|LM|HP|IL|AD|CO|CA|EA)-20[0-9]{2}-(?:[A-Z]{3}-)?[0-9]{6}|[1-9][0-9]{6}/20[0-9]{2})\b",
        reach: Reach { before: 16, after: 24 },
        positive: &["our client folds in «CL-2026-000417» on Monday", "we act for the claimant, ET «2204417/2026», and she lied"],
        negative: &["judgment in CL-2019-000417 was handed down", "invoice 2204417/2026"],
        ..DOCKET
    },
    Detector {
        id: "docket-united-states-federal",
        title: "Docket number (US federal courts)",
        source: "https://pacer.uscourts.gov/help/pacer/pacer-case-number-formats",
        gate: Gate::Literals(&["-cv-", "-cr-", "-mc-", "-mj-", "-bk-", "-ap-", "-md-", "-po-", "-sw-", "-gj-"]),
        pattern: r"(?i-u)\b((?:[0-9]{1,2}:)?[0-9]{2,4}-(?:cv|cr|mc|mj|bk|ap|md|po|sw|gj)-[0-9]{3,6}(?:-[a-z]{2,4}){0,3})\b",
        reach: Reach { before: 12, after: 24 },
        positive: &[
            "chambers needs the sealed stuff, it's «2:26-mc-00419», the one with",
            "our client pleads Monday in «1:26-cr-00188-JMF»",
        ],
        negative: &["United States v. Bankman-Fried, 1:22-cr-00673", "15-cv-07433 on CourtListener, all of it free", "the rs-cv-12 chip"],
        ..DOCKET
    },
    Detector {
        id: "docket-united-states-state",
        title: "Case number (US state courts)",
        source: "https://www.ncsc.org/resources-courts",
        gate: Gate::Literals(&[
            "case no",
            "case #",
            "case number",
            "docket no",
            "docket #",
            "index no",
            "cause no",
            "no. 2",
            "family court",
            "reply in ",
            "police ref",
        ]),
        pattern: r"(?i)(?-u:\b)(?:(?:case|docket|index|cause|no|ref)(?:\s?(?:no\.?|number|num\.?|#))?[\s.:#]{0,3}((?:[A-Z]{1,4}-?)?[0-9]{2,6}[-/][0-9]{2,7}(?:[-/][0-9A-Z]{2,6})?(?:/[A-Z]{2})?)|reply\sin\s([A-Z]{2,4}-[0-9]{4}-[0-9]{4,7}))(?-u:\b)",
        reach: Reach { before: 8, after: 48 },
        positive: &[
            "help me write reply in «FAM-2026-118842». My ex told",
            "Index no. «LT-318842-26/BX»; she doesn't speak English",
            "our client, case no. «26-118842», will not show up",
        ],
        negative: &[
            "Dobbs, No. 19-1392, was argued in December",
            "case no. 26-118842 is on the court's website",
            "reply in 24-48 hours, confidential or not",
        ],
        ..DOCKET
    },
    Detector {
        id: "matter-number",
        title: "Matter number",
        kind: Type::MatterNumber,
        why: "The firm's own number ties this to a client's file.",
        source: "https://www.americanbar.org/groups/law_practice/resources/law-practice-today/",
        gate: Gate::Literals(&[
            "matter",
            "bill to",
            "our ref",
            "client-matter",
            "file no",
            "claim no",
            "aktenzeichen",
            "unser zeichen",
            "urkunde",
            "ur-nr",
            "ur nr",
            "mandat",
            "dossier n",
            "expediente",
            "pratica",
            "dossiernummer",
            "sygnatura",
        ]),
        pattern: r"(?i)(?-u:\b)(?:(?:client[-/\s])?matter(?:\s(?:is|was))?|bill(?:\sit)?\sto|our\sref(?:erence)?|file|claim|unser\szeichen|urkunde|ur|mandat|dossier|expediente|pratica|dossiernummer)(?:\s?(?:no\.?|number|num\.?|nr\.?|n[°º]|#|:|-))*[\s.:#|]{0,3}((?:UR\s|[A-Z]{1,4}[-.]?)?[0-9]{3,6}[.\-/][0-9]{2,6}(?:[.\-/][0-9]{1,4})?(?:\s[A-Z])?|[A-Z]{2,4}-[0-9]{2}-[0-9]{3,6})(?-u:\b)",
        reach: Reach { before: 4, after: 64 },
        context: Context::raising(OWN_MATTER).lowered_by(HARMLESS).within(120),
        worth: Worth { shape: 77, proved: 80, cued: 88 },
        positive: &[
            "Bill to «M-20931.0007» thx",
            "summary judgment; matter «44871-0012». They want",
            "Urkunde «UR 1187/26 T». Kannst",
            "our ref: «KH.88213-0004», do not copy",
        ],
        negative: &["no matter what, 2024-25 was fine", "bill to 12 Foss Lane", "a matter of 10-12 days", "the file 2024-11-18.csv"],
        ..DOCKET
    },
];
