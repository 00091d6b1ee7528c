import { LineRuleType, PageBreak, Paragraph, TextRun } from "docx";
import { type Block, mark } from "./document";

/** Before every record but the first: a page break that takes no room on the new page. */
export function newPage(): Block[] {
  return [
    mark("{#ngat_trang}"),
    new Paragraph({
      spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
      children: [new TextRun({ children: [new PageBreak()], size: 2 })],
    }),
    mark("{/ngat_trang}"),
  ];
}
