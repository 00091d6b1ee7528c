import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import type { Roster } from "../domain/roster";
import { samePerson } from "../domain/same-person";
import { belongsTo, selectorSchema } from "../domain/selector";
import { whyNotCounted } from "../domain/why-not-counted";
import { foldWords, hasNoMarks, titleKey } from "../domain/vietnamese-text";
import { cellsToFill } from "./counting/cells-to-fill";
import { defineCheck } from "./engine/define-check";
import { isNobodyYet } from "./cells/find-repeated";
import { capital, distinctCells, nameOf, shorten } from "./engine/point-at-row";

type Named = { readonly name: string; readonly groupName: string };
type Several = { readonly count: number; readonly groupName: string };

/**
 * Exemplars on the list whom nobody put forward. Says nothing without a nomination sheet, unless the rule demands one.
 */
export const unnominatedDelegate = defineCheck({
  id: "unnominated-delegate",
  kind: "plan",
  title: "Đại biểu chưa được đề cử",
  metTitle: "Mọi điển hình tiên tiến đều được đề cử",
  about:
    "Tìm từng điển hình tiên tiến trong các trang đề cử theo họ tên và ngày sinh; người trùng tên khác ngày sinh không phải là một. Sổ tính không có trang đề cử thì không nêu gì.",
  params: z.strictObject({
    of: selectorSchema.default({ is: "group", groups: ["exemplary", "awarded"] }).meta({ label: "Đối chiếu những ai" }),
    groupName: z.string().min(1).default("điển hình tiên tiến").meta({ label: "Gọi là" }),
    /** Say so when there is no nomination sheet. */
    demandsSheet: z.boolean().default(false).meta({ label: "Nhắc khi chưa có trang đề cử" }),
  }),
  messages: {
    notNominated: ({ name, groupName }: Named) =>
      `${capital(name)} là ${groupName} nhưng không có trong trang đề cử nào.`,
    namesake: ({ name }: Named) =>
      `${capital(name)} có người trùng tên trong trang đề cử nhưng ngày sinh hoặc đơn vị khác; chưa rõ có phải cùng một người.`,
    spelling: ({ name, nominated }: Named & { readonly nominated: string }) =>
      `${capital(name)} không có trong trang đề cử, nhưng có “${nominated}” viết gần giống (khác dấu).`,
    rejected: ({ name, said }: Named & { readonly said: string }) =>
      `${capital(name)} có trong trang đề cử nhưng ở đó ghi “${said}”.`,
    noName: ({ count, groupName }: Several) =>
      `${String(count)} ${groupName} chưa có họ tên đọc được nên chưa đối chiếu được với trang đề cử.`,
    noGroup: ({ count, groupName }: Several) =>
      `${String(count)} người không có trong trang đề cử và chưa rõ có phải ${groupName} hay không.`,
    noSheet: ({ groupName }: { readonly groupName: string }) => `Chưa có trang đề cử để đối chiếu ${groupName}.`,
  },
  advice: {
    notNominated: ({ groupName }: Named) =>
      `Bổ sung hồ sơ đề cử, hoặc xếp người này vào thành phần khác nếu không phải ${groupName}.`,
    namesake: "So lại ngày sinh, đơn vị ở hai dòng; sửa dòng ghi sai hoặc bổ sung hồ sơ đề cử.",
    spelling: "So lại họ tên ở hai dòng rồi viết cho giống nhau.",
    rejected: "Đưa người này ra khỏi danh sách, hoặc sửa kết quả ở trang đề cử.",
    noName: "Điền họ tên vào các ô được tô.",
    noGroup: "Ghi thành phần của những người này; cách ghi chưa rõ thì chọn nhóm một lần ở thẻ Danh sách.",
    noSheet: "Thêm trang đề cử vào sổ tính, hoặc chọn trang đó ở thẻ Danh sách.",
  },

  run(conference, { of, groupName, demandsSheet }) {
    if (conference.nominations.length === 0)
      return demandsSheet
        ? [{ outcome: "undecided", code: "noSheet", data: { groupName }, cells: [], severity: "note" }]
        : [];
    const look = nominationFinder(conference.nominations);
    const ask = belongsTo(of);
    const nameless: CellRef[] = [];
    const groupless: CellRef[] = [];
    let grouplessCount = 0;
    const verdicts = conference.delegates.map((delegate) => {
      const { answer, cells } = ask(delegate);
      if (answer === "no") return undefined;
      const { fullName } = delegate;
      if (fullName.kind !== "value" || isNobodyYet(fullName.value)) {
        if (answer === "yes") nameless.push(delegate.at);
        return undefined;
      }
      const found = look(delegate, fullName.value);
      if (found.is === "nominated") return undefined;
      if (answer === "unknown") {
        grouplessCount += 1;
        groupless.push(...(cells.length > 0 ? cellsToFill(delegate, cells) : [delegate.at]));
        return undefined;
      }
      return findingOf(found, { name: nameOf(delegate), groupName }, fullName.cell);
    });
    return [
      ...verdicts.filter((verdict) => verdict !== undefined),
      ...(nameless.length > 0
        ? [
            {
              outcome: "undecided",
              code: "noName",
              data: { count: nameless.length, groupName },
              cells: distinctCells(nameless),
            } as const,
          ]
        : []),
      ...(grouplessCount > 0
        ? [
            {
              outcome: "undecided",
              code: "noGroup",
              data: { count: grouplessCount, groupName },
              cells: distinctCells(groupless),
              severity: "note",
            } as const,
          ]
        : []),
    ];
  },

  nothingToCheck({ nominations, delegates }, { of, groupName }) {
    if (nominations.length === 0) return `Sổ tính không có trang đề cử để đối chiếu ${groupName}.`;
    const ask = belongsTo(of);
    return delegates.some((delegate) => ask(delegate).answer !== "no")
      ? undefined
      : `Danh sách không có ${groupName} nào để đối chiếu.`;
  },
});

type Nomination =
  | { readonly is: "nominated" }
  | { readonly is: "nobody" }
  | { readonly is: "rejected"; readonly row: Delegate; readonly said: string }
  | { readonly is: "namesake"; readonly row: Delegate }
  | { readonly is: "spelling"; readonly row: Delegate; readonly name: string };

/** What an exemplar is told of whom the nomination sheets do not have. */
function findingOf(found: Exclude<Nomination, { readonly is: "nominated" }>, data: Named, cell: CellRef) {
  const cells = [cell];
  if (found.is === "nobody") return { outcome: "violated", code: "notNominated", data, cells } as const;
  const related = [found.row.at];
  if (found.is === "rejected")
    return {
      outcome: "violated",
      code: "rejected",
      data: { ...data, said: shorten(found.said) },
      cells,
      related,
    } as const;
  return found.is === "namesake"
    ? ({ outcome: "undecided", code: "namesake", data, cells, related } as const)
    : ({ outcome: "undecided", code: "spelling", data: { ...data, nominated: found.name }, cells, related } as const);
}

type Nominee = { readonly row: Delegate; readonly name: string };

const nomineesBefore = new WeakMap<Roster, ReadonlyMap<string, readonly Nominee[]>>();

/** The nominees of a sheet by name without marks; a sheet that was not edited is indexed once. */
function nomineesOf(roster: Roster): ReadonlyMap<string, readonly Nominee[]> {
  const known = nomineesBefore.get(roster);
  if (known !== undefined) return known;
  const byName = new Map<string, Nominee[]>();
  for (const row of roster.delegates) {
    if (row.fullName.kind !== "value") continue;
    const key = foldWords(titleKey(row.fullName.value));
    const same = byName.get(key);
    if (same) same.push({ row, name: row.fullName.value });
    else byName.set(key, [{ row, name: row.fullName.value }]);
  }
  nomineesBefore.set(roster, byName);
  return byName;
}

/**
 * Looks up delegates among the nominees: by name with its marks, without marks only when one of the two was typed
 * without.
 */
function nominationFinder(nominations: readonly Roster[]): (delegate: Delegate, name: string) => Nomination {
  const sheets = nominations.map(nomineesOf);
  return (delegate, name) => {
    const alike = sheets.flatMap((byName) => byName.get(foldWords(titleKey(name))) ?? []);
    const same = alike.filter(
      (one) => titleKey(one.name) === titleKey(name) || hasNoMarks(one.name) || hasNoMarks(name),
    );
    const rows = same.map(({ row }) => row).filter((row) => samePerson(delegate, row) !== "no");
    const [row] = rows;
    const rejected = row === undefined ? undefined : whyNotCounted(row);
    if (row !== undefined && rejected?.why === "rejected" && rows.every((one) => whyNotCounted(one) !== undefined))
      return { is: "rejected", row, said: rejected.text };
    if (row !== undefined) return { is: "nominated" };
    const [namesake] = same;
    if (namesake !== undefined) return { is: "namesake", row: namesake.row };
    const [spelling] = alike.filter(({ row }) => samePerson(delegate, row) !== "no");
    return spelling === undefined ? { is: "nobody" } : { is: "spelling", row: spelling.row, name: spelling.name };
  };
}
