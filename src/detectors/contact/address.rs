//! Postal addresses, by the shape each country writes them in. Underlined only: a shop's address is public, a home is not, and only
//! the words around it tell. A postcode or a town behind the house number makes it surer.

use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::street;

/// Words of a home.
const HOME: &[&str] = &[
    "lives", "live", "home", "address", "flat", "apt", "moved", "house", "resident", "tenant", "owner", "owners", "keys", "key safe", "alarm", "dob", "mr", "mrs", "ms", "miss", "dr", "patient", "client", "privat",
    "wohnt", "wohnhaft", "adresse", "frau", "herr", "hr.", "fr.", "schlüssel", "fam.", "mieter", "habite", "domicile", "domicilié", "mme", "m.", "chez", "digicode", "vive", "domicilio", "piso", "vecina", "vecino",
    "casa", "residente", "res.", "abita", "sig.", "sig.ra", "woont", "adres", "mw.", "dhr.", "mevr.", "privé", "zam.", "zamieszkały", "zamieszkała", "mieszka", "pan", "pani", "mora", "morada", "reside", "dona",
];

/// Words of places that want to be found.
const PUBLIC: &[&str] = &[
    "pop in", "visit us", "open daily", "our shop", "our store", "hq", "headquarters", "museum", "restaurant", "pub", "café", "cafe", "church", "town hall", "opening hours", "drop a cv", "haunted", "example",
    "mclovin", "jane doe", "geöffnet", "öffnungszeiten", "impressum", "rathaus", "mairie", "ouvert", "abierto", "ayuntamiento", "aperto", "gemeentehuis", "geopend", "urząd", "aberto",
];

/// The family's default.
const ADDRESS: Detector = Detector {
    kind: Type::Address,
    why: "Whoever reads it can stand at this door.",
    source: "https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions",
    reach: Reach { before: 96, after: 128 },
    context: Context::raising(HOME).lowered_by(PUBLIC).within(60),
    worth: Worth { shape: 58, proved: 75, cued: 75 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "address-flat",
        title: "Flat in a named house",
        gate: Gate::Literals(&["flat ", "apt ", "apartment ", "unit "]),
        pattern: r"(?-u:\b)((?:[Ff]lat|[Aa]partment|[Aa]pt\.?)\s[0-9]{1,4}[A-Za-z]?,?\s(?:[A-Z][a-z']+\s){1,2}(?:House|Court|Ct|Mansions|Lodge|Point|Tower|Heights|Wharf|Mews|Buildings)(?:,?\s[A-Z][a-z]+)?(?:,?\s[A-Z]{1,2}[0-9][0-9A-Z]?(?:\s[0-9][A-Z]{2})?)?)(?-u:\b)",
        reach: Reach { before: 4, after: 128 },
        positive: &["address withheld: «Flat 9, Marlin House, Gosport»", "Jan Pilkington «Flat 9 Mere Ct WA16», Ravi", "lives in «apartment 4B, Corran Heights»"],
        negative: &["a flat 9 percent", "Flat 9 is empty", "unit 7 in Geography"],
        ..ADDRESS
    },
    Detector {
        id: "address-france",
        title: "Postal address (France)",
        source: "https://www.laposte.fr/conseils-pratiques/bien-rediger-l-adresse-d-une-lettre-ou-d-un-colis",
        gate: Gate::Literals(&[" rue ", ", rue ", " avenue ", " av. ", " boulevard ", " bd ", " impasse ", " allée ", " chemin ", " quai ", " route de"]),
        pattern: r"(?:^|[^0-9A-Za-z])([0-9]{1,4}(?:\s?(?:bis|ter|[A-D]))?,?\s(?:rue|avenue|av\.|boulevard|bd|impasse|allée|chemin|quai|route)\s(?:(?:de\sla|de\sl'|des|du|de|d'|l'|aux?|à)\s?)?[A-ZÀ-Ž][A-Za-zÀ-ž'-]+(?:\s[A-ZÀ-Ž][A-Za-zÀ-ž'-]+){0,2}(?:,\s(?:[1-9](?:er?|è|ème)\s?(?:étage|gauche|droite|gche|dte)?))?(?:,?\s[0-9]{5}\s[A-ZÀ-Ž][A-Za-zÀ-ž-]+|\sà\s[A-ZÀ-Ž][A-Za-zÀ-ž-]+)?)(?-u:\b)",
        positive: &["Solange, «4 impasse du Moulin, 69600 Oullins», port.", "Monsieur Le Goff, «12 quai des Brumes»", "habite «12 av. Foch à Béziers». À ce soir"],
        negative: &["la rue des Tanneurs", "3 rue", "ouvert au 12 rue Nationale"],
        ..ADDRESS
    },
    Detector {
        id: "address-germany",
        title: "Postal address (Germany, Austria, Switzerland)",
        source: "https://www.deutschepost.de/de/b/briefe-in-deutschland/adressierung.html",
        gate: Gate::Digits(1),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])((?:(?:[A-ZÄÖÜ][a-zäöüß-]+(?:er\s)?(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|weg|gasse|allee|platz|ufer|damm|steig|ring))|(?:Am|Im|An\sder|Auf\sder|Zum|Zur)\s[A-ZÄÖÜ][a-zäöüß]+)\s[0-9]{1,3}\s?[a-z]?(?:/[0-9]{1,3})?(?:,\s[0-9]{4,5}\s[A-ZÄÖÜ][a-zäöüß-]+|\sin\s(?:Bad\s)?[A-ZÄÖÜ][a-zäöüß-]+)?(?:,\s(?:[0-9]\.\s?(?:OG|Stock|Stk\.?)(?:\s(?:links|rechts|li\.|re\.))?|Dachgeschoss|DG|EG))?)(?:[^0-9A-Za-zÀ-ž]|$)",
        validator: street,
        positive: &["wohnt «Am Sonnenhang 5, 59872 Meschede», und", "Frau Jablonski, «Rosenstr. 12, 2. OG li.», Schlüssel", "wohnt «Puntigamer Straße 112/7, 8055 Graz».", "Herr Zielke, «Lärchenweg 12», zahlt"],
        negative: &["Am Montag 5, es sind Leute da", "der Weg 12", "Rathausplatz 1, Impressum siehe unten", "In 3 Wochen"],
        ..ADDRESS
    },
    Detector {
        id: "address-italy",
        title: "Postal address (Italy)",
        source: "https://www.poste.it/scrivere-correttamente-indirizzo.html",
        gate: Gate::Literals(&["via ", "viale ", "piazza ", "corso ", "vicolo ", "largo "]),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])((?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo)\s(?:(?:de[il]|della|delle|degli|dei|d'|san|santa|sant')\s?)?[A-ZÀ-Ž][A-Za-zÀ-ž'-]+(?:\s[A-ZÀ-Ž][A-Za-zÀ-ž'-]+){0,2},?\s[0-9]{1,4}(?:/[0-9A-Za-z]{1,3})?(?:,?\s[0-9]{5}\s[A-Z][a-zà-ù]+|,\s[A-Z][a-zà-ù]+|\sa\s[A-Z][a-zà-ù]+)?)(?-u:\b)",
        positive: &["res. «via dei Cordai 31, Chiavari». mi", "Donatella, «via Grazzano 88, Udine», tiene", "casa sua è «via dei Glicini 3 a Casalecchio», portone"],
        negative: &["via Roma", "via Roma 40, aperto tutti i giorni", "in via di 3 mesi", "corso di 12 lezioni"],
        ..ADDRESS
    },
    Detector {
        id: "address-japan",
        title: "Postal address (Japan)",
        source: "https://www.post.japanpost.jp/zipcode/",
        gate: Gate::Literals(&["都", "道", "府", "県", "市", "区"]),
        pattern: r"((?:東京都|北海道|[一-龠]{2,3}[府県])?(?:さいたま|つくば|いわき|[一-龠ァ-ヶーヶ]{1,5})[市区郡](?:[一-龠ァ-ヶーのがヶ]{1,6}[区町村])?[一-龠ァ-ヶーのがヶ]{1,8}(?:[0-9]{1,3}丁目)?[0-9]{1,4}(?:-[0-9]{1,4}){1,2})",
        reach: Reach { before: 32, after: 96 },
        worth: Worth { shape: 70, proved: 75, cued: 80 },
        positive: &["住所は«群馬県太田市末広町88-2»。丁寧に", "«杉並区高円寺南4-31-8»の三輪さん", "住所は«松本市深志2丁目5-26»。拡散"],
        negative: &["市区町村別 2024-11", "渋谷区で3-2で勝った", "京都府の人口"],
        ..ADDRESS
    },
    Detector {
        id: "address-netherlands",
        title: "Postal address (Netherlands)",
        source: "https://www.postnl.nl/klantenservice/verzenden/adresseren/",
        gate: Gate::Literals(&["straat ", "laan ", "weg ", "plein ", "gracht ", "kade ", "dijk ", "singel ", "hof ", "pad ", "steeg "]),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])([A-Z][a-zé]+(?:straat|laan|weg|plein|gracht|kade|dijk|singel|singelhof|hof|pad|steeg)\s[0-9]{1,4}\s?[a-z]?(?:,?\s[0-9]{4}\s?[A-Z]{2}(?:\s[A-Z][a-z]+)?|,?\s[0-9]{4}\s[A-Z][a-z]+|,?\s[A-Z][a-z]+)?)(?:[^0-9A-Za-z]|$)",
        positive: &["mw. Terpstra «Iepenlaan 40» sleutelkluis", "R. Boutkan, privé «Dorpsweg 140, 3608 Maarssen», rijdt", "woont «Esdoornplein 3 Zwolle». Zij", "adres: «Wilgenkade 61», sleutel"],
        negative: &["Meidoornlaan", "Marktplein 5, geopend tot zes", "een lange weg 12 km"],
        ..ADDRESS
    },
    Detector {
        id: "address-poland",
        title: "Postal address (Poland)",
        source: "https://www.poczta-polska.pl/adresowanie-przesylek/",
        gate: Gate::Literals(&["ul. ", "ul.", "al. ", "os. ", "pl. ", " m. "]),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])((?:ul|al|os|pl)\.\s?[A-ZŁŚŻŹĆ][A-Za-zÀ-ž]+(?:\s[A-ZŁŚŻŹĆ][A-Za-zÀ-ž]+){0,2}\s?[0-9]{1,4}[A-Za-z]?(?:\s?(?:/|m\.?)\s?[0-9]{1,4})?(?:,\s(?:[0-9]{2}-[0-9]{3}\s)?[A-ZŁŚŻŹĆ][A-Za-zÀ-ž]+)?|[A-ZŁŚŻŹĆ][a-zà-ž]+\s[0-9]{1,4}\sm\.\s?[0-9]{1,4})(?:[^0-9A-Za-zÀ-ž]|$)",
        positive: &["zamieszkały «ul. Wielicka 44/9, 30-552 Kraków». Kaucji", "zam. «ul. Kaszubska 19/4, Lębork». Stawka", "pani mieszka, «Puławska 11 m. 3»."],
        negative: &["ul. Wielicka", "al. 5", "urząd, ul. Wielicka 1"],
        ..ADDRESS
    },
    Detector {
        id: "address-portugal-brazil",
        title: "Postal address (Portugal, Brazil)",
        source: "https://www.ctt.pt/ajuda/particulares/enviar/enderecamento",
        gate: Gate::Literals(&["rua ", "r. ", "av. ", "avenida ", "travessa ", "praça ", "largo "]),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])((?:[Rr]ua|R\.|Av\.|[Aa]venida|[Tt]ravessa|[Pp]raça|[Ll]argo)\s(?:d[aoe]s?\s)?[A-ZÀ-Ž][A-Za-zÀ-ž]+(?:\s[A-ZÀ-Ž][A-Za-zÀ-ž]+){0,2},?\s[0-9]{1,5}(?:,\s[0-9]{1,2}\.?[ºo]?\s(?:dto|esq|dir)\.?)?(?:,?\s(?:[0-9]{4}(?:-[0-9]{3})?|[0-9]{5}-[0-9]{3})\s[A-ZÀ-Ž][A-Za-zÀ-ž]+|,\s(?:Bairro\s)?[A-ZÀ-Ž][A-Za-zÀ-ž]+)?)(?-u:\b)",
        positive: &["mora na «R. das Acácias, 455, Carapicuíba». Me", "mora na «Travessa do Forno 6, 4050 Porto». Quem", "a morada é «Rua da Bica 31, 2.º dto, Lisboa». Ela"],
        negative: &["a rua do Cajá", "Rua Augusta 12, aberto até às 20h", "R. 25"],
        ..ADDRESS
    },
    Detector {
        id: "address-spain",
        title: "Postal address (Spain)",
        source: "https://www.correos.es/es/es/particulares/para-el-ciudadano/como-escribir-una-direccion",
        gate: Gate::Literals(&["c/", "calle ", "avda", "avenida ", "plaza ", "paseo ", "urb. ", "izda", "dcha"]),
        pattern: r"(?:^|[^0-9A-Za-zÀ-ž])((?:c/\s?|(?:la\s)?[Cc]alle\s|[Aa]vda\.?\s|[Aa]venida\s|[Pp]laza\s|[Pp]aseo\s|Urb\.\s)(?:(?:de\sla|de\slos|de|del|[Ll]as|[Ll]os|[Ll]a)\s)?[A-ZÀ-Ž][A-Za-zÀ-ž]+(?:\s[A-ZÀ-Ž][A-Za-zÀ-ž]+){0,2},?\s[0-9]{1,4}(?:,\s?[0-9]{1,2}(?:\.?[ºo])?\s?(?:izda|dcha|[A-F])?\.?)?(?:,\s(?:[0-9]{5}\s)?[A-ZÀ-Ž][a-zà-ž]+)?|[A-ZÀ-Ž][a-zà-ž]+\s[A-ZÀ-Ž][a-zà-ž]+\s[0-9]{1,4},\s[0-9]{1,2}\.?[ºo]\s(?:izda|dcha))(?-u:\b)",
        positive: &["vive en «c/ Torrijos 18, 3º B, Getafe». tono", "vive en «c/ Nou 17, Sitges». Hacienda", "el vecino del «Bravo Murillo 212, 6.º izda» le"],
        negative: &["la calle Bailén", "c/ Torrijos", "plaza de 3 años", "calle Mayor 3, abierto hasta las diez"],
        ..ADDRESS
    },
    Detector {
        id: "address-united-kingdom",
        title: "Postal address (United Kingdom, Ireland)",
        source: "https://www.royalmail.com/sending/find-a-postcode",
        gate: Gate::Digits(1),
        pattern: r"(?-u:\b)((?:[Ff]lat\s[0-9]{1,3}[A-Za-z]?,\s)?(?:[Nn]umber\s)?[0-9]{1,3}[A-Za-z]?\s(?:[A-Z][a-z'-]+\s){1,2}(?:Road|Rd|Lane|Close|Terrace|Gardens|Mews|Crescent|Rise|Cottages|Row|Way|Drive|Avenue|Grove|Place|Square|Hill|Bank|Croft|Wharf|Street|St|Parkway|Court|Yard)(?:,?\s[A-Z][a-z]+){0,2}(?:,?\s[A-Z]{1,2}[0-9][0-9A-Z]?(?:\s[0-9][A-Z]{2})?)?)(?-u:\b)",
        positive: &["he lives at «14 Tannery Close, Stockport SK4 2QP» so", "her home is «51 Quarry Bank, Sheffield S8 2TT», mobile", "Flat again: «Flat 3, 150 Muirhouse Parkway», buzzer", "Mr Thackray at «number 14 Bramley Close». His"],
        negative: &["22 High Street, pop in", "a deed to 7 Gullwing Lane (haunted)", "10 Downing", "3 Way tie"],
        ..ADDRESS
    },
    Detector {
        id: "address-united-states",
        title: "Postal address (United States)",
        source: "https://pe.usps.com/text/pub28/welcome.htm",
        gate: Gate::Digits(2),
        pattern: r"(?-u:\b)((?:(?:Apt|Unit|PH)\s?[0-9A-Z]{1,4},\s)?[0-9]{2,5}\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z'-]+\s){1,3}(?:St|Street|Ave|Avenue|Blvd|Boulevard|Dr|Drive|Ln|Lane|Rd|Road|Ct|Court|Way|Pl|Place|Pike|Ter|Terrace|Hollow)\.?(?:,?\s(?:[Aa]pt\.?|[Uu]nit|#)\s?[0-9A-Z]{1,4})?(?:,?\s[A-Z][a-z]+){0,2}(?:,?\s[A-Z]{2})?(?:\s[0-9]{5}(?:-[0-9]{4})?)?)(?-u:\b)",
        positive: &["new address is «2217 Larkmoor Ave, Apt 6, Oakland 94611». Bill", "mom at «2217 Cutler Ridge Dr, Duluth MN 55811», mom's", "lives at «418 Sable Pt Dr, Destin FL», he"],
        negative: &["100 Best St. Patrick songs example", "892 Momona St, McLovin", "the 1990s way of life"],
        ..ADDRESS
    },
];
