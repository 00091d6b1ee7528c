import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FIRST_LOAD_LIMIT, problemsOf } from "../../scripts/check-build.js";

const DIST = path.resolve(__dirname, "../../dist");
const read = (name: string) => readFileSync(path.join(DIST, name), "utf8");
const folder = (of: string) => readdirSync(path.join(DIST, of)).map((name) => `${of}/${name}`);

test("the first load is at most 250 KB of gzipped JavaScript, the grid not in it", () => {
  const scripts = [...read("web/index.html").matchAll(/<script[^>]*src="([^"]+)"/g)].map(
    ([, name]) => `web/${name ?? ""}`,
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, name) => sum + gzipSync(read(name)).length, 0)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  expect(scripts.map(read).join("")).not.toContain("grid-scroller");
});

test("nothing that was built asks for anything but itself", () => {
  const texts = [...folder("web"), ...folder("excel"), "co-cau-dai-bieu.html"].filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  );
  expect(texts.flatMap((name) => problemsOf(name, read(name)))).toEqual([]);
});

test.each(["web/index.html", "co-cau-dai-bieu.html"])("%s: a strict policy, only relative addresses", (name) => {
  const html = read(name);
  expect(/content="default-src 'none'; [^"]*connect-src 'none'/.test(html)).toBe(true);
  for (const [, address] of html
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf(">") + 1))
    .matchAll(/(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^(?:[\w.-]+|data:[^"]*)$/);
});

test("the single file is one file", () => {
  expect(readdirSync(DIST).sort()).toEqual(["co-cau-dai-bieu.html", "excel", "web"]);
  expect(read("co-cau-dai-bieu.html")).not.toMatch(/<script[^>]*\ssrc=/);
  expect(read("co-cau-dai-bieu.html")).not.toMatch(/<link[^>]*rel="stylesheet"/);
});

describe("the add-in", () => {
  const html = () => read("excel/taskpane.html");

  test("the pane asks for itself and for Office's library, which comes before its own scripts; no connection is allowed", () => {
    const scripts = [...html().matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address]) => address);
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.slice(1).length).toBeGreaterThan(0);
    for (const address of scripts.slice(1)) expect(address).toMatch(/^[\w.-]+$/);
    expect(html()).toMatch(
      /default-src 'none'; script-src 'self' 'sha256-[^']+' https:\/\/appsforoffice\.microsoft\.com; [^"]*connect-src 'none'/,
    );
    expect(
      scripts.slice(1).reduce((sum, name) => sum + gzipSync(read(`excel/${name ?? ""}`)).length, 0),
    ).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  test("another address in the pane, or the library in another page, fails the build", () => {
    const office = '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    expect(problemsOf("taskpane.html", html())).toEqual([]);
    expect(
      problemsOf("index.html", read("web/index.html").replace("</head>", `${office}</head>`)).length,
    ).toBeGreaterThan(0);
    expect(
      problemsOf(
        "taskpane.html",
        html().replace("</head>", '<script src="https://cdn.example.com/a.js"></script></head>'),
      ).length,
    ).toBeGreaterThan(0);
    expect(problemsOf("taskpane.html", html().replace("</head>", `${office}</head>`)).length).toBeGreaterThan(0);
  });

  test("manifest, icons and help stand beside the pane, at the address of the manifest", () => {
    const manifest = read("excel/manifest.xml");
    for (const [, address = ""] of manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"?]+)/g))
      expect(existsSync(path.join(DIST, "excel", address))).toBe(true);
    expect(manifest).toBe(readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"));
  });
});

describe("what the check of the build finds", () => {
  test.each([
    ["a.js", 'fetch("https://cdn.example.com/x.js")'],
    ["a.js", 'new WebSocket("wss://live.example.org/")'],
    ["a.js", "new XMLHttpRequest()"],
    ["a.html", '<meta http-equiv="Content-Security-Policy" content="x"><script src="//cdn.example.com/x.js"></script>'],
    ["a.html", "<p>no policy</p>"],
    ["a.html", `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`],
  ])("%s: %s", (name, text) => {
    expect(problemsOf(name, text).length).toBeGreaterThan(0);
  });

  test("names of formats and addresses in messages are no requests", () => {
    expect(problemsOf("a.js", 'x="http://www.w3.org/2000/svg";throw Error("see https://react.dev/errors/1")')).toEqual(
      [],
    );
  });
});

test.each([16, 32, 80])("the icon of %i pixels is a PNG of that size", (size) => {
  const file = path.resolve(__dirname, `../../assets/icons/icon-${size}.png`);
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  expect([bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(["PNG", size, size]);
});
