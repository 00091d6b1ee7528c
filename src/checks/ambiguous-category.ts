import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import { type CategoryId, categoryIdSchema, isAmong } from "../domain/categories";
import type { Delegate, GroupClaim } from "../domain/delegate";
import { isEitherGroup } from "../domain/is-either-group";
import { cellOf } from "../domain/read";
import { defineCheck } from "./engine/define-check";
import { groupsWritten, type NamedGroups, namedGroups } from "./counting/named-groups";
import { findRepeated, splitOverlaps } from "./cells/find-repeated";
import { isOfRow } from "../domain/row-place";
import { capital, distinctCells, nameOf, placeInWords } from "./engine/point-at-row";
import { nobodyToCount } from "./engine/too-little-known";

/** `column`: the list has a place for the category. */
type Silent = { readonly count: number; readonly total: number; readonly column: boolean };
type Apart = { readonly name: string; readonly parts: readonly string[]; readonly other: string };
type Two = { readonly name: string; readonly parts: readonly string[]; readonly texts: readonly string[] };

/**
 * A person counted in two parts of a partition (mission §2.8). Claims within one part (khách mời who is lãnh đạo) do
 * not contradict each other.
 */
export const ambiguousCategory = defineCheck({
  id: "ambiguous-category",
  kind: "plan",
  title: "Một người ở hai thành phần",
  metTitle: "Không ai ở hai thành phần",
  about:
    "Mỗi người chỉ được tính vào một thành phần. Nhắc khi cột thành phần, dòng mục và chức vụ của cùng một người chỉ về hai thành phần khác nhau. Một người ghi ở hai dòng với hai thành phần cũng vậy. Một ô ghi hai thành phần liền nhau cũng vậy, khi danh sách có dùng riêng từng cách ghi ấy. Thành phần chưa đọc được thì do phép kiểm tra thành phần chưa rõ nêu; có người mà cách ghi thành phần chưa rõ, hoặc quá nửa chưa ghi thành phần, thì chưa kết luận.",
  params: z.strictObject({
    /** The parts of the partition. Groups in none of them contradict nothing. */
    parts: z
      .array(z.strictObject({ name: z.string().min(1), groups: z.array(categoryIdSchema).min(1) }))
      .min(2)
      .meta({ label: "Các thành phần tách nhau" }),
  }),
  messages: {
    twoParts: ({ name, parts, texts }: Two) =>
      `${capital(name)} được xếp vào hai thành phần: ${parts.join(" và ")} (ghi “${texts.join("”, “")}”).`,
    twoRows: ({ name, parts, other }: Apart) =>
      `${capital(name)} ghi ở hai dòng với hai thành phần: ${parts.join(" và ")} (còn ở ${other}).`,
    perhapsTwoRows: ({ name, parts, other }: Apart) =>
      `${capital(name)} trùng tên với ${other} và ở thành phần khác (${parts.join(", ")}); chưa rõ là một hay hai người.`,
    noCategory: ({ count, total }: Silent) =>
      `Chưa rõ thành phần của ${count === total ? `cả ${String(total)}` : `${String(count)} trong ${String(total)}`} đại biểu nên chưa biết có ai ở hai thành phần hay không.`,
  },
  advice: {
    noCategory: ({ column }: Silent) =>
      column
        ? "Ghi thành phần của những người này; cách ghi chưa rõ thì chọn nhóm một lần ở thẻ Danh sách."
        : "Thêm cột hoặc dòng mục cho biết thành phần đại biểu, hoặc chọn cột đó ở thẻ Danh sách.",
    twoRows: "Để lại một dòng, với thành phần đúng của người này.",
    perhapsTwoRows: "Ghi đủ ngày sinh và đơn vị của cả hai dòng; nếu là một người thì chỉ để lại một dòng.",
    twoParts: "Sửa lại cho người này chỉ còn một thành phần, hoặc chọn thành phần cho các giá trị đó ở thẻ Danh sách.",
  },

  run(conference, { parts }) {
    const named = namedGroups(conference);
    const apart = rowsApart(conference, parts);
    const verdicts = [];
    for (const delegate of conference.delegates) {
      if (delegate.group.kind !== "unreadable") continue;
      if (isEitherGroup(delegate)) continue;
      const claims = delegate.groupClaims.length > 0 ? delegate.groupClaims : groupsWritten(delegate, named);
      const claimed = [...parts, NOT_COUNTED].filter(({ groups }) =>
        claims.some(({ anyOf }) => anyOf.every((category) => isAmong(category, groups))),
      );
      if (claimed.length < 2) continue;
      const data = {
        name: nameOf(delegate),
        parts: claimed.map(({ name }) => name),
        texts: [...new Set(claims.map((claim) => claim.text))],
      };
      verdicts.push({ outcome: "violated", code: "twoParts", data, ...cellsOf(delegate) } as const);
    }
    const found = [...verdicts, ...apart];
    return found.length > 0 ? found : silence(conference, named, parts);
  },

  nothingToCheck: ({ delegates }) => nobodyToCount(delegates.length),
});

type Part = { readonly name: string; readonly groups: readonly CategoryId[] };

/**
 * One person on two rows, each in another part: on the list of exemplars and on that of guests. Two versions of one
 * list are asked about elsewhere.
 */
function rowsApart(conference: Conference, parts: readonly Part[]) {
  const partOf = ({ group }: Delegate) =>
    group.kind === "value" ? parts.find(({ groups }) => isAmong(group.value, groups)) : undefined;
  return splitOverlaps(conference, findRepeated(conference.delegates)).pairs.flatMap(({ first, again, certain }) => {
    const [one, two] = [partOf(first), partOf(again)];
    if (one === undefined || two === undefined || one === two) return [];
    const data = { name: nameOf(again), parts: [one.name, two.name], other: placeInWords(first, again) };
    const place = { data, cells: [again.at], related: [first.at] };
    return [
      certain
        ? ({ outcome: "violated", code: "twoRows", ...place } as const)
        : ({ outcome: "undecided", code: "perhapsTwoRows", severity: "note", ...place } as const),
    ];
  });
}

/**
 * A text that nobody has understood yet may name two parts; and where most say nothing at all, "nobody is in two" says
 * nothing either.
 */
function silence({ delegates }: Conference, named: NamedGroups, parts: readonly Part[]) {
  const isOneOfTwo = (delegate: Delegate) =>
    isEitherGroup(delegate) &&
    parts.filter(({ groups }) => delegate.groupClaims.some((claim) => allows(claim, groups))).length > 1;
  const open = delegates.filter(
    (delegate) =>
      delegate.group.kind !== "value" &&
      (delegate.groupClaims.length === 0 || isOneOfTwo(delegate)) &&
      groupsWritten(delegate, named).length === 0,
  );
  const unread = open.some(
    (delegate) => delegate.group.kind === "unreadable" && (delegate.category.kind === "value" || isOneOfTwo(delegate)),
  );
  if (open.length === 0 || (!unread && open.length * 2 <= delegates.length)) return [];
  const cells = distinctCells(
    open.flatMap(
      ({ group, category }) =>
        cellOf(group.kind === "unreadable" && category.kind !== "blank" ? group : category) ?? [],
    ),
  );
  const data = {
    count: open.length,
    total: delegates.length,
    column: open.some(({ category }) => category.kind !== "absent"),
  };
  return [{ outcome: "undecided", code: "noCategory", data, cells, severity: "note" } as const];
}

function allows({ anyOf }: GroupClaim, groups: readonly CategoryId[]): boolean {
  return anyOf.some((category) => isAmong(category, groups));
}

const NOT_COUNTED: { readonly name: string; readonly groups: readonly CategoryId[] } = {
  name: "không tính là đại biểu",
  groups: ["uncounted"],
};

/** The cells of the row itself are the guilty ones; a section row above it is worth seeing. */
function cellsOf(delegate: Delegate): { readonly cells: readonly CellRef[]; readonly related: readonly CellRef[] } {
  const all = distinctCells(delegate.groupClaims.map(({ cell }) => cell));
  const own = all.filter((cell) => isOfRow(cell, delegate));
  const written = delegate.group.kind === "unreadable" ? delegate.group.cell : delegate.at;
  return {
    cells: own.length > 0 ? own : [all.length > 0 ? delegate.at : written],
    related: all.filter((cell) => !isOfRow(cell, delegate)),
  };
}
