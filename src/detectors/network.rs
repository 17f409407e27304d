//! Hosts, shares and addresses of the inside.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::{internal_host, private_address, public_address};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "internal-host",
        title: "Internal host",
        why: "It tells a stranger how your network is named and where to look.",
        source: "https://www.rfc-editor.org/rfc/rfc6762#appendix-G",
        kind: Type::InternalHost,
        gate: Gate::Literals(&[
            ".corp",
            ".internal",
            ".intra",
            ".intern",
            ".lan",
            ".local",
            ".int.",
            ".prod.",
            ".priv.",
            ".ad.",
            ".rds.amazonaws.com",
            ".wewn.",
            ".interne.",
            ".hv.",
            ".build.",
            "myshopify.com",
            ".privatelink.",
            ".svc.",
            ".cluster.",
        ]),
        pattern: r"(?i-u)(?:^|(?u:[^a-z0-9._%+\-@/])|//|\\\\|@)((?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.){1,6}(?:corp|internal|intranet|intra|intern|lan|local|home\.arpa)\b|(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.){1,4}(?:corp|internal|intra|intern|interne|int|prod|priv|ad|hv|wewn|build|privatelink)\.(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.){1,3}[a-z]{2,10}\b|[a-z0-9\-]{2,60}\.[a-z0-9]{8,14}\.[a-z0-9\-]{6,20}\.rds\.amazonaws\.com|[a-z0-9\-]{3,60}\.myshopify\.com)(?::\d{2,5})?",
        reach: Reach { before: 90, after: 80 },
        validator: internal_host,
        worth: Worth { shape: 76, proved: 82, cued: 88 },
        positive: samples![
            "bld-07.marlowe.corp",
            "https://«git.int.bramhall-defence.co.uk»/x",
            "sims-sql.stbarnabas.local",
            "pay-ledger-1.lon.inkwell.corp",
            "db02.intern.sternwaldt.lan",
        ],
        negative: samples![
            "db-2.example.internal",
            "host.docker.internal",
            "v1.local",
            "printer.local",
            "kubernetes.default.svc.cluster.local"
        ],
        ..Detector::DEFAULT
    },
    Detector {
        id: "private-address",
        title: "Internal address",
        why: "It tells a stranger how your network is laid out.",
        source: "https://www.rfc-editor.org/rfc/rfc1918",
        kind: Type::Ip,
        severity: Some(Severity::Low),
        gate: Gate::Literals(&["10.", "192.168.", "172."]),
        pattern: r"(?-u)(?:^|(?u:[^A-Za-z0-9_.\-]))((?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?:/\d{1,2}|:\d{2,5})?)(?:(?u:[^A-Za-z0-9_.\-])|\.\s|$)",
        reach: Reach { before: 2, after: 24 },
        validator: private_address,
        context: Context::raising(&[
            "host", "server", "ssh", "vpn", "db", "prod", "panel", "serwer", "login", "object", "range", "nat", "firewall", "static",
        ])
        .lowered_by(&["vlan", "vlans", "router", "router's", "lab", "tutorial", "docs", " example", " examples", "pihole", "default"])
        .within(40),
        worth: Worth { shape: 52, proved: 60, cued: 70 },
        positive: samples!["10.20.0.14:8443", "db is at «192.168.44.17»"],
        negative: samples!["version 10.0.4471", "router's 192.168.0.1 in every tutorial"],
    },
    Detector {
        id: "public-address",
        title: "IP address",
        why: "It leads to one connection, and often to one home.",
        source: "https://www.rfc-editor.org/rfc/rfc6890",
        kind: Type::Ip,
        gate: Gate::Digits(5),
        pattern: r"(?i-u)(?:^|(?u:[^A-Za-z0-9_.\-]))(\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:\s(?:dot|punkt)\s\d{1,3}){3})(?::\d{2,5})?(?:(?u:[^A-Za-z0-9_.\-])|\.\s|\.$|$)",
        reach: Reach { before: 2, after: 40 },
        validator: public_address,
        context: Context::raising(&[
            "ip",
            "ip address",
            "address",
            "ssh",
            "host",
            "server",
            "endpoint",
            "router",
            "device",
            "root",
            "static",
            "client",
            "our end",
            "customer end",
            "public",
            "admin",
            "rdp",
            "port",
        ])
        .lowered_by(&["version", "firmware", "fw", "build", "changelog", "release", "chapter", "section", "dns", "public dns"])
        .within(40),
        worth: Worth { shape: 54, proved: 60, cued: 78 },
        positive: samples!["ssh root@«51.195.44.187»", "my ip: «86.174.23.190»", "84.12.201.77"],
        negative: samples!["1.1.1.1", "8.8.8.8", "203.0.113.9", "version 12.4.101.7", "127.0.0.1", "chapter 4.12.3.1"],
        ..Detector::DEFAULT
    },
    Detector {
        id: "unc-share",
        title: "Network share",
        why: "It tells a stranger where your files lie.",
        source: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-dtyp/62e862f4-2a51-452e-8eeb-dc4ff5ee33cc",
        kind: Type::InternalHost,
        gate: Gate::Literals(&["\\\\", "smb://"]),
        pattern: r"(?-u)(?:^|[\s\x22'`(>*|=])((?:\\{2,4}|smb://)[A-Za-z0-9][A-Za-z0-9.\-]{1,60}[\\/]{1,2}[A-Za-z0-9_$.\-]{1,60}(?:[\\/]{1,2}[A-Za-z0-9_$.\-]{1,60}){0,6})",
        reach: Reach { before: 2, after: 200 },
        worth: Worth { shape: 74, proved: 74, cued: 84 },
        positive: samples!["\\\\bld-07\\certs\\signing", "see «smb://nas-07/payroll/2025»"],
        negative: samples!["\\\\n", "C:\\Users\\mia"],
        ..Detector::DEFAULT
    },
];
