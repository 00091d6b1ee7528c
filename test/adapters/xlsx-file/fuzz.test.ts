import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { HostError } from "../../../src/app/ports";
import { FileRefused } from "../../../src/domain/file-refused";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "./build-workbook";
import { richWorkbook } from "./rich-workbook";

const ROSTERS = join(__dirname, "../../../../shared/rosters");
const real = existsSync(ROSTERS)
  ? readdirSync(ROSTERS)
      .filter((name) => /^(?:02|07|28|37)_/.test(name))
      .map((name) => new Uint8Array(readFileSync(join(ROSTERS, name))))
  : [];
const originals = [richWorkbook(), ...real];

/** Everything a file can be asked for; only refusals may come of it. */
const survives = (bytes: Uint8Array) => expect(() => useAll(bytes)).not.toThrow();

function useAll(bytes: Uint8Array): void {
  try {
    const file = openWorkbookFile(bytes, "x.xlsx");
    for (const { name } of file.sheetInfos()) {
      file.snapshot(name);
      file.look(name);
    }
    file.settings.get();
    const sheet = file.sheetInfos()[0]?.name ?? "";
    file.mark([{ cell: { sheet, row: 2, column: 2 }, severity: "error" }]);
    try {
      file.edit([{ cell: { sheet, row: 3, column: 2 }, value: "x" }]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
    file.save();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
}

const one = fc.nat(originals.length - 1).map((index) => originals[index] ?? richWorkbook());

test("cut off anywhere", () => {
  fc.assert(
    fc.property(one, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
      survives(bytes.subarray(0, Math.floor(bytes.length * share))),
    ),
    { numRuns: 60 },
  );
});

test("flipped bits", () => {
  fc.assert(
    fc.property(
      one,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)), { minLength: 1, maxLength: 20 }),
      (bytes, flips) => {
        const broken = bytes.slice();
        for (const [share, bit] of flips) {
          const at = Math.min(broken.length - 1, Math.floor(broken.length * share));
          broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        }
        survives(broken);
      },
    ),
    { numRuns: 120 },
  );
});

test("parts cut, doubled or garbled inside a sound archive", () => {
  fc.assert(
    fc.property(
      one,
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("cut", "double", "swap", "garble", "remove"),
      (bytes, which, share, how) => {
        const archive = ZipArchive.open(bytes);
        const name = archive.names[which % archive.names.length] ?? "";
        const text = new TextDecoder().decode(archive.bytes(name));
        const at = Math.floor(text.length * share);
        if (how === "remove") archive.remove(name);
        else
          archive.set(
            name,
            new TextEncoder().encode(
              how === "cut"
                ? text.slice(0, at)
                : how === "double"
                  ? text + text
                  : how === "swap"
                    ? text.slice(at) + text.slice(0, at)
                    : `${text.slice(0, at)}<"'&>${text.slice(at + 3)}`,
            ),
          );
        survives(archive.save());
      },
    ),
    { numRuns: 200 },
  );
});

test("any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 300 });
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => survives(new TextEncoder().encode(text))),
    { numRuns: 300 },
  );
});

test("any values come back from a written file as they went in", () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        "_",
        "x",
        "0",
        "D",
        "\r",
        "\n",
        "\t",
        "<",
        "&",
        '"',
        "]",
        ">",
        " ",
        "ế",
        "\u0001",
        "\ufeff",
      ),
      minLength: 1,
      maxLength: 12,
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
    fc.integer(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }), value), { maxLength: 25 }),
      (cells) => {
        const file = openWorkbookFile(
          workbookBytes([
            {
              name: "DS",
              xml: sheetXml([
                ["a", null, 3],
                [null, "b"],
              ]),
            },
          ]),
          "x.xlsx",
        );
        file.edit(cells.map(([row, column, content]) => ({ cell: { sheet: "DS", row, column }, value: content })));
        expect(openWorkbookFile(file.save(), "x.xlsx").snapshot("DS").rows).toEqual(file.snapshot("DS").rows);
      },
    ),
    { numRuns: 150 },
  );
});
