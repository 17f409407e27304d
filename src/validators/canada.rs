//! Numbers of Canada's provinces and firms, and of US tax preparers.

use super::scheme::{Check, LESS, Scheme, schemes};
use super::{checked, digits, luhn};
use crate::detectors::Proof;

schemes! {
    /// BC health number. <https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp>
    ca_bc_health = Scheme::of(10).behind(1).checks(&[Check::Sum(&[2, 4, 8, 5, 10, 9, 7, 3], LESS)]);
    /// Ontario health number. <https://www.ontario.ca/page/health-card>
    ca_ontario_health = Scheme::of(10).checks(&[Check::Luhn]);
    /// Numéro d'assurance maladie. <https://www.ramq.gouv.qc.ca/>
    ca_quebec_health = Scheme::of(12).born(8, 6, &[50]);
    /// US preparer number. <https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers>
    us_ptin = Scheme::of(9);
}

/// Canadian business number: nine digits, Luhn, and maybe the account of a programme behind them. <https://www.canada.ca/en/services/taxes/business-number.html>
#[must_use]
pub fn ca_business(passage: &str) -> Proof {
    let all = digits::digits(passage);
    checked(matches!(all.len(), 9 | 13) && !digits::uniform(&all) && all.get(..9).is_some_and(luhn::holds))
}
