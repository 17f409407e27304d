//! Records of patients, and what is said about them. A condition alone is a word; it counts where it is tied to somebody in the
//! writer's care (a bed, a ward, "my patient") or stands in a record beside who it is about. One's own illness is one's own to tell.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::de_kvnr;

/// Words of somebody in care, as those who care say them.
const IN_CARE: &[&str] = &[
    "on our ward", "on my ward", "our ward", "my ward", "on our unit", "on my unit", "on the unit", "in our bed", "in bed", "in my clinic", "in our clinic", "in clinic", "at our surgery", "our surgery", "came into", "came in with", "came through our", "came in for", "my shift", "on shift", "night shift", "nurse here", "hospice nurse", "our lab", "on my list", "on our list",
    "side room", "in room", "in resus", "our theatre", "in theatre", "our hospice", "our mammography", "my patient", "our patient", "my 4pm", "my thursday", "to a&e", "our branch", "handover", "paramedic", "on placement", "mortuary", "our day room", "the coroner", "our pharmacy", "our practice", "discharged", "sectioned", "on ward",
];

/// Words of one's own life.
const OWN: &[&str] = &["i have", "i've", "my own", "i was", "i'm", "my mum", "my mom", "my dad", "my nan", "my wife", "my husband", "my cat", "my dog", "charity", "awareness", "fundraiser", "guidelines", "study", "trial", "novel", "episode", "fiction", "fictional", "exam", "osce", "simulation", "mannequin", "actor", "example", "template", "sims", "campaign", "d&d"];

/// Words of a record.
const RECORD: &[&str] = &["mrn", "dob", "nhs", "hosp no", "hospital no", "patient", "dear dr", "dear colleague", "dear doctor", "mr", "mrs", "ms", "miss", "member", "date of birth", "nir", "pesel", "bsn", "cpf", "vers.-nr", "kvnr", "geb", "née le", "né le", "nacid", "codice fiscale", "cf", "resident", "re:"];

/// The family's default: a number of a record.
const NUMBER: Detector = Detector {
    kind: Type::MedicalId,
    why: "It opens a person's medical record.",
    source: "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
    reach: Reach { before: 8, after: 64 },
    context: Context::NONE.lowered_by(&["test patient", "sample", "example", "fictional", "synthetic", "docs", "gym", "library", "loyalty", "points", "club", "coupon", "promo"]).within(60),
    worth: Worth { shape: 79, proved: 92, cued: 90 },
    ..Detector::DEFAULT
};

/// What is said about somebody's health.
const CONDITION: Detector = Detector {
    kind: Type::Health,
    why: "It is a patient's own to tell, and the law protects it above almost everything.",
    source: "https://www.hhs.gov/hipaa/for-professionals/privacy/laws-regulations/index.html",
    reach: Reach { before: 90, after: 128 },
    context: Context::required(IN_CARE).lowered_by(OWN).within(150),
    worth: Worth { shape: 40, proved: 40, cued: 78 },
    ..Detector::DEFAULT
};

/// The table.
pub(super) const DETECTORS: &[Detector] = &[
    Detector {
        id: "condition-dutch",
        title: "A patient's condition (Dutch)",
        gate: Gate::Literals(&["uitzaai", "kanker", "hiv", "psychose", "overdosis", "opgenomen", "verslaving", "zwanger", "dement", "beroerte", "euthanasie", "katheter", "depressie", "suïcid"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(", short_lead!(), r"(?:uitzaaiingen|kanker|hiv|psychose|overdosis|crisisopname|verslavingskliniek|verslaafd|zwanger|dement(?:ie|erend)?|beroerte|euthanasie|katheter|suïcid\w*)", short_tail!(), ")"),
        context: Context::required(&["bij ons op", "ligt op", "nachtdienst", "mijn patiënt", "onze patiënt", "mijn patiënte", "onze patiënte", "op mijn afdeling", "mijn lijst", "spoed", "verwijzing", "mw.", "dhr.", "mevrouw", "op de afdeling"]).lowered_by(&["roman", "serie", "ik heb", "mijn moeder", "mijn vader", "collecte", "kankerfonds", "onderzoek", "voorbeeld"]).within(150),
        positive: &["Nachtdienst. De man van de visboer ligt op 12. «Longen vol uitzaaiingen». Hij weet het niet", "dhr. Boukhari, «katheter en wond stuit». Komt om zes"],
        negative: &["ik heb kanker gehad", "een onderzoek naar psychose in de nachtdienst", "zwanger van een tweeling!"],
        ..CONDITION
    },
    Detector {
        id: "condition-english",
        title: "A patient's condition",
        gate: Gate::Literals(&[
            "cancer", "tumour", "tumor", "leuk", "lymphoma", "sarcoma", "metasta", "chemo", "hiv", "hep c", "syphilis", "gonorr", "chlamydia", "dementia", "alzheimer", "parkinson", "huntington", "epilep", "seizure", "stroke", "sepsis", "overdose", "psychosis", "psychotic", "schizo", "bipolar", "manic", "bulimi", "anorex", "miscarr", "terminat", "abortion", "ivf", "pregnan", "stillb", "abruption",
            "methadone", "clozapine", "lithium", "stoma", "brain dead", "intubat", "amputat", "biopsy", "bi-rads", "retinitis", "facelift", "cut both wrists", "self harm", "self-harm", "c diff", "troponin", "paralys", "transplant", "days left", "weeks not months", "blood alcohol", "opened and closed", "viral load",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z'-])(",
            short_lead!(),
            r"(?:cancer|tumou?rs?|leuka?emia|lymphoma|sarcoma|metasta\w+|chemo(?:therapy)?|hiv|hep\sc|syphilis|gonorrhoea|chlamydia|dementia|alzheimer's|parkinson's|huntington's|epilepsy|seizures?|stroke|sepsis|overdos(?:e|ed)|psychosis|psychotic|schizophreni\w+|bipolar|manic\sepisode|bulimi\w+|anorexi\w+|miscarr\w+|termination(?:\sreferral)?|abortion|ivf|pregnant|stillb\w+|placental\sabruption|methadone|clozapine|lithium|stoma|brain\sdead|intubat\w+|amputation|biopsy|bi-rads\s[0-9]|retinitis\spigmentosa|facelift|cut\sboth\swrists|self[\s-]harm\w*|c\sdiff\spositive|troponin|paralysed|transplant|days\sleft|weeks\snot\smonths|blood\salcohol|viral\sload)",
            short_tail!(),
            ")"
        ),
        positive: &["he's in our bed 6. «brain dead». The second test is at noon", "she came through our mammography unit. Two «spiculated masses and BI-RADS 5»", "The man who wrote the trilogy is on our ward, his nails are falling «out from the chemo»"],
        negative: &["my mum had a stroke, thank you to everyone in theatre", "cancer awareness week on our ward", "Reagan had Alzheimer's", "I was pregnant on shift for months"],
        ..CONDITION
    },
    Detector {
        id: "condition-french",
        title: "A patient's condition (French)",
        gate: Gate::Literals(&["cancer", "glioblastome", "cirrhose", "schizo", "dépress", "vih", "ivg", "avc", "tumeur", "métast", "overdose", "enceinte", "sla", "lymphome", "trithérapie", "suicid", "hématome", "démence"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(", short_lead!(), r"(?:cancer|glioblastome|cirrhose|schizophréni\w+|dépression|vih|ivg|avc|tumeur|métastases?|overdose|enceinte|sla|lymphome|trithérapie|suicid\w+|hématome|démence)", short_tail!(), r")(?:[^0-9A-Za-zÀ-ž]|$)"),
        context: Context::required(&["est chez nous", "chez nous depuis", "dans mon service", "dans notre service", "en réa", "garde de nuit", "ma patiente", "mon patient", "au bloc", "aux urgences", "chambre", "le cabinet ce matin", "a pris rdv", "certificat pour", "service"]).lowered_by(&["roman", "série", "j'ai", "ma mère", "mon père", "octobre rose", "recherche", "étude", "exemple", "fiction"]).within(150),
        positive: &["Le boulanger est chez nous depuis mardi, «glioblastome». Trois mois grand max", "il est en réa chez moi, «cirrhose décompensée». Bonne campagne"],
        negative: &["j'ai un cancer et je le dis", "la recherche sur le cancer au service public", "octobre rose"],
        ..CONDITION
    },
    Detector {
        id: "condition-german",
        title: "A patient's condition (German)",
        gate: Gate::Literals(&["krebs", "tumor", "metast", "hiv", "hepc", "tripper", "schlaganfall", "herzinfarkt", "überdosis", "psychose", "depress", "bulimie", "magersucht", "schwanger", "fehlgeburt", "demenz", "pankreas", "suizid", "entzug", "leukämie", "kreuzband", "zwillinge", "diazepam", "risperdal"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(", short_lead!(), r"(?:[a-zäöüß]*krebs(?:-rezidiv)?|tumor|metastasen|hiv|hepc?\spositiv|hepc|tripper|schlaganfall|herzinfarkt|überdosis|psychose|depressive\sepisode|bulimie|magersucht|schwanger|fehlgeburt|demenz|pankreas|suizid\w*|leukämie|kreuzband|diazepam|risperdal)", short_tail!(), r")(?:[^0-9A-Za-zÀ-ž]|$)"),
        context: Context::required(&["bei uns auf", "auf station", "auf unserer station", "liegt bei uns", "in der praxis", "spätdienst", "nachtdienst", "meine patientin", "mein patient", "unsere patientin", "vers.-nr", "kvnr", "botengang", "bei mir", "zum krankschreiben", "in der klinik", "frau", "herr", "vs-nr", "erstvorsorge"]).lowered_by(&["roman", "serie", "krimi", "ich habe", "meine mutter", "mein vater", "studie", "vorlage", "beispiel", "spenden", "kater", "astrologie", "sternzeichen"]).within(120),
        positive: &["Die Wirtin liegt bei uns auf der 4b, «Pankreas». Nichts mehr zu machen", "Frau Möhrle, VS-Nr. unten, «Brustkrebs-Rezidiv». Sie fragt wegen der Leistung"],
        negative: &["ich habe Krebs und blogge darüber", "Sternzeichen Krebs, liebe Frau Müller", "eine Studie zu Depressionen auf Station"],
        ..CONDITION
    },
    Detector {
        id: "condition-japanese",
        title: "A patient's condition (Japanese)",
        gate: Gate::Literals(&["癌", "がん", "膵臓", "白血病", "余命", "骨髄移植", "妊娠", "認知症", "統合失調", "自殺未遂", "うつ病", "HIV"]),
        pattern: r"((?:ステージ[0-9]の?)?(?:膵臓|肺|胃|乳|大腸)?(?:癌|がん)[^。！？\s、]{0,12}|膵臓、[^。！？\s]{0,14}|白血病[^。！？\s、]{0,10}|余命[^。！？\s、]{0,8}|骨髄移植待ち|妊娠[0-9一二三四五六七八九十]+[^。！？\s、]{0,6}|認知症[^。！？\s、]{0,8}|統合失調症|自殺未遂)",
        context: Context::required(&["うちの病棟", "うちに入院", "夜勤明け", "担当患者", "うちの患者", "うちの病院", "当直", "病棟", "外来に来た", "入院してきた", "ご主人", "奥さん"]).lowered_by(&["小説", "ドラマ", "映画", "募金", "研究", "啓発", "私は", "母が", "父が"]).within(160),
        positive: &["駅前の大将、昨日うちに入院してきた。«膵臓、もう手術できないって»。奥さんは", "娘さん、うちの病棟で«骨髄移植待ち»。毎晩"],
        negative: &["ドラマの病棟で余命半年と言われる", "がん検診に行こう"],
        ..CONDITION
    },
    Detector {
        id: "condition-polish",
        title: "A patient's condition (Polish)",
        gate: Gate::Literals(&["rak ", "raka", "przerzut", "hiv", "udar", "zawał", "przedawk", "psychoz", "ciąż", "amputacj", "odleżyn", "depresj", "białaczk", "cesark", "samobój"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])((?:raka?\s(?:trzustki|płuc|piersi|jelita|mózgu)|przerzuty|hiv|udar|zawał|przedawkowa\w+|psychoz[aęy]|w\sciąży|amputacja|odleżyny|białaczka|cesarka|prób[ay]\ssamobój\w+)", short_tail!(), r")(?:[^0-9A-Za-zÀ-ž]|$)"),
        context: Context::required(&["po dyżurze", "dyżur", "przywieźli", "na oddziale", "u nas na", "mój pacjent", "moja pacjentka", "nasza pacjentka", "pesel", "karetka", "zabieraliśmy", "sor", "na sor"]).lowered_by(&["powieść", "serial", "mam raka", "moja mama", "mój tata", "badania", "zbiórka", "przykład"]).within(150),
        positive: &["Po dyżurze ryczę. Przywieźli panią organistową, «rak trzustki». Otworzyli i zamknęli", "dyżur. pan Zenon umarł o 4, «odleżyny do kości»"],
        negative: &["mam raka i piszę o tym bloga", "rak to skorupiak", "badania nad rakiem na oddziale"],
        ..CONDITION
    },
    Detector {
        id: "condition-portuguese",
        title: "A patient's condition (Portuguese)",
        gate: Gate::Literals(&["câncer", "cancro", "metástase", "overdose", "hiv", "sífilis", "grávida", "avc", "infarto", "enfarte", "esquizofreni", "epilepsia", "demência", "enforc", "matar-se", "suicíd"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])((?:é\s)?(?:câncer|cancro|metástases|overdose|hiv|sífilis|grávida|avc|infarto|enfarte|esquizofrenia|epilepsia|demência|tentou\smatar-se|suicídio)", short_tail!(), r")(?:[^0-9A-Za-zÀ-ž]|$)"),
        context: Context::required(&["plantão", "fez a tac cá", "minha paciente", "meu paciente", "nosso paciente", "na enfermaria", "na urgência", "saída das", "cpf", "aqui no hospital", "no pronto-socorro", "na uti", "garagem", "da minha cadeira", "autorização"]).lowered_by(&["novela", "romance", "série", "eu tenho", "minha mãe", "meu pai", "outubro rosa", "pesquisa", "exemplo"]).within(150),
        positive: &["ela fez a TAC cá e eu vi o ecrã: «metástases no fígado e nos ossos». Amanhã", "plantão, e ele chega pela garagem. «Overdose de cetamina»"],
        negative: &["eu tenho câncer e falo disso", "pesquisa sobre câncer no plantão", "outubro rosa"],
        ..CONDITION
    },
    Detector {
        id: "condition-spanish-italian",
        title: "A patient's condition (Spanish, Italian)",
        gate: Gate::Literals(&["cáncer", "tumor", "metástasis", "sida", "vih", "sobredosis", "embarazad", "ictus", "infarto", "esquizofreni", "quimio", "suicid", "salud mental", "tumore", "metastasi", "overdose", "incinta", "ansiolitici", "autolesion", "cancro", "legionella", "semanas"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])((?:es\s|está\s(?:de\s)?|ha\sun\s)?(?:cáncer|tumor|metástasis|sida|vih|sobredosis|embarazada|ictus|infarto|esquizofrenia|quimio|ideación\ssuicida|intento\sde\ssuicidio|tumore|metastasi|overdose|incinta|ansiolitici|legionella)", short_tail!(), r")(?:[^0-9A-Za-zÀ-ž]|$)"),
        context: Context::required(&["ha ingresado", "en mi planta", "en planta", "mi paciente", "nuestra paciente", "turno de noche", "en urgencias", "habitación", "de guardia", "en mi consulta", "in reparto", "codice rosso", "mia paziente", "mio paziente", "ho in terapia", "al pronto soccorso", "turno di notte", "nella rsa", "llevo en silla", "tengo en la"]).lowered_by(&["novela", "serie", "tengo", "mi madre", "mi padre", "estudio", "investigación", "ejemplo", "romanzo", "mia madre", "mio padre", "ricerca"]).within(150),
        positive: &["Ha ingresado el cura, el que nos casó, y «es sida». Ya ni siquiera VIH", "Il sindaco stanotte codice rosso: «overdose». In conferenza diranno altro"],
        negative: &["mi madre tuvo cáncer, gracias a urgencias", "un estudio sobre el infarto en urgencias", "romanzo: incinta al pronto soccorso"],
        ..CONDITION
    },
    Detector {
        id: "diagnosis-labelled",
        title: "Diagnosis in a record",
        gate: Gate::Literals(&["diagnosis", "dx:", "dx ", "diagnose:", "diagnostic :", "diagnóstico", "diagnosi", "rozpoznanie", "診断", "pmh", "indication:", "impression:"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž])(?:diagnosis|dx|diagnose|diagnostic|diagnóstico|diagnosi|rozpoznanie|診断名?|impression)\s?[:：]\s?([^\s.!?;:|]+", short_tail!(), ")"),
        context: Context::required(RECORD).lowered_by(&["template", "example", "sample", "fictional", "car", "engine", "windows", "error", "server", "osce", "simulation", "test patient", "dog", "cat"]).within(160),
        worth: Worth { shape: 40, proved: 40, cued: 80 },
        positive: &["Miss Ruth Abelard, DOB 23/04/1996\nDiagnosis: «Huntington disease, 43 CAG repeats»", "Frau Lohse, geb. 9.5.1990, Diagnose: «schwere depressive Episode»"],
        negative: &["Diagnosis: the server is down", "the diagnosis: a broken engine", "Dx is fun"],
        ..CONDITION
    },
    Detector {
        id: "health-insurance-germany",
        title: "Health insurance number (Germany)",
        source: "https://www.gesetze-im-internet.de/sgb_5/__290.html",
        gate: Gate::Literals(&["kvnr", "versichertennummer", "versichertennr", "vers.-nr", "vs-nr", "krankenversicher", "krankenkasse", "versicherten-nr", "gesundheitskarte", "aok", "barmer"]),
        pattern: r"(?-u)\b([A-Z]\s?[0-9]{3}\s?[0-9]{3}\s?[0-9]{3})\b",
        validator: de_kvnr,
        worth: Worth { shape: 70, proved: 94, cued: 90 },
        positive: &["Kurt Niedermaier, KVNR «M345786884», MS", "Vers.-Nr. «X636441851». Schwere"],
        negative: &["KVNR fehlt", "AOK Artikel A12345678"],
        ..NUMBER
    },
    Detector {
        id: "health-member-id",
        title: "Health insurance member number",
        source: "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
        gate: Gate::Literals(&["member", "subscriber", "insurance id", "insurance no", "vs-nr", "vers.-nr", "n° adhérent", "mutuelle", "tessera sanitaria", "policy holder", "polisnummer", "beneficiary"]),
        pattern: r"(?i)(?-u:\b)(?:member|subscriber|insurance|beneficiary|vs-nr\.?|vers\.-nr\.?|adhérent|polisnummer)(?:\s?(?:id|no\.?|number|num\.?|#|:|is))*[\s:#=]{0,3}((?:[A-Z]{2,4}\s?)?[A-Z0-9]{0,2}[0-9][0-9-]{5,12}[0-9])(?-u:\b)",
        context: Context::raising(&["health", "insurance", "plan", "denial", "appeal", "claim", "stage", "chemo", "patient", "dob", "medicaid", "medicare", "oncology", "leistung", "kasse", "diagnosis", "prescription", "lymphoma", "krebs"]).lowered_by(&["gym", "library", "loyalty", "points", "club", "netflix", "example", "sample", "airline", "union", "costco"]).within(120),
        worth: Worth { shape: 58, proved: 80, cued: 82 },
        positive: &["denial reversed for Gladys Ruppenthal (member «XQK945146506»), stage 2 lymphoma", "Frau Möhrle, VS-Nr. «KV 40-882193-7», Brustkrebs"],
        negative: &["gym member 1234567, points below", "a member since 2019", "subscriber number 1,000,000!"],
        ..NUMBER
    },
    Detector {
        id: "hl7-patient",
        title: "Patient segment of a message",
        source: "https://www.hl7.org/implement/standards/product_section.cfm?section=13",
        gate: Gate::Literals(&["PID|", "MSH|", "OBX|"]),
        pattern: r"(?-u:\b)PID\|[0-9]*\|[^|\s]*\|+([0-9A-Za-z-]{5,20})(?:[\^|])",
        reach: Reach { before: 2, after: 160 },
        positive: &["PID|1||«MRN0048213»||SMYTHE-OKORO^ADAEZE||19790822|F", "MSH|^~\\&|LAB\nPID|1|x|«40082731»^^^RBH||DOE^J"],
        negative: &["PID|1||", "kill $PID || true", "the PID loop"],
        ..NUMBER
    },
    Detector {
        id: "medical-record-number",
        title: "Medical record number",
        gate: Gate::Literals(&["mrn", "medical record", "hosp no", "hosp. no", "hospital no", "hospital number", "patient id", "patient no", "patient number", "chart no", "chart #", "patientennummer", "fallnummer", "n° dossier", "ipp", "historia clínica", "nhc", "cartella clinica", "patiëntnummer", "nr karty", "prontuário", "診察券番号", "カルテ番号", "被験者"]),
        pattern: r#"(?i)(?:^|[^0-9A-Za-z])(?:mrn|medical\srecord(?:\s(?:no\.?|number|num\.?|\#))?|hosp(?:ital|\.)?\s?(?:no\.?|number)|patient\s(?:id|no\.?|number)|chart\s(?:no\.?|\#)|patientennummer|fallnummer|ipp|nhc|historia\sclínica|cartella\sclinica|patiëntnummer|nr\skarty|prontuário|診察券番号|カルテ番号|被験者)[\s:#.="'’]{0,4}(?:is\s|n[°o]\.?\s)?([A-Z]{0,3}-?[0-9][0-9-]{3,12}(?:-?[A-Z0-9]{1,4})?)(?:[^0-9A-Za-z]|$)"#,
        positive: &["Quincy Aldertree, MRN «00418827-C», dob", "Hosp no «K771204»\nDiagnosis", "patient id: «40-882193»"],
        negative: &["MRN of the test patient: 00418827", "the patient no longer", "MRN format"],
        ..NUMBER
    },
    Detector {
        id: "medicare-beneficiary",
        title: "Medicare number (US)",
        source: "https://www.cms.gov/medicare/new-medicare-card",
        gate: Gate::Literals(&["medicare", "mbi", "beneficiary"]),
        pattern: r"(?i-u)\b([1-9][ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y0-9][0-9]-?[ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y0-9][0-9]-?[ac-hj-kmnp-rt-y]{2}[0-9]{2})\b",
        reach: Reach { before: 60, after: 80 },
        worth: Worth { shape: 88, proved: 92, cued: 92 },
        positive: &["her Medicare is «2YR7-QD4-HK81», plan F", "MBI «7TW3MN9GC26» denied"],
        negative: &["Medicare for all 2024", "MBI 1234-567-8901", "medicare form CMS1500AB12"],
        ..NUMBER
    },
    Detector {
        id: "patient-in-bed",
        title: "A patient, by bed",
        gate: Gate::Literals(&["bed ", "side room", "room ", "bay ", "habitación", "chambre", "zimmer", "stanza"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-z])(?:(?:pt|patient|lady|man|gent|bloke|woman|resident|guy)\s(?:in|from)\s(?:bed|room|bay|side\sroom)\s[0-9]{1,3}[A-Za-z]?|(?:bed|side\sroom)\s[0-9]{1,3}(?:\sis|,|:|\s-))\s?((?:is|was|has|had|coded|died|arrested|got|keeps|needs|refus\w+|pulled|fell|tested|hiv|septic|going|for)\s[^\s.!?;:|]+", tail!(), ")"),
        context: Context::NONE.lowered_by(&["hotel", "hostel", "airbnb", "dorm", "garden", "ikea", "novel", "episode", "sims", "game", "escape", "class", "lecture", "quiz", "example", "test patient"]).within(120),
        worth: Worth { shape: 77, proved: 80, cued: 80 },
        positive: &["pt in bed 4 «coded twice last night and the family still doesn't know»", "lady in side room 2 «has TB and nobody told the porters»"],
        negative: &["man in room 12 of the hotel has a dog", "a bed 4 metres wide", "guy in room 101 was the novel's hero"],
        ..CONDITION
    },
];
