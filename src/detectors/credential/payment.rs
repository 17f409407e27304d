//! Keys of services that move money or sell things.

use super::SECRET;
use crate::detectors::{Detector, Gate, Reach};
use crate::finding::Severity;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "braintree-token",
        title: "PayPal Braintree token",
        why: "Whoever reads it can charge and refund in your shop's name.",
        source: "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
        gate: Gate::Literals(&["access_token$production$"]),
        pattern: r"(?-u)(access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32})\b",
        positive: samples![
            concat!("access_token$produc", "tion$vu03iqa1nl7sgbj5$80366053cdf24463bfa2d30c85ffdc59"),
            concat!("access_token$produc", "tion$45u7sq2qho9tlb9y$e402e1838025c55d1bc98a22e1c73847"),
        ],
        negative: samples!["access_token$production$", "access_token$sandbox$abc"],
        ..SECRET
    },
    Detector {
        id: "shopify-token",
        title: "Shopify token",
        why: "Whoever reads it can read and change your shop, its orders and its customers.",
        source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
        gate: Gate::Literals(&["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"]),
        pattern: r"(?-u)\b(shp(?:at|ca|pa|ss|tka)_[a-fA-F0-9]{32})\b",
        positive: samples![concat!("shpa", "t_234f219acc402680d25b80c303b3e21d"), concat!("shps", "s_646801f1a8c13e1dd727d7adb468b8dc")],
        negative: samples!["shpat_", "shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "square-token",
        title: "Square token",
        why: "Whoever reads it can take payments in your name.",
        source: "https://developer.squareup.com/docs/build-basics/access-tokens",
        gate: Gate::Literals(&["sq0atp-", "sq0csp-", "sq0idb-", "EAAA"]),
        pattern: r"(?-u)\b(sq0(?:atp|idb)-[A-Za-z0-9_\-]{22}|sq0csp-[A-Za-z0-9_\-]{43}|EAAA[A-Za-z0-9_\-]{60})",
        positive: samples![
            concat!("sq0at", "p-2UGZZRSjx0YyQE8Dzex4Oi"),
            concat!("EA", "AAEcikUmGXl8yvJ2zQPQm4X2-gYlWQULF8d4b0SNDpl6i9xbLMINtQ0XYWBDym"),
        ],
        negative: samples!["sq0atp-short", "EAAAAAA"],
        ..SECRET
    },
    Detector {
        id: "stripe-live-key",
        title: "Stripe live key",
        why: "Whoever reads it can charge, refund and read your customers.",
        source: "https://docs.stripe.com/keys",
        gate: Gate::Literals(&["sk_live_", "rk_live_", "sk_org_"]),
        pattern: r"(?-u)\b((?:sk|rk)_(?:live|org)_[A-Za-z0-9]{16,120}|(?:sk|rk)_live_[A-Za-z0-9]{2,8}(?:\s?[A-Za-z0-9]{4,8}){3,6})\b",
        positive: samples![
            concat!("sk_li", "ve_0r1ZWM1J2lCm2IASDnV7We0B"),
            concat!("rk_li", "ve_N8GYqosNbvlwizbqkR38xPvhquR3DGSFoimjVzRdvRJ9urKhWmt3pnPBCxtIAfPTcihBYI4UuyHneA1PwbYnWe7VMyuzQm3rvl"),
        ],
        negative: samples!["sk_live_", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx", "pk_live_ is public"],
        ..SECRET
    },
    Detector {
        id: "stripe-test-key",
        title: "Stripe test key",
        why: "It moves no money, but it opens your test account.",
        source: "https://docs.stripe.com/keys",
        severity: Some(Severity::Medium),
        gate: Gate::Literals(&["sk_test_", "rk_test_"]),
        pattern: r"(?-u)\b((?:sk|rk)_test_[A-Za-z0-9]{16,120})\b",
        positive: samples![concat!("sk_te", "st_xGXm5UX0LzRHzPjOAUwZYWSV"), concat!("rk_te", "st_IRm373oMROgPntFgNlPcdGlT")],
        negative: samples!["sk_test_your_key_here", "sk_test_4eC39HqLyjWDarjtT1zdp7dc"],
        ..SECRET
    },
    Detector {
        id: "stripe-webhook-secret",
        title: "Webhook signing secret",
        why: "Whoever reads it can forge events that your system believes.",
        source: "https://docs.stripe.com/webhooks#verify-official-libraries",
        gate: Gate::Literals(&["whsec_"]),
        pattern: r"(?-u)\b(whsec_[A-Za-z0-9+/=_\-]{24,80})",
        reach: Reach { before: 0, after: 100 },
        positive: samples![concat!("whse", "c_76HVjZPqtEFDYbBQbedG3odEqTVDqwzr"), concat!("whse", "c_CLDklnhrPJeum9aap1MkY1NFeMn97Klw")],
        negative: samples!["whsec_test", "whsec_...", "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
];
