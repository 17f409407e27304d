//! Reads a text for what has no pattern: the names in it, pieces that only the words around them tell, and what it tells. All look at the
//! same words, and each at what the others found.

use crate::detectors::Detector;
use crate::finding::{Confidence, Evidence, Finding, Points, Severity, Type};
use crate::language::lexicon::{Class, Classes, Lexicon};
use crate::language::tokens::{Shape, Token, hash, tokens};
use crate::mosaic::rows as told;
use crate::mosaic::{Mosaic, Told, Weighing};
use crate::names::{self, Name, Names, Tag, rows};
use crate::pieces::{Judged, Pieces};
use crate::text::{ByteSpan, Folded};

/// Shortest piece that is left of a passage when a name is cut out of it, in bytes.
const SHORTEST: usize = 4;

/// Least and highest confidence of names that are worth an underline, and of those that are not, and by how much the margin must grow for
/// one more per cent: of so many they are right on labelled posts.
const NAMED: (i32, i32, i32) = (52, 82, 3);
const FAINT: (i32, i32, i32) = (20, 49, 4);

/// Confidence from which on what a pattern found makes the names beside it worth an underline. The number of a published
/// case has less.
const SURE: Confidence = Confidence::new(60);

/// Confidence of the number of a case where words of the writer's own side stand near it, and highest where those around it deny that it is one.
const CUED: Confidence = Confidence::new(75);
const DENIED: Confidence = Confidence::new(30);

/// What opens machines and says nothing of people.
const TECHNICAL: [Type; 6] = [Type::Secret, Type::SecretUrl, Type::Password, Type::InternalHost, Type::Ip, Type::Crypto];

/// Confidence of a place or an organisation in a text that tells something grave.
const BESIDE: Confidence = Confidence::new(60);

/// Confidence from which on a name is told apart from the passage it stands in.
const CUT: Confidence = Confidence::new(50);

/// Shortest run that a machine makes, in bytes, and how many of them there are for each change from a letter to a digit at most.
const LONG: usize = 20;
const CHANGES: usize = 12;

/// With what a name identifies one person.
const REACHING: [Type; 3] = [Type::Phone, Type::Address, Type::DateOfBirth];

/// What a name beside a number must come to, where each per cent of its confidence counts as so many points of the text's score: the less a
/// text tells, the likelier it advertises the number. Of 17,228 harmless posts in `training/`, 19 had both without this, half of them adverts.
const REACHED: (i32, i32) = (400, 10);

/// What a name stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Company {
    Nothing,
    Something,
    Secret,
}

/// What is read in a text.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// What it tells, in order of place, and the names in it.
    pub(super) found: Vec<Finding>,
    /// Names that are worth an underline beside something grave, of which there is nothing here.
    pub(super) waiting: Vec<Finding>,
    /// Whether there is something grave here.
    pub(super) is_grave: bool,
}

/// The models, unpacked.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
    names: Names,
    mosaic: Mosaic,
    pieces: Pieces,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new(Names::new(), Mosaic::new())
    }
}

impl Reader {
    /// With these.
    #[must_use]
    pub fn new(names: Names, mosaic: Mosaic) -> Self {
        Self { lexicon: Lexicon::new(), names, mosaic, pieces: Pieces::new() }
    }

    /// What weighs what is told.
    #[must_use]
    pub fn mosaic(&self) -> &Mosaic {
        &self.mosaic
    }

    /// The words of a text, each with what it means, and the names among them.
    #[must_use]
    pub fn words(&self, text: &str) -> (Vec<Token>, Vec<Name>) {
        let mut tokens = tokens(text, &self.lexicon);
        let names = self.names.find(&tokens);
        for name in &names {
            let class = match name.tag {
                Tag::Person => Class::Person,
                Tag::Figure => Class::Figure,
                _ => continue,
            };
            for token in tokens.get_mut(name.words.start..name.words.end).unwrap_or_default() {
                token.classes = token.classes.and(Classes::of(class));
            }
        }
        (tokens, names)
    }

    /// Reads a text. Nothing outside of it has a say but the points of a `second` reader and what patterns found there, of which the numbers of
    /// cases that the words around them deny become faint.
    pub(super) fn find(&self, text: &str, patterns: &mut [Finding], second: Points) -> Read {
        let (tokens, names) = self.words(text);
        let Judged { found: pieces, denied } = self.pieces.find(text, &tokens);
        let is_denied = |finding: &&mut Finding| {
            finding.kind == Type::CaseNumber && finding.confidence < CUED && denied.iter().any(|span| span.overlaps(finding.span))
        };
        patterns.iter_mut().filter(is_denied).for_each(|finding| finding.confidence = finding.confidence.min(DENIED));
        let belonging: Vec<Finding> = names.iter().flat_map(|name| self.belonging(text, name)).collect();
        let patterns = || patterns.iter().filter(|finding| finding.confidence > DENIED).chain(&belonging);
        let known = patterns().map(|finding| finding.severity).max();
        let personal = || patterns().filter(|finding| !TECHNICAL.contains(&finding.kind));
        let is_sure = personal().any(|finding| finding.confidence >= SURE);
        let is_grave = personal().any(|finding| finding.severity >= Severity::High);
        let Told { mut found, score } = self.mosaic.find(&tokens, known, second.number());
        let scale = self.mosaic.table().scale;
        let company = if is_grave || score >= scale.hold {
            Company::Secret
        } else if is_sure || score >= scale.named {
            Company::Something
        } else {
            Company::Nothing
        };
        let reaching: Vec<(Type, ByteSpan)> =
            patterns().chain(&pieces).filter(|one| reaches(one)).map(|one| (one.kind, one.span)).collect();
        let mut waiting = Vec::new();
        for name in names {
            match name.tag {
                Tag::Person | Tag::Figure => {
                    let is_party = is_party(&tokens, name);
                    let by = || reaching.iter().filter(|(_, other)| names::beside::is_said_of(text, name.span, *other));
                    let is_reached = by().next().is_some();
                    // A number makes it likelier that two words beside it are a name; an address, that they are a sight or a shop.
                    let is_likelier = name.words.end - name.words.start > 1 && by().any(|(kind, _)| *kind != Type::Address);
                    let near = if is_likelier { Company::Secret } else { company };
                    let (mut here, beside) = (self.person(name, near, is_party), self.person(name, Company::Secret, is_party));
                    if is_reached && weighs(&here, score) {
                        let row = &rows::REACHED;
                        (here.detector, here.severity) = (row.id, row.severity());
                        here.confidence = here.confidence.max(Confidence::new(row.worth.shape));
                    }
                    if here.confidence < beside.confidence {
                        waiting.push(beside);
                    }
                    add(text, &mut found, here);
                }
                Tag::Place => beside(text, &mut found, name.span, told::of(Type::Location), score >= scale.hold),
                Tag::Organisation => beside(text, &mut found, name.span, told::of(Type::Org), score >= scale.hold),
                Tag::Thing | Tag::Nothing => {}
            }
        }
        for read in [&mut found, &mut waiting] {
            read.retain(|finding| !is_machine_made(text, finding.span));
        }
        found.retain(|told| !belonging.iter().any(|one| one.span.overlaps(told.span)));
        found.extend(belonging);
        // A name in a piece is part of it.
        found.retain(|told| told.kind != Type::Person || !pieces.iter().any(|piece| piece.span.overlaps(told.span)));
        found.extend(pieces);
        Read { found, waiting, is_grave: company == Company::Secret }
    }

    /// What stands right behind a name and belongs to the person.
    fn belonging(&self, text: &str, name: &Name) -> impl Iterator<Item = Finding> {
        let is_person = name.tag == Tag::Person && name.margin >= self.names.table().scale.beside;
        let is_full = name.words.end - name.words.start > 1;
        let is_written_so = is_full || name.span.of(text).starts_with(char::is_uppercase);
        let birth = (is_person && is_full).then(|| names::beside::birth(text, name.span.end)).flatten();
        // A date with the number of the house behind it has the digits of a telephone too.
        let phone = (is_person && is_written_so && birth.is_none()).then(|| names::beside::phone(text, name.span.end)).flatten();
        let belonging = birth.map(|span| (span, &rows::BORN)).into_iter().chain(phone.map(|span| (span, &rows::RUNG)));
        belonging.map(|(span, row)| {
            let confidence = Confidence::new(row.worth.shape);
            Finding { detector: row.id, kind: row.kind, span, severity: row.severity(), confidence, evidence: Evidence::CUED }
        })
    }

    /// The name of a person as a finding. By itself it is no secret.
    fn person(&self, name: Name, company: Company, is_party: bool) -> Finding {
        let row = if name.tag == Tag::Figure || is_party { &rows::PUBLIC } else { &rows::PRIVATE };
        let scale = self.names.table().scale;
        let least = if company == Company::Secret { scale.beside } else { scale.least };
        let is_private = name.tag == Tag::Person && !is_party && name.margin >= least;
        let over = |least: i32, (low, high, percent): (i32, i32, i32)| (low + name.margin.saturating_sub(least).max(0) / percent).min(high);
        let percent = if is_private && company > Company::Nothing { over(least, NAMED) } else { over(0, FAINT) };
        let confidence = Confidence::new(u8::try_from(percent).unwrap_or(0));
        Finding { detector: row.id, kind: Type::Person, span: name.span, severity: row.severity(), confidence, evidence: Evidence::SHAPE }
    }

    /// What speaks for and against holding each stretch of `text` that is judged by itself.
    #[must_use]
    pub fn weigh(&self, text: &str) -> Vec<Weighing> {
        let folded = Folded::new(text);
        let (tokens, _) = self.words(folded.text());
        self.mosaic.weigh(&tokens, &folded)
    }
}

/// Whether a name, in a text of this score, may be one that a number beside it belongs to.
fn weighs(name: &Finding, score: i32) -> bool {
    let (least, percent) = REACHED;
    let weight = score.saturating_add(percent * i32::from(name.confidence.percent()));
    name.detector == rows::PRIVATE.id && name.confidence >= CUT && weight >= least
}

/// Whether somebody who is named beside a finding is found with it.
fn reaches(finding: &Finding) -> bool {
    REACHING.contains(&finding.kind) && finding.confidence >= SURE
}

/// Whether most of a passage is one run of letters and digits that no person wrote: a digest, a key, an image.
fn is_machine_made(text: &str, span: ByteSpan) -> bool {
    let start = text.get(..span.start).map_or(0, |before| before.rfind(char::is_whitespace).map_or(0, |at| at + 1));
    let end = text.get(span.end..).and_then(|behind| behind.find(char::is_whitespace)).map_or(text.len(), |at| span.end + at);
    let runs = text.get(start..end).unwrap_or_default().split_whitespace().scan(start, |from, run| {
        let at = text.get(*from..).and_then(|rest| rest.find(run)).map_or(*from, |at| *from + at);
        *from = at + run.len();
        Some((ByteSpan::new(at, at + run.len()), run))
    });
    let made: usize = runs.filter(|(_, run)| is_made(run)).map(|(run, _)| run.end.min(span.end) - run.start.max(span.start)).sum();
    made * 2 > span.len()
}

/// Whether letters and digits change in a run as they do in nothing that is spelled.
fn is_made(run: &str) -> bool {
    let changes = run.bytes().zip(run.bytes().skip(1)).filter(|(one, next)| one.is_ascii_alphabetic() && next.is_ascii_digit()).count();
    run.len() >= LONG && changes * CHANGES >= run.len()
}

/// Whether a name is that of a party in the caption of a case: whether the case is public, the detectors of captions say.
fn is_party(tokens: &[Token], name: Name) -> bool {
    let around = tokens.get(name.words.start.saturating_sub(1)..tokens.len().min(name.words.end + 1)).unwrap_or_default();
    around.iter().any(|token| token.shape == Shape::Small && (token.hash == hash("v") || token.hash == hash("vs")))
}

/// Adds the name of a person, cut out of the passages around it.
fn add(text: &str, found: &mut Vec<Finding>, mut person: Finding) {
    if person.confidence >= CUT {
        let before = gravest(found);
        cut(text, found, person.span, None);
        // A passage that was nothing but the name may have been all that held the text: then the name does.
        if let Some(lost) = before.filter(|before| gravest(found) < Some(*before)) {
            (person.severity, person.confidence) = lost;
        }
    }
    found.push(person);
}

/// Cuts the name of a place or an organisation out of the passages around it. Outside of them it narrows down who is meant if something
/// grave is told.
fn beside(text: &str, found: &mut Vec<Finding>, span: ByteSpan, row: &'static Detector, is_told: bool) {
    cut(text, found, span, Some(row));
    if is_told && !found.iter().any(|finding| finding.span.overlaps(span)) {
        found.push(Finding {
            detector: row.id,
            kind: row.kind,
            span,
            severity: row.severity(),
            confidence: BESIDE,
            evidence: Evidence::CUED,
        });
    }
}

/// How grave the gravest finding is, and how sure the surest of those.
fn gravest(found: &[Finding]) -> Option<(Severity, Confidence)> {
    found.iter().map(|finding| (finding.severity, finding.confidence)).max()
}

/// Cuts the name at `span` out of passages around it, and puts in its place, if it lies in one that tells more, a finding of `row`.
fn cut(text: &str, found: &mut Vec<Finding>, span: ByteSpan, row: Option<&Detector>) {
    for at in (0..found.len()).rev() {
        let Some(passage) = found.get(at).copied().filter(|finding| finding.span.overlaps(span)) else { continue };
        let is_within = passage.span.start <= span.start && span.end <= passage.span.end;
        if row.is_some_and(|row| !is_within || passage.kind == row.kind || passage.kind == Type::Address) {
            continue;
        }
        let pieces = [(passage.span.start, span.start), (span.end, passage.span.end)];
        let mut pieces = pieces.map(|(start, end)| trimmed(text, start, end).filter(|piece| piece.len() >= SHORTEST));
        // Who somebody is stands before the name; one word behind it only says what they do.
        if passage.kind == Type::ClientRef {
            let [_, behind] = &mut pieces;
            behind.take_if(|piece| piece.of(text).chars().all(char::is_lowercase));
        }
        if row.is_some() && pieces == [None, None] {
            continue;
        }
        found.swap_remove(at);
        found.extend(pieces.into_iter().flatten().map(|span| Finding { span, ..passage }));
        found.extend(row.map(|row| Finding { detector: row.id, kind: row.kind, span, severity: row.severity(), ..passage }));
    }
}

/// The stretch from `start` to `end` without what is no letter or digit at its ends; none if nothing is left.
fn trimmed(text: &str, start: usize, end: usize) -> Option<ByteSpan> {
    let stretch = text.get(start..end)?;
    let trimmed = stretch.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = end - trimmed.len();
    let trimmed = trimmed.trim_end_matches(|c: char| !c.is_alphanumeric());
    (!trimmed.is_empty()).then(|| ByteSpan::new(start, start + trimmed.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SSN: Finding = Finding {
        detector: "us-ssn",
        kind: Type::NationalId,
        span: ByteSpan::new(0, 0),
        severity: Severity::Critical,
        confidence: Confidence::new(80),
        evidence: Evidence::SHAPE,
    };

    fn named<'t>(text: &'t str, patterns: &[Finding]) -> Vec<(&'t str, u8)> {
        let found = Reader::default()
            .find(text, &mut patterns.to_vec(), Points::default())
            .found
            .into_iter()
            .filter(|finding| finding.detector == rows::PRIVATE.id);
        found.map(|finding| (finding.span.of(text), finding.confidence.percent())).collect()
    }

    #[test]
    fn a_name_by_itself_is_not_worth_an_underline() {
        let text = "My colleague Eileen Hargreaves moved to Leeds.";
        let (alone, beside) = (named(text, &[]), named(text, &[SSN]));
        assert!(matches!(alone.as_slice(), [("Eileen Hargreaves", ..50)]), "{alone:?}");
        assert!(matches!(beside.as_slice(), [("Eileen Hargreaves", 50..)]), "{beside:?}");
        let unsure = Finding { severity: Severity::Medium, confidence: Confidence::new(54), ..SSN };
        assert_eq!(named(text, &[unsure]), alone);
        assert_eq!(named("Read Hargreaves v. Lindqvist again", &[SSN]), []);
    }

    #[test]
    fn a_name_is_cut_out_of_what_is_told() {
        let text = "Eileen, on ward 3";
        let passage = Finding {
            detector: "told-health",
            kind: Type::Health,
            span: ByteSpan::new(0, text.len()),
            severity: Severity::High,
            confidence: Confidence::new(80),
            evidence: Evidence::SHAPE,
        };
        let spans = |span: ByteSpan, row: Option<&Detector>| {
            let mut found = vec![passage];
            cut(text, &mut found, span, row);
            found.iter().map(|finding| (finding.kind, finding.span.of(text))).collect::<Vec<_>>()
        };
        assert_eq!(spans(ByteSpan::new(0, 6), None), [(Type::Health, "on ward 3")]);
        assert_eq!(spans(ByteSpan::new(11, 15), Some(told::of(Type::Location))), [(Type::Health, "Eileen, on"), (Type::Location, "ward")]);
        let all = ByteSpan::new(0, text.len());
        assert_eq!(spans(all, None), []);
        let person = Finding { kind: Type::Person, severity: Severity::Medium, confidence: Confidence::new(60), ..passage };
        let mut found = vec![passage];
        add(text, &mut found, person);
        assert_eq!(found, [Finding { kind: Type::Person, ..passage }], "what held the text holds it still");
        let (mut found, eileen) = (vec![passage], Finding { span: ByteSpan::new(0, 6), ..person });
        add(text, &mut found, eileen);
        assert_eq!(found, [Finding { span: ByteSpan::new(8, text.len()), ..passage }, eileen]);
        assert_eq!(spans(all, Some(told::of(Type::Org))), [(Type::Health, text)]);
    }

    #[test]
    fn one_word_behind_a_name_does_not_say_who_somebody_is() {
        let left = |text: &str, kind: Type| {
            let (start, end) = (text.find("Ada").unwrap(), text.find("Ada").unwrap() + 3);
            let mut found = vec![Finding { kind, span: ByteSpan::new(0, text.len()), ..SSN }];
            cut(text, &mut found, ByteSpan::new(start, end), None);
            found.iter().map(|finding| finding.span.of(text).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(left("my client Ada wants", Type::ClientRef), ["my client"]);
        assert_eq!(left("patient Ada from Ulm", Type::ClientRef), ["patient", "from Ulm"]);
        assert_eq!(left("Ada患者さん", Type::ClientRef), ["患者さん"]);
        assert_eq!(left("with Ada fired", Type::Hr), ["with", "fired"]);
    }

    #[test]
    fn what_a_machine_made_tells_nothing() {
        let image = "an image iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAB2Wma4Bne7QrE4YB of it";
        assert!(is_machine_made(image, ByteSpan::new(9, 70)));
        assert!(is_machine_made(image, ByteSpan::new(40, 55)));
        assert!(!is_machine_made(image, ByteSpan::new(0, 12)));
        let post = "room 12b, 3rd floor, the 82-year-old";
        assert!(!is_machine_made(post, ByteSpan::new(0, post.len())));
        assert!(!is_machine_made("internationalization1of2documents", ByteSpan::new(0, 33)));
    }

    #[test]
    fn a_name_in_a_password_is_part_of_it() {
        let text = "user is accounts2, then log in with the password Eileen$Cash9";
        let found = Reader::default().find(text, &mut [], Points::default()).found;
        let passages: Vec<(Type, &str)> = found.iter().map(|finding| (finding.kind, finding.span.of(text))).collect();
        assert_eq!(passages, [(Type::Password, "Eileen$Cash9")]);
    }

    #[test]
    fn what_its_words_deny_becomes_faint() {
        let text = "the Supreme Court granted cert in No. 21-707, argued with 20-1199, decided in June";
        let case = |percent: u8| Finding {
            detector: "court-file",
            kind: Type::CaseNumber,
            span: ByteSpan::new(38, 44),
            confidence: Confidence::new(percent),
            ..SSN
        };
        let mut found = [case(72), case(79), Finding { kind: Type::Phone, ..case(72) }];
        Reader::default().find(text, &mut found, Points::default());
        assert_eq!(found.map(|finding| finding.confidence.percent()), [30, 79, 72]);
    }

    #[test]
    fn a_place_narrows_down_who_is_meant() {
        let text = "on ward 3, Leeds";
        let passage = Finding { detector: "told-health", kind: Type::Health, span: ByteSpan::new(0, 9), severity: Severity::High, ..SSN };
        let with = |is_told: bool| {
            let mut found = vec![passage];
            beside(text, &mut found, ByteSpan::new(11, 16), told::of(Type::Location), is_told);
            found.iter().map(|finding| (finding.kind, finding.span.of(text))).collect::<Vec<_>>()
        };
        assert_eq!(with(true), [(Type::Health, "on ward 3"), (Type::Location, "Leeds")]);
        assert_eq!(with(false), [(Type::Health, "on ward 3")]);
    }

    #[test]
    fn what_opens_machines_says_nothing_of_people() {
        let key = Finding { detector: "aws-access-key-id", kind: Type::Secret, ..SSN };
        assert!(matches!(named("My colleague Eileen Hargreaves moved to Leeds.", &[key]).as_slice(), [(_, ..50)]));
    }

    #[test]
    fn a_name_with_a_number_is_grave() {
        let reached = |text: &str| {
            let found = Reader::default().find(text, &mut [], Points::default()).found;
            let reached: Vec<Finding> = found.into_iter().filter(|finding| finding.detector == rows::REACHED.id).collect();
            reached
                .into_iter()
                .map(|finding| (finding.span.of(text).to_owned(), finding.severity, finding.confidence >= CUED))
                .collect::<Vec<_>>()
        };
        let eileen = vec![("Eileen Hargreaves".to_owned(), Severity::High, true)];
        assert_eq!(reached("My patient Eileen Hargreaves 06/06/1944 has moved"), eileen);
        assert_eq!(reached("lost her dog again, poor thing. Ask Eileen Hargreaves on 0161 496 0184"), eileen);
        assert_eq!(reached("See you there.\n\nKind regards,\nEileen Hargreaves 0161 496 0184"), []);
        assert_eq!(reached("My patient Eileen Hargreaves has moved"), []);
    }

    #[test]
    fn what_belongs_to_a_name_is_found_with_it() {
        let kinds = |text: &str| {
            let found = Reader::default().find(text, &mut [], Points::default()).found;
            let belonging = found.iter().filter(|finding| [rows::BORN.id, rows::RUNG.id].contains(&finding.detector));
            belonging.map(|finding| (finding.kind, finding.span.of(text).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(kinds("My colleague Eileen Hargreaves 06/06/1944 moved"), [(Type::DateOfBirth, "06/06/1944".to_owned())]);
        assert_eq!(kinds("Ask Eileen Hargreaves on 0161 496 0184"), [(Type::Phone, "0161 496 0184".to_owned())]);
        assert_eq!(kinds("My colleague Eileen Hargreaves 06/06/1944 2 Ash Road"), [(Type::DateOfBirth, "06/06/1944".to_owned())]);
        assert_eq!(kinds("Invoice 06/06/1944 or 0161 496 0184"), []);
    }
}
