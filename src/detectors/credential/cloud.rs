//! Keys of clouds and hosts.

use super::SECRET;
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{key_material, mixed_key};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "aws-access-key-id",
        title: "AWS access key",
        why: "Whoever reads it and its secret can act in your AWS account.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        gate: Gate::Literals(&["AKIA", "ASIA", "ABIA", "ACCA"]),
        pattern: r"(?-u)\b((?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\b",
        positive: samples![concat!("AKI", "A4QU7TI22OPV7ONWD"), concat!("ASI", "AUW2K5AW4LLZYBYSV")],
        negative: samples!["AKIAIOSFODNN7EXAMPLE", "AKIASHORT", "xAKIAQ3EGRWZK5TBNXV7D9", "AKIAXXXXXXXXXXXXXXXX"],
        ..SECRET
    },
    Detector {
        id: "aws-bedrock-key",
        title: "Amazon Bedrock key",
        why: "Whoever reads it can use models at your cost.",
        source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        gate: Gate::Literals(&["ABSK", "bedrock-api-key-"]),
        pattern: r"(?-u)\b(ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-[A-Za-z0-9+/=]{40,})",
        reach: Reach { before: 0, after: 300 },
        positive: samples![
            concat!(
                "ABS",
                "KQmVkcm9ja0FQSUtleShOOyQ19AW36B0rhIxNck42O94XZfTa+FzqveU4NefAISbFvThEWyrG80Ws9OYLK2iBfUtcrE1+eHvu6RTXMa7YtP2FD0CQCt38aYW0uWBCXP9k"
            ),
            concat!("bedrock-api", "-key-U+mMvu+AKsIRsiXD9JF4lsNd3bVwVLzckP/UHq7O2ZMvJC+GafeMIaW0kfNU"),
        ],
        negative: samples!["ABSK", "bedrock-api-key-"],
        ..SECRET
    },
    Detector {
        id: "aws-secret-access-key",
        title: "AWS secret key",
        why: "Whoever reads it and its key id can act in your AWS account.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        gate: Gate::Literals(&["AKIA", "ASIA", "aws", "secret_access_key", "secretaccesskey", "secret_key", "secretkey"]),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9/+_.\-]))([A-Za-z0-9/+]{40})(?:(?u:[^A-Za-z0-9/+=_\-])|$)",
        reach: Reach { before: 60, after: 160 },
        validator: mixed_key,
        worth: Worth { shape: 80, proved: 93, cued: 95 },
        positive: samples![
            concat!("aws_secret_access_key = «4z8VYmVjI0rQIIjkf5Na", "YwwoJ83cSdmI+UG2gFkw»"),
            concat!("AKI", "A55JK36JQ2L4A3U6J / «Rt3LJjQOXz4ul6t/JuBZw5CFzxpC+91W80CsAQUy»"),
        ],
        negative: samples![
            "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "aws commit 3f1c9e2d7b6a4850ff21c6d0e9b7a8135c4e2f90",
            "AWS_SECRET_ACCESS_KEY=changeme",
        ],
        ..SECRET
    },
    Detector {
        id: "azure-client-secret",
        title: "Microsoft Entra client secret",
        why: "Whoever reads it can sign in as your application.",
        source: "https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app",
        gate: Gate::Literals(&["Q~"]),
        pattern: r"(?-u)([A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34})",
        reach: Reach { before: 8, after: 40 },
        positive: samples![concat!("1178", "Q~YLNFlj42gSWdqV7AyKEB0qTgwf5u-KGWqy"), concat!("FU27", "Q~EHQGoLk40O3s0P-RPBhJNrzKpiXkeAm")],
        negative: samples!["Q~Q", "FAQ~ shorter"],
        ..SECRET
    },
    Detector {
        id: "azure-storage-key",
        title: "Azure storage or bus key",
        why: "Whoever reads it can read, change and delete what is stored there.",
        source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
        gate: Gate::Literals(&["AccountKey=", "SharedAccessKey=", ";Secret="]),
        pattern: r#"(?-u)((?:DefaultEndpointsProtocol=https?|Endpoint=(?:sb|https?)://(?u:[^\x80-\xff \t-\r"']){0,80}|BlobEndpoint=(?u:[^\x80-\xff \t-\r"';]){4,90}|HostName=(?u:[^\x80-\xff \t-\r"';]){4,90});?(?u:[^\x80-\xff \t-\r"']){0,160}(?:AccountKey|SharedAccessKey|;Secret)=[A-Za-z0-9+/]{40,90}={0,2}(?:;[A-Za-z]+=(?u:[^\x80-\xff \t-\r"';]){2,80})*|(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,90}={0,2})"#,
        reach: Reach { before: 200, after: 240 },
        positive: samples![
            concat!(
                "DefaultEndpointsProtocol=https;AccountName=stprodwe04;Account",
                "Key=TehVDKZPpCTsW/RbDLr8wWHHvBpTmrzAnpZLyJnB9KHGQVG0SahgZRZVWyz0spCgohCEI6i1WPGuDFbsPpKapY==;EndpointSuffix=core.windows.net"
            ),
            concat!(
                "Endpoint=sb://orders-bus.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess",
                "Key=yFxHZxZ+GWXF3Sb4URc3sLpIVWZsNYDp8PbTLw6MFIP="
            ),
        ],
        negative: samples!["AccountKey=<key>", "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=;"],
        ..SECRET
    },
    Detector {
        id: "cloudflare-token",
        title: "Cloudflare key",
        why: "Whoever reads it can change your domains.",
        source: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
        gate: Gate::Literals(&["cloudflare", "CF_API", "v1.0-"]),
        pattern: r"(?-u)\b(v1\.0-[a-f0-9]{24,64}-[a-f0-9]{100,160}(?:-[a-f0-9]{64})?)\b|(?i:cloudflare|cf)[A-Za-z_\s.\-]{0,40}(?i:key|token)[\x22'\s:=]{1,5}([A-Za-z0-9_\-]{37,45})\b",
        reach: Reach { before: 0, after: 220 },
        validator: key_material,
        positive: samples![
            concat!("CLOUDFLARE_API_TOKEN=«IjEusNuuan2R8N8D7iqK", "eoaukt8iM988CeKICDte»"),
            concat!(
                "v1.",
                "0-048134d5aee3ed7d956a964e-4f4b410c8e3618d1a63b26beb4a90ec00baf2de9cd7db33e7579e7b14b804fc59e000c1588bb894131d94a44a282c09c788bd32a2de9461d1fc0052057f2c8562800148ad2677b1d37"
            ),
        ],
        negative: samples!["CLOUDFLARE_API_TOKEN=${CF_TOKEN}", "v1.0-beta", "cloudflare key rotation"],
        ..SECRET
    },
    Detector {
        id: "digitalocean-token",
        title: "DigitalOcean token",
        why: "Whoever reads it can create, read and destroy your servers.",
        source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
        gate: Gate::Literals(&["dop_v1_", "doo_v1_", "dor_v1_"]),
        pattern: r"(?-u)\b(do[opr]_v1_[a-f0-9]{8,64}(?:\s[a-f0-9]{8,56}){0,4})\b",
        positive: samples![
            concat!("dop_", "v1_f76819f6ad4cfc60e20399908f61b71381c0136313aa1c4482ff0be120fcfded"),
            concat!("dor_", "v1_39cfabe0df54055d3c0bcf7f7ef159831ffeb3b216edff758bdeb0956d4e4349"),
        ],
        negative: samples!["dop_v1_", "dop_v1_xxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "fly-token",
        title: "Fly.io token",
        why: "Whoever reads it can deploy and read your apps.",
        source: "https://fly.io/docs/security/tokens/",
        gate: Gate::Literals(&["FlyV1 ", "fo1_", "fm2_"]),
        pattern: r"(?-u)\b((?:FlyV1\s)?fm2_[A-Za-z0-9+/=,_]{40,600}|fo1_[A-Za-z0-9_\-]{40,50})",
        reach: Reach { before: 8, after: 620 },
        positive: samples![
            concat!("fo", "1_0Lt7knZxVHlTxQc3DIfmwm_IkA8n6O7pcWtMVqiMLMO"),
            concat!("fm", "2_LkuyAid+skhvrerYPqSUKxv6FNbehsvas5iNSOqt5wKvCJDIEa8wqcYhMfda4bhXQ62Gv5B3cbksg64+uBu/uEnaFa/c8GBwAPnc"),
        ],
        negative: samples!["fo1_", "FlyV1 token"],
        ..SECRET
    },
    Detector {
        id: "google-api-key",
        title: "Google API key",
        why: "Whoever reads it can use Google services at your cost.",
        source: "https://cloud.google.com/docs/authentication/api-keys",
        gate: Gate::Literals(&["AIza"]),
        pattern: r"(?-u)\b(AIza[A-Za-z0-9_\-]{33,39})",
        positive: samples![concat!("AI", "zaXpSy9i1uud2qed2JFmCu6P-uqABuje-PxdC"), concat!("AI", "zaSykxvL8h3UcfRGZhn_lqedYIBgUg4a6ETTc")],
        negative: samples!["AIza_YOUR_KEY", "AIza", "AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
        ..SECRET
    },
    Detector {
        id: "google-oauth-secret",
        title: "Google OAuth secret or token",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://developers.google.com/identity/protocols/oauth2",
        gate: Gate::Literals(&["GOCSPX-", "ya29.", "1//0"]),
        pattern: r"(?-u)\b(GOCSPX-[A-Za-z0-9_\-]{26,30}|ya29\.[A-Za-z0-9_\-]{40,300}|1//0[A-Za-z0-9_\-]{40,120})",
        reach: Reach { before: 0, after: 320 },
        positive: samples![
            concat!("GOC", "SPX-zw5kpu4QtSJ8U1tTHhqba8JclU3K"),
            concat!(
                "ya",
                "29.a0FR_nsvyvZcPN66K66HRsniHFJSqobZZ-gvkrhlGHTDUbTlyf3rwDSaqGGiisNE-0SOxjOjeNSOq60jaf47tEu8YZ3yxFGROLcHSbwwPnbQIyjsh-jayTKCxK"
            ),
        ],
        negative: samples!["GOCSPX-", "ya29.", "1//0"],
        ..SECRET
    },
    Detector {
        id: "heroku-token",
        title: "Heroku key",
        why: "Whoever reads it can change your apps and read their settings.",
        source: "https://devcenter.heroku.com/articles/authentication",
        gate: Gate::Literals(&["HRKU-", "heroku"]),
        pattern: r"(?-u)\b(HRKU-[A-Za-z0-9_\-]{30,64})|(?i:heroku)[A-Za-z_\s.\-]{0,30}(?i:key|token)[\x22'\s:=]{1,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
        positive: samples![
            concat!("HRK", "U-AA4hae34_iaPe1VzLXaIQf7xMbX2S-DNpXIMDWTB8yg1UdgPg8D25Xkal13B"),
            concat!("HEROKU_API_", "KEY=«a89cb478-a434-4929-be3f-8e199c45cc7d»"),
        ],
        negative: samples!["heroku git:remote", "HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"],
        ..SECRET
    },
    Detector {
        id: "netlify-token",
        title: "Netlify token",
        why: "Whoever reads it can change your sites.",
        source: "https://docs.netlify.com/api/get-started/#authentication",
        gate: Gate::Literals(&["nfp_", "nfc_", "nfo_", "nfu_"]),
        pattern: r"(?-u)\b(nf[cpou]_[A-Za-z0-9]{36,40})\b",
        positive: samples![
            concat!("nf", "p_0V19SAcNueIkMQ5B6YRwsC1SSjjX9h9t2FZr"),
            concat!("nf", "c_LcqRCT6oDMZF2JTFBT5zhX0032eklNnDKsJU")
        ],
        negative: samples!["nfp_", "nfc_reader"],
        ..SECRET
    },
    Detector {
        id: "supabase-token",
        title: "Supabase key",
        why: "Whoever reads it can read and change your database.",
        source: "https://supabase.com/docs/guides/api/api-keys",
        gate: Gate::Literals(&["sbp_", "sb_secret_"]),
        pattern: r"(?-u)\b(sbp_[a-z0-9]{40}|sbp_oauth_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_\-]{28,44})",
        positive: samples![
            concat!("sb", "p_129ac7ab2515deeaa070c1f8ae2542c64fdba904"),
            concat!("sb_sec", "ret_leLvvPJrLovP-gaCZPTESe5FJcw5HSN")
        ],
        negative: samples!["sbp_", "sb_secret_key"],
        ..SECRET
    },
    Detector {
        id: "tailscale-key",
        title: "Tailscale key",
        why: "Whoever reads it can join your network.",
        source: "https://tailscale.com/kb/1085/auth-keys",
        gate: Gate::Literals(&["tskey-"]),
        pattern: r"(?-u)\b(tskey-(?:[a-z]+-)?[A-Za-z0-9]{6,20}(?:CNTRL)?-[A-Za-z0-9]{4,40})\b",
        positive: samples![
            concat!("tskey-au", "th-k5KOYpfPGSvCNTRL-L7TQhX1gEazOtL0CDMxB8CT5PgijJGGT"),
            concat!("tskey-ap", "i-kqbylZ1vsf2CNTRL-GqTXMlzOmoXt82dRXpPcCUQeqFWGcmxn"),
        ],
        negative: samples!["tskey-auth-", "tskey-auth-<key>"],
        ..SECRET
    },
];
