//! What a firm makes and at what price, before it says so; and code names, where the talk around them is confidential.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::secrecy;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// Words of work that has a code name because nobody may know.
const UNDERTAKING: &[&str] = &[
    "confidential", "nda", "not announced", "embargo", "embargoed", "data room", "steerco", "steering committee", "board", "legal hold", "signing", "closing", "due diligence", "bid", "acquisition", "merger", "don't forward", "do not forward", "need-to-know", "strictly private", "inside information", "launch", "unreleased", "topline", "unblinded", "insider",
    "code name", "codename", "can't say", "internal only", "layoffs", "redundan", "vertraulich", "streng vertraulich", "aufsichtsrat", "verkündung", "entblindung", "geheim", "dicht", "signature", "confidentiel", "comité", "diffusion restreinte", "signé", "confidencial", "consejo", "riservato", "riservatissimo", "brevetto", "cda", "poufne",
    "insiderce", "przejmujemy", "vertrouwelijk", "sigilo", "conselho", "社外秘", "関係者限り", "極秘",
];

/// The family's default.
const PRODUCT: Detector = Detector {
    kind: Type::TradeSecret,
    why: "A secret that has been posted is no longer protected as one.",
    source: "https://www.wipo.int/web/trade-secrets",
    reach: Reach { before: 90, after: 160 },
    context: Context::required(secrecy::ENGLISH).lowered_by(HARMLESS).within(170),
    worth: Worth { shape: 40, proved: 40, cued: 78 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "codename",
        title: "Project code name",
        kind: Type::Codename,
        why: "A code name that is known tells the rest of the world where to look.",
        gate: Gate::Literals(&["project ", "projekt ", "projet ", "proyecto ", "progetto ", "projeto ", "operation ", "code name", "codename", "kommittee"]),
        pattern: r#"(?-u:\b)((?:PROJECT|[Pp]roject|[Pp]rojekt|[Pp]rojet|[Pp]royecto|[Pp]rogetto|[Pp]rojeto)\s"?(?:[A-ZÀ-Ž][a-zà-ž]{3,}|[A-Z]{4,})(?:-[0-9]+)?"?)(?:[^0-9A-Za-zà-ž]|$)"#,
        context: Context::required(UNDERTAKING).lowered_by(&["gutenberg", "runway", "manager", "managers", "management", "plan", "veritas", "euler", "loom", "reactor", "example", "fictional", "fiction", "game", "homework", "pond", "school", "open source", "github", "kitchen", "zomboid"]).within(140),
        worth: Worth { shape: 40, proved: 40, cued: 74 },
        positive: &["3am in the data room for «Project Larkspur» again", "Six nuits blanches pour «Projet Mistral» : signature jeudi", "wrzucam: «Projekt Bursztyn» = my przejmujemy Solarix"],
        negative: &["Project Gutenberg is confidential about nothing", "the project manager is on the board", "my school project: Volcano, closing Friday", "Project Zomboid launch day"],
        ..PRODUCT
    },
    Detector {
        id: "price-of-supplier",
        title: "Somebody's prices",
        gate: Gate::Literals(&["quoted us", "sealed bid", "bid 2", "bid 1", "our bid", "their bid", "signed at", "discount", "pays 2", "buys at", "a litre", "per kilo", "rebate", "margin on", "compra el", "al pezzo", "pro stück", "offre à", "el kilo", "per stuk", "za sztukę", "見積"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(", short_lead!(), r"(?:quoted\sus|sealed\sbids?|(?:our|their)\sbid\sis|signed\sat\s[$£€]?[0-9]|[0-9]+\s?%\sdiscount|rebate\s[0-9]|margin\son|compra\s(?:el|la)\s[^\s]+\sa|[0-9][0-9.,]*\s?(?:€\s)?(?:a\slitre|per\skilo|pro\sstück|al\spezzo|el\skilo|per\sstuk|za\ssztukę))", tail!(), ")"),
        context: Context::required(&[
            "you didnt get it from me", "didn't get it from me", "didn't hear", "between us", "don't tell", "delete after", "off the record", "not a word", "confidential", "weiß noch nichts", "weiß noch keiner", "unter uns", "entre nous", "entre nosotros", "esto no sale", "tra noi", "non dirlo", "riservata", "tussen ons", "między nami", "entre nós", "ここだけ", "ここだけの話", "your competitor",
            "your competition", "shh", "nda", "before the call", "if you see me", "beat it", "opened before",
        ]).lowered_by(HARMLESS).within(170),
        positive: &["«Pemley Fasteners quoted us M8 at 0.041». You didnt get it from me", "between us: «their bid is 4.18m»"],
        negative: &["the contractor quoted us 4k for the roof", "20% discount with code SPRING", "sealed bids are fun, an example"],
        ..PRODUCT
    },
    Detector {
        id: "product-english",
        title: "A product that isn't out",
        gate: Gate::Literals(&["unreleased", "prototype", "launch", "street date", "tapeout", "tape-out", "sequel", "source code", "customer list", "client list", "recipe", "formula", "firmware", "roadmap", "yields", "the new console", "silicon", "sop is", "price goes", "dropping the", "free tier", "patent", "we file", "price is", "trained on", "sampling to"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z'-])(",
            lead!(),
            r"(?:unreleased|prototype|launch(?:es|ing)?\s(?:slides|slips|date|in|on|is)|street\sdate|tape-?out|the\ssequel|source\scode\s(?:for|of)|(?:customer|client)\slist|(?:the|our)\s(?:real\s)?(?:recipe|formula)|the\snew\s(?:console|phone|chip|engine|model|platform)|sop\sis|free\stier|until\swe\sfile|price\sis\s[$£€0-9]|we\strained\son|sampling\sto|won't\sfix\sbefore)",
            tail!(),
            ")"
        ),
        positive: &["under NDA till june. «the sequel to the lighthouse game is open world now»", "don't tell anyone, «the new console ships in 61k units»", "keep quiet: «launch slides from may to the autumn»"],
        negative: &["the sequel was announced at Gamescom, published trailer", "our recipe is confidential, said the goblin", "the new phone is out, embargo lifted", "I can't wait for the sequel"],
        ..PRODUCT
    },
    Detector {
        id: "product-german",
        title: "A product that isn't out (German)",
        gate: Gate::Literals(&["prototyp", "tapeout", "rezeptur", "kundenliste", "markteinführung", "nachfolger", "kommt 202", "a-kunden", "rabattstaffel", "versagt bei", "plattform ab", "nominiert"]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž])(", lead!(), r"(?:prototyp|tapeout|rezeptur|kundenliste|markteinführung|kommt\s20[2-9][0-9]|a-kunden|rabattstaffeln?|versagt\sbei|plattform\sab)", tail!(), ")"),
        context: Context::required(secrecy::GERMAN).lowered_by(HARMLESS).within(170),
        positive: &["darf nichts sagen, nur so viel: «der neue kleine kommt 2028 für 19.990»", "unter uns: «die Rezeptur enthält jetzt Palmöl»"],
        negative: &["der Prototyp wurde veröffentlicht", "Omas Rezeptur ist geheim, ein Witz"],
        ..PRODUCT
    },
    Detector {
        id: "product-japanese",
        title: "A product that isn't out (Japanese)",
        gate: Gate::Literals(&["続編", "新製品", "試作", "見積", "単価", "検査データ", "未発表"]),
        pattern: r"([^。！？、\s]{0,20}(?:続編|新製品|試作機|見積[0-9一二三四五六七八九十]|単価|検査データを)[^。！？]{0,30})",
        context: Context::required(secrecy::JAPANESE).lowered_by(HARMLESS).within(200),
        positive: &["NDAなので明日消す。«あの続編、来年夏に出る»。", "ここだけの話、«北嶺さんの見積1台182万»。"],
        negative: &["続編が発表された", "ゲームの続編、内緒"],
        ..PRODUCT
    },
    Detector {
        id: "product-romance",
        title: "A product that isn't out (French, Spanish, Italian, Portuguese)",
        gate: Gate::Literals(&["prototyp", "prototip", "protótipo", "lancement", "lanzamiento", "lancio", "lançamento", "recette de", "la recette", "ricetta", "remake", "testimonial", "brevetto", "brevet", "usciamo con", "temporada", "segreto aziendale", "secreto de empresa", "cap "]),
        pattern: concat!(r"(?i)(?:^|[^0-9A-Za-zÀ-ž])(", short_lead!(), r"(?:prototyp[eo]|prototipo|protótipo|(?:le\s)?lancement|(?:el\s)?lanzamiento\sde|(?:il\s)?lancio|lançamento|el\sremake|usciamo\scon|la\sricetta\sd|il\sbrevetto\s(?:lo|di)|final\sde\sla\stemporada)", tail!(), ")"),
        context: Context::required(&["entre nous", "chut", "sous embargo", "confidentiel", "diffusion restreinte", "ne le répète pas", "nda", "NDA", "firmé", "que no podía decirlo", "entre nosotros", "bajo embargo", "secreto", "confidencial", "tra noi", "l'embargo", "embargo", "riservato", "riservatissimo", "non dirlo", "acqua in bocca", "entre nós", "não divulgar", "sob embargo", "sigilo", "não conta", "assinei termo"]).lowered_by(HARMLESS).within(170),
        positive: &["NDA hasta el cuello: «el remake del de los samuráis sale en septiembre»", "sous embargo : «le lancement de la crème est reporté à septembre»", "riservato: «il brevetto lo depositiamo a gennaio»"],
        negative: &["el lanzamiento de la película, publicado", "la ricetta della nonna"],
        ..PRODUCT
    },
];
