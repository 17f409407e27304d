//! Keys of networks, games and schools.

use super::{KEY, TOKEN};
use crate::detectors::{Detector, Gate, Reach};
use crate::validators::{bech32, key_material};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "facebook-token",
        title: "Facebook token",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
        gate: Gate::Literals(words![
            "EAAB", "EAAC", "EAAD", "EAAE", "EAAF", "EAAG", "EAAH", "EAAI", "EAAJ", "EAAK", "EAAL", "EAAM", "EAAN", "EAAO", "EAAP",
        ]),
        pattern: r"(?-u)\b(EAA[B-P][A-Za-z0-9]{40,400})\b",
        reach: Reach { before: 0, after: 320 },
        positive: samples![
            concat!(
                "EAA",
                "Jpqjfw92f5Syysv0ADOuhChkaf6Sqf2Kn3KRBfQH0dWpQYoaqALryYNRCwNpKxe8NGw4uDdW2wHdEApUqlm8x38UeSpIh0FwObzNcWq6TJBVCQN3jyFG2WliHlQwNWjdSgzFNLMJB5fUmkTp7141j15YfPnzj1VKIQUfGwvEeq3AIOr46a53T"
            ),
            concat!(
                "EAA",
                "CyMvFZnm6zQ06vpf2PET4Q9VF5DntRPVwmcCPAcytznlW30Yts0CrokqsgSv59M4HzLOAtVxSUsHWaBT24X3DZHHy1ChgoL44S2Ax5MGqwiGux4pGzJaCs91YWC7KQ7dPsu7OWG0edhrvffHffsFXwpk0if6Wb5aivWTRw5YYz79CRKj3szO9FaRpCZEVnq8tcDih2aex"
            )
        ],
        negative: samples!["EAAB", "EAAC is short"],
        ..TOKEN
    },
    Detector {
        id: "instagram-token",
        title: "Instagram token",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://developers.facebook.com/docs/instagram-platform/",
        gate: Gate::Literals(words!["IGQV", "IGAA"]),
        pattern: r"(?-u)\b(IG(?:QV|AA)[A-Za-z0-9_\-]{40,400})",
        reach: Reach { before: 0, after: 320 },
        positive: samples![
            concat!(
                "IGQ",
                "VmNis9FOsMYP0CG8MkQ2lqUmA0qSj7XywCRyPv0O7Zw0KGEMAiCovsk4UfN09NZJg2U6zDDeL3unq6jtf0JyE3Qvjb4LwMbMqpvS6iyanjdW77JXOf0yLdl1xy89sP3UK4cWMJjKRFZwg"
            ),
            concat!(
                "IGA",
                "AcrqvhKmuxC9gctKjYn57Pn82zhfEj95xlEA15LFOpjnalYWYtARs1x8H0jJlciSKG5H23bmKnhJgPKXX8ZHOAUIRjl9SCtM8YSnwFnxrJUkl3qdNuWFMDSOC1M8Q0jNlysCciuxn6TmP"
            )
        ],
        negative: samples!["IGQV", "IGAA token"],
        ..TOKEN
    },
    Detector {
        id: "intra42-secret",
        title: "42 Intra secret",
        why: "Whoever reads it can sign in as your application.",
        source: "https://api.intra.42.fr/apidoc/guides/getting_started",
        gate: Gate::Literals(words!["-s4t2"]),
        pattern: r"(?-u)\b([su]-s4t2(?:ud|af)-[a-f0-9]{64})\b",
        reach: Reach { before: 2, after: 76 },
        positive: samples![
            concat!("s-s4t", "2ud-a5b06072ea4f56ac2b1552480ab0ad1e5ae087d15857a9b4e386b4c585815ac5"),
            concat!("s-s4t", "2af-b1066d600b829283c8d7d64df31b5f33d5871c180c0185a21f7dc3ef2bc401c8")
        ],
        negative: samples!["s-s4t2ud-", "u-s4t2"],
        ..KEY
    },
    Detector {
        id: "linkedin-client-secret",
        title: "LinkedIn client secret",
        why: "Whoever reads it can sign in as your application.",
        source: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow",
        gate: Gate::Literals(words!["WPL_AP"]),
        pattern: r"(?-u)\b(WPL_AP\d\.[A-Za-z0-9]{12,20}\.[A-Za-z0-9+/]{5,8}={0,2})",
        positive: samples![concat!("WPL_A", "P1.QfyxNepOR5Rqp25a.XtnZ62=="), concat!("WPL_A", "P1.bzT7zvU1anBR3xP5.kBNqgU==")],
        negative: samples!["WPL_AP1.", "WPL_AP1.xxxxxxxxxxxxxxxx.xxxxxx=="],
        ..KEY
    },
    Detector {
        id: "nostr-private-key",
        title: "Nostr private key",
        why: "Whoever reads it can post as you for ever.",
        source: "https://github.com/nostr-protocol/nips/blob/master/19.md",
        gate: Gate::Literals(words!["nsec1"]),
        pattern: r"(?-u)\b(nsec1[02-9ac-hj-np-z]{58})\b",
        validator: bech32,
        positive: samples![
            concat!("nse", "c1v30knqxst5p8znfvchxuyxeelhzfy5rvnxw0tkvrxcc4efqswc4sheu3cl"),
            concat!("nse", "c18gsa77ffqjgj7ahs0n6uypreqsvkkmxf9sp5rnh3ae2l5ed84dds7dktwa")
        ],
        negative: samples!["nsec1", "nsec1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"],
        ..KEY
    },
    Detector {
        id: "riot-api-key",
        title: "Riot Games key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://developer.riotgames.com/docs/portal",
        gate: Gate::Words(words!["RGAPI-"]),
        pattern: r"(?-u)\b(RGAPI-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("RGAP", "I-0b3a0d04-af87-42d7-8a9d-32f949fffe4b"),
            concat!("RGAP", "I-472568fa-7920-4c28-a0e0-aa6f04177ced")
        ],
        negative: samples!["RGAPI-", "RGAPI-00000000-0000-0000-0000-000000000000"],
        ..KEY
    },
    Detector {
        id: "x-bearer-token",
        title: "X bearer token",
        why: "Whoever reads it can act as your application or as the person who signed in.",
        source: "https://developer.x.com/en/docs/authentication/oauth-2-0/bearer-tokens",
        gate: Gate::Literals(words!["AAAAAAAAAAAAAAAAAAAAA"]),
        pattern: r"(?-u)\b(A{20,22}[B-Za-z0-9%][A-Za-z0-9%]{70,100})\b",
        validator: key_material,
        positive: samples![
            concat!("AAAAAAAAAAAAAAAAAAAAApkfLuNEPAAAAAAAVsegNOKNskxTegCrllWO", "%3DOqKCQqh8QGNIH4Q7mdazAbzd2NL9j32xuQv4AX0LPIflzE2X75"),
            concat!("AAAAAAAAAAAAAAAAAAAAAsyCizsqXEAAAAATxIeqZVUbfrtYRoBoCFyYqoK", "%3DSFjKB5RXpNL3ngTin0OEU8CsKTJQ7Ujp6NxzRyTvBwRXXRgSdB")
        ],
        negative: samples!["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAH!"],
        ..KEY
    },
];
