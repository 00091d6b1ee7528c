import path from "node:path";
import { readFileSync } from "node:fs";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { wordDocument } from "../../src/adapters/word/word-document";
import { wordExperiments } from "../../src/taskpane/experiments/word-experiments";
import { officeMembersUsed } from "./members-used";
import { startWord, stopOffice } from "./start-office";

const ROOT = path.resolve(__dirname, "../..");
const TEMPLATE = new Uint8Array(readFileSync(path.join(ROOT, "assets/templates/bao-cao.docx")));

afterEach(stopOffice);

test("every member of Word that src uses is executed by the real library", async () => {
  const host = await startWord(TEMPLATE, { isLaterLibrary: true });
  await wordDocument.fill([{ name: "ten_hoi_nghi", about: "Tên hội nghị", value: "" }]);
  await wordDocument.fill([{ name: "ten_hoi_nghi", about: "Tên hội nghị", value: "Hội nghị" }]);
  const paper = docxFilePort.insertable(TEMPLATE);
  await wordDocument.insert(paper);
  await Word.run(async (context) => context.document.body.clear());
  await wordDocument.insert(paper);
  for (const { run } of wordExperiments()) await run();
  const used = officeMembersUsed(ROOT, "Word", ["src/adapters/word", "src/taskpane"]);
  expect([...used.keys()]).toEqual(
    expect.arrayContaining(["Body.insertFileFromBase64", "Range.insertContentControl", "ContentControl.insertText"]),
  );
  expect(
    [...used]
      .filter(([member]) => !host.log.members.has(member))
      .map(([member, places]) => `${member} (${places.join(", ")})`),
  ).toEqual([]);
}, 180_000);
