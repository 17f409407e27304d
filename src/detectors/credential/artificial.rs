//! Keys of services that run models.

use super::{KEY, SECRET, TOKEN};
use crate::detectors::{Detector, Gate};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "anthropic-api-key",
        title: "Anthropic API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://platform.claude.com/docs/en/manage-claude/authentication",
        gate: Gate::Literals(words!["sk-ant-"]),
        pattern: r"(?-u)\b(sk-ant-(?:[a-z]{3,8}\d\d-)?[A-Za-z0-9_\-]{20,140})",
        positive: samples![
            concat!("sk-an", "t-api03-rrT9Z7pT995hk5zwHa-313kLvC2J0WipjYCLsXRXOvLaMrZg4mRgSGIJyDYbYS0dMbA687SXfs_n1Odf_TG6QmTIg5fTHAA"),
            concat!("sk-an", "t-admin01-uAqDuO890iXZp3HoQNnkscVWfXsdxHzF3ATTDzm2KMX7l2ES9QxlmcEO-vP2pdTUViDGy37zRZ4PHN0RxJ8pl4f8xdWZVAA"),
        ],
        negative: samples!["sk-ant-api03-...", "sk-antler", "sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "browserbase-api-key",
        title: "Browserbase API key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://docs.browserbase.com/reference/api/create-a-session",
        gate: Gate::Words(words!["bb_live_"]),
        pattern: r"(?-u)\b(bb_live_[A-Za-z0-9_\-]{24,40})",
        positive: samples![concat!("bb_li", "ve_lIvJEiZSS5TCXK8yJghE146hq91"), concat!("bb_li", "ve_pz0rERY5nf7YVWy08ogTxRasb47")],
        negative: samples!["bb_live_", "bb_live_your_browserbase_key_here"],
        ..KEY
    },
    Detector {
        id: "cerebras-api-key",
        title: "Cerebras API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://inference-docs.cerebras.ai/quickstart",
        gate: Gate::Words(words!["csk-"]),
        pattern: r"(?-u)\b(csk-[a-z0-9]{40,60})\b",
        positive: samples![
            concat!("cs", "k-f1647ev3fkkn0z51f3ogqxelgx8zelyqryyhm3wo997tnzq8"),
            concat!("cs", "k-6qymcnaqzvb3mt1v2mioe1k0xrej1s04ngjxqh549a74seil")
        ],
        negative: samples!["csk-", "csk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..KEY
    },
    Detector {
        id: "e2b-api-key",
        title: "E2B API key",
        why: "Whoever reads it can run code at your cost.",
        source: "https://e2b.dev/docs/api-key",
        gate: Gate::Words(words!["e2b_"]),
        pattern: r"(?-u)\b(e2b_[a-f0-9]{40})\b",
        positive: samples![
            concat!("e2", "b_113f298745fb72f174353e74513e78cf75cee92e"),
            concat!("e2", "b_b2719acb10dc68502a19dc43687ab8f202188db2")
        ],
        negative: samples!["e2b_", "e2b_api_key"],
        ..KEY
    },
    Detector {
        id: "elevenlabs-api-key",
        title: "ElevenLabs API key",
        why: "Whoever reads it can speak with your voices and at your cost.",
        source: "https://elevenlabs.io/docs/api-reference/authentication",
        gate: Gate::Words(words!["sk_"]),
        pattern: r"(?-u)\b(sk_[a-f0-9]{48})\b",
        positive: samples![
            concat!("s", "k_e322ec802fc1fd088b96f2b69e5e64b2eae1310751e15c59"),
            concat!("s", "k_d37612029a82de9f1ce6c7dfef1c062726074c5cefecd614")
        ],
        negative: samples!["sk_", "sk_000000000000000000000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "firecrawl-api-key",
        title: "Firecrawl API key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://docs.firecrawl.dev/introduction",
        gate: Gate::Words(words!["fc-"]),
        pattern: r"(?-u)\b(fc-[a-f0-9]{32})\b",
        positive: samples![concat!("f", "c-9c674301d8f57e4e7bd9ae139d9c9422"), concat!("f", "c-c03c42a721016a481d506cd8e558a161")],
        negative: samples!["fc-YOUR-API-KEY", "fc-00000000000000000000000000000000"],
        ..KEY
    },
    Detector {
        id: "fireworks-api-key",
        title: "Fireworks AI key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.fireworks.ai/getting-started/onboarding",
        gate: Gate::Words(words!["fw_"]),
        pattern: r"(?-u)\b(fw_[A-Za-z0-9]{20,32})\b",
        positive: samples![concat!("f", "w_EfosqM5yIrFN365eEWizo2"), concat!("f", "w_Gvd84nTS4HqDLYUKu6qjzuD1")],
        negative: samples!["fw_update", "fw_version_of_the_whole_device"],
        ..TOKEN
    },
    Detector {
        id: "friendli-token",
        title: "Friendli token",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://friendli.ai/docs/guides/personal_access_tokens",
        gate: Gate::Words(words!["flp_"]),
        pattern: r"(?-u)\b(flp_[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("fl", "p_88FR3jvHc9mcNMA7yZ52oBr9cjJUvY2q9CmrkJz2u8qvtE"),
            concat!("fl", "p_6qpejr1Sg2EybBK6kZ5dWlOjOpRrG6eLkT4iRFeu3jaZeG")
        ],
        negative: samples!["flp_", "flp_file"],
        ..TOKEN
    },
    Detector {
        id: "groq-api-key",
        title: "Groq API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://console.groq.com/docs/quickstart",
        gate: Gate::Literals(words!["gsk_"]),
        pattern: r"(?-u)\b(gsk_[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("gs", "k_Ar9sW8NFDqjxNjKeJZUFC8ZrN107hReRXoF20wlRSQgKOMylMrGZ"),
            concat!("gs", "k_7f50O6TnQ3hThZC4o9QYmY7q08cYxCZrl5Ew1lQCBcgEUY38YaY1"),
        ],
        negative: samples!["gsk_short", "gsk_your_key_here_please_replace_this_text"],
        ..SECRET
    },
    Detector {
        id: "helicone-api-key",
        title: "Helicone key",
        why: "Whoever reads it can read what was asked of your models.",
        source: "https://docs.helicone.ai/getting-started/integration-method/gateway",
        gate: Gate::Words(words!["sk-helicone-"]),
        pattern: r"(?-u)\b(sk-helicone-[a-z0-9\-]{26,60})\b",
        positive: samples![
            concat!("sk-heli", "cone-4c1k349-xpm9e1e-btwfwdg-q4c88an"),
            concat!("sk-heli", "cone-eu-rv0cnx9-nehtxpv-h0k7kpe-dxl5n3y")
        ],
        negative: samples!["sk-helicone-", "sk-helicone-<key>"],
        ..KEY
    },
    Detector {
        id: "hugging-face-token",
        title: "Hugging Face token",
        why: "Whoever reads it can read and change your models and data sets.",
        source: "https://huggingface.co/docs/hub/security-tokens",
        gate: Gate::Literals(words!["hf_", "api_org_"]),
        pattern: r"(?-u)\b((?:hf_|api_org_)[A-Za-z0-9]{30,40})\b",
        positive: samples![concat!("h", "f_cvcPwHejdhbDmnhCPGMSGSJXCnPVSnDWOp"), concat!("api_or", "g_bolIdNKbFhvfvijiCIcZXOVdvzgAAsEXUw")],
        negative: samples!["hf_hub_download", "os.environ[\"HF_TOKEN\"]"],
        ..SECRET
    },
    Detector {
        id: "jina-api-key",
        title: "Jina AI key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://jina.ai/embeddings/",
        gate: Gate::Words(words!["jina_"]),
        pattern: r"(?-u)\b(jina_[A-Za-z0-9_\-]{50,70})",
        positive: samples![
            concat!("jin", "a_Aenerfh6dJ8a2Hk0PGQDKqNMk5h5KXifQZ1viDu8X9yltAjq3UZJaW7Y2goA"),
            concat!("jin", "a_T2J47gziaz8TAh3kqMcC6CiazQi3kiK5reAQT29J2RHsWoTI353MqAjEAjzh")
        ],
        negative: samples!["jina_", "jina_embeddings_v3"],
        ..TOKEN
    },
    Detector {
        id: "kaggle-api-token",
        title: "Kaggle token",
        why: "Whoever reads it can read and change your data sets and notebooks.",
        source: "https://www.kaggle.com/docs/api",
        gate: Gate::Words(words!["KGAT_"]),
        pattern: r"(?-u)\b(KGAT_[a-f0-9]{32})\b",
        positive: samples![concat!("KGA", "T_493acbbe7e4820a1af1d472857d6aec4"), concat!("KGA", "T_c8eb68c446bc9e2583cb969b7d0e66cf")],
        negative: samples!["KGAT_", "KGAT_for_ACL"],
        ..KEY
    },
    Detector {
        id: "langfuse-secret-key",
        title: "Langfuse secret key",
        why: "Whoever reads it can read what was asked of your models.",
        source: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
        gate: Gate::Words(words!["sk-lf-"]),
        pattern: r"(?-u)\b(sk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})\b",
        positive: samples![
            concat!("sk-l", "f-52c8afc1-7a53-4d92-8e70-d6a53b92723f"),
            concat!("sk-l", "f-c5900453-c2c8-40e8-88cb-f12f610e9c98")
        ],
        negative: samples!["sk-lf-", "sk-lf-00000000-0000-0000-0000-000000000000"],
        ..KEY
    },
    Detector {
        id: "langsmith-key",
        title: "LangSmith key",
        why: "Whoever reads it can read what was asked of your models.",
        source: "https://docs.langchain.com/langsmith/create-account-api-key",
        gate: Gate::Words(words!["lsv2_"]),
        pattern: r"(?-u)\b(lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10})\b",
        positive: samples![
            concat!("lsv2_p", "t_b9aac88599d5f548751f4151ee198f9e_a7cc079cc4"),
            concat!("lsv2_s", "k_bbf78377db981ee9a7df5aaf58b99fc5_8a8dff892d")
        ],
        negative: samples!["lsv2_pt_", "lsv2_sk_your_key"],
        ..KEY
    },
    Detector {
        id: "llamacloud-key",
        title: "LlamaCloud key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.cloud.llamaindex.ai/llamaparse/getting_started",
        gate: Gate::Words(words!["llx-"]),
        pattern: r"(?-u)\b(llx-[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("ll", "x-OJKws8qau4S9wMXUnvKZkq6snrJ647TqfVl2vv9TLaX6JmnW"),
            concat!("ll", "x-n5j971sHtnd0k4TACLSJTvjzUnFfXJdekkgyn7ApyUdnxPCu")
        ],
        negative: samples!["llx-", "llx-..."],
        ..KEY
    },
    Detector {
        id: "nvidia-api-key",
        title: "NVIDIA API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.api.nvidia.com/nim/docs/product",
        gate: Gate::Words(words!["nvapi-"]),
        pattern: r"(?-u)\b(nvapi-[A-Za-z0-9_\-]{60,70})",
        positive: samples![
            concat!("nvap", "i-1SRbFVwoZixq91ZZoh7E3EBDesQaJkTxlkov9idjhBYdSNcXiXLPbH8JIVI6htAp"),
            concat!("nvap", "i-NfwZVnBLts7jGpqbaSFbEAqx86Pcr3LeeAMcHHnzGyyOUJMUSwvO1TO29t5RSbSw")
        ],
        negative: samples!["nvapi-", "nvapi-<key>"],
        ..KEY
    },
    Detector {
        id: "openai-api-key",
        title: "OpenAI API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://platform.openai.com/docs/api-reference/authentication",
        gate: Gate::Literals(words!["sk-proj-", "sk-svcacct-", "sk-admin-", "T3BlbkFJ"]),
        pattern: r"(?-u)\b(sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_\-]{20,180}|[A-Za-z0-9]{16,80}T3BlbkFJ[A-Za-z0-9]{16,80}))",
        positive: samples![
            concat!("sk-pro", "j-2r8WLlUv1MLUtL5a7b5BX_t6xdtpFCNFnYkhDVhcQHYJNnHX"),
            concat!("sk-eE7EScaV3wfcCOQpe3ElT3Bl", "bkFJFor4rNNYtPVwDTj4F80l"),
        ],
        negative: samples!["sk-proj-...", "sk-xxxxxxxxxxxxxxxx", "ask-proj-planning"],
        ..SECRET
    },
    Detector {
        id: "openrouter-api-key",
        title: "OpenRouter API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://openrouter.ai/docs/api-reference/authentication",
        gate: Gate::Words(words!["sk-or-"]),
        pattern: r"(?-u)\b(sk-or-v\d-[a-f0-9]{64})\b",
        positive: samples![
            concat!("sk-o", "r-v1-bbc1f614dbe7e9ec2140a296b676c04248982adaf2d0cb31fd7e1407da79ed9a"),
            concat!("sk-o", "r-v1-b07fb4bdbe92eb9a8831e86acff38fcc6d1668d121a46a1cf70f60b56a64c679")
        ],
        negative: samples!["sk-or-v1-", "sk-or-swim"],
        ..KEY
    },
    Detector {
        id: "perplexity-api-key",
        title: "Perplexity API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.perplexity.ai/guides/getting-started",
        gate: Gate::Literals(words!["pplx-"]),
        pattern: r"(?-u)\b(pplx-[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("ppl", "x-xjQL4JZsAxKNnVL2NWBq6XPA5CN8gEtQqszKTHqsP3YhQITN"),
            concat!("ppl", "x-UZRH8d6R4Pb0Q0FwKKp6nH4w5tMpkmPI4VLwenNf7QXEGs6d"),
        ],
        negative: samples!["pplx-api", "pplx-70b-online"],
        ..SECRET
    },
    Detector {
        id: "pinecone-api-key",
        title: "Pinecone API key",
        why: "Whoever reads it can query your data.",
        source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
        gate: Gate::Words(words!["pcsk_"]),
        pattern: r"(?-u)\b(pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70})\b",
        positive: samples![
            concat!("pcs", "k_Z2oV89_6do74wvNQ4phGlMqBZecYQRc8XSKlGiepI5BwvE4M9bd6NgS1fCzcA02w1JTBSF"),
            concat!("pcs", "k_KJ9N9q_kpcD7LzWJyVZJIsFdFL8rjpuJ8BbpkwytvwUwnuzdjRFKSchP9sQx7tZY4Sk7l3")
        ],
        negative: samples!["pcsk_", "pcsk_your_key"],
        ..KEY
    },
    Detector {
        id: "replicate-api-token",
        title: "Replicate API token",
        why: "Whoever reads it can run models in your name and at your cost.",
        source: "https://replicate.com/docs/reference/http#authentication",
        gate: Gate::Literals(words!["r8_"]),
        pattern: r"(?-u)\b(r8_[A-Za-z0-9]{37,60})\b",
        positive: samples![
            concat!("r", "8_T6Y89Ndp4Gm0Yql2EU7csgFgnytmsepjViiAw"),
            concat!("r", "8_k71M5eGAgmqIZ2hC8GVLlhkkRLtyilN9P5A0o")
        ],
        negative: samples!["r8_g8_b8_a8_unorm", "r8_"],
        ..SECRET
    },
    Detector {
        id: "runpod-api-key",
        title: "RunPod API key",
        why: "Whoever reads it can rent machines at your cost.",
        source: "https://docs.runpod.io/get-started/api-keys",
        gate: Gate::Words(words!["rpa_"]),
        pattern: r"(?-u)\b(rpa_[A-Za-z0-9]{36,50})\b",
        positive: samples![
            concat!("rp", "a_6U7FXJDUW22RZHDRL2M0YMF4CMF5S04kuq59y4mq"),
            concat!("rp", "a_HBL7B504NGTELJLIC40KQCYJNGUM0Goni1gr94wx")
        ],
        negative: samples!["rpa_", "rpa_robot"],
        ..TOKEN
    },
    Detector {
        id: "tavily-api-key",
        title: "Tavily API key",
        why: "Whoever reads it can use the service at your cost.",
        source: "https://docs.tavily.com/documentation/quickstart",
        gate: Gate::Words(words!["tvly-"]),
        pattern: r"(?-u)\b(tvly-[A-Za-z0-9_\-]{20,80})",
        positive: samples![concat!("tvl", "y-U2nEcd38yQyYcIkznOq5L5jOa5Vm2QqR"), concat!("tvl", "y-dev-mZVh5wAf8g2HvjrQcAMj8uhoWX5TPFqt")],
        negative: samples!["tvly-YOUR_API_KEY", "tvly-"],
        ..TOKEN
    },
    Detector {
        id: "together-api-key",
        title: "Together AI key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.together.ai/docs/quickstart",
        gate: Gate::Words(words!["tgp_v1_"]),
        pattern: r"(?-u)\b(tgp_v1_[A-Za-z0-9_\-]{40,50})",
        positive: samples![
            concat!("tgp_v", "1_huwVKKZ0EeJM0YopuehTLPs2e0mfo4Qb1ung4I7yinw"),
            concat!("tgp_v", "1_4G6fgktWmVHdzUdc3LAKVU35aBZ3qS8GldCIzO5f4JG")
        ],
        negative: samples!["tgp_v1_", "tgp_v1_key"],
        ..KEY
    },
    Detector {
        id: "turbopuffer-api-key",
        title: "turbopuffer key",
        why: "Whoever reads it can query your data.",
        source: "https://turbopuffer.com/docs/auth",
        gate: Gate::Words(words!["tpuf_"]),
        pattern: r"(?-u)\b(tpuf_[A-Za-z0-9]{20,64})\b",
        positive: samples![concat!("tpu", "f_9vdq72UrPbiwRNdx4RSfdqMRcP9zXcVN"), concat!("tpu", "f_uPOmxUal5gIzOkK3ADOr4F6BtU5D7JMXCec6")],
        negative: samples!["tpuf_", "tpuf_client"],
        ..TOKEN
    },
    Detector {
        id: "voiceflow-key",
        title: "Voiceflow key",
        why: "Whoever reads it can talk as your agent and read what people told it.",
        source: "https://docs.voiceflow.com/",
        gate: Gate::Words(words!["VF.DM.", "VF.WS."]),
        pattern: r"(?-u)\b(VF\.(?:DM|WS)\.[a-f0-9]{24}\.[A-Za-z0-9]{16})\b",
        positive: samples![
            concat!("VF.D", "M.0f49d6badeb609c9a72e1464.z0Wi37MGe1U4fonq"),
            concat!("VF.W", "S.754cdd2a3db5cce8431d472b.3YVP3OjYOj0Y0kfR")
        ],
        negative: samples!["VF.DM.", "VF.WS.key"],
        ..KEY
    },
    Detector {
        id: "voyage-api-key",
        title: "Voyage AI key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.voyageai.com/docs/api-key-and-installation",
        gate: Gate::Words(words!["pa-"]),
        pattern: r"(?-u)\b(pa-[A-Za-z0-9_\-]{40,48})",
        positive: samples![
            concat!("p", "a-WMqxoIuj48Rbld9eWHXIhcuD7BOpvhdw5CJ7o0ak9aD"),
            concat!("p", "a-SflQxaJkvImw53VElZoq5l8RKYR2BnekxcBM7pas4d6")
        ],
        negative: samples!["pa-", "pa-rticularly-long-hyphenated-words-of-a-sentence"],
        ..TOKEN
    },
    Detector {
        id: "wandb-api-key",
        title: "Weights & Biases key",
        why: "Whoever reads it can read and change your experiments.",
        source: "https://docs.wandb.ai/quickstart",
        gate: Gate::Words(words!["wandb_v1_"]),
        pattern: r"(?-u)\b(wandb_v1_[A-Za-z0-9_\-]{60,100})",
        positive: samples![
            concat!("wandb_v", "1_zgnxB2Ug2lzjTpM0jECYViw0pBz_sHytpxYcuafmhC7h54Jm4RKSWVc0tWba5OCf7i0Ti8I5GcPub"),
            concat!("wandb_v", "1_cD1InXpWVQYAOzapYFf9YyS9Vwh_7pPytwKo1WaNOY4BB07G49S31OO7GlcbsPMLtn5kmTUwpjLKl")
        ],
        negative: samples!["wandb_v1_", "wandb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..KEY
    },
    Detector {
        id: "xai-api-key",
        title: "xAI API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.x.ai/docs/guides/chat",
        gate: Gate::Words(words!["xai-"]),
        pattern: r"(?-u)\b(xai-[A-Za-z0-9_\-]{60,100})",
        positive: samples![
            concat!("xa", "i-PM3hSIfwRlg112swFq6RNX3YgykCe8StzkecA24UPeYI1MRSCZsZkO5cwEF9IXe4oWeTMqbfNI4UqHqc"),
            concat!("xa", "i-9XiytIOPBuOAoIAOJOtoozjreS7wHg3o4ZtmBMVEB7CBLdutccBAwKL4jeDmSe4Pl46Ipdj3IBJXKpOT")
        ],
        negative: samples!["xai-labs", "xai-"],
        ..KEY
    },
];
