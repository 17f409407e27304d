//! Where texts come from: files, folders, standard input, one post a line or one text a file.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};
use unsaid::policy::Audience;

use crate::Failure;

/// One line of `--jsonl` input. Other fields are allowed and ignored.
#[derive(Debug, Deserialize)]
pub(crate) struct Post {
    pub(crate) id: String,
    pub(crate) text: Text,
    #[serde(default)]
    pub(crate) platform: Option<String>,
    #[serde(default)]
    pub(crate) audience: Option<Audience>,
}

/// A text in which a lone surrogate, legal in JSON and JavaScript, has become U+FFFD; both are one UTF-16 code unit.
#[derive(Debug)]
pub(crate) struct Text(pub(crate) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyString;
        impl Visitor<'_> for AnyString {
            type Value = Text;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }
            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
                Ok(Text(from_wtf8(bytes)))
            }
        }
        deserializer.deserialize_bytes(AnyString)
    }
}

/// UTF-8 in which surrogates may stand alone (<https://wtf-8.codeberg.page/>); each of those becomes one U+FFFD.
fn from_wtf8(bytes: &[u8]) -> String {
    let mut rest = bytes;
    let mut text = String::with_capacity(bytes.len());
    loop {
        match std::str::from_utf8(rest) {
            Ok(valid) => {
                text.push_str(valid);
                return text;
            }
            Err(error) => {
                let (valid, broken) = rest.split_at(error.valid_up_to());
                text.push_str(&String::from_utf8_lossy(valid));
                text.push(char::REPLACEMENT_CHARACTER);
                let skipped = if broken.first() == Some(&0xED) { 3 } else { error.error_len().unwrap_or(broken.len()) };
                rest = broken.get(skipped..).unwrap_or_default();
            }
        }
    }
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    read.map_err(|error| format!("{}: {error}", path.display()))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(bytes(path)?).map_err(|error| format!("{}: not UTF-8 at byte {}", path.display(), error.utf8_error().valid_up_to()))
}

/// The files of `path`: itself, or everything below a folder, sorted. Links are not followed, so there are no circles.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if path == Path::new("-") || !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let fail = |error: io::Error| format!("{}: {error}", path.display());
    let mut entries: Vec<PathBuf> =
        fs::read_dir(path).map_err(fail)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(fail)?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        let kind = fs::symlink_metadata(&entry).map_err(|error| format!("{}: {error}", entry.display()))?;
        if kind.is_dir() {
            found.extend(files(&entry)?);
        } else if kind.is_file() {
            found.push(entry);
        }
    }
    Ok(found)
}
