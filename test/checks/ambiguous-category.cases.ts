import { ambiguousCategory } from "../../src/checks/ambiguous-category";
import { casesOf } from "./test-check";

const parts = { parts: [{ name: "điển hình tiên tiến", groups: ["exemplary", "awarded"] }, { name: "khách mời, lãnh đạo", groups: ["guest", "leader"] }] } as const;

export const ambiguousCategoryCases = casesOf(ambiguousCategory, {
  met: [
    { name: "mỗi người một thành phần", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | điển hình
      Lý Bình  | khách mời` },
    { name: "hai lời khai trong cùng một phần", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + lãnh đạo` },
    { name: "chưa rõ thành phần không phải là hai thành phần", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | ban nào đó
      Lý Bình  |` },
  ],
  findings: [
    { name: "vừa khách mời vừa điển hình", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | khách mời + điển hình`,
      finds: [{ code: "twoParts", outcome: "violated", data: { parts: ["điển hình tiên tiến", "khách mời, lãnh đạo"] }, cells: ["B2"], related: [] }] },
    { name: "dòng mục nói một đằng, cột nói một nẻo", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | lãnh đạo + điển hình`,
      adjust: (conference) => ({
        ...conference,
        delegates: conference.delegates.map((d) => ({ ...d, groupClaims: d.groupClaims.map((claim, i) => (i === 0 ? { ...claim, cell: { ...claim.cell, row: 1 } } : claim)) })),
      }),
      finds: [{ code: "twoParts", outcome: "violated", cells: ["B2"], related: ["B1"] }] },
    { name: "vừa là đại biểu vừa là người phục vụ", params: parts, roster: `
      Họ tên   | Nhóm
      Lý An    | phục vụ + điển hình`,
      finds: [{ code: "twoParts", outcome: "violated", data: { parts: ["điển hình tiên tiến", "không tính là đại biểu"] } }] },
  ],
});
