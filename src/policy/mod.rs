//! What an organisation wants: one schema, its defaults, and [`Policy::decide`], which turns findings into a verdict. Merging of user
//! and administrator layers, lists and signatures have their place here too; detection has none.

mod decide;
mod schema;

pub use decide::{Audience, Decision, Place, Verdict};
pub use schema::{Action, Policy, PolicyError, Threshold, Unchecked};
