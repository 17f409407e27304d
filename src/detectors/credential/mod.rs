//! Keys, tokens and passwords: whoever reads them can act as their owner. Here are the family's defaults; the rows are in the files
//! beside, one a branch of services, since each service has its own prefix.

use super::{Detector, Worth};
use crate::finding::Type;

pub(super) mod artificial;
pub(super) mod assignment;
pub(super) mod chat;
pub(super) mod cloud;
pub(super) mod connection;
pub(super) mod forge;
pub(super) mod header;
pub(super) mod key;
pub(super) mod operations;
pub(super) mod passing;
pub(super) mod password;
pub(super) mod payment;
pub(super) mod pin;
pub(super) mod service;

/// A secret whose shape alone is distinctive: a vendor's prefix and enough random characters behind it.
const SECRET: Detector = Detector { kind: Type::Secret, worth: Worth { shape: 90, proved: 97, cued: 95 }, ..Detector::DEFAULT };

/// A password that something names as one.
const PASSWORD: Detector = Detector { kind: Type::Password, worth: Worth { shape: 80, proved: 93, cued: 90 }, ..Detector::DEFAULT };
