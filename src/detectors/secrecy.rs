//! How people sound when they tell what they shouldn't, in nine languages: not announced, don't tell, between us, delete this. One of
//! these beside a deal, a dismissal or a product is what makes news of it a leak.

/// English.
pub(super) const ENGLISH: &[&str] = &[
    "not announced", "isn't announced", "hasn't been announced", "not been announced", "announced yet", "not public", "isn't public", "not yet public", "before it's announced", "before its announced",
    "before the announcement", "officially announced", "officially announcing", "gets announced", "get announced", "announced on the", "announced with", "announce with", "announce wednesday",
    "announcement wednesday", "announcement monday", "announcement friday", "announcing on", "to be announced", "market doesn't", "market doesnt", "street thinks", "the street doesn't", "company doesn't know",
    "investors get", "investors hear", "investors don't", "don't know yet", "dont know yet", "doesn't know yet", "doesnt know yet", "don't know it", "they don't know", "she doesn't know", "he doesn't know", "still thinks", "hasn't told", "hasnt told", "hasn't been told",
    "haven't been told", "not been told", "yet to be told", "isn't out", "nobody knows", "no one knows", "nobody outside", "nobody under", "nobody say a word", "don't tell", "dont tell", "do not tell", "nobody tell", "not a word", "don't repeat", "dont repeat",
    "between us", "between you and me", "just between", "off the record", "didn't hear", "did not hear", "didnt hear", "didn't get it from me", "didnt get it from me", "don't quote me", "delete this", "delete after", "deleting this",
    "burn after", "shh", "shhh", "keep it quiet", "keep quiet", "keeping it quiet", "kept quiet", "keep this quiet", "hush", "under nda", "nda", "embargo", "embargoed", "can't tag", "not supposed to", "i shouldn't", "for your eyes", "keep this",
    "keep it in", "act surprised", "act normal", "staff find out", "employees find out", "find out in the new year", "find out when", "strictly private", "board only", "directors only", "trustees only", "treasury only", "internal only", "wrong channel",
    "wrong window", "wrong chat", "not out until", "before you see it", "no photos", "don't forward", "dont forward", "do not forward", "not for release", "not for onward", "confidential", "insider", "no one is supposed", "heads up before",
    "before anyone", "telling us after", "discretion", "not a soul", "sworn to secrecy", "lips are sealed", "not to be shared", "comms goes out", "comms go out", "goes out on the", "comms have the line", "haven't told", "lock the thread",
];

/// German.
pub(super) const GERMAN: &[&str] = &[
    "weiß noch", "wissen noch nicht", "wissen noch nichts", "weiß noch nichts", "weiß sie nichts", "weiß es noch", "noch nicht offiziell", "noch nicht öffentlich", "nicht öffentlich", "noch niemand", "noch keiner", "unter uns", "nicht weitersagen", "nicht weitergeben", "psst", "pssst", "kein wort", "sagt nichts", "sag nix", "erfährt es",
    "erfahren es", "erfährt's", "erfährt das", "verkündung", "ad-hoc", "adhoc", "sperrfrist", "embargo", "streng vertraulich", "kurz vertraulich", "vertraulich", "darf ich nicht", "darf nichts sagen", "darf eigentlich", "darf nix", "verschwiegenheit", "pressemeldung erst", "presse weiß", "nur intern",
    "geheim", "nicht in #general", "nda", "löschen", "ihr habt nichts",
];

/// French.
pub(super) const FRENCH: &[&str] = &[
    "entre nous", "chut", "chuu", "ne sait pas encore", "ne savent pas", "ne sait rien", "savait rien", "pas encore annoncé", "pas encore public", "pas annoncé", "avant l'annonce", "annonce lundi", "apprendront", "l'apprendra", "gardes pour toi", "garde pour toi", "gardez pour vous", "ne pas diffuser", "pas un mot", "ne dites rien", "ne le répète pas", "sous embargo", "embargo",
    "confidentiel", "confidentielle", "secret", "off", "motus", "notification dans", "à communiquer avec", "nda", "ça reste entre", "surtout ne",
];

/// Spanish.
pub(super) const SPANISH: &[&str] = &[
    "entre nosotros", "no lo digáis", "no digáis", "no digas", "no lo digas", "ni una palabra", "todavía no", "aún no saben", "no lo saben", "no lo sabe", "no se ha anunciado", "sin anunciar", "antes del anuncio", "no lo mováis", "borrad", "borra esto", "secreto", "confidencial", "bajo embargo", "embargo", "que no salga", "esto no sale", "no es público",
    "nos lo dicen pasadas", "chitón", "shhh", "nda", "quema este",
];

/// Italian.
pub(super) const ITALIAN: &[&str] = &[
    "tra noi", "fra noi", "resti tra noi", "non dirlo", "non dire", "non ditelo", "acqua in bocca", "nessuno sa", "nessuno lo sa", "non lo sa", "non lo sanno", "a lui lo dicono", "non ancora annunciato", "prima dell'annuncio", "annuncio mercoledì", "riservatezza", "riservato", "riservata", "riservatissimo", "segreto", "sotto embargo", "l'embargo", "embargo", "shhh", "nda", "da cancellare",
];

/// Dutch.
pub(super) const DUTCH: &[&str] = &[
    "tussen ons", "tussen jou en mij", "niet doorvertellen", "niet verder vertellen", "niet lekken", "weet nog niet", "weten nog van niks", "weten nog niets", "weet het nog niet", "nog niet bekend", "nog niet naar buiten", "onder embargo", "embargo", "sst", "ssst", "geheim", "vertrouwelijk", "ik zeg niks", "mondje dicht", "nda", "nog niet aangekondigd",
];

/// Polish.
pub(super) const POLISH: &[&str] = &[
    "między nami", "nie mów", "nie mówcie", "nie mówić", "nikt nie wie", "nie wie jeszcze", "jeszcze nie wie", "jeszcze nie wiedzą", "dowiedzą się", "się dowiedzą", "nie ogłoszono", "przed ogłoszeniem", "ogłoszenie dopiero", "komunikat w", "tajne", "poufne", "tajemnica", "morda w kubeł", "cicho sza", "embargo", "nda", "insiderce", "po sesji",
];

/// Portuguese.
pub(super) const PORTUGUESE: &[&str] = &[
    "entre nós", "não espalha", "não espalhem", "não conta", "não contem", "não comenta", "ainda não sabe", "ainda não sabem", "não sabe ainda", "anúncio só depois", "só podemos anunciar", "só depois", "antes do anúncio", "não é público", "sob embargo", "embargo", "segredo", "sigilo", "confidencial", "em off", "shhh", "nda", "fato relevante sai", "apaga depois",
];

/// Japanese.
pub(super) const JAPANESE: &[&str] = &[
    "内緒", "ここだけの話", "ここだけ", "他言無用", "言わないで", "言うなって", "社外秘", "関係者限り", "未公表", "未発表", "公表前", "発表前", "まだ発表", "秘密", "極秘", "口外", "守秘義務", "明日消す", "何も言ってません", "絶対外に出すな", "NDA",
];
