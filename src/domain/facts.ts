import { ABSENT } from "./read";
import { keysOf, recordOf } from "./typed-record";

/**
 * How the cells of a fact are read, and with it the type of its value: `text` as typed · `digits` a number that is no
 * amount, as text · `mark` x or nothing, yes or no · `number` · `date` a day or a year · `sex`.
 */
export type ReadAs = "text" | "digits" | "mark" | "number" | "date" | "sex";

/** One entry of the register: all that is true of a fact wherever it is read, counted, shown or written. */
export interface Fact {
  /** What the pane calls its column. */
  readonly label: string;
  /** Its name inside a sentence, where that is not the label in small letters. */
  readonly named?: string;
  readonly read: ReadAs;
  /** Further columns that tell the same fact, and what the pane calls them. */
  readonly parts?: Readonly<Record<string, string>>;

  // How sheets write it.
  /** A value merged over several rows stands for each of them. */
  readonly merged?: true;
  /** Its text may run on over further rows. */
  readonly runsOn?: true;
  /** One column for each of its values, to be marked: "Lý luận chính trị › Trung cấp". */
  readonly choices?: true;
  /**
   * What is written where there is nothing to write: programs' words alone (`null`, N/A); a `dash` too, which otherwise
   * answers "none"; or also a `sign` or word (x, 0, "không có").
   */
  readonly nothing?: "null" | "dash" | "sign";
  /** Of a row whose name may be a body's: only a person has it (`surely`), or is more likely to. */
  readonly ofPerson?: "surely" | "likely";

  // Of whom it is true.
  /** Of the person named alone: of whoever comes along it is not told. */
  readonly ownOnly?: true;
  /** The same on every list: one list may tell it to another that leaves it out. */
  readonly lasting?: true;

  // What it is asked for.
  /** A selector of a plan may search its text. */
  readonly searched?: true;
  /** The name by which the check missing-field may ask for it; several facts of one name are asked for together. */
  readonly requiredAs?: string;
  readonly table?: FactTable;

  // How it is written.
  /** The field of templates that shows it. */
  readonly field?: FactField & { readonly name: string };
  /** Further fields of templates that are made from it. */
  readonly moreFields?: Readonly<Record<string, FactField>>;
  /** Sensitive personal data, or what finds a person again. */
  readonly sensitive?: true;
  /** Printed only where somebody asks for its column. */
  readonly printedOnDemand?: true;
}

/** A field of templates. */
interface FactField {
  /** For docs/mau-word.md; left out, the label of the fact. */
  readonly about?: string;
  readonly example: string;
  /** Left out for a field without a column of its own in a written list. */
  readonly column?: FactColumn;
}

/** A column of a list that we write. */
interface FactColumn {
  /** Left out, the label of the fact. */
  readonly title?: string;
  /** The same below a common header, for docs/mau-word.md: "Trình độ › Văn hóa". */
  readonly path?: string;
  /** In characters. */
  readonly width: number;
  /** Never taken out, whatever the list lacks. */
  readonly always?: true;
}

/** A table of the composition. */
export interface FactTable {
  /** Left out, the id of the fact. */
  readonly id?: string;
  /** Left out, the label of the fact. */
  readonly title?: string;
  /** Whom it counts: everybody on the list, or the persons among them. */
  readonly of: "delegates" | "persons";
  /** The table that it stands behind; left out, that of the fact before it. */
  readonly after?: string;
  /** Its values are names of thôn or units, which are spelled in many ways. */
  readonly places?: true;
  /** Of marks: the rows for yes and no. */
  readonly answers?: readonly [yes: string, no: string];
  /** Of texts: the row for those that say that there is none. */
  readonly none?: string;
}

/**
 * The facts of a delegate. One entry here is all that a fact needs besides the words that head its column
 * (lexicon/sheets/column-names): the members of `Delegate`, the columns of rosters, selectors, template fields, written
 * sheets, tables and labels derive from it.
 */
export const FACTS = {
  order: {
    label: "Số thứ tự",
    read: "text",
    moreFields: {
      stt: {
        about: "Số thứ tự, chạy suốt danh sách",
        example: "1",
        column: { title: "STT", width: 6, always: true },
      },
      stt_phan: { about: "Số thứ tự trong mục", example: "1" },
    },
  },
  fullName: {
    label: "Họ và tên",
    named: "họ tên",
    read: "text",
    parts: { familyName: "Họ và tên đệm", givenName: "Tên" },
    requiredAs: "fullName",
    field: {
      name: "ho_ten",
      about: "Họ và tên, hoặc tên tập thể, hộ",
      example: "Nông Thị Lan",
      column: { width: 28, always: true },
    },
    moreFields: {
      ong_ba: { about: "Ông hoặc Bà; để trống khi chưa rõ giới tính", example: "Bà" },
      loai: { about: "Cá nhân, Tập thể hoặc Hộ gia đình", example: "Cá nhân" },
    },
  },
  birthDate: {
    label: "Ngày sinh",
    read: "date",
    parts: { birthDateMale: "Ngày sinh (nam)", birthDateFemale: "Ngày sinh (nữ)" },
    ofPerson: "surely",
    ownOnly: true,
    lasting: true,
    requiredAs: "birthDate",
    table: { id: "age", title: "Độ tuổi", of: "persons", after: "party" },
    field: {
      name: "ngay_sinh",
      about: "Ngày sinh, đúng như ghi trong danh sách",
      example: "15/03/1985",
      column: { path: "Ngày sinh (khi danh sách không có giới tính)", width: 12 },
    },
    moreFields: {
      ngay_sinh_nam: {
        about: "Ngày sinh nếu là nam",
        example: "",
        column: { title: "Ngày sinh (Nam)", path: "Ngày sinh › Nam", width: 12 },
      },
      ngay_sinh_nu: {
        about: "Ngày sinh nếu là nữ",
        example: "15/03/1985",
        column: { title: "Ngày sinh (Nữ)", path: "Ngày sinh › Nữ", width: 12 },
      },
      nam_sinh: { about: "Năm sinh", example: "1985" },
      tuoi: { about: "Tuổi tính đến ngày hội nghị", example: "40" },
    },
  },
  /** `unreadable` when the claims contradict each other. */
  sex: {
    label: "Giới tính",
    read: "sex",
    parts: { female: "Nữ (đánh dấu)" },
    ofPerson: "surely",
    ownOnly: true,
    lasting: true,
    table: { of: "persons" },
    field: { name: "gioi_tinh", about: "Nam hoặc Nữ", example: "Nữ" },
  },
  /** Name of one of the 54 ethnicities in its common spelling, or the text as typed when it is none of them. */
  ethnicity: {
    label: "Dân tộc",
    read: "text",
    merged: true,
    choices: true,
    nothing: "dash",
    ofPerson: "surely",
    ownOnly: true,
    lasting: true,
    table: { of: "persons" },
    field: { name: "dan_toc", example: "Tày", column: { width: 10 } },
    sensitive: true,
  },
  /** From its own column, else from the ethnicity: everyone but Kinh. */
  minority: {
    label: "Dân tộc thiểu số (đánh dấu)",
    named: "dân tộc",
    read: "mark",
    ofPerson: "surely",
    ownOnly: true,
    lasting: true,
  },
  religion: {
    label: "Tôn giáo",
    read: "text",
    merged: true,
    choices: true,
    nothing: "null",
    ofPerson: "likely",
    ownOnly: true,
    lasting: true,
    table: { of: "persons", none: "Không theo tôn giáo" },
    field: { name: "ton_giao", example: "Không", column: { width: 12 } },
    sensitive: true,
  },
  partyMember: {
    label: "Đảng viên",
    read: "mark",
    ofPerson: "likely",
    ownOnly: true,
    lasting: true,
    table: { id: "party", of: "persons", answers: ["Đảng viên", "Chưa là đảng viên"] },
    field: { name: "dang_vien", about: "Dấu x nếu là đảng viên", example: "x", column: { width: 8 } },
    sensitive: true,
  },
  education: {
    label: "Trình độ văn hóa",
    read: "text",
    merged: true,
    runsOn: true,
    choices: true,
    nothing: "dash",
    ofPerson: "likely",
    ownOnly: true,
    lasting: true,
    searched: true,
    table: { of: "persons" },
    field: { name: "trinh_do_van_hoa", example: "12/12", column: { path: "Trình độ › Văn hóa", width: 10 } },
  },
  qualification: {
    label: "Trình độ chuyên môn",
    read: "text",
    merged: true,
    runsOn: true,
    choices: true,
    nothing: "dash",
    ofPerson: "likely",
    ownOnly: true,
    lasting: true,
    searched: true,
    table: { of: "persons" },
    field: { name: "trinh_do_chuyen_mon", example: "Đại học", column: { path: "Trình độ › Chuyên môn", width: 16 } },
  },
  politicalTheory: {
    label: "Lý luận chính trị",
    read: "text",
    merged: true,
    runsOn: true,
    choices: true,
    nothing: "null",
    ofPerson: "likely",
    ownOnly: true,
    lasting: true,
    table: { of: "persons" },
    field: {
      name: "ly_luan_chinh_tri",
      example: "Trung cấp",
      column: { path: "Trình độ › Lý luận chính trị", width: 12 },
    },
  },
  position: {
    label: "Chức vụ",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "sign",
    ownOnly: true,
    lasting: true,
    searched: true,
    field: { name: "chuc_vu", example: "Hiệu trưởng" },
  },
  unit: {
    label: "Cơ quan, đơn vị",
    named: "đơn vị",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "sign",
    lasting: true,
    searched: true,
    requiredAs: "place",
    table: { of: "delegates", after: "economicSector", places: true },
    field: { name: "don_vi", example: "Trường Tiểu học Nà Lái" },
    moreFields: {
      chuc_vu_don_vi: {
        about: "Chức vụ và đơn vị trong một ô",
        example: "Hiệu trưởng, Trường Tiểu học Nà Lái",
        column: { title: "Chức vụ, đơn vị công tác", width: 36 },
      },
    },
  },
  village: {
    label: "Thôn, ấp, khu phố",
    named: "thôn",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "sign",
    lasting: true,
    searched: true,
    requiredAs: "place",
    table: { of: "delegates", after: "unit", places: true },
    field: { name: "thon", example: "Thôn Nà Lái", column: { width: 18 } },
  },
  nativePlace: {
    label: "Quê quán",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "dash",
    ownOnly: true,
    lasting: true,
    searched: true,
    field: { name: "que_quan", example: "Xã Na Sầm, tỉnh Lạng Sơn", column: { width: 24 } },
  },
  /** The text that names the category (column or section row), as typed. */
  category: {
    label: "Thành phần",
    read: "text",
    merged: true,
    choices: true,
    nothing: "sign",
    searched: true,
    requiredAs: "category",
    field: { name: "thanh_phan", example: "Điển hình tiên tiến", column: { width: 20 } },
  },
  sector: {
    label: "Lĩnh vực, ngành nghề",
    read: "text",
    merged: true,
    choices: true,
    nothing: "sign",
    lasting: true,
    searched: true,
    table: { of: "delegates" },
    field: { name: "linh_vuc", example: "Giáo dục", column: { title: "Lĩnh vực", width: 16 } },
  },
  economicSector: {
    label: "Thành phần kinh tế",
    read: "text",
    merged: true,
    choices: true,
    nothing: "sign",
    lasting: true,
    searched: true,
    table: { of: "delegates" },
    field: { name: "thanh_phan_kinh_te", example: "Hợp tác xã" },
  },
  directWorker: {
    label: "Trực tiếp sản xuất, công tác",
    read: "mark",
    ownOnly: true,
    lasting: true,
  },
  achievement: {
    label: "Thành tích",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "dash",
    lasting: true,
    searched: true,
    field: { name: "thanh_tich", example: "Giáo viên dạy giỏi cấp huyện năm 2023", column: { width: 36 } },
  },
  awards: {
    label: "Hình thức khen thưởng",
    read: "text",
    merged: true,
    runsOn: true,
    choices: true,
    nothing: "dash",
    lasting: true,
    searched: true,
    field: { name: "khen_thuong", example: "Giấy khen của Chủ tịch UBND xã", column: { width: 24 } },
  },
  talk: { label: "Tham luận", read: "mark" },
  score: { label: "Số phiếu, điểm", read: "number" },
  nationalId: {
    label: "Số CCCD, CMND",
    read: "digits",
    ofPerson: "surely",
    ownOnly: true,
    field: {
      name: "cccd",
      about: "Số căn cước",
      example: "020185000123",
      column: { title: "Số căn cước", width: 15 },
    },
    sensitive: true,
    printedOnDemand: true,
  },
  phone: {
    label: "Số điện thoại",
    read: "digits",
    field: { name: "so_dien_thoai", example: "0912000123", column: { width: 13 } },
    sensitive: true,
    printedOnDemand: true,
  },
  notes: {
    label: "Ghi chú",
    read: "text",
    merged: true,
    runsOn: true,
    nothing: "dash",
    searched: true,
    field: { name: "ghi_chu", example: "", column: { width: 24 } },
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** The facts of an allocation sheet, a staff table or a list of thôn beside `unit`. */
export const UNIT_FACTS = {
  seats: { label: "Số đại biểu được phân bổ", read: "number" },
  femaleSeats: { label: "Trong đó nữ", read: "number" },
  staff: { label: "Số CBCCVC-NLĐ", read: "number" },
  form: { label: "Hình thức hội nghị", read: "text", choices: true },
  delegates: { label: "Số đại biểu", read: "number" },
} as const satisfies Readonly<Record<string, Fact>>;

type Facts = typeof FACTS;
export type FactId = keyof Facts;
/** The facts whose entry says so much. */
export type FactWith<P extends keyof Fact> = {
  [Id in FactId]: Facts[Id] extends Readonly<Record<P, unknown>> ? Id : never;
}[FactId];
/** The facts that are read so. */
export type FactReadAs<R extends ReadAs> = {
  [Id in FactId]: Facts[Id]["read"] extends R ? Id : never;
}[FactId];
type PartsOf<Id extends FactId> = Facts[Id] extends { readonly parts: infer P } ? Extract<keyof P, string> : never;
type UnitFactId = keyof typeof UNIT_FACTS;
/** A column that tells a fact of a delegate, or a part of it. */
export type DelegateField = { [Id in FactId]: Id | PartsOf<Id> }[FactId];
export type FieldId = DelegateField | UnitFactId;

export const FACT_IDS: readonly FactId[] = keysOf(FACTS);
const UNIT_FACT_IDS: readonly UnitFactId[] = keysOf(UNIT_FACTS);

/** The entry of a fact, for what not every entry says. */
export function factOf(id: FactId): Fact {
  return FACTS[id];
}

/** The facts whose entry says so, in the order of the register. */
export function factsWith<P extends keyof Fact>(property: P): readonly FactWith<P>[] {
  return FACT_IDS.filter((id): id is FactWith<P> => property in FACTS[id]);
}

/** The facts that are read so, in the order of the register. */
export function factsReadAs<R extends ReadAs>(read: R): readonly FactReadAs<R>[] {
  return FACT_IDS.filter((id): id is FactReadAs<R> => FACTS[id].read === read);
}

/** Inside a sentence: "họ tên". */
export function factNamed(id: FactId): string {
  const { named, label } = factOf(id);
  return named ?? label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
}

/** Every fact as that of a list that has no column for it. */
export const NO_FACTS: Readonly<Record<FactId, typeof ABSENT>> = recordOf(FACT_IDS, () => ABSENT);

/** A column that tells a fact, with the entry of the fact. */
interface FieldEntry<F extends FieldId> {
  readonly field: F;
  readonly label: string;
  readonly fact: Fact;
}

const DELEGATE_ENTRIES: readonly FieldEntry<DelegateField>[] = FACT_IDS.flatMap((id) => {
  const fact = factOf(id);
  const parts = Object.entries(fact.parts ?? {});
  return [
    { field: id, label: fact.label, fact },
    ...parts.flatMap(([field, label]) => (isPart(field) ? [{ field, label, fact }] : [])),
  ];
});
const FIELD_ENTRIES: readonly FieldEntry<FieldId>[] = [
  ...DELEGATE_ENTRIES,
  ...UNIT_FACT_IDS.map((field) => ({ field, label: UNIT_FACTS[field].label, fact: UNIT_FACTS[field] })),
];

function isPart(name: string): name is PartsOf<FactId> {
  return FACT_IDS.some((id) => name in (factOf(id).parts ?? {}));
}

/** The columns of a list of people. */
export const DELEGATE_FIELDS: readonly DelegateField[] = DELEGATE_ENTRIES.map(({ field }) => field);
/** The columns of an allocation sheet, a staff table or a list of thôn; `unit` is one of both. */
export const UNIT_FIELDS: readonly ("unit" | UnitFactId)[] = ["unit", ...UNIT_FACT_IDS];
export const FIELDS: readonly FieldId[] = FIELD_ENTRIES.map(({ field }) => field);

const labels = new Map(FIELD_ENTRIES.map(({ field, label }) => [field, label]));
/** What the pane calls each column. */
export const FIELD_LABELS: Readonly<Record<FieldId, string>> = recordOf(FIELDS, (field) => labels.get(field) ?? field);

/** The columns of those facts, parts among them. */
export function fieldsWhere(isMeant: (fact: Fact) => boolean): ReadonlySet<FieldId> {
  return new Set(FIELD_ENTRIES.filter(({ fact }) => isMeant(fact)).map(({ field }) => field));
}

type OwnFieldOf<Id extends FactId> = Facts[Id] extends { readonly field: { readonly name: infer N extends string } }
  ? N
  : never;
type MoreFieldsOf<Id extends FactId> = Facts[Id] extends { readonly moreFields: infer M }
  ? Extract<keyof M, string>
  : never;
/** The template fields that show a fact. */
export type OwnField = { [Id in FactId]: OwnFieldOf<Id> }[FactId];
export type TemplateField = OwnField | { [Id in FactId]: MoreFieldsOf<Id> }[FactId];

/** A template field with the fact it is of. */
interface TemplateFieldEntry<N extends TemplateField> extends FactField {
  readonly name: N;
  readonly id: FactId;
  readonly about: string;
}

/** The template fields that show a fact, as it was read. */
export const OWN_FIELDS: readonly TemplateFieldEntry<OwnField>[] = FACT_IDS.flatMap((id) => {
  const { field, label } = factOf(id);
  return field !== undefined && isOwnField(field.name) ? [{ about: label, ...field, name: field.name, id }] : [];
});
/** All template fields of a row of a list, each with its fact, in the order of the register. */
export const TEMPLATE_FIELDS: readonly TemplateFieldEntry<TemplateField>[] = FACT_IDS.flatMap((id) => {
  const { label, moreFields } = factOf(id);
  return [
    ...OWN_FIELDS.filter((field) => field.id === id),
    ...Object.entries(moreFields ?? {}).flatMap(([name, field]) =>
      isMoreField(name) ? [{ about: label, ...field, name, id }] : [],
    ),
  ];
});

function isOwnField(name: string): name is OwnField {
  return FACT_IDS.some((id) => factOf(id).field?.name === name);
}

function isMoreField(name: string): name is MoreFieldsOf<FactId> {
  return FACT_IDS.some((id) => name in (factOf(id).moreFields ?? {}));
}

type CanBeTakenOut<F, N> = F extends { readonly column: infer C }
  ? C extends { readonly always: true }
    ? never
    : N
  : never;
type OwnColumnOf<Id extends FactId> = Facts[Id] extends { readonly field: infer F extends { readonly name: string } }
  ? CanBeTakenOut<F, F["name"]>
  : never;
type MoreColumnsOf<Id extends FactId> = Facts[Id] extends { readonly moreFields: infer M }
  ? { [N in Extract<keyof M, string>]: CanBeTakenOut<M[N], N> }[Extract<keyof M, string>]
  : never;
/** The template fields whose column is taken out of a list that does not have it. */
export type ColumnName = { [Id in FactId]: OwnColumnOf<Id> | MoreColumnsOf<Id> }[FactId];

/** A column of a list that we write, with its field and fact. */
interface WrittenColumn extends FactColumn {
  readonly name: TemplateField;
  readonly id: FactId;
  readonly title: string;
}

export const WRITTEN_COLUMNS: readonly WrittenColumn[] = TEMPLATE_FIELDS.flatMap(({ name, id, column }) =>
  column === undefined ? [] : [{ title: factOf(id).label, ...column, name, id }],
);

export function canBeTakenOut(name: TemplateField): name is ColumnName {
  return WRITTEN_COLUMNS.some((column) => column.name === name && column.always !== true);
}

/** The template fields of numbers that find a person again: printed only where somebody asks for them. */
export type FieldOnDemand = OwnFieldOf<FactWith<"printedOnDemand">>;
export const FIELDS_ON_DEMAND: readonly FieldOnDemand[] = factsWith("printedOnDemand").map(
  (id) => FACTS[id].field.name,
);
/** The template fields of sensitive personal data, those printed on demand among them. */
export const SENSITIVE_FIELDS: readonly OwnField[] = factsWith("sensitive").map((id) => FACTS[id].field.name);
