//! What a scan reports. A finding says where, what and how sure; it has no field that could hold text, and must never get one
//! (law 2 of the house: text never leaves the frame). Offsets come from `text`, the reason from `detectors`.

use serde::{Deserialize, Serialize};

use crate::text::ByteSpan;

/// How bad it is when this is posted, before policy has its say. Ordered: `Low < Critical`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth an underline among others, never a stop by itself.
    Low,
    /// Underlined; held only together with something else.
    Medium,
    /// Held when the evidence is there.
    High,
    /// Held when the evidence is there; the harm cannot be undone.
    Critical,
}

/// How sure the scanner is, 0 to 100: of findings at 80, about 80 in 100 should be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Confidence(u8);

impl Confidence {
    /// A confidence of at most 100; larger values become 100.
    #[must_use]
    pub const fn new(percent: u8) -> Self {
        Self(if percent > 100 { 100 } else { percent })
    }

    /// The value, 0 to 100.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

/// What a second reader makes of a text, in the numbers of the score of what a text tells: above nothing if it should stay unsaid.
/// At most so much that it can tip the scales and not be the scales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "i64")]
pub struct Points(i32);

impl Points {
    /// Most points there are, for or against.
    const MOST: i32 = 400;

    /// These points as a number to add.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }
}

impl From<i64> for Points {
    /// So many points; what is beyond the most there are becomes that.
    fn from(points: i64) -> Self {
        Self(i32::try_from(points.clamp((-Self::MOST).into(), Self::MOST.into())).unwrap_or(0))
    }
}

/// Why a finding is believed. A set, because evidence adds up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Evidence(u8);

impl Evidence {
    /// The pattern matched, and nothing more is known.
    pub const SHAPE: Self = Self(0);
    /// A checksum or a structure check proved it.
    pub const PROVED: Self = Self(1);
    /// A context word stands near.
    pub const CUED: Self = Self(1 << 1);
    /// A context word that speaks against it stands near.
    pub const DOUBTED: Self = Self(1 << 2);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every member of `other` is in this set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

macro_rules! types {
    ($($variant:ident $name:literal $severity:ident $label:literal $doc:literal;)*) => {
        /// What a passage discloses: the taxonomy, one variant a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Type {
            $(#[doc = $doc] #[serde(rename = $name)] $variant,)*
        }

        impl Type {
            /// Every type, in the order of the taxonomy.
            pub const ALL: &'static [Type] = &[$(Type::$variant),*];

            /// The name used in JSON, policy and reports.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Type::$variant => $name,)* }
            }

            /// The severity of a finding of this type unless its detector says otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Type::$variant => Severity::$severity,)* }
            }

            /// What redaction writes in its place, without the brackets.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Type::$variant => $label,)* }
            }
        }
    };
}

types! {
    Person "PERSON" Medium "name" "The name of a private individual.";
    ClientRef "CLIENT_REF" High "a client" "Words that tie somebody to a confidential relationship.";
    Org "ORG" Medium "organisation" "An organisation that is confidential in its context.";
    Location "LOCATION" Low "place" "A place that narrows down who is meant.";
    Address "ADDRESS" Medium "address" "The postal address of a private person or site.";
    Geo "GEO" Medium "location" "Coordinates, what3words, plus codes.";
    DateOfBirth "DATE_OF_BIRTH" Medium "date of birth" "A date of birth.";
    Email "EMAIL" Medium "email" "The e-mail address of a private or internal person.";
    Phone "PHONE" Medium "phone" "A telephone number.";
    Ip "IP" Low "ip" "The address of a host or person.";
    VehicleId "VEHICLE_ID" Medium "vehicle" "A VIN or licence plate.";
    NationalId "NATIONAL_ID" Critical "id" "A social security, citizen or health-service number of any country.";
    Passport "PASSPORT" Critical "passport" "A passport number or machine-readable zone.";
    DriverLicense "DRIVER_LICENSE" High "licence" "A driving licence number.";
    TaxId "TAX_ID" High "tax id" "The tax or VAT number of a person or firm.";
    CreditCard "CREDIT_CARD" Critical "card" "A payment card number.";
    Iban "IBAN" High "iban" "An international bank account number.";
    BankAccount "BANK_ACCOUNT" High "account" "An account, routing, sort code, CLABE or BIC with account.";
    Crypto "CRYPTO" Medium "wallet" "A wallet address, seed phrase or private key.";
    Secret "SECRET" Critical "secret" "An API key, token, private key or connection string.";
    Password "PASSWORD" Critical "password" "A password, PIN, one-time code or Wi-Fi password.";
    SecretUrl "SECRET_URL" High "link" "A link that carries a token or passcode, a shared-drive or signed URL.";
    InternalHost "INTERNAL_HOST" Medium "host" "An internal host, share or path.";
    CaseNumber "CASE_NUMBER" High "case" "A docket or court number of a non-public or own matter.";
    MatterNumber "MATTER_NUMBER" High "matter" "A firm-internal matter or file number.";
    MedicalId "MEDICAL_ID" Critical "record" "A record, insurance or member number.";
    Health "HEALTH" High "health detail" "The condition, treatment or result of an identifiable or treated person.";
    Privilege "PRIVILEGE" Critical "privileged" "Privileged advice, strategy, work product, mediation or sealed content.";
    Settlement "SETTLEMENT" Critical "terms" "Undisclosed settlement amounts or terms.";
    Mnpi "MNPI" Critical "deal" "Undisclosed earnings, deals, financing.";
    Hr "HR" High "personnel matter" "Dismissal, discipline, salary, complaint, unannounced layoffs.";
    TradeSecret "TRADE_SECRET" High "product" "An unreleased product, process, formula, customer list or price.";
    ConfidentialMark "CONFIDENTIAL_MARK" High "marking" "A marking such as \"internal only\" or a classification label.";
    Codename "CODENAME" Medium "project" "A project code name in a confidential context.";
    SpecialCategory "SPECIAL_CATEGORY" High "private fact" "Religion, union, orientation, ethnicity or immigration status of a person.";
    Student "STUDENT" High "pupil" "Education record facts about an identifiable pupil.";
}

/// One passage that should stay unsaid. Offsets are bytes of the text that was scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the detector that found it; its row says why.
    pub detector: &'static str,
    /// What the passage discloses.
    pub kind: Type,
    /// Where it stands.
    pub span: ByteSpan,
    /// How bad it is.
    pub severity: Severity,
    /// How sure the scanner is.
    pub confidence: Confidence,
    /// What that rests on.
    pub evidence: Evidence,
}
