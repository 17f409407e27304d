//! Numbers of Germany and Austria.

use super::{checked, date, digits, luhn, mod_11_10, mrz, plausible};
use crate::detectors::Proof;

/// German tax identification number: eleven digits, ISO 7064 MOD 11,10, and exactly one digit of the first ten that occurs two
/// or three times. <https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html>
#[must_use]
pub fn de_tax_id(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let Some(body) = all.get(..10) else { return Proof::Disproved };
    let counts = (0..10).map(|digit| body.iter().filter(|other| **other == digit).count());
    let repeated = counts.filter(|count| *count > 1).collect::<Vec<_>>();
    let spread = matches!(repeated.as_slice(), [2 | 3]);
    checked(all.first() != Some(&0) && spread && mod_11_10::holds(&all))
}

/// German identity card: nine characters and a check digit by weights 7, 3, 1; without the digit it stays open.
/// <https://www.personalausweisportal.de/>
#[must_use]
pub fn de_id_card(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    match characters.split_at_checked(9) {
        Some((serial, [])) => plausible(serial.iter().any(u8::is_ascii_digit)),
        Some((serial, [check, ..])) => checked(mrz::check_digit(serial) == digits::base36(*check)),
        None => Proof::Disproved,
    }
}

/// German pension insurance number: area, birth date, letter, serial, and a check digit over digit sums.
/// <https://www.gesetze-im-internet.de/vkvv/__2.html>
#[must_use]
pub fn de_pension_number(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let expanded: Vec<u32> = characters
        .iter()
        .flat_map(|byte| {
            if byte.is_ascii_digit() {
                vec![digits::base36(*byte)]
            } else {
                vec![(digits::base36(*byte) - 9) / 10, (digits::base36(*byte) - 9) % 10]
            }
        })
        .collect();
    let Some((check, body)) = expanded.split_last() else { return Proof::Disproved };
    let sum: u32 =
        body.iter().zip([2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]).map(|(digit, weight)| digit * weight / 10 + digit * weight % 10).sum();
    checked(expanded.len() == 13 && sum % 10 == *check)
}

/// German health insurance number: a letter as two digits, eight digits, and a check digit of alternating weights 1 and 2.
/// <https://www.gkv-datenaustausch.de/>
#[must_use]
pub fn de_kvnr(passage: &str) -> Proof {
    let characters = digits::alphanumerics(passage);
    let Some((letter @ b'A'..=b'Z', rest)) = characters.split_first() else { return Proof::Disproved };
    let ordinal = u32::from(letter - b'A') + 1;
    let mut expanded = vec![ordinal / 10, ordinal % 10];
    expanded.extend(rest.iter().map(|byte| digits::base36(*byte)));
    let Some((check, body)) = expanded.split_last() else { return Proof::Disproved };
    // Weights 1, 2, 1, 2 … from the left are Luhn's from the right, for ten digits.
    let mut shifted = body.to_vec();
    shifted.push(0);
    checked(rest.len() == 9 && rest.iter().all(u8::is_ascii_digit) && luhn::sum(&shifted) % 10 == *check)
}

/// Austrian insurance number: serial, check digit, birth date; weights modulo 11. <https://www.sozialversicherung.at/>
#[must_use]
pub fn at_svnr(passage: &str) -> Proof {
    let Some([a, b, c, check, d, e, f, g, h, i]) = digits::exactly::<10>(passage) else { return Proof::Disproved };
    let sum = digits::weighted(&[a, b, c, d, e, f, g, h, i], &[3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
    // Months above 12 are real: they serve when a day's serials run out.
    checked(a != 0 && sum == check && (1..=31).contains(&(d * 10 + e)) && (f * 10 + g > 12 || date::real(d * 10 + e, f * 10 + g)))
}

#[cfg(test)]
mod tests {
    vectors! { tax: super::de_tax_id; proved ["36 574 261 809", "36574261809"]; not ["36574261890", "36554266806", "00000000000"] }
    vectors! { card: super::de_id_card; proved ["L01X00T471", "T220001293"]; not ["L01X00T472"] }
    vectors! { pension: super::de_pension_number; proved ["15 070649 C 103"]; not ["15 070649 C 104"] }
    vectors! { health: super::de_kvnr; proved ["A000500015"]; not ["A000500014", "1000500015"] }
    vectors! { austria: super::at_svnr; proved ["1237 010180"]; not ["1238 010180"] }
}
