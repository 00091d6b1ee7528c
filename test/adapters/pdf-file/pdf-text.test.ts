import { zlibSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pdfText } from "../../../src/adapters/pdf-file/pdf-text";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { INVENTED_TEXT } from "../../../scripts/plan-files/invented-plan";
import { factsBesidesPlaces } from "../../plans/reading/facts-besides-places";
import { drawPdf, packedTwice, PICTURE, strip, words } from "./draw-pdf";

const file = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, `${name}.pdf`)));
const linesOf = async (...pages: string[]) =>
  (await pdfText(drawPdf(pages.map((draws) => ({ draws }))))).text.split("\n");

// Written by scripts/plan-files/write-plan-files.ts.
test.each([
  ["ke-hoach", "with a running header, page numbers and a table over two pages, marked as Word does"],
  ["kho-hep", "on narrow pages with every word a run of its own, unmarked"],
])("%s.pdf, %s, asks what the text asks", async (name) => {
  const want = readPlan(INVENTED_TEXT);
  const got = readPlan((await pdfText(file(name))).text);
  expect(factsBesidesPlaces(got)).toEqual(factsBesidesPlaces(want));
  expect({ ...got.document, text: "" }).toEqual({ ...want.document, text: "" });
});

test("words that are drawn in pieces stay words, a high number stays at its word", async () => {
  const drawn =
    words("Toi da 1", 50, 700) + words("50 dai bieu", 93.5, 700) + words("(1)", 153, 705, 7) + words("xa", 165, 700);
  expect(await linesOf(drawn)).toEqual(["Toi da 150 dai bieu(1) xa"]);
});

test("a line goes on in the next where that one's first word had no room, over the page's end too", async () => {
  const line = "Dai bieu la dien hinh tien tien can duoc binh xet cong khai dan chu tu cac thon";
  const first = words(`1. ${line}`, 60, 120) + words(`${line} va cac`, 40, 106) + words("- 1 -", 290, 30);
  const second = words("co quan xa.", 40, 780) + words("2. Khach moi", 60, 766) + words("- 2 -", 290, 30);
  expect(await linesOf(first, second)).toEqual([`1. ${line} ${line} va cac co quan xa.`, "2. Khach moi"]);
});

test("the halves of a letterhead come one after the other, other things side by side stay on their line", async () => {
  const drawn =
    words("UBND XA AN LAC", 60, 780) +
    words("TM. UBND XA", 320, 786) +
    words("So 12/KH-UBND", 60, 765) +
    words("Pham Van Binh", 320, 771) +
    words("7h30", 60, 600) +
    words("Don tiep dai bieu", 160, 600);
  expect(await linesOf(drawn)).toEqual([
    "UBND XA AN LAC",
    "So 12/KH-UBND",
    "TM. UBND XA",
    "Pham Van Binh",
    "7h30\tDon tiep dai bieu",
  ]);
});

test("a table with borders is its rows and cells: lines of a cell together, cells over columns and rows in place", async () => {
  const [left, right, tops] = [50, 350, [700, 670, 640, 620, 600]];
  const borders =
    tops.map((y) => strip(left, y, right - left, 0.5)).join("") +
    [50, 90, 250, 350].map((x) => strip(x, 600, 0.5, x === 90 ? 80 : 100).replace(/600 0.5 80/, "620 0.5 80")).join("");
  const drawn =
    words("STT", 55, 680) +
    words("Don vi", 100, 680) +
    words("So dai bieu", 260, 680) +
    words("1", 65, 652) +
    words("Thon Dong va khu", 100, 658) +
    words("tai dinh cu", 100, 645) +
    words("12", 290, 652) +
    words("2", 65, 626) +
    words("Thon Tay", 100, 626) +
    words("9", 290, 626) +
    words("Tong cong", 100, 606) +
    words("21", 290, 606);
  expect(await linesOf(words("Phan bo:", 50, 720) + borders + drawn + words("Het.", 50, 580))).toEqual([
    "Phan bo:",
    "| STT | Don vi | So dai bieu |",
    "| 1 | Thon Dong va khu tai dinh cu | 12 |",
    "| 2 | Thon Tay | 9 |",
    "|  | Tong cong | 21 |",
    "Het.",
  ]);
});

test("a page that lies across is read upright, a watermark is not read", async () => {
  const across =
    "q 0 1 -1 0 500 50 cm " + words("1. Toi da 150 dai bieu", 0, 0) + words("2. Khach moi 20", 0, -20) + "Q\n";
  const watermark = "q 0.7 0.7 -0.7 0.7 200 300 cm " + words("MAT", 0, 0, 60) + "Q\n";
  const { text } = await pdfText(drawPdf([{ draws: across + watermark, turned: 90 }]));
  expect(text.split("\n")).toEqual(["1. Toi da 150 dai bieu", "2. Khach moi 20"]);
});

test("letters of old fonts (TCVN3) are read as such text always is", async () => {
  const drawn = [
    "KÕ ho¹ch",
    "I. Sè l­îng ®¹i biÓu",
    "1. Sè l­îng: tèi ®a 150 ®¹i biÓu.",
    "2. §¹i biÓu n÷ Ýt nhÊt 30%.",
  ];
  const { text } = await pdfText(drawPdf([{ draws: drawn.map((line, i) => words(line, 50, 700 - 20 * i)).join("") }]));
  const { facts } = readPlan(text);
  expect(facts).toContainEqual(expect.objectContaining({ kind: "cap", relation: "max", value: 150 }));
  expect(facts).toContainEqual(expect.objectContaining({ kind: "share", relation: "min", percent: 30 }));
});

test("pages that are pictures are named where others have text", async () => {
  const pages = [{ draws: words("So luong: toi da 150 dai bieu", 50, 700) }, { draws: PICTURE }, { draws: "" }];
  expect(await pdfText(drawPdf(pages))).toEqual({ text: "So luong: toi da 150 dai bieu", pictures: [2] });
});

const text = { draws: words("Toi da 150 dai bieu", 50, 700) };
/** Over a million letters, very small. */
const MANY = Array.from({ length: 2500 }, (_none, i) => words("m".repeat(500), 10, 20 + i / 4, 0.1)).join("");
const zeros = () => ({ bytes: zlibSync(new Uint8Array(72 << 20)), filter: "/FlateDecode" });

test.each([
  ["a scan", () => drawPdf([{ draws: PICTURE }, { draws: PICTURE + words("- 2 -", 300, 20) }]), "scanned-pdf"],
  ["pages without anything", () => drawPdf([{ draws: "" }]), "not-a-document"],
  ["a password", () => file("mat-khau"), "encrypted"],
  ["half a file", () => file("kho-hep").subarray(0, 9000), "damaged"],
  ["a sign and nothing else", () => new TextEncoder().encode("%PDF-1.7 …"), "damaged"],
  ["too many pages", () => drawPdf(Array.from({ length: 301 }, () => text)), "too-large"],
  ["a drawing that unpacks to 72 MB", () => drawPdf([text], zeros), "bomb"],
  ["a drawing packed twice", () => drawPdf([text], packedTwice), "bomb"],
  ["more letters than any plan", () => drawPdf([{ draws: MANY }]), "bomb"],
])("%s is refused", async (_what, bytes, reason) => {
  // Without the text: it may be long.
  const read = pdfText(bytes()).then(() => "read");
  await expect(read).rejects.toMatchObject({ name: "FileRefused", reason });
});
