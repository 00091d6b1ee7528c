import { type Table } from "docx";
import { type Block, body, centred, left, mark, PORTRAIT_WIDTH, ruled, sideBySide } from "./document";

/** Length of the motto in Times New Roman bold 14 points, in millimetres, from the widths of its letters. */
export const MOTTO_LENGTH = 60;
/** Under the issuer: a third to a half of "ỦY BAN NHÂN DÂN", in millimetres. */
export const ISSUER_LINE = 17;

/** Quốc hiệu keeps one line, also where letters with two signs come from a wider font. */
export const LEFT_SHARE = 0.39;

/**
 * The head of every document: who issues it on the left, quốc hiệu and tiêu ngữ on the right, number, place and date.
 */
export function letterhead({
  width = PORTRAIT_WIDTH,
  numbered = true,
  dated = true,
  share = LEFT_SHARE,
}: {
  readonly width?: number;
  readonly numbered?: boolean;
  readonly dated?: boolean;
  readonly share?: number;
} = {}): Table {
  const leftWidth = Math.round(width * share);
  const rightWidth = width - leftWidth;
  return sideBySide([
    {
      width: leftWidth,
      content: [
        mark("{#co_cap_tren}"),
        centred("{co_quan_cap_tren}", { size: 13 }),
        mark("{/co_cap_tren}"),
        centred("{co_quan_ban_hanh}", { size: 13, bold: true }),
        ruled(ISSUER_LINE, leftWidth),
        ...(numbered ? [centred("Số: {so_van_ban}", { size: 13 }, { before: 6 })] : []),
      ],
    },
    {
      width: rightWidth,
      content: [
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true }),
        centred("Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true }),
        ruled(MOTTO_LENGTH, rightWidth),
        ...(dated ? [centred("{dia_danh_ngay_thang}", { size: 14, italics: true }, { before: 6 })] : []),
      ],
    },
  ]);
}

/** Kind of document and trích yếu, with the line below. */
export function title(kind: string, about: readonly string[], width = PORTRAIT_WIDTH): Block[] {
  return [
    centred(kind, { size: 14, bold: true }, { before: 18 }),
    ...about.map((line) => centred(line, { size: 14, bold: true })),
    ruled(35, width),
  ];
}

/** Căn cứ, one to a paragraph, italic. */
export function bases(): Block[] {
  return [mark("{#can_cu}"), body("{noi_dung}", { italics: true }), mark("{/can_cu}")];
}

/** Nơi nhận on the left, powers, office and name of the signer on the right. */
export function signature({
  width = PORTRAIT_WIDTH,
  recipients = true,
  preparer = "NGƯỜI LẬP DANH SÁCH",
}: { readonly width?: number; readonly recipients?: boolean; readonly preparer?: string } = {}): Block[] {
  const half = Math.round(width * 0.5);
  return [
    body("", { indent: false, keepNext: true }),
    sideBySide([
      {
        width: half,
        content: recipients
          ? [lineLeft("Nơi nhận:", 12, true), mark("{#noi_nhan}"), lineLeft("{dong}", 11), mark("{/noi_nhan}")]
          : [centred(preparer, { size: 13, bold: true }), centred("(Ký, ghi rõ họ tên)", { size: 13, italics: true })],
      },
      {
        width: width - half,
        content: [
          mark("{#quyen_ky}"),
          centred("{dong}", { size: 14, bold: true }),
          mark("{/quyen_ky}"),
          ...Array.from({ length: 4 }, () => centred("")),
          centred("{nguoi_ky}", { size: 14, bold: true }),
        ],
      },
    ]),
  ];
}

function lineLeft(words: string, size: number, strong = false): Block {
  return left(words, { size, bold: strong, italics: strong });
}
