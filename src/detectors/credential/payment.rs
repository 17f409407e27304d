//! Keys of services that move money or sell things.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Detector, Gate, Reach, Worth};
use crate::finding::Severity;

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "adyen-api-key",
        title: "Adyen key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.adyen.com/development-resources/api-credentials",
        gate: Gate::Literals(words!["AQE"]),
        pattern: r"(?-u)\b(AQE[a-z][A-Za-z0-9+/]{60,200}={0,2}-[A-Za-z0-9+/]{43}=(?:-[!#-&(-)+-;=?-_a-z{|}~]{8,20})?)",
        reach: Reach { before: 0, after: 260 },
        positive: samples![
            concat!(
                "AQ",
                "EhmwcERa0jxKo5lg1HLLHEAs8JNzomU1R4OIeL5ipF8v3Ib1ZM05cMnwizLnsirSBmFsgo5mC7vWI9ryS9oObYiNB9K9j==-J4BxIPzPYHLy3sbjO0iAlcdJJulYR6JrUJB63K3nW4d=-0ewWKDw2p5H38t4b"
            ),
            concat!(
                "AQ",
                "EhmdGvf0xid6rSYLaBkzw36Z3eobOw1hbaRNB1bOhtqkkhdCZ38fLyCmrlWDp5to0htwW9b658pl3k49hotBHa3RQuoR1==-5AyiT4FxyRBk5dlR1nSK4Do1Hcv8tTYhMj8rq3YqJjg=-ptFo5Vzch6P6Oe7e"
            )
        ],
        negative: samples!["AQE", "AQEhmfuXNWTK0Qc"],
        ..KEY
    },
    Detector {
        id: "asaas-api-key",
        title: "Asaas key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.asaas.com/docs/autenticacao",
        gate: Gate::Literals(words!["$aact_"]),
        pattern: r"(?-u)(\$aact_(?:prod_|hmlg_)?[A-Za-z0-9:$+/=_\-]{60,200})",
        reach: Reach { before: 0, after: 220 },
        positive: samples![
            concat!(
                "$aact_pr",
                "od_000MhYpjutH44MfXxRbMF4gaqmrrzZauVY9BeQ7RzSiarQ8QAOXkkUUzpgFWGnrxVTvx1WHXF3nWQL59SgBuVPSy8brvhFP9PvQlyEM8ScjfEn7ehddwB2fMLcw4LJTyn7GzVHmAZGVOVc88cuZ3RxVm0axCKp1RGWu"
            ),
            concat!(
                "$aact_hm",
                "lg_000amoabDVrDtzACCDjQrbl2y1zBGNTOoOxaFrswx9KtOfn5PRiOPlAKbHtJF6Q4GTFs3S9eSV6XJWnrV2x1jEJ2wUCrwkTFMoBv0bIgzecgAry3sMTqwsQNhd9SgQssEZyt5wGTAzU4pDkNq6nkkdSMjubKv1JPVWV"
            )
        ],
        negative: samples!["$aact_prod_", "$aact_hmlg_..."],
        ..KEY
    },
    Detector {
        id: "braintree-token",
        title: "PayPal Braintree token",
        why: "Whoever reads it can charge and refund in your shop's name.",
        source: "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
        gate: Gate::Literals(words!["access_token$production$"]),
        pattern: r"(?-u)(access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32})\b",
        positive: samples![
            concat!("access_token$produc", "tion$vu03iqa1nl7sgbj5$80366053cdf24463bfa2d30c85ffdc59"),
            concat!("access_token$produc", "tion$45u7sq2qho9tlb9y$e402e1838025c55d1bc98a22e1c73847"),
        ],
        negative: samples!["access_token$production$", "access_token$sandbox$abc"],
        ..SECRET
    },
    Detector {
        id: "duffel-token",
        title: "Duffel token",
        why: "Whoever reads it can book flights at your cost.",
        source: "https://duffel.com/docs/api/overview/test-mode",
        gate: Gate::Words(words!["duffel_"]),
        pattern: r"(?-u)\b(duffel_(?:live|test)_[A-Za-z0-9_\-]{40,46})",
        positive: samples![
            concat!("duffel_li", "ve_BvzUBNJtXGcsAl99i5SBUO8zqzh87r5eaXKuqYFpaMe"),
            concat!("duffel_te", "st_KXutRZdbXs3jVa370cH4ekD1pmwqK8a8JBnVc9nuYCO")
        ],
        negative: samples!["duffel_live_", "duffel_test_token"],
        ..KEY
    },
    Detector {
        id: "easypost-api-key",
        title: "EasyPost key",
        why: "Whoever reads it can ship at your cost and read where your customers live.",
        source: "https://docs.easypost.com/docs/authentication",
        gate: Gate::Literals(words!["EZAK", "EZTK"]),
        pattern: r"(?-u)\b(EZ[AT]K[A-Za-z0-9]{54})\b",
        positive: samples![
            concat!("EZ", "AKDKjit1lxHwUNTpqR5a8Oavm9rWA7kEGb6IebrjMr9Gy3oo92Zojbi8"),
            concat!("EZ", "TKqmNUYsqELzmGpUYz7RSBbGZUqcqRtLN6W1K3qqfvP7pk8CLUYmiRZH")
        ],
        negative: samples!["EZAK", "EZTK key"],
        ..KEY
    },
    Detector {
        id: "flexport-token",
        title: "Flexport token",
        why: "Whoever reads it can ship at your cost and read where your customers live.",
        source: "https://docs.logistics-api.flexport.com/",
        gate: Gate::Words(words!["shltm_"]),
        pattern: r"(?-u)\b(shltm_[A-Za-z0-9_\-]{38,48})",
        positive: samples![
            concat!("shlt", "m_LlMmGnKVPtR2MgpKmxbS4jwIzSX4wQYI4NuY292y"),
            concat!("shlt", "m_YshV32ljE37TRFJ9hZIuMIqXFH8zUHl3GOHt5ZU2")
        ],
        negative: samples!["shltm_", "shltm_token"],
        ..KEY
    },
    Detector {
        id: "flutterwave-key",
        title: "Flutterwave key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://developer.flutterwave.com/docs/authentication",
        gate: Gate::Literals(words!["FLWSECK"]),
        pattern: r"(?-u)\b(FLWSECK(?:_TEST)?-[A-Za-z0-9]{12,40}(?:-X)?)\b",
        positive: samples![
            concat!("FLWSEC", "K-db2b2a0b0186e26b201f3733005a3d59-X"),
            concat!("FLWSECK_TE", "ST-fd3453311ac4854c1a97610fe0097f3f-X")
        ],
        negative: samples!["FLWSECK-", "FLWSECK_TEST-key"],
        ..KEY
    },
    Detector {
        id: "gocardless-token",
        title: "GoCardless token",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://developer.gocardless.com/api-reference",
        gate: Gate::Words(words!["live_", "sandbox_"]),
        pattern: r"(?-u)\b((?:live|sandbox)_[A-Za-z0-9_\-]{40})(?:(?u:[^A-Za-z0-9_\-])|$)",
        positive: samples![
            concat!("li", "ve_5LXrs40LVo3c9WujE1Na-9429PNm09dRyGRyfWYH"),
            concat!("sandb", "ox_Qqfq2VbU7RX9kjfHojer_OM3YFfI4k2NkJuij7Ju")
        ],
        negative: samples!["live_", "sandbox_environment_of_the_whole_of_the_team"],
        ..TOKEN
    },
    Detector {
        id: "klarna-api-key",
        title: "Klarna key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.klarna.com/acquirer/klarna/web-payments/",
        gate: Gate::Words(words!["klarna_live_api_", "klarna_test_api_"]),
        pattern: r"(?-u)\b(klarna_(?:live|test)_api_[A-Za-z0-9+/=_\-]{40,220})",
        reach: Reach { before: 0, after: 240 },
        positive: samples![
            concat!(
                "klarna_live_a",
                "pi_yvfUp8FdCWf4ObWgg7p4WM1vBogrdgxKpxpDxFtMeO3g4HVbNjXsyy7wVT9emMI3PgYqz8zKr6uJZUvcG0KaXfe8Vfze7jUoUphm0OoLu1DPzrJAM0m3BnyTp9y3l6bFJem8YDRs"
            ),
            concat!(
                "klarna_test_a",
                "pi_rC0uYdglrytiVWkgtJL2seE6YlPzToTTryi9x0waFr0Pgl3qpNEdPfc42mjNMw05K1ssfEXwQkzv1tsMwixYoZQRYDI5Q7iG9gNhloQ2RYuthPwp1K0Gx9sorbq58BDllD7wfkQ1"
            )
        ],
        negative: samples!["klarna_live_api_password", "klarna_test_api_..."],
        ..KEY
    },
    Detector {
        id: "lob-api-key",
        title: "Lob key",
        why: "Whoever reads it can ship at your cost and read where your customers live.",
        source: "https://docs.lob.com/",
        gate: Gate::Words(words!["live_", "test_"]),
        pattern: r"(?-u)\b((?:live|test)_[a-f0-9]{35})\b",
        positive: samples![
            concat!("li", "ve_c7f6fe169a2882e6241cee05ff13531a0bb"),
            concat!("te", "st_655a2b0bd18e2d4f6fc355b3e96321d84ed")
        ],
        negative: samples!["live_", "test_00000000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "mercadopago-token",
        title: "Mercado Pago token",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://www.mercadopago.com.br/developers/pt/docs/your-integrations/credentials",
        gate: Gate::Words(words!["APP_USR-"]),
        pattern: r"(?-u)\b(APP_USR-(?:\d{12,20}-\d{6}-[a-f0-9]{32}-\d{6,12}|[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}))\b",
        worth: Worth { shape: 82, proved: 95, cued: 95 },
        positive: samples![
            concat!("APP_U", "SR-7479872110338143-907398-31f7c2a86e74a713d2e3ca8e99d11aa0-745662430"),
            concat!("APP_U", "SR-f1602263-66a9-4117-8902-f9e054568058")
        ],
        negative: samples!["APP_USR-", "APP_USR-token"],
        ..KEY
    },
    Detector {
        id: "mercury-api-token",
        title: "Mercury token",
        why: "Whoever reads it can see your accounts and move your money.",
        source: "https://docs.mercury.com/docs/getting-started",
        gate: Gate::Words(words!["mercury_production_", "mercury_sandbox_"]),
        pattern: r"(?-u)\b(mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{30,60}_yrucrem)\b",
        positive: samples![
            concat!("mercury_producti", "on_wma_MIZzPnkyJ1iZBQyKSTVSResvEBD93bveOAtfdP3CJMhb_yrucrem"),
            concat!("mercury_sandb", "ox_rma_HWMODYoHqfDwJIIJRkAyizuDa9toWBk68UwI7SUbReZB_yrucrem")
        ],
        negative: samples!["mercury_production_", "mercury_sandbox_key_yrucrem"],
        ..KEY
    },
    Detector {
        id: "midtrans-server-key",
        title: "Midtrans server key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.midtrans.com/docs/api-authorization-headers",
        gate: Gate::Words(words!["Mid-server-"]),
        pattern: r"(?-u)\b(Mid-server-[A-Za-z0-9_\-]{20,32})",
        positive: samples![concat!("Mid-serv", "er-OUi74agCidcaRq3YxMgnjhfG"), concat!("Mid-serv", "er-tG0uQaroLWpwlqa73hIDJJcL")],
        negative: samples!["Mid-server-", "Mid-server-side-rendering-of-pages"],
        ..TOKEN
    },
    Detector {
        id: "mollie-api-key",
        title: "Mollie key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.mollie.com/reference/payments-api",
        gate: Gate::Words(words!["live_", "test_"]),
        pattern: r"(?-u)\b((?:live|test)_[A-Za-z0-9]{30})\b",
        positive: samples![concat!("li", "ve_NbxBm4OCnlgJJiTWXUxjq5KpQGp9h5"), concat!("te", "st_qetfrbLGbboaKwk4zEJ9n04uZNgajU")],
        negative: samples!["live_", "test_mode"],
        ..TOKEN
    },
    Detector {
        id: "paddle-api-key",
        title: "Paddle key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://developer.paddle.com/api-reference/about/authentication",
        gate: Gate::Words(words!["pdl_live_apikey_", "pdl_sdbx_apikey_"]),
        pattern: r"(?-u)\b(pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})\b",
        positive: samples![
            concat!("pdl_live_apik", "ey_flx4mrt7asjwzn9uhc993y5i6i_3Q33wAOQPqPenOWnD20qjJ_i7c"),
            concat!("pdl_sdbx_apik", "ey_5hgf4eij4r235uip7u7accfzan_LVLGU1KEtL7g8tEPHDuaJY_k5a")
        ],
        negative: samples!["pdl_live_apikey_", "pdl_sdbx_apikey_..."],
        ..KEY
    },
    Detector {
        id: "paystack-secret-key",
        title: "Paystack secret key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://paystack.com/docs/api/authentication/",
        gate: Gate::Words(words!["sk_live_"]),
        pattern: r"(?-u)\b(sk_live_[a-f0-9]{40})\b",
        worth: Worth { shape: 93, proved: 97, cued: 97 },
        positive: samples![
            concat!("sk_li", "ve_c604dc5472ff1dbf1702182132ffb873a8c42d1d"),
            concat!("sk_li", "ve_dcca341c0a494e0bafe55182dd8e6dd959e6e337")
        ],
        negative: samples!["sk_live_", "sk_live_0000000000000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "plaid-access-token",
        title: "Plaid access token",
        why: "Whoever reads it can see your accounts and move your money.",
        source: "https://plaid.com/docs/api/tokens/",
        gate: Gate::Words(words!["access-production-", "access-development-"]),
        pattern: r"(?-u)\b(access-(?:production|development)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("access-producti", "on-5ecf6685-a7e1-4796-aa97-509174e412f1"),
            concat!("access-developme", "nt-4dabbbb5-266e-4553-8304-7f08b99509c3")
        ],
        negative: samples!["access-production-", "access-development-team"],
        ..KEY
    },
    Detector {
        id: "polar-token",
        title: "Polar token",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://polar.sh/docs/integrate/oat",
        gate: Gate::Words(words!["polar_oat_", "polar_pat_", "polar_at_", "polar_rt_"]),
        pattern: r"(?-u)\b(polar_(?:oat|pat|[ar]t_[uo])_[A-Za-z0-9]{37,50})\b",
        positive: samples![
            concat!("polar_oa", "t_WQOiuKBChbWb6x65FVhjtGO4DRUfVf9CuBcpjRzqpfx"),
            concat!("polar_at", "_u_AGhxhVLxeU2oz3xJRoPyPETnL5wECrUzK6eS83LpIs5")
        ],
        negative: samples!["polar_oat_", "polar_at_night"],
        ..KEY
    },
    Detector {
        id: "ramp-key",
        title: "Ramp key",
        why: "Whoever reads it can see your accounts and move your money.",
        source: "https://docs.ramp.com/developer-api/v1/guides/oauth",
        gate: Gate::Words(words!["ramp_"]),
        pattern: r"(?-u)\b(ramp_[a-z]{2,10}_[A-Za-z0-9]{30,64})\b",
        positive: samples![
            concat!("ramp_s", "ec_5JXKsCJfzTQaKgZ4T3C44A5A6cPHlreNOqyUp96QmX01fJDs"),
            concat!("ramp_i", "d_N835RH91Ru8YPW2gZzCRk4b9ezAC1axWHKoVlKPgYFiXGHaQ")
        ],
        negative: samples!["ramp_up", "ramp_id_"],
        ..TOKEN
    },
    Detector {
        id: "razorpay-key",
        title: "Razorpay key id",
        why: "Whoever reads it and its secret can act in your account.",
        source: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
        gate: Gate::Words(words!["rzp_live_", "rzp_test_"]),
        pattern: r"(?-u)\b(rzp_(?:live|test)_[A-Za-z0-9]{14})\b",
        worth: Worth { shape: 80, proved: 92, cued: 92 },
        positive: samples![concat!("rzp_li", "ve_pDd6AN1WvYB314"), concat!("rzp_te", "st_Bd9s0JBROo22QO")],
        negative: samples!["rzp_live_", "rzp_test_your_key_here_"],
        ..KEY
    },
    Detector {
        id: "shippo-token",
        title: "Shippo token",
        why: "Whoever reads it can ship at your cost and read where your customers live.",
        source: "https://docs.goshippo.com/docs/guides_general/authentication/",
        gate: Gate::Words(words!["shippo_live_", "shippo_test_"]),
        pattern: r"(?-u)\b(shippo_(?:live|test)_[a-fA-F0-9]{40})\b",
        positive: samples![
            concat!("shippo_li", "ve_1b1b6551bc4a8a6c6a8dee6015b3950dc34df2ad"),
            concat!("shippo_te", "st_882cdca93517759981799cd6bbf83839f3df11ea")
        ],
        negative: samples!["shippo_live_", "shippo_test_token"],
        ..KEY
    },
    Detector {
        id: "shopify-token",
        title: "Shopify token",
        why: "Whoever reads it can read and change your shop, its orders and its customers.",
        source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
        gate: Gate::Literals(words!["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"]),
        pattern: r"(?-u)\b(shp(?:at|ca|pa|ss|tka)_[a-fA-F0-9]{32})\b",
        positive: samples![concat!("shpa", "t_234f219acc402680d25b80c303b3e21d"), concat!("shps", "s_646801f1a8c13e1dd727d7adb468b8dc")],
        negative: samples!["shpat_", "shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "square-token",
        title: "Square token",
        why: "Whoever reads it can take payments in your name.",
        source: "https://developer.squareup.com/docs/build-basics/access-tokens",
        gate: Gate::Literals(words!["sq0atp-", "sq0csp-", "sq0idb-", "sq0idp-", "EAAA"]),
        pattern: r"(?-u)\b(sq0(?:atp|id[bp])-[A-Za-z0-9_\-]{22}|sq0csp-[A-Za-z0-9_\-]{43}|EAAA[A-Za-z0-9_\-]{60})",
        positive: samples![
            concat!("sq0at", "p-2UGZZRSjx0YyQE8Dzex4Oi"),
            concat!("EA", "AAEcikUmGXl8yvJ2zQPQm4X2-gYlWQULF8d4b0SNDpl6i9xbLMINtQ0XYWBDym"),
        ],
        negative: samples!["sq0atp-short", "EAAAAAA"],
        ..SECRET
    },
    Detector {
        id: "stripe-live-key",
        title: "Stripe live key",
        why: "Whoever reads it can charge, refund and read your customers.",
        source: "https://docs.stripe.com/keys",
        gate: Gate::Literals(words!["sk_live_", "rk_live_", "sk_org_"]),
        pattern: r"(?-u)\b((?:sk|rk)_(?:live|org)_[A-Za-z0-9]{16,120}|(?:sk|rk)_live_[A-Za-z0-9]{2,8}(?:\s?[A-Za-z0-9]{4,8}){3,6})\b",
        positive: samples![
            concat!("sk_li", "ve_0r1ZWM1J2lCm2IASDnV7We0B"),
            concat!("rk_li", "ve_N8GYqosNbvlwizbqkR38xPvhquR3DGSFoimjVzRdvRJ9urKhWmt3pnPBCxtIAfPTcihBYI4UuyHneA1PwbYnWe7VMyuzQm3rvl"),
        ],
        negative: samples!["sk_live_", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx", "pk_live_ is public"],
        ..SECRET
    },
    Detector {
        id: "stripe-test-key",
        title: "Stripe test key",
        why: "It moves no money, but it opens your test account.",
        source: "https://docs.stripe.com/keys",
        severity: Some(Severity::Medium),
        gate: Gate::Literals(words!["sk_test_", "rk_test_"]),
        pattern: r"(?-u)\b((?:sk|rk)_test_[A-Za-z0-9]{16,120})\b",
        positive: samples![concat!("sk_te", "st_xGXm5UX0LzRHzPjOAUwZYWSV"), concat!("rk_te", "st_IRm373oMROgPntFgNlPcdGlT")],
        negative: samples!["sk_test_your_key_here", "sk_test_4eC39HqLyjWDarjtT1zdp7dc"],
        ..SECRET
    },
    Detector {
        id: "stripe-webhook-secret",
        title: "Stripe webhook signing secret",
        why: "Whoever reads it can forge events that your system believes.",
        source: "https://docs.stripe.com/webhooks#verify-official-libraries",
        gate: Gate::Literals(words!["whsec_"]),
        pattern: r"(?-u)\b(whsec_[A-Za-z0-9+/_\-]{24,80})",
        reach: Reach { before: 0, after: 100 },
        positive: samples![concat!("whse", "c_76HVjZPqtEFDYbBQbedG3odEqTVDqwzr"), concat!("whse", "c_CLDklnhrPJeum9aap1MkY1NFeMn97Klw")],
        negative: samples!["whsec_test", "whsec_...", "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "sumup-api-key",
        title: "SumUp key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://developer.sumup.com/online-payments/checkouts",
        gate: Gate::Words(words!["sup_sk_"]),
        pattern: r"(?-u)\b(sup_sk_[A-Za-z0-9]{30,64})\b",
        positive: samples![concat!("sup_s", "k_4xR1PubMsNdBFxR9JJKbuM3Rsw9RwCnz"), concat!("sup_s", "k_EDHPVWJnc35a8359cYhRPphNWCGfV5xi")],
        negative: samples!["sup_sk_", "sup_sk_key"],
        ..TOKEN
    },
    Detector {
        id: "svix-webhook-secret",
        title: "Standard webhook secret",
        why: "Whoever reads it can forge events that your system believes.",
        source: "https://docs.svix.com/receiving/verifying-payloads/how",
        gate: Gate::Words(words!["whsec_"]),
        pattern: r"(?-u)\b(whsec_[A-Za-z0-9+/]{24,88}={1,2})",
        positive: samples![
            concat!("whs", "ec_zp4qDf4g66Zf1FF2ZTfC5olkc6OZUH96Vbz3SBBszAJ="),
            concat!("whs", "ec_Nfti7pIxef37kwLJRzVolrYaQ7eMWo+1ufsl9Yf4CZ==")
        ],
        negative: samples!["whsec_=", "whsec_...="],
        ..TOKEN
    },
    Detector {
        id: "woocommerce-key",
        title: "WooCommerce key",
        why: "Whoever reads it can read and change your shop, its orders and its customers.",
        source: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
        gate: Gate::Words(words!["ck_", "cs_"]),
        pattern: r"(?-u)\b(c[ks]_[a-f0-9]{40})\b",
        positive: samples![
            concat!("c", "k_a31a5e8c2a9d06ad2c23b209565e057562117760"),
            concat!("c", "s_4482849746a025464d615d32367d7ff9572a18ea")
        ],
        negative: samples!["ck_", "cs_0000000000000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "xendit-secret-key",
        title: "Xendit secret key",
        why: "Whoever reads it can charge and refund in your name.",
        source: "https://docs.xendit.co/",
        gate: Gate::Words(words!["xnd_production_", "xnd_development_"]),
        pattern: r"(?-u)\b(xnd_(?:production|development)_[A-Za-z0-9]{40,80})\b",
        positive: samples![
            concat!("xnd_producti", "on_QXg2d4DFNhDcUprFdoxxkkvAgTBJNVob92mfzIkZptZq1TADTLyXF11XDx5d01fB"),
            concat!("xnd_developme", "nt_yqaXSlo82tEILOYb97KQFcUAUHWlOpiLPaOSBHHWAtftBe6ARK2C0AnQioKPOZtH")
        ],
        negative: samples!["xnd_production_", "xnd_development_key"],
        ..KEY
    },
];
