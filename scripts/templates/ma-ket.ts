import {
  BorderStyle,
  type Document,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { centred, guidance, LANDSCAPE_WIDTH, mark, pages, document } from "./document";

const FRAME = { style: BorderStyle.DOUBLE, size: 12, color: "000000" } as const;

export function maKet(): Document {
  const frame = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [LANDSCAPE_WIDTH],
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    margins: { left: 200, right: 200, top: 300, bottom: 300 },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 8500, rule: "atLeast" },
        children: [
          new TableCell({
            width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            borders: { top: FRAME, bottom: FRAME, left: FRAME, right: FRAME },
            children: [
              centred("{co_quan_ban_hanh}", { size: 22, bold: true }, { after: 36 }),
              mark("{#dong_chinh}"),
              centred("{dong}", { size: 36, bold: true }, { after: 6 }),
              mark("{/dong_chinh}"),
              mark("{#co_dong_phu}"),
              mark("{#dong_phu}"),
              centred("{dong}", { size: 28, bold: true }, { before: 6 }),
              mark("{/dong_phu}"),
              mark("{/co_dong_phu}"),
              centred("{ngay_ma_ket}", { size: 22, italics: true }, { before: 48 }),
            ],
          }),
        ],
      }),
    ],
  });
  return document("Ma két hội nghị", [
    pages(
      "landscape",
      [frame, guidance("Kích thước: ……; nền, màu chữ: ……; nơi treo: {dia_diem}; thời gian treo xong: ……")],
      { numbered: false },
    ),
  ]);
}
