//! Tokens of code hosts and package registries.

use super::SECRET;
use crate::detectors::{Detector, Gate, Reach};
use crate::validators::base62_crc32_token;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "atlassian-api-token",
        title: "Atlassian API token",
        why: "Whoever reads it can read and write your issues, pages and repositories.",
        source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
        gate: Gate::Literals(&["ATATT3", "ATBB", "ATCTT3"]),
        pattern: r"(?-u)\b((?:ATATT3|ATCTT3)[A-Za-z0-9_\-]{28,240}(?:=[A-F0-9]{8})?|ATBB[A-Za-z0-9]{24,60})",
        positive: samples![
            concat!(
                "ATAT",
                "T3xFfGF06kixel8mv_ufZYbjzVMYGTTIVzvsTm06YOb6gMs6WiSpT__Vcfqcs6nbQ_KJkwrmGuXGNxzqiZE-xIkbiwyWWiIalOmB2Dy9mX3-sujn44nTakLP2Naan5PJ8FlHhVuPwnAfeRmL_h7QtvRPzygXj8fww2dHILtgxDcT6_S8Kl=1A2B9F04"
            ),
            concat!("AT", "BBi00xt9WxDLFCFHBSeVBXtJQtfYLFE6nY"),
        ],
        negative: samples!["ATATT3", "atbbq", "FLATBBOX"],
        ..SECRET
    },
    Detector {
        id: "crates-io-token",
        title: "crates.io token",
        why: "Whoever reads it can publish crates in your name.",
        source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
        gate: Gate::Literals(&["cio"]),
        pattern: r"(?-u)\b(cio[A-Za-z0-9]{32})\b",
        validator: crate::validators::key_material,
        positive: samples![concat!("ci", "oFAcueycoYMMQe7AeGh9yrLggb4kJ7joC"), concat!("ci", "obgqjQVeE6UQdmNbF3JClWbiDFr4lXJoi")],
        negative: samples!["cio", "ciocolata", "cioaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],
        ..SECRET
    },
    Detector {
        id: "docker-token",
        title: "Docker Hub token",
        why: "Whoever reads it can pull and push your images.",
        source: "https://docs.docker.com/security/access-tokens/",
        gate: Gate::Literals(&["dckr_pat_", "dckr_oat_"]),
        pattern: r"(?-u)\b(dckr_[po]at_[A-Za-z0-9_\-]{24,60})",
        positive: samples![concat!("dckr_pa", "t_V87Mzb8URbTnON3tnSSKYOd1Swq"), concat!("dckr_oa", "t_cB4RkqXYzDTBOTNUboD-gSH_x95YDvKH")],
        negative: samples!["dckr_pat_", "dckr_pat_<token>"],
        ..SECRET
    },
    Detector {
        id: "github-fine-grained-token",
        title: "GitHub fine-grained token",
        why: "Whoever reads it can act in your repositories.",
        source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
        gate: Gate::Literals(&["github_pat_"]),
        pattern: r"(?-u)\b(github_pat_[A-Za-z0-9_]{36,255})\b",
        positive: samples![
            concat!("github_pa", "t_11TQ7GAPD149UM09CHNMBQ_FxKwau255PFiTdCx1YoFRfvR1AQbg9U2VPbnQAVTgFVFmJgvyO6yfqAUAOv"),
            concat!("github_pa", "t_113T2XXWUOTZVX51RPYQWZ_wHToAKsknTiXnOCRYsI8heY9HYqDBlD4ylUGdSEmRNjUV07WoWxz0O4wskg"),
        ],
        negative: samples!["github_pat_", "github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "github-token",
        title: "GitHub token",
        why: "Whoever reads it can act in your repositories.",
        source: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
        gate: Gate::Literals(&["ghp_", "gho_", "ghu_", "ghs_", "ghr_"]),
        pattern: r"(?-u)\b(gh[pousr]_[A-Za-z0-9]{34,255})\b",
        validator: base62_crc32_token,
        positive: samples![
            concat!("gh", "p_caaMsxfgtFcwWO6GckzGnibr2FuUXU0VdVLL"),
            concat!("gh", "s_0gb75xdZTXFsQ3zkRrkXIR5mDX0ae4P6Mrwy")
        ],
        negative: samples!["(?:ghp|gho|ghu|ghs)_[A-Za-z0-9]{36}", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ghp_9x", "weighs_a_lot"],
        ..SECRET
    },
    Detector {
        id: "gitlab-token",
        title: "GitLab token",
        why: "Whoever reads it can act in your projects or run jobs in your name.",
        source: "https://docs.gitlab.com/ee/security/tokens/#token-prefixes",
        gate: Gate::Literals(&[
            "glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "glsoat-", "gloas-", "glffct-",
        ]),
        pattern: r"(?-u)\b(gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|ffct)-[A-Za-z0-9_\-]{18,64}(?:\.[A-Za-z0-9._\-]{5,40})?)",
        positive: samples![concat!("glpa", "t-JnWuTonh-n8Ou_w0k-HT"), concat!("glr", "t-t_8JUc__zXIUWLWqMEP8")],
        negative: samples!["glpat-", "glpat-<your-token>", "glpat-xxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "jfrog-token",
        title: "JFrog Artifactory key",
        why: "Whoever reads it can read and replace your packages.",
        source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key",
        gate: Gate::Literals(&["AKCp", "cmVmdGtuO"]),
        pattern: r"(?-u)\b(AKCp[A-Za-z0-9]{60,90}|cmVmdGtuO[A-Za-z0-9]{50,70})\b",
        positive: samples![
            concat!("AK", "Cp8ajpOMyl6mn2W0Orvw7JpEdJLFKXWUTRtpY3cyETZyclffGutdfqdnthJToR3aAl9lio8"),
            concat!("cmVmdGt", "uOjrIQLRK5CNKui32pWHeN16FDB7YzILMTJ3x3xtP05BYsfPmyeFjImMU"),
        ],
        negative: samples!["AKCp", "AKCporridge"],
        ..SECRET
    },
    Detector {
        id: "npm-token",
        title: "npm token",
        why: "Whoever reads it can publish packages in your name.",
        source: "https://docs.npmjs.com/about-access-tokens",
        gate: Gate::Literals(&["npm_"]),
        pattern: r"(?-u)\b(npm_[A-Za-z0-9]{36})\b",
        validator: base62_crc32_token,
        positive: samples![
            concat!("np", "m_cWaTD3sIG75h9JtCFB9ByliDgMcRfy4RSXF0"),
            concat!("np", "m_QPPAi760PEPK0x6P6j6qTlD6KPPgG4id8dAN")
        ],
        negative: samples!["npm_config_registry", "npm_package_version", "npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "pypi-token",
        title: "PyPI token",
        why: "Whoever reads it can publish packages in your name.",
        source: "https://pypi.org/help/#apitoken",
        gate: Gate::Literals(&["pypi-AgE"]),
        pattern: r"(?-u)\b(pypi-AgE[A-Za-z0-9_\-]{40,400})",
        reach: Reach { before: 0, after: 420 },
        positive: samples![
            concat!(
                "pypi-AgEIcHlwaS5v",
                "cmcCJwJl7oi3XXHc-X8pATvpMF8Rv6IWyk9ieBAMuPlxHi9_6S5geea-zAZbBHuQNqxBzNy-bMepMFgDhz_ZEw6SOR0ccgEb76R4XfnZ9nA_Mq2__qTHoUmDZ9nZE"
            ),
            concat!(
                "pypi-AgENdGVzdC5we",
                "XBpLm9yZwCyTAC8YJ1LkOOiYFB1KTFFxxHqmzvQMEK_btCO0xGWsF_DW6x1YIE1BcdFuEKwmxqnP07JIetLr-QbWiBMjr7wrLAoTSZnwa2lV6PjKjci-hbl43ODT-fG4X"
            ),
        ],
        negative: samples!["pypi-AgE", "pypi-agent"],
        ..SECRET
    },
    Detector {
        id: "rubygems-key",
        title: "RubyGems key",
        why: "Whoever reads it can publish gems in your name.",
        source: "https://guides.rubygems.org/api-key-scopes/",
        gate: Gate::Literals(&["rubygems_"]),
        pattern: r"(?-u)\b(rubygems_[a-f0-9]{48})\b",
        positive: samples![
            concat!("rubygem", "s_bc6d21a780104d4c3c471efcb7ec283bd3a716e6eb4d39da"),
            concat!("rubygem", "s_03a503a04230587d54b1bf52575371c32889b9efbcab0df8"),
        ],
        negative: samples!["rubygems_version", "rubygems_api_key"],
        ..SECRET
    },
];
