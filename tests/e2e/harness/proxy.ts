// A proxy that everything the browser sends has to pass, loopback and all, and that writes down each request before it hands it on.
// It knows no way into a tunnel: whoever asks for one is written down and turned away.
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the browser sent it. */
export interface Passed {
  readonly method: string;
  /** The whole address; `host:port` for a tunnel. */
  readonly address: string;
  /** Address and headers as one text. */
  readonly head: string;
  readonly body: string;
}

export interface Proxy {
  /** Everything so far, in order. */
  readonly passed: readonly Passed[];
  /** Switches that lead a browser through it. */
  readonly switches: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<Proxy> {
  const passed: Passed[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? "";
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      passed.push({ method: request.method ?? "", address, head: [address, ...request.rawHeaders].join("\n"), body: body.toString("utf8") });
      const onward = ask(address, { method: request.method, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      });
      onward.on("error", () => response.writeHead(502).end());
      onward.end(body);
    });
  });
  server.on("connect", ({ url = "", rawHeaders }, socket) => {
    passed.push({ method: "CONNECT", address: url, head: [url, ...rawHeaders].join("\n"), body: "" });
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    passed,
    // Chromium goes around any proxy to the loopback address unless that is taken out of the list of exceptions.
    switches: [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
