//! Words of texts that give nothing away: fiction, games, jokes, exercises, templates, pets; and news that is out already. What a
//! confidential phrase says among them is nobody's secret.

/// In the languages that occur; whole words only.
pub(super) const HARMLESS: &[&str] = &[
    "fiction", "fictional", "fictitious", "novel", "chapter", "screenplay", "sitcom", "episode", "movie", "netflix", "satire", "parody",
    "joke", "joking", "kidding", "meme", "prank", "d&d", "dnd", "dungeon", "paladin", "cleric", "wizard", "goblin", "orc", "dragon",
    "guild", "quest", "npc", "tavern", "loot", "minecraft", "sims", "larp", "role-play", "roleplay", "rpg", "[wp]", "template", "sample",
    "exercise", "hypothetical", "hypo", "mock", "moot", "quiz", "textbook", "classroom", "homework", "lesson", "workshop", "webinar",
    "eli5", "for example", "example", "e.g.", "placeholder", "lorem", "[insert", "[name", "[date", "[party", "[employee", "[client",
    "dummy", "test data", "definition", "hereinafter", "means all information", "cat", "cats", "kitten", "dog", "puppy", "hamster",
    "goldfish", "toddler", "my kid", "my son's", "fridge", "yoghurt", "yogurt", "fantasy", "referee", "horoscope", "haiku", "poem",
    "roses are red", "once upon", "roman", "krimi", "folge", "staffel", "witz", "katze", "kater", "hund", "kühlschrank", "beispiel",
    "vorlage", "übung", "klausur", "spiel", "kleinkind", "série", "épisode", "blague", "chien", "frigo", "exemple", "exercice", "novela",
    "episodio", "broma", "gato", "perro", "nevera", "ejemplo", "plantilla", "ejercicio", "romanzo", "puntata", "scherzo", "gatto",
    "frigorifero", "esempio", "esercizio", "verhaal", "aflevering", "grap", "hond", "koelkast", "voorbeeld", "sjabloon", "oefening",
    "powieść", "serial", "odcinek", "żart", "kot", "pies", "lodówka", "przykład", "wzór", "ćwiczenie", "scenariusz", "piada", "cachorro",
    "geladeira", "exercício", "小説", "ドラマ", "ゲーム", "漫画", "アニメ", "冗談", "例文", "練習", "猫", "犬", "冷蔵庫", "press release", "public record",
    "court records", "open court", "court steps", "published", "allowed to say", "announced at", "announced today", "as announced",
    "on the record", "bbc", "reuters", "bloomberg", "according to", "unsealed", "pressemitteilung", "veröffentlicht", "communiqué",
    "publié", "nota de prensa", "publicado", "comunicato stampa", "pubblicato", "persbericht", "gepubliceerd", "komunikat prasowy",
    "プレスリリース", "公開",
];
