// Reads the facts of a field off its element. What they mean is `fields.ts`.
import type { FieldFacts } from "./fields";
import { attribute, closest, matches } from "./tree";

function labelsOf(field: HTMLElement): string[] {
  return [...((field as HTMLInputElement).labels ?? [])].map((label) => label.textContent.trim());
}

/** The facts of the field whose root is `root`. */
export function describeField(root: HTMLElement): FieldFacts {
  const tag = root.localName;
  const control = tag === "input" || tag === "textarea";
  return {
    tag,
    type: tag === "input" ? (root as HTMLInputElement).type.toLowerCase() : "",
    autocomplete: attribute(root, "autocomplete").toLowerCase(),
    names: [...["name", "id", "aria-label", "placeholder"].map((name) => attribute(root, name)), ...(tag === "input" ? labelsOf(root) : [])],
    editable: !control,
    readOnly: control ? (root as HTMLInputElement).readOnly || matches(root, ":disabled") : false,
    search: tag === "input" && (closest(root, "[role=search], search") !== null || matches(root, "[role=searchbox], [role=search]")),
  };
}
