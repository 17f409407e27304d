//! The reader as it ships, on texts whose points are known, and on files that are no reader.

use unsaid_reader::{Reader, Unreadable};

const MODEL: &[u8] = include_bytes!("../model/model.onnx");
const VOCABULARY: &str = include_str!("../model/vocabulary.txt");

/// By how much the sums of different processors may differ.
const TOLERANCE: i32 = 2;

#[expect(clippy::unwrap_used, reason = "a test that has no reader has failed")]
fn reader() -> Reader {
    Reader::new(MODEL.to_vec(), VOCABULARY).unwrap()
}

#[test]
fn known_posts_have_known_points() {
    let reader = reader();
    for (text, points) in [
        ("My client, the brewery in Carlisle, signs the sale to the Canadians on Thursday. Nobody on the floor knows yet.", 400),
        ("The brewery in Carlisle has announced its sale to the Canadians. I shall miss the old sign over the gate.", -400),
        ("Had to tell my neighbour's daughter today that the scan shows it has spread. She is thirty-four.", 344),
        ("Anyone got a good recipe for courgette soup? Mine always comes out watery.", -400),
        ("Meine Mandantin, die Bäckerei am Markt, meldet am Montag Insolvenz an. Die Angestellten wissen noch nichts davon.", 400),
        ("Le client de mon cabinet, une brasserie de Lille, sera vendu jeudi. Personne n'est au courant.", 400),
        ("Klient podpisuje w czwartek umowę sprzedaży fabryki. Nikt jeszcze o tym nie wie.", 400),
        ("Se rumorea que la fábrica cierra en marzo.", -170),
        ("うちのクライアントの酒造会社、来週買収されます。まだ誰も知りません。", 358),
        ("患者さんの検査結果、まだご家族には言えない。", 333),
        ("🎉🎉🎉 so happy for you two 💍", -303),
        ("We walked along the river with the dog and had an ice cream in the sun.", -400),
    ] {
        let answer = reader.points(text).unwrap();
        assert!((answer - points).abs() <= TOLERANCE, "{answer} instead of {points}: {text}");
    }
}

#[test]
fn a_text_without_words_adds_nothing() {
    for text in ["", "  \n\t ", "\u{200B}\u{FE0F}"] {
        assert_eq!(reader().points(text), Ok(0), "{text:?}");
    }
}

#[test]
fn what_is_told_in_a_long_text_is_found_wherever_it_stands() {
    let reader = reader();
    // As much as a window holds: among much else, a single sentence counts little.
    let told =
        "My client, the brewery in Carlisle, will be sold to the Canadians on Thursday and the board has not told anyone yet. ".repeat(10);
    let filler = "We walked along the river with the dog and had an ice cream in the sun. ";
    let alone = reader.points(filler).unwrap();
    for (before, after) in [(0, 35), (17, 18), (35, 0)] {
        let text = format!("{}{told} {}", filler.repeat(before), filler.repeat(after));
        assert!(reader.points(&text).unwrap() > alone + 300, "{before} sentences before");
    }
}

#[test]
fn only_the_first_4000_units_are_read() {
    let reader = reader();
    let start = "こんにちは。".repeat(1000).chars().take(4000).collect::<String>();
    assert_eq!(reader.points(&start), reader.points(&format!("{start} My client will be sold on Thursday, and nobody knows.")));
    // A sign of two units that would be cut through is left out whole.
    let odd = format!("{}😀", "a".repeat(3999));
    assert_eq!(reader.points(&odd), reader.points(odd.trim_end_matches('😀')));
}

#[test]
fn another_file_is_no_model() {
    let lengths = [0, 1, 100, 4096, MODEL.len() / 2, MODEL.len() - 4096, MODEL.len() - 1];
    // Some of these let the parser of the format run for ever: they must not come to it.
    for bytes in
        lengths.map(|length| MODEL[..length].to_vec()).into_iter().chain([VOCABULARY.as_bytes().to_vec(), vec![0; 4096], vec![0xFF; 4096]])
    {
        let length = bytes.len();
        assert_eq!(Reader::new(bytes, VOCABULARY).unwrap_err(), Unreadable::Model, "{length} bytes");
    }
}

#[test]
fn a_model_with_another_vocabulary_is_refused() {
    let (shorter, _) = VOCABULARY.trim_end().rsplit_once('\n').unwrap();
    let (_, headless) = VOCABULARY.split_once('\n').unwrap();
    assert_eq!(Reader::new(MODEL.to_vec(), headless).unwrap_err(), Unreadable::Vocabulary);
    for other in [shorter.to_owned(), format!("{VOCABULARY}more\t-20\n")] {
        assert_eq!(Reader::new(MODEL.to_vec(), &other).unwrap_err(), Unreadable::Pair);
    }
    assert_eq!(Reader::new(MODEL.to_vec(), "").unwrap_err(), Unreadable::Vocabulary);
    assert_eq!(Unreadable::Pair.to_string(), "The model and the vocabulary of the second reader don't belong together.");
}
