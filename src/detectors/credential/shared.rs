//! Keys that begin as those of many services do: what they are is plain, whose they are is not. A prefix that one service alone has
//! belongs into that service's own row.

use super::SECRET;
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{key_material, prefixed_token};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "service-token",
        title: "Secret key of a service",
        why: "Whoever reads it can act as you at the service it belongs to.",
        source: "https://github.com/seamapi/prefixed-api-key",
        gate: Gate::Words(words!["sk-", "sk_", "pk_", "live_", "test_"]),
        // The gate has seen the prefix, and the window ends with it: whatever begins there is read to its end.
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_\-.~]))([A-Za-z0-9][A-Za-z0-9_\-.~=+/]+)",
        reach: Reach { before: 1, after: 0 },
        validator: prefixed_token,
        worth: Worth { shape: 76, proved: 86, cued: 86 },
        positive: samples![
            concat!("s", "k-5XU2nqJ8cTgLw0vRzK7dYbMh3PfEaQ9s"),
            concat!("export SPEECH=«s", "k_c3VhbHQ5ZW1iZXI4bGFudGVybjI»"),
            concat!("pk", "_m4R8xT2bQz6vNc1Ks9WdLy7G"),
        ],
        negative: samples!["pk_1234567", "risk-or-reward-2024-and-2025", "test_case_number_12_for_the_parser_33"],
        ..SECRET
    },
    Detector {
        id: "vendor-token",
        title: "Key with a service's mark",
        why: "Whoever reads it can act as you at the service it belongs to.",
        source: "https://github.com/seamapi/prefixed-api-key",
        gate: Gate::Literals(words!["_live_", "_prod_", "_pat_", "_sk_", "_secret_", "_key_", "_tok_", "_token_", "-live-", "-prod-"]),
        pattern: r"(?-u)\b([a-z][a-z0-9]{1,11}[_-](?:live|prod|pat|sk|secret|key|tok|token)[_-][A-Za-z0-9]{14,100}|[a-z]{2,8}_live_[A-Za-z0-9]{6,12}\s[A-Za-z0-9]{12,40})\b",
        reach: Reach { before: 16, after: 120 },
        validator: key_material,
        worth: Worth { shape: 62, proved: 86, cued: 86 },
        positive: samples![concat!("rdx_li", "ve_NoqSXUGQVMF4KCeZQ2H0l6dk5NUd"), concat!("clio_pa", "t_9wQgDT8mDlMN5VTXygg4TZ")],
        negative: samples!["esk_live_XXXXXXXX", "is_secret_key_configured", "use_token_authentication_v2", "pk_live_your_publishable_key"],
        ..SECRET
    },
];
