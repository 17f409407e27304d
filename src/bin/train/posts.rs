//! The posts, in the two forms that `training/README.md` describes.

use std::fs;
use std::path::{Path, PathBuf};

use unsaid::finding::Type;
use unsaid::text::ByteSpan;

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

fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let listed = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "posts"));
    files.sort();
    Ok(files)
}

/// Every file with posts, in order.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = root.join("training");
    let mut files = vec![folder.join("train.jsonl")];
    files.extend(sources(&folder.join("posts"))?);
    files.extend(sources(&folder.join("validation"))?);
    Ok(files)
}

/// The posts to learn from.
pub(crate) fn training(root: &Path) -> Result<Vec<Post>, String> {
    let folder = root.join("training");
    let mut posts = lines(&folder.join("train.jsonl"))?;
    for file in sources(&folder.join("posts"))? {
        posts.extend(marked(&file)?);
    }
    Ok(posts)
}

/// The posts to choose by.
pub(crate) fn choosing(root: &Path) -> Result<Vec<Post>, String> {
    let mut posts = Vec::new();
    for file in sources(&root.join("training/validation"))? {
        posts.extend(marked(&file)?);
    }
    Ok(posts)
}

fn read(file: &Path) -> Result<String, String> {
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
    let mut posts = Vec::new();
    let mut block = Vec::new();
    for line in read(file)?.lines().chain(["---"]) {
        if line.trim_end() != "---" {
            block.push(line.to_owned());
            continue;
        }
        if block.iter().any(|line| !line.trim().is_empty()) {
            posts.push(block_of(&block).ok_or_else(|| format!("{}: a post without id, or with a mark that does not end", file.display()))?);
        }
        block.clear();
    }
    Ok(posts)
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
    let mut rest = source.trim_matches('\n');
    let (mut text, mut spans) = (String::new(), Vec::new());
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
        spans.push((ByteSpan::new(text.len(), text.len() + passage.len()), kind(name)?));
        text.push_str(passage);
        rest = behind;
    }
    text.push_str(rest);
    let kind = fields.remove("kind").unwrap_or_default();
    Some(Post { id: fields.remove("id")?, risky: fields.get("label").is_some_and(|label| label == "risky"), kind, text, spans })
}
