// How the interface looks. One sheet for every shadow root, constructed, so that no policy of the page applies to it. The host gives
// the page's own rules nothing to hold on to (`!important` inside a shadow root beats `!important` outside). Sizes are in `em` of the
// reader's own font size, never in `rem`, which is the page's.

const LIGHT = `
  --ink: #16202b; --soft: #4d5a68; --line: #d6dce3; --surface: #ffffff; --raised: #f5f7f9; --veil: rgb(15 23 32 / .48);
  --accent: #0b5563; --accent-over: #083f4a; --on-accent: #ffffff; --link: #0b5563; --focus: #0b5563;
  --mark: #fdeec6; --mark-line: #b7821b; --on-mark: #2b2110;
  --critical: #8f2436; --high: #8a4b00; --medium: #56518f; --low: #4d5a68;
  --shadow: 0 1px 2px rgb(15 23 32 / .08), 0 24px 64px rgb(15 23 32 / .28);`;

const DARK = `
  --ink: #e9eef3; --soft: #a8b4c1; --line: #3a4653; --surface: #1a212a; --raised: #222b36; --veil: rgb(4 7 11 / .66);
  --accent: #86d0dc; --accent-over: #a9e0e9; --on-accent: #06262d; --link: #93d6e1; --focus: #93d6e1;
  --mark: #4a3b15; --mark-line: #d9a941; --on-mark: #fbeecb;
  --critical: #f2a3b0; --high: #f0b873; --medium: #bcb8f0; --low: #a8b4c1;
  --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 24px 64px rgb(0 0 0 / .6);`;

/** For `sheet` where there is no height for a part that scrolls between two that stand still: all of it scrolls, under the buttons. */
const low = (sheet: string): string => `
  ${sheet} { overflow: auto; } ${sheet} .body { flex: none; overflow: visible; } ${sheet} .foot { display: contents; }
  ${sheet} .justification { margin: 0; padding: 1em 1.1em 0; border-block-start: 1px solid var(--line); }
  ${sheet} .foot .buttons { position: sticky; inset-block-end: 0; padding: .9em 1.1em; border-block-start: 1px solid var(--line); background: var(--raised); }`;

export const STYLE = `
:host { all: initial !important; display: contents !important; }
*, *::before, *::after { box-sizing: border-box; }
.sheet, .card, .notice { ${LIGHT}
  color-scheme: light; visibility: visible; pointer-events: auto; user-select: text; cursor: auto;
  font: 400 medium/1.5 -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Liberation Sans", system-ui, sans-serif;
  font-size: .9375em; color: var(--ink); background: var(--surface); text-align: start; overflow-wrap: anywhere; hyphens: manual;
  scrollbar-width: thin; scrollbar-color: color-mix(in srgb, var(--soft) 60%, var(--surface)) transparent; }
@media (prefers-color-scheme: dark) { .sheet, .card, .notice { ${DARK} color-scheme: dark; } }

h2, h3, p, ul, fieldset, legend { margin: 0; padding: 0; border: 0; font: inherit; }
ul { list-style: none; }
svg { flex: none; fill: currentcolor; fill-rule: evenodd; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

.sheet { position: fixed; inset: 0; margin: auto; padding: 0; border: 1px solid transparent; border-radius: 16px;
  inline-size: min(37em, 100vw - 24px); block-size: fit-content; max-inline-size: none; max-block-size: min(46em, 100dvh - 24px);
  overflow: hidden; box-shadow: var(--shadow); }
.sheet.small { inline-size: min(31em, 100vw - 24px); }
.sheet[open], .sheet:popover-open { display: flex; flex-direction: column; }
.sheet::backdrop { background: var(--veil); }

.head { flex: none; display: grid; grid-template-columns: auto 1fr; column-gap: .75em; align-items: center; padding: 1.5em 1.6em 1.15em; }
.head h2 { font-size: 1.4em; font-weight: 650; line-height: 1.25; letter-spacing: -.01em; }
.mark { inline-size: 2.1em; block-size: 2.1em; color: var(--accent); }
.summary { grid-column: 1 / -1; margin-block-start: .8em; display: grid; gap: .55em; }
.audience { display: flex; align-items: flex-start; gap: .55em; font-weight: 600; }
.eye { inline-size: 1.15em; block-size: 1.15em; margin-block-start: .18em; fill: none; stroke: currentcolor; stroke-width: 1.4; }
.blocked { padding-inline-start: .8em; border-inline-start: 3px solid var(--ink); font-weight: 600; }

.body { flex: 0 1 auto; min-block-size: 0; overflow: auto; overscroll-behavior: contain; padding: 0 1.6em .3em; }
.body:focus-visible { outline-offset: -3px; border-radius: 4px; }
.kinds { display: grid; }
.finding { padding-block: 1em 1.05em; border-block-start: 1px solid var(--line); }
.headline { display: grid; grid-template-columns: auto 1fr auto; align-items: baseline; column-gap: .6em; }
.shape { inline-size: 1em; block-size: 1em; align-self: start; margin-block-start: .25em; color: var(--tone); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); } .low { --tone: var(--low); }
.kind { display: inline; font-weight: 650; margin-inline-end: .5em; }
.times { color: var(--soft); }
.severity { color: var(--tone); font-size: .87em; font-weight: 600; }
.quotes { display: grid; gap: 2px; margin-block: .5em .55em; }
.quote { display: block; quotes: none; padding: .35em .75em; border-inline-start: 3px solid var(--mark-line); border-radius: 3px; background: var(--raised);
  white-space: pre-wrap; text-align: start; }
.quote mark { padding: .06em .12em; border-radius: 3px; background: var(--mark); color: var(--on-mark); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.why { color: var(--ink); }
.reasons { display: grid; gap: .2em; }
.rule { color: var(--soft); font-size: .92em; }
a { color: var(--link); text-underline-offset: .18em; border-radius: 3px; }
.outward { display: inline-block; inline-size: .8em; block-size: .8em; margin-inline-start: .3em; vertical-align: -.04em; fill: none; stroke: currentcolor; stroke-width: 1.6; }

.foot { flex: none; padding: 1.1em 1.6em 1.3em; border-block-start: 1px solid var(--line); background: var(--raised); }
.small .foot { border: 0; background: none; padding-block-start: .2em; }
.buttons { display: flex; flex-wrap: wrap; gap: .6em; }
button { appearance: none; min-block-size: 2.75em; min-inline-size: 2.75em; margin: 0; padding: .45em 1.15em; border: 1px solid transparent; border-radius: 9px;
  font: inherit; font-weight: 600; line-height: 1.25; color: inherit; background: none; cursor: pointer; overflow-wrap: anywhere; }
.primary { color: var(--on-accent); background: var(--accent); }
.primary:hover { background: var(--accent-over); }
.plain { background: var(--surface); border-color: color-mix(in srgb, var(--soft) 70%, var(--surface)); }
.plain:hover { border-color: var(--ink); }
.quiet { color: var(--soft); font-weight: 400; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; padding-inline: .7em; }
.quiet:hover { color: var(--ink); }
.buttons > .quiet { margin-inline-start: auto; }
button:disabled { opacity: .55; cursor: not-allowed; }

.justification { margin-block-end: 1em; min-inline-size: 0; }
.justification legend { font-weight: 600; margin-block-end: .2em; }
.reason { display: flex; align-items: center; gap: .65em; min-block-size: 2.75em; cursor: pointer; }
.reason input { flex: none; inline-size: 1.15em; block-size: 1.15em; margin: 0; accent-color: var(--accent); }


.card, .notice { position: fixed; inset: auto; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 12px; overflow: visible;
  inline-size: max-content; block-size: fit-content; box-shadow: 0 1px 2px rgb(15 23 32 / .1), 0 10px 32px rgb(15 23 32 / .22); }
.card { max-inline-size: min(29em, 100vw - 16px); }
.card::before { content: ""; position: absolute; inset-inline: 0; block-size: 12px; inset-block-start: -12px; }
.card[data-side="above"]::before { inset-block: auto -12px; }
.inner { padding: .9em 1em 1em; max-block-size: calc(100dvh - 16px); overflow: auto; border-radius: inherit; }
.card .reasons { margin-block: .4em .9em; }
.notice { align-items: center; gap: .3em .8em; padding: .4em .4em .4em 1em; max-inline-size: min(42em, 100vw - 16px); }
.notice:popover-open { display: flex; }
.notice .mark { inline-size: 1.5em; block-size: 1.5em; }
.notice p { flex: 0 1 auto; padding-block: .35em; }
.notice .plain { flex: none; }
.notice .icon { margin-inline-start: -.3em; }
.icon { flex: none; display: grid; place-items: center; padding: 0; color: var(--soft); }
.icon:hover { color: var(--ink); background: var(--raised); }
.cross { inline-size: 1.05em; block-size: 1.05em; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round; }
.finding > .buttons { margin-block-start: .8em; }
.row { gap: .4em; font-size: .96em; }
.row > button { min-block-size: 2.85em; padding-inline: .9em; }
.row > .quiet { margin-inline-start: 0; padding-inline: .5em; }
.finding .primary { color: var(--accent); background: color-mix(in srgb, var(--accent) 13%, var(--surface)); }
.finding .primary:hover { background: color-mix(in srgb, var(--accent) 22%, var(--surface)); }
.told:empty { display: none; }
.told { display: flex; flex-wrap: wrap; align-items: center; gap: .4em .9em; padding-inline-start: .8em; border-inline-start: 3px solid var(--mark-line); }
.empty { padding-block-end: 1em; color: var(--soft); }

@media (max-width: 430px) {
  .head { padding: 1.2em 1.1em 1em; } .body { padding-inline: 1.1em; } .foot { padding: 1em 1.1em 1.1em; }
  .foot .buttons { flex-direction: column; align-items: stretch; } .foot .quiet { margin: 0; }
  .notice:popover-open { display: grid; grid-template-columns: auto 1fr auto; }
  .notice p { grid-column: 2; } .notice .plain { grid-area: 2 / 2; justify-self: start; margin-block: .2em .4em; } .notice .icon { grid-area: 1 / 3; }
}
@media (max-height: 360px) { ${low(".sheet")} .foot .buttons { flex-flow: row wrap; padding-block: .6em; } }
@media (max-height: 720px) and (max-width: 430px) { ${low(".sheet:has(.justification)")} }
@media (prefers-reduced-motion: no-preference) {
  .sheet[open]:not(.settled) { animation: rise .16s ease-out; } .sheet[open]:not(.settled)::backdrop { animation: veil .16s ease-out; }
}
@keyframes rise { from { opacity: 0; transform: translateY(6px); } }
@keyframes veil { from { opacity: 0; } }
@media (forced-colors: active) {
  .sheet, .card, .notice { border-color: CanvasText; } .primary { border: 2px solid ButtonText; } .plain { border-color: ButtonText; }
  .shape, .mark { color: CanvasText; } button:disabled { opacity: 1; color: GrayText; border-color: GrayText; }
  :focus-visible { outline-color: Highlight; outline-width: 3px; }
}
`;
