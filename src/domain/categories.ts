import { z } from "zod";

/** What a rule, a choice and a plan call a category by. */
export type CategoryId = string;

/**
 * Whose leaders, seen from the conference: `own` of the place or office that holds it (or nobody says whose), `above`
 * of a level above it, `below` of a level below it.
 */
const RELATIONS = ["own", "above", "below"] as const;
export type Relation = (typeof RELATIONS)[number];

export const categoryIdSchema = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/);

/**
 * A category that a plan adds ("nhân sĩ, trí thức"), or more words and another name for one that there is by default.
 * `words`: what a column, a section row or a title calls its people; case, marks and "Đại biểu là …" before it do not
 * count. `parent`: its people count in rules that name the parent too. `level`: they are leaders so related to the
 * conference.
 */
export const planCategorySchema = z.strictObject({
  id: categoryIdSchema,
  name: z.string().min(1),
  words: z.array(z.string().min(2)).min(1),
  parent: categoryIdSchema.optional(),
  level: z.enum(RELATIONS).optional(),
});
export type PlanCategory = z.infer<typeof planCategorySchema>;

/** One category that every plan knows. */
interface DefaultCategory {
  readonly id: CategoryId;
  /** In the words of the plans. */
  readonly name: string;
  /**
   * Whole titles that say plainly what somebody is. A head may stand before ("Các đại biểu là"), one letter may be
   * wrong in one word; case and marks do not count.
   */
  readonly words: readonly string[];
  /** A title may say whence: "Khách mời của tỉnh". */
  readonly takesDetail?: true;
  /** A wrong letter is another word: "Đại biểu tính". */
  readonly isExact?: true;
  /** Words (folded) that speak for it without being its title: such a text is proposed and waits to be confirmed. */
  readonly hints?: RegExp;
  /** What a number counts that a sheet prints of its own rows ("95 điển hình"), folded. */
  readonly counted?: string;
  readonly level?: Relation;
  /** A rule that names all of these names it too: "lãnh đạo" of whatever level. */
  readonly impliedBy?: readonly CategoryId[];
  /** What `roster --json` calls it. */
  readonly summary: "exemplary" | "guest" | "leader" | "other";
}

/**
 * The categories that every plan knows, in the order in which summaries list them: all that the program says of a
 * category stands here. A word is added in `words` (it decides) or `hints` (it proposes), with a line in
 * test/reading/read-group.test.ts. "Lãnh đạo xã", "Lãnh đạo Sở Nội vụ" name a level (leadership-level.ts); which of the
 * three kinds of leaders that is depends on who holds the conference.
 */
export const DEFAULT_CATEGORIES: readonly DefaultCategory[] = [
  {
    id: "exemplary",
    name: "Điển hình tiên tiến",
    words: [
      "điển hình tiên tiến",
      "điển hình",
      "gương điển hình",
      "gương điển hình tiên tiến",
      "điển hình tiên tiến tiêu biểu",
      "cá nhân điển hình",
      "tập thể điển hình",
      "cá nhân điển hình tiên tiến",
      "tập thể điển hình tiên tiến",
      "tập thể cá nhân điển hình tiên tiến",
      "tập thể và cá nhân điển hình tiên tiến",
      "chiến sĩ thi đua",
      "chiến sĩ thi đua cơ sở",
      "người tốt việc tốt",
      "gương người tốt việc tốt",
      ...["được", "điển hình được", "cá nhân được", "tập thể được", "người được", "tập thể cá nhân được"].flatMap(
        (whom) => ["biểu dương", "tuyên dương", "tôn vinh", "vinh danh"].map((how) => `${whom} ${how}`),
      ),
    ],
    takesDetail: true,
    counted: "(?:ca nhan |dai bieu )?(?:la )?(?:dien hinh(?: tien tien)?|dhtt)",
    hints:
      /\b(?:dien hinh|guong (?:sang|tot|mat|mau)|tieu bieu|xuat sac|chien si thi dua|cstd|ntvt|nguoi tot viec tot|lao dong (?:gioi|sang tao|tien tien)|nong dan (?:san xuat |sx |sxkd |lam kinh te )?gioi|(?:san xuat|kinh doanh|lam kinh te) gioi|truc tiep (?:san xuat|lao dong|cong tac|hoc tap|chien dau))\b/,
    summary: "exemplary",
  },
  {
    id: "guest",
    name: "Khách mời",
    words: [
      "khách mời",
      "khách",
      "khách quý",
      "quý khách",
      "khách mời dự",
      "khách mời của hội nghị",
      "khách mời các cấp",
      "khách dự hội nghị",
      "đại biểu mời",
      "đại biểu được mời",
      "được mời",
    ],
    takesDetail: true,
    counted: "(?:dai bieu )?(?:la )?khach moi",
    hints:
      /\b(?:khach(?! (?:san|hang|quan|thap))|dbkm|km|duoc moi|(?:nguyen|cuu) (?:pho )?(?:chu tich|bi thu|giam doc|truong|can bo|pho|lanh dao|uy vien)|me (?:viet nam anh hung|vnah)|lao thanh cach mang)\b/,
    summary: "guest",
  },
  {
    id: "leader",
    name: "Lãnh đạo",
    words: [
      "lãnh đạo",
      "lãnh đạo địa phương",
      "lãnh đạo đơn vị",
      "lãnh đạo cơ quan đơn vị",
      "lãnh đạo các cơ quan đơn vị",
      "lãnh đạo các ngành",
      "lãnh đạo các ban ngành",
      "lãnh đạo các ban ngành đoàn thể",
      "lãnh đạo các phòng ban",
      "lãnh đạo các cấp",
      "lãnh đạo các cấp các ngành",
      "lãnh đạo các cấp và các ngành",
    ],
    level: "own",
    summary: "leader",
  },
  {
    id: "superiorLeader",
    name: "Lãnh đạo cấp trên",
    words: ["lãnh đạo cấp trên", "lãnh đạo cấp trên có liên quan", "lãnh đạo các cơ quan cấp trên"],
    level: "above",
    summary: "leader",
  },
  {
    id: "lowerLeader",
    name: "Lãnh đạo cấp dưới",
    words: ["lãnh đạo cấp dưới", "lãnh đạo các đơn vị cấp dưới"],
    level: "below",
    impliedBy: ["leader", "superiorLeader"],
    summary: "leader",
  },
  {
    id: "awarded",
    name: "Tập thể, cá nhân được khen thưởng",
    words: [
      "được khen thưởng",
      "tập thể cá nhân được khen thưởng",
      "tập thể và cá nhân được khen thưởng",
      "cá nhân được khen thưởng",
      "tập thể được khen thưởng",
      "người được khen thưởng",
      "các tập thể cá nhân được khen thưởng",
    ],
    takesDetail: true,
    hints: /\b(?:khen thuong|duoc tang|don nhan)\b/,
    summary: "other",
  },
  {
    id: "provincial",
    name: "Đại biểu tỉnh",
    words: ["đại biểu tỉnh", "đại biểu cấp tỉnh"],
    isExact: true,
    summary: "other",
  },
  {
    id: "local",
    name: "Đại biểu xã",
    words: ["đại biểu xã", "đại biểu cấp xã"],
    isExact: true,
    summary: "other",
  },
  {
    id: "press",
    name: "Phóng viên",
    words: [
      "phóng viên",
      "báo chí",
      "nhà báo",
      "phóng viên báo chí",
      "phóng viên báo đài",
      "cơ quan báo chí",
      "cơ quan thông tấn báo chí",
      "các cơ quan báo chí",
    ],
    takesDetail: true,
    counted: "phong vien(?:,? bao chi)?",
    hints: /\b(?:phong vien|bao chi|bien tap vien|quay phim|nha bao|truyen hinh)\b/,
    summary: "other",
  },
  {
    id: "uncounted",
    name: "Không tính là đại biểu",
    words: [
      "dự khuyết",
      "phục vụ",
      "cán bộ phục vụ",
      "bộ phận phục vụ",
      "tổ phục vụ",
      "phục vụ hội nghị",
      "ban tổ chức",
      "ban tổ chức hội nghị",
      "lái xe",
      "tổ giúp việc",
      "không tính",
      "không tính là đại biểu",
    ],
    hints: /\b(?:du khuyet|phuc vu|lai xe|giup viec|le tan|khong tinh)\b/,
    summary: "other",
  },
];

/** A category as a delegate has it. Compare by `id`, or with `isAmong`. */
export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  /** Itself and its parents, from the inside out: what it counts as. */
  readonly within: readonly CategoryId[];
  readonly impliedBy: readonly CategoryId[];
  /** The place in summaries. */
  readonly rank: number;
}

/** The categories of one plan: those of every plan and its own. */
export interface Categories {
  /** In the order of summaries: each followed by those that the plan puts below it. */
  readonly all: readonly Category[];
  byId(id: CategoryId): Category | undefined;
  /** Where leaders so related to the conference belong. */
  ofLevel(level: Relation): Category;
  /** What the plan itself calls its categories. */
  readonly ownWords: readonly { readonly category: Category; readonly words: readonly string[] }[];
}

/** Whether somebody of this category is one of those that a rule names by `ids`. */
export function isAmong({ within, impliedBy }: Category, ids: readonly CategoryId[]): boolean {
  return (
    within.some((id) => ids.includes(id)) || (impliedBy.length > 0 && impliedBy.every((each) => ids.includes(each)))
  );
}

/** What `roster --json` calls a category. */
export function summaryOf({ within }: Category): DefaultCategory["summary"] {
  return DEFAULT_CATEGORIES.find(({ id }) => within.includes(id))?.summary ?? "other";
}

const built = new WeakMap<readonly PlanCategory[], Categories>();
const NONE: readonly PlanCategory[] = [];

/** The categories of a plan, the same object each time. What a plan says of a parent that is not there is ignored. */
export function categoriesOf(own: readonly PlanCategory[] = NONE): Categories {
  const known = built.get(own) ?? build(own);
  built.set(own, known);
  return known;
}

interface Entry {
  readonly id: CategoryId;
  readonly name: string;
  readonly parent: CategoryId | undefined;
}

function build(own: readonly PlanCategory[]): Categories {
  const renamed = new Map(own.map(({ id, name }) => [id, name]));
  const isDefault = (id: CategoryId) => DEFAULT_CATEGORIES.some((one) => one.id === id);
  const entries: readonly Entry[] = [
    ...DEFAULT_CATEGORIES.map(({ id, name }) => ({ id, name: renamed.get(id) ?? name, parent: undefined })),
    ...own
      .filter(({ id }) => !isDefault(id))
      .map(({ id, name, parent, level }) => ({
        id,
        name,
        parent: parent ?? DEFAULT_CATEGORIES.find((one) => level !== undefined && one.level === level)?.id,
      })),
  ];
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  const withinOf = (id: CategoryId): CategoryId[] => {
    const within: CategoryId[] = [];
    for (let each: CategoryId | undefined = id; each !== undefined; each = parents.get(each)) {
      if (within.includes(each) || !parents.has(each)) break;
      within.push(each);
    }
    return within;
  };
  const impliedBy = (within: readonly CategoryId[]) =>
    DEFAULT_CATEGORIES.find(({ id }) => within.includes(id))?.impliedBy ?? [];
  const all = inOrder(entries).map(({ id, name }, rank): Category => {
    const within = withinOf(id);
    return { id, name, within, impliedBy: impliedBy(within), rank };
  });
  const byId = new Map(all.map((category) => [category.id, category]));
  const ofLevel = (level: Relation): Category => {
    const said = own.filter((one) => one.level === level);
    const id = said.length === 1 ? said[0]?.id : DEFAULT_CATEGORIES.find((one) => one.level === level)?.id;
    const category = id === undefined ? undefined : byId.get(id);
    if (category === undefined) throw new Error(`no category of level ${level}`);
    return category;
  };
  return {
    all,
    byId: (id) => byId.get(id),
    ofLevel,
    ownWords: own.flatMap(({ id, words }) => {
      const category = byId.get(id);
      return category === undefined ? [] : [{ category, words }];
    }),
  };
}

/** Each followed by those below it; whoever is below nobody known stands at the end. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const placed = new Set<Entry>();
  const place = (entry: Entry): Entry[] => {
    if (placed.has(entry)) return [];
    placed.add(entry);
    return [entry, ...entries.filter(({ parent }) => parent === entry.id).flatMap(place)];
  };
  const roots = entries.filter(({ parent }) => parent === undefined || !entries.some(({ id }) => id === parent));
  return [...roots.flatMap(place), ...entries.flatMap(place)];
}

/**
 * The category of an id where no plan is at hand: one that every plan knows; else nothing is known of it but its id.
 */
export function categoryCalled(id: CategoryId): Category {
  return categoriesOf().byId(id) ?? { id, name: id, within: [id], impliedBy: [], rank: DEFAULT_CATEGORIES.length };
}
