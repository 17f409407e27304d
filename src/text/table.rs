//! Rows of a table, read with the head of its column before every cell: `2011-03-14` under `dob` reads `dob: 2011-03-14`, and what waits
//! for a word beside a number finds it there. Tables as spreadsheets and databases give them away: cells between tabs, semicolons,
//! bars or commas, which may stand in quotes (<https://www.rfc-editor.org/rfc/rfc4180>).

use std::borrow::Cow;

use super::span::ByteSpan;
use super::wrapped::{Unwrapped, Wrapping};

/// What may stand between two cells.
const BETWEEN: [u8; 4] = [b'\t', b';', b'|', b','];
/// Fewest cells of a row, and most.
const FEWEST: usize = 3;
const MOST: usize = 64;
/// Longest head, in bytes.
const HEAD: usize = 32;
/// Most rows that are read in one go.
const ROWS: usize = 128;
/// Line ends between cells: what stands in one says nothing about its neighbours.
const APART: usize = 40;

/// Calls `found` with the rows of every table whose heads stand in `part`.
pub(crate) fn tables(text: &str, part: ByteSpan, mut found: impl FnMut(Unwrapped)) {
    let mut lines = Lines { text, at: part.start, end: part.end };
    let mut before: Option<ByteSpan> = None;
    while let Some(line) = lines.next() {
        let Some((heads, between)) = before.replace(line).and_then(|head| heads(text, head, line)) else { continue };
        let mut changes = Vec::new();
        let mut row = line;
        for _ in 0..ROWS {
            let cells = cells(row.of(text), between);
            let is_rule = row.of(text).bytes().all(|byte| matches!(byte, b'-' | b':' | b'|' | b' ' | b'+'));
            if cells.len() != heads.len() && !is_rule {
                break;
            }
            if !is_rule {
                // The line end before the row, and the byte between two cells, read as the head of what follows.
                let starts = cells.iter().filter_map(|cell| (row.start + cell.start).checked_sub(1));
                changes.extend(starts.zip(&heads).map(|(at, head)| (ByteSpan::new(at, at + 1), head.clone())));
            }
            before = Some(row);
            let Some(next) = lines.next() else { break };
            row = next;
            before = Some(row);
        }
        Unwrapped::new(Wrapping::Table, text, changes).into_iter().for_each(&mut found);
    }
}

/// Lines of a text, without their ends.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl Iterator for Lines<'_> {
    type Item = ByteSpan;

    fn next(&mut self) -> Option<ByteSpan> {
        let rest = self.text.get(self.at..self.end).filter(|rest| !rest.is_empty())?;
        let length = rest.find('\n').unwrap_or(rest.len());
        let carriage = usize::from(rest.as_bytes().get(..length).and_then(<[u8]>::last) == Some(&b'\r'));
        let line = ByteSpan::new(self.at, self.at + length - carriage);
        self.at += length + 1;
        Some(line)
    }
}

/// What the cells below the line at `head` are read with, if it is a line of heads and `row` is one of as many cells. Blanks before the
/// heads may belong to the text or be the empty head of the first column: the row says which.
fn heads(text: &str, head: ByteSpan, row: ByteSpan) -> Option<(Vec<Cow<'static, str>>, u8)> {
    let head = head.of(text).trim_start();
    let between = head.bytes().take(HEAD + 1).find(|byte| BETWEEN.contains(byte))?;
    if !row.of(text).bytes().any(|byte| byte == between) {
        return None;
    }
    let mut heads: Vec<&str> =
        cells(head, between).into_iter().map(|cell| cell.of(head).trim_matches(['"', ' ', '\t', '*', '_'])).collect();
    if heads.len() + 1 == cells(row.of(text), between).len() {
        heads.insert(0, "");
    }
    let is_head = |head: &str| head.len() <= HEAD && head.bytes().filter(u8::is_ascii_digit).count() <= 2;
    let named = heads.iter().filter(|head| head.chars().any(char::is_alphabetic)).count();
    let reads = |head: &&str| Cow::Owned("\n".repeat(APART) + head + if head.is_empty() { "" } else { ": " });
    let is_table = (FEWEST..=MOST).contains(&heads.len()) && named >= FEWEST - 1 && heads.iter().all(|head| is_head(head));
    is_table.then(|| (heads.iter().map(reads).collect(), between))
}

/// The cells of a line, in bytes of it.
fn cells(line: &str, between: u8) -> Vec<ByteSpan> {
    let mut cells = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' if quoted || at == start => quoted = !quoted,
            byte if byte == between && !quoted => {
                cells.push(ByteSpan::new(start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    cells.push(ByteSpan::new(start, line.len()));
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        tables(text, ByteSpan::new(0, text.len()), |unwrapped| found.push(unwrapped.text().replace(&"\n".repeat(APART), "\n")));
        found
    }

    #[test]
    fn cells_are_read_with_their_heads() {
        for (written, reads) in [
            (
                "name,dob,notes\nAbdi,2011-03-14,\nBirt,2011-08-30,\"a, b\"\n",
                "\nname: Abdi\ndob: 2011-03-14\nnotes: \nname: Birt\ndob: 2011-08-30\nnotes: \"a, b\"\n",
            ),
            ("No\tName\tDOB\r\n12\tPym\t02/10/48\r\n", "\nNo: 12\nName: Pym\nDOB: 02/10/48\r\n"),
            ("| Name | Tel |\n|---|---|\n| Ngata | 5551 |\nbye", "\n\nName:  Ngata \nTel:  5551 \n\nbye"),
            (" \t\tName\tDOB\n1\tPym\t02/10/48", "\n1\nName: Pym\nDOB: 02/10/48"),
            ("Name;IBAN;Betrag\nKeller;DE12;7,20", "\nName: Keller\nIBAN: DE12\nBetrag: 7,20"),
        ] {
            let read = read(written);
            assert_eq!(read.len(), 1, "{written:?}");
            assert!(read[0].ends_with(reads), "{read:?}");
        }
        for plain in [
            "",
            "\n\n",
            "a, b\nc, d",
            "red, green and all of the colours of the rainbow, blue\nyes, no, maybe",
            "1,2,3\n4,5,6",
            "name,dob,notes",
            "a,b,c\nonly one",
        ] {
            assert_eq!(read(plain), [""; 0], "{plain:?}");
        }
    }

    #[test]
    fn cells_lead_back() {
        let text = "hi\nname,dob,phone\r\nAbdi,2011-03-14,0770\r\nthere\nid;a;b\n1;7;3";
        let mut found = Vec::new();
        tables(text, ByteSpan::new(0, text.len()), |unwrapped| {
            let at = unwrapped.text().rfind('7').filter(|_| found.len() == 1).or(unwrapped.text().find("2011")).expect("the cell");
            found.push(unwrapped.source(ByteSpan::new(at, at + 1)).start);
        });
        assert_eq!(found, [text.find("2011").expect("there"), text.rfind('7').expect("there")]);
    }
}
