//! Numbers of Asia and Oceania beside those in `asia_pacific`. Each needs a word beside it; what has a check is proved by it.

use super::{FIRM, PATIENT, PERSON, TAXPAYER};
use crate::detectors::Detector;
use crate::validators::{
    au_acn, bd_nid, hk_id, id_nik, id_npwp, in_gstin, in_voter, jp_corporate, kr_business, lk_nic, my_nric, nz_nhi, ph_number, pk_cnic,
    th_id, tr_vkn, tw_id, tw_ubn, vn_id, vn_tax,
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    number! {
        FIRM, "au-acn", "Australian company number",
        "https://asic.gov.au/",
        r"(\d{3}\s?\d{3}\s?\d{3})", au_acn,
        ["acn", "a.c.n."],
        ["acn «003 232 764»", "a.c.n.: «074271480», thanks"],
        ["acn 033 232 764", "order 003 232 764"]
    },
    number! {
        PERSON, "bd-nid", "Bangladeshi NID",
        "https://www.nidw.gov.bd/",
        r"(\d{17}|\d{13}|\d{10})", bd_nid,
        ["nid", "জাতীয় পরিচয়পত্র", "এনআইডি", "national id"],
        ["nid «2218113241»", "জাতীয় পরিচয়পত্র: «1250910577», thanks"],
        ["nid 12", "order 2218113241"]
    },
    number! {
        PERSON, "hk-id", "Hong Kong identity card",
        "https://www.immd.gov.hk/eng/services/hkid.html",
        r"([A-Z]{1,2}\d{6}\s?\(?[0-9A]\)?)", hk_id,
        ["hkid", "hk id", "身份證", "身份證號碼", "香港身份證", "hong kong identity card", "hong kong id"],
        ["hkid «Z145769(2)»", "hk id: «Z1264916», thanks"],
        ["hkid Z145369(2)", "order Z145769(2)"]
    },
    number! {
        PERSON, "id-nik", "Indonesian NIK",
        "https://dukcapil.kemendagri.go.id/",
        r"([1-9]\d{5}[0-7]\d[01]\d{7})", id_nik,
        ["nik", "ktp", "no ktp", "nomor ktp", "e-ktp"],
        ["nik «3204040806610007»", "ktp: «3103041301680003», thanks"],
        ["nik 12", "order 3204040806610007"]
    },
    number! {
        TAXPAYER, "id-npwp", "NPWP",
        "https://www.pajak.go.id/",
        r"(\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3})", id_npwp,
        ["npwp", "nomor pokok wajib pajak"],
        ["npwp «03.141.187.9-325.100»", "nomor pokok wajib pajak: «008352262669854», thanks"],
        ["npwp 03.141.187.8-325.100", "order 03.141.187.9-325.100"]
    },
    number! {
        FIRM, "in-gstin", "GSTIN",
        "https://www.gst.gov.in/",
        r"([0-3]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z])", in_gstin,
        ["gstin", "gst", "gst no", "gst number", "gst registration"],
        ["gstin «27GLDPV7411T1Z2»", "gst: «27MUGPJ1881H1Z6», thanks"],
        ["gstin 27GLDPV7491T1Z2", "order 27GLDPV7411T1Z2"]
    },
    number! {
        PERSON, "in-voter-id", "Indian voter ID",
        "https://www.eci.gov.in/",
        r"([A-Z]{3}\d{7})", in_voter,
        ["voter", "voter id", "epic", "epic no", "voters id", "vote", "elector", "मतदाता"],
        ["voter «GZH8207474»", "voter id: «GHZ9599635», thanks"],
        ["voter 12", "order GZH8207474"]
    },
    number! {
        FIRM, "jp-corporate-number", "法人番号",
        "https://www.houjin-bangou.nta.go.jp/",
        r"([1-9]\d{12})", jp_corporate,
        ["法人番号", "corporate number", "インボイス", "登録番号"],
        ["法人番号 «4541357795148»", "corporate number: «2085394461316», thanks"],
        ["法人番号 4591357795148", "order 4541357795148"]
    },
    number! {
        FIRM, "kr-business-number", "사업자등록번호",
        "https://www.hometax.go.kr/",
        r"(\d{3}-?\d{2}-?\d{5})", kr_business,
        ["사업자등록번호", "사업자번호", "사업자", "brn", "business registration"],
        ["사업자등록번호 «114-55-83955»", "사업자번호: «3168603677», thanks"],
        ["사업자등록번호 114-75-83955", "order 114-55-83955"]
    },
    number! {
        PERSON, "lk-nic", "Sri Lankan NIC",
        "https://drp.gov.lk/",
        r"(\d{9}[VvXx]|(?:19|20)\d{10})", lk_nic,
        ["nic", "national identity card", "ජාතික හැඳුනුම්පත", "sri lanka"],
        ["nic «876054895V»", "national identity card: «831681422V», thanks"],
        ["nic 12", "order 876054895V"]
    },
    number! {
        PERSON, "my-nric", "MyKad number",
        "https://www.jpn.gov.my/",
        r"(\d{2}[01]\d[0-3]\d-?(?:0[1-9]|1[0-6]|2[1-9]|[345]\d|6[0-8]|7[124-9]|8[2-9]|9[0-389])-?\d{4})", my_nric,
        ["nric", "mykad", "kad pengenalan", "no kp", "no. kp", "ic", "ic no", "ic number", "no ic"],
        ["nric «980823-02-6093»", "mykad: «940521012785», thanks"],
        ["nric 988823-02-6093", "order 980823-02-6093"]
    },
    number! {
        PATIENT, "nz-nhi", "NHI number",
        "https://www.health.govt.nz/",
        r"([A-HJ-NP-Z]{3}\s?\d{2}(?:\d{2}|\d[A-HJ-NP-Z]|[A-HJ-NP-Z]{2}))", nz_nhi,
        ["nhi", "nhi no", "nhi number", "national health index"],
        ["nhi «XHE6592»", "nhi no: «KXJ0863», thanks"],
        ["nhi XHE6562", "order XHE6592"]
    },
    number! {
        PERSON, "ph-national-id", "Philippine number",
        "https://philsys.gov.ph/",
        r"(\d{4}-\d{4}-\d{4}-\d{4}|\d{2}-\d{7}-\d|\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{2}-\d{9}-\d)", ph_number,
        ["philsys", "phil id", "philid", "sss", "sss no", "umid", "philhealth", "pag-ibig", "bir"],
        ["philsys «07-3038513-8»", "phil id: «11-4570267-5», thanks"],
        ["philsys 12", "order 07-3038513-8"]
    },
    number! {
        PERSON, "pk-cnic", "CNIC",
        "https://www.nadra.gov.pk/",
        r"([1-7]\d{4}-?\d{7}-?[1-9])", pk_cnic,
        ["cnic", "nicop", "شناختی کارڈ", "nadra"],
        ["cnic «40711-9468730-2»", "nicop: «3831228960697», thanks"],
        ["cnic 00711-9468730-2", "order 40711-9468730-2"]
    },
    number! {
        PERSON, "th-id", "Thai identity number",
        "https://en.wikipedia.org/wiki/Thai_identity_card",
        r"([1-8][\s-]?\d{4}[\s-]?\d{5}[\s-]?\d{2}[\s-]?\d)", th_id,
        ["เลขบัตรประชาชน", "บัตรประชาชน", "เลขประจำตัวประชาชน", "thai id", "thai national id", "thai identity"],
        ["เลขบัตรประชาชน «5-1154-16158-17-4»", "บัตรประชาชน: «6844549999375», thanks"],
        ["เลขบัตรประชาชน 5-1154-16118-17-4", "order 5-1154-16158-17-4"]
    },
    number! {
        TAXPAYER, "tr-vkn", "Vergi kimlik numarası",
        "https://www.gib.gov.tr/",
        r"(\d{10})", tr_vkn,
        ["vkn", "vergi no", "vergi numarası", "vergi kimlik", "vergi kimlik numarası", "vergi kimlik no"],
        ["vkn «7173566123»", "vergi no: «8915880107», thanks"],
        ["vkn 7173266123", "order 7173566123"]
    },
    number! {
        PERSON, "tw-id", "Taiwanese identity number",
        "https://en.wikipedia.org/wiki/National_identification_card_%28Taiwan%29",
        r"([A-Z][1289]\d{8})", tw_id,
        ["身分證", "身分證字號", "身份證字號", "國民身分證", "居留證", "taiwan id", "taiwanese id", "arc"],
        ["身分證 «Z159703376»", "身分證字號: «W288432403», thanks"],
        ["身分證 Z119703376", "order Z159703376"]
    },
    number! {
        FIRM, "tw-ubn", "統一編號",
        "https://www.gcis.nat.gov.tw/",
        r"(\d{8})", tw_ubn,
        ["統編", "統一編號", "ubn"],
        ["統編 «16726346»", "統一編號: «11616088», thanks"],
        ["統編 16726349", "order 16726346"]
    },
    number! {
        PERSON, "vn-id", "Vietnamese identity number",
        "https://en.wikipedia.org/wiki/Vietnamese_identity_card",
        r"(0\d{11}|\d{9})", vn_id,
        ["cccd", "cmnd", "căn cước", "căn cước công dân", "chứng minh nhân dân", "số cccd"],
        ["cccd «015244303824»", "cmnd: «019562322996», thanks"],
        ["cccd 12", "order 015244303824"]
    },
    number! {
        TAXPAYER, "vn-tax-number", "Mã số thuế",
        "https://www.gdt.gov.vn/",
        r"(\d{10}(?:-?\d{3})?)", vn_tax,
        ["mst", "mã số thuế", "ma so thue"],
        ["mst «0934032281»", "mã số thuế: «0083504061», thanks"],
        ["mst 0934034281", "order 0934032281"]
    },
];
