//! Numbers of Central, Eastern and South-Eastern Europe, the Baltic states and Kazakhstan. Each needs a word beside it; what has a check is proved by it.

use super::{FIRM, PASSHOLDER, PATIENT, PERSON, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{
    al_nipt, bg_egn, bg_eik, bg_pnf, by_unp, cz_birth_number, cz_company, ee_isikukood, hr_oib, hu_taj, hu_tax_id, hu_tax_number, jmbg,
    kz_iin, lv_personal_code, md_idnp, mk_edb, pl_regon, ro_cnp, ro_cui, rs_pib, ru_inn, ru_ogrn, ru_passport, ru_snils, si_tax, sk_tax,
    ua_tax,
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        FIRM, "al-nipt", "Albanian tax number",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"([A-M]\d{8}[A-Z])", al_nipt,
        ["nipt", "nuis", "albanian tax number"],
        ["nipt «I71329797V»", "nuis: «D07228204C», thanks"],
        ["nipt 12", "order I71329797V"]
    },
    number! {
        PERSON, "ba-rs-jmbg", "JMBG or EMŠO",
        "https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number",
        r"([0-3]\d[01]\d{3}[\s-]?\d{2}[\s-]?\d{4,5})", jmbg,
        ["jmbg", "emšo", "emso", "EMŠO", "embg", "јмбг", "ЈМБГ", "ембг", "ЕМБГ", "matični broj", "maticni broj", "unique master citizen number"],
        ["jmbg «0210995070850»", "emšo: «0611947448985», thanks"],
        ["jmbg 0210995074850", "order 0210995070850"]
    },
    number! {
        PERSON, "bg-egn", "Bulgarian EGN",
        "https://en.wikipedia.org/wiki/Unique_citizenship_number",
        r"(\d{2}[0-5]\d[0-3]\d\s?\d{4})", bg_egn,
        ["егн", "ЕГН", "egn", "единен граждански номер", "bulgarian personal number", "bulgarian id"],
        ["егн «6903282452»", "ЕГН: «9306152292», thanks"],
        ["егн 6903222452", "order 6903282452"]
    },
    number! {
        FIRM, "bg-eik", "Bulgarian company number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:BG\s?)?(\d{9})", bg_eik,
        ["еик", "ЕИК", "булстат", "bulstat", "eik", "ддс", "ДДС"],
        ["еик «958506662»", "ЕИК: «998819775», thanks"],
        ["еик 958506062", "order 958506662"]
    },
    number! {
        PERSON, "bg-pnf", "Bulgarian foreigner's number",
        "https://en.wikipedia.org/wiki/National_identification_number",
        r"(\d{10})", bg_pnf,
        ["лнч", "ЛНЧ", "lnch", "личен номер на чужденец"],
        ["лнч «7878206394»", "ЛНЧ: «2983813501», thanks"],
        ["лнч 7878276394", "order 7878206394"]
    },
    number! {
        TAXPAYER, "by-unp", "Belarusian tax number",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"([1-7]\d{8})", by_unp,
        ["унп", "УНП", "unp"],
        ["унп «735362762»", "УНП: «341017711», thanks"],
        ["унп 235362762", "order 735362762"]
    },
    number! {
        PERSON, "cz-birth-number", "Czech or Slovak birth number",
        "https://en.wikipedia.org/wiki/National_identification_number#Czech_Republic_and_Slovakia",
        r"(\d{2}[0-8]\d[0-3]\d\s?/?\s?\d{3,4})", cz_birth_number,
        ["rodné číslo", "rodne cislo", "rodného čísla", "rodným číslem", "r.č.", "r. č.", "rč", "rc", "birth number"],
        ["rodné číslo «645716/5506»", "rodne cislo: «8261048037», thanks"],
        ["rodné číslo 645716/5505", "order 645716/5506"]
    },
    number! {
        FIRM, "cz-company-number", "Czech company number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:CZ\s?)?([0-8]\d{7})", cz_company,
        ["ičo", "ič", "dič", "ico"],
        ["ičo «28488245»", "ič: «63497352», thanks"],
        ["ičo 28688245", "order 28488245"]
    },
    number! {
        PERSON, "ee-isikukood", "Isikukood",
        "https://en.wikipedia.org/wiki/National_identification_number#Estonia",
        r"([1-8]\d{2}[01]\d[0-3]\d{5})", ee_isikukood,
        ["isikukood", "isikukoodi", "isikukoodiga", "estonian id", "estonian personal"],
        ["isikukood «36712186595»", "isikukoodi: «48506112355», thanks"],
        ["isikukood 36712186895", "order 36712186595"]
    },
    number! {
        PERSON, "hr-oib", "OIB",
        "https://www.porezna-uprava.hr/HR_OIB",
        r"(?:HR\s?)?(\d{11})", hr_oib,
        ["oib", "osobni identifikacijski broj"],
        ["oib «22178639367»", "osobni identifikacijski broj: «93779828972», thanks"],
        ["oib 22178739367", "order 22178639367"]
    },
    number! {
        PATIENT, "hu-taj", "TAJ-szám",
        "https://en.wikipedia.org/wiki/National_identification_number#Hungary",
        r"(\d{3}[\s-]?\d{3}[\s-]?\d{3})", hu_taj,
        ["taj", "taj-szám", "taj szám", "taj száma", "taj-száma", "tajszám"],
        ["taj «700 561 898»", "taj-szám: «220586726», thanks"],
        ["taj 700 511 898", "order 700 561 898"]
    },
    number! {
        PERSON, "hu-tax-id", "Adóazonosító jel",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(8\d{9})", hu_tax_id,
        ["adóazonosító", "adóazonosító jel", "adóazonosító jele", "adóazonosítója", "hungarian tax id"],
        ["adóazonosító «8113975896»", "adóazonosító jel: «8863284725», thanks"],
        ["adóazonosító 8113915896", "order 8113975896"]
    },
    number! {
        FIRM, "hu-tax-number", "Hungarian tax number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:HU\s?)?(\d{8})(?:-\d-\d{2})?", hu_tax_number,
        ["adószám", "adószáma", "adószámmal", "közösségi adószám"],
        ["adószám «43173233»", "adószáma: «28716756», thanks"],
        ["adószám 43143233", "order 43173233"]
    },
    number! {
        PERSON, "kz-iin", "Kazakh IIN",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"(\d{2}[01]\d[0-3]\d{7})", kz_iin,
        ["иин", "ИИН", "жсн", "ЖСН", "iin"],
        ["иин «750407065975»", "ИИН: «740707423647», thanks"],
        ["иин 750497065975", "order 750407065975"]
    },
    number! {
        PERSON, "lt-asmens-kodas", "Asmens kodas",
        "https://en.wikipedia.org/wiki/National_identification_number#Lithuania",
        r"([1-9]\d{2}[01]\d[0-3]\d{5})", ee_isikukood,
        ["asmens kodas", "asmens kodo", "asmens kodą", "asmens kodu", "a.k.", "lithuanian personal"],
        ["asmens kodas «48401177177»", "asmens kodo: «59207284697», thanks"],
        ["asmens kodas 98401177177", "order 48401177177"]
    },
    number! {
        PERSON, "lv-personal-code", "Personas kods",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"((?:[0-3]\d[01]\d{3}|32\d{4})-?\d{5})", lv_personal_code,
        ["personas kods", "personas kodu", "personas koda", "pers. kods", "p.k.", "latvian personal"],
        ["personas kods «260365-20557»", "personas kodu: «04087115415», thanks"],
        ["personas kods 260365-20057", "order 260365-20557"]
    },
    number! {
        PERSON, "md-idnp", "Moldovan IDNP",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"([012]\d{12})", md_idnp,
        ["idnp", "idno", "cod personal"],
        ["idnp «1382100262797»", "idno: «1797074803637», thanks"],
        ["idnp 1382101262797", "order 1382100262797"]
    },
    number! {
        FIRM, "mk-edb", "North Macedonian tax number",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"(?:MK\s?)?(\d{13})", mk_edb,
        ["едб", "ЕДБ", "edb", "даночен број"],
        ["едб «4703389615604»", "ЕДБ: «4427896287743», thanks"],
        ["едб 4703389615609", "order 4703389615604"]
    },
    number! {
        FIRM, "pl-regon", "REGON",
        "https://bip.stat.gov.pl/en/regon/",
        r"(\d{9})", pl_regon,
        ["regon"],
        ["regon «365301701»", "regon: «087744307», thanks"],
        ["regon 365301501", "order 365301701"]
    },
    number! {
        PERSON, "ro-cnp", "CNP",
        "https://en.wikipedia.org/wiki/National_identification_number#Romania",
        r"([1-9]\d{2}[01]\d[0-3]\d(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|8[0-3])\d{4})", ro_cnp,
        ["cnp", "cod numeric personal", "codul numeric personal", "romanian personal"],
        ["cnp «2820616180251»", "cod numeric personal: «5740321188877», thanks"],
        ["cnp 2880616180251", "order 2820616180251"]
    },
    number! {
        FIRM, "ro-cui", "Romanian company number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:RO\s?)?(\d{6,10})", ro_cui,
        ["cui", "cif", "cod fiscal", "c.u.i."],
        ["cui «21028128»", "cif: «24783309», thanks"],
        ["cui 23028128", "order 21028128"]
    },
    number! {
        FIRM, "rs-pib", "Serbian tax number",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"(\d{9})", rs_pib,
        ["pib", "пиб", "ПИБ"],
        ["pib «112125302»", "пиб: «106427006», thanks"],
        ["pib 112125902", "order 112125302"]
    },
    number! {
        TAXPAYER, "ru-inn", "Russian INN",
        "https://en.wikipedia.org/wiki/Taxpayer_Identification_Number",
        r"(\d{12}|\d{10})", ru_inn,
        ["инн", "ИНН", "inn"],
        ["инн «953419031432»", "ИНН: «217870832888», thanks"],
        ["инн 993419031432", "order 953419031432"]
    },
    number! {
        FIRM, "ru-ogrn", "Russian OGRN",
        "https://en.wikipedia.org/wiki/Primary_State_Registration_Number",
        r"([1-9]\d{12}|[34]\d{14})", ru_ogrn,
        ["огрн", "ОГРН", "огрнип", "ОГРНИП", "ogrn"],
        ["огрн «1630103987105»", "ОГРН: «1785757164720», thanks"],
        ["огрн 1630103587105", "order 1630103987105"]
    },
    number! {
        PASSHOLDER, "ru-passport", "Russian passport",
        "https://en.wikipedia.org/wiki/Internal_passport_of_Russia",
        r"(\d{2}\s?\d{2}\s?(?u:№?\s?)\d{6})", ru_passport,
        ["паспорт", "Паспорт", "паспорта", "ПАСПОРТ", "паспортные данные", "серия и номер", "серия", "Серия"],
        ["паспорт «11 48 908880»", "Паспорт: «33 10 483685», thanks"],
        ["паспорт 12", "order 11 48 908880"]
    },
    number! {
        PERSON, "ru-snils", "SNILS",
        "https://en.wikipedia.org/wiki/SNILS",
        r"(\d{3}[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2})", ru_snils,
        ["снилс", "СНИЛС", "snils"],
        ["снилс «790-149-380 20»", "СНИЛС: «54721433275», thanks"],
        ["снилс 790-149-380 25", "order 790-149-380 20"]
    },
    number! {
        TAXPAYER, "si-tax-number", "Slovenian tax number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:SI\s?)?([1-9]\d{7})", si_tax,
        ["davčna številka", "davčna", "davcna stevilka", "davčne številke", "id za ddv"],
        ["davčna številka «16211782»", "davčna: «17451132», thanks"],
        ["davčna številka 16211792", "order 16211782"]
    },
    number! {
        TAXPAYER, "sk-tax-number", "Slovak tax number",
        "https://ec.europa.eu/taxation_customs/tin/",
        r"(?:SK\s?)?([1-9]\d[2-47-9]\d{7})", sk_tax,
        ["ič dph", "dič", "ič"],
        ["ič dph «2243465235»", "dič: «1348678111», thanks"],
        ["ič dph 2243565235", "order 2243465235"]
    },
    number! {
        PERSON, "ua-tax-number", "Ukrainian tax number",
        "https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html",
        r"(\d{10})", ua_tax,
        ["рнокпп", "РНОКПП", "іпн", "ІПН", "ідентифікаційний код", "ідентифікаційний номер", "rnokpp", "ipn"],
        ["рнокпп «5560787952»", "РНОКПП: «0521345171», thanks"],
        ["рнокпп 5860787952", "order 5560787952"]
    },
];
