//! Keys of tools that build, watch, store secrets and keep work.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Severity;
use crate::validators::{base62_crc32_token, key_material};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "adafruit-key",
        title: "Adafruit IO key",
        why: "Whoever reads it can read and send your devices' data.",
        source: "https://io.adafruit.com/api/docs/#authentication",
        gate: Gate::Literals(words!["aio_"]),
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
        id: "axiom-token",
        title: "Axiom token",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://axiom.co/docs/reference/tokens",
        gate: Gate::Words(words!["xaat-", "xapt-"]),
        pattern: r"(?-u)\b(xa[ap]t-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("xaa", "t-47b8906d-7c59-4159-b9fc-f6aec08e171b"),
            concat!("xap", "t-bb25bef0-74b6-42f1-a2ed-7b7ee02559ec")
        ],
        negative: samples!["xaat-", "xapt-get"],
        ..KEY
    },
    Detector {
        id: "buildkite-token",
        title: "Buildkite token",
        why: "Whoever reads it can read and start your builds.",
        source: "https://buildkite.com/docs/apis/managing-api-tokens",
        gate: Gate::Literals(words!["bkua_", "bkct_"]),
        pattern: r"(?-u)\b(bk(?:ua|ct)_[A-Za-z0-9]{36,44})\b",
        positive: samples![
            concat!("bku", "a_dd3001c5750e829830d3cbf4fbeb585f8b3b76ce"),
            concat!("bkc", "t_O68h2RsaUu8zJ1CzKT6kPluhqxX4E0E1WqbxtVuW"),
        ],
        negative: samples!["bkua_", "bkua_token"],
        ..SECRET
    },
    Detector {
        id: "checkly-api-key",
        title: "Checkly key",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://www.checklyhq.com/docs/",
        gate: Gate::Words(words!["cu_"]),
        pattern: r"(?-u)\b(cu_[a-f0-9]{32})\b",
        positive: samples![concat!("c", "u_210ceca453ad7505147cdb12fb929d92"), concat!("c", "u_1323b0ae7bfdeeb9fec14f937348fead")],
        negative: samples!["cu_", "cu_00000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "circleci-token",
        title: "CircleCI token",
        why: "Whoever reads it can read and start your builds.",
        source: "https://circleci.com/docs/managing-api-tokens/",
        gate: Gate::Literals(words!["CCIPAT_", "CCIPRJ_"]),
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
        gate: Gate::Literals(words!["dapi"]),
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
        gate: Gate::Literals(words!["datadog", "dd_", "DD_", "ddpat_", "ddsat_", "ddapp_"]),
        pattern: r"(?-u)\b(dd(?:pat|sat|app)_[A-Za-z0-9]{30,80})\b|\b(?i:datadog|dd)[A-Za-z_\s.\-]{0,24}(?i:key|token)[\x22'\s:=]{1,5}([a-f0-9]{40}|[a-f0-9]{32})\b",
        validator: key_material,
        positive: samples![
            concat!("DD_API_", "KEY=«2ee2345e933fed56a80ad64c094edb4f»"),
            concat!("datadog app ", "key: «2d0f786a8a4bc69a5322c83b23497deb4deb0dab»"),
        ],
        negative: samples!["DD_API_KEY=$KEY", "datadog dashboard"],
        ..SECRET
    },
    Detector {
        id: "devcycle-key",
        title: "DevCycle key",
        why: "Whoever reads it can read what you switch on, and for whom.",
        source: "https://docs.devcycle.com/management-api/",
        gate: Gate::Words(words!["dvc_server_", "dvc_client_", "dvc_mobile_"]),
        pattern: r"(?-u)\b(dvc_(?:server|client|mobile)_[A-Za-z0-9_\-]{20,64})",
        positive: samples![
            concat!("dvc_serv", "er_MQGGlozapiAMj8c3UiaNxk43Celqm9NYKtcE"),
            concat!("dvc_clie", "nt_NYOSDpGGlrhp2Sfvshh24WYoN7Pt8PjRo15F")
        ],
        negative: samples!["dvc_server_", "dvc_client_library_of_the_team"],
        ..TOKEN
    },
    Detector {
        id: "doppler-token",
        title: "Doppler token",
        why: "Whoever reads it can read all secrets kept there.",
        source: "https://docs.doppler.com/reference/auth-token-formats",
        gate: Gate::Literals(words!["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."]),
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
        gate: Gate::Literals(words!["dt0c01.", "dt0s"]),
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
        gate: Gate::Literals(words!["figd_"]),
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
        gate: Gate::Literals(words!["glsa_", "glc_", "eyJrIjoi"]),
        pattern: r"(?-u)\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/=_\-]{32,400}|eyJrIjoi[A-Za-z0-9]{70,400}={0,2})",
        reach: Reach { before: 0, after: 420 },
        positive: samples![
            concat!("gls", "a_4VdXTCK47cCgiPEAupE0sU8Up6COecJg_e79fc65d"),
            concat!("gl", "c_eyJvIjoiSr4NVjM20lDYJupV7n781zsWxzJxRazClxUqZs7BruHMNhO7ANwfuk1tIgfU"),
        ],
        negative: samples!["glsa_", "glc_eyes"],
        ..SECRET
    },
    Detector {
        id: "harness-token",
        title: "Harness token",
        why: "Whoever reads it can start your jobs and read their results.",
        source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        gate: Gate::Words(words!["pat.", "sat."]),
        pattern: r"(?-u)\b([ps]at\.[A-Za-z0-9_\-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20})\b",
        positive: samples![
            concat!("pa", "t.pnrwq1XuPn1F9DBMFu4kai.f3c691658be3eb77430dcfe1.bG2zlB8dNGHCWKOs99DQ"),
            concat!("sa", "t.oJN3XrwuA0eug5aB62lfmR.70673557bb5585f1b4243535.bxtpOt9Ujxt8ZUZQRa0B")
        ],
        negative: samples!["pat.", "We sat. Then we left."],
        ..KEY
    },
    Detector {
        id: "honeycomb-key",
        title: "Honeycomb key",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
        gate: Gate::Words(words!["hcaik_", "hcaic_", "hcamk_"]),
        pattern: r"(?-u)\b(hca(?:i[ck]_[a-z0-9]{58}|mk_[a-z0-9]{26}:[a-z0-9]{32}))\b",
        positive: samples![
            concat!("hcai", "k_rgr6jdjfbyra0dnaxchskiizfzova7ao50i447tnnis7ihs670rs0xfac0"),
            concat!("hcai", "c_wx5by2kwitl6mxcn49cj48rck1g6hul8bbdlc101q50rmbzi0aheufsn1u")
        ],
        negative: samples!["hcaik_", "hcaic_key"],
        ..KEY
    },
    Detector {
        id: "hubspot-token",
        title: "HubSpot token",
        why: "Whoever reads it can read your customers.",
        source: "https://developers.hubspot.com/docs/api/private-apps",
        gate: Gate::Literals(words!["pat-na", "pat-eu"]),
        pattern: r"(?-u)\b(pat-(?:na|eu)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
        positive: samples![
            concat!("pat-n", "a1-a7a8828b-3793-4694-ab94-86dffd8e2a14"),
            concat!("pat-e", "u1-77d2a596-828f-4502-a5bf-1fba04ae12b8"),
        ],
        negative: samples!["pat-na1-", "pat-na1-00000000-0000-0000-0000-000000000000"],
        ..SECRET
    },
    Detector {
        id: "infracost-key",
        title: "Infracost key",
        why: "Whoever reads it can read what your infrastructure costs.",
        source: "https://www.infracost.io/docs/infracost_cloud/get_started/",
        gate: Gate::Words(words!["ico-"]),
        pattern: r"(?-u)\b(ico-[A-Za-z0-9]{32})\b",
        positive: samples![concat!("ic", "o-kLF3CNhayxEKE9uBfg58WLrlePAiJCxp"), concat!("ic", "o-uBFQLqUJhemhjBiSklo8G2SPAFBMaCd5")],
        negative: samples!["ico-", "ico-and-svg-files"],
        ..TOKEN
    },
    Detector {
        id: "inngest-signing-key",
        title: "Inngest signing key",
        why: "Whoever reads it can set off your functions.",
        source: "https://www.inngest.com/docs/platform/signing-keys",
        gate: Gate::Words(words!["signkey-"]),
        pattern: r"(?-u)\b(signkey-[a-z]{4,8}-[a-f0-9]{32,64})\b",
        positive: samples![
            concat!("signkey-pr", "od-190c0d59b5e10fa4609c89c9860ca9d02491dee7b3eeceec9d5056309682685d"),
            concat!("signkey-te", "st-0756e3104b8a4420cba4f388c8d2ce9ca64f6d7e11064798e81729884edd8d86")
        ],
        negative: samples!["signkey-prod-", "signkey-branch-name"],
        ..KEY
    },
    Detector {
        id: "launchdarkly-key",
        title: "LaunchDarkly key",
        why: "Whoever reads it can read what you switch on, and for whom.",
        source: "https://launchdarkly.com/docs/home/account-security/api-access-tokens",
        gate: Gate::Words(words!["sdk-", "api-"]),
        pattern: r"(?-u)\b((?:sdk|api)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        context: Context::raising(words!["launchdarkly", "ld_sdk_key", "sdk_key", "sdk key", "sdkkey", "flags"]),
        worth: Worth { shape: 70, proved: 70, cued: 92 },
        positive: samples![
            concat!("sd", "k-1f458740-420b-495b-a863-0fd12ed94fc3"),
            concat!("ap", "i-85bd40df-a569-4736-9db7-54c5727273df")
        ],
        negative: samples!["sdk-00000000-0000-0000-0000-000000000000", "api-gateway"],
        ..KEY
    },
    Detector {
        id: "linear-key",
        title: "Linear key",
        why: "Whoever reads it can read and change your issues.",
        source: "https://linear.app/developers/graphql",
        gate: Gate::Literals(words!["lin_api_", "lin_oauth_"]),
        pattern: r"(?-u)\b(lin_(?:api|oauth)_[A-Za-z0-9]{32,64})\b",
        positive: samples![
            concat!("lin_a", "pi_bRUF618L0UGbfNJwUuvfoBK4EGrGJl7fCGRxv1IT"),
            concat!("lin_oau", "th_b9fa4e4f22ba316a51714169c718f31c35728d568ad939078ca7e456c570487a"),
        ],
        negative: samples!["lin_api_", "lin_api_key"],
        ..SECRET
    },
    Detector {
        id: "logfire-token",
        title: "Pydantic Logfire token",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
        gate: Gate::Literals(words!["pylf_v"]),
        pattern: r"(?-u)\b(pylf_v\d{1,2}_[a-z]{2,8}_(?:[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}_)?[A-Za-z0-9_\-]{30,64})",
        positive: samples![
            concat!("pylf_v", "1_us_h7bRgFrRvYFvYM4wUeoCNu3Nsn2NPPZWjn5wVjxT69Q"),
            concat!("pylf_v", "1_eu_rC2kynEE3Zg8AjwUfwPPME1z8CHxaxMZ1NASxngNhfk")
        ],
        negative: samples!["pylf_v1_", "pylf_v1_us_token"],
        ..KEY
    },
    Detector {
        id: "mapbox-secret-token",
        title: "Mapbox secret token",
        why: "Whoever reads it can use and change your maps.",
        source: "https://docs.mapbox.com/help/getting-started/access-tokens/",
        gate: Gate::Literals(words!["sk.eyJ1"]),
        pattern: r"(?-u)\b(sk\.eyJ1[A-Za-z0-9_\-]{40,140}\.[A-Za-z0-9_\-]{20,30})",
        positive: samples![
            concat!("sk.ey", "J1IjoiE6uR9KCJVRUPYjaSjee6T0AXTc7selwhFuD_6ABlmveSEOFbboCM5dQ3riwy.Yo_vr2v2_wlllvWHAfP2iW"),
            concat!("sk.ey", "J1IjoidIXxmFhV-53Jrj0HVCED3YK79HdTPK91eaP8RFw7hrbwojOv-ls0TwBuRGs7hYqNsP2emv.SKNbpfPh76h630PgFzqLXO"),
        ],
        negative: samples!["pk.eyJ1Ijoi", "sk.eyJ1"],
        ..SECRET
    },
    Detector {
        id: "netbird-token",
        title: "NetBird token",
        why: "Whoever reads it can join your network.",
        source: "https://docs.netbird.io/",
        gate: Gate::Words(words!["nbp_"]),
        pattern: r"(?-u)\b(nbp_[A-Za-z0-9]{36})\b",
        validator: base62_crc32_token,
        positive: samples![
            concat!("nb", "p_B8gF5obnLRkiKrJeDvjRu5VcaQi0hwlETO7m"),
            concat!("nb", "p_VMosCa1pJQNj7Moawzm43Xz3DDYW26CZgqyJ")
        ],
        negative: samples!["nbp_", "nbp_token"],
        ..KEY
    },
    Detector {
        id: "new-relic-key",
        title: "New Relic key",
        why: "Whoever reads it can read your monitoring.",
        source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        gate: Gate::Literals(words!["NRAK-", "NRJS-", "NRII-", "NRIQ-", "NRAL"]),
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
        gate: Gate::Literals(words!["ntn_", "secret_"]),
        pattern: r"(?-u)\b(ntn_[A-Za-z0-9]{40,50}|secret_[A-Za-z0-9]{43})\b",
        positive: samples![
            concat!("nt", "n_jDqsA0L8S3TZCVafQw6CXiZROztMBTrUmq6VlAlyKGdAHm"),
            concat!("secre", "t_5q9Qlks2Nket31d3mZaHg14ZrCrdrDFsdKnbUxBjZ1m"),
        ],
        negative: samples!["secret_key", "ntn_", "secret_access_key"],
        ..SECRET
    },
    Detector {
        id: "oauth-client-id",
        title: "Google OAuth client id",
        why: "It is half of a pair, and names your application.",
        source: "https://developers.google.com/identity/protocols/oauth2",
        severity: Some(Severity::Low),
        gate: Gate::Literals(words![".apps.googleusercontent.com"]),
        pattern: r"(?-u)\b(\d{8,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com)",
        reach: Reach { before: 60, after: 0 },
        worth: Worth { shape: 56, proved: 56, cued: 56 },
        positive: samples![
            "579766976197-odypk7aj2ikoxwlnrqfugbaj7stxbu5g.apps.googleusercontent.com",
            "client_id: «489691845686-a6cynhgakcrw4a9fv3i40ikn1yjgejzq.apps.googleusercontent.com»"
        ],
        negative: samples!["<id>.apps.googleusercontent.com", "123-abc.apps.googleusercontent.com"],
        ..SECRET
    },
    Detector {
        id: "onepassword-token",
        title: "1Password token",
        why: "Whoever reads it can read a vault of passwords.",
        source: "https://developer.1password.com/docs/service-accounts/",
        gate: Gate::Literals(words!["ops_eyJ", "A3-"]),
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
        gate: Gate::Literals(words!["pscale_"]),
        pattern: r"(?-u)\b(pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_\-.=]{32,64})",
        positive: samples![
            concat!("pscale_p", "w_fllekCcr3nz4oHb3P7pgVvAibPMhgEsYa2R_fpvaHxU"),
            concat!("pscale_tk", "n_zaKkeSRg8FO-5ONiLSBZM3GNTlIGYbHzVWQh_d0MTcM"),
        ],
        negative: samples!["pscale_pw_", "pscale_pw_password"],
        ..SECRET
    },
    Detector {
        id: "posthog-key",
        title: "PostHog personal key",
        why: "Whoever reads it can send and read your measurements.",
        source: "https://posthog.com/docs/api/personal-api-keys",
        gate: Gate::Words(words!["phx_"]),
        pattern: r"(?-u)\b(phx_[A-Za-z0-9_\-]{40,60})",
        positive: samples![
            concat!("ph", "x_KuL9ieLKbZpsngfZlWZP7VktN3hnG3htlnUjBQF5f6kZ6nE"),
            concat!("ph", "x_cW6SyxRFwGEvZxbsCNM6JiubGqbuLtxLndXoth56AeLeipy")
        ],
        negative: samples!["phx_", "phx_new"],
        ..KEY
    },
    Detector {
        id: "postman-key",
        title: "Postman key",
        why: "Whoever reads it can read your collections and the secrets in them.",
        source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
        gate: Gate::Literals(words!["PMAK-"]),
        pattern: r"(?-u)\b(PMAK-[a-f0-9]{24}-[a-f0-9]{34})\b",
        positive: samples![
            concat!("PMA", "K-6d0a7d3188ec45cd49a666aa-3035e9d0eab464504c674c9080c7462fbf"),
            concat!("PMA", "K-82b7b83f5476c82893221ebd-331967932db8663c53e27ac98eb7c7a100"),
        ],
        negative: samples!["PMAK-", "PMAK-key"],
        ..SECRET
    },
    Detector {
        id: "prefect-key",
        title: "Prefect key",
        why: "Whoever reads it can start your jobs and read their results.",
        source: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
        gate: Gate::Words(words!["pnu_", "pnb_"]),
        pattern: r"(?-u)\b(pn[ub]_[A-Za-z0-9]{36})\b",
        positive: samples![
            concat!("pn", "u_RfgJyoq1zr9r1OPPXAEmfM92d8MNXt7e73yb"),
            concat!("pn", "b_0bgg71oMRBCNyAxYgmOc49ioo5icc9EGuGEP")
        ],
        negative: samples!["pnu_", "pnb_file"],
        ..KEY
    },
    Detector {
        id: "pulumi-token",
        title: "Pulumi token",
        why: "Whoever reads it can change your infrastructure.",
        source: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
        gate: Gate::Literals(words!["pul-"]),
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
        gate: Gate::Literals(words!["sntrys_", "sntryu_", "sntrya_"]),
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
        id: "settlemint-token",
        title: "SettleMint token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://console.settlemint.com/documentation",
        gate: Gate::Words(words!["sm_aat_", "sm_pat_", "sm_sat_"]),
        pattern: r"(?-u)\b(sm_[aps]at_[A-Za-z0-9]{16,64})\b",
        positive: samples![concat!("sm_aa", "t_mqOIP4i6W5Q8httD"), concat!("sm_pa", "t_cjQ2HglOChWk1P7ZjcUt7sr1")],
        negative: samples!["sm_aat_", "sm_pat_token"],
        ..TOKEN
    },
    Detector {
        id: "sonar-token",
        title: "Sonar token",
        why: "Whoever reads it can read your code's findings.",
        source: "https://docs.sonarsource.com/sonarqube/latest/user-guide/managing-tokens/",
        gate: Gate::Literals(words!["sqp_", "squ_", "sqa_"]),
        pattern: r"(?-u)\b(sq[apu]_[a-f0-9]{40})\b",
        positive: samples![
            concat!("sq", "p_41b7f069c9047e62fe4e6975f8fdf830e462e8c9"),
            concat!("sq", "u_8d54ba6343f1b6c30042f4c72ffb076d181cd978"),
        ],
        negative: samples!["sqp_", "squ_id"],
        ..SECRET
    },
    Detector {
        id: "statsig-key",
        title: "Statsig key",
        why: "Whoever reads it can read what you switch on, and for whom.",
        source: "https://docs.statsig.com/",
        gate: Gate::Words(words!["secret-", "console-"]),
        pattern: r"(?-u)\b((?:secret|console)-[A-Za-z0-9]{43})\b",
        positive: samples![
            concat!("secr", "et-wxqOqEHN5lH7aBHhq8NO0Umaq6Bakzp2UKSAIVyLF1t"),
            concat!("conso", "le-8mCDr3HUSlIkgjEIv5ytNBr45T6HKKuLKioYoVOfN1T")
        ],
        negative: samples!["secret-", "console-application"],
        ..TOKEN
    },
    Detector {
        id: "terraform-token",
        title: "Terraform token",
        why: "Whoever reads it can change your infrastructure.",
        source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
        gate: Gate::Literals(words![".atlasv1."]),
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
        id: "trigger-dev-key",
        title: "Trigger.dev key",
        why: "Whoever reads it can start your jobs and read their results.",
        source: "https://trigger.dev/docs/apikeys",
        gate: Gate::Words(words!["tr_dev_", "tr_prod_", "tr_stg_"]),
        pattern: r"(?-u)\b(tr_(?:dev|prod|stg)_[A-Za-z0-9]{16,40})\b",
        positive: samples![concat!("tr_de", "v_uwjaiWmUR041D9iq4fcg"), concat!("tr_pro", "d_kBqn46QGvDAVOhuK699FkMBk")],
        negative: samples!["tr_dev_", "tr_prod_environment_variables"],
        ..TOKEN
    },
    Detector {
        id: "ubidots-token",
        title: "Ubidots token",
        why: "Whoever reads it can read and send your devices' data.",
        source: "https://docs.ubidots.com/reference",
        gate: Gate::Words(words!["BBFF-"]),
        pattern: r"(?-u)\b(BBFF-[A-Za-z0-9]{30,40})\b",
        positive: samples![concat!("BBF", "F-00vMh3AjUyhwWR0XvFKa2bWg1YJP45"), concat!("BBF", "F-IgHc8GEAoO5WbsoJZIaSp033IkfDgF")],
        negative: samples!["BBFF-", "BBFF-token"],
        ..KEY
    },
    Detector {
        id: "unkey-root-key",
        title: "Unkey root key",
        why: "Whoever reads it can use your interface as its owner.",
        source: "https://www.unkey.com/docs/api-reference/overview",
        gate: Gate::Words(words!["unkey_"]),
        pattern: r"(?-u)\b(unkey_[1-9A-HJ-NP-Za-km-z]{20,30})\b",
        positive: samples![concat!("unke", "y_oMAVu8wARXS2Xjj7pZojiP"), concat!("unke", "y_WQptW8bdJ6oPfwpDBdg9vupy")],
        negative: samples!["unkey_", "unkey_root_key_of_workspace"],
        ..TOKEN
    },
    Detector {
        id: "vault-token",
        title: "HashiCorp Vault token",
        why: "Whoever reads it can read the secrets kept there.",
        source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
        gate: Gate::Literals(words!["hvs.", "hvb.", "hvr."]),
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
        id: "wakatime-key",
        title: "WakaTime key",
        why: "Whoever reads it can read what you work on, and when.",
        source: "https://wakatime.com/developers",
        gate: Gate::Words(words!["waka_"]),
        pattern: r"(?-u)\b(waka_(?:[a-z]{3,6}_)?[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("wak", "a_82726a68-7c76-40cd-87a3-7e54afcb4d7b"),
            concat!("wak", "a_67706c94-648f-4da2-ad6a-ab958db76220")
        ],
        negative: samples!["waka_", "waka_waka"],
        ..KEY
    },
    Detector {
        id: "zuplo-key",
        title: "Zuplo key",
        why: "Whoever reads it can use your interface as its owner.",
        source: "https://zuplo.com/docs/concepts/api-keys",
        gate: Gate::Words(words!["zpka_"]),
        pattern: r"(?-u)\b(zpka_[a-z0-9]{32}_[a-f0-9]{8})\b",
        positive: samples![
            concat!("zpk", "a_lwupuzg3lb6zw369e0jyf8podjjaagtt_d44c45e9"),
            concat!("zpk", "a_jxzmbnzgrqoskfckjwet51ihq9rfpd76_d3c9f492")
        ],
        negative: samples!["zpka_", "zpka_key"],
        ..KEY
    },
];
