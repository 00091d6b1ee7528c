import { z } from "zod";
import { a1, type CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { isErrorValue } from "../domain/sheet-snapshot";
import { defineCheck } from "./engine/define-check";
import { nameOf, shorten } from "./engine/point-at-row";
import { remarkedCells } from "./cells/remarked-cells";
import { RowAnswers } from "./engine/row-answers";
import { tooLittleKnown } from "./engine/too-little-known";
import { shownFor, swapped, type Why, whyUnread } from "./cells/why-unread";

type Unread = { readonly name: string; readonly text: string };
/** `shown`: what the cell shows as a date; `year`: what was typed into it. */
type YearTyped = { readonly name: string; readonly shown: string; readonly year: string };
/** `date`: as it was read, or would be if the month stood first. */
type MonthFirst = { readonly name: string; readonly text: string; readonly date: string };
type Several = { readonly count: number; readonly sheet: string; readonly cell: string };

/** A birth date that cannot be read without guessing; formula errors are another check's. */
export const unreadableDate = defineCheck({
  id: "unreadable-date",
  kind: "row",
  title: "Ngày sinh không đọc được",
  metTitle: "Mọi ngày sinh đều đọc được",
  about:
    "Nêu ô ngày sinh có chữ nhưng không đọc được chắc chắn: ngày không có trong lịch (31/02/1980), năm chỉ ghi hai chữ số, chữ không phải ngày, năm gõ vào ô định dạng ngày (ô hiện một ngày của năm 1905), cột ghi tháng trước ngày. Chỉ ghi năm sinh là đọc được. Ô trống không nêu ở đây.",
  params: z.strictObject({}),
  messages: {
    impossible: ({ name, text }: Unread) => `Ngày sinh “${text}” của ${name} không có trong lịch.`,
    shortYear: ({ name, text }: Unread) =>
      `Ngày sinh “${text}” của ${name} chỉ ghi hai chữ số của năm nên không rõ thế kỷ.`,
    unclear: ({ name, text }: Unread) => `Ngày sinh “${text}” của ${name} không đọc được thành ngày.`,
    yearTyped: ({ name, shown, year }: YearTyped) =>
      `Ô ngày sinh của ${name} hiện “${shown}”; có lẽ năm ${year} được gõ vào ô định dạng ngày.`,
    yearsTyped: ({ count, sheet, cell, shown, year }: Several & Omit<YearTyped, "name">) =>
      `${String(count)} ô ngày sinh của trang “${sheet}” hiện ngày của năm 1905, ví dụ ô ${cell} hiện “${shown}”; có lẽ năm sinh (${year}) được gõ vào ô định dạng ngày.`,
    monthFirst: ({ name, text, date }: MonthFirst) =>
      `Ngày sinh “${text}” của ${name} không có trong lịch; có lẽ ghi tháng/ngày/năm, tức là ${date}.`,
    eitherWay: ({ name, text }: Unread) =>
      `Ngày sinh “${text}” của ${name} không rõ ghi ngày/tháng hay tháng/ngày, vì cột này có ô ghi tháng/ngày/năm.`,
    monthsFirst: ({ count, sheet, cell, text }: Several & { readonly text: string }) =>
      `${String(count)} ô ngày sinh của trang “${sheet}” không rõ ghi ngày/tháng hay tháng/ngày, ví dụ ô ${cell} ghi “${text}”.`,
    readMonthFirst: ({ count, sheet, cell, text, date }: Several & Omit<MonthFirst, "name">) =>
      `${String(count)} ô ngày sinh của trang “${sheet}” ghi tháng/ngày/năm; ô ${cell} ghi “${text}” được đọc là ngày ${date}.`,
  },
  advice: {
    impossible: "Sửa lại theo giấy tờ, ghi dạng ngày/tháng/năm, ví dụ 05/03/1980.",
    shortYear: "Ghi đủ bốn chữ số của năm sinh.",
    unclear: "Ghi dạng ngày/tháng/năm, ví dụ 05/03/1980, hoặc chỉ ghi năm sinh.",
    yearTyped: "Gõ lại đủ ngày, tháng, năm sinh; nếu chỉ biết năm thì đổi định dạng ô sang Văn bản (Text) rồi gõ năm.",
    yearsTyped: "Chọn các ô này, đổi định dạng sang Văn bản (Text) rồi gõ lại năm sinh hoặc ngày sinh đầy đủ.",
    monthFirst: "Ghi lại theo ngày/tháng/năm, ví dụ 05/03/1980.",
    eitherWay: "Ghi lại theo ngày/tháng/năm, ví dụ 05/03/1980.",
    monthsFirst: "Ghi lại cả cột theo ngày/tháng/năm, ví dụ 05/03/1980.",
    readMonthFirst:
      "Nếu cột này không phải tháng/ngày/năm thì sửa lại; nơi nhận đọc theo ngày/tháng/năm nên ghi lại theo cách đó.",
  },

  run(conference) {
    const { persons } = conference;
    const unread: UnreadDate[] = [];
    const read = hasReadDate.of(persons, "", isReadDate);
    for (let i = 0; i < persons.length; i += 1) {
      const delegate = persons[i];
      if (delegate === undefined || read[i] === true) continue;
      const { birthDate } = delegate;
      if (birthDate.kind !== "unreadable" || isErrorValue(birthDate.text) || standsInBothHalves(delegate)) continue;
      unread.push({
        code: whyUnread(birthDate.text),
        name: nameOf(delegate),
        text: shorten(birthDate.text),
        cell: birthDate.cell,
      });
    }
    const inOrder = remarkedCells(conference, ({ is }) => is === "month-first").map(({ sheet, cells, first }) => {
      const data = {
        count: cells.length,
        sheet,
        cell: a1(first.cell),
        text: shorten(first.text),
        date: swapped(first.text),
      };
      return { outcome: "violated", code: "readMonthFirst", data, cells } as const;
    });
    return [
      ...unread.filter(({ code }) => !ALIKE.includes(code)).map(alone),
      ...together(unread, ["yearTyped"]),
      ...together(unread, ["monthFirst", "eitherWay"]),
      ...inOrder,
    ];
  },

  nothingToCheck: ({ persons }) =>
    tooLittleKnown(persons.filter(({ birthDate }) => birthDate.kind === "value").length, persons.length, "ngày sinh"),
});

const hasReadDate = new RowAnswers<boolean>();

function isReadDate({ birthDate }: Delegate): boolean {
  return birthDate.kind !== "unreadable";
}

interface UnreadDate {
  readonly code: Why;
  readonly name: string;
  readonly text: string;
  readonly cell: CellRef;
}

/** Faults that one habit makes all over a column. */
const ALIKE: readonly Why[] = ["yearTyped", "monthFirst", "eitherWay"];
const FEW = 2;

function alone({ code, name, text, cell }: UnreadDate) {
  const cells = [cell];
  if (code === "yearTyped")
    return { outcome: "violated", code, data: { name, shown: shownFor(text), year: text }, cells } as const;
  if (code === "monthFirst")
    return { outcome: "violated", code, data: { name, text, date: swapped(text) }, cells } as const;
  return { outcome: "violated", code, data: { name, text }, cells } as const;
}

/** One finding for a sheet on which more than a few cells have the same fault. */
function together(unread: readonly UnreadDate[], codes: readonly Why[]) {
  const bySheet = new Map<string, UnreadDate[]>();
  for (const each of unread)
    if (codes.includes(each.code)) bySheet.set(each.cell.sheet, [...(bySheet.get(each.cell.sheet) ?? []), each]);
  const verdicts: (ReturnType<typeof alone> | ReturnType<typeof ofSheet>)[] = [];
  for (const [sheet, found] of bySheet) {
    const [first] = found;
    if (first === undefined) continue;
    if (found.length <= FEW) verdicts.push(...found.map(alone));
    else verdicts.push(ofSheet(sheet, first, found));
  }
  return verdicts;
}

function ofSheet(sheet: string, first: UnreadDate, found: readonly UnreadDate[]) {
  const cells = found.map(({ cell }) => cell);
  const data = { count: found.length, sheet, cell: a1(first.cell), text: first.text };
  if (first.code !== "yearTyped") return { outcome: "violated", code: "monthsFirst", data, cells } as const;
  return {
    outcome: "violated",
    code: "yearsTyped",
    data: { ...data, shown: shownFor(first.text), year: first.text },
    cells,
  } as const;
}

/** A date under Nam and another under Nữ: a finding of conflicting-sex, which both cells are marked for. */
function standsInBothHalves({ birthDate, sexClaims }: Delegate): boolean {
  return (
    birthDate.kind === "unreadable" &&
    birthDate.text.includes(" / ") &&
    new Set(sexClaims.map((claim) => claim.sex)).size > 1
  );
}
