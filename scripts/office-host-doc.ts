import path from "node:path";
import { apiSetOf, isVersionAtLeast } from "../test/office-host/api-sets";
import { BEHAVIOURS, type Behaviour } from "../test/office-host/behaviours";
import { officeMembersUsed } from "../test/office-host/members-used";
import { OFFICE_PLATFORMS, type OfficePlatform } from "../test/office-host/platforms";

const ROOT = path.resolve(__dirname, "..");
const FOLDERS = {
  Excel: ["src/adapters/excel", "src/taskpane"],
  Word: ["src/adapters/word", "src/taskpane"],
} as const;
type Application = keyof typeof FOLDERS;

/** Members of both applications that src uses: "Range.values" → which application. */
export function membersOfOffice(): ReadonlyMap<string, Application> {
  return new Map(
    (["Excel", "Word"] as const).flatMap((application) =>
      [...officeMembersUsed(ROOT, application, FOLDERS[application]).keys()]
        .sort()
        .map((member) => [member, application] as const),
    ),
  );
}

/**
 * docs/office-host.md: what differs between kinds of Office, with the test that pins it; and every member that the
 * add-in uses, where it is there, and what is known of it.
 */
export function officeHostDoc(members: ReadonlyMap<string, Application>): string {
  const names = OFFICE_PLATFORMS.map(({ name }) => name);
  return [
    "# Members, platforms, behaviour",
    "",
    "Written by `npm run docs` from `test/office-host/behaviours.ts`, Microsoft's types and what src uses; not to be edited here. Every member is executed by Microsoft's own library",
    "in `test/office-host/members.test.ts` and `word-members.test.ts`. What no document says is a guess: docs/limits.md has them with the experiment that settles each.",
    "",
    "## What differs",
    "",
    row(["#", "Members", "Behaviour", ...names, "Pinned by (test/…)"]),
    row(["---", "---", "---", ...names.map(() => "---"), "---"]),
    ...BEHAVIOURS.map((behaviour, at) =>
      row([
        String(at + 1),
        behaviour.members.map(code).join(", "),
        behaviour.does,
        ...names.map((name) => (isOn(behaviour, name) ? "×" : "")),
        `${behaviour.pinnedBy.file} “${behaviour.pinnedBy.title.replace("%s: ", "")} …”`,
      ]),
    ),
    "",
    "## Every member",
    "",
    "“–”: the application is too old for it; the add-in asks before it uses it, or does without. Numbers are those of the table above.",
    "",
    row(["Member", "Set", ...names, "What is known of it"]),
    row(["---", "---", ...names.map(() => "---"), "---"]),
    ...[...members].map(([member, application]) => memberRow(member, application)),
    "",
  ].join("\n");
}

function memberRow(member: string, application: Application): string {
  const set = apiSetOf(application, member);
  const known = BEHAVIOURS.flatMap((behaviour, at) => (behaviour.members.includes(member) ? [String(at + 1)] : []));
  return row([
    code(member),
    set === undefined ? "" : `${set.name} ${set.version}`,
    ...OFFICE_PLATFORMS.map((platform) => {
      const have = set?.name === "WordApi" ? platform.wordApi : versionOf(platform);
      return set === undefined || isVersionAtLeast(have, set.version) ? "×" : "–";
    }),
    known.join(", "),
  ]);
}

function versionOf({ excel }: OfficePlatform): string {
  return excel.excelApi ?? "1.1";
}

function isOn({ on }: Behaviour, platform: string): boolean {
  return on === undefined || on.includes(platform);
}

function code(text: string): string {
  return `\`${text}\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
