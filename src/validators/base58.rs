//! Bitcoin's `Base58Check`: addresses and private keys in wallet import format.

use sha2::{Digest, Sha256};

use super::checked;
use crate::detectors::Proof;

/// An address of the old kinds, pay-to-public-key-hash ("1…") and pay-to-script-hash ("3…").
/// <https://en.bitcoin.it/wiki/Base58Check_encoding>
#[must_use]
pub fn bitcoin_address(passage: &str) -> Proof {
    checked(payload(passage).is_some_and(|payload| payload.len() == 21 && matches!(payload.first(), Some(0 | 5))))
}

/// A private key in wallet import format, compressed or not, or an extended private key ("xprv…").
/// <https://en.bitcoin.it/wiki/Wallet_import_format> ; <https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki>
#[must_use]
pub fn bitcoin_private_key(passage: &str) -> Proof {
    match payload(passage) {
        Some(payload) => checked(matches!((payload.first(), payload.len()), (Some(0x80), 33 | 34) | (Some(4), 78))),
        // People mistype and invent: the shape with a word beside it has to do.
        None => Proof::Silent,
    }
}

/// What the check bytes protect, if they hold.
fn payload(passage: &str) -> Option<Vec<u8>> {
    let bytes = decode(passage)?;
    let (body, check) = bytes.split_at_checked(bytes.len().checked_sub(4)?)?;
    Sha256::digest(Sha256::digest(body)).starts_with(check).then(|| body.to_vec())
}

/// Base58 as bytes, big end first; leading ones are leading zeros.
fn decode(passage: &str) -> Option<Vec<u8>> {
    const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    // The longest thing of this kind is an extended key of 111 characters.
    if passage.len() > 120 {
        return None;
    }
    let mut number: Vec<u8> = Vec::new();
    for byte in passage.bytes() {
        let mut carry = ALPHABET.iter().position(|letter| *letter == byte)?;
        for place in &mut number {
            carry += usize::from(*place) * 58;
            *place = u8::try_from(carry % 256).ok()?;
            carry /= 256;
        }
        while carry > 0 {
            number.push(u8::try_from(carry % 256).ok()?);
            carry /= 256;
        }
    }
    number.extend(passage.bytes().take_while(|byte| *byte == b'1').map(|_| 0));
    number.reverse();
    Some(number)
}

#[cfg(test)]
mod tests {
    vectors! { addresses: super::bitcoin_address; proved ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"]; not ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3"] }
    vectors! { keys: super::bitcoin_private_key; proved ["5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn"]; not ["5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTk", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"] }
}
