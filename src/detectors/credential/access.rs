//! Keys of services that keep secrets, sign people in or check who they are.

use super::{KEY, TOKEN};
use crate::detectors::{Detector, Gate, Reach};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "bitwarden-access-token",
        title: "Bitwarden access token",
        why: "Whoever reads it can read the secrets kept there.",
        source: "https://bitwarden.com/help/access-tokens/",
        gate: Gate::Token { length: 30, digits: 2 },
        pattern: r"(?-u)\b(0\.[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)",
        reach: Reach { before: 42, after: 28 },
        positive: samples![
            concat!("0.5da88225-1ae6-4056-ad18-ea501637e979.8hEDZxJv9arin5JrsxDQyfBeNX9JNC", ":XLzKuT2OU3p2FajSsqhpDw=="),
            concat!("0.14652d55-1da5-49a9-bfda-1f4bf4fc9a37.3qmdYw5osx7gY5m8jvHbfTZiPGGjNY", ":p71hHoEusugszrQGBp58V2==")
        ],
        negative: samples!["0.4016326f-98b6-42ff-b9fc-ac63014988f5", "version 0.1234"],
        ..KEY
    },
    Detector {
        id: "infisical-token",
        title: "Infisical service token",
        why: "Whoever reads it can read the secrets kept there.",
        source: "https://infisical.com/docs/documentation/platform/token",
        gate: Gate::Words(words!["st."]),
        pattern: r"(?-u)\b(st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32})\b",
        reach: Reach { before: 0, after: 100 },
        positive: samples![
            concat!("s", "t.52ae3097d8c64d25add7070d.c81eb9ff3d3db1dc381fdfd7e659391b.d55dfc8715c289c51ace2ac6c6fc8f4a"),
            concat!("s", "t.b70ee369eb33a17ee29f3938.d42469d5b62707e9369b41a4f7def1f1.1e55bc0c99c757dee48601bfbd681d73")
        ],
        negative: samples!["st.", "St. Mary's"],
        ..KEY
    },
    Detector {
        id: "onfido-api-token",
        title: "Onfido token",
        why: "Whoever reads it can read the identity papers you had checked.",
        source: "https://documentation.onfido.com/api/latest/",
        gate: Gate::Literals(words!["api_live", "api_sandbox"]),
        pattern: r"(?-u)\b(api_(?:live|sandbox)(?:_[a-z]{2})?\.[A-Za-z0-9_\-]{11}\.[A-Za-z0-9_\-]{32})(?:(?u:[^A-Za-z0-9_\-])|$)",
        positive: samples![
            concat!("api_li", "ve.Rm5hUfX8vY1.GDA0SraLpt63UgZBtMHQ6mZ0QyC1NOdV"),
            concat!("api_sandb", "ox.oDGHS8Nc67n.PzA2gKtgq8d5hBNdfLWFRrYrkcHDKevD")
        ],
        negative: samples!["api_live.", "api_sandbox.url"],
        ..KEY
    },
    Detector {
        id: "ory-token",
        title: "Ory token",
        why: "Whoever reads it can sign in as anybody who uses your service.",
        source: "https://www.ory.com/docs/security-compliance/token-formats",
        gate: Gate::Words(words!["ory_pat_", "ory_apikey_", "ory_wak_", "ory_st_", "ory_at_", "ory_rt_", "ory_ac_"]),
        pattern: r"(?-u)\b(ory_(?:(?:pat|apikey|wak|st)_[A-Za-z0-9]{30,64}\b|(?:at|rt|ac)_[A-Za-z0-9_\-]{40,48}\.[A-Za-z0-9_\-]{40,48}))",
        positive: samples![
            concat!("ory_pa", "t_hD0IUGUFdlarC3C3tUt4IaXq0VAb26Xq"),
            concat!("ory_a", "t_On0LQoyieVNERbA72woT400NREofJqWlX6FuzniIo70.7waoqPznGDKxSYdSVGSeWr0Emre0VGE5ZCAhvZP2gLR")
        ],
        negative: samples!["ory_pat_", "the story_at_night"],
        ..KEY
    },
    Detector {
        id: "persona-api-key",
        title: "Persona key",
        why: "Whoever reads it can read the identity papers you had checked.",
        source: "https://docs.withpersona.com/reference",
        gate: Gate::Words(words!["persona_production_", "persona_sandbox_"]),
        pattern: r"(?-u)\b(persona_(?:production|sandbox)_[A-Za-z0-9\-]{24,60})\b",
        positive: samples![
            concat!("persona_producti", "on_f433b9fa-4f8a-4db2-8592-05cb308548f5"),
            concat!("persona_sandb", "ox_cba9e1b0-dde1-4187-bb28-824cecaa500d")
        ],
        negative: samples!["persona_production_test", "persona_sandbox_"],
        ..TOKEN
    },
    Detector {
        id: "seam-api-key",
        title: "Seam key",
        why: "Whoever reads it can open your doors.",
        source: "https://docs.seam.co/latest/core-concepts/authentication/api-keys",
        gate: Gate::Words(words!["seam_"]),
        pattern: r"(?-u)\b(seam_[A-Za-z0-9]{6,16}_[A-Za-z0-9]{20,40})\b",
        positive: samples![
            concat!("sea", "m_fX5cijjm_R3yBvh7rQlx0X9VH75IBsYtN"),
            concat!("sea", "m_apikey1_ELLdqfNruXcXND5CM5ysqEufBXRE5rJr")
        ],
        negative: samples!["seam_", "seam_allowance_of_one_centimetre"],
        ..KEY
    },
    Detector {
        id: "stytch-secret",
        title: "Stytch secret",
        why: "Whoever reads it can sign in as anybody who uses your service.",
        source: "https://stytch.com/docs/api",
        gate: Gate::Words(words!["secret-live-", "secret-test-"]),
        pattern: r"(?-u)\b(secret-(?:live|test)-[A-Za-z0-9_\-]{32,60}=?)",
        positive: samples![
            concat!("secret-li", "ve-WMgOQB8bEd91FcP950owqes4DUIoDG68jtQ="),
            concat!("secret-te", "st-DD68RjjoDrLsrHdvfP0Pq8TkjE6pMnBUMAW=")
        ],
        negative: samples!["secret-live-", "secret-test-token"],
        ..TOKEN
    },
    Detector {
        id: "workos-api-key",
        title: "WorkOS key",
        why: "Whoever reads it can sign in as anybody who uses your service.",
        source: "https://workos.com/docs/reference/user-management",
        gate: Gate::Literals(words!["_a2V5Xz"]),
        pattern: r"(?-u)\b(sk_(?:live_|test_)?a2V5Xz[A-Za-z0-9+/]{30,120}={0,2})",
        reach: Reach { before: 10, after: 140 },
        positive: samples![
            concat!("sk_te", "st_a2V5Xz7ggfxohY7QJRERRrB5JxSrshtM2w2PY2qgR64yBi9Qm4BGVrKVJVbNPgtNNp"),
            concat!("s", "k_a2V5XznceB3JuoVBva3v1jjJQobWg5QuH3WPRfaZwIrXyAaHF4O4OtAOZYMaoiQNbh")
        ],
        negative: samples!["sk_test_a2V5Xz", "_a2V5Xz"],
        ..KEY
    },
];
