//! Addresses that set something off for whoever calls them: bots of chats, automations.

use super::KEY;
use crate::detectors::{Detector, Gate, Reach};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "azure-logic-app-url",
        title: "Azure Logic Apps trigger",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app",
        gate: Gate::Literals(words!["logic.azure.com"]),
        pattern: r"(?-u)((?:https?://)?[a-z0-9\-.]+\.logic\.azure\.com(?::443)?/workflows/[a-f0-9]{32}[!#-&(-;=?-_a-z{}~]{20,400})",
        reach: Reach { before: 70, after: 420 },
        positive: samples![
            concat!(
                "https://prod-07.westeurope.logic.azure.c",
                "om:443/workflows/59cac99f295da814bbe49831129688a4/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=cvfld8ebWkkVyB9C9x4aPcRClX7VSQoKhqdse3DKqok"
            ),
            concat!(
                "prod-113.northeurope.logic.azure.c",
                "om/workflows/a3bcc45765a9faa70950d2c024eb54a3/triggers/request/paths/invoke?sv=1.0&sig=MBn25ZGmeAEQcsAMIlawkvphp5GzyOLLrISTweQXLdr"
            )
        ],
        negative: samples!["https://portal.logic.azure.com/", "logic.azure.com/workflows/<id>"],
        ..KEY
    },
    Detector {
        id: "dingtalk-webhook",
        title: "DingTalk webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages",
        gate: Gate::Literals(words!["oapi.dingtalk.com/robot/"]),
        pattern: r"(?-u)((?:https?://)?oapi\.dingtalk\.com/robot/send\?access_token=[a-f0-9]{64})\b",
        reach: Reach { before: 12, after: 140 },
        positive: samples![
            concat!(
                "https://oapi.dingtalk.com/robot/se",
                "nd?access_token=326b91d5d5f9f061b0bfacdbb62d3315e1eb3f382383af3e9a1af21d35f64daa"
            ),
            concat!("oapi.dingtalk.com/robot/se", "nd?access_token=ddec6a655b228c5ba589aca7a6e2541002ee5d56464c03e61b1ce1a30ce78e6f")
        ],
        negative: samples!["https://oapi.dingtalk.com/robot/send?access_token=...", "https://oapi.dingtalk.com/robot/send"],
        ..KEY
    },
    Detector {
        id: "feishu-webhook",
        title: "Feishu or Lark webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
        gate: Gate::Literals(words!["/open-apis/bot/v2/hook/"]),
        pattern: r"(?-u)((?:https?://)?open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/v2/hook/[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        reach: Reach { before: 32, after: 140 },
        positive: samples![
            concat!("https://open.feishu.cn/open-apis/bot/v2/ho", "ok/6ddb367f-9520-4d39-b098-d24346fa8bef"),
            concat!("https://open.larksuite.com/open-apis/bot/v2/ho", "ok/73317146-5a7e-4d23-b5b1-7b76fd7611c1")
        ],
        negative: samples!["https://open.feishu.cn/open-apis/bot/v2/hook/", "https://open.feishu.cn/open-apis/bot/v2/hook/<token>"],
        ..KEY
    },
    Detector {
        id: "google-chat-webhook",
        title: "Google Chat webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
        gate: Gate::Literals(words!["chat.googleapis.com/v1/spaces/"]),
        pattern: r"(?-u)((?:https?://)?chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_\-]{6,20}/messages\?key=[A-Za-z0-9_\-]{30,45}[!#-&(-;=?-_a-z{}~]*)",
        reach: Reach { before: 12, after: 200 },
        positive: samples![
            concat!(
                "https://chat.googleapis.com/v1/spac",
                "es/AAAAtwALe64/messages?key=AIza0KZkvseLAcUyeCJhCYbnO6xyUBb9dR2pYB9&token=wELfyqSv5or2K9pZBzytpHppZi7PsMGt19di3vJ3DGH"
            ),
            concat!(
                "chat.googleapis.com/v1/spac",
                "es/AAQA7i65zJW/messages?key=AIzaVR5KJdwMbcuptU9cUomFw7P8sfA7hPD0H1N&token=EmiRcOvLl5jsL0CW3jyo5en56IhIkHK4TZ1tTqoDgp9"
            )
        ],
        negative: samples!["https://chat.googleapis.com/v1/spaces/", "chat.googleapis.com/v1/spaces/<space>/messages?key=<key>"],
        ..KEY
    },
    Detector {
        id: "ifttt-webhook-key",
        title: "IFTTT webhook key",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://ifttt.com/maker_webhooks",
        gate: Gate::Literals(words!["maker.ifttt.com/"]),
        pattern: r"(?-u)((?:https?://)?maker\.ifttt\.com/(?:trigger/[A-Za-z0-9_{}]{1,40}/(?:json/)?with/key|use)/[A-Za-z0-9_\-]{20,60})",
        reach: Reach { before: 12, after: 140 },
        positive: samples![
            concat!("https://maker.ifttt.com/trigger/door_open/with/k", "ey/ZatRA57ZB3T1UyluqbjFGY"),
            concat!("maker.ifttt.com/u", "se/7NktgDDiWxuXBWzd2spLIcaypQgqDAiKKotR1gXKGca")
        ],
        negative: samples!["https://maker.ifttt.com/use/<key>", "https://maker.ifttt.com/trigger/{event}/with/key/"],
        ..KEY
    },
    Detector {
        id: "make-webhook",
        title: "Make webhook",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://apps.make.com/gateway",
        gate: Gate::Literals(words![".make.com/", "integromat.com/"]),
        pattern: r"(?-u)((?:https?://)?hook\.(?:[a-z0-9]+\.)?(?:make|integromat)\.com/[a-z0-9]{24,40})\b",
        reach: Reach { before: 32, after: 140 },
        positive: samples![
            concat!("https://hook.eu1.make.c", "om/lw1v0llxxdngmj3sj7qk6yf6ah3xo1f0"),
            concat!("https://hook.integromat.c", "om/hhmmd96ll9u8ex6w6acxcdgpjn04qhud")
        ],
        negative: samples!["https://www.make.com/en/pricing", "https://hook.eu1.make.com/<id>"],
        ..KEY
    },
    Detector {
        id: "pipedream-endpoint",
        title: "Pipedream endpoint",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://pipedream.com/docs/workflows/building-workflows/triggers",
        gate: Gate::Literals(words![".m.pipedream.net"]),
        pattern: r"(?-u)((?:https?://)?[a-z0-9]{16,40}\.m\.pipedream\.net)\b",
        reach: Reach { before: 52, after: 8 },
        positive: samples![concat!("https://eorql2smqid353jj0.m.pipe", "dream.net"), concat!("enocx6210l1sw9zkfy.m.pipe", "dream.net")],
        negative: samples!["https://.m.pipedream.net", "https://<id>.m.pipedream.net"],
        ..KEY
    },
    Detector {
        id: "tines-webhook",
        title: "Tines webhook",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://www.tines.com/docs/actions/types/webhook/",
        gate: Gate::Literals(words![".tines.com/webhook/"]),
        pattern: r"(?-u)((?:https?://)?[a-z0-9\-]+\.tines\.com/webhook/[A-Za-z0-9]{16,64}/[A-Za-z0-9]{16,64})\b",
        reach: Reach { before: 70, after: 140 },
        positive: samples![
            concat!("https://ravenholt.tines.com/webh", "ook/9a221647d3d42f828e71b8374be9ea08/286de252e63b2652c5560200171bdfd2"),
            concat!("quiet-dawn-4411.tines.com/webh", "ook/89a069753241e5bbe7d5b099ebb88c72/23a8425fd5648dd9edd009fa2196eb02")
        ],
        negative: samples!["tines.com/webhook/", "https://ravenholt.tines.com/webhook/<path>/<secret>"],
        ..KEY
    },
    Detector {
        id: "wecom-webhook",
        title: "WeCom webhook",
        why: "Whoever reads it can post into your channel.",
        source: "https://developer.work.weixin.qq.com/document/path/91770",
        gate: Gate::Literals(words!["qyapi.weixin.qq.com/cgi-bin/webhook/"]),
        pattern: r"(?-u)((?:https?://)?qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        reach: Reach { before: 12, after: 140 },
        positive: samples![
            concat!("https://qyapi.weixin.qq.com/cgi-bin/webhook/se", "nd?key=cc05060c-7c98-4e2d-8576-50c60569bc22"),
            concat!("qyapi.weixin.qq.com/cgi-bin/webhook/se", "nd?key=0887ac50-765d-4159-a99c-dfd0b8cdf063")
        ],
        negative: samples![
            "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<key>",
            "https://qyapi.weixin.qq.com/cgi-bin/webhook/send"
        ],
        ..KEY
    },
    Detector {
        id: "zapier-webhook",
        title: "Zapier webhook",
        why: "Whoever reads it can set off what waits behind it.",
        source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
        gate: Gate::Literals(words!["hooks.zapier.com/hooks/"]),
        pattern: r"(?-u)((?:https?://)?hooks\.zapier\.com/hooks/catch/[A-Za-z0-9]{5,20}(?:/[A-Za-z0-9]{5,20})?)",
        reach: Reach { before: 12, after: 140 },
        positive: samples![
            concat!("https://hooks.zapier.com/hoo", "ks/catch/3144602/zm4y8ap"),
            concat!("hooks.zapier.com/hoo", "ks/catch/2595600/cc0jqws")
        ],
        negative: samples!["https://hooks.zapier.com/hooks/catch/<id>/<key>", "https://hooks.zapier.com/hooks/"],
        ..KEY
    },
];
