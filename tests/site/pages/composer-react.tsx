// The page around an editor that is React's: the same controls, ids and names as `composer.ts`, but every handler is a React one, so
// events are heard at React's root and menus are portaled.

import { type ComponentType, type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { announce, type Mount, type Mounted, type Wanted } from "./mounted";
import { sender } from "./sending";
import { setting, type Setting } from "./setting";

/** An editor as a component; it calls `expose` once it stands. */
export type EditorComponent = ComponentType<{ readonly wanted: Wanted; readonly expose: (mounted: Mounted) => void }>;

interface MenuProps {
  readonly portal: HTMLElement;
  readonly name: string;
  readonly post: (channel?: string) => void;
}

function PostMenu({ portal, name, post }: MenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useCallback((item: HTMLElement | null) => item?.focus(), []);
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  const keys = (event: KeyboardEvent): void => {
    const focused = event.target;
    if (!(focused instanceof HTMLElement)) return;
    if (event.key === "Escape") {
      setOpen(false);
      opener.current?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = event.key === "ArrowDown" ? focused.nextElementSibling : focused.previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      focused.click();
    } else {
      return;
    }
    event.preventDefault();
  };
  const menu = (
    <div role="menu" className="menu" aria-label="Post options" onKeyDown={keys}>
      <div role="menuitem" tabIndex={-1} ref={first} onClick={choose(() => post())}>Post now</div>
      <div role="menuitem" tabIndex={-1} onClick={choose(() => post(`${name}-scheduled`))}>Schedule</div>
    </div>
  );
  return (
    <>
      <button type="button" id="post-menu" ref={opener} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>Post options</button>
      {open && createPortal(menu, portal)}
    </>
  );
}

interface PageProps {
  readonly site: Setting;
  readonly Editor: EditorComponent;
  readonly expose: (mounted: Mounted) => void;
}

function Page({ site, Editor, expose }: PageProps) {
  const [status, setStatus] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const editor = useRef<Mounted | null>(null);
  const post = useMemo(
    () =>
      sender(
        site,
        () => {
          if (editor.current === null) throw new Error("no editor yet");
          return editor.current;
        },
        setStatus,
      ),
    [site],
  );
  const wanted = useMemo<Wanted>(
    () => ({
      label: "Write a post",
      placeholder: "What would you like to say?",
      nonce: site.nonce,
      sendOnEnter: site.sendOnEnter,
      rtl: site.rtl,
      root: site.ground instanceof ShadowRoot ? site.ground : document,
      post: () => post(),
    }),
    [site, post],
  );
  const exposeHere = useCallback(
    (mounted: Mounted) => {
      editor.current = mounted;
      expose(mounted);
    },
    [expose],
  );
  return (
    <main>
      <h1>New post</h1>
      <form
        id="composer-form"
        action={`/form/${site.name}`}
        method="post"
        aria-label="New post"
        ref={form}
        {...(site.native
          ? {}
          : {
              onSubmit: (event) => {
                event.preventDefault();
                post();
              },
            })}
      >
        <div id="composer">
          <Editor wanted={wanted} expose={exposeHere} />
        </div>
        <div role="toolbar" aria-label="Post">
          <button type="button" id="post-click" className="post" onClick={() => post()}>Post</button>
          <button type="submit" id="post-submit" className="post">Send</button>
          <button
            type="button"
            id="post-pointerdown"
            className="post"
            onPointerDown={(event) => {
              event.preventDefault();
              post();
            }}
          >
            Post
          </button>
          <button
            type="button"
            id="post-mousedown"
            className="post"
            onMouseDown={(event) => {
              event.preventDefault();
              post();
            }}
          >
            Post
          </button>
          <button type="button" id="post-touch" className="post" onTouchEnd={() => post()}>Post</button>
          <div
            id="post-role"
            role="button"
            tabIndex={0}
            className="post"
            onClick={() => post()}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              post();
            }}
          >
            Post
          </div>
          <PostMenu portal={site.portal} name={site.name} post={post} />
        </div>
      </form>
      <button type="button" id="post-requestsubmit" className="post" onClick={() => form.current?.requestSubmit()}>Post</button>
      <p id="status" role="status">{status}</p>
    </main>
  );
}

/** Builds the page with React and announces it. */
export function startReactPage(Editor: EditorComponent): void {
  const site = setting();
  const container = document.createElement("div");
  site.ground.append(container);
  const mounting = new Promise<Mounted>((expose) => createRoot(container).render(<Page site={site} Editor={Editor} expose={expose} />));
  announce(site.name, mounting);
}

/** A component as an editor that any page can put into an element. */
export function mountComponent(Editor: EditorComponent): Mount {
  return (host, wanted) => new Promise((expose) => createRoot(host).render(<Editor wanted={wanted} expose={expose} />));
}
