//! Cards and accounts: whoever reads them can take money, or try.

use super::Detector;
use crate::finding::Type;

pub(super) mod account;
pub(super) mod card;

/// A bank account that something names as one.
const ACCOUNT: Detector = Detector { kind: Type::BankAccount, ..Detector::DEFAULT };
