//! National numbers by table. Most of them are digits with weights and a remainder; a [`Scheme`] says which, and one reader checks
//! them all. What doesn't fit has a function of its own in the file of its country.

use super::digits::{alphanumerics, base36};
use super::{date, luhn, mod_11_10};
use crate::detectors::Proof;

/// How the numbers of one register are made.
#[derive(Clone, Copy)]
pub(super) struct Scheme {
    shortest: usize,
    longest: usize,
    /// Leading characters that no sum counts.
    head: usize,
    born: Option<Born>,
    checks: &'static [Check],
}

/// Where the birth date stands, and what is added to its day and month for centuries, sexes and overflows.
#[derive(Clone, Copy)]
struct Born {
    day: usize,
    month: usize,
    over: &'static [u32],
}

/// One check over the characters behind the head. Letters count from 10.
#[derive(Clone, Copy)]
pub(super) enum Check {
    /// The first characters times these weights; the remainder by the number of answers names the character that follows them.
    /// `?` leaves the answer to the next check, `-` is never issued.
    Sum(&'static [u8], &'static [u8]),
    /// The same from the last but one backwards, about the last.
    Back(&'static [u8], &'static [u8]),
    /// All of them, Luhn.
    Luhn,
    /// All of them, ISO 7064 MOD 11,10.
    Iso11,
    /// All of them, weighted, divisible by the number.
    Divides(&'static [u8], u32),
    /// All of them as one number, divisible by the number.
    Whole(u64),
}

/// The remainder by eleven itself; ten is not issued, is zero, is one, or asks again.
pub(super) const REST: &[u8] = b"0123456789-";
pub(super) const REST_ZERO: &[u8] = b"01234567890";
pub(super) const REST_AGAIN: &[u8] = b"0123456789?";
/// What is missing to eleven; ten is not issued, or is zero.
pub(super) const LESS: &[u8] = b"0-987654321";
pub(super) const LESS_ZERO: &[u8] = b"00987654321";
/// The same by ten.
pub(super) const REST_TEN: &[u8] = b"0123456789";
pub(super) const LESS_TEN: &[u8] = b"0987654321";

impl Scheme {
    /// Between `shortest` and `longest` letters and digits.
    pub(super) const fn between(shortest: usize, longest: usize) -> Self {
        Self { shortest, longest, head: 0, born: None, checks: &[] }
    }

    /// Exactly `length` letters and digits.
    pub(super) const fn of(length: usize) -> Self {
        Self::between(length, length)
    }

    /// The first characters belong to no sum.
    pub(super) const fn behind(self, head: usize) -> Self {
        Self { head, ..self }
    }

    /// A birth date, day and month at these places.
    pub(super) const fn born(self, day: usize, month: usize, over: &'static [u32]) -> Self {
        Self { born: Some(Born { day, month, over }), ..self }
    }

    /// What must hold.
    pub(super) const fn checks(self, checks: &'static [Check]) -> Self {
        Self { checks, ..self }
    }

    /// Whether a passage is such a number. Proved where the register has a check; open where only its build can be seen.
    pub(super) fn prove(&self, passage: &str) -> Proof {
        let all = alphanumerics(passage);
        let fits = (self.shortest..=self.longest).contains(&all.len()) && all.iter().any(|byte| Some(byte) != all.first());
        let dated = self.born.as_ref().is_none_or(|born| born.real(&all));
        let body = all.get(self.head..).unwrap_or_default();
        if !fits || !dated || !hold(self.checks, body) {
            return Proof::Disproved;
        }
        if self.checks.is_empty() { Proof::Silent } else { Proof::Proved }
    }
}

impl Born {
    fn real(&self, all: &[u8]) -> bool {
        let number = |at: usize| Some(base36(*all.get(at)?) * 10 + base36(*all.get(at + 1)?));
        let (Some(day), Some(month)) = (number(self.day), number(self.month)) else { return false };
        let offsets = || self.over.iter().copied().chain([0]);
        // Where the day is last, the year is first.
        let year = self.month.checked_sub(2).filter(|_| self.day > self.month).and_then(number).unwrap_or_default();
        let real = |day: u32, month: u32| date::real_in(year, day, month);
        offsets().any(|over| month >= over && (real(day, month - over) || day > 40 && real(day - 40, month - over)))
    }
}

fn hold(checks: &[Check], body: &[u8]) -> bool {
    let values: Vec<u32> = body.iter().map(|byte| base36(*byte)).collect();
    let mut open = false;
    let mut settled = None;
    for check in checks {
        let (sum, answers, at): (u32, &[u8], usize) = match check {
            Check::Sum(weights, answers) => (weigh(&values, weights), answers, weights.len()),
            Check::Back(weights, answers) => {
                let at = values.len().saturating_sub(1);
                let reversed: Vec<u32> = values.iter().take(at).rev().copied().collect();
                (weigh(&reversed, weights), answers, at)
            }
            Check::Luhn => {
                if !luhn::holds(&values) {
                    return false;
                }
                continue;
            }
            Check::Iso11 => {
                if !mod_11_10::holds(&values) {
                    return false;
                }
                continue;
            }
            Check::Divides(weights, modulus) => {
                if !weigh(&values, weights).is_multiple_of(*modulus) {
                    return false;
                }
                continue;
            }
            Check::Whole(modulus) => {
                if !super::digits::number(&values).is_multiple_of(*modulus) {
                    return false;
                }
                continue;
            }
        };
        if settled == Some(at) {
            continue;
        }
        let answer = usize::try_from(sum).ok().and_then(|sum| answers.get(sum % answers.len().max(1)));
        open = answer == Some(&b'?');
        if !open {
            if answer.is_none() || answer != body.get(at) {
                return false;
            }
            settled = Some(at);
        }
    }
    !open
}

fn weigh(values: &[u32], weights: &[u8]) -> u32 {
    values.iter().zip(weights).map(|(value, weight)| value * u32::from(*weight)).sum()
}

/// Validators that are a scheme and nothing more.
macro_rules! schemes {
    ($($(#[$doc:meta])* $name:ident = $scheme:expr;)+) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(passage: &str) -> $crate::detectors::Proof {
            const SCHEME: $crate::validators::scheme::Scheme = $scheme;
            SCHEME.prove(passage)
        }
    )+};
}
pub(super) use schemes;

#[cfg(test)]
mod tests {
    use super::{Check, REST_AGAIN, REST_ZERO, Scheme};
    use crate::detectors::Proof::{Disproved, Proved, Silent};

    #[test]
    fn a_scheme_is_read() {
        const DATED: Scheme = Scheme::of(6).born(4, 2, &[20]);
        const TWICE: Scheme = Scheme::of(4).checks(&[Check::Sum(&[1, 2, 3], REST_AGAIN), Check::Sum(&[3, 2, 1], REST_ZERO)]);
        // 1 + 4 + 9 = 14, the rest is 3.
        assert_eq!(TWICE.prove("1-2-3-3"), Proved);
        assert_eq!(TWICE.prove("1234"), Disproved);
        // 1 + 0 + 9 = 10 asks again: 3 + 0 + 3 = 6.
        assert_eq!(TWICE.prove("1036"), Proved);
        assert_eq!(TWICE.prove("1030"), Disproved);
        assert_eq!(TWICE.prove("103"), Disproved);
        assert_eq!(TWICE.prove("1111"), Disproved);
        assert_eq!(DATED.prove("801231"), Silent);
        assert_eq!(DATED.prove("803231"), Silent);
        assert_eq!(DATED.prove("801331"), Disproved);
        assert_eq!(DATED.prove(""), Disproved);
    }
}
