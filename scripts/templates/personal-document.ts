import type { Table } from "docx";
import { ISSUER_LINE, LEFT_SHARE, MOTTO_LENGTH } from "./letterhead";
import { type Block, body, centred, PORTRAIT_WIDTH, ruled, sideBySide } from "./document";

/**
 * The head of a document that a person or collective writes: the unit on the left, quốc hiệu and tiêu ngữ on the right.
 */
export function personalHead(): Table {
  const left = Math.round(PORTRAIT_WIDTH * LEFT_SHARE);
  const right = PORTRAIT_WIDTH - left;
  return sideBySide([
    {
      width: left,
      content: [
        centred("{co_quan_ban_hanh}", { size: 13 }),
        centred("{don_vi_hoa}", { size: 13, bold: true }),
        ruled(ISSUER_LINE, left),
      ],
    },
    {
      width: right,
      content: [
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true }),
        centred("Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true }),
        ruled(MOTTO_LENGTH, right),
        centred("{dia_danh_ngay_thang}", { size: 14, italics: true }, { before: 6 }),
      ],
    },
  ]);
}

/** Who confirms on the left, who writes on the right, with the name where it is the writer's own. */
export function personalSignature(writer: string, confirms: string, name = ""): Block[] {
  const half = Math.round(PORTRAIT_WIDTH / 2);
  const sign = (words: string, whose: string): Block[] => [
    centred(words, { size: 13, bold: true }),
    centred("(Ký, ghi rõ họ tên)", { size: 13, italics: true }),
    ...Array.from({ length: 4 }, () => centred("")),
    centred(whose, { bold: true }),
  ];
  return [
    body("", { indent: false, keepNext: true }),
    sideBySide([
      { width: half, content: sign(confirms, "") },
      { width: PORTRAIT_WIDTH - half, content: sign(writer, name) },
    ]),
  ];
}
