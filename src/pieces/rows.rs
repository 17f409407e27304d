//! What a piece is called and why it should stay unsaid. The rows stand outside the registry's tables, because no pattern finds them.

use super::table::SORTS;
use crate::detectors::Detector;
use crate::finding::Type;

/// What is opened with it.
pub const PASSWORD: Detector = Detector::read(
    Type::Password,
    "password-by-its-words",
    "Password or code",
    "The words around it say that it opens something, and whoever reads it can.",
    "https://pages.nist.gov/800-63-4/sp800-63b.html",
    75,
);

/// What a court has given it.
pub const CASE: Detector = Detector::read(
    Type::CaseNumber,
    "case-number-by-its-words",
    "Number of a case",
    "The words around it say that it is the number of somebody's case, and many courts let anybody look it up.",
    "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
    70,
);

/// On what somebody can be rung.
pub const PHONE: Detector = Detector::read(
    Type::Phone,
    "phone-by-its-words",
    "Telephone number",
    "The words around it say that it reaches a person, and strangers will use it.",
    "https://www.itu.int/rec/T-REC-E.123",
    68,
);

/// What a machine opens a service with.
pub const SECRET: Detector = Detector::read(
    Type::Secret,
    "secret-by-its-words",
    "Key or token",
    "The words around it say that a service lets in whoever sends it.",
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    75,
);

/// What a firm has given it.
pub const MATTER: Detector = Detector::read(
    Type::MatterNumber,
    "matter-number-by-its-words",
    "Number of a matter",
    "The words around it say that it is the number of a client's matter.",
    "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
    70,
);

/// All of them, in the order of [`SORTS`].
pub const ROWS: &[Detector; SORTS.len()] = &[PASSWORD, CASE, PHONE, SECRET, MATTER];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sort_has_its_row() {
        assert_eq!(ROWS.each_ref().map(|row| row.kind), SORTS);
    }
}
