//! Swiss social insurance numbers.

use super::{checked, digits};
use crate::detectors::Proof;

/// AHV/AVS number: an EAN-13 that starts with 756. <https://www.zas.admin.ch/zas/en/home/partenaires-et-institutions-/navs13.html>
#[must_use]
pub fn ch_ahv(passage: &str) -> Proof {
    let Some(all) = digits::exactly::<13>(passage) else { return Proof::Disproved };
    checked(all.starts_with(&[7, 5, 6]) && digits::weighted(&all, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10))
}

#[cfg(test)]
mod tests {
    vectors! { ahv: super::ch_ahv; proved ["756.8254.4149.41", "7569217076985"]; not ["756.8254.4149.42", "123.4567.8901.28"] }
}
