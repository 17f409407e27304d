// ChatGPT. The send button is the same element as the one that stops an answer; its test id tells which it is. As reported by public
// tools in 2026.
import type { Site } from "./site";

export const chatgpt: Site = {
  name: "ChatGPT",
  hosts: ["chatgpt.com", "chat.openai.com"],
  composers: [{ match: "#prompt-textarea", enter: "sends", sure: "reported" }],
  posts: [{ match: "[data-testid=send-button]", sure: "reported" }],
  passes: [{ match: "[data-testid=stop-button]", sure: "reported" }],
  audiences: [{ within: "body", audience: "assistant" }],
};
