//! Numbers of Western and Northern Europe beside those that have files of their own. Each needs a word beside it; what has a check is proved by it.

use super::{FIRM, PATIENT, PERSON, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{
    at_tax, be_enterprise, ch_uid, cy_tax, de_lanr, dk_cvr, es_social_security, fi_ytunnus, gr_afm, gr_amka, is_kennitala, lu_matricule,
    no_orgnr, pt_niss, se_orgnr,
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        TAXPAYER, "at-tax-number", "Austrian tax number",
        "https://www.bmf.gv.at/",
        r"(\d{2}[\s-]?\d{3}[/\s-]?\d{4})", at_tax,
        ["abgabenkontonummer", "abgabenkonto", "steuernummer", "st.nr.", "finanzamt"],
        ["abgabenkontonummer «03-046/9043»", "abgabenkonto: «033628330», thanks"],
        ["abgabenkontonummer 03-046/5043", "order 03-046/9043"]
    },
    number! {
        FIRM, "be-enterprise", "Belgian enterprise number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:BE\s?)?([01]\d{3}[.\s]?\d{3}[.\s]?\d{3})", be_enterprise,
        ["ondernemingsnummer", "numéro d'entreprise", "kbo", "bce", "tva", "btw"],
        ["ondernemingsnummer «0015.568.696»", "numéro d'entreprise: «0443161920», thanks"],
        ["ondernemingsnummer 0014.568.696", "order 0015.568.696"]
    },
    number! {
        FIRM, "ch-uid", "Swiss company number",
        "https://www.uid.admin.ch/",
        r"(CHE[\s-]?\d{3}[.\s]?\d{3}[.\s]?\d{3})", ch_uid,
        ["uid", "ide", "idi", "mwst", "tva", "firmennummer"],
        ["uid «CHE-045.496.063»", "ide: «CHE515922224», thanks"],
        ["uid CHE-045.396.063", "order CHE-045.496.063"]
    },
    number! {
        TAXPAYER, "cy-tax-number", "Cypriot tax number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:CY\s?)?(\d{8}[A-Z])", cy_tax,
        ["φπα", "ΦΠΑ", "αφτ", "tic", "tax identification code", "cyprus vat"],
        ["φπα «39506430D»", "ΦΠΑ: «96396381D», thanks"],
        ["φπα 39506437D", "order 39506430D"]
    },
    number! {
        PATIENT, "de-doctor-number", "Arztnummer",
        "https://www.kbv.de/html/themen_2861.php",
        r"(\d{9})", de_lanr,
        ["lanr", "arztnummer", "arzt-nr"],
        ["lanr «466449343»", "arztnummer: «039349362», thanks"],
        ["lanr 464449343", "order 466449343"]
    },
    number! {
        FIRM, "dk-cvr", "CVR-nummer",
        "https://datacvr.virk.dk/",
        r"(?:DK\s?)?([1-9]\d\s?\d{2}\s?\d{2}\s?\d{2})", dk_cvr,
        ["cvr", "cvr-nr", "cvr-nummer", "moms"],
        ["cvr «13140391»", "cvr-nr: «25808398», thanks"],
        ["cvr 13140321", "order 13140391"]
    },
    number! {
        PERSON, "es-social-security", "Número de la Seguridad Social",
        "https://www.seg-social.es/",
        r"(\d{2}[\s/-]?\d{7,8}[\s/-]?\d{2})", es_social_security,
        ["nuss", "naf", "nss", "seguridad social", "número de afiliación", "nº afiliación", "afiliación"],
        ["nuss «28/75519406/93»", "naf: «288396498475», thanks"],
        ["nuss 28/75519426/93", "order 28/75519406/93"]
    },
    number! {
        FIRM, "fi-ytunnus", "Y-tunnus",
        "https://www.ytj.fi/",
        r"(?:FI\s?)?(\d{7}-?\d)", fi_ytunnus,
        ["y-tunnus", "y-tunnuksen", "ytunnus", "alv", "fo-nummer"],
        ["y-tunnus «0259146-5»", "y-tunnuksen: «00171213», thanks"],
        ["y-tunnus 0259146-9", "order 0259146-5"]
    },
    number! {
        TAXPAYER, "gr-afm", "Greek AFM",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:EL\s?)?(\d{9})", gr_afm,
        ["αφμ", "ΑΦΜ", "α.φ.μ.", "Α.Φ.Μ.", "afm", "greek tax"],
        ["αφμ «097701252»", "ΑΦΜ: «042819748», thanks"],
        ["αφμ 097701552", "order 097701252"]
    },
    number! {
        PERSON, "gr-amka", "AMKA",
        "https://www.amka.gr/",
        r"([0-3]\d[01]\d{3}\s?\d{5})", gr_amka,
        ["αμκα", "ΑΜΚΑ", "α.μ.κ.α.", "Α.Μ.Κ.Α.", "amka"],
        ["αμκα «05078532586»", "ΑΜΚΑ: «21078514573», thanks"],
        ["αμκα 05078532386", "order 05078532586"]
    },
    number! {
        PERSON, "is-kennitala", "Kennitala",
        "https://www.skra.is/english/people/my-registration/id-numbers/",
        r"([0-7]\d[01]\d{3}[\s-]?\d{3}[09])", is_kennitala,
        ["kennitala", "kennitölu", "kennitalan", "kt.", "kt"],
        ["kennitala «180291-2299»", "kennitölu: «1406656229», thanks"],
        ["kennitala 680291-2299", "order 180291-2299"]
    },
    number! {
        PERSON, "lu-matricule", "Matricule",
        "https://ccss.public.lu/en.html",
        r"((?:19|20)\d{2}\s?[01]\d\s?[0-3]\d\s?\d{3}\s?\d{2})", lu_matricule,
        ["matricule", "matricule national", "cns", "sozialversicherungsnummer", "luxembourg"],
        ["matricule «1997 03 05 31659»", "matricule national: «1973021503661», thanks"],
        ["matricule 1997 03 05 31658", "order 1997 03 05 31659"]
    },
    number! {
        FIRM, "no-organisation", "Organisasjonsnummer",
        "https://www.brreg.no/",
        r"([89]\d{2}\s?\d{3}\s?\d{3})", no_orgnr,
        ["orgnr", "org.nr", "org.nr.", "organisasjonsnummer", "org nr"],
        ["orgnr «848 086 266»", "org.nr: «995945193», thanks"],
        ["orgnr 844 086 266", "order 848 086 266"]
    },
    number! {
        PERSON, "pt-niss", "NISS",
        "https://www.seg-social.pt/",
        r"([12]\d{10})", pt_niss,
        ["niss", "segurança social", "seguranca social", "beneficiário"],
        ["niss «17717083332»", "segurança social: «11543778041», thanks"],
        ["niss 19717083332", "order 17717083332"]
    },
    number! {
        FIRM, "se-organisation", "Organisationsnummer",
        "https://www.bolagsverket.se/",
        r"([25-9]\d[2-9]\d{3}-?\d{4})", se_orgnr,
        ["orgnr", "org.nr", "org.nr.", "org nr", "organisationsnummer"],
        ["orgnr «557254-4699»", "org.nr: «5574907936», thanks"],
        ["orgnr 557294-4699", "order 557254-4699"]
    },
];
