//! Tokens of services that send messages: chat, mail, text messages.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::key_material;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "brevo-key",
        title: "Brevo key",
        why: "Whoever reads it can send mail in your name.",
        source: "https://developers.brevo.com/docs/getting-started",
        gate: Gate::Words(words!["xkeysib-", "xsmtpsib-"]),
        pattern: r"(?-u)\b(x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16})\b",
        positive: samples![
            concat!("xkeys", "ib-0e0479e5d56f831ea90520b95ec7248288e0ea8a90905b61038723d670fb122b-r9UrRHT6e7JEl4O7"),
            concat!("xsmtps", "ib-fc56adc13f9cbfd74585a4dc95bfe44273772b3f87471434bd9523205205002b-h1cmHr2eB4KV1AYc")
        ],
        negative: samples!["xkeysib-", "xsmtpsib-key"],
        ..KEY
    },
    Detector {
        id: "discord-bot-token",
        title: "Discord token",
        why: "Whoever reads it can act as your bot, or as you.",
        source: "https://discord.com/developers/docs/reference#authentication",
        gate: Gate::Token { length: 20, digits: 1 },
        pattern: r"(?-u)\b([MNO][A-Za-z0-9_\-]{22,28}\.[A-Za-z0-9_\-]{5,7}\.[A-Za-z0-9_\-]{25,45})",
        reach: Reach { before: 30, after: 90 },
        validator: key_material,
        context: Context::raising(words!["bot", "token", "discord", "login"]),
        worth: Worth { shape: 75, proved: 88, cued: 95 },
        positive: samples![
            concat!("MTE4NDIwOTM3NTYxODg0MjA5", ".GgA9f8.ors3Bs2qojuYN58O-IdyM03N7eBudsXLoLw9ME"),
            concat!("OTk4MjA5Mzc1NjE4ODQyMDk2", ".GFg80t.AQUOjXci7-yZmH5oeExycmxi7Xw8nlv-9bmFbf"),
        ],
        negative: samples!["MTk4****.****.****", "YOUR_BOT_TOKEN_HERE", "Module.Submodule.AnotherLongNamespaceName"],
        ..SECRET
    },
    Detector {
        id: "discord-webhook",
        title: "Discord webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://discord.com/developers/docs/resources/webhook",
        gate: Gate::Literals(words!["/api/webhooks/"]),
        pattern: r"(?-u)(https://(?:[a-z]+\.)?discord(?:app)?\.com/api/webhooks/\d{16,20}/[A-Za-z0-9_\-]{40,100})",
        positive: samples![
            concat!(
                "https://discord.com/api/web",
                "hooks/1184209375618842096/jHQ5x6hPZk-AP2jY4fsssJKESMyP3_ewHZponD9efzFHlV2-N_I6cVpZJwZmm2U_6H2v"
            ),
            concat!(
                "https://discordapp.com/api/web",
                "hooks/998420937561884209/0NR-jE3Jj0lClv5Hs9u18uznqsUH4RwK22Rn8dFn6Auj5yYjS_l1x347FcziktbHQNlT"
            ),
        ],
        negative: samples!["https://discord.com/api/webhooks/", "https://discord.com/api/webhooks/<id>/<token>"],
        ..SECRET
    },
    Detector {
        id: "intercom-token",
        title: "Intercom token",
        why: "Whoever reads it can read your customers.",
        source: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
        gate: Gate::Literals(words!["dG9rO"]),
        pattern: r"(?-u)\b(dG9rO[A-Za-z0-9+/]{50,60}={0,2})",
        validator: key_material,
        positive: samples![
            concat!("dG9r", "OmU5ODMyMTUwXzZiNjJfNjc4Nl9jZTJhXzFiNzRlOGE3MTYxMjoxOjA="),
            concat!("dG9r", "OmI3MWRkOTQzXzAyZDRfZGU2OF85YjEzXzhmM2Y4YTgzMTYxYjoxOjA=")
        ],
        negative: samples!["dG9rO", "dG9rOxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..KEY
    },
    Detector {
        id: "mailchimp-key",
        title: "Mailchimp key",
        why: "Whoever reads it can read your audience and send mail in your name.",
        source: "https://mailchimp.com/developer/marketing/guides/quick-start/",
        gate: Gate::Literals(words!["-us"]),
        pattern: r"(?-u)\b([a-f0-9]{32}-us\d{1,2})\b",
        positive: samples![concat!("77e440c9abea222fb411633f1715b434", "-us14"), concat!("fdb07b3d174e08ab9aea1cef2854248d", "-us6")],
        negative: samples!["build-us1", "deadbeef-us2"],
        ..SECRET
    },
    Detector {
        id: "mailersend-token",
        title: "MailerSend token",
        why: "Whoever reads it can send mail in your name.",
        source: "https://developers.mailersend.com/general.html#authentication",
        gate: Gate::Words(words!["mlsn."]),
        pattern: r"(?-u)\b(mlsn\.[a-f0-9]{60,70})\b",
        positive: samples![
            concat!("mls", "n.4b1fd6bedcd1d9815cae9d3fd305ad97fd1cd159809678974034304889686a50"),
            concat!("mls", "n.3c6843934f988e57db522ad176db0b82ac98848ddb3da8f43cb1e0db735d01b1")
        ],
        negative: samples!["mlsn.", "mlsn.token"],
        ..KEY
    },
    Detector {
        id: "mailgun-key",
        title: "Mailgun key",
        why: "Whoever reads it can send mail from your domain.",
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/#api-keys",
        gate: Gate::Literals(words!["key-"]),
        pattern: r"(?-u)\b(key-[a-f0-9]{32}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})\b",
        positive: samples![concat!("ke", "y-7378a918d29aee17c2cdb5ca65cbfaa0"), concat!("ke", "y-8ea92dc66a5de26ef2c5bb38e837519f")],
        negative: samples!["key-value", "key-00000000000000000000000000000000", "monkey-business"],
        ..SECRET
    },
    Detector {
        id: "mandrill-key",
        title: "Mailchimp Transactional key",
        why: "Whoever reads it can send mail in your name.",
        source: "https://mailchimp.com/developer/transactional/guides/quick-start/",
        gate: Gate::Words(words!["md-"]),
        pattern: r"(?-u)\b(md-[A-Za-z0-9_\-]{22})(?:(?u:[^A-Za-z0-9_\-])|$)",
        positive: samples![concat!("m", "d-deh66vbr0ID4s0FbXFMtA5"), concat!("m", "d-HbgSBRW7YP1AsmL4V74IjH")],
        negative: samples!["md-", "md-content-justify-between"],
        ..TOKEN
    },
    Detector {
        id: "nylas-api-key",
        title: "Nylas key",
        why: "Whoever reads it can read your users' mail and calendars.",
        source: "https://developer.nylas.com/docs/api",
        gate: Gate::Words(words!["nyk_"]),
        pattern: r"(?-u)\b(nyk_(?:v\d_)?[A-Za-z0-9]{40,90})\b",
        positive: samples![
            concat!("nyk_v", "0_STE6VT6cxGpWSlDrC5BIwFVNZvq6nXRX5PoLkB3VQQU88XuChZcS1vRxcZvB8s1V"),
            concat!("nyk_v", "0_te72enYim4Ua6JFbAprIwUhWREX1nDs1vtUyHTZ0zH5WFDQG7EZSCNCddWiip6bZ")
        ],
        negative: samples!["nyk_", "nyk_v0_key"],
        ..KEY
    },
    Detector {
        id: "onesignal-api-key",
        title: "OneSignal key",
        why: "Whoever reads it can send messages in your name.",
        source: "https://documentation.onesignal.com/docs/en/keys-and-ids",
        gate: Gate::Words(words!["os_v2_app_", "os_v2_org_"]),
        pattern: r"(?-u)\b(os_v2_(?:app|org)_[a-z0-9]{60,120})\b",
        positive: samples![
            concat!(
                "os_v2_ap",
                "p_6mp53ngwmjts6a2jr5vqsa6zsmq536k57azo7kvvnc35ga7bboqthzlzc2z6urahv66cdbbcj3oyw4ii4cdo7jxyvcu7ht5fvjcnvfd"
            ),
            concat!(
                "os_v2_or",
                "g_bvbuvdpegha5de3wvc6mpdf3wkg6qsf5x35edlru43vphco7xhaqfx2jqbjnjokph76vqnf462o4nb6h7jkuromtkru45njdwenbkij"
            )
        ],
        negative: samples!["os_v2_app_", "os_v2_org_key"],
        ..KEY
    },
    Detector {
        id: "pubnub-key",
        title: "PubNub key",
        why: "Whoever reads it can read and send what your channels carry.",
        source: "https://www.pubnub.com/docs/",
        gate: Gate::Words(words!["pub-c-", "sub-c-", "sec-c-"]),
        pattern: r"(?-u)\b((?:pub|sub)-c-[a-z0-9]{8}(?:-[a-z0-9]{4}){3}-[a-z0-9]{12}|sec-c-[A-Za-z0-9]{44,60}={0,2})",
        positive: samples![
            concat!("sec-", "c-2P5oPQ9nYbDej8SW2SiELMRSVAgolGQDblwEZBl1lKTAkMgQ"),
            concat!("pub-", "c-ea4042be-378f-44cd-ab68-abdf999bd1b2"),
            concat!("sub-", "c-44c8820e-e55e-4f35-8ce6-91b8e06c6bb3")
        ],
        negative: samples!["sub-c-", "sec-c-ret"],
        ..KEY
    },
    Detector {
        id: "resend-api-key",
        title: "Resend key",
        why: "Whoever reads it can send mail in your name.",
        source: "https://resend.com/docs/dashboard/api-keys/introduction",
        gate: Gate::Words(words!["re_"]),
        pattern: r"(?-u)\b(re_(?:[A-Za-z0-9]{6,12}_)?[A-Za-z0-9]{18,40})\b",
        positive: samples![
            concat!("export RESEND=«r", "e_B5LPjB25sLKA2xqf3HO17Nu77HLwMgkX»"),
            concat!("r", "e_vDluCfQE_nzVS2WJW2DK83Ax11p29D3kE")
        ],
        negative: samples!["re_xxxxxxxxx", "re_exported_by_the_parent_module"],
        ..TOKEN
    },
    Detector {
        id: "sendgrid-key",
        title: "SendGrid key",
        why: "Whoever reads it can send mail in your name.",
        source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
        gate: Gate::Literals(words!["SG."]),
        pattern: r"(?-u)\b(SG\.[A-Za-z0-9_\-]{16,32}\.[A-Za-z0-9_\-]{32,64})",
        positive: samples![
            concat!("S", "G.xgR9ZqBOi7AofGN3zNy_MX.YZpAnNgguI30PThwPHwtvknd_GaLq9XsqcD2OIV3rWj"),
            concat!("S", "G.iK7pU3VMS1P39OnkSt-0HY.Gn0ALcJGHfjt6L5LXRzMJ7Ds7JsqtK9S_4AYCdsuyfV"),
        ],
        negative: samples!["SG.11.2", "msg.Sender.Name", "PSG.FC"],
        ..SECRET
    },
    Detector {
        id: "slack-token",
        title: "Slack token",
        why: "Whoever reads it can read and write in your workspace.",
        source: "https://api.slack.com/authentication/token-types",
        gate: Gate::Literals(words!["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe", "xoxo-", "xoxc-", "xoxd-", "xapp-", "xwfp-"]),
        pattern: r"(?-u)\b((?:xox[abceoprsd](?:\.xox[bp])?|xapp|xwfp)-[0-9A-Za-z%\-]{18,220})",
        validator: key_material,
        worth: Worth { shape: 80, proved: 97, cued: 97 },
        positive: samples![
            concat!("xox", "b-276595474933-2256935009003-Jr3qAPHUhGRv2BYOOpquMoa9"),
            concat!("xap", "p-1-A04M7K9EWA1-5812093847561-96a0c2b38c35381643b46c7b7a437bc5c80fbc87d85d404cfc8f88d58c230f4a"),
        ],
        negative: samples!["xoxo-gossip-girl", "xoxb-your-token-goes-here-please", "xoxb-000000000000"],
        ..SECRET
    },
    Detector {
        id: "slack-webhook",
        title: "Slack webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://api.slack.com/messaging/webhooks",
        gate: Gate::Literals(words!["hooks.slack.com"]),
        pattern: r"(?-u)((?:https?://)?hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/[A-Za-z0-9]{8,14}/[A-Za-z0-9]{8,20}/[A-Za-z0-9]{16,50})",
        positive: samples![
            concat!("https://hooks.slack.com/ser", "vices/TDLZNQ0MINF/BL84IJ1PKVD/1NaWnIxSosr9R4D2Rgabzwcv"),
            concat!("hooks.slack.com/trig", "gers/T7DN9RZ0J4W/5812093847561/7354cd781c7a59f3253c367e042e45d8"),
        ],
        negative: samples![
            "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            "https://hooks.slack.com/services/...",
        ],
        ..SECRET
    },
    Detector {
        id: "teams-webhook",
        title: "Microsoft Teams webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        gate: Gate::Literals(words!["webhook.office.com", "outlook.office.com/webhook"]),
        pattern: r"(?-u)(https://(?:[a-z0-9\-]+\.webhook\.office\.com/webhookb2|outlook\.office(?:365)?\.com/webhook)/[0-9a-f\-]{36}@[0-9a-f\-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f\-]{36}[A-Za-z0-9_/\-]*)",
        reach: Reach { before: 64, after: 300 },
        positive: samples![
            concat!(
                "https://ravenholt.webhook.off",
                "ice.com/webhookb2/1b999d02-ea8a-422a-b7cc-d84ca2025e12@89208d71-f3f9-4c0e-ab11-b384c6c63a40/IncomingWebhook/3f40dc68ecbba5c8af4fc666dfa1c9cb/f6d173b5-79c1-4452-9bf9-2eec9d0278cf"
            ),
            concat!(
                "https://eadel.webhook.off",
                "ice.com/webhookb2/4a4b35ef-d61d-4725-97a0-ed3cd7448494@395768ea-8598-4111-a818-4399df6cda1b/IncomingWebhook/4de625fbfd82a1b54e64b88c111e41f2/8e5c3dd9-e068-4e51-8e71-94c631b1f7f4"
            ),
        ],
        negative: samples!["https://contoso.webhook.office.com/webhookb2/", "outlook.office.com"],
        ..SECRET
    },
    Detector {
        id: "telegram-bot-token",
        title: "Telegram bot token",
        why: "Whoever reads it controls your bot and reads what people send it.",
        source: "https://core.telegram.org/bots/api#authorizing-your-bot",
        gate: Gate::Literals(words![":AA", "telegram", "tg_bot", "/bot"]),
        announced: true,
        pattern: r"(?-u)(?:\b|bot)(\d{8,10}:(?:AA[A-Za-z0-9_\-]{30,36}|[A-Za-z0-9_\-]{35}))(?:(?u:[^A-Za-z0-9_\-])|$)",
        reach: Reach { before: 16, after: 64 },
        positive: samples![
            concat!("6713094482", ":AARjx2nxsohw38EcMaQi0Zz4L3w15UmdnPu"),
            concat!("5820394756", ":AAUtcD5naveXEecKLPF6uHq7mngKc2S-Mpe"),
        ],
        negative: samples!["12345678:AAA", "00:AA:BB:CC:DD:EE"],
        ..SECRET
    },
    Detector {
        id: "telnyx-api-key",
        title: "Telnyx key",
        why: "Whoever reads it can send messages in your name.",
        source: "https://developers.telnyx.com/",
        gate: Gate::Literals(words!["KEY0"]),
        pattern: r"(?-u)\b(KEY0[A-Z0-9]{30,40}_[A-Za-z0-9]{16,32})\b",
        positive: samples![
            concat!("KEY", "01CAB6601C096DCBCD20E8B1E5C1F2F7_jA1iMc64ShQ6FvsxVnnYH6"),
            concat!("KEY", "01BEA40E5317877893A1A33AD8F6D98B_4CG0gmasyWXs0eSUbdD9IK")
        ],
        negative: samples!["KEY01", "KEY0_value"],
        ..KEY
    },
    Detector {
        id: "twilio-account",
        title: "Twilio account or key",
        why: "With the token beside it, whoever reads it can send messages and call at your cost.",
        source: "https://www.twilio.com/docs/glossary/what-is-a-sid",
        gate: Gate::Token { length: 34, digits: 6 },
        pattern: r"(?-u)\b((?:AC|SK)[a-f0-9]{32})\b",
        reach: Reach { before: 0, after: 0 },
        validator: key_material,
        worth: Worth { shape: 70, proved: 82, cued: 90 },
        context: Context::raising(words!["twilio", "sid", "tw_sid", "account", "token"]),
        positive: samples![concat!("A", "C07824d589ba2c3575b84b1863666384c"), concat!("S", "K7d0059e51c5d7a804933dcfa7f0837c5")],
        negative: samples!["AC00000000000000000000000000000000", "ACDC"],
        ..SECRET
    },
];
