import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { samePerson } from "../domain/same-person";
import { formatDate } from "../domain/vietnamese-date";
import { foldWords, titleKey } from "../domain/vietnamese-text";
import { defineCheck } from "./define-check";
import { capital, nameOf, rowInWords } from "./point-at-row";

type Twice = { readonly name: string; readonly birth: string; readonly other: string };
type Overlap = { readonly sheet: string; readonly firstRow: number; readonly other: string; readonly count: number; readonly rows: number };

interface Pair {
  readonly first: Delegate;
  readonly again: Delegate;
  readonly certain: boolean;
}

/** One name this often is a placeholder ("Đại biểu", "x"): comparing all with all would be slow and say nothing. */
const MOST_COMPARED = 100;
/** "Chưa cử", "Đang giới thiệu": a seat kept free is nobody twice. */
const NOBODY_YET = /^(?:chua|cho|dang|se) (?:co|cu|bau|gioi|xac|bo|de|ro)\b|^x+$|^dai bieu(?: \d+)?$/;
/** Two lists that share this many people, and half of the smaller one, are one list kept twice. */
const OVERLAP = 5;

/** Mission §2.8: each person counts once. */
export const duplicatePerson = defineCheck({
  id: "duplicate-person",
  kind: "row",
  title: "Một người ghi hai lần",
  metTitle: "Không có ai ghi hai lần",
  about:
    "Tìm người (tập thể, hộ gia đình) được ghi từ hai lần trong danh sách đang kiểm tra: cùng họ tên và cùng ngày sinh, hoặc cùng số định danh. Người trùng tên nhưng khác ngày sinh, hoặc khác đơn vị mà không rõ ngày sinh, là người khác nên không nêu. Khi chưa rõ là một hay hai người, phần mềm chỉ hỏi lại.",
  params: z.strictObject({}),
  messages: {
    twice: ({ name, birth, other }: Twice) => `${capital(name)}${birth === "" ? "" : `, sinh ${birth},`} đã có ở ${other}.`,
    unclear: ({ name, other }: Twice) => `${capital(name)} trùng tên với ${other}; chưa đủ thông tin để biết là một hay hai người.`,
    twoAwards: ({ name, other }: Twice) => `${capital(name)} có ở đây và ở ${other} với hai hình thức khen thưởng khác nhau.`,
    overlap: ({ sheet, firstRow, other, count, rows }: Overlap) =>
      `${String(count)} trong ${String(rows)} người của bảng bắt đầu ở dòng ${String(firstRow)}, trang “${sheet}”, cũng có trong ${other}, nên được đếm hai lần.`,
  },
  advice: {
    twice: "Xóa một trong hai dòng.",
    unclear: "Ghi đủ ngày sinh và đơn vị của cả hai dòng; nếu là một người thì xóa một dòng.",
    twoAwards: "Nếu chỉ đề nghị một hình thức thì xóa dòng thừa; nếu đề nghị cả hai thì giữ nguyên và ghi giải trình.",
    overlap: "Ở tab Danh sách, chọn bảng nào là danh sách được kiểm tra và đặt bảng kia là không dùng.",
  },

  run(conference) {
    const { pairs, overlaps } = splitOverlaps(conference, findPairs(conference.delegates));
    return [
      ...overlaps.map(({ data, cells, related }) => ({ outcome: "violated", code: "overlap", data, cells, related }) as const),
      ...pairs.map(({ first, again, certain }) => {
        const birth = again.birthDate.kind === "value" ? formatDate(again.birthDate.value) : "";
        const place = { data: { name: nameOf(again), birth, other: rowInWords(first.at, again.at) }, cells: [again.at], related: [first.at] };
        if (!certain) return { outcome: "undecided", code: "unclear", severity: "note", ...place } as const;
        if (conference.target === "awards" && hasOtherAward(first, again)) return { outcome: "undecided", code: "twoAwards", severity: "warning", ...place } as const;
        return { outcome: "violated", code: "twice", ...place } as const;
      }),
    ];
  },
});

/** Every row that repeats an earlier one, with that one; a certain match before an uncertain one. */
function findPairs(delegates: readonly Delegate[]): readonly Pair[] {
  const byName = new Map<string, Delegate[]>();
  const pairs: Pair[] = [];
  for (const again of delegates) {
    if (again.fullName.kind !== "value") continue;
    const key = titleKey(again.fullName.value);
    if (key === "" || NOBODY_YET.test(foldWords(again.fullName.value))) continue;
    const earlier = byName.get(key);
    if (!earlier) {
      byName.set(key, [again]);
      continue;
    }
    let first: Delegate | undefined;
    let certain = false;
    for (const other of earlier) {
      const answer = samePerson(other, again);
      if (answer === "no") continue;
      first = other;
      certain = answer === "yes";
      if (certain) break;
    }
    if (first) pairs.push({ first, again, certain });
    if (earlier.length < MOST_COMPARED) earlier.push(again);
  }
  return pairs;
}

function hasOtherAward({ awards: a }: Delegate, { awards: b }: Delegate): boolean {
  return a.kind === "value" && b.kind === "value" && foldWords(a.value) !== foldWords(b.value);
}

/** Takes out the pairs between two lists that are one list kept twice: one finding instead of hundreds. */
function splitOverlaps({ rosters }: Conference, pairs: readonly Pair[]) {
  if (rosters.length < 2) return { pairs, overlaps: [] };
  const rosterOf = new Map(rosters.flatMap((roster) => roster.delegates.map((delegate) => [delegate, roster] as const)));
  const between = new Map<string, Pair[]>();
  const keyOf = ({ first, again }: Pair) => [rosterOf.get(first), rosterOf.get(again)].map((roster) => (roster ? rosters.indexOf(roster) : -1)).join(">");
  for (const pair of pairs) between.set(keyOf(pair), [...(between.get(keyOf(pair)) ?? []), pair]);
  const overlaps: { data: Overlap; cells: CellRef[]; related: CellRef[] }[] = [];
  const rest: Pair[] = [];
  for (const group of between.values()) {
    const [sample] = group;
    const [a, b] = sample ? [rosterOf.get(sample.first), rosterOf.get(sample.again)] : [];
    if (!a || !b || a === b || group.length < OVERLAP || group.length * 2 < Math.min(a.delegates.length, b.delegates.length)) rest.push(...group);
    else {
      overlaps.push({
        data: { sheet: b.sheet, firstRow: b.firstRow, other: a.sheet === b.sheet ? `bảng bắt đầu ở dòng ${String(a.firstRow)}` : `bảng ở trang “${a.sheet}”`, count: group.length, rows: b.delegates.length },
        cells: group.map((pair) => pair.again.at), related: group.map((pair) => pair.first.at),
      });
    }
  }
  return { pairs: rest, overlaps };
}
