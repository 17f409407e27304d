// Passages to show: invented people, numbers from documentation, in the shape the scanner gives them.
import type { Severity, Utf16Offset } from "../../../extension/shared/finding.ts";
import type { Passage } from "../../../extension/content/panel/panel.ts";

export function passage(title: string, severity: Severity, quote: string, why: string, source: string, start = 0): Passage {
  return {
    finding: {
      detector: title.toLowerCase().replaceAll(" ", "-"), type: "SECRET", severity, confidence: 95, evidence: 1, verdict: "hold",
      start: start as Utf16Offset, end: (start + quote.length) as Utf16Offset,
    },
    title, why, source, quote,
  };
}

export const CARD = passage("Payment card number", "critical", "4539 1488 0343 6467",
  "Anyone who has this number can try to pay with it.", "https://www.pcisecuritystandards.org/document_library/");
export const KEY = passage("Stripe secret key", "critical", "sk_live_51H8xKpQmZ0vT3rYcN7bLwA2dE",
  "Whoever holds this key can move money in your account.", "https://docs.stripe.com/keys");
export const CLIENT = passage("Client of a law firm", "high", "my client Marta Olsen",
  "It tells readers whom you act for, which is confidential even when nothing else is said.",
  "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/");
export const EMAIL = passage("Email address", "medium", "marta.olsen@olsen-marine.no",
  "It leads straight to one person.", "https://gdpr-info.eu/art-4-gdpr/");
export const HOST = passage("Internal host name", "low", "vault-03.corp.olsen-marine.no",
  "It helps a stranger find their way around your network.", "https://www.rfc-editor.org/rfc/rfc6762");

export const THREE = [CARD, CLIENT, KEY];
