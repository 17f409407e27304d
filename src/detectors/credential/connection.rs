//! Connection strings and addresses with a password inside.

use super::SECRET;
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::validators::{connection_string, netrc, url_credentials};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "connection-string",
        title: "Connection string",
        why: "Whoever reads it can sign in to the database.",
        source: "https://www.connectionstrings.com/",
        gate: Gate::Literals(words!["password=", "pwd=", "password =", "pwd ="]),
        pattern: r#"(?i-u)((?:\b(?:server|data\ssource|host|user\s?id|uid|user|username|database|initial\scatalog|driver|provider|dsn|port|dbname|account|addr|address)\s?=\s?(?u:[^;\n"' \t-\r]+)[;\s]\s?)+(?:password|pwd)\s?=\s?(?u:[^; \t-\r"'`]+))"#,
        reach: Reach { before: 240, after: 90 },
        validator: connection_string,
        worth: Worth { shape: 93, proved: 96, cued: 96 },
        positive: samples![
            "Server=sql-dms01;Database=Ledger_Prod;User Id=svc_dms;Password=Br1ef&Tidy_88",
            "host=pg7.ravenholt.de port=5432 dbname=orders user=app password=H4rbour-Seal",
        ],
        negative: samples![
            "Server=<host>;Database=<db>;User Id=<you>;Password=<yours>",
            "host=localhost user=postgres password=postgres",
            "the password= part is missing",
        ],
        ..SECRET
    },
    Detector {
        id: "jdbc-url",
        title: "Database address with a password",
        why: "Whoever reads it can sign in to the database.",
        source: "https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html",
        gate: Gate::Literals(words!["jdbc:"]),
        pattern: r#"(?i-u)\b(jdbc:[a-z0-9:]{2,30}//?(?u:[^ \t-\r"'`<>]{3,200}?)[?;&:](?:password|pwd)=(?u:[^ \t-\r"'`<>&;]{4,64})|jdbc:oracle:thin:(?u:[^ \t-\r"'`<>/]{2,40})/(?u:[^ \t-\r"'`<>@]{4,64})@(?u:[^ \t-\r"'`<>]{3,100}))"#,
        reach: Reach { before: 0, after: 340 },
        validator: connection_string,
        positive: samples![
            "jdbc:snowflake://kvb-prod.ravenholt.de/?user=etl_kees&password=Stroopwafel#77",
            "jdbc:oracle:thin:ledger/W1nter_Harbour@db4.ravenholt.de:1521:ORCL",
        ],
        negative: samples!["jdbc:postgresql://localhost/test", "jdbc:mysql://host/db?user=root&password=password"],
        ..SECRET
    },
    Detector {
        id: "netrc-login",
        title: "Login of a netrc file",
        why: "Whoever reads it can sign in to that machine.",
        source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
        gate: Gate::Literals(words!["machine "]),
        pattern: r"(?-u)\b(machine\s+[A-Za-z0-9.\-]{3,80}(?:\s|\\n|>)+login\s+[!-~]{1,80}(?:\s|\\n|>)+password\s+[!#-\[\]-~]{4,200})",
        reach: Reach { before: 0, after: 300 },
        validator: netrc,
        positive: samples![
            "machine git.ravenholt.de login deploy password Wint3rHarbour",
            "machine api7.ravenholt.de\n  login mia\n  password h4rbour_Seal77"
        ],
        negative: samples!["the machine says login and password are wrong", "machine git.ravenholt.de login deploy password <password>"],
        ..SECRET
    },
    Detector {
        id: "url-with-password",
        title: "Address with a password",
        why: "Whoever reads it can sign in where it points to.",
        source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
        gate: Gate::Literals(words!["://", " : //"]),
        pattern: r#"(?-u)\b([a-z][a-z0-9+.\-]+\s?:\s?//\s?(?u:[^ \t-\r/@:"'`<>]*)\s?:\s?(?u:[^ \t-\r@"'`<>]+(?:@[^ \t-\r@/"'`<>]+)?)\s?@\s?[A-Za-z0-9_.\-]+(?:\s?:\s?\d{2,5})?(?:(?:\s?/\s?|\?)[!#-&(-;=?-_a-z{}~]*)?)"#,
        reach: Reach { before: 24, after: 300 },
        validator: url_credentials,
        worth: Worth { shape: 84, proved: 95, cued: 95 },
        positive: samples![
            "postgres://billing_rw:hQZRpWBSpEjM@pg-prod-2.int.lumenbooks.io:5432/billing?sslmode=disable",
            "redis://:bigosZKapusta@195.182.44.17:6379/0",
            "mongodb+srv://ingest:LIzPRyI9eOw0@cluster-prod.f3qzk.mongodb.net/orders",
            "https://deploy:Wint3rHarbour@git.ravenholt.de/ops.git",
        ],
        negative: samples![
            "postgres://postgres:postgres@localhost:5432/postgres",
            "https://user:password@host/path",
            "mongodb+srv://<usuario>:<senha>@<cluster>.mongodb.net/test",
            "see https://ravenholt.de/a:b and mail us @ravenholt",
        ],
        ..SECRET
    },
];
