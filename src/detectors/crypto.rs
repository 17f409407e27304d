//! Wallets: addresses tell who owns what, keys and seed phrases give it away.

use super::{Context, Detector, Gate, Reach, Worth};
use crate::finding::{Severity, Type};
use crate::validators::{bech32, bitcoin_address, bitcoin_private_key, hex_secret, seed_phrase};

/// A wallet's address.
const WALLET: Detector = Detector { kind: Type::Crypto, worth: Worth { shape: 50, proved: 86, cued: 86 }, ..Detector::DEFAULT };

/// What controls a wallet.
const WALLET_KEY: Detector = Detector { severity: Some(Severity::Critical), ..WALLET };

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "bitcoin-address",
        title: "Bitcoin address",
        why: "Whoever reads it sees every payment to and from it.",
        source: "https://en.bitcoin.it/wiki/Base58Check_encoding",
        gate: Gate::Token { length: 26, digits: 2 },
        pattern: r"(?-u)\b([13][1-9A-HJ-NP-Za-km-z]{25,34})\b",
        reach: Reach { before: 0, after: 0 },
        validator: bitcoin_address,
        positive: samples!["16incz8BRPBjurkZcmDhiLQoT8BSnGxviT", "send to «18ccCunhp6UV4LBgGb2etdayJCHwv1YNSh» please"],
        negative: samples!["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3"],
        ..WALLET
    },
    Detector {
        id: "bitcoin-address-bech32",
        title: "Bitcoin address",
        why: "Whoever reads it sees every payment to and from it.",
        source: "https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki",
        gate: Gate::Stems(words!["bc1q", "bc1p", "ltc1q", "tb1q"]),
        pattern: r"(?i-u)\b((?:bc|ltc|tb)1[qp][ac-hj-np-z02-9]{38,58})\b",
        validator: bech32,
        positive: samples!["bc1qdv8gd69t0z9rhmd4z50kug3aaqszmtcnkygt89", "donations: «bc1qz2ynchgd7csqwtxen3ae0h6de0wply0f2vf7l7»"],
        negative: samples!["bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"],
        ..WALLET
    },
    Detector {
        id: "bitcoin-private-key",
        title: "Bitcoin private key",
        why: "Whoever reads it can take everything in the wallet.",
        source: "https://en.bitcoin.it/wiki/Wallet_import_format",
        gate: Gate::Token { length: 51, digits: 3 },
        pattern: r"(?-u)\b([5KL][1-9A-HJ-NP-Za-km-z]{50,51}|[xyz]prv[1-9A-HJ-NP-Za-km-z]{100,112})\b",
        reach: Reach { before: 0, after: 0 },
        validator: bitcoin_private_key,
        context: Context::raising(words!["key", "private", "wallet", "import", "sweep", "electrum", "metamask", "ledger", "wif"]),
        worth: Worth { shape: 70, proved: 96, cued: 90 },
        positive: samples![
            "KxA55F1PfMhsQEciQxd77c9Nm2k96iHsodC1x3JoqiQ7ZtxrmAyi",
            "private key «Ky3rAcsPEsFZA4cvqbmMnpMWFcRQkfbaj3coh92pKkRApG8KXLwj»",
        ],
        negative: samples!["5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "Looooooooooooooooooooooooooooooooooooooooooooooooong"],
        ..WALLET_KEY
    },
    Detector {
        id: "ethereum-address",
        title: "Ethereum address",
        why: "Whoever reads it sees every payment to and from it.",
        source: "https://eips.ethereum.org/EIPS/eip-55",
        gate: Gate::Stems(words!["0x"]),
        pattern: r"(?-u)\b(0x[0-9a-fA-F]{40})\b",
        validator: hex_secret,
        context: Context::raising(words![
            "wallet", "address", "addr", "eth", "send", "cold", "treasury", "erc20", "usdt", "metamask", "binance",
        ])
        .lowered_by(words!["donations", "readme", "contract", "testnet", "sepolia"]),
        worth: Worth { shape: 66, proved: 66, cued: 82 },
        positive: samples!["0x89433f4229ee421e884595f92c14a05b78b0425e", "cold addr is «0xfa04b8b8892fcd7fd553709deb3b804ed7a2d6f5»"],
        negative: samples!["0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae", "0x40020000"],
        ..WALLET
    },
    Detector {
        id: "ethereum-private-key",
        title: "Ethereum private key",
        why: "Whoever reads it can take everything in the wallet.",
        source: "https://ethereum.org/en/developers/docs/accounts/",
        gate: Gate::Token { length: 64, digits: 8 },
        pattern: r"(?-u)\b((?:0x)?[0-9a-fA-F]{64})\b",
        reach: Reach { before: 0, after: 0 },
        validator: hex_secret,
        context: Context {
            raise: words![
                "private_key",
                "private",
                "privatekey",
                "accounts",
                "mnemonic",
                "wallet",
                "hardhat",
                "key",
                "steal",
                "mainnet",
                "fork",
            ],
            lower: words![
                "tx",
                "hash",
                "sha256",
                "digest",
                "block",
                "checksum",
                "public",
                "transaction",
                "sepolia",
                "image",
                "expected",
                "actual",
                "hmac",
                ".tar",
                ".zip",
                ".deb",
                ".iso",
            ],
            within: 60,
            required: true,
        },
        worth: Worth { shape: 60, proved: 60, cued: 94 },
        positive: samples![
            "PRIVATE_KEY=«0x312b9575731aefdbdaff10035c2e24ccf9ae3f95de4b6b307cb9f663501999fd»",
            "wallet key «6bb19edccd08113a6286e0bc05607b930c3d8c186e06b4419c257477cbdd1837»",
        ],
        negative: samples![
            "sha256 fd05d802eafd904d35b806655780babae977dad17294e1178510c945df0560df",
            "wallet 0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
        ],
        ..WALLET_KEY
    },
    Detector {
        id: "seed-phrase",
        title: "Seed phrase",
        why: "Whoever reads it can take everything in the wallet.",
        source: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
        gate: Gate::Stems(words![
            "seed",
            "recovery phrase",
            "mnemonic",
            "wallet",
            "ledger",
            "metamask",
            "12 words",
            "24 words",
            "twelve words",
            "secret phrase",
            "son 12",
            "palabra",
            "wörter",
            "mots",
            "trezor",
            "phrase",
            "poem",
            "import",
        ]),
        announced: true,
        pattern: r"(?-u)\b((?u:[a-zà-ÿ]){3,10}(?:[\s,.]{1,2}(?:\d{1,2}[.):]\s?)?(?u:[a-zà-ÿ]){3,10}){11,24})\b",
        reach: Reach { before: 200, after: 260 },
        validator: seed_phrase,
        context: Context::raising(words![
            "seed", "recovery", "mnemonic", "wallet", "ledger", "metamask", "palabra", "palabras", "trezor", "importar", "import",
        ])
        .within(120),
        worth: Worth { shape: 30, proved: 90, cued: 76 },
        positive: samples![
            "my seed: «defy choose dose denial notable sample summer fade wagon truly cradle sail»",
            "wallet words: «border skill ribbon above arrange brick awful devote add permit expect team»",
        ],
        negative: samples![
            "seed phrase: abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
            "my wallet was stolen when the train stopped and nobody saw where the thief went",
        ],
        ..WALLET_KEY
    },
];
