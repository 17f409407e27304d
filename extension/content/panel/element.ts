// Builds elements without parsing any markup: text stays text, and a page that demands Trusted Types has nothing to object to.
// What the elements mean is said by their callers; how they look is in `style.ts`.

type Attributes = Readonly<Record<string, string | boolean>>;
type Child = Node | string | null;

/** An HTML element with attributes (`true` for an empty one, `false` for none) and children (`null` for none). */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  dress(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A drawing, hidden from assistive technology: what it says is said in words beside it. */
export function drawing(name: string, size: number, ...paths: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  dress(svg, { class: name, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true", focusable: "false" });
  for (const shape of paths) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}

function dress(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) target.setAttribute(name, "");
    else if (value !== false) target.setAttribute(name, value);
  }
}

/** A button. Pressing it runs its default action, a `command` event at `target`, which never leaves the shadow root. */
export function button(label: string, command: string, target: HTMLElement, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.command = `--${command}`;
  made.commandForElement = target;
  return made;
}
