import path from "node:path";
import { readFileSync } from "node:fs";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { wordDocument } from "../../src/adapters/word/word-document";
import { wordExperiments } from "../../src/taskpane/experiments/word-experiments";
import { tableDocx } from "../adapters/docx-file/build-docx";
import { officeMembersUsed } from "./members-used";
import { startWord, stopOffice } from "./start-office";

const ROOT = path.resolve(__dirname, "../..");
const TEMPLATE = new Uint8Array(readFileSync(path.join(ROOT, "assets/templates/bao-cao.docx")));

afterEach(stopOffice);

test("every member of Word that src uses is executed by the real library", async () => {
  const host = await startWord(TEMPLATE, { isLaterLibrary: true });
  await wordDocument.fill([{ name: "ten_hoi_nghi", about: "Tên hội nghị", value: "" }]);
  await wordDocument.fill([{ name: "ten_hoi_nghi", about: "Tên hội nghị", value: "Hội nghị" }]);
  const table = await tableDocx([1000], [["{#dai_bieu}{ho_ten}{/dai_bieu}"]]);
  const lists = new Map([["dai_bieu", "Đại biểu"]]);
  await Word.run(async (context) => {
    const { body } = context.document;
    for (const text of ["{#dai_bieu}", "{ho_ten}", "{/dai_bieu}"]) body.insertParagraph(text, "End");
    body.insertFileFromBase64(Buffer.from(table).toString("base64"), "End");
    await context.sync();
  });
  const parts = await wordDocument.repeatedParts(lists);
  expect(parts).toHaveLength(2);
  const template = docxFilePort.templateOfPart(String(parts[0]?.source));
  await wordDocument.fillRepeated(parts.map(({ id }) => ({ id, template, text: template })));
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
