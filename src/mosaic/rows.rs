//! What a statement is called and why it should stay unsaid: one row a type. They stand outside the registry's tables, because no
//! pattern finds them.

use crate::detectors::Detector;
use crate::finding::Type;

const RULE_1_6: &str = "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/";
const HIPAA: &str = "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html";
const GDPR: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const MAR: &str = "https://eur-lex.europa.eu/eli/reg/2014/596/oj";
const TRADE: &str = "https://eur-lex.europa.eu/eli/dir/2016/943/oj";
const FERPA: &str = "https://studentprivacy.ed.gov/ferpa";

macro_rules! rows {
    ($($kind:ident $id:literal $title:literal $why:literal $source:ident;)*) => {
        /// Every row.
        pub const ROWS: &[Detector] = &[$(Detector::read(Type::$kind, $id, $title, $why, $source, WORTH)),*];
    };
}

/// What holds a post; the score of the text says how sure it is.
const WORTH: u8 = 75;

rows! {
    ClientRef "told-client" "Somebody who trusts you" "Says whom you work for or care for, closely enough that others may know who it is." RULE_1_6;
    Person "told-person" "Name beside something confidential" "Names the person that something confidential is told about." GDPR;
    Org "told-organisation" "Organisation beside something confidential" "Names the organisation that something confidential is told about." RULE_1_6;
    Location "told-place" "Place that narrows down who is meant" "Together with what else is told, this place says who is meant." HIPAA;
    Address "told-address" "Where somebody lives or stays" "Says where the person can be found that something confidential is told about." GDPR;
    Health "told-health" "Health of somebody you know of in confidence" "Tells the condition, treatment or result of a person who can be recognised." HIPAA;
    Privilege "told-privilege" "What was said in confidence" "Tells what a client or another said in confidence, or what is planned in their case." RULE_1_6;
    Settlement "told-terms" "Terms that are not public" "Tells an amount or terms that those concerned keep to themselves." RULE_1_6;
    Mnpi "told-deal" "Deal or result that is not public" "Tells what would move a price or a deal before it is announced." MAR;
    Hr "told-personnel" "Personnel matter" "Tells about the dismissal, pay, complaint or discipline of people at work, or cuts that are not announced." GDPR;
    TradeSecret "told-product" "Product or cost that is not public" "Tells how something is made, what it costs or what comes next, before the firm says so." TRADE;
    SpecialCategory "told-private" "Private fact about a person" "Tells a person's faith, origin, orientation, record or family secret." GDPR;
    Student "told-pupil" "Pupil's record" "Tells how a pupil who can be recognised does at school or lives at home." FERPA;
    ConfidentialMark "told-marking" "Said to be confidential" "Says itself that it is not to be passed on." RULE_1_6;
    Codename "told-codename" "Project name" "Names a project that is not public." TRADE;
    CaseNumber "told-case" "Case that can be looked up" "Says which case something confidential is told about." RULE_1_6;
}

/// The row of a type; of one that has none, that of what was said in confidence.
#[must_use]
pub fn of(kind: Type) -> &'static Detector {
    const OTHER: &Detector = &Detector::read(
        Type::Privilege,
        "told-privilege",
        "What was said in confidence",
        "Tells what was said in confidence.",
        RULE_1_6,
        WORTH,
    );
    ROWS.iter().find(|row| row.kind == kind).unwrap_or(OTHER)
}

/// Whether the row of this id is one of these.
#[must_use]
pub fn is_told(id: &str) -> bool {
    ROWS.iter().any(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mosaic::table::TYPES;

    #[test]
    fn every_type_has_a_row() {
        for kind in TYPES {
            assert_eq!(of(kind).kind, kind);
            assert_eq!(ROWS.iter().filter(|row| row.kind == kind).count(), 1);
        }
    }
}
