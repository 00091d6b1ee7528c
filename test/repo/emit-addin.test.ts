import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import { EmitAddin } from "../../scripts/emit-addin.js";

const ROOT = path.resolve(__dirname, "../..");
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What stands beside the pane when built with these options: the folder, and what the build complained of. */
function build(options: {
  readonly url?: string;
  readonly withLibrary?: boolean;
}): Promise<{ readonly folder: string; readonly errors: readonly string[] }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "addin-"));
  folders.push(folder);
  writeFileSync(path.join(folder, "entry.js"), "");
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        context: ROOT,
        entry: path.join(folder, "entry.js"),
        output: { path: path.join(folder, "out") },
        plugins: [new EmitAddin(options)],
      },
      (error, stats) => {
        if (error || !stats) reject(error ?? new Error("no stats"));
        else
          resolve({
            folder: path.join(folder, "out"),
            errors: (stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message),
          });
      },
    );
  });
}

test("the manifest carries the address of the folder, in all its places", async () => {
  const { folder, errors } = await build({ url: "https://phanmem.example.vn/co-cau/" });
  expect(errors).toEqual([]);
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('"https://phanmem.example.vn/co-cau/taskpane.html?tab=van-ban"');
  expect(manifest.match(/https:\/\/phanmem\.example\.vn\/co-cau\//g)?.length).toBe(
    readFileSync(path.join(ROOT, "manifest.xml"), "utf8").match(/https:\/\/localhost:3000\//g)?.length,
  );
});

test.each(["http://phanmem.example.vn", "phanmem.example.vn", 'https://a.vn/"><x', "https://a.vn/?x=1"])(
  "%s is no address for an add-in",
  async (url) => {
    expect((await build({ url })).errors.join()).toContain("the address of an add-in");
  },
);

test("with the library: Microsoft's files as they are, their licence beside them, nothing of the rest of the package", async () => {
  const { folder } = await build({ withLibrary: true });
  const names = readdirSync(path.join(folder, "office"), { recursive: true, encoding: "utf8" });
  for (const name of [
    "office.js",
    "excel-web-16.00.js",
    "excel-win32-16.01.js",
    "excel-mac-16.00.js",
    "word-web-16.00.js",
    "LICENSE.md",
    path.join("vi-vn", "office_strings.js"),
  ])
    expect(names).toContain(name);
  expect(names.filter((name) => /debug|outlook|onenote|access|project/.test(name))).toEqual([]);
  expect(
    readFileSync(path.join(folder, "office/office.js")).equals(
      readFileSync(path.join(ROOT, "node_modules/@microsoft/office-js/dist/office.js")),
    ),
  ).toBe(true);
});
