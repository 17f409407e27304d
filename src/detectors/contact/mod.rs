//! How to reach somebody, and when they were born: e-mail, telephone, postal address, date of birth. None of it holds a post by
//! itself, it is underlined. Numbers and mailboxes of the public kind (press office, helpline) stay quiet.

pub(super) mod address;
pub(super) mod birth;
pub(super) mod email;
pub(super) mod phone;
