/** A level that holds conferences: what it is called as a scope, and its words in plain letters. */
type Level = readonly [scope: string, words: string];

/** The levels of the administration: those of the product's rules (`SCOPES`), and what a plan says for several. */
const ADMINISTRATIVE: readonly Level[] = [
  ["xã", "(?<!thi )xa(?! hoi)"],
  ["phường", "phuong(?! (?:phap|an|huong|tien|cham|thuc))"],
  ["thị trấn", "thi tran"],
  ["đặc khu", "dac khu"],
  ["cơ quan, đơn vị", "co quan"],
  ["cơ quan, đơn vị", "don vi(?! thanh vien)"],
  ["doanh nghiệp", "doanh nghiep"],
  ["huyện", "huyen"],
  ["quận", "(?<!co )(?<!si )quan(?! (?:doi|su|nhan|ly|trong|triet))"],
  ["thị xã", "thi xa"],
  ["thành phố", "thanh pho|tp"],
  ["tỉnh", "tinh(?! (?:hinh|than|den|tu))"],
  ["cơ sở", "co so"],
];
/** Plans of schools, hospitals, enterprises, the army and of associations have levels of their own. */
const OF_THEIR_OWN: readonly Level[] = [
  ["trường", "truong(?! (?:hop|phong|ban|doan|thon))"],
  ["học viện", "hoc vien"],
  ["ngành", "nganh"],
  ["sở", "(?<!co )so(?! (?:luong|dai bieu|nguoi))"],
  ["cục", "(?<!chi )(?<!tong )cuc"],
  ["chi cục", "chi cuc"],
  ["tổng cục", "tong cuc"],
  ["trung tâm", "trung tam"],
  ["ban quản lý", "ban quan ly"],
  ["khoa", "khoa(?! hoc)"],
  ["phòng", "phong(?! (?:trao|vien))"],
  ["bệnh viện", "benh vien"],
  ["trạm y tế", "tram y te"],
  ["tập đoàn", "tap doan"],
  ["tổng công ty", "tong cong ty"],
  ["công ty", "(?<!tong )cong ty"],
  ["đơn vị thành viên", "don vi thanh vien"],
  ["xí nghiệp", "xi nghiep"],
  ["nhà máy", "nha may"],
  ["phân xưởng", "phan xuong"],
  ["nông trường", "nong truong"],
  ["lâm trường", "lam truong"],
  ["hợp tác xã", "hop tac xa"],
  ["đại đội", "dai doi"],
  ["tiểu đoàn", "tieu doan"],
  ["trung đoàn", "trung doan"],
  ["lữ đoàn", "lu doan"],
  ["sư đoàn", "su doan"],
  ["đồn", "don(?! (?:vi|doc|gian))"],
  ["hải đội", "hai doi"],
  ["công đoàn cơ sở", "cong doan co so"],
  ["chi đoàn", "chi doan"],
  ["chi bộ", "chi bo"],
  ["chi hội", "chi hoi"],
  ["thôn", "thon"],
  ["bản", "ban(?! (?:quan|to|chap|chi|thuong|giam|dan|tin|than|ghi))"],
  ["buôn", "buon"],
  ["ấp", "ap(?! (?:dung|luc))"],
  ["khu phố", "khu pho"],
  ["tổ dân phố", "to dan pho"],
  ["cụm", "cum"],
  ["khối", "khoi"],
];
const LEVELS = [...ADMINISTRATIVE, ...OF_THEIR_OWN];
/** Longer names first: "nông trường" is no "trường". */
const NAMES = new RegExp(
  [...LEVELS.entries()]
    .sort(([, [, a]], [, [, b]]) => b.length - a.length)
    .map(([at, [, words]]) => `(?<l${String(at)}>\\b(?:${words})\\b)`)
    .join("|"),
  "g",
);
const anyOf = (levels: readonly Level[]) => `(?:\\b(?:${levels.map(([, words]) => words).join("|")})\\b)`;
/** "trực thuộc", "loại I" belong to a level. */
const LEVEL_WORD = `${anyOf([...OF_THEIR_OWN, ...ADMINISTRATIVE])}(?: truc thuoc| thi dua| loai [iv\\d]+)?`;
const OFFICE = anyOf(ADMINISTRATIVE);
const listOf = (level: string) =>
  `(?:cap co so|(?:cap |cac |nhung |hoi nghi |dai hoi )*${level}(?:\\s*(?:,|va|/|hoac|-)\\s*(?:cac |cap |nhung )*${LEVEL_WORD})*)`;
const SCOPED = new RegExp(
  `(?:\\b(?:doi voi|rieng doi voi|rieng) (?:cac |nhung |cap |hoi nghi |dai hoi |cong doan |dien hinh tien tien )*(?=${LEVEL_WORD})` +
    `|(?<!\\b(?:nhu|cua|giong|theo|lanh dao|can bo|chuc vu|truong|dai bieu|bang khen) )\\b(?:o |tai )?cap (?=${LEVEL_WORD})` +
    `|^(?=${OFFICE}(?: loai [iv\\d]+)?(?:, ${OFFICE})* (?:co|duoi|tren|tu|khong|toi da|toi thieu|it nhat|khoang|du kien)\\b)` +
    `|^(?=(?:${LEVEL_WORD})(?:, ${LEVEL_WORD})* (?:co|duoi|tren) (?:duoi |tren |tu )*\\d))(?<list>${listOf(LEVEL_WORD)})`,
);
/** A heading or label that is nothing but levels: "1. Xã, thị trấn", "Hội nghị tại khoa, phòng", "Đại đội:". */
const ALONE = new RegExp(
  `^(?:hoi nghi |dai hoi |to chuc )*(?:tai |o |cua )?(?:cac |nhung |cap )*(?<list>${listOf(LEVEL_WORD)})` +
    `(?:(?: truc thuoc| thuoc|, ban, nganh)[^:,;]{0,40}(?:[,;] ${listOf(LEVEL_WORD)})*)?\\s*(?::|$)`,
);
/** "Hội nghị tại các Chi cục Thuế khu vực, phòng": a level with what it is called by. */
const HELD_AT = new RegExp(
  `^(?:to chuc )?(?:hoi nghi|dai hoi)[^:,;.]{0,40}? (?:tai|o|cua) (?:cac |nhung |cap )*(?<list>${LEVEL_WORD}[^:.;]{0,60})\\s*(?::|$)`,
);
/** "ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH": the level stands last, without a name. */
const LAST = new RegExp(`^(?:to chuc )?(?:hoi nghi|dai hoi)\\b[^:,;.]{0,70}? (?<list>${LEVEL_WORD})\\s*$`);

/**
 * The scopes that a heading or a clause is for: "Đối với cấp phường, xã", "Đối với các xã, thị trấn, …", "Cấp huyện:".
 * Plain letters, `within` so many of its beginning; empty when no level is said ("Hội nghị điển hình tiên tiến xã Tân
 * Đoàn" names a place).
 */
export function scopesNamed(plain: string, within = Infinity): readonly string[] {
  const heading = plain.trim();
  const said = ALONE.exec(heading) ?? HELD_AT.exec(heading) ?? SCOPED.exec(plain) ?? LAST.exec(heading);
  const list = said?.groups?.["list"];
  if (said === null || list === undefined || said.index > within) return [];
  const found = new Set(
    [...list.matchAll(NAMES)].flatMap(({ groups = {} }) =>
      Object.entries(groups).flatMap(([name, words]) => (words === undefined ? [] : [Number(name.slice(1))])),
    ),
  );
  return [...new Set(LEVELS.filter((_, at) => found.has(at)).map(([scope]) => scope))];
}
