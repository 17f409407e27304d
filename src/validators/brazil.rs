//! Brazilian numbers.

use super::{checked, digits};
use crate::detectors::Proof;

/// CPF: eleven digits, two check digits modulo 11. <https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf>
#[must_use]
pub fn br_cpf(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<11>(passage) else { return Proof::Disproved };
    let first = check(&all, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = check(&all, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    checked(!digits::uniform(&all) && all.get(9..) == Some(&[first, second]))
}

/// CNPJ: fourteen digits, two check digits modulo 11. <https://www.gov.br/receitafederal/pt-br/assuntos/orientacao-tributaria/cadastros/cnpj>
#[must_use]
pub fn br_cnpj(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<14>(passage) else { return Proof::Disproved };
    let first = check(&all, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = check(&all, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    checked(!digits::uniform(&all) && all.get(12..) == Some(&[first, second]))
}

/// Eleven minus the weighted sum modulo eleven, ten and eleven as zero.
fn check(all: &[u32], weights: &[u32]) -> u32 {
    match 11 - digits::weighted(all, weights) % 11 {
        10 | 11 => 0,
        digit => digit,
    }
}

#[cfg(test)]
mod tests {
    vectors! { cpf: super::br_cpf; proved ["409.763.860-20", "775 257 504 67", "63537812965"]; not ["409.763.860-21", "111.111.111-11", "000.000.000-00"] }
    vectors! { cnpj: super::br_cnpj; proved ["96.560.789/0001-04", "16727230000197"]; not ["96.560.789/0001-05", "00000000000000"] }
}
