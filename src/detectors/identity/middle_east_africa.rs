//! Numbers of the Middle East and Africa. Each needs a word beside it; what has a check is proved by it.

use super::{HOLDER, PERSON, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{ae_id, dz_nin, eg_id, gh_card, il_id, ir_code, ke_pin, kw_id, ma_cin, mu_nid, ng_bvn, sa_id, ug_nin, za_tax};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        PERSON, "ae-emirates-id", "Emirates ID",
        "https://icp.gov.ae/en/",
        r"(784[\s-]?(?:19|20)\d{2}[\s-]?\d{7}[\s-]?\d)", ae_id,
        ["emirates id", "eid", "uae id", "الهوية", "رقم الهوية", "هوية"],
        ["emirates id «784-1968-6322564-3»", "eid: «784194288490363», thanks"],
        ["emirates id 684-1968-6322564-3", "order 784-1968-6322564-3"]
    },
    number! {
        PERSON, "dz-nin", "Algerian NIN",
        "https://en.wikipedia.org/wiki/National_identification_number",
        r"(\d{18})", dz_nin,
        ["nin", "numéro d'identification national", "رقم التعريف الوطني", "رقم التعريف"],
        ["nin «129092932310537117»", "numéro d'identification national: «140106601676768456», thanks"],
        ["nin 12", "order 129092932310537117"]
    },
    number! {
        PERSON, "eg-national-id", "Egyptian national ID",
        "https://en.wikipedia.org/wiki/National_identification_number",
        r"([23]\d{2}[01]\d[0-3]\d{8})", eg_id,
        ["الرقم القومي", "رقم قومي", "بطاقة", "egyptian id", "egyptian national id", "national id", "raqam qawmi"],
        ["الرقم القومي «27902130780215»", "رقم قومي: «28106010364679», thanks"],
        ["الرقم القومي 12", "order 27902130780215"]
    },
    number! {
        PERSON, "gh-card", "Ghana Card",
        "https://nia.gov.gh/",
        r"(GHA-\d{9}-\d)", gh_card,
        ["ghana card", "ghanacard", "ghana id"],
        ["ghana card «GHA-536231591-1»", "ghanacard: «GHA-883628007-3», thanks"],
        ["ghana card 12", "order GHA-536231591-1"]
    },
    number! {
        PERSON, "il-id", "Israeli identity number",
        "https://en.wikipedia.org/wiki/Israeli_identity_card",
        r"(\d{8}-?\d)", il_id,
        ["תעודת זהות", "ת.ז.", "ת\"ז", "ת״ז", "תז", "מספר זהות", "teudat zehut", "israeli id", "t.z."],
        ["תעודת זהות «517136529»", "ת.ז.: «962240651», thanks"],
        ["תעודת זהות 317136529", "order 517136529"]
    },
    number! {
        PERSON, "ir-national-code", "Iranian national code",
        "https://en.wikipedia.org/wiki/National_identification_number#Iran",
        r"(\d{3}-?\d{6}-?\d)", ir_code,
        ["کد ملی", "کدملی", "شماره ملی", "code melli", "codemelli", "kod melli", "iranian national"],
        ["کد ملی «1936527820»", "کدملی: «3421574871», thanks"],
        ["کد ملی 1936521820", "order 1936527820"]
    },
    number! {
        TAXPAYER, "ke-pin", "Kenyan tax PIN",
        "https://www.kra.go.ke/",
        r"([AP]\d{9}[A-Z])", ke_pin,
        ["kra", "kra pin", "tax pin", "pin"],
        ["kra «P852540661T»", "kra pin: «A996316765P», thanks"],
        ["kra 12", "order P852540661T"]
    },
    number! {
        PERSON, "kw-civil-id", "Kuwaiti civil ID",
        "https://www.paci.gov.kw/",
        r"([1-3]\d{2}[01]\d[0-3]\d{6})", kw_id,
        ["civil id", "civil id number", "الرقم المدني", "رقم مدني", "البطاقة المدنية"],
        ["civil id «377090510732»", "civil id number: «387101865352», thanks"],
        ["civil id 377098510732", "order 377090510732"]
    },
    number! {
        PERSON, "ma-cin", "Moroccan CIN",
        "https://www.cnie.ma/",
        r"([A-Z]{1,2}\d{5,6})", ma_cin,
        ["cin", "cnie", "carte d'identité nationale", "البطاقة الوطنية", "بطاقة التعريف"],
        ["cin «BB32534»", "cnie: «BD69075», thanks"],
        ["cin 12", "order BB32534"]
    },
    number! {
        PERSON, "mu-nid", "Mauritian national ID",
        "https://en.wikipedia.org/wiki/National_identification_number",
        r"([A-Z][0-3]\d[01]\d{9}[0-9A-G])", mu_nid,
        ["nid", "national id", "national identity", "nic", "mauritius", "mauritian"],
        ["nid «L1011772845740»", "national id: «K260756842861E», thanks"],
        ["nid L1011772848740", "order L1011772845740"]
    },
    number! {
        HOLDER, "ng-bvn", "Nigerian bank verification number",
        "https://nibss-plc.com.ng/",
        r"(\d{11})", ng_bvn,
        ["bvn", "bank verification"],
        ["bvn «22388237377»", "bank verification: «22109564326», thanks"],
        ["bvn 12", "order 22388237377"]
    },
    number! {
        PERSON, "ng-nin", "Nigerian NIN",
        "https://nimc.gov.ng/",
        r"(\d{11})", ng_bvn,
        ["nin", "nimc", "national identification number", "n.i.n"],
        ["nin «95926340658»", "nimc: «92823118690», thanks"],
        ["nin 12", "order 95926340658"]
    },
    number! {
        PERSON, "sa-national-id", "Saudi national ID or iqama",
        "https://www.absher.sa/",
        r"([12]\d{9})", sa_id,
        ["iqama", "saudi id", "saudi national id", "هوية", "الهوية", "رقم الهوية", "إقامة", "اقامة", "الإقامة", "رقم الإقامة"],
        ["iqama «1538123660»", "saudi id: «1965694589», thanks"],
        ["iqama 1538123670", "order 1538123660"]
    },
    number! {
        PERSON, "ug-nin", "Ugandan NIN",
        "https://www.nira.go.ug/",
        r"(C[MF]\d{2}[A-Z0-9]{10})", ug_nin,
        ["nin", "nira", "national id", "uganda"],
        ["nin «CM923519H2MC3F»", "nira: «CM643819L2XR3R», thanks"],
        ["nin 12", "order CM923519H2MC3F"]
    },
    number! {
        TAXPAYER, "za-tax-number", "South African tax number",
        "https://www.sars.gov.za/",
        r"([01239]\d{9})", za_tax,
        ["sars", "tax ref", "tax reference", "tax number", "income tax ref", "itr12"],
        ["sars «0019898758»", "tax ref: «1263550533», thanks"],
        ["sars 3019898758", "order 0019898758"]
    },
];
