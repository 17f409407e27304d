// What the interface says, in the person's language. `_locales/en/messages.json` is the source; every key below is in it and every
// key in it is below (tested). All are remembered when the first is asked for, so they outlive an extension that is updated or
// removed under an open page.
import english from "../_locales/en/messages.json";

export type WordKey = keyof typeof english;
type Plural<K> = K extends `${infer Base}_other` ? Base : never;
/** A key that has a form for every number. */
export type CountKey = Plural<WordKey>;

export interface Words {
  say(key: WordKey): string;
  /** The form for `count`, with the number in it. */
  count(key: CountKey, count: number): string;
  /** BCP 47 tag of the language the words are in: the browser's, or English where it isn't translated. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** Every key, in the order of the English file. */
export const WORD_KEYS = [
  "language", "direction", "name", "description", "command_list", "passages_one", "passages_other", "times_one", "times_other",
  "before_title", "before_summary_one", "before_summary_other", "before_nothing_sent", "before_blocked", "findings", "redact_all",
  "keep_editing", "post_anyway", "reason_title", "rule", "opens_tab", "severity_critical", "severity_high", "severity_medium",
  "severity_low", "audience_public", "audience_group", "audience_friends", "audience_direct", "audience_assistant", "unchecked_title",
  "unchecked_loading", "unchecked_too_large", "unchecked_failed", "unchecked_site", "unchecked_forbidden", "try_again", "post_unchecked",
  "list_title", "list_empty", "list_empty_more", "redact", "ignore_once", "never", "close", "redacted_one", "redacted_other",
  "ready_to_post", "refused", "copy_redacted", "copied", "press_again", "enter_held", "new_line", "nothing_found", "restarted",
  "popup_found_one", "popup_found_other", "popup_found_many", "popup_found_more", "popup_clear_more", "popup_unguarded",
  "popup_unguarded_more", "popup_reload", "popup_reload_more", "popup_unchecked", "popup_unchecked_more", "popup_private",
  "popup_second", "popup_second_more",
] as const satisfies readonly WordKey[];

/** Stands for the number while words are remembered; no message holds it. */
const NUMBER = "\u0001";

let remembered: Words | null = null;

/** The words, all fetched from the browser at the first call. */
export function words(): Words {
  remembered ??= read();
  return remembered;
}

/** What the browser says, or English where it says nothing any more: in a page that has outlived the extension. */
function message(key: WordKey): string {
  try {
    return chrome.i18n.getMessage(key, [NUMBER]);
  } catch {
    return english[key].message.replace(/\$[A-Z]+\$/g, NUMBER);
  }
}

function read(): Words {
  const texts = new Map<string, string>(WORD_KEYS.map((key) => [key, message(key)]));
  const say = (key: string): string => texts.get(key) ?? "";
  const language = say("language");
  // Made when first needed: the browser takes its time to load what they know about languages.
  let numbers: { readonly plural: Intl.PluralRules; readonly format: Intl.NumberFormat } | null = null;
  return {
    say,
    count(key, count) {
      numbers ??= { plural: new Intl.PluralRules(language), format: new Intl.NumberFormat(language) };
      const form = texts.get(`${key}_${numbers.plural.select(count)}`) ?? say(`${key}_other`);
      return form.replace(NUMBER, numbers.format.format(count));
    },
    language,
    direction: say("direction") === "rtl" ? "rtl" : "ltr",
  };
}
