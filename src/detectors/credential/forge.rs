//! Tokens of code hosts and package registries.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Detector, Gate, Reach};
use crate::validators::base62_crc32_token;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "atlassian-api-token",
        title: "Atlassian API token",
        why: "Whoever reads it can read and write your issues, pages and repositories.",
        source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
        gate: Gate::Literals(words!["ATATT3", "ATBB", "ATCTT3"]),
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
        id: "bitbucket-data-center-token",
        title: "Bitbucket Data Center token",
        why: "Whoever reads it can read and change your repositories.",
        source: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        gate: Gate::Words(words!["BBDC-"]),
        pattern: r"(?-u)\b(BBDC-[A-Za-z0-9+/]{40,50})",
        positive: samples![
            concat!("BBD", "C-OWZzuwc8WM7OLCAc6LOy98Qjf8oLV2qro3LewdzvXIvb"),
            concat!("BBD", "C-8Cv2AHiv7zd1vuJsYQNYf7qmMvsYrEBZjFCLLRLrOKPG")
        ],
        negative: samples!["BBDC-", "BBDC-token"],
        ..KEY
    },
    Detector {
        id: "clojars-token",
        title: "Clojars token",
        why: "Whoever reads it can publish packages in your name.",
        source: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
        gate: Gate::Words(words!["CLOJARS_"]),
        pattern: r"(?-u)\b(CLOJARS_[a-z0-9]{60})\b",
        positive: samples![
            concat!("CLOJA", "RS_9707e6db361867114f234358cf83eed7297bfdf9c41d413e6b3fce8d5825"),
            concat!("CLOJA", "RS_80a471035814d73ff29bcff3b1b17d25d856781046e55c1b7c60fc8d8eb6")
        ],
        negative: samples!["CLOJARS_USERNAME", "CLOJARS_"],
        ..KEY
    },
    Detector {
        id: "crates-io-token",
        title: "crates.io token",
        why: "Whoever reads it can publish crates in your name.",
        source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
        gate: Gate::Literals(words!["cio"]),
        pattern: r"(?-u)\b(cio[A-Za-z0-9]{32})\b",
        validator: crate::validators::key_material,
        positive: samples![concat!("ci", "oFAcueycoYMMQe7AeGh9yrLggb4kJ7joC"), concat!("ci", "obgqjQVeE6UQdmNbF3JClWbiDFr4lXJoi")],
        negative: samples!["cio", "ciocolata", "cioaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],
        ..SECRET
    },
    Detector {
        id: "dependency-track-key",
        title: "Dependency-Track key",
        why: "Whoever reads it can read your code's findings.",
        source: "https://docs.dependencytrack.org/integrations/rest-api/",
        gate: Gate::Words(words!["odt_"]),
        pattern: r"(?-u)\b(odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64})\b",
        positive: samples![
            concat!("od", "t_QG8hDJ7gfdVhsKqay6k3TsCje1GwGRvE"),
            concat!("od", "t_xu7pfnql_4sDD74ra22n1j4YVDCO8VEtqwxIHihDB")
        ],
        negative: samples!["odt_file_name_with_very_long_words_inside", "odt_"],
        ..TOKEN
    },
    Detector {
        id: "docker-token",
        title: "Docker Hub token",
        why: "Whoever reads it can pull and push your images.",
        source: "https://docs.docker.com/security/access-tokens/",
        gate: Gate::Literals(words!["dckr_pat_", "dckr_oat_"]),
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
        gate: Gate::Literals(words!["github_pat_"]),
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
        gate: Gate::Literals(words!["ghp_", "gho_", "ghu_", "ghs_", "ghr_"]),
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
        source: "https://docs.gitlab.com/security/tokens/#token-prefixes",
        gate: Gate::Literals(words![
            "glpat-",
            "gldt-",
            "glrt-",
            "glrtr-",
            "glcbt-",
            "glptt-",
            "glft-",
            "glimt-",
            "glagent-",
            "glwt-",
            "glsoat-",
            "gloas-",
            "glffct-",
            "GR1348941",
        ]),
        pattern: r"(?-u)\b((?:gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|wt|soat|oas|ffct)-|GR1348941)[A-Za-z0-9_\-]{18,64}(?:\.[A-Za-z0-9._\-]{5,40})?)",
        positive: samples![concat!("glpa", "t-JnWuTonh-n8Ou_w0k-HT"), concat!("glr", "t-t_8JUc__zXIUWLWqMEP8")],
        negative: samples!["glpat-", "glpat-<your-token>", "glpat-xxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "jfrog-token",
        title: "JFrog Artifactory key",
        why: "Whoever reads it can read and replace your packages.",
        source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key",
        gate: Gate::Literals(words!["AKCp", "cmVmdGtuO"]),
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
        gate: Gate::Literals(words!["npm_"]),
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
        id: "nuget-key",
        title: "NuGet key",
        why: "Whoever reads it can publish packages in your name.",
        source: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
        gate: Gate::Token { length: 46, digits: 4 },
        pattern: r"(?-u)\b(oy2[a-z0-9]{43})\b",
        reach: Reach { before: 0, after: 0 },
        positive: samples![
            concat!("oy", "2no7ltxkg4pactlhso4yeifcmpmxfsev7o2qfp6r4hyq"),
            concat!("oy", "2btb6gjjouf2xlsqzkemgmzdroj7pvacokpsqi3knjnx")
        ],
        negative: samples!["oy2", "oy2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..TOKEN
    },
    Detector {
        id: "octopus-api-key",
        title: "Octopus Deploy key",
        why: "Whoever reads it can deploy in your name.",
        source: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
        gate: Gate::Words(words!["API-"]),
        pattern: r"(?-u)\b(API-[A-Z0-9]{25,36})\b",
        positive: samples![concat!("AP", "I-JDL27TDHRZLRFDLECLOL4MMX15J5PKHT"), concat!("AP", "I-MS5VYZAUAS46TJJKNC85MT5LFN")],
        negative: samples!["API-GATEWAY", "API-REFERENCEDOCUMENTATIONOFVERSION2"],
        ..TOKEN
    },
    Detector {
        id: "pypi-token",
        title: "PyPI token",
        why: "Whoever reads it can publish packages in your name.",
        source: "https://pypi.org/help/#apitoken",
        gate: Gate::Literals(words!["pypi-AgE"]),
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
        gate: Gate::Literals(words!["rubygems_"]),
        pattern: r"(?-u)\b(rubygems_[a-f0-9]{48})\b",
        positive: samples![
            concat!("rubygem", "s_bc6d21a780104d4c3c471efcb7ec283bd3a716e6eb4d39da"),
            concat!("rubygem", "s_03a503a04230587d54b1bf52575371c32889b9efbcab0df8"),
        ],
        negative: samples!["rubygems_version", "rubygems_api_key"],
        ..SECRET
    },
    Detector {
        id: "snyk-token",
        title: "Snyk token",
        why: "Whoever reads it can read your code's findings.",
        source: "https://docs.snyk.io/snyk-api/authentication-for-api",
        gate: Gate::Words(words!["snyk_"]),
        pattern: r"(?-u)\b(snyk_[a-z]{2,4}\.[a-f0-9]{8}\.[A-Za-z0-9_\-.]{40,600})",
        reach: Reach { before: 0, after: 320 },
        positive: samples![
            concat!(
                "snyk_u",
                "at.78e7e6a9.eyJJewCyht0wjQm6fqYW8TVwXG00pZn4nbNHKKstomEP0bvV6Ir8kGvqKP9hTmy.S78qfVxsad4xmOy9khsnDt09vidQcn37N8ptxHE8sebYYArvv9yTOKBd5oQQn4KBPQuDSXom8VVNT7nwC7q0y0"
            ),
            concat!(
                "snyk_s",
                "at.07a9f06d.eyJ0E9tPwBMIl2UlAH6e4E108sTwwtwYFfMdRfFfngKLGzSHmCvi06pEy6ps5zI.uc2wLk16f2gL2XIJu5Wh3iwtzKkMiV4Pwf60geWESGYfDxA7gMtpUmgp2Jj5BO3hIFxARijwgovhNa1yIWBhfN"
            )
        ],
        negative: samples!["snyk_uat.", "snyk_token"],
        ..KEY
    },
    Detector {
        id: "socket-token",
        title: "Socket token",
        why: "Whoever reads it can read your code's findings.",
        source: "https://docs.socket.dev/reference/authentication",
        gate: Gate::Words(words!["sktsec_"]),
        pattern: r"(?-u)\b(sktsec_[A-Za-z0-9_\-]{30,80})",
        positive: samples![
            concat!("sktse", "c_Wb0xhKuNCVUVdkfo5zxRffj1ZP2iYLI1Mv84nTskVMH_api"),
            concat!("sktse", "c_t_QB92F4IObRhiPCmWKDhRoiu0Hwvw0fOC3JvhglP8O89_api")
        ],
        negative: samples!["sktsec_", "sktsec_token"],
        ..TOKEN
    },
    Detector {
        id: "sourcegraph-token",
        title: "Sourcegraph token",
        why: "Whoever reads it can read your code.",
        source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
        gate: Gate::Words(words!["sgp_", "slk_"]),
        pattern: r"(?-u)\b(sgp_(?:[a-fA-F0-9]{16}_)?(?:local_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64})\b",
        positive: samples![
            concat!("sg", "p_d98571b68e1507cf_c4812d297efa757ff373bda9c1a002cdca35f8dd"),
            concat!("sl", "k_fdc74febca47c94914e4aba18b06977adb42b7ff5ff5d3731ca4ee854b950765")
        ],
        negative: samples!["sgp_", "slk_key"],
        ..KEY
    },
];
