import {
  BorderStyle,
  convertMillimetersToTwip,
  type Document,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type Block, centred, pages, document } from "./document";

const WIDTH = convertMillimetersToTwip(82);
const HEIGHT = convertMillimetersToTwip(60);

const NO_LINE = { style: BorderStyle.NIL } as const;

function card(side: "trai" | "phai", open: string, close: string): TableCell {
  const content: Block[] = [
    centred(`${open}{co_quan_ban_hanh}`, { size: 10, bold: true }),
    centred("{ten_hoi_nghi_hoa}", { size: 11, bold: true }, { before: 4 }),
    centred(`{loai_the_${side}}`, { size: 16, bold: true }, { before: 6 }),
    centred(`{ho_ten_${side}}`, { size: 16, bold: true }, { before: 4 }),
    centred(`{chuc_danh_${side}}`, { size: 11 }, { before: 2 }),
    centred(
      `Số: {stt_${side}}{#thanh_phan_${side}} - {thanh_phan_${side}}{/thanh_phan_${side}}${close}`,
      { size: 10, italics: true },
      { before: 4 },
    ),
  ];
  return new TableCell({
    width: { size: WIDTH, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: content,
  });
}

/** Beside the last card of an odd number: nothing, not even lines to cut. */
function nothing(close: string): TableCell {
  return new TableCell({
    width: { size: WIDTH, type: WidthType.DXA },
    borders: { top: NO_LINE, right: NO_LINE, bottom: NO_LINE },
    children: [centred(close, { size: 10 })],
  });
}

/**
 * Two cards of 82 × 60 mm side by side, four rows to a page; the lines are where to cut. Very long names make a row
 * higher: nothing of them is cut off.
 */
export function the(): Document {
  const row = (children: TableCell[]) =>
    new TableRow({ cantSplit: true, height: { value: HEIGHT, rule: HeightRule.ATLEAST }, children });
  const rows = [
    row([card("trai", "{#hang_the}{#co_the_phai}", ""), card("phai", "", "{/co_the_phai}")]),
    row([card("trai", "{^co_the_phai}", ""), nothing("{/co_the_phai}{/hang_the}")]),
  ];
  return document("Thẻ đại biểu", [
    pages(
      "portrait",
      [
        new Table({
          layout: TableLayoutType.FIXED,
          columnWidths: [WIDTH, WIDTH],
          width: { size: WIDTH * 2, type: WidthType.DXA },
          rows,
        }),
      ],
      { numbered: false },
    ),
  ]);
}
