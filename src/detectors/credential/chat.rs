//! Tokens of services that send messages: chat, mail, text messages.

use super::SECRET;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::validators::key_material;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "discord-bot-token",
        title: "Discord token",
        why: "Whoever reads it can act as your bot, or as you.",
        source: "https://discord.com/developers/docs/reference#authentication",
        gate: Gate::Token { length: 20, digits: 1 },
        pattern: r"(?-u)\b([MNO][A-Za-z0-9_\-]{22,28}\.[A-Za-z0-9_\-]{5,7}\.[A-Za-z0-9_\-]{25,45})",
        reach: Reach { before: 30, after: 90 },
        validator: key_material,
        context: Context::raising(&["bot", "token", "discord", "login"]),
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
        gate: Gate::Literals(&["/api/webhooks/"]),
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
        id: "mailchimp-key",
        title: "Mailchimp key",
        why: "Whoever reads it can read your audience and send mail in your name.",
        source: "https://mailchimp.com/developer/marketing/guides/quick-start/",
        gate: Gate::Literals(&["-us"]),
        pattern: r"(?-u)\b([a-f0-9]{32}-us\d{1,2})\b",
        positive: samples![concat!("77e440c9abea222fb411633f1715b434", "-us14"), concat!("fdb07b3d174e08ab9aea1cef2854248d", "-us6")],
        negative: samples!["build-us1", "deadbeef-us2"],
        ..SECRET
    },
    Detector {
        id: "mailgun-key",
        title: "Mailgun key",
        why: "Whoever reads it can send mail from your domain.",
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/#api-keys",
        gate: Gate::Literals(&["key-"]),
        pattern: r"(?-u)\b(key-[a-f0-9]{32}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})\b",
        positive: samples![concat!("ke", "y-7378a918d29aee17c2cdb5ca65cbfaa0"), concat!("ke", "y-8ea92dc66a5de26ef2c5bb38e837519f")],
        negative: samples!["key-value", "key-00000000000000000000000000000000", "monkey-business"],
        ..SECRET
    },
    Detector {
        id: "sendgrid-key",
        title: "SendGrid key",
        why: "Whoever reads it can send mail in your name.",
        source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
        gate: Gate::Literals(&["SG."]),
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
        gate: Gate::Literals(&["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe", "xoxo-", "xoxc-", "xoxd-", "xapp-", "xwfp-"]),
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
        gate: Gate::Literals(&["hooks.slack.com"]),
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
        gate: Gate::Literals(&["webhook.office.com", "outlook.office.com/webhook"]),
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
        gate: Gate::Literals(&[":AA", "telegram", "tg_bot", "/bot"]),
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
        id: "twilio-account",
        title: "Twilio account or key",
        why: "With the token beside it, whoever reads it can send messages and call at your cost.",
        source: "https://www.twilio.com/docs/glossary/what-is-a-sid",
        gate: Gate::Token { length: 34, digits: 6 },
        pattern: r"(?-u)\b((?:AC|SK)[a-f0-9]{32})\b",
        reach: Reach { before: 0, after: 0 },
        validator: key_material,
        worth: Worth { shape: 70, proved: 82, cued: 90 },
        context: Context::raising(&["twilio", "sid", "tw_sid", "account", "token"]),
        positive: samples![concat!("A", "C07824d589ba2c3575b84b1863666384c"), concat!("S", "K7d0059e51c5d7a804933dcfa7f0837c5")],
        negative: samples!["AC00000000000000000000000000000000", "ACDC"],
        ..SECRET
    },
    Detector {
        id: "webhook-url",
        title: "Webhook",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
        gate: Gate::Literals(&[
            "hooks.zapier.com/hooks/",
            ".tines.com/webhook/",
            ".make.com/",
            "integromat.com/",
            ".m.pipedream.net",
            "maker.ifttt.com/",
            "logic.azure.com",
            "chat.googleapis.com/v1/spaces/",
        ]),
        pattern: r"(?-u)((?:https?://)?(?:hooks\.zapier\.com/hooks/catch/[A-Za-z0-9]{5,20}(?:/[A-Za-z0-9]{5,20})?|[a-z0-9\-]+\.tines\.com/webhook/[A-Za-z0-9]{16,64}/[A-Za-z0-9]{16,64}|hook\.(?:[a-z0-9]+\.)?(?:make|integromat)\.com/[a-z0-9]{24,40}|[a-z0-9]{16,40}\.m\.pipedream\.net|maker\.ifttt\.com/(?:trigger/[A-Za-z0-9_{}]{1,40}/(?:json/)?with/key|use)/[A-Za-z0-9_\-]{20,60}|[a-z0-9\-.]+\.logic\.azure\.com(?::443)?/workflows/[a-f0-9]{32}[!#-&(-;=?-_a-z{}~]{20,400}|chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_\-]{6,20}/messages\?key=[A-Za-z0-9_\-]{30,45}[!#-&(-;=?-_a-z{}~]*))",
        reach: Reach { before: 70, after: 420 },
        positive: samples![
            concat!("https://hooks.zapier.com/hoo", "ks/catch/3144602/zm4y8ap"),
            concat!("https://hook.eu1.make.c", "om/lw1v0llxxdngmj3sj7qk6yf6ah3xo1f0"),
            concat!("https://ravenholt.tines.com/webh", "ook/d640ba9316c5003ed4296eecd4246df7/f32609a74a973f420c0f1ac7c0c2f59e"),
        ],
        negative: samples!["https://hooks.zapier.com/hooks/catch/<id>/<key>", "https://www.make.com/en/pricing", "tines.com/webhook/"],
        ..SECRET
    },
];
