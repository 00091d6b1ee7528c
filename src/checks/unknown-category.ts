import { z } from "zod";
import { isAmong } from "../domain/categories";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { isEitherGroup } from "../domain/is-either-group";
import type { GroupProposal } from "../domain/roster";
import { fold } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { distinctCells, shorten } from "./engine/point-at-row";

type Value = { readonly text: string; readonly count: number };
type Unwritten = { readonly count: number; readonly total: number };
type Offices = { readonly count: number; readonly proposed: number; readonly values: number };

/** Texts that should say who is an exemplar, guest or leader and do not say it plainly (mission §2.13). */
export const unknownCategory = defineCheck({
  id: "unknown-category",
  kind: "row",
  title: "Thành phần chưa rõ",
  metTitle: "Mọi thành phần đều rõ",
  about:
    "Nêu mỗi cách ghi thành phần (ở cột hoặc ở dòng mục, khi có dòng mục ghi thành phần) mà phần mềm không xếp được vào điển hình tiên tiến, khách mời hay lãnh đạo và chưa ai xác nhận; mỗi cách ghi nêu một lần với mọi ô của nó. Khi chỉ có chức vụ để dựa vào, tất cả được nêu trong một phát hiện; người không được ghi thành phần được đếm trong một phát hiện.",
  params: z.strictObject({}),
  messages: {
    value: ({ text, count }: Value) => `Chưa rõ “${text}” thuộc thành phần nào (${String(count)} đại biểu).`,
    offices: ({ count, proposed, values }: Offices) =>
      `Chưa rõ ${String(count)} đại biểu thuộc thành phần nào: danh sách không ghi, chức vụ, đơn vị không nói rõ. Có thể xếp nhóm theo ${String(values)} cách ghi chức vụ, đơn vị (${String(proposed)} đại biểu).`,
    unwritten: ({ count, total }: Unwritten) =>
      `Danh sách chưa ghi thành phần của ${count === total ? `cả ${String(total)}` : `${String(count)} trong ${String(total)}`} đại biểu.`,
  },
  advice: {
    unwritten: "Ghi thành phần của những người này ở cột thành phần hoặc dòng mục.",
    value: "Ở thẻ Danh sách, chọn nhóm cho cách ghi này; chỉ cần xác nhận một lần.",
    offices: "Thêm cột thành phần, hoặc ở thẻ Danh sách chọn nhóm cho từng chức vụ.",
  },

  run(conference) {
    const { fromOffice, written, unwritten, silent } = unclear(conference);
    const offices = [...fromOffice.values()].flat();
    const { length: total } = conference.delegates;
    // Where others have a category, the rows without one are the ones to complete; where nobody has one there is
    // nothing to look at.
    if (offices.length === 0 && silent.length < total) unwritten.push(...silent);
    return [
      ...[...written.values()].map(
        ({ text, cells }) =>
          ({
            outcome: "undecided",
            code: "value",
            data: { text, count: cells.length },
            cells: distinctCells(cells),
          }) as const,
      ),
      ...(offices.length > 0
        ? [
            {
              outcome: "undecided",
              code: "offices",
              data: { count: offices.length + silent.length, proposed: offices.length, values: fromOffice.size },
              cells: distinctCells(offices),
            } as const,
          ]
        : []),
      ...(unwritten.length > 0
        ? [
            {
              outcome: "undecided",
              code: "unwritten",
              data: { count: unwritten.length, total },
              cells: distinctCells(unwritten),
            } as const,
          ]
        : []),
    ];
  },

  nothingToCheck({ delegates }) {
    const told = delegates.filter(isTold).length;
    if (told === 0) return "Danh sách không có cột hay dòng mục cho biết thành phần.";
    return told === delegates.length
      ? undefined
      : `Danh sách mới cho biết thành phần của ${String(told)} trong ${String(delegates.length)} đại biểu.`;
  },
});

/** Two groups at odds are told as such; a heading of several groups tells none. */
function isTold(delegate: Delegate): boolean {
  return delegate.group.kind === "value" || (delegate.groupClaims.length > 0 && !isEitherGroup(delegate));
}

interface Unclear {
  /** Cells of offices that a group could be proposed for, by the office. */
  readonly fromOffice: Map<string, CellRef[]>;
  /** Cells of categories that nobody knows, by what is written. */
  readonly written: Map<string, { readonly text: string; readonly cells: CellRef[] }>;
  /** Blank cells of the category. */
  readonly unwritten: CellRef[];
  /** There is no cell to fill: told with the offices, else as the reason why nothing was met. */
  readonly silent: CellRef[];
}

/** The delegates of whom the group is not known, by why. */
function unclear(conference: Conference): Unclear {
  const proposals = proposalsOf(conference);
  const headed = headedByCategory(conference);
  const found: Unclear = { fromOffice: new Map(), written: new Map(), unwritten: [], silent: [] };
  for (const delegate of conference.delegates) {
    if (isTold(delegate)) continue;
    const { at, group, category } = delegate;
    if (category.kind === "blank") {
      found.unwritten.push(category.cell);
      continue;
    }
    if (group.kind !== "unreadable") {
      found.silent.push(at);
      continue;
    }
    const key = fold(group.text);
    const proposal = proposals.get(key);
    // "I. Các thôn", "II. Các cơ quan": where no heading of the list names a category they divide it by something else.
    if (proposal?.from === "section" && proposal.group === null && !headed.has(delegate.sheet)) {
      found.silent.push(at);
      continue;
    }
    if (proposal?.from === "position") {
      const cells = found.fromOffice.get(key) ?? [];
      cells.push(group.cell);
      found.fromOffice.set(key, cells);
    } else {
      const known = found.written.get(key) ?? { text: shorten(group.text), cells: [] };
      known.cells.push(group.cell);
      found.written.set(key, known);
    }
  }
  return found;
}

/** The sheets in which some heading plainly names a category. */
function headedByCategory({ rosters }: Conference): ReadonlySet<string> {
  return new Set(
    rosters.flatMap(({ sheet, groups }) =>
      groups.some(
        ({ from, group, plain }) => from === "section" && plain && group !== null && !isAmong(group, ["uncounted"]),
      )
        ? [sheet]
        : [],
    ),
  );
}

function proposalsOf({ rosters }: Conference): ReadonlyMap<string, GroupProposal> {
  return new Map(
    rosters.flatMap((roster) => roster.groups.map((proposal) => [fold(proposal.text), proposal] as const)),
  );
}
