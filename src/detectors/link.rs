//! Links that open something for whoever has them.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;
use crate::validators::{signed_link, token_link};

/// A link that needs nothing but itself.
const LINK: Detector = Detector {
    kind: Type::SecretUrl,
    worth: Worth { shape: 86, proved: 90, cued: 92 },
    reach: Reach { before: 40, after: 260 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "booking-reference",
        title: "Booking reference",
        why: "With a surname it opens the booking, and can change or cancel it.",
        source: "https://en.wikipedia.org/wiki/Record_locator",
        kind: Type::Secret,
        severity: Some(crate::finding::Severity::Medium),
        gate: Gate::Stems(words![
            "pnr",
            "record locator",
            "booking ref",
            "confirmation code",
            "ryanair ref",
            "buchungscode",
            "localizador",
            "dossier n",
        ]),
        pattern: r"(?-u)\b(?i:pnr|record\slocator|booking\sref(?:erence)?|ryanair\sref|confirmation\scode|buchungscode|localizador)\s?[:#]?\s?([A-Z0-9]{6})\b",
        validator: crate::validators::has_digit,
        worth: Worth { shape: 72, proved: 72, cued: 80 },
        positive: samples!["PNR «X7QK2M» and off we go", "booking ref: «W4T9ZK»"],
        negative: samples!["PNR record", "booking ref PENDING"],
        ..LINK
    },
    Detector {
        id: "box-link",
        title: "Box link",
        why: "Whoever has it can open the file.",
        source: "https://support.box.com/hc/en-us/articles/360043697094",
        gate: Gate::Stems(words!["box.com/s/"]),
        pattern: r"(?-u)((?:https?://)?(?:[a-z0-9\-]+\.)*box\.com/s/[a-z0-9]{20,40})",
        positive: samples![
            "https://app.box.com/s/sswyjowgbs44d9u39cykztol8cxi5dq7",
            "ravenholt.box.com/s/vb7n0x23k1lwlbgostxl33b6yvomlcks"
        ],
        negative: samples!["https://box.com/s/", "dropbox.com/s/short"],
        ..LINK
    },
    Detector {
        id: "dropbox-link",
        title: "Dropbox link",
        why: "Whoever has it can open the file.",
        source: "https://help.dropbox.com/share/create-and-share-link",
        gate: Gate::Stems(words!["dropbox.com/"]),
        pattern: r"(?-u)((?:https?://)?(?:www\.)?dropbox\.com/(?:scl/(?:fi|fo)|sh|s|t|request)/[A-Za-z0-9_\-]{10,40}[!#-&(-;=?-_a-z{}~]*)",
        positive: samples![
            "https://www.dropbox.com/scl/fi/b78nwh1w1fsorfu6vsu2w/plan.pdf?rlkey=krfqo5dpqrp69j2snkx9xhugp&dl=0",
            "dropbox.com/sh/t4uz4yah1w65hhu/AACkJ77YzS5npiVpAjAgTzvbh",
        ],
        negative: samples!["https://www.dropbox.com/help", "dropbox.com/s/"],
        ..LINK
    },
    Detector {
        id: "google-drive-link",
        title: "Google Drive link",
        why: "Whoever has it can open what it points to, if sharing by link is on.",
        source: "https://support.google.com/drive/answer/2494822",
        gate: Gate::Stems(words!["drive.google.com", "docs.google.com", "forms.gle", "drive.example.com"]),
        pattern: r"(?-u)((?:https?://)?(?:drive\.google\.com/(?:file/d/|drive/(?:u/\d/)?folders/|open\?id=|uc\?(?:export=\w+&)?id=)|docs\.google\.com/(?:document|spreadsheets|presentation|forms)/(?:u/\d/)?d/(?:e/)?)[A-Za-z0-9_\-]{20,100}[!#-&(-;=?-_a-z{}~]*)",
        positive: samples![
            "https://drive.google.com/file/d/1prVUR2gEG2TTg-IfkDG3TBl-DaUVs3eW/view?usp=sharing",
            "docs.google.com/document/d/16BbcDVPEpMnr6sB7Vkd7loAHAyroF8LnEAAsBVlojWF/edit",
        ],
        negative: samples!["https://drive.google.com/", "https://docs.google.com/document/d/<id>/edit"],
        ..LINK
    },
    Detector {
        id: "magic-link",
        title: "Sign-in or reset link",
        why: "Whoever opens it first is signed in, or sets the password.",
        source: "https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html",
        gate: Gate::Stems(words![
            "token=",
            "secret=",
            "reset",
            "magic",
            "invite",
            "verify",
            "/claim",
            "tok=",
            "key=",
            "?k=",
            "&k=",
            "code=",
            "auth=",
            "access_token=",
            "resourcekey=",
            "ticket=",
            "u=",
            "?c=",
            "rlkey=",
        ]),
        pattern: r"(?-u)(https?://[A-Za-z0-9.\-]{3,120}(?::\d{2,5})?/[!#-&(-;=?-_a-z{}~]*[?&](?:[a-z_]{0,16}(?:token|tok|key|secret|auth|code|ticket|sig|signature|pass|pwd)|k|c|t|p)=[A-Za-z0-9._~%+/\-]{6,600}[!#-&(-;=?-_a-z{}~]*|https?://[A-Za-z0-9.\-]{3,120}/(?:[A-Za-z0-9_\-]{1,40}/){0,4}(?:reset|magic|invite|verify|confirm|activate|claim)[A-Za-z0-9_\-]{0,20}/[A-Za-z0-9_\-]{20,200})",
        reach: Reach { before: 160, after: 420 },
        validator: token_link,
        context: Context::NONE.lowered_by(words!["phish", " example", " examples", "tutorial", "docs", "placeholder"]).within(40),
        worth: Worth { shape: 60, proved: 86, cued: 86 },
        positive: samples![
            "https://bi.norvelia.fr/embed/42?token=j8fHEmIpMi6K7gUP7fqOEZP0z9Mc",
            "https://secure.ravenholt.de/reset?u=nan.edie&token=yAjKgpL6U5YA0nw0nuLgtIXSnxlyAHs3r8HYFoZ0",
            "https://accounts.ravenholt.de/invite/PJl6FoXAlWPzoqcQ9jmtMlh299SxVm0U",
        ],
        negative: samples![
            "http://bank.example/login?token=abc123",
            "https://review.example.com/ws/1?tok=<your-token>",
            "https://ravenholt.de/search?code=hello&q=hi",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=120",
        ],
        ..LINK
    },
    Detector {
        id: "meeting-link",
        title: "Meeting link with passcode",
        why: "Whoever has it can join and listen.",
        source: "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063559",
        gate: Gate::Stems(words![
            "zoom.us/",
            "/j/",
            "meet.google.com",
            "teams.microsoft.com/l/meetup",
            "teams.live.com/meet",
            "teams.microsoft.com/meet",
            "webex.com/",
        ]),
        pattern: r"(?-u)((?:https?://)?(?:[a-z0-9\-]+\.)*(?:zoom|zoomgov)\.(?:us|com)/(?:j|w|s|my)/[A-Za-z0-9.]{5,20}\?pwd=[A-Za-z0-9._\-]{6,60}|https?://[a-z0-9.\-]{4,80}/j/\d{9,12}\?pwd=[A-Za-z0-9._\-]{6,60}|(?:https?://)?teams\.(?:microsoft|live)\.com/(?:l/meetup-join/[A-Za-z0-9%:._\-]{20,}[!#-&(-;=?-_a-z{}~]*|meet/\d{9,16}(?:\?p=[A-Za-z0-9]{6,40})?)|(?:https?://)?[a-z0-9\-]+\.webex\.com/(?:[a-z0-9\-]+/)?j\.php\?MTID=m[a-f0-9]{30,40}|(?:https?://)?meet\.google\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}\b)",
        positive: samples![
            "https://us02web.zoom.us/j/89686589838?pwd=OABEacFlEnPRd2HUyVHaYrwS13ziNRjm",
            "https://teams.microsoft.com/meet/2914470283911?p=9EQ4iumFgSXZBVbdGU",
            "https://ravenholt.webex.com/ravenholt/j.php?MTID=mf0fc6d412aa7cf39c48ee11351a38469",
            "meet.google.com/qhz-wfxk-tbn",
        ],
        negative: samples!["https://zoom.us/pricing", "https://meet.google.com/", "https://zoom.us/j/<id>?pwd=<pwd>"],
        ..LINK
    },
    Detector {
        id: "onedrive-link",
        title: "OneDrive or SharePoint link",
        why: "Whoever has it can open the file, if sharing by link is on.",
        source: "https://learn.microsoft.com/en-us/sharepoint/shareable-links-anyone-specific-people-organization",
        gate: Gate::Stems(words!["1drv.ms/", "sharepoint.com/:", "onedrive.live.com/"]),
        pattern: r"(?-u)((?:https?://)?1drv\.ms/[a-z]/[A-Za-z0-9!_/\-]{10,80}[!#-&(-;=?-_a-z{}~]*|(?:https?://)?[a-z0-9\-]+\.sharepoint\.com/:[a-z]:/[a-z]/[!#-&(-;=?-_a-z{}~]{20,300}|(?:https?://)?onedrive\.live\.com/[!#-&(-;=?-_a-z{}~]*(?:resid|authkey|redeem)=[A-Za-z0-9%!_\-]{8,300}[!#-&(-;=?-_a-z{}~]*)",
        positive: samples![
            "https://1drv.ms/x/s!Atsltn74bSuy6c0zRqIHxMtT?e=09olFI",
            "https://ravenholt.sharepoint.com/:w:/s/Deals/EpAQInFHzTKFF8EDEcpHl1NDqmkgFHEIgbp502gjEaTtD?e=8ujxea",
        ],
        negative: samples!["https://ravenholt.sharepoint.com/", "https://onedrive.live.com/about"],
        ..LINK
    },
    Detector {
        id: "private-video",
        title: "Unlisted video link",
        why: "Whoever has it can watch.",
        source: "https://help.vimeo.com/hc/en-us/articles/12426259908881",
        gate: Gate::Stems(words!["vimeo.com/"]),
        pattern: r"(?-u)((?:https?://)?(?:player\.)?vimeo\.com/(?:video/)?\d{8,10}(?:/|\?h=)[a-f0-9]{8,12})\b",
        positive: samples!["https://vimeo.com/949486082/febd5190d9", "player.vimeo.com/video/849486082?h=030455885c"],
        negative: samples!["https://vimeo.com/949486082", "https://vimeo.com/features/video"],
        ..LINK
    },
    Detector {
        id: "signed-url",
        title: "Signed link",
        why: "Whoever has it can read the file until it expires, and sometimes write it.",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ShareObjectPreSignedURL.html",
        gate: Gate::Stems(words!["X-Amz-Signature=", "sig=", "X-Goog-Signature=", "&Signature=", "?Signature=", "hdnea="]),
        pattern: r"(?-u)((?:https?://[A-Za-z0-9.\-]{3,120}/[!#-&(-;=?-_a-z{}~]*)?(?:sv=[!#-&(-;=?-_a-z{}~]*|[!#-&(-;=?-_a-z{}~]*)(?:X-Amz-Signature=[a-f0-9]{64}|X-Goog-Signature=[a-f0-9]{100,600}|[?&]sig=[A-Za-z0-9%+/=_\-]{10,90}|Signature=[A-Za-z0-9%+/=~_\-]{20,600})[!#-&(-;=?-_a-z{}~]*)",
        reach: Reach { before: 400, after: 500 },
        validator: signed_link,
        positive: samples![
            "https://ravenholt-exports.s3.eu-west-1.amazonaws.com/q3.xlsx?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=86400&X-Amz-Signature=14560b9665e0f169206bf4d554c1b85c2b5e68af3ce091247c7fba51d46c7784",
            "https://stprodwe04.blob.core.windows.net/exports?sv=2022-11-02&ss=b&srt=co&sp=rl&se=2030-12-31T22:00:00Z&sig=9RH68KJZta2ojlmaGCz5Dcv4L3RvMtthYjrejYgo%3D",
        ],
        negative: samples!["X-Amz-Signature=<signature>", "?sig=abc", "Signature= on the dotted line"],
        ..LINK
    },
    Detector {
        id: "wetransfer-link",
        title: "WeTransfer link",
        why: "Whoever has it can download the files.",
        source: "https://help.wetransfer.com/hc/en-us",
        gate: Gate::Stems(words!["we.tl/t-", "wetransfer.com/downloads/"]),
        pattern: r"(?-u)((?:https?://)?we\.tl/t-[A-Za-z0-9]{8,14}|(?:https?://)?(?:[a-z0-9\-]+\.)?wetransfer\.com/downloads/[a-f0-9]{30,60}[!#-&(-;=?-_a-z{}~]*)",
        positive: samples![
            "https://we.tl/t-a2uW5evj52",
            "https://wetransfer.com/downloads/64f368d31fa66d079934160a67b5bfc557e9b4adac6d1a/713779"
        ],
        negative: samples!["https://wetransfer.com/", "https://we.tl/t-"],
        ..LINK
    },
];
