import { z } from "zod";
import { PLACE_KINDS } from "../domain/quota";
import { EVERYONE, selectorSchema } from "../domain/selector";
import { defineCheck } from "./engine/define-check";
import { nameFew } from "./engine/name-few";
import { placeCoverage } from "./places/place-coverage";
import { calledBy, cellsOf, placesInWords, quoted } from "./places/place-words";
import { capital } from "./engine/point-at-row";
import { type ListKind } from "./places/reference-list";
import { hasColumn, type ReferencePlace } from "./places/reference-places";
import { nobodyToCount } from "./engine/too-little-known";

type Missing = { readonly name: string; readonly whoName: string };
/** `full`: nobody may be added under another rule. */
type Unit = Missing & { readonly kind: ListKind; readonly unit: string; readonly full?: boolean };
/** Those of the list that nobody was seen of. */
type Unseen = Missing & { readonly units: readonly string[] };
type Lacking = Unseen & { readonly unknown: number; readonly lack: string };
type Some = Unseen & { readonly missing: number; readonly unknown: number };
type Written = Unseen & { readonly texts: readonly string[] };

const params = z.strictObject({
  /** Which list names them. */
  kind: z
    .enum(PLACE_KINDS)
    .meta({ label: "Danh mục", options: { village: "thôn", unit: "cơ quan, đơn vị", sector: "lĩnh vực" } }),
  /** What one of them is called: thôn, ấp, cơ quan, đơn vị, lĩnh vực. */
  name: z.string().min(1).meta({ label: "Mỗi nơi gọi là" }),
  /** Who must come from each of them; anybody when left out. */
  who: selectorSchema.default({ is: "everyone" }).meta({ label: "Phải có những ai" }),
  whoName: z.string().min(1).default("đại biểu").meta({ label: "Gọi là" }),
});
type Params = z.output<typeof params>;

/** A thôn, unit or sector of the list that nobody stands for (tính đại diện, cân đối; mission §2.4). */
export const uncoveredUnit = defineCheck({
  id: "uncovered-unit",
  kind: "plan",
  title: "Thôn, đơn vị hoặc lĩnh vực chưa có đại biểu",
  metTitle: "Thôn, đơn vị, lĩnh vực nào cũng có đại biểu",
  about:
    "So danh sách đại biểu với danh mục thôn, cơ quan, đơn vị hoặc lĩnh vực (ở một trang tính hoặc nhập ở thẻ Kế hoạch) và nêu nơi chưa có ai. " +
    "Chữ viết tắt, tên cũ ghi ở danh mục vẫn được nhận ra; tên chỉ gần giống thì chưa kết luận. Chưa có danh mục thì chỉ ghi chú.",
  params,
  messages: {
    uncovered: ({ unit, whoName }: Unit) => `${capital(unit)} chưa có ${whoName} nào trong danh sách.`,
    unclear: ({ units, name, whoName, unknown, lack }: Lacking) =>
      `Chưa thấy ${whoName} của ${placesInWords(units, name)}; còn ${String(unknown)} người chưa rõ ${lack} nên chưa kết luận được.`,
    some: ({ name, units, whoName, missing, unknown }: Some) =>
      `${String(missing)} ${name} chưa thấy ${whoName} (${nameFew(units, "nơi")}), mà chỉ còn ${String(unknown)} người chưa rõ: ` +
      `ít nhất ${String(missing - unknown)} nơi chưa có ai.`,
    perhaps: ({ units, name, whoName, texts }: Written) =>
      `Chưa thấy ${whoName} của ${placesInWords(units, name)}, nhưng danh sách có ghi ${quoted(texts)} không có trong danh mục: ` +
      "có thể là tên khác của nơi đó.",
    shared: ({ units, name, whoName, texts }: Written) =>
      `${capital(placesInWords(units, name))} chỉ thấy ở ô ghi hoặc có thể hiểu là nhiều nơi (${quoted(texts)}) nên chưa rõ đã có ${whoName} hay chưa.`,
    noColumn: ({ name, units }: Unseen) =>
      `Danh sách đại biểu chưa có cột cho biết ${name} nên chưa so được với danh mục; chưa nhận ra người của ${placesInWords(units, name)}.`,
    noList: ({ name, whoName }: Missing) =>
      `Chưa có danh mục ${name} để đối chiếu nên chưa biết ${name} nào chưa có ${whoName}.`,
  },
  advice: {
    uncovered: ({ unit, kind, whoName, full }: Unit) =>
      `Xem xét ${full === true ? "thay 1 đại biểu của nơi đã có nhiều người bằng" : "bổ sung ít nhất 1"} ${whoName} của ${unit}; nếu danh sách ghi bằng tên khác thì ` +
      `${kind === "sector" ? "ghi cho khớp với danh mục" : "khai tên cũ, tên mới ở thẻ Danh sách"}.`,
    unclear: ({ lack }: Lacking) => `Điền ${lack} vào các ô được tô để kết luận.`,
    some: ({ whoName }: Some) => `Điền các ô được tô để biết nơi nào còn thiếu, rồi xem xét bổ sung ${whoName}.`,
    perhaps: ({ texts, whoName }: Written) =>
      `Nếu là một nơi thì khai ${quoted(texts)} là tên khác ở thẻ Danh sách, hoặc ghi như danh mục; nếu là nơi khác thì xem xét bổ sung ${whoName}.`,
    shared: ({ name }: Written) => `Ghi một ${name} ở mỗi ô được tô.`,
    noColumn: ({ name }: Unseen) => `Thêm cột ${name} rồi điền cho từng người, hoặc chọn cột đó ở thẻ Danh sách.`,
    noList: ({ name }: Missing) => `Nhập danh mục ${name} ở thẻ Kế hoạch, hoặc thêm một trang tính ghi danh mục đó.`,
  },

  run(conference, rule) {
    const { kind, name, whoName } = rule;
    const { places, sure, blank, shared, written, mayStand, blankPeople, blankCells } = placeCoverage(conference, rule);
    if (places.length === 0)
      return [{ outcome: "undecided", code: "noList", data: { name, whoName }, cells: [], severity: "note" }];
    if (conference.delegates.length === 0) return [];
    const unseenOf = (group: readonly ReferencePlace[]) => ({
      name,
      whoName,
      units: group.map((place) => calledBy(place, rule)),
    });
    const open = [...blank, ...[...shared, ...written].flatMap((one) => one.places)];
    return [
      ...sure.map((place) => {
        const change = { people: 1, of: rule.who };
        const data = { kind, unit: calledBy(place, rule), name, whoName };
        return { outcome: "violated", code: "uncovered", data, cells: cellsOf([place]), change } as const;
      }),
      ...blankVerdicts(),
      ...shared.map(
        ({ places: group, texts, cells }) =>
          ({
            outcome: "undecided",
            code: "shared",
            data: { ...unseenOf(group), texts },
            cells,
            related: cellsOf(group),
          }) as const,
      ),
      ...written.map(
        ({ places: group, texts, cells }) =>
          ({
            outcome: "undecided",
            code: "perhaps",
            data: { ...unseenOf(group), texts },
            cells,
            related: cellsOf(group),
          }) as const,
      ),
    ];

    /** However many places: one finding, the cells to fill are the same. */
    function blankVerdicts() {
      if (blank.length === 0) return [];
      const data = unseenOf(blank);
      const related = cellsOf(blank);
      if (!hasColumn(conference.delegates, kind))
        return [{ outcome: "undecided", code: "noColumn", data, cells: [], related } as const];
      if (open.length > mayStand) {
        const some = { ...unseenOf(open), missing: open.length, unknown: mayStand };
        return [{ outcome: "violated", code: "some", data: some, cells: blankCells } as const];
      }
      const unclear = { ...data, unknown: blankPeople, lack: lackOf(rule) };
      return [{ outcome: "undecided", code: "unclear", data: unclear, cells: blankCells, related } as const];
    }
  },

  measure(conference, rule) {
    const { places, covered, mayStand } = placeCoverage(conference, rule);
    if (places.length === 0) return [];
    const possible = Math.min(mayStand, places.length - covered.size);
    return [
      {
        name: capital(rule.name) + " có " + rule.whoName,
        certain: covered.size,
        possible,
        base: places.length,
        baseName: rule.name,
        min: places.length,
      },
    ];
  },

  quotas: (_, { kind, name, who }) => [
    {
      name,
      of: who,
      among: EVERYONE,
      amongName: name,
      count: "rows",
      per: kind,
      window: { is: "count", min: 1 },
    },
  ],

  nothingToCheck: ({ delegates }) => nobodyToCount(delegates.length),
});

/** What is not known of them: their office too where the rule asks for one. */
const lackOf = ({ name, who }: Params) => (who.is === "everyone" ? name : `${name} hoặc chức vụ`);
