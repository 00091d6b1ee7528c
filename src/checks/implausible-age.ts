import { z } from "zod";
import type { Delegate } from "../domain/delegate";
import { ageOn, formatDate, yearBehindDate } from "../domain/vietnamese-date";
import { defineCheck } from "./engine/define-check";
import { capital, nameOf } from "./engine/point-at-row";
import { RowAnswers } from "./engine/row-answers";
import { type AgeLimits, UsualAges } from "./cells/usual-ages";
import { tooLittleKnown } from "./engine/too-little-known";

type Age = { readonly name: string; readonly birth: string; readonly age: number; readonly limit: number };

const params = z.strictObject({
  /** Years; younger is a finding. */
  youngest: z.int().min(0).default(16).meta({ label: "Tuổi nhỏ nhất", unit: "tuổi" }),
  /** Years; older is a finding. */
  oldest: z.int().max(150).default(100).meta({ label: "Tuổi lớn nhất", unit: "tuổi" }),
});

/**
 * Most often the slip of one digit. Where only the year is known, an age is a finding only if no day of that year would
 * do.
 */
export const implausibleAge = defineCheck({
  id: "implausible-age",
  kind: "row",
  title: "Tuổi khó có thật",
  metTitle: "Tuổi của mọi người đều hợp lý",
  about:
    "Tính tuổi đến ngày hội nghị (chưa nhập thì đến hôm nay) và nêu người sinh sau ngày đó, người dưới 16 hoặc trên 100 tuổi. Ngày của năm 1905 thường là năm sinh gõ vào ô định dạng ngày. Học sinh, thiếu nhi (theo chức vụ, ghi chú, dòng mục, tiêu đề hoặc tuổi của phần lớn người cùng mục) không bị coi là quá trẻ, trẻ em trong danh sách nhân khẩu của các hộ cũng vậy; danh sách các cụ không bị coi là quá già, trừ khi lệch hẳn so với những người cùng mục. Khi chỉ có năm sinh, phần mềm chỉ nêu nếu ngày nào trong năm cũng ngoài khoảng.",
  params,
  messages: {
    future: ({ name, birth }: Age) => `Ngày sinh ${birth} của ${name} ở sau ngày hội nghị.`,
    tooYoung: ({ name, birth, age, limit }: Age) =>
      `${capital(name)} sinh ${birth}, mới ${String(age)} tuổi (dưới ${String(limit)}).`,
    tooOld: ({ name, birth, age, limit }: Age) =>
      `${capital(name)} sinh ${birth}, đã ${String(age)} tuổi (trên ${String(limit)}).`,
    yearAsDate: ({ name, birth, age, year }: Age & { readonly year: number }) =>
      `${capital(name)} sinh ${birth}, đã ${String(age)} tuổi; có lẽ năm ${String(year)} được gõ vào ô định dạng ngày.`,
  },
  advice: {
    future: "Sửa lại ngày sinh theo giấy tờ.",
    tooYoung: "Xem lại năm sinh; nếu đúng thì ghi giải trình.",
    tooOld: "Xem lại năm sinh; nếu đúng thì ghi giải trình.",
    yearAsDate: "Ghi lại ngày sinh theo giấy tờ, hoặc chỉ ghi năm sinh.",
  },

  run({ persons, rosters, inDoubt = [], asOf }, { youngest, oldest }) {
    const thisYear = Number(asOf.slice(0, 4));
    const verdicts = [];
    let usual: UsualAges | undefined;
    const years = birthYears.of(persons, "", birthYearOf);
    for (let i = 0; i < persons.length; i += 1) {
      // Within a year's breadth of the limits the day matters; nearly everybody is far from them.
      const age = thisYear - (years[i] ?? 0);
      if (age > youngest && age < oldest) continue;
      const delegate = persons[i];
      if (delegate?.birthDate.kind !== "value") continue;
      const { birthDate } = delegate;
      const { min, max } = ageOn(birthDate.value, asOf);
      if (max >= youngest && min <= oldest) continue;
      usual ??= new UsualAges([...rosters, ...inDoubt], asOf, { youngest, oldest });
      const wrong = outOf(usual.of(delegate), min, max);
      if (wrong === undefined) continue;
      const year = wrong.code === "tooOld" ? yearBehindDate(birthDate.value) : undefined;
      if (year !== undefined && thisYear - year >= youngest && thisYear - year <= oldest) {
        const data = {
          name: nameOf(delegate),
          birth: formatDate(birthDate.value),
          age: wrong.age,
          limit: wrong.limit,
          year,
        };
        verdicts.push({ outcome: "violated", code: "yearAsDate", data, cells: [birthDate.cell] } as const);
        continue;
      }
      verdicts.push({
        outcome: "violated",
        code: wrong.code,
        data: { name: nameOf(delegate), birth: formatDate(birthDate.value), age: wrong.age, limit: wrong.limit },
        cells: [birthDate.cell],
      } as const);
    }
    return verdicts;
  },

  nothingToCheck: ({ persons }) =>
    tooLittleKnown(
      birthYears.of(persons, "", birthYearOf).filter((year) => year > 0).length,
      persons.length,
      "ngày sinh đọc được",
    ),
});

/** What is wrong with somebody of that age. */
function outOf({ youngest, oldest }: AgeLimits, min: number, max: number) {
  if (max < 0) return { code: "future", age: max, limit: 0 } as const;
  if (max < youngest) return { code: "tooYoung", age: max, limit: youngest } as const;
  return min > oldest ? ({ code: "tooOld", age: min, limit: oldest } as const) : undefined;
}

const birthYears = new RowAnswers<number>();

/** 0 where none was read. */
function birthYearOf({ birthDate }: Delegate): number {
  return birthDate.kind === "value" ? birthDate.value.year : 0;
}
