//! The registry of detectors: a table of contents. One folder or file a family, one `const` table each; [`all`] chains them in order.
//! To add a detector, add a row to its family's table; the tests in `tests/registry.rs` check every row as a whole.

/// Samples prove a detector in the tests. The shipped module has no use for them, and they would be a quarter of its data.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! samples {
    ($($sample:expr),* $(,)?) => { &[$($sample),*] };
}
#[cfg(target_arch = "wasm32")]
macro_rules! samples {
    ($($sample:expr),* $(,)?) => {
        ()
    };
}

/// Literals as [`Words`]. A constant of its own for each list, so that nothing but the one text is left for the running program.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {
        const { $crate::detectors::Words::ended(concat!($($word, "\0"),+), &[$($word),+]) }
    };
}

mod address;
mod contact;
mod corporate;
mod credential;
mod crypto;
mod custom;
mod detector;
mod health;
mod identity;
mod legal;
mod link;
mod location;
mod network;
mod payment;
pub(crate) mod placeholder;
mod vehicle;
mod words;

pub use custom::{Check, CustomDetector, Fault};
pub use detector::{Context, Detector, Gate, Proof, Reach, Samples, Validator, Worth, silent};
pub use placeholder::{is_placeholder, is_reserved_phone};
pub use words::Words;

/// Every family's table. A new family is one module and one line here.
pub const FAMILIES: &[&[Detector]] = &[
    address::DETECTORS,
    contact::DETECTORS,
    corporate::inside::DETECTORS,
    corporate::mark::DETECTORS,
    credential::access::DETECTORS,
    credential::artificial::DETECTORS,
    credential::assignment::DETECTORS,
    credential::business::DETECTORS,
    credential::chat::DETECTORS,
    credential::cloud::DETECTORS,
    credential::connection::DETECTORS,
    credential::data::DETECTORS,
    credential::forge::DETECTORS,
    credential::header::DETECTORS,
    credential::key::DETECTORS,
    credential::operations::DETECTORS,
    credential::passing::DETECTORS,
    credential::password::DETECTORS,
    credential::payment::DETECTORS,
    credential::pin::DETECTORS,
    credential::service::DETECTORS,
    credential::shared::DETECTORS,
    credential::social::DETECTORS,
    credential::webhook::DETECTORS,
    crypto::DETECTORS,
    health::DETECTORS,
    identity::americas::DETECTORS,
    identity::asia::DETECTORS,
    identity::asia_pacific::DETECTORS,
    identity::british::DETECTORS,
    identity::document::DETECTORS,
    identity::eastern_europe::DETECTORS,
    identity::french::DETECTORS,
    identity::german::DETECTORS,
    identity::iberian::DETECTORS,
    identity::italian::DETECTORS,
    identity::latin_america::DETECTORS,
    identity::low_countries::DETECTORS,
    identity::middle_east_africa::DETECTORS,
    identity::nordic::DETECTORS,
    identity::north_america::DETECTORS,
    identity::polish::DETECTORS,
    identity::vat::DETECTORS,
    identity::western_europe::DETECTORS,
    legal::client::DETECTORS,
    legal::court::DETECTORS,
    legal::privilege::DETECTORS,
    link::DETECTORS,
    location::DETECTORS,
    network::DETECTORS,
    payment::account::DETECTORS,
    payment::card::DETECTORS,
    vehicle::DETECTORS,
];

/// Every detector, in the order of the tables.
pub fn all() -> impl Iterator<Item = &'static Detector> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The detector of that id, if there is one.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Detector> {
    let read = crate::mosaic::rows::ROWS.iter().chain(crate::names::rows::ROWS).chain(crate::pieces::rows::ROWS);
    all().chain([&crate::lists::LISTED]).chain(read).find(|detector| detector.id == id)
}
