//! Keys of what people work with: customers, pages, projects, forms, files.

use super::{KEY, TOKEN};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::key_material;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "adobe-client-secret",
        title: "Adobe client secret",
        why: "Whoever reads it can sign in as your application.",
        source: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
        gate: Gate::Words(words!["p8e-"]),
        pattern: r"(?-u)\b(p8e-[A-Za-z0-9_\-]{32})",
        positive: samples![concat!("p8", "e-kukTaUYJfQ3Mdn8mjZyRSsZsQq6rr9TZ"), concat!("p8", "e-8f90jJPyMKIX0vWYBuJinKNTDDYSsxVG")],
        negative: samples!["p8e-", "p8e-secret"],
        ..TOKEN
    },
    Detector {
        id: "asana-token",
        title: "Asana token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://developers.asana.com/docs/personal-access-token",
        gate: Gate::Token { length: 32, digits: 4 },
        pattern: r"(?-u)\b(\d/\d{12,20}(?:/\d{12,20})?:[a-f0-9]{32})\b",
        reach: Reach { before: 44, after: 0 },
        positive: samples![
            concat!("2/120858188547220/128104982362401", ":52352ff9dd30e6b5bfdfcbb73beaea79"),
            concat!("1/121840171695117", ":23981c0b6417eb9d7e43d9bcf9b61cc5")
        ],
        negative: samples!["1/1201234567890123", "2/1201234567890123/1201234567890124"],
        ..KEY
    },
    Detector {
        id: "cal-com-key",
        title: "Cal.com key",
        why: "Whoever reads it can read and change your appointments.",
        source: "https://cal.com/docs/",
        gate: Gate::Words(words!["cal_live_", "cal_test_"]),
        pattern: r"(?-u)\b(cal_(?:live|test)_[a-f0-9]{32})\b",
        positive: samples![
            concat!("cal_li", "ve_4dc56e065deae1b9f904a52f6502b17a"),
            concat!("cal_te", "st_43605e051e2b341d9fca9854f3480c0c")
        ],
        negative: samples!["cal_live_", "cal_test_key"],
        ..KEY
    },
    Detector {
        id: "canva-secret",
        title: "Canva client secret",
        why: "Whoever reads it can sign in as your application.",
        source: "https://www.canva.dev/docs/connect/authentication/",
        gate: Gate::Literals(words!["cnvca"]),
        pattern: r"(?-u)\b(cnvca[A-Za-z0-9_\-]{40,60})",
        positive: samples![
            concat!("cnv", "caCRZY0iDZj9yv3eEUm4axMkSWWmQzc1bjnLBKwRRY72yq1Xl25bi"),
            concat!("cnv", "ca3qLlnYwB2gcpqi4ZeLiNPAgUvgm9myRJNVK2q6YFAuAvG9UWLTG")
        ],
        negative: samples!["cnvca", "cnvcanvas"],
        ..TOKEN
    },
    Detector {
        id: "clickup-token",
        title: "ClickUp token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://developer.clickup.com/docs/authentication",
        gate: Gate::Words(words!["pk_"]),
        pattern: r"(?-u)\b(pk_\d{5,10}_[A-Z0-9]{32})\b",
        positive: samples![
            concat!("p", "k_54782135_WGT9NN1FCIN4APG3RENZIJ3T7Q9OR04J"),
            concat!("p", "k_4463593_UIM3U56V1CH7DMMKJQBD6QPBXHWZ68CL")
        ],
        negative: samples!["pk_1234567", "pk_12345_id"],
        ..KEY
    },
    Detector {
        id: "contentful-token",
        title: "Contentful token",
        why: "Whoever reads it can read and change your pages.",
        source: "https://www.contentful.com/developers/docs/references/authentication/",
        gate: Gate::Words(words!["CFPAT-"]),
        pattern: r"(?-u)\b(CFPAT-[A-Za-z0-9_\-]{40,50})",
        positive: samples![
            concat!("CFPA", "T-L0JE8DNXm7LDuQc4UkBtsqua2xdBTm1avY4cuapWzrc"),
            concat!("CFPA", "T-JtHYwTQSz5lgvT0egaDBCn6b6rd2GM2wfr4utlgSzaP")
        ],
        negative: samples!["CFPAT-", "CFPAT-token"],
        ..KEY
    },
    Detector {
        id: "dropbox-token",
        title: "Dropbox token",
        why: "Whoever reads it can read and change your files.",
        source: "https://developers.dropbox.com/oauth-guide",
        gate: Gate::Words(words!["sl."]),
        pattern: r"(?-u)\b(sl\.(?:u\.)?[A-Za-z0-9_\-]{60,1500})",
        reach: Reach { before: 0, after: 320 },
        validator: key_material,
        positive: samples![
            concat!(
                "s",
                "l.lIEcFEE8Fsop9n40qS0Jq1HaqnImTMcy6udTiZDvMCYkgGhzcTQD9qKIPta6psfVL2iqHbggqKBamjzmbJrG3LCT277gG9UEWSkCYhoLBv7ObIQbSILmnFF0fzBLWoPxz3FJrUh0W2gX"
            ),
            concat!(
                "s",
                "l.u.DIllFffK10WsW1YMDHXrGkdi6UdOlx1orddJ7MmhTMnzH3dNXpApjAr2x42plqObiyrIOslUX0JTHY5G0kLYJU1diibQQYZb819Spal4FDzS59aYVzhxcgVvRSUDhYAA6onHJykyyLzA"
            )
        ],
        negative: samples!["sl.", "ssl.something"],
        ..KEY
    },
    Detector {
        id: "frame-io-token",
        title: "Frame.io token",
        why: "Whoever reads it can watch and change your videos.",
        source: "https://developer.frame.io/docs/getting-started/authentication",
        gate: Gate::Literals(words!["fio-u-"]),
        pattern: r"(?-u)(fio-u-[A-Za-z0-9_\-=]{60,70})",
        positive: samples![
            concat!("fio-", "u-NwzuIARvPRUurTSKYcjIDxjKbhFF4AL7sF7MJuwWs7o85f1JgWRBECc7rfa2mKBx"),
            concat!("fio-", "u-VnS3VorEq2qomDbPWfaiMVBlzj558pUF9osLajHI9UQoDguEfvXhP8Lz53tud40c")
        ],
        negative: samples!["fio-u-", "fio-u-token"],
        ..KEY
    },
    Detector {
        id: "ghost-admin-key",
        title: "Ghost admin key",
        why: "Whoever reads it can read and change your pages.",
        source: "https://docs.ghost.org/admin-api",
        gate: Gate::Token { length: 64, digits: 8 },
        pattern: r"(?-u)\b([a-f0-9]{24}:[a-f0-9]{64})\b",
        reach: Reach { before: 26, after: 0 },
        context: Context::raising(words!["ghost", "admin", "key"]),
        worth: Worth { shape: 80, proved: 80, cued: 92 },
        positive: samples![
            concat!("2bf2e964bc025e9dc354b1ed", ":e01cdaedeeda46e44538280a45f571b292dcd0bab2de693a572332b29dd8cfa6"),
            concat!("ba94184d6d66cdfab6353573", ":6c836f6a6e5faf67139a201321196a19fbc4f105261a3552ba57214b08b991c4")
        ],
        negative: samples!["64d2f1c3b5a69788c0d1e2f3", "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
        ..KEY
    },
    Detector {
        id: "gitbook-token",
        title: "GitBook token",
        why: "Whoever reads it can read and change your pages.",
        source: "https://gitbook.com/docs/developers/gitbook-api/quickstart",
        gate: Gate::Words(words!["gb_api_"]),
        pattern: r"(?-u)\b(gb_api_[A-Za-z0-9]{36,48})\b",
        positive: samples![
            concat!("gb_ap", "i_uuBn5c1lqtLsNCIDAu85Mik32Wt5TUVqqnL0Zi5i"),
            concat!("gb_ap", "i_nYaQaCRjVW6gfTHMgHlOxZdOY7ny4w0y8BbDFUot")
        ],
        negative: samples!["gb_api_", "gb_api_token"],
        ..KEY
    },
    Detector {
        id: "ionic-token",
        title: "Ionic token",
        why: "Whoever reads it can build and publish your apps.",
        source: "https://ionic.io/docs/appflow/cli/overview",
        gate: Gate::Words(words!["ion_"]),
        pattern: r"(?-u)\b(ion_[A-Za-z0-9]{40,46})\b",
        positive: samples![
            concat!("io", "n_jdEFyv77d8jzFQUifMfrCLY1rzj4s8FSxabiwxYXlQ"),
            concat!("io", "n_325WbGUvjcD5RX9RhXxdbvnk7BtjVKef2vcKPxfBKc")
        ],
        negative: samples!["ion_", "ion_channel"],
        ..TOKEN
    },
    Detector {
        id: "klaviyo-key",
        title: "Klaviyo key",
        why: "Whoever reads it can read your customers.",
        source: "https://developers.klaviyo.com/en/docs/authenticate_",
        gate: Gate::Words(words!["pk_"]),
        pattern: r"(?-u)\b(pk_[a-f0-9]{34})\b",
        positive: samples![concat!("p", "k_4aceabed8c415967bc0848f0b083586a2e"), concat!("p", "k_5813d91d8d7d59e8bf870097bb19c33c37")],
        negative: samples!["pk_", "pk_0000000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "nightfall-key",
        title: "Nightfall key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://docs.nightfall.ai/",
        gate: Gate::Words(words!["NF-"]),
        pattern: r"(?-u)\b(NF-[A-Za-z0-9]{32})\b",
        positive: samples![concat!("N", "F-jcFhHYDyuV4MH3jU8vOY3vg9ZtuDZ6Wg"), concat!("N", "F-7MLt7a7xf1cJzYr4L3tX0b2m98ZJwZQk")],
        negative: samples!["NF-", "NF-kappa-B"],
        ..TOKEN
    },
    Detector {
        id: "readme-key",
        title: "ReadMe key",
        why: "Whoever reads it can read and change your pages.",
        source: "https://docs.readme.com/main/docs/rdme",
        gate: Gate::Words(words!["rdme_"]),
        pattern: r"(?-u)\b(rdme_[a-z0-9]{60,80})\b",
        positive: samples![
            concat!("rdm", "e_aejk0vmuo71onin74r28zuwqtu08nszzkr0dl9ek9b1q2ibuhglvgfddixdto7u6i2w2a3"),
            concat!("rdm", "e_vqwwciuwfpf5qo3rtxlmuifhj24uhdoe4s3mfk9wam3ks72bwtdnzxpxqqk1frt3p0buxu")
        ],
        negative: samples!["rdme_", "rdme_docs"],
        ..KEY
    },
    Detector {
        id: "salesforce-session",
        title: "Salesforce session",
        why: "Whoever reads it can read your customers.",
        source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm",
        gate: Gate::Literals(words!["00D"]),
        pattern: r"(?-u)\b(00D[A-Za-z0-9]{12}!A?[A-Za-z0-9._]{80,120})",
        reach: Reach { before: 0, after: 160 },
        validator: key_material,
        positive: samples![
            concat!("00D5g0000", "08kTqX!AQ0A2o5KkGNJaDQ8oGhxSUhSytfmcD9PWs2MENn5Lod1QnIrX2WgEbXbhTinqrxtVq47BgsTiJS9PBtsRtOJvv4qbSgTNYua"),
            concat!("00DLqZM0voFz8D6", "!ARsnvXaTat75YmQe2F1uDhHX46JNYBnDxnjAhJnUFVZrePdSo6gcmfJcxzmMw3fpQd9BBPjEut7dRDKhS4BqRSmED4VCkfYv")
        ],
        negative: samples!["00D is an organisation", "00D5g000008kTqX"],
        ..KEY
    },
    Detector {
        id: "taskade-token",
        title: "Taskade token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://developers.taskade.com/",
        gate: Gate::Words(words!["tskdp_"]),
        pattern: r"(?-u)\b(tskdp_[A-Za-z0-9]{30,40})\b",
        positive: samples![
            concat!("tskd", "p_RYqvyj03NaF4sEYnX4O9jC1g40Ai7HlqJn"),
            concat!("tskd", "p_1MHbiF1SkjnySvd5aRhB8Ahr1lmwIrxJzU")
        ],
        negative: samples!["tskdp_", "tskdp_test_token_placeholder"],
        ..TOKEN
    },
    Detector {
        id: "teamwork-token",
        title: "Teamwork token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://apidocs.teamwork.com/",
        gate: Gate::Words(words!["tkn.v1_"]),
        pattern: r"(?-u)\b(tkn\.v1_[A-Za-z0-9]{50,100}={0,2})",
        positive: samples![
            concat!("tkn.v", "1_0ETu0nTfkevwcOuJfrfc16hO2SYkykoLviUHnRIOXpFpADHi6P7vSr7ldZWHn8RHgfFKPYj="),
            concat!("tkn.v", "1_zWJGT8hzlu06Xc2iLFnTdGQ13BLIZDsnHksVqWUsEYp8GCNL9uGdlZ1Pzg2bHQqq4uafbor=")
        ],
        negative: samples!["tkn.v1_", "tkn.v1_abc123"],
        ..KEY
    },
    Detector {
        id: "trello-token",
        title: "Trello token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
        gate: Gate::Literals(words!["ATTA"]),
        pattern: r"(?-u)\b(ATTA[a-f0-9]{60,80})\b",
        positive: samples![
            concat!("AT", "TAefbc7200e3c32fa80b7d9e926261a785476e5d147a215cc44f1ac5eaf217250e4c1bfd97"),
            concat!("AT", "TA32f1cafcc8509c50d7279778f564f03779453e1a8414ef1858cdeb711cc6930f44e44d1f")
        ],
        negative: samples!["ATTA", "ATTACHMENT"],
        ..KEY
    },
    Detector {
        id: "truenas-key",
        title: "TrueNAS key",
        why: "Whoever reads it can read and change your files.",
        source: "https://www.truenas.com/docs/scale/api/",
        gate: Gate::Literals(words!["auth.login_with_api_key"]),
        pattern: r#"(?-u)auth\.login_with_api_key"[\s,]*"params"\s?:\s?\[\s*\\?"([A-Za-z0-9_\-]{20,100})"#,
        reach: Reach { before: 4, after: 160 },
        validator: key_material,
        worth: Worth { shape: 82, proved: 95, cued: 95 },
        positive: samples![
            concat!(
                "{\"msg\": \"method\", \"method\": \"auth.login_with_api_",
                "key\", \"params\": [\"«6-3Y6ubDE5n59n3kU52iKKeeYZpw8kEwGoKGb5oHwHqetIh5KqMXGiowxaVp8lerUl»\"]}"
            ),
            concat!("auth.login_with_api_", "key\", \"params\": [\"«7-h5FETFG2BZB8R4bkotiw8CkKMaIklNHh2sQrvvxNKerbpd8b0Kk2n3TtfQ066jMd»")
        ],
        negative: samples!["auth.login_with_api_key", "auth.login_with_api_key\", \"params\": [\"<key>\"]"],
        ..KEY
    },
    Detector {
        id: "typeform-token",
        title: "Typeform token",
        why: "Whoever reads it can read what people answered.",
        source: "https://www.typeform.com/developers/get-started/personal-access-token/",
        gate: Gate::Words(words!["tfp_"]),
        pattern: r"(?-u)\b(tfp_[A-Za-z0-9_\-.=]{40,70})",
        positive: samples![
            concat!("tf", "p_Wy5TeFSLYRdk2os0J9O1pAIcwXIz5kwdyLvd0aD25zrS"),
            concat!("tf", "p_8ORrnHMHeYMEQD6yFurWEL4TzIpRMWwaxiqHYe3FyFOA_dY2r9p70U4fboC")
        ],
        negative: samples!["tfp_", "tfp_form"],
        ..TOKEN
    },
    Detector {
        id: "upwork-token",
        title: "Upwork token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://www.upwork.com/developer/documentation/graphql/api/docs/index.html",
        gate: Gate::Words(words!["oauth2v2_"]),
        pattern: r"(?-u)\b(oauth2v2_(?:int_)?[a-f0-9]{32,64})\b",
        positive: samples![
            concat!("oauth2v", "2_f132350144f5f8b2ff9342687f84e57e"),
            concat!("oauth2v", "2_int_fd2eda243f991f433db09540afc2db85")
        ],
        negative: samples!["oauth2v2_", "oauth2v2_token"],
        ..KEY
    },
    Detector {
        id: "weblate-token",
        title: "Weblate token",
        why: "Whoever reads it can read and change your work there.",
        source: "https://docs.weblate.org/en/latest/api.html",
        gate: Gate::Words(words!["wlu_", "wlp_"]),
        pattern: r"(?-u)\b(wl[up]_[A-Za-z0-9]{36})\b",
        positive: samples![
            concat!("wl", "u_nUubpYMTwBt56jlTytJwMhCky1KOqJhbQLF8"),
            concat!("wl", "p_7xTipBc4B39vDnqTtfBoSPKavOkvumOaBpsD")
        ],
        negative: samples!["wlu_", "wlp_project"],
        ..TOKEN
    },
    Detector {
        id: "zoho-token",
        title: "Zoho token",
        why: "Whoever reads it can read your customers.",
        source: "https://www.zoho.com/accounts/protocol/oauth.html",
        gate: Gate::Words(words!["1000."]),
        pattern: r"(?-u)\b(1000\.[a-f0-9]{32}\.[a-f0-9]{32})\b",
        positive: samples![
            concat!("100", "0.fe0c2d004807114e577b9127e583077c.e9597c9966d3fcb11a29bfc3c0eb949b"),
            concat!("100", "0.8214b965dae34a5595218f28cf2c8913.3b32ee74fc787e0b96849e7b6ba9ea5d")
        ],
        negative: samples!["1000.00 in total", "1000.a"],
        ..KEY
    },
];
