//! Hosts, shares and addresses of networks that are not for everybody. An attacker's map is drawn from such lines. Addresses that
//! documentation uses, and the resolvers everybody knows, are nobody's secret.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{internal_host, ip_global, ip_private, mac_address};

/// Words of a laboratory, a manual or a home.
const LAB: &[&str] = &[
    "lab", "homelab", "docs", "documentation", "tutorial", "test-net", "loopback", "gns3", "honeypot", "jellyfin", "plex", "pihole", "pi-hole", "raspberry", "example", "dokumentation", "documentación", "version", "release", "firmware",
];

/// Words of a network that works.
const WORK: &[&str] = &[
    "prod", "production", "vpn", "server", "host", "login", "password", "pass", "pw", "ssh", "root", "admin", "db", "customer", "client", "firewall", "vlan", "range", "subnet", "gateway", "rdp", "port",
    "proxy", "hasło", "panel", "passwort", "kassa", "kassa's", "bereik", "serwer", "servidor", "serveur", "kunde", "subscriber", "resolves", "ip", "session", "device", "public side",
];

/// The family's default.
const NETWORK: Detector = Detector {
    kind: Type::InternalHost,
    why: "It tells an attacker what stands inside your network and what it is called.",
    source: "https://attack.mitre.org/techniques/T1590/",
    reach: Reach { before: 128, after: 64 },
    context: Context::NONE.lowered_by(LAB).within(40),
    worth: Worth { shape: 70, proved: 78, cued: 78 },
    ..Detector::DEFAULT
};

/// The table.
pub(super) const DETECTORS: &[Detector] = &[
    Detector {
        id: "database-host-managed",
        title: "Managed database or cache host",
        source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.html",
        gate: Gate::Literals(&[".rds.amazonaws.com", ".cache.amazonaws.com", ".redshift.amazonaws.com", ".es.amazonaws.com", ".database.windows.net", ".documents.azure.com", ".postgres.database.azure.com", ".mysql.database.azure.com", ".mongodb.net", ".snowflakecomputing.com", ".cloud.databricks.com", ".azuredatabricks.net"]),
        pattern: r"(?i-u)\b((?:[a-z0-9-]+\.)+(?:(?:rds|cache|redshift|es)\.amazonaws\.com|database\.windows\.net|documents\.azure\.com|(?:postgres|mysql)\.database\.azure\.com|mongodb\.net|snowflakecomputing\.com|cloud\.databricks\.com|azuredatabricks\.net))\b",
        positive: &["endpoint = \"«claims-prod.cwxce3flu6wo.us-east-1.rds.amazonaws.com»\"", "host «kx-ledger-7.database.windows.net» port 1433"],
        negative: &["see docs.aws.amazon.com/rds", "example.rds.amazonaws.com in the docs"],
        ..NETWORK
    },
    Detector {
        id: "host-internal",
        title: "Internal host",
        source: "https://www.icann.org/en/board-activities-and-meetings/materials/approved-resolutions-special-meeting-of-the-icann-board-29-07-2024-en",
        gate: Gate::Literals(&[".corp", ".internal", ".intra", ".lan", ".local", ".localdomain", ".intern", ".home.arpa", ".priv", ".private"]),
        pattern: r"(?i)(?:^|[^0-9a-z_.$-])((?:[0-9a-z_](?:[0-9a-z_-]*[0-9a-z])?\.)+(?:corp|internal|intranet|intra|lan|local|localdomain|intern|home\.arpa|priv|private))(?:[^0-9a-z_.(=-]|\.(?:[^0-9a-z_]|$)|$)",
        validator: internal_host,
        positive: &[
            "via «sapprd01.kolbrink-gruppe.local». Don't",
            "alert on «pg-core-2.dc1.harrowgate.internal», lag",
            "dc01: «dc01.ad.cantierinordest.lan», riavviate",
            "https://«export03.corp.lexvault.internal»/v2",
            "repo auf «nas-07.werk2.local»",
        ],
        negative: &["import com.sun.internal.misc.Unsafe;", "self.private = True", "foo.svc.cluster.local", "db-2.example.internal", "host.docker.internal", "a.local variable", "visit your.local library", "window.local()"],
        ..NETWORK
    },
    Detector {
        id: "host-internal-subdomain",
        title: "Host of an internal zone",
        gate: Gate::Literals(&[".corp.", ".int.", ".intern.", ".interne.", ".interno.", ".internal.", ".intra.", ".intranet.", ".ad.", ".wewn.", ".hv.", "-int.", "-internal.", ".mgmt.", ".prod.", "jenkins.", "gitlab.", "jira.", "confluence.", "vpn.", "grafana.", "kibana.", "vault."]),
        pattern: r"(?i)(?:^|[^0-9a-z_.@-])((?:[0-9a-z][0-9a-z-]*\.)*(?:[0-9a-z][0-9a-z-]*\.(?:corp|int|interne?|interno|internal|intra|intranet|ad|wewn|hv|mgmt|prod|build)|[0-9a-z-]+-int(?:ernal)?|(?:jenkins|gitlab|jira|confluence|grafana|kibana|vault|vpn)(?:-[0-9a-z]+|\.[0-9a-z-]+))\.[0-9a-z-]+\.(?:co\.[a-z]{2}|[a-z]{2,5}))(?:[^0-9a-z_-]|$)",
        validator: internal_host,
        worth: Worth { shape: 62, proved: 75, cued: 75 },
        positive: &["«payments-int.corp.ardenfield.net» says 401", "--url «git.int.bramhall-defence.co.uk» --token", "sur «gitlab.interne.assurmer.fr», et", "login on «jenkins.build.ostlerbank.net»", "401 na http://«api-kadry.wewn.hutazenit.pl», token"],
        negative: &["docs.gitlab.com", "vpn.example.com", "prod.ly"],
        ..NETWORK
    },
    Detector {
        id: "ip-address-private",
        title: "Private network address",
        source: "https://www.rfc-editor.org/rfc/rfc1918",
        kind: Type::Ip,
        gate: Gate::Literals(&["10.", "172.", "192.168."]),
        pattern: r"(?:^|[^0-9A-Za-z.-])((?:10|172|192)(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?)(?:[^0-9A-Za-z.]|\.(?:[^0-9]|$)|$)",
        reach: Reach { before: 2, after: 24 },
        validator: ip_private,
        context: Context::required(WORK).lowered_by(LAB),
        worth: Worth { shape: 50, proved: 62, cued: 62 },
        positive: &["serwer wstał, panel «10.20.0.14»:8443 login root", "admin van de kassa's, range «10.44.3.0/24». vrijdag"],
        negative: &["jellyfin at 192.168.1.20 loads on the lab host", "Shockwave 10.0.0.210 is installed", "10.2.3 server"],
        ..NETWORK
    },
    Detector {
        id: "ip-address-public",
        title: "IP address",
        why: "It leads to a person's line or a firm's machine, and to roughly where that is.",
        source: "https://www.rfc-editor.org/rfc/rfc791",
        kind: Type::Ip,
        gate: Gate::Digits(5),
        pattern: r"(?:^|[^0-9A-Za-z.-])([0-9]{1,3}(?:\.[0-9]{1,3}){3})(?:[^0-9A-Za-z.]|\.(?:[^0-9]|$)|$)",
        reach: Reach { before: 2, after: 8 },
        validator: ip_global,
        context: Context::raising(WORK).lowered_by(LAB).within(40),
        worth: Worth { shape: 58, proved: 70, cued: 72 },
        positive: &["reviewer is «81.187.44.203», resolves to", "customer end «203.45.118.59»", "ip «86.22.105.9» user"],
        negative: &["8.8.8.8", "203.0.113.88 is documentation", "version 120.55.98.109", "127.0.0.1:3000", "256.1.1.1", "section 1.2.3.4"],
        ..NETWORK
    },
    Detector {
        id: "ip-address-v6",
        title: "IPv6 address",
        why: "It leads to a person's line or a firm's machine, and to roughly where that is.",
        source: "https://www.rfc-editor.org/rfc/rfc4291",
        kind: Type::Ip,
        gate: Gate::Literals(&["2001:", "2003:", "2400:", "2600:", "2601:", "2603:", "2604:", "2605:", "2606:", "2607:", "2a00:", "2a01:", "2a02:", "2a03:", "2a04:", "2a05:", "2a06:", "2a0", "2406:", "2405:", "2409:", "2804:", "fd"]),
        pattern: r"(?i)(?:^|[^0-9a-z:.])((?:2[0-9a-f]{3}|f[cd][0-9a-f]{2})(?::[0-9a-f]{0,4}){3,7})(?:[^0-9a-z:]|$)",
        reach: Reach { before: 2, after: 48 },
        validator: ip_global,
        worth: Worth { shape: 62, proved: 70, cued: 72 },
        positive: &["from «2a02:8109:9c40:1a2c:5d0e:77fe:12ab:9034» at night", "ssh «2a01:4f8:c2c:77a1::1»"],
        negative: &["2001:db8::1", "fd::", "2a00:", "at 20:30:40"],
        ..NETWORK
    },
    Detector {
        id: "mac-address",
        title: "Hardware address",
        why: "It names one device for good, wherever it goes.",
        source: "https://standards.ieee.org/products-programs/regauth/",
        kind: Type::Ip,
        gate: Gate::Literals(&["mac ", "mac:", "mac=", "mac\"", "ether ", "hwaddr", "bssid", "wlan", "arp", "dhcp", "bluetooth"]),
        pattern: r"(?i)(?:^|[^0-9a-z:-])((?:[0-9a-f]{2}:){5}[0-9a-f]{2}|(?:[0-9a-f]{2}-){5}[0-9a-f]{2})(?:[^0-9a-z:-]|$)",
        reach: Reach { before: 48, after: 64 },
        validator: mac_address,
        worth: Worth { shape: 62, proved: 70, cued: 70 },
        positive: &["his phone's mac «a4:83:e7:2d:19:f0» on our wifi", "ether «3c-22-fb-81-40-9e»"],
        negative: &["mac 00:00:00:00:00:00", "mac ff:ff:ff:ff:ff:ff", "ether 12:30:45"],
        ..NETWORK
    },
    Detector {
        id: "share-unc",
        title: "Network share",
        source: "https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats",
        gate: Gate::Literals(&["\\\\"]),
        pattern: r#"(?:^|[^\\0-9A-Za-z])(\\{2,4}[0-9A-Za-z][0-9A-Za-z._-]*(?:\\{1,2}[0-9A-Za-zÀ-ž_$][0-9A-Za-zÀ-ž_$.&-]*)+\\{0,2})"#,
        reach: Reach { before: 4, after: 160 },
        validator: internal_host,
        positive: &["it is on «\\\\fs02-lon\\deals$\\larkspur\\model.xlsx» as usual", "liegt unter «\\\\srv-akten\\mandate\\2211»"],
        negative: &["a \\\\ in LaTeX", "\\\\server\\share in the docs", "regex \\\\d+\\s"],
        ..NETWORK
    },
    Detector {
        id: "url-internal-address",
        title: "Address of an internal service",
        source: "https://www.rfc-editor.org/rfc/rfc1918",
        gate: Gate::Literals(&["://10.", "://172.", "://192.168."]),
        pattern: r"(?i)(?-u:\b)(https?://(?:10|172|192)(?:\.[0-9]{1,3}){3}(?::[0-9]{2,5})?/[^\s\x22'<>]{3,})",
        reach: Reach { before: 8, after: 256 },
        validator: ip_private,
        worth: Worth { shape: 62, proved: 70, cued: 70 },
        positive: &["feed: «http://10.44.7.19:8080/live/custody» lol", "grafana «https://172.20.4.11/d/aX9/payments»"],
        negative: &["http://10.44.7.19", "http://192.168.1.20/web in my lab", "http://172.1.2.3/x"],
        ..NETWORK
    },
];
