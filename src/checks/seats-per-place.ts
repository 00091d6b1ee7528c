import { z } from "zod";
import { PLACE_KINDS } from "../domain/quota";
import { EVERYONE, selectorSchema } from "../domain/selector";
import { defineCheck } from "./engine/define-check";
import { capital } from "./engine/point-at-row";
import { nobodyToCount } from "./engine/too-little-known";
import { type Coverage, placeCoverage } from "./places/place-coverage";
import { calledBy, cellsOf, placesInWords, quoted } from "./places/place-words";
import { hasColumn } from "./places/reference-places";

type Asked = {
  readonly name: string;
  readonly ofName: string;
  /** null where there is no such side. */
  readonly min: number | null;
  readonly max: number | null;
};
type Seats = Asked & {
  readonly unit: string;
  readonly have: number;
  readonly unknown: number;
  readonly full?: boolean;
};
type Open = Asked & { readonly units: readonly string[] };
/** `lack`: what is not written of them. */
type Lacking = Open & { readonly unknown: number; readonly lack: string };
type Some = Lacking & { readonly missing: number };
type Written = Open & { readonly texts: readonly string[] };

const params = z
  .strictObject({
    kind: z.enum(PLACE_KINDS).meta({
      label: "Danh mục",
      options: { village: "thôn", unit: "cơ quan, đơn vị", sector: "lĩnh vực" },
    }),
    name: z.string().min(1).meta({ label: "Mỗi nơi gọi là" }),
    min: z.int().positive().optional().meta({ label: "Ít nhất", unit: "người mỗi nơi" }),
    max: z.int().positive().optional().meta({ label: "Nhiều nhất", unit: "người mỗi nơi" }),
    of: selectorSchema.default(EVERYONE).meta({ label: "Đếm những ai" }),
    ofName: z.string().min(1).default("đại biểu").meta({ label: "Gọi là" }),
  })
  .refine(({ min, max }) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? Infinity), {
    path: ["min"],
    error: "cần số ít nhất (min) hoặc nhiều nhất (max), số ít nhất không lớn hơn số nhiều nhất",
  });
type Params = z.output<typeof params>;

/** "mỗi thôn 2 đại biểu". */
function wanted({ name, ofName, min, max }: Asked): string {
  const each = `kế hoạch nêu mỗi ${name}`;
  if (min !== null && max !== null)
    return min === max ? `${each} ${String(min)} ${ofName}` : `${each} từ ${String(min)} đến ${String(max)} ${ofName}`;
  return min === null ? `${each} nhiều nhất ${String(max)} ${ofName}` : `${each} ít nhất ${String(min)} ${ofName}`;
}

/** Seats that the plan gives alike to each thôn, unit or sector of a list: mỗi thôn 02 đại biểu. Persons only. */
export const seatsPerPlace = defineCheck({
  id: "seats-per-place",
  kind: "plan",
  title: "Số đại biểu của từng thôn, đơn vị hoặc lĩnh vực chưa đúng",
  metTitle: "Đúng số đại biểu của từng thôn, đơn vị, lĩnh vực",
  about:
    "Đếm đại biểu của từng nơi trong danh mục thôn, cơ quan, đơn vị hoặc lĩnh vực (ở một trang tính hoặc nhập ở thẻ Kế hoạch) và so với số kế hoạch nêu cho mỗi nơi: bằng, ít nhất, nhiều nhất hoặc từ … đến …. " +
    "Chỉ đếm cá nhân. Người chưa rõ ở đâu thì nơi có thể vì người đó mà đủ hoặc thừa chưa kết luận. Mỗi nơi một số khác nhau thì dùng trang phân bổ. Chưa có danh mục thì chỉ ghi chú.",
  params,
  messages: {
    fewer: (d: Seats) =>
      `${capital(d.unit)} có ${String(d.have)} ${d.ofName}${d.unknown > 0 ? ` (nhiều nhất ${String(d.have + d.unknown)}, kể cả người chưa rõ)` : ""}; ${wanted(d)}.`,
    more: (d: Seats) => `${capital(d.unit)} có ${String(d.have)} ${d.ofName}; ${wanted(d)}.`,
    some: (d: Some) =>
      `${capital(placesInWords(d.units, d.name))} còn thiếu tất cả ${String(d.missing)} ${d.ofName}, mà chỉ còn ${String(d.unknown)} người chưa rõ ${d.name}; ${wanted(d)}.`,
    unclear: (d: Lacking) =>
      `Chưa rõ số ${d.ofName} của ${placesInWords(d.units, d.name)}: còn ${String(d.unknown)} người chưa rõ ${d.name}; ${wanted(d)}.`,
    perhaps: (d: Written) =>
      `Chưa rõ số ${d.ofName} của ${placesInWords(d.units, d.name)}: danh sách có ghi ${quoted(d.texts)}, có thể là nơi đó hoặc nơi khác; ${wanted(d)}.`,
    noColumn: (d: Open) =>
      `Danh sách đại biểu chưa có cột cho biết ${d.name} nên chưa đếm được theo ${d.name}; ${wanted(d)}.`,
    noList: (d: Asked) => `Chưa có danh mục ${d.name} nên chưa đếm được theo ${d.name}; ${wanted(d)}.`,
  },
  advice: {
    fewer: ({ unit, have, min, unknown, ofName, full }: Seats) =>
      `${full === true ? "Thay đại biểu của nơi khác bằng" : "Bổ sung"} ít nhất ${String((min ?? 0) - have - unknown)} ${ofName} của ${unit}.`,
    more: ({ unit, have, max, ofName }: Seats) => `Bớt ${String(have - (max ?? 0))} ${ofName} của ${unit}.`,
    some: ({ lack, ofName }: Some) =>
      `Điền ${lack} vào các ô được tô để biết nơi nào còn thiếu, rồi bổ sung ${ofName} cho đủ.`,
    unclear: ({ lack }: Lacking) => `Điền ${lack} vào các ô được tô để kết luận.`,
    perhaps: ({ texts, name }: Written) =>
      `Ghi một ${name} như danh mục ở các ô được tô, hoặc khai ${quoted(texts)} là tên khác ở thẻ Danh sách.`,
    noColumn: ({ name }: Open) => `Thêm cột ${name} rồi điền cho từng người, hoặc chọn cột đó ở thẻ Danh sách.`,
    noList: ({ name }: Asked) => `Nhập danh mục ${name} ở thẻ Kế hoạch, hoặc thêm một trang tính ghi danh mục đó.`,
  },

  run(conference, rule) {
    const coverage = coverageOf(conference, rule);
    const { places, sure, over, have, mayHave } = coverage;
    const asked = { name: rule.name, ofName: rule.ofName, min: rule.min ?? null, max: rule.max ?? null };
    if (places.length === 0)
      return [{ outcome: "undecided", code: "noList", data: asked, cells: [], severity: "note" }];
    if (conference.persons.length === 0) return [];
    const off = [...sure, ...over].map((place) => {
      const isShort = sure.includes(place);
      const data = { ...asked, unit: calledBy(place, rule), have: have(place), unknown: mayHave(place) };
      const missing = (rule.min ?? 0) - data.have - data.unknown;
      const change = isShort ? { people: missing, of: rule.of } : undefined;
      return {
        outcome: "violated",
        code: isShort ? "fewer" : "more",
        data,
        cells: cellsOf([place]),
        change,
      } as const;
    });
    return [...off, ...openVerdicts(coverage, asked, rule, hasColumn(conference.persons, rule.kind))];
  },

  measure(conference, rule) {
    const { places, covered, sure, over } = coverageOf(conference, rule);
    return places.length === 0
      ? []
      : [
          {
            name: `${capital(rule.name)} đúng số ${rule.ofName}`,
            certain: covered.size,
            possible: places.length - covered.size - sure.length - over.length,
            base: places.length,
            baseName: rule.name,
            min: places.length,
          },
        ];
  },

  quotas: (_, { kind, name, of, min, max }) => [
    { name, of, among: EVERYONE, amongName: name, per: kind, window: { is: "count", min, max } },
  ],

  nothingToCheck: ({ persons }) => nobodyToCount(persons.length),
});

const questions = new WeakMap<Params, Parameters<typeof placeCoverage>[1]>();

/** The same question each time, so that its answer is kept. */
function coverageOf(conference: Parameters<typeof placeCoverage>[0], rule: Params): Coverage {
  const { kind, of, min, max } = rule;
  const question = questions.get(rule) ?? { kind, who: of, min, max, count: "persons" };
  questions.set(rule, question);
  return placeCoverage(conference, question);
}

/** However many places turn on people of whom nothing is written: one finding, the cells to fill are the same. */
function openVerdicts(coverage: Coverage, asked: Asked, rule: Params, isColumn: boolean) {
  const { blank, shared, written, lacking, mayStand, blankPeople, blankCells } = coverage;
  const units = (places: Coverage["places"]) => places.map((place) => calledBy(place, rule));
  const all = [...blank, ...[...shared, ...written].flatMap(({ places }) => places)];
  const related = cellsOf(blank);
  const lack = rule.of.is === "everyone" ? rule.name : `${rule.name} và điều cho biết ai là ${rule.ofName}`;
  const perhaps = [...shared, ...written].map(
    ({ places, texts, cells }) =>
      ({
        outcome: "undecided",
        code: "perhaps",
        data: { ...asked, units: units(places), texts },
        cells,
        related: cellsOf(places),
      }) as const,
  );
  if (blank.length === 0) return perhaps;
  if (!isColumn) {
    const data = { ...asked, units: units(blank) };
    return [{ outcome: "undecided", code: "noColumn", data, cells: [], related } as const, ...perhaps];
  }
  if (lacking > mayStand) {
    const data = { ...asked, units: units(all), missing: lacking, unknown: mayStand, lack };
    return [{ outcome: "violated", code: "some", data, cells: blankCells } as const, ...perhaps];
  }
  const data = { ...asked, units: units(blank), unknown: blankPeople, lack };
  return [{ outcome: "undecided", code: "unclear", data, cells: blankCells, related } as const, ...perhaps];
}
