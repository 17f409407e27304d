//! Keys of tools that build, watch, store secrets and keep work.

use super::SECRET;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::key_material;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "adafruit-key",
        title: "Adafruit IO key",
        why: "Whoever reads it can read and send your devices' data.",
        source: "https://io.adafruit.com/api/docs/#authentication",
        gate: Gate::Literals(&["aio_"]),
        pattern: r"(?-u)\b(aio_[A-Za-z0-9]{28})\b",
        positive: samples![concat!("ai", "o_bWG5CUDA9Pq7bKEmyLNcqJdqjGrV"), concat!("ai", "o_dv0ZYPPhJSHeAIzbLZqFS4byedpD")],
        negative: samples!["aio_read", "aio_write_then_wait_for_all_of_it"],
        ..SECRET
    },
    Detector {
        id: "airtable-token",
        title: "Airtable token",
        why: "Whoever reads it can read and change your bases.",
        source: "https://airtable.com/developers/web/guides/personal-access-tokens",
        gate: Gate::Token { length: 17, digits: 1 },
        pattern: r"(?-u)\b(pat[A-Za-z0-9]{14}\.[a-f0-9]{64})\b",
        reach: Reach { before: 0, after: 70 },
        positive: samples![
            concat!("pa", "t4HSUwH4qlLIU65.3fae79671cd65c458794dae19240c36b38200e8f10259820f52bdfb37467d277"),
            concat!("pa", "t9HysFE0GkZr3te.bec67310a39c2443f4c5cf5177be58e3e784fd1bdeeb7b5426b2938f542af083"),
        ],
        negative: samples!["patience.deadbeef", "patXXXXXXXXXXXXXX1.xxxx"],
        ..SECRET
    },
    Detector {
        id: "buildkite-token",
        title: "Buildkite token",
        why: "Whoever reads it can read and start your builds.",
        source: "https://buildkite.com/docs/apis/managing-api-tokens",
        gate: Gate::Literals(&["bkua_", "bkct_"]),
        pattern: r"(?-u)\b(bk(?:ua|ct)_[A-Za-z0-9]{36,44})\b",
        positive: samples![
            concat!("bku", "a_dd3001c5750e829830d3cbf4fbeb585f8b3b76ce"),
            concat!("bkc", "t_O68h2RsaUu8zJ1CzKT6kPluhqxX4E0E1WqbxtVuW"),
        ],
        negative: samples!["bkua_", "bkua_token"],
        ..SECRET
    },
    Detector {
        id: "circleci-token",
        title: "CircleCI token",
        why: "Whoever reads it can read and start your builds.",
        source: "https://circleci.com/docs/managing-api-tokens/",
        gate: Gate::Literals(&["CCIPAT_", "CCIPRJ_"]),
        pattern: r"(?-u)\b(CCIP(?:AT|RJ)_[A-Za-z0-9]{16,30}_[a-f0-9]{40})\b",
        positive: samples![
            concat!("CCIP", "AT_SK6o5XsH53711uYEAz60IX_3dbe18a26e3b8030dd44405080bf07a3dd6b907d"),
            concat!("CCIP", "RJ_cwB1KrfMa4x9KMUVzJ0JfY_6f0afb4ee2d82a8175f4c3087a64d5ec2cdef593"),
        ],
        negative: samples!["CCIPAT_", "CCIPAT_user_token"],
        ..SECRET
    },
    Detector {
        id: "databricks-token",
        title: "Databricks token",
        why: "Whoever reads it can query your data.",
        source: "https://docs.databricks.com/en/dev-tools/auth/pat.html",
        gate: Gate::Literals(&["dapi"]),
        pattern: r"(?-u)\b(dapi[a-f0-9]{32}(?:-\d)?)\b",
        positive: samples![concat!("da", "pi5e69c084130ae524661a7668b9899913"), concat!("da", "pi18d57d98b6567d9752b0fd90e738a19c-2")],
        negative: samples!["dapi", "dapi00000000000000000000000000000000"],
        ..SECRET
    },
    Detector {
        id: "datadog-key",
        title: "Datadog key",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://docs.datadoghq.com/account_management/api-app-keys/",
        gate: Gate::Literals(&["datadog", "dd_", "DD_"]),
        pattern: r"(?-u)\b(?i:datadog|dd)[A-Za-z_\s.\-]{0,24}(?i:key|token)[\x22'\s:=]{1,5}([a-f0-9]{40}|[a-f0-9]{32})\b",
        validator: key_material,
        positive: samples![
            concat!("DD_API_", "KEY=«2ee2345e933fed56a80ad64c094edb4f»"),
            concat!("datadog app ", "key: «2d0f786a8a4bc69a5322c83b23497deb4deb0dab»"),
        ],
        negative: samples!["DD_API_KEY=$KEY", "datadog dashboard"],
        ..SECRET
    },
    Detector {
        id: "doppler-token",
        title: "Doppler token",
        why: "Whoever reads it can read all secrets kept there.",
        source: "https://docs.doppler.com/docs/service-tokens",
        gate: Gate::Literals(&["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."]),
        pattern: r"(?-u)\b(dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_\-]{2,35}\.)?[A-Za-z0-9]{40,44})\b",
        positive: samples![
            concat!("dp.p", "t.eF98hhiWSQscIx0wK3p2K5zOCs7zfswy9wjNh7tIdRc"),
            concat!("dp.s", "t.prd.E6yWev516LImG9A1U69V9DwOHfMGlYR24Xjw5GrphoI"),
        ],
        negative: samples!["dp.st.dev", "2dp.ct."],
        ..SECRET
    },
    Detector {
        id: "dynatrace-token",
        title: "Dynatrace token",
        why: "Whoever reads it can read your monitoring.",
        source: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
        gate: Gate::Literals(&["dt0c01.", "dt0s"]),
        pattern: r"(?-u)\b(dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64})\b",
        positive: samples![
            concat!("dt0c0", "1.Y2BBMEPYIFP7T4XGFH4LSOTC.6YEJSWI2G7ZY2DGBR7EVPPPRAHSIDW6ZIJ26JU5ZZCZJDBL7XTFYAYPTLJOC4CSL"),
            concat!("dt0s0", "2.YQZ35K4KLNJH2LOMFI4EKB63.BWQFC4RIMGZY7VKFBO45I7J5MSJZ3RT5J22GSCY5WC3QG6QC6KMLEXDIXCWYZCPQ"),
        ],
        negative: samples!["dt0c01.", "dt0c01.ST2EY72KQINMH574WMNVI7YN"],
        ..SECRET
    },
    Detector {
        id: "figma-token",
        title: "Figma token",
        why: "Whoever reads it can read your designs.",
        source: "https://www.figma.com/developers/api#access-tokens",
        gate: Gate::Literals(&["figd_"]),
        pattern: r"(?-u)\b(figd_[A-Za-z0-9_\-]{38,50})",
        positive: samples![
            concat!("fig", "d_HJm7oq17q0dEd95jhnEY_sNo7181VhIG1eNgfyd0"),
            concat!("fig", "d_eBjJaKmVDeDMIdYuOSbrSgoowdSVVIAZhTZQl2K7qfL"),
        ],
        negative: samples!["figd_", "figd_<token>"],
        ..SECRET
    },
    Detector {
        id: "grafana-token",
        title: "Grafana token",
        why: "Whoever reads it can read and change your dashboards.",
        source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        gate: Gate::Literals(&["glsa_", "glc_ey"]),
        pattern: r"(?-u)\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_ey[A-Za-z0-9+/=_\-]{30,400})",
        reach: Reach { before: 0, after: 420 },
        positive: samples![
            concat!("gls", "a_4VdXTCK47cCgiPEAupE0sU8Up6COecJg_e79fc65d"),
            concat!("gl", "c_eyJvIjoiSr4NVjM20lDYJupV7n781zsWxzJxRazClxUqZs7BruHMNhO7ANwfuk1tIgfU"),
        ],
        negative: samples!["glsa_", "glc_eyes"],
        ..SECRET
    },
    Detector {
        id: "hubspot-token",
        title: "HubSpot token",
        why: "Whoever reads it can read your customers.",
        source: "https://developers.hubspot.com/docs/api/private-apps",
        gate: Gate::Literals(&["pat-na", "pat-eu"]),
        pattern: r"(?-u)\b(pat-(?:na|eu)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
        positive: samples![
            concat!("pat-n", "a1-a7a8828b-3793-4694-ab94-86dffd8e2a14"),
            concat!("pat-e", "u1-77d2a596-828f-4502-a5bf-1fba04ae12b8"),
        ],
        negative: samples!["pat-na1-", "pat-na1-00000000-0000-0000-0000-000000000000"],
        ..SECRET
    },
    Detector {
        id: "linear-key",
        title: "Linear key",
        why: "Whoever reads it can read and change your issues.",
        source: "https://linear.app/developers/graphql",
        gate: Gate::Literals(&["lin_api_", "lin_oauth_"]),
        pattern: r"(?-u)\b(lin_(?:api|oauth)_[A-Za-z0-9]{32,64})\b",
        positive: samples![
            concat!("lin_a", "pi_bRUF618L0UGbfNJwUuvfoBK4EGrGJl7fCGRxv1IT"),
            concat!("lin_oau", "th_b9fa4e4f22ba316a51714169c718f31c35728d568ad939078ca7e456c570487a"),
        ],
        negative: samples!["lin_api_", "lin_api_key"],
        ..SECRET
    },
    Detector {
        id: "mapbox-secret-token",
        title: "Mapbox secret token",
        why: "Whoever reads it can use and change your maps.",
        source: "https://docs.mapbox.com/help/getting-started/access-tokens/",
        gate: Gate::Literals(&["sk.eyJ1"]),
        pattern: r"(?-u)\b(sk\.eyJ1[A-Za-z0-9_\-]{40,140}\.[A-Za-z0-9_\-]{20,30})",
        positive: samples![
            concat!("sk.ey", "J1IjoiE6uR9KCJVRUPYjaSjee6T0AXTc7selwhFuD_6ABlmveSEOFbboCM5dQ3riwy.Yo_vr2v2_wlllvWHAfP2iW"),
            concat!("sk.ey", "J1IjoidIXxmFhV-53Jrj0HVCED3YK79HdTPK91eaP8RFw7hrbwojOv-ls0TwBuRGs7hYqNsP2emv.SKNbpfPh76h630PgFzqLXO"),
        ],
        negative: samples!["pk.eyJ1Ijoi", "sk.eyJ1"],
        ..SECRET
    },
    Detector {
        id: "new-relic-key",
        title: "New Relic key",
        why: "Whoever reads it can read your monitoring.",
        source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        gate: Gate::Literals(&["NRAK-", "NRJS-", "NRII-", "NRIQ-", "NRAL"]),
        pattern: r"(?-u)\b(NRAK-[A-Z0-9]{27}|NR(?:JS|II|IQ)-[A-Za-z0-9_\-]{19,32}|[a-f0-9]{36}NRAL)\b",
        reach: Reach { before: 40, after: 40 },
        positive: samples![concat!("NRA", "K-26YCHYUSLHJAHTZZF4BX3ENYAH4"), concat!("96a9938dcc9880eeb722fcf6109367eafff9", "NRAL")],
        negative: samples!["NRAK-", "GENRAL"],
        ..SECRET
    },
    Detector {
        id: "notion-token",
        title: "Notion token",
        why: "Whoever reads it can read your pages.",
        source: "https://developers.notion.com/docs/authorization",
        gate: Gate::Literals(&["ntn_", "secret_"]),
        pattern: r"(?-u)\b(ntn_[A-Za-z0-9]{40,50}|secret_[A-Za-z0-9]{43})\b",
        positive: samples![
            concat!("nt", "n_jDqsA0L8S3TZCVafQw6CXiZROztMBTrUmq6VlAlyKGdAHm"),
            concat!("secre", "t_5q9Qlks2Nket31d3mZaHg14ZrCrdrDFsdKnbUxBjZ1m"),
        ],
        negative: samples!["secret_key", "ntn_", "secret_access_key"],
        ..SECRET
    },
    Detector {
        id: "onepassword-token",
        title: "1Password token",
        why: "Whoever reads it can read a vault of passwords.",
        source: "https://developer.1password.com/docs/service-accounts/",
        gate: Gate::Literals(&["ops_eyJ", "A3-"]),
        pattern: r"(?-u)\b(ops_eyJ[A-Za-z0-9_\-]{200,1200}={0,2}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})",
        reach: Reach { before: 0, after: 1300 },
        positive: samples![concat!("A", "3-DRQE56-SIZ4YK-F4A2O-GTADE-XZHO6-CET5T"), concat!("A", "3-HKSWML-PIMCSFWN7NE-BL4Z6-25DPH-QDKB4")],
        negative: samples!["A3-paper", "ops_eyJ", "an A3-sized print"],
        ..SECRET
    },
    Detector {
        id: "planetscale-token",
        title: "PlanetScale password or token",
        why: "Whoever reads it can read and change your database.",
        source: "https://planetscale.com/docs/concepts/service-tokens",
        gate: Gate::Literals(&["pscale_"]),
        pattern: r"(?-u)\b(pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_\-.=]{32,64})",
        positive: samples![
            concat!("pscale_p", "w_fllekCcr3nz4oHb3P7pgVvAibPMhgEsYa2R_fpvaHxU"),
            concat!("pscale_tk", "n_zaKkeSRg8FO-5ONiLSBZM3GNTlIGYbHzVWQh_d0MTcM"),
        ],
        negative: samples!["pscale_pw_", "pscale_pw_password"],
        ..SECRET
    },
    Detector {
        id: "postman-key",
        title: "Postman key",
        why: "Whoever reads it can read your collections and the secrets in them.",
        source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
        gate: Gate::Literals(&["PMAK-"]),
        pattern: r"(?-u)\b(PMAK-[a-f0-9]{24}-[a-f0-9]{34})\b",
        positive: samples![
            concat!("PMA", "K-6d0a7d3188ec45cd49a666aa-3035e9d0eab464504c674c9080c7462fbf"),
            concat!("PMA", "K-82b7b83f5476c82893221ebd-331967932db8663c53e27ac98eb7c7a100"),
        ],
        negative: samples!["PMAK-", "PMAK-key"],
        ..SECRET
    },
    Detector {
        id: "pulumi-token",
        title: "Pulumi token",
        why: "Whoever reads it can change your infrastructure.",
        source: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
        gate: Gate::Literals(&["pul-"]),
        pattern: r"(?-u)\b(pul-[a-f0-9]{40})\b",
        positive: samples![
            concat!("pu", "l-733a3db9270a043fe2fe398c53fe6f90b6485012"),
            concat!("pu", "l-2fc765c03a57acb3c4e0cbfa7593afb47c557f92"),
        ],
        negative: samples!["pul-", "pul-chritude"],
        ..SECRET
    },
    Detector {
        id: "sentry-token",
        title: "Sentry token",
        why: "Whoever reads it can read your errors and what is in them.",
        source: "https://docs.sentry.io/account/auth-tokens/",
        gate: Gate::Literals(&["sntrys_", "sntryu_", "sntrya_"]),
        pattern: r"(?-u)\b(sntry[aus]_[A-Za-z0-9+/=_\-]{60,300})",
        reach: Reach { before: 0, after: 320 },
        positive: samples![
            concat!("sntry", "u_e91d65f5e0f55da5af627007352d1dd7e7151abeff38328231322f0447e8ba15"),
            concat!(
                "sntry",
                "s_eyJpYXQiOjE3ZYbkRbFyFMNBPppzJohw3Z5QX1Fj5u9Pw07nNs1MqCsp1TREuiB8QtYXchGwXpx0uHhnVUSf8Cq1hTEkJvJMyxcVoff1wuqraJr3aIcxkAPg9C2xFDE1bm9o"
            ),
        ],
        negative: samples!["sntrys_", "sntryu_token"],
        ..SECRET
    },
    Detector {
        id: "service-token",
        title: "API token",
        why: "Whoever reads it can act as you at the service it belongs to.",
        source: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
        gate: Gate::Literals(&[
            "CFPAT-",
            "LTAI",
            "fio-u-",
            "mdb_sa_sk_",
            "nvapi-",
            "odt_",
            "phx_",
            "pnu_",
            "pub-c-",
            "rdme_",
            "sec-c-",
            "sgp_",
            "shltm_",
            "slk_",
            "tfp_",
            "tkn.v1_",
            "VF.DM.",
            "xai-",
            "xkeysib-",
            "xsmtpsib-",
            "lsv2_",
            "pk_",
            "BBFF-",
        ]),
        pattern: r"(?-u)\b(CFPAT-[A-Za-z0-9_\-]{43}|LTAI[A-Za-z0-9]{17,21}|fio-u-[A-Za-z0-9_\-]{40,70}|mdb_sa_sk_[A-Za-z0-9_\-]{30,60}|nvapi-[A-Za-z0-9_\-]{50,80}|(?:odt|pnu|phx|tfp|sgp|slk)_[A-Za-z0-9_\-]{30,90}|(?:pub|sec)-c-[0-9a-f\-]{36,60}|rdme_[a-z0-9]{60,80}|shltm_[A-Za-z0-9]{36,50}|tkn\.v1_[A-Za-z0-9=]{60,90}|VF\.DM\.[a-f0-9]{24}\.[A-Za-z0-9]{16}|xai-[A-Za-z0-9_]{60,90}|x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|pk_\d{6,9}_[A-Z0-9]{32}|BBFF-[A-Za-z0-9]{30,40})",
        reach: Reach { before: 0, after: 110 },
        validator: key_material,
        worth: Worth { shape: 70, proved: 92, cued: 92 },
        positive: &[
            concat!("xkeys", "ib-1421f9db16757f5d7c94a7cb688ae926331ea1c510f5c57aa90d379d2d93ca6e-3uuD8XJ0FpSsAmdt"),
            concat!("xa", "i-0k4RFezH0fr8LHx8MXin5PRX74CH9Y7sSmO155xBEF4lhyHv2l4SMAoMG5CbiQ5RU54U0eyT5p5aAlc7"),
            concat!("LT", "AIdvhRg3y1zP4PKisybZ7K"),
        ],
        negative: &["pk_1234567", "sgp_", "xai-labs", "odt_file_name_with_very_long_words_inside"],
        ..SECRET
    },
    Detector {
        id: "sonar-token",
        title: "Sonar token",
        why: "Whoever reads it can read your code's findings.",
        source: "https://docs.sonarsource.com/sonarqube/latest/user-guide/managing-tokens/",
        gate: Gate::Literals(&["sqp_", "squ_", "sqa_"]),
        pattern: r"(?-u)\b(sq[apu]_[a-f0-9]{40})\b",
        positive: samples![
            concat!("sq", "p_41b7f069c9047e62fe4e6975f8fdf830e462e8c9"),
            concat!("sq", "u_8d54ba6343f1b6c30042f4c72ffb076d181cd978"),
        ],
        negative: samples!["sqp_", "squ_id"],
        ..SECRET
    },
    Detector {
        id: "terraform-token",
        title: "Terraform token",
        why: "Whoever reads it can change your infrastructure.",
        source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
        gate: Gate::Literals(&[".atlasv1."]),
        pattern: r"(?-u)\b([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_\-=]{40,90})",
        reach: Reach { before: 20, after: 100 },
        positive: samples![
            concat!("RzCp4EAguQJmcL.atlas", "v1.Vy9jSBC3SeNcvfqD7pD2kzPjDK00htHUiqIQlc93ojx9Yi8MKZSrZp9alKpOfSrWml0"),
            concat!("XfgD6XG2EYmYoi.atlas", "v1.otLKM2RRpK5qKQewlQ_zvK02wdSPDjuYgjXUkjuntmqTcyGUskJ0vcB5Yu_3"),
        ],
        negative: samples!["xxxxxxxxxxxxxx.atlasv1.zzzzzzzz", ".atlasv1."],
        ..SECRET
    },
    Detector {
        id: "vault-token",
        title: "HashiCorp Vault token",
        why: "Whoever reads it can read the secrets kept there.",
        source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
        gate: Gate::Literals(&["hvs.", "hvb.", "hvr."]),
        pattern: r"(?-u)\b(hv[bsr]\.[A-Za-z0-9_\-]{22,300})",
        reach: Reach { before: 0, after: 320 },
        validator: key_material,
        positive: samples![
            concat!("hv", "s.6f4Xcme8DFvFEhrlauvX8Yfj"),
            concat!("hv", "s.CAESZHySk2rCPy9B0W9rV2f2-SlsNFyN8g2OnjdMwEPv2_W2pQRyKc_eW1SvqOf6xLdvLneBr4YzA3jurm475Nha4nz8zE"),
        ],
        negative: samples!["hvs.", "hvs.your-token-goes-here-please"],
        ..SECRET
    },
    Detector {
        id: "vendor-token",
        title: "API token",
        why: "Whoever reads it can act as you at the service it belongs to.",
        source: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
        gate: Gate::Literals(&["_live_", "_prod_", "_pat_", "_sk_", "_secret_", "_key_", "_tok_", "_token_", "-live-", "-prod-"]),
        pattern: r"(?-u)\b([a-z][a-z0-9]{1,11}[_-](?:live|prod|pat|sk|secret|key|tok|token)[_-][A-Za-z0-9]{14,100}|[a-z]{2,8}_live_[A-Za-z0-9]{6,12}\s[A-Za-z0-9]{12,40})\b",
        reach: Reach { before: 16, after: 120 },
        validator: key_material,
        context: Context::NONE,
        worth: Worth { shape: 62, proved: 90, cued: 90 },
        positive: samples![concat!("rdx_li", "ve_NoqSXUGQVMF4KCeZQ2H0l6dk5NUd"), concat!("clio_pa", "t_9wQgDT8mDlMN5VTXygg4TZ")],
        negative: samples!["esk_live_XXXXXXXX", "is_secret_key_configured", "use_token_authentication_v2", "pk_live_your_publishable_key"],
        ..SECRET
    },
];
