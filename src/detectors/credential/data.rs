//! Keys of databases, of data, and of what is made of it.

use super::{KEY, TOKEN};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::key_material;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "aiven-password",
        title: "Aiven password",
        why: "Whoever reads it can read and change your database.",
        source: "https://aiven.io/docs/platform/howto/create_authentication_token",
        gate: Gate::Words(words!["AVNS_"]),
        pattern: r"(?-u)\b(AVNS_[A-Za-z0-9_\-]{15,24})",
        positive: samples![concat!("AVN", "S_HxgTGQluf816VfQT8bN"), concat!("AVN", "S_Fv9ZF45WrtyAJaP9vwu")],
        negative: samples!["AVNS_", "AVNS_PASSWORD_OF_SERVICE"],
        ..TOKEN
    },
    Detector {
        id: "alchemy-key",
        title: "Alchemy key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://www.alchemy.com/docs/best-practices-for-key-security-and-management",
        gate: Gate::Literals(words!["g.alchemy.com/v2/"]),
        pattern: r"(?-u)g\.alchemy\.com/v2/([A-Za-z0-9_\-]{24,48})",
        reach: Reach { before: 4, after: 64 },
        validator: key_material,
        worth: Worth { shape: 82, proved: 95, cued: 95 },
        positive: samples![
            concat!("https://eth-mainnet.g.alchemy.c", "om/v2/«DU6Yq9y9ZKjQ5y0EcsLU3EOtxa7dPQUV»"),
            concat!("https://polygon-mainnet.g.alchemy.c", "om/v2/«3ksBwdAt3Uj9CF5WSnf0PqCKcioXI2Kf»")
        ],
        negative: samples!["https://eth-mainnet.g.alchemy.com/v2/<key>", "https://eth-mainnet.g.alchemy.com/v2/your-api-key-goes-in-here"],
        ..KEY
    },
    Detector {
        id: "apify-token",
        title: "Apify token",
        why: "Whoever reads it can run jobs at your cost and read what they found.",
        source: "https://docs.apify.com/platform/integrations/api",
        gate: Gate::Words(words!["apify_api_"]),
        pattern: r"(?-u)\b(apify_api_[A-Za-z0-9]{32,40})\b",
        positive: samples![
            concat!("apify_a", "pi_9nH7Nq9jb61uj2TC52MvIjRkI9XvIEDeKQ8y"),
            concat!("apify_a", "pi_TiQBgtVrAnbKkzYEAwaKmtJKI2Qh1JnZHGU3")
        ],
        negative: samples!["apify_api_", "apify_api_token"],
        ..KEY
    },
    Detector {
        id: "astra-db-token",
        title: "DataStax Astra token",
        why: "Whoever reads it can read and change your database.",
        source: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
        gate: Gate::Words(words!["AstraCS:"]),
        pattern: r"(?-u)\b(AstraCS:[A-Za-z]{24}:[a-f0-9]{64})\b",
        positive: samples![
            concat!("Astra", "CS:sDKflnOQVNrafrDfWAqpbDxY:f7d8e347d53e186469310eda4658bb5c773af414ebed357dab48b5a48d495d1a"),
            concat!("Astra", "CS:UaYihbTXBcANNdZQEiHtqbIj:9f0b7592742db4fea5441c82633c2cf8ce12d2a2a8054b7a9460a534bfb7a790")
        ],
        negative: samples!["AstraCS:", "AstraCS:..."],
        ..KEY
    },
    Detector {
        id: "clickhouse-cloud-key",
        title: "ClickHouse Cloud key",
        why: "Whoever reads it can read and change your database.",
        source: "https://clickhouse.com/docs/cloud/manage/openapi",
        gate: Gate::Literals(words!["4b1d"]),
        pattern: r"(?-u)\b(4b1d[A-Za-z0-9]{38})\b",
        positive: samples![
            concat!("4b", "1dvotwM8Gzi3bRvoWYrkDPBg0Nv4UWv3Mc7fG7da"),
            concat!("4b", "1dQMAfNn0kL3EomdySlLlY8NHQ1eYP7mX27nXzeg")
        ],
        negative: samples!["4b1d", "987e6543-d21c-4b1d-a456-789654321abc"],
        ..TOKEN
    },
    Detector {
        id: "dbt-token",
        title: "dbt token",
        why: "Whoever reads it can query your data.",
        source: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens",
        gate: Gate::Words(words!["dbtc_", "dbtu_"]),
        pattern: r"(?-u)\b(dbt[cu]_[A-Za-z0-9_\-]{30,80})",
        positive: samples![
            concat!("dbt", "c_y3B8AVRkEMObasyZ65FwIwhbiQtz2LoGAc3aH3cgvQcxDGXp1byA"),
            concat!("dbt", "u_O5p2b82wYrNwcT0JmrypIYyb6ojzT4hMfaVmJLDRGNhcgqApKnig")
        ],
        negative: samples!["dbtc_", "dbtu_token"],
        ..TOKEN
    },
    Detector {
        id: "elastic-cloud-key",
        title: "Elastic Cloud key",
        why: "Whoever reads it can query your data.",
        source: "https://www.elastic.co/docs/deploy-manage/api-keys",
        gate: Gate::Words(words!["essu_"]),
        pattern: r"(?-u)\b(essu_[A-Za-z0-9+/]{50,200}={0,2})",
        reach: Reach { before: 0, after: 220 },
        positive: samples![
            concat!("ess", "u_6dyIUSsaKl00cNg9nN0LZqm7ExKjrduG7nuA8NyBbyyzlLAykadVR0tBQA39gcrnm1FAPFn5XvI5QA7Cmjy7oGj33C=="),
            concat!("ess", "u_LMWVXr47RaQkzlgX59MkSPfFx0SxSfGW2r4rze6pYZw8iYxjlfb8RvLNqTN3UHfHz3Jzbyrye2baEc46czK0uXgwOF==")
        ],
        negative: samples!["essu_", "essu_key"],
        ..KEY
    },
    Detector {
        id: "infura-key",
        title: "Infura key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://docs.metamask.io/services/get-started/infura/",
        gate: Gate::Literals(words!["infura.io/v3/"]),
        pattern: r"(?-u)infura\.io/v3/([a-fA-F0-9]{32})\b",
        reach: Reach { before: 4, after: 40 },
        worth: Worth { shape: 82, proved: 95, cued: 95 },
        positive: samples![
            concat!("https://mainnet.infu", "ra.io/v3/«b6a3f26febae5b66bc8e10616fd78a85»"),
            concat!("wss://sepolia.infu", "ra.io/v3/«d775991172ba0bb0f86455338c6b99a7»")
        ],
        negative: samples!["https://mainnet.infura.io/v3/", "https://mainnet.infura.io/v3/<key>"],
        ..KEY
    },
    Detector {
        id: "maxmind-license-key",
        title: "MaxMind license key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://www.maxmind.com/en/accounts/current/license-key",
        gate: Gate::Literals(words!["_mmk"]),
        pattern: r"(?-u)\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)\b",
        reach: Reach { before: 40, after: 4 },
        positive: samples![
            concat!("9StANk_Imhyszrvt0L9w1PMPSsWV4ignmU6o_", "mmk"),
            concat!("FtNMU5_NXJR9JoHvFthRRPNWcAjWk5U9ckKZ_", "mmk")
        ],
        negative: samples!["half_life_mmk", "_mmk"],
        ..KEY
    },
    Detector {
        id: "metabase-key",
        title: "Metabase key",
        why: "Whoever reads it can read your reports.",
        source: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        gate: Gate::Words(words!["mb_"]),
        pattern: r"(?-u)\b(mb_[A-Za-z0-9+/]{43}=)",
        positive: samples![
            concat!("m", "b_0A1nCKrnMVKttPE3LctxuxR5F4cH684sQ9l9Buqi0O0="),
            concat!("m", "b_tKZTgBvABd7WsaiShGFJJjLdHYPRBf9iTlH9Nk4IQ7r=")
        ],
        negative: samples!["mb_", "mb_strlen_of_the_internal_encoding_of_a_string="],
        ..TOKEN
    },
    Detector {
        id: "mongodb-atlas-secret",
        title: "MongoDB Atlas secret",
        why: "Whoever reads it can read and change your database.",
        source: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
        gate: Gate::Words(words!["mdb_sa_sk_"]),
        pattern: r"(?-u)\b(mdb_sa_sk_[A-Za-z0-9_\-]{36,60})",
        positive: samples![
            concat!("mdb_sa_s", "k_Bx8oJymvPN6I8xIJdhMnwKiVMtmsEUzm3qOISqXy"),
            concat!("mdb_sa_s", "k_wXWLiJ5hrsxatzySfVHKDiqYR59RFYRh1LYF3ANz")
        ],
        negative: samples!["mdb_sa_sk_", "mdb_sa_sk_key"],
        ..KEY
    },
    Detector {
        id: "neon-api-key",
        title: "Neon key",
        why: "Whoever reads it can read and change your database.",
        source: "https://neon.com/docs/manage/api-keys",
        gate: Gate::Words(words!["napi_"]),
        pattern: r"(?-u)\b(napi_[a-z0-9]{40,80})\b",
        positive: samples![
            concat!("nap", "i_mzmskorcshxb724qfh7o5ekuoayjns7cfox71cnk5m8ksalg9t4117houfmk1bjl"),
            concat!("nap", "i_j79o6c1bmgcbob42m8uw81z5o9g6q6nqy1kgju19zo4oerdqe6zx0kjh13njyj20")
        ],
        negative: samples!["napi_", "napi_create_string_utf8"],
        ..KEY
    },
    Detector {
        id: "segment-token",
        title: "Segment token",
        why: "Whoever reads it can read your customers.",
        source: "https://segment.com/docs/api/public-api/",
        gate: Gate::Words(words!["sgp_"]),
        pattern: r"(?-u)\b(sgp_[A-Za-z0-9]{64})\b",
        positive: samples![
            concat!("sg", "p_kH5LYBfOXXpTuBPe9SKWhTXyJOVFSyiEz3OwCHMbNiz94r7vJby7Xs5BgUrkv7gH"),
            concat!("sg", "p_VcmzAu3G6q5a9TcwUpXW3oyXHAxa2bmxArpomVErC4jwo6FAVM8GBtpnFV8I0Oyj")
        ],
        negative: samples!["sgp_", "sgp_public"],
        ..KEY
    },
    Detector {
        id: "tableau-token",
        title: "Tableau token",
        why: "Whoever reads it can read your reports.",
        source: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        gate: Gate::Literals(words!["==:"]),
        pattern: r"(?-u)\b([A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32})\b",
        reach: Reach { before: 24, after: 36 },
        validator: key_material,
        positive: samples![
            concat!("CpZrPOND0lhNjBaB2Xj8l0=", "=:plyRYrjbKlqlHq7zm8IivRd6zDSSwunE"),
            concat!("GIXfAa5c8fRkyihSLP1Xti=", "=:WNfc5qmt2phlKmD06NbkiRwIQA6f1pUV")
        ],
        negative: samples!["==:", "a ==: b"],
        ..KEY
    },
    Detector {
        id: "xata-api-key",
        title: "Xata key",
        why: "Whoever reads it can read and change your database.",
        source: "https://xata.io/documentation/getting-started",
        gate: Gate::Words(words!["xau_", "xao_"]),
        pattern: r"(?-u)\b(xa[uo]_[A-Za-z0-9]{24,40})\b",
        positive: samples![concat!("xa", "u_dv2EVesaE9SyKmNAl1Fns3Yise7fR"), concat!("xa", "o_fZPgvZz0wYNLl7lQo6RaRV5uWogxL")],
        negative: samples!["xau_", "xao_branch"],
        ..TOKEN
    },
];
