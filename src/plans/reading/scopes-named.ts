/**
 * Words of a level of the administration or a kind of unit, with the scope that it is. The first are those of the
 * product's rules (`SCOPES`); plans of schools, hospitals, enterprises and the army have levels of their own.
 */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["xã", /(?<!thi )\bxa\b(?! hoi)/],
  ["phường", /\bphuong\b(?! (?:phap|an|huong|tien|cham|thuc))/],
  ["thị trấn", /\bthi tran\b/],
  ["đặc khu", /\bdac khu\b/],
  ["cơ quan, đơn vị", /\b(?:co quan|don vi)\b/],
  ["doanh nghiệp", /\bdoanh nghiep\b/],
  ["huyện", /\bhuyen\b|(?<!co )(?<!si )\bquan\b(?! (?:doi|su|nhan))|\bthi xa\b/],
  ["thành phố", /\b(?:thanh pho|tp)\b/],
  ["tỉnh", /\btinh\b/],
  ["cơ sở", /\bco so\b/],
  ["trường", /\btruong\b(?! hop)/],
  ["ngành", /\bnganh\b/],
  ["sở", /(?<!co )\bso\b(?! luong)/],
  ["khoa", /\bkhoa\b(?! hoc)/],
  ["phòng", /\bphong\b(?! (?:trao|vien))/],
  ["bệnh viện", /\bbenh vien\b/],
  ["công ty", /\bcong ty\b/],
  ["xí nghiệp", /\bxi nghiep\b/],
  ["phân xưởng", /\bphan xuong\b/],
  ["đại đội", /\bdai doi\b/],
  ["tiểu đoàn", /\btieu doan\b/],
  ["trung đoàn", /\btrung doan\b/],
  ["sư đoàn", /\bsu doan\b/],
  ["chi đoàn", /\bchi doan\b/],
  ["chi bộ", /\bchi bo\b/],
  ["chi hội", /\bchi hoi\b/],
  ["thôn", /\bthon\b/],
  ["ấp", /\bap\b/],
  ["cụm", /\bcum\b/],
  ["khối", /\bkhoi\b/],
];
const ADMINISTRATIVE =
  "(?:xa(?! hoi)|phuong|thi tran|dac khu|co quan|don vi|doanh nghiep|huyen|quan(?! (?:doi|su|nhan))|thi xa|thanh pho|tinh|co so)";
const OWN =
  "(?:truong(?! hop)|nganh|so(?! luong)|khoa(?! hoc)|phong(?! trao)|benh vien|cong ty|xi nghiep|phan xuong|dai doi|tieu doan|trung doan|su doan|chi doan|chi bo|chi hoi|thon|ap|cum|khoi)";
const LEVEL_WORD = `(?:${ADMINISTRATIVE}|${OWN})\\b(?: truc thuoc| thi dua| loai [iv\\d]+)?`;
const listOf = (level: string) =>
  `(?:cap co so|(?:cap |cac |nhung |hoi nghi |dai hoi )*${level}(?:\\s*(?:,|va|/|hoac|-)\\s*(?:cac |cap |nhung )*${LEVEL_WORD})*)`;
const SCOPED = new RegExp(
  `(?:\\b(?:doi voi|rieng doi voi|rieng) (?:cac |nhung |cap |hoi nghi |dai hoi |cong doan |dien hinh tien tien )*(?=${LEVEL_WORD})` +
    `|(?<!\\b(?:nhu|cua|giong|theo) )\\b(?:o |tai )?cap (?=${LEVEL_WORD})` +
    `|^(?=${ADMINISTRATIVE}(?: loai [iv\\d]+)?(?:, ${ADMINISTRATIVE})* (?:co|duoi|tren|tu|khong|toi da|toi thieu|it nhat|khoang|du kien)\\b)` +
    `|^(?=(?:${LEVEL_WORD})(?:, ${LEVEL_WORD})* (?:co|duoi|tren) (?:duoi |tren |tu )*\\d))(?<list>${listOf(LEVEL_WORD)})`,
);
/** A heading or label that is nothing but levels: "1. Xã, thị trấn", "Hội nghị tại khoa, phòng", "Đại đội:". */
const ALONE = new RegExp(
  `^(?:hoi nghi |dai hoi |to chuc )*(?:tai |o |cua )?(?:cac |nhung |cap )*(?<list>${listOf(LEVEL_WORD)})(?: (?:truc thuoc|thuoc)[^:,;]{0,40})?\\s*(?::|$)`,
);

/**
 * The scopes that a heading or a clause is for: "Đối với cấp phường, xã", "Đối với các xã, thị trấn, …", "Cấp huyện:".
 * Plain letters, `within` so many of its beginning; empty when no level is said ("Hội nghị điển hình tiên tiến xã Tân
 * Đoàn" names a place).
 */
export function scopesNamed(plain: string, within = Infinity): readonly string[] {
  const said = ALONE.exec(plain.trim()) ?? SCOPED.exec(plain);
  const list = said?.groups?.["list"];
  if (said === null || list === undefined || said.index > within) return [];
  return WORDS.filter(([, words]) => words.test(list)).map(([scope]) => scope);
}
