//! Keys of clouds and hosts.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{aws_key_id, key_material, mixed_key};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "alibaba-access-key",
        title: "Alibaba Cloud access key",
        why: "Whoever reads it and its secret can act in your account.",
        source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
        gate: Gate::Literals(words!["LTAI"]),
        pattern: r"(?-u)\b(LTAI[A-Za-z0-9]{12,26})\b",
        positive: samples![concat!("LT", "AI5tTbKGkQzp3r5SQAz83p"), concat!("LT", "AIpzerSZ2yfzR16tbt")],
        negative: samples!["LTAI", "LTAInternational"],
        ..TOKEN
    },
    Detector {
        id: "amazon-mws-token",
        title: "Amazon Marketplace token",
        why: "Whoever reads it can read and change what you sell.",
        source: "https://developer-docs.amazon.com/sp-api/docs/",
        gate: Gate::Words(words!["amzn.mws."]),
        pattern: r"(?-u)\b(amzn\.mws\.[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("amzn.m", "ws.14e672d6-e228-4949-9331-6e7024fa92ac"),
            concat!("amzn.m", "ws.e7e0bb3f-6aef-4fba-9f22-5c4a6244367e")
        ],
        negative: samples!["amzn.mws.", "amzn.mws.00000000-0000-0000-0000-000000000000"],
        ..KEY
    },
    Detector {
        id: "amazon-oauth-secret",
        title: "Login with Amazon secret",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://developer.amazon.com/docs/login-with-amazon/register-web.html",
        gate: Gate::Words(words!["amzn1.oa2-cs."]),
        pattern: r"(?-u)\b(amzn1\.oa2-cs\.v1\.[a-f0-9]{64})\b",
        positive: samples![
            concat!("amzn1.oa2-", "cs.v1.912b996a4ec12185ea198837efb9f65778ba1e9ce191699f08337dd8dda0e73e"),
            concat!("amzn1.oa2-", "cs.v1.3435793fa7ee3541413687b0c95f268bd88baf2680598ca243ec23dc1f949ca5")
        ],
        negative: samples!["amzn1.oa2-cs.v1.", "amzn1.oa2-cs.key"],
        ..KEY
    },
    Detector {
        id: "appsync-api-key",
        title: "AWS AppSync key",
        why: "Whoever reads it can query your data.",
        source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
        gate: Gate::Words(words!["da2-"]),
        pattern: r"(?-u)\b(da2-[a-z0-9]{26})\b",
        positive: samples![concat!("da", "2-d7qndedznyyh4c8su3yeqbstam"), concat!("da", "2-7ex9xdf06xl0updwaeblruy3x3")],
        negative: samples!["da2-", "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..TOKEN
    },
    Detector {
        id: "aws-access-key-id",
        title: "AWS access key",
        why: "Whoever reads it and its secret can act in your AWS account.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        gate: Gate::Literals(words!["AKIA", "ASIA", "ABIA", "ACCA"]),
        pattern: r"(?-u)\b((?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\b",
        validator: aws_key_id,
        positive: samples![concat!("AKI", "A4QU7TI22OPV7ONWD"), concat!("ASI", "AUW2K5AW4LLZYBYSV")],
        negative: samples![
            "AKIAIOSFODNN7EXAMPLE",
            "AKIASHORT",
            "xAKIAQ3EGRWZK5TBNXV7D9",
            "AKIAXXXXXXXXXXXXXXXX",
            concat!("AKIA", "7ZK3TQ5VX2WM6NYB")
        ],
        ..SECRET
    },
    Detector {
        id: "aws-bedrock-key",
        title: "Amazon Bedrock key",
        why: "Whoever reads it can use models at your cost.",
        source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        gate: Gate::Literals(words!["ABSK", "bedrock-api-key-"]),
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
        gate: Gate::Literals(words!["AKIA", "ASIA", "aws", "secret_access_key", "secretaccesskey", "secret_key", "secretkey"]),
        announced: true,
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
        gate: Gate::Literals(words!["Q~"]),
        pattern: r"(?-u)([A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34})",
        reach: Reach { before: 8, after: 40 },
        positive: samples![concat!("1178", "Q~YLNFlj42gSWdqV7AyKEB0qTgwf5u-KGWqy"), concat!("FU27", "Q~EHQGoLk40O3s0P-RPBhJNrzKpiXkeAm")],
        negative: samples!["Q~Q", "FAQ~ shorter"],
        ..SECRET
    },
    Detector {
        id: "azure-devops-token",
        title: "Azure DevOps token",
        why: "Whoever reads it can read your code and start your builds.",
        source: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        gate: Gate::Literals(words!["AZDO"]),
        pattern: r"(?-u)\b([A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})\b",
        reach: Reach { before: 80, after: 8 },
        validator: key_material,
        positive: samples![
            concat!("k86gbllsvVvJNRvjDXu5g0EveDMLukzs6uf0Z5BThjSoGhlZSMx1JQQJ99BHACAAAAA9PABB4KA7AZ", "DOMmdy"),
            concat!("6cUhCkTCVuCYoXfkKWa1yBBMBlURZUe38mDZpH1sDUdOzbqfTaROJQQJ99BHACAAAAAQSNCDEEQ4AZ", "DOHXtI")
        ],
        negative: samples!["AZDO", "the AZDO pipeline of our team"],
        ..KEY
    },
    Detector {
        id: "azure-identifiable-key",
        title: "Azure service key",
        why: "Whoever reads it can read, change and delete what is stored there.",
        source: "https://github.com/microsoft/security-utilities",
        gate: Gate::Literals(words!["+ASt", "ACDb", "+ABa", "+ASb", "+AEh", "+ARm", "AIoT", "AzFu", "AzSe", "AzCa", "ACOG"]),
        pattern: r"(?-u)\b([A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa)[A-Za-z0-9+/]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-Za-z0-9+/]{5}[A-Za-z0-9+/]=|[A-Za-z0-9_\-]{44}AzFu[A-Za-z0-9_\-]{5}[AQgw]==|(?:[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}ACOG[A-Za-z0-9]{4})\b)",
        reach: Reach { before: 80, after: 14 },
        validator: key_material,
        positive: samples![
            concat!("h847eRkXiqwZ3PvPlOetkoMxYxSDwdMoQ3PRbHQiL7JJd0HPQyogCYFE3k66GO0WCRcbpmY8kyh2+A", "StgQoaSw=="),
            concat!("rpCPcbDt8UKkpsnPPXaKRJF8V7qAISsp1Si6XlbBuOAz", "SeB2CoJd"),
            concat!("g1jXI2dMVLGgcFA3gjVxzRnGxOLvuH0u6qFA987ppxTCXP8y4Z76JQQJ99BHACAAAAAL9EYZROI6AC", "OGqLUO")
        ],
        negative: samples!["ACDb", "the AIoT fair"],
        ..KEY
    },
    Detector {
        id: "azure-storage-key",
        title: "Azure storage or bus key",
        why: "Whoever reads it can read, change and delete what is stored there.",
        source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
        gate: Gate::Literals(words!["AccountKey=", "SharedAccessKey=", ";Secret="]),
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
        source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
        gate: Gate::Literals(words!["cloudflare", "CF_API", "v1.0-", "cfk_", "cfut_", "cfat_"]),
        pattern: r"(?-u)\b(cf(?:k|ut|at)_[A-Za-z0-9]{40,60}|v1\.0-[a-f0-9]{24,64}-[a-f0-9]{100,160}(?:-[a-f0-9]{64})?)\b|(?i:cloudflare|cf)[A-Za-z_\s.\-]{0,40}(?i:key|token)[\x22'\s:=]{1,5}([A-Za-z0-9_\-]{37,45})\b",
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
        id: "deno-deploy-token",
        title: "Deno Deploy token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://docs.deno.com/subhosting/api/authentication/",
        gate: Gate::Words(words!["ddp_", "ddw_"]),
        pattern: r"(?-u)\b(dd[pw]_[A-Za-z0-9]{36})\b",
        positive: samples![
            concat!("dd", "p_5B01u0VNxOpeTxUEMXGCPNd0wocdcjTrXc1W"),
            concat!("dd", "w_SX3Gv6bgAetJxQxnpubB1pT7eSKZc7K8TnBt")
        ],
        negative: samples!["ddp_", "ddw_write"],
        ..TOKEN
    },
    Detector {
        id: "digitalocean-token",
        title: "DigitalOcean token",
        why: "Whoever reads it can create, read and destroy your servers.",
        source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
        gate: Gate::Literals(words!["dop_v1_", "doo_v1_", "dor_v1_"]),
        pattern: r"(?-u)\b(do[opr]_v1_[a-f0-9]{8,64}(?:\s[a-f0-9]{8,56}){0,4})\b",
        positive: samples![
            concat!("dop_", "v1_f76819f6ad4cfc60e20399908f61b71381c0136313aa1c4482ff0be120fcfded"),
            concat!("dor_", "v1_39cfabe0df54055d3c0bcf7f7ef159831ffeb3b216edff758bdeb0956d4e4349"),
        ],
        negative: samples!["dop_v1_", "dop_v1_xxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "docker-swarm-token",
        title: "Docker swarm token",
        why: "Whoever reads it can join your cluster.",
        source: "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
        gate: Gate::Words(words!["SWMTKN-1-"]),
        pattern: r"(?-u)\b(SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25})\b",
        positive: samples![
            concat!("SWMTK", "N-1-7phqa74iqsodnl86mnzluojje3m7sogplka9vu85xihadn63rj-g92u5ykaao607aqv5j5se3ij3"),
            concat!("SWMTK", "N-1-omlj787vgf31olur9xcomrce08o3ce23ttncnpdhabrg6e89k0-r50fin1pqug96tijfnx6x8u66")
        ],
        negative: samples!["SWMTKN-1-", "SWMTKN-1-<token>"],
        ..KEY
    },
    Detector {
        id: "firebase-server-key",
        title: "Firebase server key",
        why: "Whoever reads it can send messages in your name.",
        source: "https://firebase.google.com/docs/cloud-messaging/migrate-v1",
        gate: Gate::Literals(words![":APA91b"]),
        pattern: r"(?-u)\b(AAAA[A-Za-z0-9_\-]{7}:APA91b[A-Za-z0-9_\-]{134})",
        reach: Reach { before: 12, after: 140 },
        positive: samples![
            concat!(
                "AAAAc2wzxqQ:APA",
                "91bWGPA0j4Vgwtq89UdYX4w05aSvh5gaPP2wZjoyS7hS9lesVZwlwNiYd98E5jY7vmobEo65BXYX5lWTUPJCX6ZVhOfSc0Ub7lKnH5SFNMBFWJEWeKazrzJ9fHm5BnJDdVv3TUGgb"
            ),
            concat!(
                "AAAAuTR8PAP:APA",
                "91bUaU6ZlhlptBcigJQlVFu9ylLbluyF9ylsDKr9eQMHjFeYY6OPNJgDqLGPUjghOLZXxGr7pknJD09BK4MWZBtALquKlFsSzrqGiAoSrGhpA7YbtPk0DNpXBYiGOu0RY4lJF7RbF"
            )
        ],
        negative: samples![":APA91b", "AAAA:APA91bHPRgkF"],
        ..KEY
    },
    Detector {
        id: "fly-token",
        title: "Fly.io token",
        why: "Whoever reads it can deploy and read your apps.",
        source: "https://fly.io/docs/security/tokens/",
        gate: Gate::Literals(words!["FlyV1 ", "fo1_", "fm2_"]),
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
        gate: Gate::Literals(words!["AIza"]),
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
        gate: Gate::Literals(words!["GOCSPX-", "ya29.", "1//0"]),
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
        gate: Gate::Literals(words!["HRKU-", "heroku"]),
        pattern: r"(?-u)\b(HRKU-[A-Za-z0-9_\-]{30,64})|(?i:heroku)[A-Za-z_\s.\-]{0,30}(?i:key|token)[\x22'\s:=]{1,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
        positive: samples![
            concat!("HRK", "U-AA4hae34_iaPe1VzLXaIQf7xMbX2S-DNpXIMDWTB8yg1UdgPg8D25Xkal13B"),
            concat!("HEROKU_API_", "KEY=«a89cb478-a434-4929-be3f-8e199c45cc7d»"),
        ],
        negative: samples!["heroku git:remote", "HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"],
        ..SECRET
    },
    Detector {
        id: "k3s-token",
        title: "K3s token",
        why: "Whoever reads it can join your cluster.",
        source: "https://docs.k3s.io/cli/token",
        gate: Gate::Literals(words!["::server:", "::node:"]),
        pattern: r"(?-u)\b(K10[a-f0-9]{64}::(?:server|node):[A-Za-z0-9]{16,64})\b",
        reach: Reach { before: 70, after: 70 },
        positive: samples![
            concat!("K104fe3041a6dbc5221b071a0119a231c9de1734cb5e3e1a3b23890ae7a74b18bf9::ser", "ver:48c1f1a7843e0a1461f0c2c9badc3fa1"),
            concat!("K108190bc0eb8e2a2a96907b7b9e871d6f3c62bbe8bd45f0e6640ba70ad01350151::no", "de:81c8396fbbc9bcf5d24e3076341e59d5")
        ],
        negative: samples!["K10::server:", "::node:name"],
        ..KEY
    },
    Detector {
        id: "netlify-token",
        title: "Netlify token",
        why: "Whoever reads it can change your sites.",
        source: "https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146",
        gate: Gate::Literals(words!["nfp_", "nfc_", "nfo_", "nfu_"]),
        pattern: r"(?-u)\b(nf[cpou]_[A-Za-z0-9]{36,40})\b",
        positive: samples![
            concat!("nf", "p_0V19SAcNueIkMQ5B6YRwsC1SSjjX9h9t2FZr"),
            concat!("nf", "c_LcqRCT6oDMZF2JTFBT5zhX0032eklNnDKsJU")
        ],
        negative: samples!["nfp_", "nfc_reader"],
        ..SECRET
    },
    Detector {
        id: "openshift-token",
        title: "OpenShift token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://docs.openshift.com/container-platform/4.19/authentication/managing-oauth-access-tokens.html",
        gate: Gate::Words(words!["sha256~"]),
        pattern: r"(?-u)\b(sha256~[A-Za-z0-9_\-]{43})",
        positive: samples![
            concat!("sha25", "6~FhwwnQ07Awig2akVwoyn7N7uUa9L4lndsqnBcMFll6Q"),
            concat!("sha25", "6~Tv8jBBSqM1QWqo6wCMrEKJK8VVa0s1wL2MVCCiesM9e")
        ],
        negative: samples!["sha256~", "sha256~<token>"],
        ..KEY
    },
    Detector {
        id: "portainer-token",
        title: "Portainer token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://docs.portainer.io/api/access",
        gate: Gate::Words(words!["ptr_"]),
        pattern: r"(?-u)\b(ptr_[A-Za-z0-9+/]{43}=)",
        positive: samples![
            concat!("pt", "r_JxPMyP4DFWx5L2rjOgHycwbN26G0Fb6AwO6hjZwqPt9="),
            concat!("pt", "r_6k1dU1wMQi7hIPpXT9HTsDP2JLYqYjC9JmbOVFbEXI4=")
        ],
        negative: samples!["ptr_", "ptr_to_the_first_element_of_the_long_array_of_pages="],
        ..TOKEN
    },
    Detector {
        id: "render-api-key",
        title: "Render key",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://render.com/docs/api",
        gate: Gate::Words(words!["rnd_"]),
        pattern: r"(?-u)\b(rnd_[A-Za-z0-9]{28,40})\b",
        positive: samples![concat!("rn", "d_mFFkKv8mWz3wzANhRipMUGAXOGfPzAE4"), concat!("rn", "d_TNx5aq2egGjaJv8yo7feV6M74NB7MsSK")],
        negative: samples!["rnd_", "rnd_number"],
        ..TOKEN
    },
    Detector {
        id: "scalingo-token",
        title: "Scalingo token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://developers.scalingo.com/",
        gate: Gate::Words(words!["tk-us-"]),
        pattern: r"(?-u)\b(tk-us-[A-Za-z0-9_\-]{40,60})",
        positive: samples![
            concat!("tk-u", "s-CDjaQ51c52tF5efsBZWuHqdmnBgmhOcX1d26fINiVsvNIhlj"),
            concat!("tk-u", "s-VUWZyR41UUoSQOXVwPeRsMFc9Omld9zaJsrYt4qlDImC1iDV")
        ],
        negative: samples!["tk-us-", "tk-us-east"],
        ..TOKEN
    },
    Detector {
        id: "supabase-token",
        title: "Supabase key",
        why: "Whoever reads it can read and change your database.",
        source: "https://supabase.com/docs/guides/api/api-keys",
        gate: Gate::Literals(words!["sbp_", "sb_secret_"]),
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
        gate: Gate::Literals(words!["tskey-"]),
        pattern: r"(?-u)\b(tskey-(?:[a-z]+-)?[A-Za-z0-9]{6,20}(?:CNTRL)?-[A-Za-z0-9]{4,40})\b",
        positive: samples![
            concat!("tskey-au", "th-k5KOYpfPGSvCNTRL-L7TQhX1gEazOtL0CDMxB8CT5PgijJGGT"),
            concat!("tskey-ap", "i-kqbylZ1vsf2CNTRL-GqTXMlzOmoXt82dRXpPcCUQeqFWGcmxn"),
        ],
        negative: samples!["tskey-auth-", "tskey-auth-<key>"],
        ..SECRET
    },
    Detector {
        id: "tencent-secret-id",
        title: "Tencent Cloud secret id",
        why: "Whoever reads it and its secret can act in your account.",
        source: "https://cloud.tencent.com/document/product/598/40488",
        gate: Gate::Literals(words!["AKID"]),
        pattern: r"(?-u)\b(AKID[A-Za-z0-9]{32})\b",
        validator: key_material,
        positive: samples![concat!("AK", "IDAy6sgm3rTJUbpQ5zeo7eHRSwW0KrfHOr"), concat!("AK", "IDfL4O4yOGDPnMmHM9Oz2if3fNU5oe4Z5Q")],
        negative: samples!["AKID", "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"],
        ..KEY
    },
    Detector {
        id: "vercel-token",
        title: "Vercel token",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://vercel.com/docs/rest-api",
        gate: Gate::Words(words!["vca_", "vci_", "vck_", "vcp_", "vcr_", "vercel_blob_rw_"]),
        pattern: r"(?-u)\b(vc[aikpr]_[A-Za-z0-9]{24,64}|vercel_blob_rw_[A-Za-z0-9]{12,20}_[A-Za-z0-9]{24,40})\b",
        positive: samples![
            concat!("vc", "p_Up7MAQ4VdzLXKZgkKVJoYfHLX86Y823NpP1UqD4aWpXvX0GQGYviBc22"),
            concat!("vc", "k_EJB9ODAb4UegKtgrD0Oc8xfXegfcCJ18Qss8ecN8zohsNuUzckx1JANK"),
            concat!("vercel_blob_r", "w_bm0bUPTg1FtA7gqL_4bokUArbSnQyGJ8FhuzYRQKnrH0CZ6")
        ],
        negative: samples!["vcp_", "vca_video_card_array", "vercel_blob_rw_"],
        ..TOKEN
    },
    Detector {
        id: "yandex-cloud-key",
        title: "Yandex Cloud key",
        why: "Whoever reads it can read and change what you run there.",
        source: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
        gate: Gate::Literals(words!["AQVN", "t1.9eu"]),
        pattern: r"(?-u)\b(AQVN[A-Za-z0-9_\-]{35,38}|t1\.9eu[A-Za-z0-9_\-]{40,400}(?:\.[A-Za-z0-9_\-]{80,90}={0,2})?)",
        reach: Reach { before: 0, after: 420 },
        positive: samples![
            concat!("AQ", "VNPkvD36eUNxwZA5BRv9RtSWDzTXHYoq1nbft"),
            concat!(
                "t1.9",
                "eucM2zTB3rOdmHmdTIM73ePnlrdOhza49Nr6NMp3wwvqc2rgqP3PWku5AUdAw0iB2MtHuBqiOF4wOzKWWQeOalAm6DmwbRu4e7CYTFGOuYraivtMQpz9sKPZPyW5iWU3yx1m1OnsfTccBOSP9KVVD5Lh4ipav0PhOSpHAd2KRjNLl3ps8mBDAX.Qr33uXxLfNEAX6FJf7VyIKtODfEowdovCYhwxKsrNOewFqiBrDjE9q2Jq81Uz5hAFb6qIFOwwv43xHgh7SetF9"
            )
        ],
        negative: samples!["AQVN", "t1.9eu"],
        ..TOKEN
    },
    Detector {
        id: "yandex-oauth-token",
        title: "Yandex OAuth token",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
        gate: Gate::Words(words!["y0_", "y1_", "y2_", "y3_"]),
        pattern: r"(?-u)\b(y[0-3]_[A-Za-z0-9_\-]{40,64})",
        positive: samples![
            concat!("y", "0_AgAAAA1IiKAqounDXraXmKvhBzWzPxGKxNlS9U8J95IaczDq5WlL5PSY"),
            concat!("y", "0_BZlhgpG6l1evCQFQka1ZTJ0Nsdtpd7ZRxhMK3z0Kmfy0L6cXe5mitJp")
        ],
        negative: samples!["y0_axis", "y1_y2_y3_are_the_coordinates_of_the_three_points"],
        ..TOKEN
    },
];
