import { z } from "zod";
import type { Delegate } from "../domain/delegate";
import { isErrorValue } from "../domain/sheet-snapshot";
import { defineCheck } from "./define-check";
import { nameOf, shorten } from "./point-at-row";
import { RowAnswers } from "./row-answers";
import { tooLittleKnown } from "./too-little-known";

type Unread = { readonly name: string; readonly text: string };

/** A birth date that cannot be read without guessing; formula errors are another check's. */
export const unreadableDate = defineCheck({
  id: "unreadable-date",
  kind: "row",
  title: "Ngày sinh không đọc được",
  metTitle: "Mọi ngày sinh đều đọc được",
  about:
    "Nêu ô ngày sinh có chữ nhưng không đọc được chắc chắn: ngày không có trong lịch (31/02/1980), năm chỉ ghi hai chữ số, chữ không phải ngày. Chỉ ghi năm sinh là đọc được. Ô trống không nêu ở đây.",
  params: z.strictObject({}),
  messages: {
    impossible: ({ name, text }: Unread) => `Ngày sinh “${text}” của ${name} không có trong lịch.`,
    shortYear: ({ name, text }: Unread) => `Ngày sinh “${text}” của ${name} chỉ ghi hai chữ số của năm nên không rõ thế kỷ.`,
    unclear: ({ name, text }: Unread) => `Ngày sinh “${text}” của ${name} không đọc được thành ngày.`,
  },
  advice: {
    impossible: "Sửa lại theo giấy tờ, ghi dạng ngày/tháng/năm, ví dụ 05/03/1980.",
    shortYear: "Ghi đủ bốn chữ số của năm sinh.",
    unclear: "Ghi dạng ngày/tháng/năm, ví dụ 05/03/1980, hoặc chỉ ghi năm sinh.",
  },

  run({ persons }) {
    const verdicts = [];
    const read = hasReadDate.of(persons, "", isReadDate);
    for (let i = 0; i < persons.length; i += 1) {
      const delegate = persons[i];
      if (delegate === undefined || read[i] === true) continue;
      const { birthDate } = delegate;
      if (birthDate.kind !== "unreadable" || isErrorValue(birthDate.text) || standsInBothHalves(delegate)) continue;
      verdicts.push({ outcome: "violated", code: whyUnread(birthDate.text), data: { name: nameOf(delegate), text: shorten(birthDate.text) }, cells: [birthDate.cell] } as const);
    }
    return verdicts;
  },

  nothingToCheck: ({ persons }) => tooLittleKnown(persons.filter(({ birthDate }) => birthDate.kind === "value").length, persons.length, "ngày sinh"),
});

const hasReadDate = new RowAnswers<boolean>();

function isReadDate({ birthDate }: Delegate): boolean {
  return birthDate.kind !== "unreadable";
}

function whyUnread(text: string): "impossible" | "shortYear" | "unclear" {
  const match = /^\D{0,12}(\d{1,2})\s*[./\\-]\s*(\d{1,2})\s*[./\\-]\s*(\d{2}|\d{4})\D*$/.exec(text.trim());
  if (!match) return "unclear";
  const [day, month, year] = [Number(match[1]), Number(match[2]), match[3] ?? ""];
  if (year.length === 2) return "shortYear";
  const daysInMonth = month >= 1 && month <= 12 ? new Date(Date.UTC(Number(year), month, 0)).getUTCDate() : 0;
  return day < 1 || day > daysInMonth ? "impossible" : "unclear";
}

/** A date under Nam and another under Nữ: a finding of conflicting-sex, which both cells are marked for. */
function standsInBothHalves({ birthDate, sexClaims }: Delegate): boolean {
  return birthDate.kind === "unreadable" && birthDate.text.includes(" / ") && new Set(sexClaims.map((claim) => claim.sex)).size > 1;
}
