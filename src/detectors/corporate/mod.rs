//! What firms keep to themselves: markings, price-moving news, people's jobs, products, code names, and facts about colleagues and
//! pupils that are nobody else's. A fact counts beside a word that says it isn't out (`secrecy`); published news has none.

pub(super) mod marking;
pub(super) mod mnpi;
pub(super) mod people;
pub(super) mod personnel;
pub(super) mod product;
