import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { membersOfOffice, officeHostDoc } from "../../scripts/office-host-doc";
import { BEHAVIOURS } from "../office-host/behaviours";
import { OFFICE_PLATFORMS } from "../office-host/platforms";

const ROOT = join(__dirname, "../..");
const members = membersOfOffice();

test("docs/office-host.md is current (npm run docs writes it)", () => {
  expect(members.size).toBeGreaterThan(100);
  expect(readFileSync(join(ROOT, "docs/office-host.md"), "utf8")).toBe(officeHostDoc(members));
});

test.each(BEHAVIOURS.map((one) => [`${one.members[0] ?? ""}: ${one.does}`, one] as const))(
  "%s: its test is there, its members are used, its platforms are known",
  (_name, { members: of, on = [], pinnedBy }) => {
    const file = join(ROOT, "test", pinnedBy.file);
    const titles = existsSync(file)
      ? [...readFileSync(file, "utf8").matchAll(/(?:test|describe)[^"`]*?\(\s*["`]([^"`]*)/g)].map(
          ([, title = ""]) => title,
        )
      : [];
    expect(titles.filter((title) => title.startsWith(pinnedBy.title))).not.toEqual([]);
    expect(of.filter((member) => !members.has(member))).toEqual([]);
    const known = OFFICE_PLATFORMS.map(({ name }) => name);
    expect(on.filter((name) => !known.includes(name))).toEqual([]);
  },
);
