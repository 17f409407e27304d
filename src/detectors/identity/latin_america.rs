//! Numbers of Latin America beside those in `americas`. Each needs a word beside it; what has a check is proved by it.

use super::{FIRM, PATIENT, PERSON, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{
    ar_dni, br_pis, br_sus, co_cedula, co_nit, cr_cedula, cu_ni, do_cedula, do_rnc, ec_cedula, gt_nit, mx_nss, mx_rfc, pe_dni, pe_ruc,
    py_ruc, sv_dui, sv_nit, uy_ci, uy_rut, ve_rif,
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        PERSON, "ar-dni", "DNI",
        "https://www.argentina.gob.ar/interior/dni",
        r"(\d{1,2}\.\d{3}\.\d{3}|\d{7,8})", ar_dni,
        ["dni", "d.n.i.", "documento nacional de identidad", "documento nacional"],
        ["dni «25.998.057»", "d.n.i.: «28251695», thanks"],
        ["dni 12", "order 25.998.057"]
    },
    number! {
        PERSON, "br-pis", "PIS ou PASEP",
        "https://www.caixa.gov.br/",
        r"(\d{3}\.?\d{5}\.?\d{2}-?\d)", br_pis,
        ["pis", "pasep", "pis/pasep", "nis", "nit"],
        ["pis «121.73274.87-4»", "pasep: «15717919232», thanks"],
        ["pis 121.73274.37-4", "order 121.73274.87-4"]
    },
    number! {
        PATIENT, "br-sus", "Cartão SUS",
        "https://www.gov.br/saude/",
        r"([12789]\d{2}\s?\d{4}\s?\d{4}\s?\d{4})", br_sus,
        ["sus", "cns", "cartão sus", "cartao sus", "cartão nacional de saúde", "cartão do sus"],
        ["sus «863 5805 1694 1350»", "cns: «877023860085963», thanks"],
        ["sus 863 5805 1494 1350", "order 863 5805 1694 1350"]
    },
    number! {
        PERSON, "co-cedula", "Cédula de ciudadanía",
        "https://www.registraduria.gov.co/",
        r"(\d{1,3}(?:\.\d{3}){2,3}|[1-9]\d{7}|1\d{9})", co_cedula,
        ["cédula de ciudadanía", "cedula de ciudadania", "c.c."],
        ["cédula de ciudadanía «1072667028»", "cedula de ciudadania: «1075135300», thanks"],
        ["cédula de ciudadanía 12", "order 1072667028"]
    },
    number! {
        TAXPAYER, "co-nit", "Colombian NIT",
        "https://www.dian.gov.co/",
        r"(\d{3}\.?\d{3}\.?\d{3}\s?-\s?\d|\d{10})", co_nit,
        ["nit", "n.i.t.", "dian"],
        ["nit «872.055.650-8»", "n.i.t.: «8905176886», thanks"],
        ["nit 872.055.610-8", "order 872.055.650-8"]
    },
    number! {
        PERSON, "cr-cedula", "Costa Rican identity number",
        "https://www.tse.go.cr/",
        r"(0?[1-9]-\d{4}-\d{4})", cr_cedula,
        ["cédula", "cedula", "cédula de identidad", "costa rica"],
        ["cédula «05-8461-2046»", "cedula: «03-7039-4838», thanks"],
        ["cédula 95-8461-2046", "order 05-8461-2046"]
    },
    number! {
        PERSON, "cu-ni", "Carné de identidad",
        "https://en.wikipedia.org/wiki/National_identification_number",
        r"(\d{2}[01]\d[0-3]\d{6})", cu_ni,
        ["carné de identidad", "carnet de identidad", "cuba"],
        ["carné de identidad «55090287178»", "carnet de identidad: «93062049194», thanks"],
        ["carné de identidad 55094287178", "order 55090287178"]
    },
    number! {
        PERSON, "do-cedula", "Dominican cédula",
        "https://jce.gob.do/",
        r"(\d{3}-?\d{7}-?\d)", do_cedula,
        ["cédula", "cedula", "cédula dominicana", "jce"],
        ["cédula «004-1174586-2»", "cedula: «01358645784», thanks"],
        ["cédula 004-0174586-2", "order 004-1174586-2"]
    },
    number! {
        FIRM, "do-rnc", "Dominican RNC",
        "https://dgii.gov.do/",
        r"(\d-?\d{2}-?\d{5}-?\d)", do_rnc,
        ["rnc", "dgii"],
        ["rnc «178213045»", "dgii: «123898207», thanks"],
        ["rnc 118213045", "order 178213045"]
    },
    number! {
        PERSON, "ec-cedula", "Ecuadorian cédula",
        "https://www.registrocivil.gob.ec/",
        r"((?:0[1-9]|1\d|2[0-4]|30|50)[0-6]\d{6}-?\d)", ec_cedula,
        ["cédula", "cedula", "cédula de identidad", "c.i.", "ci"],
        ["cédula «0330289190»", "cedula: «1103748297», thanks"],
        ["cédula 0330288190", "order 0330289190"]
    },
    number! {
        TAXPAYER, "gt-nit", "Guatemalan NIT",
        "https://portal.sat.gob.gt/",
        r"(\d{6,8}-?[\dK])", gt_nit,
        ["nit", "guatemala"],
        ["nit «7043642-8»", "guatemala: «5030691K», thanks"],
        ["nit 7343642-8", "order 7043642-8"]
    },
    number! {
        PERSON, "mx-nss", "Mexican NSS",
        "https://www.imss.gob.mx/",
        r"(\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{4}[\s-]?\d)", mx_nss,
        ["nss", "imss", "número de seguridad social", "numero de seguridad social", "seguro social"],
        ["nss «30828622412»", "imss: «08876349484», thanks"],
        ["nss 30858622412", "order 30828622412"]
    },
    number! {
        TAXPAYER, "mx-rfc", "RFC",
        "https://www.sat.gob.mx/",
        r"((?u:[A-ZÑ&]){3,4}\s?-?\d{2}[01]\d[0-3]\d\s?-?[A-Z0-9]{2}[0-9A])", mx_rfc,
        ["rfc", "r.f.c.", "sat", "homoclave"],
        ["rfc «BIXH910607A75»", "r.f.c.: «NAPT900102A33», thanks"],
        ["rfc BIXH918607A75", "order BIXH910607A75"]
    },
    number! {
        PERSON, "pe-dni", "Peruvian DNI",
        "https://www.gob.pe/reniec",
        r"(\d{8}-?\d)", pe_dni,
        ["dni", "cui", "reniec", "documento nacional"],
        ["dni «89526658-8»", "cui: «255886091», thanks"],
        ["dni 19526658-8", "order 89526658-8"]
    },
    number! {
        TAXPAYER, "pe-ruc", "Peruvian RUC",
        "https://www.sunat.gob.pe/",
        r"((?:10|15|17|20)\d{9})", pe_ruc,
        ["ruc", "r.u.c.", "sunat"],
        ["ruc «10116855637»", "r.u.c.: «10259083147», thanks"],
        ["ruc 10116355637", "order 10116855637"]
    },
    number! {
        TAXPAYER, "py-ruc", "Paraguayan RUC",
        "https://www.dnit.gov.py/",
        r"(\d{6,8}-\d)", py_ruc,
        ["ruc", "r.u.c."],
        ["ruc «8112962-9»", "r.u.c.: «8861857-9», thanks"],
        ["ruc 8112962-5", "order 8112962-9"]
    },
    number! {
        PERSON, "sv-dui", "DUI",
        "https://www.rnpn.gob.sv/",
        r"(\d{8}-\d)", sv_dui,
        ["dui", "documento único de identidad"],
        ["dui «07759815-5»", "documento único de identidad: «05266762-0», thanks"],
        ["dui 06759815-5", "order 07759815-5"]
    },
    number! {
        TAXPAYER, "sv-nit", "Salvadoran NIT",
        "https://www.mh.gob.sv/",
        r"([019]\d{3}-?\d{6}-?\d{3}-?\d)", sv_nit,
        ["nit"],
        ["nit «0999-071813-202-1»", "nit: «04015611582295», thanks"],
        ["nit 0999-171813-202-1", "order 0999-071813-202-1"]
    },
    number! {
        PERSON, "uy-ci", "Uruguayan cédula",
        "https://www.gub.uy/ministerio-interior/",
        r"([1-9]\.?\d{3}\.?\d{3}-?\d)", uy_ci,
        ["cédula", "cedula", "c.i.", "ci", "cédula de identidad"],
        ["cédula «3.617.366-3»", "cedula: «14079714», thanks"],
        ["cédula 3.637.366-3", "order 3.617.366-3"]
    },
    number! {
        FIRM, "uy-rut", "Uruguayan RUT",
        "https://www.gub.uy/direccion-general-impositiva/",
        r"((?:0[1-9]|1\d|2[0-2])\d{6}001\d)", uy_rut,
        ["rut", "r.u.t.", "dgi"],
        ["rut «210803170017»", "r.u.t.: «211338620018», thanks"],
        ["rut 215803170017", "order 210803170017"]
    },
    number! {
        TAXPAYER, "ve-rif", "Venezuelan RIF",
        "https://www.seniat.gob.ve/",
        r"([VEJPG]-?\d{8}-?\d)", ve_rif,
        ["rif", "r.i.f.", "seniat"],
        ["rif «J-06316335-9»", "r.i.f.: «V138523230», thanks"],
        ["rif J-06316335-7", "order J-06316335-9"]
    },
];
