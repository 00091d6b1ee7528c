import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import { type Delegate, type Group, GROUPS } from "../domain/delegate";
import { defineCheck } from "./define-check";
import { groupsWritten, namedGroups } from "./named-groups";
import { capital, distinctCells, nameOf } from "./point-at-row";

type Two = { readonly name: string; readonly parts: readonly string[]; readonly texts: readonly string[] };

/** A person counted in two parts of a partition (mission §2.8). Claims within one part (khách mời who is lãnh đạo) do not contradict each other. */
export const ambiguousCategory = defineCheck({
  id: "ambiguous-category",
  kind: "plan",
  title: "Một người ở hai thành phần",
  metTitle: "Không ai ở hai thành phần",
  about: "Mỗi người chỉ được tính vào một thành phần. Nhắc khi cột thành phần, dòng mục và chức vụ của cùng một người chỉ về hai thành phần khác nhau. Một ô ghi hai thành phần liền nhau cũng vậy, khi danh sách có dùng riêng từng cách ghi ấy. Thành phần chưa đọc được thì do phép kiểm tra thành phần chưa rõ nêu; chưa có cột hay dòng mục thành phần thì chỉ ghi chú.",
  params: z.strictObject({
    /** The parts of the partition. Groups in none of them contradict nothing. */
    parts: z.array(z.strictObject({ name: z.string().min(1), groups: z.array(z.enum(GROUPS)).min(1) })).min(2),
  }),
  messages: {
    twoParts: ({ name, parts, texts }: Two) => `${capital(name)} được xếp vào hai thành phần: ${parts.join(" và ")} (ghi “${texts.join("”, “")}”).`,
    noCategory: ({ count }: { readonly count: number }) => `Danh sách chưa ghi thành phần của ${String(count)} đại biểu nên chưa biết có ai ở hai thành phần hay không.`,
  },
  advice: {
    noCategory: "Thêm cột hoặc dòng mục cho biết thành phần đại biểu, hoặc chọn cột đó ở thẻ Danh sách.",
    twoParts: "Sửa lại cho người này chỉ còn một thành phần, hoặc chọn thành phần cho các giá trị đó ở thẻ Danh sách.",
  },

  run(conference, { parts }) {
    if (conference.delegates.length > 0 && conference.delegates.every(saysNothing)) {
      return [{ outcome: "undecided", code: "noCategory", data: { count: conference.delegates.length }, cells: [], severity: "note" }];
    }
    const named = namedGroups(conference);
    const verdicts = [];
    for (const delegate of conference.delegates) {
      if (delegate.group.kind !== "unreadable") continue;
      const claims = delegate.groupClaims.length > 0 ? delegate.groupClaims : groupsWritten(delegate, named);
      const claimed = [...parts, NOT_COUNTED].filter(({ groups }) => claims.some((claim) => groups.includes(claim.group)));
      if (claimed.length < 2) continue;
      const data = { name: nameOf(delegate), parts: claimed.map(({ name }) => name), texts: [...new Set(claims.map((claim) => claim.text))] };
      verdicts.push({ outcome: "violated", code: "twoParts", data, ...cellsOf(delegate) } as const);
    }
    return verdicts;
  },
});

const NOT_COUNTED: { readonly name: string; readonly groups: readonly Group[] } = { name: "không tính là đại biểu", groups: ["uncounted"] };

/** No column and no section row tells the category; an office does not decide it. */
function saysNothing({ category, group, groupClaims }: Delegate): boolean {
  return category.kind === "absent" && group.kind !== "value" && groupClaims.length === 0;
}

/** The cells of the row itself are the guilty ones; a section row above it is worth seeing. */
function cellsOf(delegate: Delegate): { readonly cells: readonly CellRef[]; readonly related: readonly CellRef[] } {
  const all = distinctCells(delegate.groupClaims.map(({ cell }) => cell));
  const own = all.filter((cell) => cell.row === delegate.row);
  const written = delegate.group.kind === "unreadable" ? delegate.group.cell : delegate.at;
  return { cells: own.length > 0 ? own : [all.length > 0 ? delegate.at : written], related: all.filter((cell) => cell.row !== delegate.row) };
}
