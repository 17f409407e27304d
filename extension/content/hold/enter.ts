// What Enter does in a field, learned by watching: nothing in a page's markup says reliably whether Enter sends or starts a new line.
// Pure. Until it is known, Enter on risky text is an attempt to post.

export type EnterDoes = "sends" | "newline" | "unknown";

function solid(text: string): string {
  return text.replace(/\s+/gu, "");
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
}

/** What Enter did, from the text before it and the text a moment after. The latest evidence counts. */
export function learn(before: string, after: string): EnterDoes {
  const had = solid(before);
  const has = solid(after);
  if (had === has) return breaks(after) > breaks(before) ? "newline" : "unknown";
  // Emptied, perhaps typed into again since.
  return has.length < had.length ? "sends" : "unknown";
}

/** What the field's own hint to on-screen keyboards says. https://html.spec.whatwg.org/multipage/interaction.html#input-modalities:-the-enterkeyhint-attribute */
export function fromHint(enterKeyHint: string): EnterDoes {
  switch (enterKeyHint.trim().toLowerCase()) {
    case "send":
    case "go":
    case "done":
    case "search":
      return "sends";
    default:
      // "enter" is about the key's label on glass; the same site may send on a keyboard's Enter.
      return "unknown";
  }
}
