import { createReadStream, existsSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const ROOT = path.resolve(__dirname, "../..");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The two results of the build: the static folder behind a web server, and the single file from disk. */
export type Kind = "web" | "single";

/** The page built into one file, at its place on the disk. */
export const SINGLE_FILE = pathToFileURL(path.join(ROOT, "dist/co-cau-dai-bieu.html")).href;

/** A web server on this machine with the built folder. */
export async function serveBuilt(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(ROOT, "dist/web", name === "/" ? "index.html" : path.normalize(name));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no server");
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => void server.close() };
}
