//! The Verhoeff check, which Aadhaar uses.

/// The dihedral group's multiplication and the position permutation. <https://en.wikipedia.org/wiki/Verhoeff_algorithm>
const MULTIPLY: [[u8; 10]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const PERMUTE: [[u8; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/// Whether the digits, check digit last, satisfy Verhoeff.
pub(super) fn holds(digits: &[u32]) -> bool {
    let look = |table: &[[u8; 10]], row: usize, column: u32| table.get(row).and_then(|cells| cells.get(column as usize)).copied();
    let end = digits.iter().rev().zip((0..8).cycle()).try_fold(0u8, |sum, (digit, place)| {
        let permuted = look(&PERMUTE, place, *digit)?;
        look(&MULTIPLY, usize::from(sum), u32::from(permuted))
    });
    digits.len() > 1 && end == Some(0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn known() {
        assert!(super::holds(&[2, 3, 6, 3]));
        assert!(!super::holds(&[2, 3, 6, 4]));
    }
}
