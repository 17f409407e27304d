// What has arrived at the server: the posts, in order, and every request the site's own pages have no reason to make.
// Nothing is ever dropped but by `clear()`. Who sends what is `server.ts`.

/** One thing that was posted. */
export interface Post {
  readonly channel: string;
  readonly text: string;
  /** Its place in the order of arrival since the site began, from 1; `clear()` does not start it again. */
  readonly at: number;
  /** `fetch`: JSON to `/api/post`. `form`: a native form, whose CRLF line ends are stored as LF. */
  readonly via: "fetch" | "form";
}

/** A request that no page of the site makes. */
export interface Stray {
  readonly method: string;
  /** Path and query, as received. */
  readonly url: string;
  readonly body: string;
  readonly origin: "site" | "other";
}

export type Matcher = (post: Post) => boolean;

interface Waiting {
  readonly matches: Matcher;
  readonly settle: (post: Post) => void;
  readonly abandon: () => void;
}

export class Ledger {
  readonly strays: Stray[] = [];
  #posts: Post[] = [];
  #waiting = new Set<Waiting>();
  #arrived = 0;

  posts(): readonly Post[] {
    return [...this.#posts];
  }

  clear(): void {
    this.#posts = [];
    this.strays.length = 0;
  }

  add(channel: string, text: string, via: Post["via"]): Post {
    this.#arrived += 1;
    const post: Post = { channel, text, at: this.#arrived, via };
    this.#posts.push(post);
    for (const waiting of this.#waiting) if (waiting.matches(post)) waiting.settle(post);
    return post;
  }

  /** The first post since `clear()` that matches, or the next one to arrive. Rejects after `within` milliseconds, saying what came. */
  received(matches: Matcher, within: number): Promise<Post> {
    const already = this.#posts.find(matches);
    if (already !== undefined) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const fail = (why: string): void => {
        clearTimeout(limit);
        this.#waiting.delete(waiting);
        reject(new Error(`no such post ${why}; received: ${JSON.stringify(this.#posts)}`));
      };
      const limit = setTimeout(() => fail(`within ${within} ms`), within);
      const waiting: Waiting = {
        matches,
        settle: (post) => {
          clearTimeout(limit);
          this.#waiting.delete(waiting);
          resolve(post);
        },
        abandon: () => fail("before the site closed"),
      };
      this.#waiting.add(waiting);
    });
  }

  /** The site closes: whoever still waits is told so. */
  end(): void {
    for (const waiting of this.#waiting) waiting.abandon();
  }
}
