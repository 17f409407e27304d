//! Privilege: the headers lawyers put on their papers, in nine languages, and advice, strategy, mediation, jury and sealed matter as
//! people retell them. Talk about privilege is not privileged: a header counts as one (capitals, or a line of its own).

use super::OWN_MATTER;
use crate::detectors::harmless::HARMLESS;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::jury_split;

/// The family's default: a header.
const HEADER: Detector = Detector {
    kind: Type::Privilege,
    why: "Posting it can waive the privilege for good, for the client as well.",
    source: "https://www.law.cornell.edu/rules/fre/rule_502",
    reach: Reach { before: 64, after: 96 },
    context: Context::NONE.lowered_by(HARMLESS).within(100),
    worth: Worth { shape: 79, proved: 90, cued: 90 },
    ..Detector::DEFAULT
};

/// Retold advice or strategy.
const RETOLD: Detector = Detector {
    why: "What a lawyer advised or means to do is privileged until somebody tells it.",
    reach: Reach { before: 64, after: 160 },
    ..HEADER
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "counsel-advice-dutch",
        title: "What counsel advises (Dutch)",
        source: "https://wetten.overheid.nl/BWBR0002093/",
        gate: Gate::Literals(&["jurist", "advocaat", "juristen", "advocaten"]),
        pattern: concat!(
            r"(?i)(?-u:\b)(onze\s(?:juristen|jurist|advocaten|advocaat)\s(?:zegt|zeggen|wil|willen|adviseert|adviseren|vindt|denkt|raadt)",
            tail!(),
            ")"
        ),
        positive: &[
            "«Onze jurist wil dat we het woord wachtlijst vermijden». Ik gebruik het toch.",
            "«onze advocaten adviseren om eerst te zwijgen»",
        ],
        negative: &["onze advocaat heet Jan", "de jurist van de gemeente zegt dat het mag", "zoek een advocaat"],
        ..RETOLD
    },
    Detector {
        id: "counsel-advice-english",
        title: "What counsel advises",
        gate: Gate::Literals(&["counsel", "lawyer", "solicitor", "attorney", "legal ", "barrister"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z'-])((?:(?:our|outside|leading|my)\s(?:outside\s|general\s|senior\s)?(?:counsel|lawyers?|solicitors?|attorneys?|barristers?)(?:'s\s(?:advice|view)\sis)?|leading\scounsel's\sview\sis|counsel|legal)\s(?:says?|said|thinks?|advises?|advised|reckons?|recommends?|told\sus|tells\sus|(?:has|have)\s(?:told|asked|advised)\sus|wants?|wanted|that|suggests?|won't\slet|is\sof\sthe\sview)",
            tail!(),
            ")"
        ),
        context: Context::raising(OWN_MATTER).lowered_by(HARMLESS).within(100),
        worth: Worth { shape: 76, proved: 85, cued: 85 },
        positive: &[
            "«Our counsel thinks liability is indefensible and suggests reserving nine million».",
            "«Legal want the word deploy out before it goes to the coroner».",
            "«our solicitor says no duty to report, let it lie». I'm not sure",
            "«outside counsel says we can wait until forensics confirms»",
        ],
        negative: &[
            "the legal drinking age",
            "my lawyer is great",
            "counsel told the court that the appeal is out of time",
            "seek legal advice",
        ],
        ..RETOLD
    },
    Detector {
        id: "counsel-advice-french",
        title: "What counsel advises (French)",
        source: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044556064",
        gate: Gate::Literals(&["avocat", "cabinet nous", "notaire", "juriste"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž])((?:(?:notre|mon)\s(?:avocate?|juriste|conseil)|le\scabinet\snous|nos\savocats|le\snotaire)\s(?:dit|disent|conseille(?:nt)?|recommande(?:nt)?|donne|pense(?:nt)?|veut|veulent|nous\s(?:dit|conseille|donne))",
            tail!(),
            ")"
        ),
        positive: &["«notre avocat pense que c'est mort pour le licenciement»", "«notre avocate conseille de ne rien écrire avant mardi»"],
        negative: &["notre avocat s'appelle Jean", "un avocat dit à la télé que c'est légal", "le cabinet est fermé"],
        ..RETOLD
    },
    Detector {
        id: "counsel-advice-german",
        title: "What counsel advises (German)",
        source: "https://www.gesetze-im-internet.de/brao/__43a.html",
        gate: Gate::Literals(&["anwalt", "anwältin", "anwälte", "kanzlei", "justiziar", "rechtsabteilung"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž])((?:unsere?|mein|meine|die)\s(?:anwält(?:e|in)|anwalt|kanzlei|justiziar(?:in)?|rechtsabteilung)\s(?:sagt|sagen|meint|meinen|rät|raten|empfiehlt|will|wollen|hält|schätzt)",
            tail!(),
            ")"
        ),
        positive: &[
            "«Unsere Anwältin rät dazu, den Fristablauf zu verschweigen».",
            "«die Rechtsabteilung will das Wort Rückruf nicht sehen»",
        ],
        negative: &["unsere Kanzlei sucht Verstärkung", "Anwalt sagt im Fernsehen", "die Anwälte des Landes"],
        ..RETOLD
    },
    Detector {
        id: "counsel-advice-polish",
        title: "What counsel advises (Polish)",
        source: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19820160124",
        gate: Gate::Literals(&["prawni", "mecenas", "adwokat"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž])((?:nasi\sprawnicy|nasz\sprawnik|prawnicy|nasz\smecenas|nasza\smecenas|nasz\sadwokat)\s(?:kazali|kazał|kazała|radzą|radzi|mówią|mówi|zalecają|zaleca|uważają|uważa)",
            tail!(),
            ")"
        ),
        positive: &["«Prawnicy kazali nie pisać tego w mailach». Jeżdżą nimi dzieci", "«nasz mecenas radzi przeciągać do marca»"],
        negative: &["prawnicy z Warszawy", "adwokat mówi w telewizji"],
        ..RETOLD
    },
    Detector {
        id: "counsel-advice-romance",
        title: "What counsel advises (Spanish, Italian, Portuguese)",
        source: "https://www.boe.es/buscar/act.php?id=BOE-A-2024-23630",
        gate: Gate::Literals(&["abogad", "avvocat", "advogad", "legale", "jurídico"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž])((?:nuestr[oa]s?\sabogad[oa]s?|il\snostro\s(?:avvocato|legale)|la\snostra\savvocata|noss[oa]s?\sadvogad[oa]s?|o\snosso\sjurídico)\s(?:dice|dicen|aconseja|aconsejan|cree|quiere|quieren|consiglia|vuole|pensa|diz|dizem|aconselha|quer|querem|acha)",
            tail!(),
            ")"
        ),
        positive: &[
            "«nuestra abogada aconseja pactar antes del juicio»",
            "«il nostro legale consiglia di non scriverlo»",
            "«nosso advogado acha que perdemos»",
        ],
        negative: &["nuestro abogado se llama Juan", "un abogado dice que sí", "o advogado do réu diz que vai recorrer"],
        ..RETOLD
    },
    Detector {
        id: "jury-split",
        title: "How a jury is split",
        why: "Deliberations are secret; telling them can undo the trial.",
        source: "https://www.uscourts.gov/services-forms/jury-service",
        gate: Gate::Literals(&["jury", "juror", "foreman", "deliberat", "straw poll", "guilty", "grand jury"]),
        pattern: r"(?-u:\b)((?:1[0-2]|[0-9])\s?(?:-|to)\s?(?:1[0-2]|[0-9])(?:\sfor\s(?:guilty|acquittal|not\sguilty|conviction|the\splaintiff))?)(?-u:\b)",
        reach: Reach { before: 140, after: 140 },
        validator: jury_split,
        context: Context::required(&[
            "guilty",
            "not guilty",
            "acquit",
            "acquittal",
            "convict",
            "conviction",
            "manslaughter",
            "murder",
            "straw poll",
            "holding out",
            "holdout",
            "foreman",
            "foreman's",
            "negligent",
            "hung jury",
            "deliberations",
            "jury room",
            "we took a vote",
        ])
        .lowered_by(&[
            "supreme court",
            "scotus",
            "ruled",
            "ruling",
            "upheld",
            "if a jury",
            "movie",
            "film",
            "episode",
            "12 angry men",
            "game",
            "won",
            "win",
            "league",
            "inning",
            "set",
        ])
        .within(90),
        worth: Worth { shape: 40, proved: 40, cued: 77 },
        positive: &[
            "We took a straw poll and it's «7-5» and the foreman wants to split the difference on manslaughter",
            "the bailiff heard them: «9-3 for guilty», one lady is holding out",
        ],
        negative: &[
            "SCOTUS ruled 6-3 that he was guilty",
            "they won 7-5 and were guilty of nothing",
            "guilty verdict announced in open court at 4:12",
            "jury duty 9-5",
        ],
        ..RETOLD
    },
    Detector {
        id: "legal-strategy",
        title: "What a party means to do in court",
        gate: Gate::Literals(&[
            "settle",
            "plead",
            "argue",
            "fold on",
            "appeal",
            "depos",
            "walk-away",
            "walkaway",
            "stall",
            "injunction",
            "plaider",
            "pactar",
            "vergleich",
            "discovery",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z'-])((?:we(?:'re|\sare|'ll|\swill|\swould)|they(?:'re|\sare|'ll)|he(?:'s|'ll)|she(?:'s|'ll)|on\sva|vamos\sa)\s(?:\S+\s){0,3}?(?:argue|settle|plead|fold|flip|stall|plaider|pactar|take\sthe\s(?:deal|plea)|go\sto\strial|drop\sthe\s(?:suit|case|appeal)|walk\saway|move\sto\sdismiss)",
            tail!(),
            ")"
        ),
        reach: Reach { before: 48, after: 160 },
        context: Context::required(OWN_MATTER).lowered_by(HARMLESS).within(120),
        worth: Worth { shape: 40, proved: 40, cued: 77 },
        positive: &[
            "my client is 19. «We're going to argue the age assessment was wrong». Thirty days",
            "Our client told us. «we'll fold on the trademark the day after they file their reply»",
        ],
        negative: &["we'll settle in at the hotel", "In Erie the parties settled", "they're going to argue about pizza forever"],
        ..RETOLD
    },
    Detector {
        id: "mediation-content",
        title: "What was said in mediation",
        why: "Mediation is confidential by law or by signature, offers above all.",
        source: "https://www.law.cornell.edu/wex/mediation",
        gate: Gate::Literals(&["mediat", "caucus", "walk-away", "walkaway"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z'-])((?:admitted\s(?:to\sthe\smediator|in\s(?:caucus|mediation))|told\sthe\smediator|offered\sin\smediation|(?:walk-?away|bottom\sline|final\snumber|last\soffer)\s(?:in\s\S+\s)?(?:is|was)\s[$£€]?[0-9]+(?:[.,][0-9]+)?)",
            tail!(),
            ")"
        ),
        reach: Reach { before: 96, after: 128 },
        positive: &[
            "Candice «admitted to the mediator she'd faked the affidavit»",
            "mediation's tomorrow, their «walk-away is 1.9»",
            "the younger one «admitted in caucus he'd have taken half». Mediation works.",
        ],
        negative: &["mediation is confidential, mostly", "caucus in Iowa", "the mediator told them to call"],
        ..RETOLD
    },
    Detector {
        id: "privilege-header-dutch",
        title: "Privilege header (Dutch)",
        source: "https://wetten.overheid.nl/BWBR0002093/",
        gate: Gate::Literals(&["verschoningsrecht", "verschoningsgerechtigd", "advocaat-cli", "advocaat - cli", "beroepsgeheim"]),
        pattern: r"(?-u:\b)((?:VERTROUWELIJK|Vertrouwelijk|STRIKT\sVERTROUWELIJK)[\s/,:&-]{1,4}(?:ADVOCAAT[\s/-]{1,3}CLI[ËE]NT|[Aa]dvocaat[\s/-]{1,3}cliënt|[Vv]erschoningsgerechtigd)[A-Za-zë]*|VERSCHONINGSGERECHTIGD[A-Z ]*|[Vv]alt\sonder\shet\s(?:wettelijk\s)?(?:verschoningsrecht|beroepsgeheim))(?:[^A-Za-z]|$)",
        positive: &["«VERTROUWELIJK / ADVOCAAT-CLIËNT»\nBeste Joost", "deze memo «valt onder het verschoningsrecht», dus"],
        negative: &["het verschoningsrecht van artsen", "de hond is vertrouwelijk, advocaat-cliënt"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-english",
        title: "Privilege header",
        gate: Gate::Literals(&[
            "privileged",
            "work product",
            "attorney-client",
            "attorney client",
            "legal privilege",
            "in anticipation of litigation",
            "solicitor-client",
            "attorneys' eyes",
        ]),
        pattern: r"(?-u:\b)((?:STRICTLY\s)?(?:LEGALLY\s)?PRIVILEGED(?:\s(?:&|AND|/)\s|,\s)(?:STRICTLY\s)?CONFIDENTIAL(?:[\s:,/-]{1,3}(?:ATTORNEY|SOLICITOR|LAWYER)[\s-]CLIENT\s(?:COMMUNICATION|PRIVILEGED?))?|(?:CONFIDENTIAL(?:\s(?:&|AND|/)\s|,\s))PRIVILEGED|(?:ATTORNEY|SOLICITOR|LAWYER)[\s-]CLIENT\s(?:PRIVILEGED?|COMMUNICATION)|(?:PRIVILEGED\s)?ATTORNEY\sWORK\sPRODUCT(?:\s/\sDO\sNOT\sFORWARD)?|PREPARED\sIN\sANTICIPATION\sOF\sLITIGATION|SUBJECT\sTO\s(?:LEGAL|LITIGATION)\s(?:ADVICE\s)?PRIVILEGE|LEGAL(?:\sADVICE)?\sPRIVILEGE|ATTORNEYS'\sEYES\sONLY)(?-u:\b)",
        positive: &[
            "friendlier for the board:\n«PRIVILEGED & CONFIDENTIAL - ATTORNEY-CLIENT COMMUNICATION»\nIn our view",
            "Subject: RE: Thursday - «ATTORNEY WORK PRODUCT»",
            "«PREPARED IN ANTICIPATION OF LITIGATION»",
        ],
        negative: &[
            "is it attorney-client privileged?",
            "a template with PRIVILEGED & CONFIDENTIAL at the top",
            "he grew up privileged and confident",
            "PRIVILEGED & CONFIDENTIAL dear kevin, the cat cannot sue you",
        ],
        ..HEADER
    },
    Detector {
        id: "privilege-header-french",
        title: "Privilege header (French)",
        source: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044556064",
        gate: Gate::Literals(&["avocat", "secret professionnel"]),
        pattern: r"(?-u:\b)(CONFIDENTIEL[\s/,:-]{1,3}(?:AVOCAT|SECRET\sPROFESSIONNEL)(?:[\s/-]{1,3}CLIENT)?|CORRESPONDANCE\sAVOCAT[\s/-]{1,3}CLIENT|(?:[Cc]ouvert|[Pp]rotégé)e?s?\spar\sle\ssecret\sprofessionnel\sde\sl'avocat|(?:COUVERT|PROTÉGÉ)E?\sPAR\sLE\sSECRET\sPROFESSIONNEL)(?:[^A-Za-z]|$)",
        positive: &["«CONFIDENTIEL - AVOCAT CLIENT»\nChère Madame", "note «couverte par le secret professionnel de l'avocat», page 3"],
        negative: &["le secret professionnel des médecins", "un avocat confidentiel dans ce roman", "cours : CONFIDENTIALITÉ et avocats"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-german",
        title: "Privilege header (German)",
        source: "https://www.gesetze-im-internet.de/brao/__43a.html",
        gate: Gate::Literals(&[
            "anwaltskorrespondenz",
            "anwaltsgeheimnis",
            "anwaltspost",
            "verteidigerpost",
            "mandatsgeheimnis",
            "anwaltliche",
        ]),
        pattern: r"(?i)(?-u:\b)((?:(?:streng\s)?vertraulich(?:e)?[\s/,:-]{1,3})?anwaltskorrespondenz|(?:unterliegt|fällt\sunter)\sd(?:em|as)\s(?:anwalts|mandats)geheimnis|verteidigerpost|privilegierte\sanwaltliche\skommunikation)(?-u:\b)",
        positive: &[
            "«VERTRAULICHE ANWALTSKORRESPONDENZ»\nSehr geehrte Frau",
            "das Gutachten «unterliegt dem Anwaltsgeheimnis», bitte kürzen",
            "Umschlag: «Verteidigerpost»",
        ],
        negative: &["das Anwaltsgeheimnis ist alt", "Vorlage: Anwaltskorrespondenz", "vertraulich"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-italian",
        title: "Privilege header (Italian)",
        source: "https://www.codicedeontologico-cnf.it/",
        gate: Gate::Literals(&["segreto professionale", "corrispondenza riservata", "avvocato e cliente", "avvocato-cliente"]),
        pattern: r"(?i)(?-u:\b)((?:riservat[oa][\s/,:-]{1,3})?corrispondenza\s(?:riservata\s)?(?:tra\savvocato\se\scliente|tra\scolleghi|avvocato-cliente)|copert[oaie]\sda(?:l)?\ssegreto\sprofessionale|RISERVATO\s-\sAVVOCATO-CLIENTE)(?-u:\b)",
        positive: &[
            "«CORRISPONDENZA RISERVATA TRA AVVOCATO E CLIENTE»\nGentile",
            "il parere è «coperto da segreto professionale» ma leggi",
        ],
        negative: &["il segreto professionale dei medici", "corrispondenza tra amici"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-japanese",
        title: "Privilege header (Japanese)",
        source: "https://www.jftc.go.jp/dk/seido/hanbetsu.html",
        gate: Gate::Literals(&["秘匿特権", "弁護士・依頼者", "弁護士秘匿"]),
        pattern: r"((?:弁護士・依頼者間)?(?:弁護士)?秘匿特権(?:対象|あり|付き)|弁護士・依頼者間(?:の)?(?:秘密)?通信(?:文書)?)",
        positive: &["【«弁護士・依頼者間秘匿特権対象»】本件について", "表紙に「«弁護士・依頼者間通信»」とある"],
        negative: &["秘匿特権とは何か", "弁護士に相談した"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-polish",
        title: "Privilege header (Polish)",
        source: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19820160124",
        gate: Gate::Literals(&["tajemnic"]),
        pattern: r"(?i)(?-u:\b)((?:dokument\s|pismo\s)?(?:objęt[eya]|chronion[eya])\stajemnicą\s(?:adwokacką|radcowską|obrończą)|TAJEMNICA\s(?:ADWOKACKA|RADCOWSKA|OBROŃCZA)\s-\sPOUFNE)(?:[^A-Za-z]|$)",
        positive: &["«DOKUMENT OBJĘTY TAJEMNICĄ ADWOKACKĄ»\nSzanowna", "opinia «objęta tajemnicą radcowską», nie wysyłaj"],
        negative: &["tajemnica adwokacka jest bezwzględna", "wielka tajemnica"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-portuguese",
        title: "Privilege header (Portuguese)",
        source: "https://www.planalto.gov.br/ccivil_03/leis/l8906.htm",
        gate: Gate::Literals(&["advogado-cliente", "advogado e cliente", "sigilo profissional", "segredo profissional", "privilegiado"]),
        pattern: r"(?i)(?-u:\b)(privilegiad[oa]\s(?:e|&)\sconfidencial|comunicação\s(?:advogado-cliente|entre\sadvogado\se\scliente)|(?:protegid|cobert|sujeit)[oa]\s(?:por|pelo|a)\s(?:sigilo|segredo)\sprofissional)(?-u:\b)",
        positive: &["«PRIVILEGIADO E CONFIDENCIAL»\nPrezado", "o parecer está «protegido por sigilo profissional», mas lê"],
        negative: &["o sigilo profissional dos médicos", "um lugar privilegiado"],
        ..HEADER
    },
    Detector {
        id: "privilege-header-spanish",
        title: "Privilege header (Spanish)",
        source: "https://www.boe.es/buscar/act.php?id=BOE-A-2024-23630",
        gate: Gate::Literals(&["abogado-cliente", "abogado y cliente", "secreto profesional", "privilegiad"]),
        pattern: r"(?i)(?-u:\b)(privilegiad[oa]\sy\sconfidencial|comunicación\s(?:privilegiada\s)?(?:abogado-cliente|entre\sabogado\sy\scliente)|(?:amparad|protegid|sujet)[oa]\s(?:por|al?)\s(?:el\s)?secreto\sprofesional)(?-u:\b)",
        positive: &["«PRIVILEGIADO Y CONFIDENCIAL»\nEstimada", "el informe está «amparado por el secreto profesional», pero mira"],
        negative: &["el secreto profesional del periodista", "un barrio privilegiado"],
        ..HEADER
    },
    Detector {
        id: "sealed-content",
        title: "Sealed or in-camera matter",
        why: "A court has ordered that this stays closed; telling it can be contempt.",
        source: "https://www.law.cornell.edu/wex/under_seal",
        gate: Gate::Literals(&[
            "sealed",
            "under seal",
            "in camera",
            "in private, no",
            "huis clos",
            "segredo de justi",
            "grand jury secrecy",
            "gag",
        ]),
        pattern: r"(?i)(?:^|[^0-9A-Za-z-])(the\sjudge\ssealed\sit|(?:it's|it\sis|that's|this\sis|still|got|stays)\s(?:all\s)?(?:under\sseal|sealed)|sealed,\sno\sadmission|(?:the|our|my|his|her)\ssealed\s(?:stuff|filing|motion|brief|warrant|affidavit|indictment|plea|exhibits?|deposition|transcript|testimony|toxicology|report|settlement|file|box)|HEARING\sIN\sPRIVATE(?:,\sNO\sREPORTING)?|(?:we're|I'm|they're|everyone's)\s(?:all\s)?under\sa\sgag(?:\sorder)?|grand\sjury\ssecrecy\sis)(?-u:\b)",
        context: Context::NONE
            .lowered_by(&[
                "unsealed",
                "opened",
                "released",
                "published",
                "public",
                "reported",
                "according to",
                "novel",
                "movie",
                "var",
                "envelope",
                "lips",
                "record",
                "vinyl",
                "mint",
                "console",
                "jar",
                "archive",
            ])
            .within(100),
        worth: Worth { shape: 77, proved: 80, cued: 80 },
        positive: &[
            "«The judge sealed it» so I can't say much but imagine",
            "she brought «the sealed toxicology» in a seed catalogue",
            "and «we're all under a gag». Delroy bought",
        ],
        negative: &[
            "the sealed indictment was unsealed on Friday",
            "my lips are sealed",
            "the sealed envelope",
            "a factory sealed console, it's sealed mint in box",
        ],
        ..RETOLD
    },
    Detector {
        id: "without-prejudice",
        title: "Without-prejudice header",
        why: "Negotiation marked like this is not to be shown to anybody, least of all in public.",
        source: "https://www.lawsociety.org.uk/topics/",
        gate: Gate::Literals(&["without prejudice", "subject to contract", "save as to costs", "protocole transactionnel"]),
        pattern: r"(?-u:\b)(WITHOUT\sPREJUDICE(?:\s(?:SAVE\sAS\sTO\sCOSTS|(?:&|AND)\sSUBJECT\sTO\sCONTRACT))?|[Ww]ithout\sprejudice\s(?:(?:&|and)\ssubject\sto\scontract|save\sas\sto\scosts)|PROTOCOLE\sTRANSACTIONNEL(?:\s-\sCONFIDENTIEL)?)(?-u:\b)",
        positive: &[
            "Mairi | remote | pending\n«Without prejudice & subject to contract»",
            "«WITHOUT PREJUDICE SAVE AS TO COSTS»\nDear Sirs",
        ],
        negative: &["dismissed without prejudice", "judging a person without prejudice", "a template headed WITHOUT PREJUDICE"],
        ..HEADER
    },
];
