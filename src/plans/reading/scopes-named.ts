/** Words of a level of the administration or a kind of unit, with the scope of the product that it is. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ["xã", /(?<!thi )\bxa\b(?! hoi)/],
  ["phường", /\bphuong\b(?! (?:phap|an|huong|tien|cham|thuc))/],
  ["thị trấn", /\bthi tran\b/],
  ["đặc khu", /\bdac khu\b/],
  ["cơ quan, đơn vị", /\b(?:co quan|don vi)\b/],
  ["doanh nghiệp", /\bdoanh nghiep\b/],
  ["huyện", /\bhuyen\b|(?<!co )\bquan\b|\bthi xa\b/],
  ["thành phố", /\b(?:thanh pho|tp)\b/],
  ["tỉnh", /\btinh\b/],
  ["cơ sở", /\bco so\b/],
];

/**
 * The scopes that a heading or a clause is for: "Đối với cấp phường, xã", "Đối với các xã, thị trấn, …", "Cấp huyện:".
 * Plain letters, `within` so many of its
 * beginning; empty when no level is said ("Hội nghị điển hình tiên tiến xã Tân Đoàn" names a place).
 */
export function scopesNamed(plain: string, within = Infinity): readonly string[] {
  const said = SCOPED.exec(plain);
  const list = said?.groups?.["list"];
  if (said === null || list === undefined || said.index > within) return [];
  return WORDS.filter(([, words]) => words.test(list)).map(([scope]) => scope);
}

const LEVEL_WORD =
  "(?:xa(?! hoi)|phuong|thi tran|dac khu|co quan|don vi|doanh nghiep|huyen|quan|thi xa|thanh pho|tinh|co so)";
const LIST = `(?<list>(?:cap co so|(?:cap |cac |nhung |hoi nghi )*${LEVEL_WORD}(?:\\s*(?:,|va|/|hoac|-)\\s*(?:cac |cap |nhung )*${LEVEL_WORD})*))`;
const SCOPED = new RegExp(
  `(?:\\b(?:doi voi|rieng doi voi|rieng) (?:cac |nhung |cap |hoi nghi |dai hoi |cong doan |dien hinh tien tien )*(?=${LEVEL_WORD})|\\b(?:o |tai )?cap (?=${LEVEL_WORD})|^(?=${LEVEL_WORD}(?:, ${LEVEL_WORD})* (?:co|duoi|tren|tu)\\b))${LIST}`,
);
