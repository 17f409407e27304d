//! Keys of services that run models.

use super::SECRET;
use crate::detectors::{Detector, Gate};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "anthropic-api-key",
        title: "Anthropic API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key",
        gate: Gate::Literals(&["sk-ant-"]),
        pattern: r"(?-u)\b(sk-ant-(?:[a-z]{3,8}\d\d-)?[A-Za-z0-9_\-]{20,140})",
        positive: samples![
            concat!("sk-an", "t-api03-rrT9Z7pT995hk5zwHa-313kLvC2J0WipjYCLsXRXOvLaMrZg4mRgSGIJyDYbYS0dMbA687SXfs_n1Odf_TG6QmTIg5fTHAA"),
            concat!("sk-an", "t-admin01-uAqDuO890iXZp3HoQNnkscVWfXsdxHzF3ATTDzm2KMX7l2ES9QxlmcEO-vP2pdTUViDGy37zRZ4PHN0RxJ8pl4f8xdWZVAA"),
        ],
        negative: samples!["sk-ant-api03-...", "sk-antler", "sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ..SECRET
    },
    Detector {
        id: "groq-api-key",
        title: "Groq API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://console.groq.com/docs/quickstart",
        gate: Gate::Literals(&["gsk_"]),
        pattern: r"(?-u)\b(gsk_[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("gs", "k_Ar9sW8NFDqjxNjKeJZUFC8ZrN107hReRXoF20wlRSQgKOMylMrGZ"),
            concat!("gs", "k_7f50O6TnQ3hThZC4o9QYmY7q08cYxCZrl5Ew1lQCBcgEUY38YaY1"),
        ],
        negative: samples!["gsk_short", "gsk_your_key_here_please_replace_this_text"],
        ..SECRET
    },
    Detector {
        id: "hugging-face-token",
        title: "Hugging Face token",
        why: "Whoever reads it can read and change your models and data sets.",
        source: "https://huggingface.co/docs/hub/security-tokens",
        gate: Gate::Literals(&["hf_", "api_org_"]),
        pattern: r"(?-u)\b((?:hf_|api_org_)[A-Za-z0-9]{30,40})\b",
        positive: samples![concat!("h", "f_cvcPwHejdhbDmnhCPGMSGSJXCnPVSnDWOp"), concat!("api_or", "g_bolIdNKbFhvfvijiCIcZXOVdvzgAAsEXUw")],
        negative: samples!["hf_hub_download", "os.environ[\"HF_TOKEN\"]"],
        ..SECRET
    },
    Detector {
        id: "openai-api-key",
        title: "OpenAI API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://platform.openai.com/docs/api-reference/authentication",
        gate: Gate::Literals(&["sk-proj-", "sk-svcacct-", "sk-admin-", "T3BlbkFJ"]),
        pattern: r"(?-u)\b(sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_\-]{20,180}|[A-Za-z0-9]{16,80}T3BlbkFJ[A-Za-z0-9]{16,80}))",
        positive: samples![
            concat!("sk-pro", "j-2r8WLlUv1MLUtL5a7b5BX_t6xdtpFCNFnYkhDVhcQHYJNnHX"),
            concat!("sk-eE7EScaV3wfcCOQpe3ElT3Bl", "bkFJFor4rNNYtPVwDTj4F80l"),
        ],
        negative: samples!["sk-proj-...", "sk-xxxxxxxxxxxxxxxx", "ask-proj-planning"],
        ..SECRET
    },
    Detector {
        id: "perplexity-api-key",
        title: "Perplexity API key",
        why: "Whoever reads it can use models in your name and at your cost.",
        source: "https://docs.perplexity.ai/guides/getting-started",
        gate: Gate::Literals(&["pplx-"]),
        pattern: r"(?-u)\b(pplx-[A-Za-z0-9]{40,60})\b",
        positive: samples![
            concat!("ppl", "x-xjQL4JZsAxKNnVL2NWBq6XPA5CN8gEtQqszKTHqsP3YhQITN"),
            concat!("ppl", "x-UZRH8d6R4Pb0Q0FwKKp6nH4w5tMpkmPI4VLwenNf7QXEGs6d"),
        ],
        negative: samples!["pplx-api", "pplx-70b-online"],
        ..SECRET
    },
    Detector {
        id: "replicate-api-token",
        title: "Replicate API token",
        why: "Whoever reads it can run models in your name and at your cost.",
        source: "https://replicate.com/docs/reference/http#authentication",
        gate: Gate::Literals(&["r8_"]),
        pattern: r"(?-u)\b(r8_[A-Za-z0-9]{37,60})\b",
        positive: samples![
            concat!("r", "8_T6Y89Ndp4Gm0Yql2EU7csgFgnytmsepjViiAw"),
            concat!("r", "8_k71M5eGAgmqIZ2hC8GVLlhkkRLtyilN9P5A0o")
        ],
        negative: samples!["r8_g8_b8_a8_unorm", "r8_"],
        ..SECRET
    },
];
