//! ISO 7064 MOD 11,10. <https://www.iso.org/standard/31531.html>

/// Whether the last digit checks those before it.
pub(super) fn holds(digits: &[u32]) -> bool {
    let Some((check, body)) = digits.split_last() else { return false };
    let product = body.iter().fold(10, |product, digit| match (digit + product) % 10 {
        0 => 20 % 11,
        sum => sum * 2 % 11,
    });
    (11 - product) % 10 == *check
}

#[cfg(test)]
mod tests {
    #[test]
    fn checks() {
        assert!(super::holds(&[7, 9, 4, 6, 2, 3]));
        assert!(!super::holds(&[7, 9, 4, 6, 2, 4]));
        assert!(!super::holds(&[]));
    }
}
