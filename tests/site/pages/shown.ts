// The text as a reader sees it: one line per block, and `<br>` breaks a line unless it only keeps an empty line open.
// Left out: what cannot be edited (placeholders, widgets) and the zero-width fillers that Slate and CKEditor put in.

const FILLER = "[contenteditable=false], [data-slate-zero-width], style, script";
const CKEDITOR_FILLER = /^\u2060{7}/;

function isBlock(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && !/^(inline|contents|none)/.test(getComputedStyle(node).display);
}

/** The text of a run of inline nodes; null if nothing stands there at all. */
function inlineText(nodes: readonly Node[]): string | null {
  if (nodes.length === 0) return null;
  let text = "";
  let breaks = false;
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const data = node.data.replace(CKEDITOR_FILLER, "");
      if (data !== "") breaks = false;
      text += data;
    } else if (node instanceof HTMLBRElement) {
      text += "\n";
      breaks = true;
    } else if (node instanceof Element && !node.matches(FILLER)) {
      node.childNodes.forEach(visit);
    }
  };
  nodes.forEach(visit);
  return breaks ? text.slice(0, -1) : text;
}

function linesOf(block: HTMLElement): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    const text = inlineText(run);
    if (text !== null) lines.push(text);
    run = [];
  };
  for (const child of block.childNodes) {
    if (child instanceof Element && child.matches(FILLER)) continue;
    if (isBlock(child)) {
      endRun();
      lines.push(...linesOf(child));
    } else {
      run.push(child);
    }
  }
  endRun();
  return lines.length === 0 ? [""] : lines;
}

export function shownText(root: HTMLElement): string {
  return linesOf(root).join("\n");
}
