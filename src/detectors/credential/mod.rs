//! Keys, tokens and passwords: whoever reads them can act as their owner. Here are the family's defaults; the rows are in the files
//! beside, one a branch of services, since each service has its own prefix.

use super::{Detector, Reach, Worth};
use crate::finding::Type;
use crate::validators::prefixed_token;

pub(super) mod access;
pub(super) mod artificial;
pub(super) mod assignment;
pub(super) mod business;
pub(super) mod chat;
pub(super) mod cloud;
pub(super) mod connection;
pub(super) mod data;
pub(super) mod forge;
pub(super) mod header;
pub(super) mod key;
pub(super) mod operations;
pub(super) mod passing;
pub(super) mod password;
pub(super) mod payment;
pub(super) mod pin;
pub(super) mod service;
pub(super) mod shared;
pub(super) mod social;
pub(super) mod webhook;

/// A secret whose shape alone is distinctive: a vendor's prefix and enough random characters behind it.
const SECRET: Detector = Detector { kind: Type::Secret, worth: Worth { shape: 90, proved: 97, cued: 95 }, ..Detector::DEFAULT };

/// The same where the gate is what the secret begins with: nothing has to be read before it.
const KEY: Detector = Detector { reach: Reach { before: 0, after: 160 }, ..SECRET };

/// The same where other things begin so too: what follows must look drawn at random.
const TOKEN: Detector = Detector { validator: prefixed_token, worth: Worth { shape: 80, proved: 96, cued: 96 }, ..KEY };

/// A password that something names as one.
const PASSWORD: Detector = Detector { kind: Type::Password, worth: Worth { shape: 80, proved: 93, cued: 90 }, ..Detector::DEFAULT };
