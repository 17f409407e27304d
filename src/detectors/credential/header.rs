//! Credentials as requests carry them: headers, bearer tokens, command lines.

use super::{PASSWORD, SECRET};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::{basic_credentials, jwt, key_material, password};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "authorization-basic",
        title: "Basic credentials",
        why: "It is a user name and password in disguise.",
        source: "https://www.rfc-editor.org/rfc/rfc7617",
        gate: Gate::Literals(words!["basic ", "_auth", "\"auth\"", "auth\\\""]),
        pattern: r#"(?-u)(?:\b[Bb](?:asic|ASIC)\s+|\b_auth\s?=\s?["']?|"auth\\?"\s?:\s?\\?")([A-Za-z0-9+/]{8,200}={0,2})"#,
        validator: basic_credentials,
        worth: Worth { shape: 40, proved: 92, cued: 50 },
        positive: samples![
            concat!("Authorization: Ba", "sic «ZGVwbG95Om1hbmdvLVBhcGF5YS04Mw==»"),
            concat!("auth is Ba", "sic «c3ZjX3Nob3A6VzFudGVyJEhhcmJvdXI=»"),
            concat!("\"registry.ravenholt.de\": { \"au", "th\": \"«c3ZjX3Nob3A6VzFudGVyJEhhcmJvdXI=»\" }"),
        ],
        negative: samples!["basic instinct", "Basic understanding", "Authorization: Basic <credentials>"],
        ..SECRET
    },
    Detector {
        id: "azure-key-header",
        title: "Azure key in a request",
        why: "Whoever reads it can use the service as you.",
        source: "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions",
        gate: Gate::Literals(words!["x-functions-key", "ocp-apim-subscription-key"]),
        pattern: r"(?-u)\b(?i:x-functions-key|ocp-apim-subscription-key)[\x22']?\s?[:=][\x22'\s]*([A-Za-z0-9._~+/\-]{16,300}={0,2})",
        reach: Reach { before: 0, after: 340 },
        validator: key_material,
        worth: Worth { shape: 65, proved: 92, cued: 90 },
        positive: samples![
            concat!("Ocp-Apim-Subscription-", "Key: «7d1e04b9a2c84f6f93b05ce86a1d72f4»"),
            concat!("curl -H \"x-functions-", "key: «pQ7vW2mXz9LkR4tYb6NcH8sDf3GjA5uE»\"")
        ],
        negative: samples!["Ocp-Apim-Subscription-Key: <key>", "x-functions-key: $KEY"],
        ..SECRET
    },
    Detector {
        id: "bearer-token",
        title: "Bearer token",
        why: "Whoever reads it can act as you until it expires.",
        source: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
        gate: Gate::Literals(words!["bearer ", "authorization:", "authorization\""]),
        pattern: r"(?-u)\b(?i:bearer|authorization[\x22']?:[\x22'\s]*(?:token|apikey|ssws|key)?)\s+([A-Za-z0-9._~+/\-]{16,2000}={0,2})",
        reach: Reach { before: 0, after: 700 },
        validator: key_material,
        worth: Worth { shape: 60, proved: 93, cued: 90 },
        positive: samples![
            concat!("Authorization: Bea", "rer «9VI2FiohZHtBUMYgkFgAzcQrTrQP2iamiqSPohPM»"),
            concat!("curl -H 'Authorization: tok", "en «e20ba808e86cf66ebeeb22cc1f16b7d5692e03b2»'"),
        ],
        negative: samples![
            "Authorization: Bearer YOUR_TOKEN_HERE",
            "Authorization: Bearer $TOKEN",
            "the bearer of bad news is internationally known",
        ],
        ..SECRET
    },
    Detector {
        id: "command-line-password",
        title: "Password on a command line",
        why: "Whoever reads it can sign in with it.",
        source: "https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html",
        gate: Gate::Literals(words![
            "mysql",
            "mariadb",
            "sshpass",
            "curl",
            "psql",
            "redis-cli",
            "mongo",
            "sqlcmd",
            "ldapsearch",
            "smbclient",
            "rdesktop",
            "xfreerdp",
            "net use",
            "wget",
            "docker login",
            "podman login",
            "registry login",
            "psexec",
        ]),
        pattern: r#"(?-u)\b(?:mysql(?:dump|admin)?|mariadb|sshpass|redis-cli|mongo(?:sh|dump)?|sqlcmd|ldapsearch|smbclient|rdesktop|xfreerdp|net use|wget|curl|psql|(?:docker|podman|registry) login|psexec(?:\.exe)?)\b(?u:[^|;]{0,120}?)(?:\s-p\s?|\s-P\s|\s-a\s|\s-w\s|\s/p:|--password[=\s]|\s(?:-u|--user)[=\s]?['"]?[A-Za-z0-9_.@\-]+:)['"]?((?u:[^ \t-\r'"`]{5,64}))"#,
        reach: Reach { before: 0, after: 220 },
        validator: password,
        worth: Worth { shape: 78, proved: 92, cued: 92 },
        positive: samples![
            "mysql -h db7 -u deploy -p'«Zw3tschgen!Kuchen»'",
            "sshpass -p «h4rbour_Seal77» ssh root@web1",
            "curl -u svc_report:«Wint3r-Kestrel9» https://reports.ravenholt.de/",
        ],
        negative: samples![
            "mysql -h 127.0.0.1 -u root -proot",
            "curl -u sk_test_your_key_here:",
            "mkdir -p src/main",
            "curl -X POST https://api.example.com",
        ],
        ..PASSWORD
    },
    Detector {
        id: "gitlab-token-header",
        title: "GitLab token in a request",
        why: "Whoever reads it can act in your projects or run jobs in your name.",
        source: "https://docs.gitlab.com/api/rest/authentication/",
        gate: Gate::Literals(words!["private-token", "job-token"]),
        pattern: r"(?-u)\b(?i:private-token|job-token)[\x22']?\s?[:=][\x22'\s]*([A-Za-z0-9._~+/\-]{16,300}={0,2})",
        reach: Reach { before: 0, after: 340 },
        validator: key_material,
        worth: Worth { shape: 65, proved: 92, cued: 90 },
        positive: samples![
            concat!("curl -H \"PRIVATE-", "TOKEN: «zHCza0STMlWqBDKcU3KT»\""),
            concat!("JOB-", "TOKEN: «8fKq2WvZ7xLmR4tYb6Nc»")
        ],
        negative: samples!["PRIVATE-TOKEN: <your_access_token>", "JOB-TOKEN: $CI_JOB_TOKEN"],
        ..SECRET
    },
    Detector {
        id: "header-api-key",
        title: "API key in a request",
        why: "Whoever reads it can use the service as you.",
        source: "https://swagger.io/docs/specification/v3_0/authentication/api-keys/",
        gate: Gate::Literals(words!["x-api-key", "x-auth", "api-key:", "apikey:", "x-access-token", "cookie:"]),
        pattern: r"(?-u)\b(?i:x-api-key|x-auth(?:-token|-key)?|api-key|apikey|x-access-token|cookie:\s*[a-z_.\-]{2,24}(?:id|sess|session|token|auth))[\x22']?\s?[:=][\x22'\s]*([A-Za-z0-9._~+/\-]{16,300}={0,2})",
        reach: Reach { before: 0, after: 340 },
        validator: key_material,
        worth: Worth { shape: 65, proved: 92, cued: 90 },
        positive: samples![
            concat!("X-Api-", "Key: «VR5TxhKxvYb00gRTqEJNxwyAZxhGVlaN»"),
            concat!("curl -H \"X-Access-", "Token: «zHCza0STMlWqBDKcU3KT»\""),
        ],
        negative: samples!["X-Api-Key: <YOUR_KEY>", "x-api-key: $KEY", "X-Auth: YOUR_TOKEN_HERE"],
        ..SECRET
    },
    Detector {
        id: "json-web-token",
        title: "JSON web token",
        why: "Whoever reads it can act as its owner until it expires, and read what it says.",
        source: "https://www.rfc-editor.org/rfc/rfc7519",
        gate: Gate::Literals(words!["eyJ"]),
        pattern: r"(?-u)\b(eyJ[A-Za-z0-9_\-]{8,600}\.eyJ[A-Za-z0-9_\-]{6,3000}(?:\.[A-Za-z0-9_\-]{6,700})?)",
        reach: Reach { before: 0, after: 1500 },
        validator: jwt,
        context: Context::NONE,
        worth: Worth { shape: 60, proved: 92, cued: 92 },
        positive: samples![
            concat!(
                "eyJhbGciOiJIUzI1NiIsInR5cCI6",
                "IkpXVCJ9.eyJzdWIiOiI4ODQxIiwicm9sZSI6ImFkbWluIn0.DTz8PBQaU5Ck0q1yVeLT-o-Y0P38yLpfbX83vpwCg11"
            ),
            concat!(
                "eyJhbGciOiJSUzI1NiIsImtpZCI6",
                "Ims3In0.eyJpc3MiOiJsZWRnZXIiLCJyb2xlIjoic3ZjIn0.J-7owFMSXn6ueTWpwfprHA5pd1J4AqW5XYoEeqhRGNhxrKtwFLNN9XPxPh-aGbUYkJimFBgRmBR3CElT"
            ),
        ],
        negative: samples![
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
            "eyJ is how they all start",
        ],
        ..SECRET
    },
];
