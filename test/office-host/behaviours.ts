/** What an Office does otherwise than another, or otherwise than its documents say, and the test that pins it. */
export interface Behaviour {
  /** Members of the library, as "Class.member"; the first is the one it is known for. */
  readonly members: readonly string[];
  readonly does: string;
  /** Names of platforms (platforms.ts); left out: all. */
  readonly on?: readonly string[];
  readonly pinnedBy: {
    /** Below test/. */
    readonly file: string;
    /** How the title of the test, or of what is around it, begins. */
    readonly title: string;
  };
}

const WINDOWS = ["Windows, Microsoft 365", "Windows, LTSC 2024", "Windows, LTSC 2021"];
const WITHOUT_UNDO = ["Windows, LTSC 2024", "Windows, LTSC 2021", "Mac", "iPad"];
const WRITES = [
  "Range.values",
  "ConditionalFormatCollection.add",
  "ConditionalFormat.delete",
  "ConditionalFormat.setRanges",
  "WorksheetCollection.add",
  "Range.insert",
  "Range.delete",
];
const PARTS = ["CustomXmlPartCollection.add", "CustomXmlPart.setXml"];

export const BEHAVIOURS: readonly Behaviour[] = [
  {
    members: [...WRITES, ...PARTS],
    does: "empties what the user can undo",
    on: WITHOUT_UNDO,
    pinnedBy: { file: "office-host/platforms.test.ts", title: "the user's list of undo after an add-in wrote" },
  },
  {
    members: WRITES,
    does: "a step of undo for each sync; on Windows one for a run that asks for it",
    on: ["Windows, Microsoft 365", "web"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "the user's list of undo after an add-in wrote" },
  },
  {
    members: WRITES,
    does: "`mergeUndoGroup` fails with GeneralException at the first sync",
    on: ["web"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "the user's list of undo after an add-in wrote" },
  },
  {
    members: ["Range.getMergedAreasOrNullObject"],
    does: "empties what the user can undo where something is merged, though it only reads",
    on: [...WINDOWS, "Mac"],
    pinnedBy: { file: "office-host/host.test.ts", title: "what empties the list of undo" },
  },
  {
    members: ["Worksheet.getRanges"],
    does: "takes the machine's list separator alone between ranges",
    on: [...WINDOWS, "Mac", "iPad"],
    pinnedBy: { file: "office-host/host.test.ts", title: "the sign between the ranges of an address" },
  },
  {
    members: [
      "ConditionalFormat.getRanges",
      "ConditionalFormat.custom",
      "ConditionalFormat.delete",
      "ConditionalFormat.setRanges",
    ],
    does: "ItemNotFound for the second rule made by hand on the same cells; on Windows for one that undo brought back",
    pinnedBy: { file: "office-host/host.test.ts", title: "a conditional format that cannot be read" },
  },
  {
    members: ["Worksheet.activate", "Range.select", "WorksheetCollection.add"],
    does: "GeneralException while another workbook is in front",
    on: [...WINDOWS, "Mac"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "another workbook is in front" },
  },
  {
    members: ["WorksheetCollection.onChanged"],
    does: "does not tell of a value picked from a list",
    on: ["web"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "%s: whether a value picked from a list is told" },
  },
  {
    members: ["Worksheet.id"],
    does: "given again to a new sheet after a delete",
    on: ["Mac"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "%s: whether the id of a deleted sheet comes back" },
  },
  {
    members: ["Workbook.readOnly", ...WRITES, ...PARTS],
    does: "every write is AccessDenied in a workbook to be looked at",
    on: ["web"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "%s: a workbook opened to be looked at" },
  },
  {
    members: ["Range.values", "Range.formulas", "Range.numberFormat"],
    does: "more than 5 MB in one request or answer fail",
    on: ["web"],
    pinnedBy: { file: "office-host/platforms.test.ts", title: "%s: more than 5 MB in one request" },
  },
  {
    members: ["Range.values"],
    does: "what is shaped as a date stays text, other texts are taken as typed",
    pinnedBy: { file: "office-host/host.test.ts", title: "is taken as typed" },
  },
  {
    members: ["WorksheetCollection.onNameChanged"],
    does: "not there before ExcelApi 1.17: a click sees the new name",
    on: ["Windows, LTSC 2021"],
    pinnedBy: { file: "adapters/excel/session.test.ts", title: "sheets that come, go and get another name" },
  },
  {
    members: ["Workbook.customXmlParts"],
    does: "GeneralException while the workbook was never saved",
    on: ["iPad"],
    pinnedBy: { file: "adapters/excel/session.test.ts", title: "on an iPad, in a workbook that was never saved" },
  },
  {
    members: ["ContentControl.placeholderText"],
    does: "setting it is NotAllowed",
    on: ["web"],
    pinnedBy: { file: "adapters/word/word-document.test.ts", title: "a field without a value" },
  },
  {
    members: ["Body.insertFileFromBase64"],
    does: "content controls of the file are not listed afterwards",
    on: ["web"],
    pinnedBy: {
      file: "adapters/word/word-document.test.ts",
      title: "whether its content controls can be filled again is as it says",
    },
  },
  {
    members: ["Body.insertFileFromBase64"],
    does: "a file with sections of its own puts a page with nothing on it in front",
    pinnedBy: {
      file: "adapters/word/word-document.test.ts",
      title: "takes the place of an empty one, with its own paper where Word can do that",
    },
  },
  {
    members: ["Document.insertFileFromBase64"],
    does: "brings paper, headers and footers along",
    on: ["Windows, Microsoft 365", "Windows, LTSC 2024", "Mac", "web", "iPad"],
    pinnedBy: {
      file: "adapters/word/word-document.test.ts",
      title: "takes the place of an empty one, with its own paper where Word can do that",
    },
  },
  {
    members: ["ContentControl.insertText"],
    does: "may be lost in an empty control: its range is written instead",
    pinnedBy: { file: "adapters/word/word-document.test.ts", title: "a control that already says it is left alone" },
  },
];
