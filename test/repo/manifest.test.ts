import { existsSync, readFileSync } from "node:fs";

const manifest = readFileSync("manifest.xml", "utf8");
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

test("every resid names one resource, and every resource is used", () => {
  const used = new Set(all(/resid="([^"]+)"/g));
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test("short strings are at most 125 characters and long ones 250, in both languages", () => {
  const [short = "", long = ""] = [
    /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/,
    /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/,
  ].map((part) => part.exec(manifest)?.[0] ?? "");
  const texts = (part: string) =>
    [...part.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(texts(short).length).toBe(10);
  for (const text of texts(short)) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts(long)) expect(text.length).toBeLessThanOrEqual(250);
});

test("Vietnamese by default, English for others, both hosts, https only", () => {
  expect(manifest).toContain("<DefaultLocale>vi-VN</DefaultLocale>");
  const strings = manifest.match(/<bt:String /g)?.length ?? 0;
  expect(manifest.match(/<bt:Override Locale="en-US"/g)).toHaveLength(strings);
  expect(all(/<Host Name="([^"]+)"/g)).toEqual(["Workbook", "Document"]);
  for (const url of all(/DefaultValue="(http[^"]+)"/g)) expect(url).toMatch(/^https:\/\//);
});

test("children stand in the order that the schema of the add-in manifest asks", () => {
  const order = [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ];
  const places = order.map((name) => manifest.search(new RegExp(`\\n  <${name}[ >]`)));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("the icons are there in the sizes that they claim", () => {
  for (const url of new Set(all(/https:\/\/localhost:3000\/(assets\/icons\/[^"]+)"/g))) {
    expect(existsSync(url)).toBe(true);
    const png = readFileSync(url);
    expect(png.readUInt32BE(16)).toBe(Number(/-(\d+)\.png$/.exec(url)?.[1]));
    expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16));
  }
});

test("in Excel: two buttons of one group share one pane, each with its own page; in Word one button", () => {
  const hosts = [...manifest.matchAll(/<Host xsi:type="(\w+)">([\s\S]*?)<\/Host>/g)].map(([, name, text = ""]) => ({
    name,
    groups: [...text.matchAll(/<Group id="([^"]+)"/g)].length,
    buttons: [...text.matchAll(/<Control xsi:type="Button" id="([^"]+)">/g)].map((match) => match[1]),
    panes: [...text.matchAll(/<TaskpaneId>([^<]+)<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g)].map((match) => [
      match[1],
      match[2],
    ]),
  }));
  expect(hosts).toEqual([
    {
      name: "Workbook",
      groups: 1,
      buttons: ["button.check", "button.list"],
      panes: [
        ["pane.excel", "pane.url"],
        ["pane.excel", "documents.url"],
      ],
    },
    { name: "Document", groups: 1, buttons: ["button.open"], panes: [["pane.word", "pane.url"]] },
  ]);
  const ids = all(/<(?:Group|Control)[^>]* id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every page that the manifest names is one that the build writes", () => {
  const pages = [...new Set(all(/DefaultValue="https:\/\/localhost:3000\/([^"?]+\.html)/g))].sort();
  expect(pages).toEqual(["help.html", "taskpane.html"]);
  for (const page of pages) expect(existsSync(`src/taskpane/${page}`)).toBe(true);
});
