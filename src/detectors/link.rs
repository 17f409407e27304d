//! Links that let their reader in: meetings with their passcode, shared folders, signed addresses, links that log somebody in. A
//! link alone to a public page says nothing; what counts is the token it carries or the word beside it.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::link_token;

/// Words that make a shared document private.
const PRIVATE: &[&str] = &[
    "password",
    "passcode",
    "pw",
    "pwd",
    "pass",
    "confidential",
    "internal",
    "client",
    "clients",
    "patient",
    "patients",
    "members",
    "names",
    "kids",
    "photos",
    "addresses",
    "payroll",
    "salaries",
    "contract",
    "don't share",
    "do not share",
    "don't repost",
    "deal",
    "data room",
    "draft",
    "private",
    "vertraulich",
    "passwort",
    "kennwort",
    "mandant",
    "patienten",
    "intern",
    "confidentiel",
    "mot de passe",
    "mdp",
    "client",
    "contraseña",
    "clave",
    "confidencial",
    "cliente",
    "juicio",
    "riservato",
    "clienti",
    "senha",
    "wachtwoord",
    "vertrouwelijk",
    "hasło",
    "poufne",
    "klient",
    "パスワード",
    "社外秘",
    "顧客",
];

/// Words of things that are there to be shared.
const OPEN: &[&str] = &[
    "public",
    "open source",
    "template",
    "everyone is welcome",
    "open to all",
    "free",
    "slides from",
    "recording",
    "playlist",
    "example",
    "demo",
    "rsvp",
    "register here",
    "join us",
];

/// The family's default: the link itself is the key.
const KEY: Detector = Detector {
    kind: Type::SecretUrl,
    why: "Whoever has this link gets in without being asked who they are.",
    source: "https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url",
    severity: Some(Severity::Critical),
    reach: Reach { before: 192, after: 512 },
    context: Context::NONE.lowered_by(&["example", "tutorial", "docs", "sample", "phishing"]).within(60),
    // Surer than a password found inside it: the link as a whole is the finding.
    worth: Worth { shape: 94, proved: 96, cued: 96 },
    ..Detector::DEFAULT
};

/// A shared document: underlined, and held where a word beside it says that it is private.
const SHARED: Detector = Detector {
    why: "Anyone with the link can open what is behind it, and links travel.",
    severity: None,
    context: Context::raising(PRIVATE).lowered_by(OPEN).within(80),
    worth: Worth { shape: 68, proved: 80, cued: 82 },
    ..KEY
};

/// The table.
pub(super) const DETECTORS: &[Detector] = &[
    Detector {
        id: "link-amazon-signed",
        title: "Signed link (Amazon S3)",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
        gate: Gate::Literals(&["X-Amz-Signature="]),
        pattern: r"(?i)(https?://[^\s\x22'<>`]+X-Amz-Signature=[0-9a-f]{64}[^\s\x22'<>`)*|]*)",
        reach: Reach { before: 2048, after: 512 },
        positive: &[
            "grab it «https://kx-exports.s3.eu-west-1.amazonaws.com/q3/payroll.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=604800&X-Amz-Signature=5d1f0c7be29a84630fb7a8c1e24d95306bf3e8a7c94d02516e8f7b3ac19d4e60» today",
            "«https://s3.amazonaws.com/b/k?X-Amz-Date=20261118T101500Z&X-Amz-Signature=9b3e7f21c05ad8648e1f72b09c6d35a4180fe7d2b6c94a5f3d08e17b62c49a05»",
        ],
        negative: &["append X-Amz-Signature= to the URL", "https://s3.amazonaws.com/b/k?X-Amz-Signature=<signature>"],
        ..KEY
    },
    Detector {
        id: "link-azure-signed",
        title: "Signed link (Azure SAS)",
        source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
        gate: Gate::Literals(&["&sig=", "?sig="]),
        pattern: r"(?i)(https?://[^\s\x22'<>`]+[?&](?:sv|se|sp|sr|st)=[^\s\x22'<>`]*[?&]sig=[0-9a-z%+/=_-]{30,}[^\s\x22'<>`)*|]*|https?://[^\s\x22'<>`]+\.core\.windows\.net/[^\s\x22'<>`]*[?&]sig=[0-9a-z%+/=_-]{30,}[^\s\x22'<>`)*|]*)",
        reach: Reach { before: 512, after: 256 },
        positive: &[
            "backup: «https://kxledger.blob.core.windows.net/bak/db.bak?sv=2024-08-04&se=2026-12-31&sr=b&sp=r&sig=Qm9vV3k4ZGhTZk1yN2pMcXVWdGVHeA0s1LkJHd%2BdT8%3D» ok",
            "«https://kxledger.file.core.windows.net/s?sp=rl&se=2027-01-01&sv=2023-11-03&sig=a8Fj2LmQ0vZx7RtYw4NbKc1PdHsUeGi6OoTy5XrBnMk%3D»",
        ],
        negative: &["https://kx.blob.core.windows.net/public/logo.png", "the &sig= parameter is signed"],
        ..KEY
    },
    Detector {
        id: "link-box-share",
        title: "Shared file (Box)",
        source: "https://support.box.com/hc/en-us/articles/360043697094-Creating-Shared-Links",
        gate: Gate::Literals(&["box.com/s/", "box.com/v/"]),
        pattern: r"(https?://(?:[0-9a-z-]+\.)*box\.com/s/[0-9a-z]{20,})",
        positive: &[
            "term sheet, confidential: «https://app.box.com/s/9f2kq7zt0blm92vxkd41ow8n3e5yru6i»",
            "«https://harrowmere.app.box.com/s/k3vbqz81ttyw7lpa9m0xc2d4ehs6gjru»",
        ],
        negative: &["https://www.box.com/", "https://app.box.com/s/short"],
        ..SHARED
    },
    Detector {
        id: "link-calendar-private",
        title: "Private calendar address",
        source: "https://support.google.com/calendar/answer/37648",
        gate: Gate::Literals(&["/calendar/ical/", "owa/calendar/", "webcal://"]),
        pattern: r"((?:https|webcal)://calendar\.google\.com/calendar/ical/[^\s\x22'<>]+/private-[0-9a-f]{16,}/basic\.ics|https://outlook\.(?:office365|live)\.com/owa/calendar/[0-9a-z@.-]{20,}/[0-9a-f]{16,}[^\s\x22'<>]*)",
        positive: &[
            "subscribe: «https://calendar.google.com/calendar/ical/o.brandvold%40gmail.com/private-4fa0c19be7d2356884c1aa0e97d3b215/basic.ics»",
            "rota «https://outlook.office365.com/owa/calendar/7c1f0be29a8446d0a4630fb7a8c1e24d@harrowmere.com/95306bf3e8a7c94d02516e8f7b3ac19d/calendar.html»",
        ],
        negative: &[
            "https://calendar.google.com/calendar/ical/en.uk%23holiday%40group.v.calendar.google.com/public/basic.ics",
            "webcal://example.com/cal.ics",
        ],
        ..KEY
    },
    Detector {
        id: "link-cloudfront-signed",
        title: "Signed link (CloudFront)",
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html",
        gate: Gate::Literals(&["Key-Pair-Id="]),
        pattern: r"(https?://[^\s\x22'<>`]+[?&](?:Signature|Policy)=[^\s\x22'<>`&]{40,}[^\s\x22'<>`]*Key-Pair-Id=[0-9A-Z]{10,}|https?://[^\s\x22'<>`]+Key-Pair-Id=[0-9A-Z]{10,}[^\s\x22'<>`]*&Signature=[^\s\x22'<>`)*|]{40,})",
        reach: Reach { before: 1500, after: 800 },
        positive: &[
            "rough cut «https://d9x.cloudfront.net/cut.mp4?Expires=1798761600&Signature=nitfHRCrtziwO2HwPfWw~yYDhUF5EwRunQA-j19DzZrvDh6hQ73lDx~-ar3UocvvRQVw6EkC&Key-Pair-Id=K2JCJMDEHXQW5F»",
            "«https://media.harrowmere.com/x.zip?Policy=eyJTdGF0ZW1lbnQiOlt7IlJlc291cmNlIjoiaHR0cHM6Ly9tZWRpYSJ9XX0_&Signature=aa&Key-Pair-Id=K36X4X2EO997HM»",
        ],
        negative: &["set Key-Pair-Id=… in the URL", "https://d9x.cloudfront.net/logo.png"],
        ..KEY
    },
    Detector {
        id: "link-dropbox-share",
        title: "Shared file (Dropbox)",
        source: "https://help.dropbox.com/share/create-and-share-link",
        gate: Gate::Literals(&["dropbox.com/s", "dropbox.com/t", "db.tt/"]),
        pattern: r"(https?://(?:www\.)?dropbox\.com/(?:s|sh|scl/fi|scl/fo|t|transfer)/[^\s\x22'<>`)*|]{12,})",
        positive: &[
            "patients' scans «https://www.dropbox.com/scl/fo/7q0zt0blm92vxkd/h?rlkey=k3vbqz81ttyw7lpa9m0xc2d4e&dl=0»",
            "«https://www.dropbox.com/s/9f2kq7zt0blm92v/deck.pdf?dl=0»",
        ],
        negative: &["https://www.dropbox.com/business", "https://help.dropbox.com/share/create"],
        ..SHARED
    },
    Detector {
        id: "link-goog-signed",
        title: "Signed link (Google Cloud Storage)",
        source: "https://cloud.google.com/storage/docs/access-control/signed-urls",
        gate: Gate::Literals(&["X-Goog-Signature=", "GoogleAccessId="]),
        pattern: r"(?i)(https?://[^\s\x22'<>`]+X-Goog-Signature=[0-9a-f]{64,}[^\s\x22'<>`)*|]*|https?://[^\s\x22'<>`]+GoogleAccessId=[^\s\x22'<>`]+&Signature=[0-9a-z%+/=_-]{40,}[^\s\x22'<>`)*|]*)",
        reach: Reach { before: 2048, after: 1024 },
        positive: &[
            "«https://storage.googleapis.com/kx-ledger/dump.sql?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Signature=5d1f0c7be29a84630fb7a8c1e24d95306bf3e8a7c94d02516e8f7b3ac19d4e605d1f0c7be29a84630fb7a8c1e24d9530»",
            "here «https://storage.googleapis.com/b/o?GoogleAccessId=svc@kx.iam.gserviceaccount.com&Expires=1798761600&Signature=Qm9vV3k4ZGhTZk1yN2pMcXVWdGVHeA0s1LkJHdTPQ8xYz» ok",
        ],
        negative: &["https://storage.googleapis.com/public/logo.png", "X-Goog-Signature=<sig>"],
        ..KEY
    },
    Detector {
        id: "link-google-share",
        title: "Shared file (Google Drive)",
        source: "https://support.google.com/drive/answer/2494822",
        gate: Gate::Literals(&["drive.google.com/", "docs.google.com/", "drive.example", "sheets.google.com/"]),
        pattern: r"(https?://(?:drive|docs|sheets)\.google\.com/(?:a/[0-9a-z.-]+/)?(?:file/d|drive/(?:u/[0-9]/)?folders|document/d|spreadsheets/d|presentation/d|open\?id=)/?[0-9A-Za-z_-]{20,}[^\s\x22'<>`)*|]*)",
        positive: &[
            "photos of the kids are here «https://drive.google.com/drive/folders/1XNizBMKeW8oYjyZGrRPBDB5Cxbwld1op?usp=sharing» anyone",
            "members' addresses doc: «https://docs.google.com/document/d/18TfruF7vhSX8pm8aN5C8Y0XQt25LLwZGV0MT/edit?usp=sharing»",
        ],
        negative: &[
            "https://drive.google.com/",
            "https://docs.google.com/document/u/0/",
            "https://support.google.com/drive/answer/2494822",
        ],
        ..SHARED
    },
    Detector {
        id: "link-icloud-share",
        title: "Shared file (iCloud)",
        source: "https://support.apple.com/guide/icloud/share-files-and-folders-mm708256356b/icloud",
        gate: Gate::Literals(&["icloud.com/"]),
        pattern: r"(https?://(?:www\.)?(?:icloud\.com/(?:iclouddrive|sharedalbum|photos|notes|pages|numbers|keynote)/#?[0-9A-Za-z_-]{12,}|share\.icloud\.com/photos/[0-9A-Za-z_-]{12,})[^\s\x22'<>`)*|]*)",
        positive: &[
            "photos: «https://share.icloud.com/photos/0b3XGV8Q2RkVbQz81TtYw7Lp»",
            "client list «https://www.icloud.com/iclouddrive/0a1B2c3D4e5F6g7H8i9J0kLmN#list»",
        ],
        negative: &["https://www.icloud.com/", "https://www.icloud.com/mail"],
        ..SHARED
    },
    Detector {
        id: "link-login-path",
        title: "Link that logs somebody in",
        gate: Gate::Literals(&[
            "/reset",
            "/magic",
            "/invite",
            "/verify",
            "/activate",
            "/signin/",
            "/login/",
            "/unlock",
            "/password/",
            "/claim",
        ]),
        pattern: r"(?i)(https?://[^\s\x22'<>`]+/(?:reset|magic|invite|invitation|verify|activate|signin|login|unlock|password|claim)[a-z-]*(?:/[a-z-]+)?/[0-9a-z._~-]{16,}[^\s\x22'<>`)*|]*)",
        validator: link_token,
        positive: &[
            "«https://app.harrowmere.io/reset-password/8fKq29LmZpT4vW7sYbN1cE6h» expires at six",
            "use «https://id.kxledger.com/magic/eyJ1IjoxMjM0fQ.k3VbQz81TtYw7LpA9»",
        ],
        negative: &[
            "https://help.harrowmere.io/reset-password/how-to-reset-your-password",
            "https://github.com/login/oauth/authorize",
            "https://kx.io/invite/team",
        ],
        ..KEY
    },
    Detector {
        id: "link-meet",
        title: "Meeting link (Google Meet)",
        source: "https://support.google.com/meet/answer/9302870",
        gate: Gate::Literals(&["meet.google.com/"]),
        pattern: r"((?:https?://)?meet\.google\.com/[a-z]{3}-[a-z]{4}-[a-z]{3})(?-u:\b)",
        worth: Worth { shape: 62, proved: 78, cued: 78 },
        positive: &["patients' case conference at 3: «https://meet.google.com/qbx-vkwd-tzn»", "«meet.google.com/hrs-pqle-wmk» in ten"],
        negative: &["https://meet.google.com/", "open to all, join us: see the site"],
        ..SHARED
    },
    Detector {
        id: "link-meeting-passcode",
        title: "Meeting link and its passcode",
        why: "Whoever has both can walk into the meeting.",
        source: "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063274",
        gate: Gate::Literals(&["/j/", "/w/", "zoom.us/"]),
        pattern: r"(?i)(https?://[0-9a-z.-]+(?:\.zoom\.(?:us|com)/[jw]|/j)/[0-9]{9,12})[^\s]*[\s,.;:()*|-]{1,4}(?:the\s)?(?:passcode|password|pass|pw|pwd|kenncode|code|mot\sde\spasse|código|senha|toegangscode|kod)(?-u:\b)",
        context: Context::NONE.lowered_by(OPEN).within(80),
        worth: Worth { shape: 79, proved: 90, cued: 90 },
        positive: &[
            "dial in «https://us02web.zoom.us/j/89686589838» passcode 730418",
            "«https://us05web.zoom.us/j/84410293375», Kenncode: alto22",
        ],
        negative: &[
            "open to all: https://us02web.zoom.us/j/89686589838 passcode 1",
            "https://zoom.us/download",
            "https://us02web.zoom.us/j/89686589838",
        ],
        ..KEY
    },
    Detector {
        id: "link-meeting-pwd",
        title: "Meeting link with its passcode",
        why: "Whoever has this link can walk into the meeting.",
        source: "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063274",
        gate: Gate::Literals(&["?pwd=", "&pwd=", "?tk=", "&tk="]),
        pattern: r"(https?://[0-9A-Za-z.-]+/(?:j|w|wc/join|my|s)/[0-9A-Za-z.]{3,}\?[^\s\x22'<>`]*(?:pwd|tk)=[0-9A-Za-z._-]{6,}[^\s\x22'<>`)*|]*)",
        context: Context::NONE.lowered_by(OPEN).within(80),
        positive: &[
            "QBR dial-in: «https://us02web.zoom.us/j/89686589838?pwd=dvp7nFur9tMaGsjUqlS1borNGriA2KlL» passcode",
            "partners, it is at 1: «https://meet.surgerynet.co.uk/j/88120937714?pwd=Zm9yY2VwczE5» .",
        ],
        negative: &["https://zoom.us/webinar/register", "https://zoom.us/j/?pwd="],
        ..KEY
    },
    Detector {
        id: "link-notion-share",
        title: "Shared page (Notion)",
        source: "https://www.notion.com/help/sharing-and-permissions",
        gate: Gate::Literals(&["notion.so/", "notion.site/"]),
        pattern: r"(https?://(?:www\.)?(?:[0-9a-z-]+\.)?notion\.(?:so|site)/(?:[0-9A-Za-z-]+/)?[0-9A-Za-z-]*[0-9a-f]{32}[^\s\x22'<>`)*|]*)",
        worth: Worth { shape: 58, proved: 78, cued: 80 },
        positive: &[
            "salaries live here «https://www.notion.so/harrow/Comp-2027-9f2c7be29a84630fb7a8c1e24d95306b»",
            "«https://harrow.notion.site/Board-draft-5d1f0c7be29a84630fb7a8c1e24d9530»",
        ],
        negative: &["https://www.notion.so/product", "https://notion.so/templates/tracker"],
        ..SHARED
    },
    Detector {
        id: "link-onedrive-share",
        title: "Shared file (OneDrive, SharePoint)",
        source: "https://support.microsoft.com/en-us/office/share-onedrive-files-and-folders-9fcc2f7d-de0c-4cec-93b0-a82024800c07",
        gate: Gate::Literals(&["1drv.ms/", "onedrive.live.com/", ".sharepoint.com/"]),
        pattern: r"(https?://(?:1drv\.ms/[a-z]/[^\s\x22'<>`)*|]{12,}|onedrive\.live\.com/[^\s\x22'<>`]*(?:resid|authkey)=[^\s\x22'<>`)*|]{8,}|[0-9a-z-]+\.sharepoint\.com/:[a-z]:/[^\s\x22'<>`)*|]{12,}|[0-9a-z-]+\.sharepoint\.com/(?:sites|personal|teams)/[^\s\x22'<>`)*|]{8,}))",
        worth: Worth { shape: 72, proved: 82, cued: 84 },
        positive: &[
            "first-aid sheet w/ names: «https://1drv.ms/x/s!AtRaBTFRtCzXMtWebLdrX48vmu7xdd?e=gOESKB»",
            "«https://harrowmere.sharepoint.com/:w:/s/Deals/EaB7cD9eFk3VbQz81TtYw7LpA9m0xc2d4e?e=Kq29Lm»",
        ],
        negative: &["https://1drv.ms/", "https://www.sharepoint.com/:about", "https://support.microsoft.com/office/onedrive"],
        ..SHARED
    },
    Detector {
        id: "link-slack-invite",
        title: "Invitation to a workspace",
        source: "https://slack.com/help/articles/201330256-Invite-new-members-to-your-workspace",
        gate: Gate::Literals(&["/shared_invite/", "chat.whatsapp.com/", "t.me/+", "t.me/joinchat/"]),
        pattern: r"(https?://(?:join\.slack\.com/t/[0-9a-z-]+/shared_invite/zt-[0-9A-Za-z_~-]{12,}|chat\.whatsapp\.com/[0-9A-Za-z]{18,}|t\.me/(?:\+|joinchat/)[0-9A-Za-z_-]{12,}))",
        worth: Worth { shape: 58, proved: 76, cued: 78 },
        positive: &[
            "patients' group «https://chat.whatsapp.com/K3vBqZ81TtYw7LpA9m0xC2»",
            "«https://join.slack.com/t/harrow/shared_invite/zt-2k7fq9x1c-Lm~Zp4vW7sYbN1cE6h»",
        ],
        negative: &["open to all: https://chat.whatsapp.com/K3vBqZ81TtYw7LpA9m0xC2", "https://slack.com/intl/en-gb/"],
        ..SHARED
    },
    Detector {
        id: "link-teams",
        title: "Meeting link (Teams)",
        source: "https://support.microsoft.com/en-us/office/join-a-meeting-in-microsoft-teams-1613bb53-f3fa-431e-85a9-d6a91e3468c9",
        gate: Gate::Literals(&["teams.microsoft.com/", "teams.live.com/"]),
        pattern: r"(https?://teams\.(?:microsoft\.com/l/meetup-join/[^\s\x22'<>`)*|]{24,}|(?:live|microsoft)\.com/meet/[0-9]{9,}\?p=[0-9A-Za-z]{6,}))",
        worth: Worth { shape: 72, proved: 82, cued: 84 },
        positive: &[
            "client call: «https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTc0NmQ0%40thread.v2/0?context=%7b%22Tid%22%3a%2272f9%22%7d»",
            "«https://teams.live.com/meet/9471220385513?p=kVbQz81TtYw7» at two",
        ],
        negative: &["https://teams.microsoft.com/", "https://teams.microsoft.com/downloads"],
        ..SHARED
    },
    Detector {
        id: "link-token",
        title: "Link with a token",
        gate: Gate::Literals(&[
            "token=",
            "tok=",
            "?key=",
            "&key=",
            "?k=",
            "&k=",
            "?sig=",
            "&sig=",
            "auth=",
            "resourcekey=",
            "?c=",
            "?code=",
            "&code=",
            "invite=",
            "secret=",
            "otp=",
            "jwt=",
            "apikey=",
            "api_key=",
            "session=",
            "sid=",
            "signature=",
            "hash=",
        ]),
        pattern: r"(?i)(https?://[^\s\x22'<>`]+[?&#](?:[a-z_-]*token|tok|key|k|sig|auth|resourcekey|c|code|invite|[a-z_-]*secret|otp|jwt|api_?key|session|sid|signature|hash)=[0-9a-z._~%+/=-]{8,}[^\s\x22'<>`)*|]*)",
        reach: Reach { before: 256, after: 384 },
        validator: link_token,
        positive: &[
            "workspace is at «https://rel.docuhawk-review.com/ws/88213?tok=q7Zt0bLm92VxKd» user",
            "finish it «https://secure.northbridge.co.uk/reset?u=nan.edie&token=MZu1sC9FWX0ENWUnTXbXqorsVc7NCFsT»",
            "niet lekken: «https://drop.laaglandgames.nl/s/N4NtAXKT?sig=839b7a606a80cbcdd1f5d817» 🔥",
        ],
        negative: &[
            "https://bank.co.uk/login?token=abc123",
            "https://x.com/watch?k=hello-world-again",
            "https://kx.io/?utm_source=token=1",
            "?token=<your-token>",
            "https://shop.io/?code=SUMMERSALE",
        ],
        ..KEY
    },
    Detector {
        id: "link-webex",
        title: "Meeting link (Webex)",
        source: "https://help.webex.com/en-us/article/nrbgeodb",
        gate: Gate::Literals(&[".webex.com/"]),
        pattern: r"(https?://[0-9a-z-]+\.webex\.com/(?:[0-9a-z.-]+/)*(?:j\.php\?MTID=[0-9A-Za-z]{16,}|meet/[0-9a-z._-]{3,}|join/[0-9a-z._-]{3,}))",
        worth: Worth { shape: 64, proved: 78, cued: 80 },
        positive: &[
            "patients' board «https://harrow.webex.com/harrow/j.php?MTID=m9f2c7be29a84630fb7a8c1e24d95306b»",
            "«https://harrow.webex.com/meet/o.brandvold» now",
        ],
        negative: &["https://www.webex.com/downloads.html", "https://help.webex.com/en-us/"],
        ..SHARED
    },
    Detector {
        id: "link-wetransfer",
        title: "Transfer link",
        source: "https://wetransfer.com/explore/legal/terms",
        gate: Gate::Literals(&["we.tl/", "wetransfer.com/downloads/", "swisstransfer.com/d/", "send.vis.ee/"]),
        pattern: r"(https?://(?:we\.tl/t-[0-9A-Za-z]{8,}|(?:[0-9a-z-]+\.)?wetransfer\.com/downloads/[0-9a-z]{20,}[^\s\x22'<>`)*|]*|(?:www\.)?swisstransfer\.com/d/[0-9a-f-]{30,}))",
        positive: &[
            "client's books: «https://we.tl/t-Kq29LmZpT4»",
            "«https://wetransfer.com/downloads/9f2c7be29a84630fb7a8c1e24d95306b20261118/a1b2c3»",
        ],
        negative: &["https://wetransfer.com/", "https://we.tl/help"],
        ..SHARED
    },
    Detector {
        id: "link-with-password",
        title: "Link and its password",
        why: "Whoever has both gets in.",
        gate: Gate::Literals(&["://"]),
        pattern: r"(?i)(https?://[0-9a-z.-]+(?::[0-9]+)?/[^\s\x22'<>`]{6,}[0-9a-z/=_-])[\s,.;:()*|-]{1,4}(?:the\s|is\s)?(?:passcode|password|pw|pwd|passwort|kennwort|mot\sde\spasse|mdp|clave|contraseña|senha|wachtwoord|ww|hasło|パスワード)\s?(?:is|ist|:|=)?\s?[^\s]{4,}",
        reach: Reach { before: 8, after: 320 },
        context: Context::NONE.lowered_by(&["example", "demo", "docs", "reset", "forgot", "manager", "policy", "generator"]).within(40),
        worth: Worth { shape: 79, proved: 88, cued: 88 },
        positive: &[
            "rough cut «https://vimeo.com/949486082/ab22253982» pw Gr4veYardShift",
            "«https://share.harrowmere.com/s/9fTqLz7» wachtwoord stamppot88",
        ],
        negative: &[
            "https://kx.io/help/forgot password reset",
            "https://kx.io/blog/why-passwords password manager tips",
            "https://kx.io pw abcd",
        ],
        ..KEY
    },
];
