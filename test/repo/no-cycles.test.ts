import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const SRC = join(__dirname, "../../src");

/**
 * Imports of a file inside of src that are there when it runs: those of types alone are gone by then, and tie nothing.
 */
function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"/gm,
  );
  return [...found].flatMap(([, to = ""]) => {
    const path = join(dirname(file), to);
    return [`${path}.ts`, `${path}.tsx`].filter((one) => existsSync(one)).slice(0, 1);
  });
}

/** The first circle that is met, as a way back to its beginning. */
function circleIn(files: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of files.get(file) ?? []) {
      const circle = walk(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of files.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return null;
}

test("a circle of imports is seen", () => {
  expect(
    circleIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    ),
  ).toEqual(["b", "c", "b"]);
  expect(
    circleIn(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toBeNull();
});

test("no file of src imports itself by way of others", () => {
  const all = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SRC, name));
  const files = new Map(all.map((file) => [file, importsOf(file)]));
  expect([...files.values()].flat().length).toBeGreaterThan(all.length);
  expect(circleIn(files)?.map((file) => relative(SRC, file)) ?? null).toBeNull();
});
