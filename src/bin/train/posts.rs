//! The posts, in the two forms that `training/README.md` describes.

use std::fs;
use std::path::{Path, PathBuf};

use unsaid::finding::Type;
use unsaid::names::Tag;
use unsaid::text::ByteSpan;

/// Writers of texts with names who wrote down nothing of their work.
const CHATTER: [&str; 7] = ["n1", "n2", "n4", "n7", "n8", "n9", "n10"];

/// One labelled post.
pub(crate) struct Post {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) kind: String,
    pub(crate) risky: bool,
    /// The passages that tell, in bytes of the text.
    pub(crate) spans: Vec<(ByteSpan, Type)>,
}

impl Post {
    /// Who wrote it.
    pub(crate) fn writer(&self) -> &str {
        self.id.split('-').next().unwrap_or_default()
    }
}

/// The files in a folder that end so, in order.
pub(crate) fn sources(folder: &Path, end: &str) -> Result<Vec<PathBuf>, String> {
    let listed = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == end));
    files.sort();
    Ok(files)
}

/// Every file with posts, in order.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = root.join("training");
    let mut files = vec![folder.join("train.jsonl")];
    files.extend(sources(&folder.join("posts"), "posts")?);
    files.extend(sources(&folder.join("pieces"), "posts")?);
    files.extend(sources(&folder.join("validation"), "posts")?);
    Ok(files)
}

/// The posts to learn from.
pub(crate) fn training(root: &Path) -> Result<Vec<Post>, String> {
    let folder = root.join("training");
    let mut posts = lines(&folder.join("train.jsonl"))?;
    posts.extend(self::folder(&folder.join("posts"))?);
    Ok(posts)
}

/// The texts with names that tell nothing, as posts: talk of the net, in which people are named and no secret is told.
pub(crate) fn chatter(root: &Path) -> Result<Vec<Post>, String> {
    let texts = named(&root.join("training/names"))?.into_iter().filter(|text| CHATTER.contains(&text.writer()));
    Ok(texts.map(|Named { id, text, .. }| Post { id, text, kind: "chatter".to_owned(), risky: false, spans: Vec::new() }).collect())
}

/// The posts with passwords, codes and numbers of cases and matters, and their harmless likes.
pub(crate) fn pieces(root: &Path) -> Result<Vec<Post>, String> {
    folder(&root.join("training/pieces"))
}

/// The posts to choose by.
pub(crate) fn choosing(root: &Path) -> Result<Vec<Post>, String> {
    folder(&root.join("training/validation"))
}

/// The posts in the files of a folder.
fn folder(folder: &Path) -> Result<Vec<Post>, String> {
    let mut posts = Vec::new();
    for file in sources(folder, "posts")? {
        posts.extend(marked(&file)?);
    }
    Ok(posts)
}

pub(crate) fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn kind(name: &str) -> Option<Type> {
    Type::ALL.iter().copied().find(|kind| kind.name() == name)
}

/// Posts as JSON Lines, with offsets in code points.
pub(crate) fn lines(file: &Path) -> Result<Vec<Post>, String> {
    let text = read(file)?;
    let rows = text.lines().filter(|line| !line.trim().is_empty()).enumerate();
    rows.map(|(row, line)| line_of(line).ok_or_else(|| format!("{}:{}: not a post", file.display(), row + 1))).collect()
}

fn line_of(line: &str) -> Option<Post> {
    let row: serde_json::Value = serde_json::from_str(line).ok()?;
    let field = |name: &str| row.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
    let text = field("text")?;
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut spans = Vec::new();
    for span in row.get("spans").and_then(serde_json::Value::as_array).into_iter().flatten() {
        let at = |name: &str| starts.get(usize::try_from(span.get(name)?.as_u64()?).ok()?).copied();
        spans.push((ByteSpan::new(at("start")?, at("end")?), kind(span.get("type")?.as_str()?)?));
    }
    Some(Post { id: field("id")?, risky: field("label").as_deref() == Some("risky"), kind: field("kind").unwrap_or_default(), text, spans })
}

/// Posts in source form.
fn marked(file: &Path) -> Result<Vec<Post>, String> {
    let posts = blocks(file)?.into_iter().map(|block| block_of(&block));
    posts.map(|post| post.ok_or_else(|| format!("{}: a post without id, or with a mark that does not end", file.display()))).collect()
}

/// The lines of every text in a file, between lines of three hyphens.
fn blocks(file: &Path) -> Result<Vec<Vec<String>>, String> {
    let (mut blocks, mut block) = (Vec::new(), Vec::new());
    for line in read(file)?.lines().chain(["---"]) {
        if line.trim_end() != "---" {
            block.push(line.to_owned());
        } else if block.iter().any(|line: &String| !line.trim().is_empty()) {
            blocks.push(std::mem::take(&mut block));
        } else {
            block.clear();
        }
    }
    Ok(blocks)
}

/// A text without its marks, and what they mark, in bytes of the text; `None` if one does not end.
fn unmarked(source: &str) -> Option<(String, Vec<(ByteSpan, String)>)> {
    let mut rest = source;
    let (mut text, mut marks) = (String::new(), Vec::new());
    while let Some((before, mark)) = rest.split_once("[[") {
        text.push_str(before);
        let named =
            mark.split_once('|').filter(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'));
        let Some((name, behind)) = named else {
            text.push_str("[[");
            rest = mark;
            continue;
        };
        let (passage, behind) = behind.split_once("]]")?;
        marks.push((ByteSpan::new(text.len(), text.len() + passage.len()), name.to_owned()));
        text.push_str(passage);
        rest = behind;
    }
    text.push_str(rest);
    Some((text, marks))
}

/// A text in which every name is marked.
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) text: String,
    /// The names, in bytes of the text.
    pub(crate) spans: Vec<(ByteSpan, Tag)>,
}

impl Named {
    /// Who wrote it.
    pub(crate) fn writer(&self) -> &str {
        self.id.split('-').next().unwrap_or_default()
    }
}

/// The texts with names in a folder.
pub(crate) fn named(folder: &Path) -> Result<Vec<Named>, String> {
    let mut texts = Vec::new();
    for file in sources(folder, "names")? {
        for block in blocks(&file)? {
            texts.push(named_of(&block).ok_or_else(|| format!("{}: a text without id, or with a mark that is none", file.display()))?);
        }
    }
    Ok(texts)
}

fn named_of(block: &[String]) -> Option<Named> {
    let id = block.iter().find_map(|line| line.strip_prefix("#id:"))?.trim().to_owned();
    let is_head = |line: &&str| line.is_empty() || line.starts_with("#id:") || line.starts_with("#lang:");
    let source: Vec<&str> = block.iter().map(String::as_str).skip_while(is_head).collect();
    let (text, marks) = unmarked(source.join("\n").trim_matches('\n'))?;
    let spans = marks.into_iter().map(|(span, name)| Some((span, tag(&name)?))).collect::<Option<_>>()?;
    Some(Named { id, text, spans })
}

fn tag(name: &str) -> Option<Tag> {
    Some(match name {
        "PERSON" => Tag::Person,
        "FIGURE" => Tag::Figure,
        "PLACE" => Tag::Place,
        "ORG" => Tag::Organisation,
        "THING" => Tag::Thing,
        _ => return None,
    })
}

fn block_of(block: &[String]) -> Option<Post> {
    const FIELDS: [&str; 7] = ["id", "lang", "platform", "persona", "label", "kind", "why"];
    let mut lines = block.iter().skip_while(|line| line.is_empty()).peekable();
    let mut fields = std::collections::BTreeMap::new();
    while let Some((name, value)) =
        lines.peek().and_then(|line| line.strip_prefix('#')?.split_once(':')).filter(|(name, _)| FIELDS.contains(name))
    {
        fields.insert(name.to_owned(), value.trim().to_owned());
        lines.next();
    }
    let source = lines.map(String::as_str).collect::<Vec<_>>().join("\n");
    let (text, marks) = unmarked(source.trim_matches('\n'))?;
    let spans = marks.into_iter().map(|(span, name)| Some((span, kind(&name)?))).collect::<Option<_>>()?;
    let kind = fields.remove("kind").unwrap_or_default();
    Some(Post { id: fields.remove("id")?, risky: fields.get("label").is_some_and(|label| label == "risky"), kind, text, spans })
}
