import { markedWords } from "../domain/vietnamese-text";

/** Posts that say nothing of where: the unit stands right behind them ("Chủ tịch UBND xã"). */
const BARE_POST =
  /^(?:nguyên\s+|quyền\s+)?(?:phó\s+|cấp phó\s+)?(?:chủ tịch|bí thư|chủ nhiệm|giám đốc|tổng giám đốc|hiệu trưởng|viện trưởng|trưởng|trưởng (?:ban|phòng|trạm|khoa|thôn|bản|ấp|khu|khu phố|xóm|buôn|tổ dân phố|công an|đoàn|nhóm|bộ phận|chi nhánh)|chánh văn phòng|chỉ huy trưởng|chính trị viên|đội trưởng|tổ trưởng|chi hội trưởng|chi đoàn trưởng|thủ quỹ|kế toán|kế toán trưởng|văn thư|văn phòng|công chức|viên chức|cán bộ|chuyên viên|nhân viên|giáo viên|y sĩ|bác sĩ|y tá|điều dưỡng|công nhân|xã viên|thành viên|hội viên|đoàn viên|ủy viên|uỷ viên|thường trực|đại biểu|chiến sĩ|học sinh|bí thư (?:chi bộ|chi đoàn|đoàn|đảng ủy|đảng uỷ|đảng bộ))(?:\s+(?:thường trực|phụ trách|chuyên trách))?$/iu;
/** A place below a commune is written small inside of a sentence: "Trưởng thôn Nà Lốc". */
const HAMLET = /^(?:Thôn|Bản|Ấp|Xóm|Buôn|Khu phố|Khu|Tổ dân phố|Phum|Sóc|Làng)(?=\s)/u;

/**
 * Position and unit as people write them together: "Chủ tịch UBND xã", "Trưởng thôn Nà Lốc", "Phó Trưởng ban Kinh tế -
 * Xã hội HĐND xã" of "Phó Trưởng ban" and "Ban Kinh tế - Xã hội HĐND xã". What the position already says stands once
 * ("Phó Giám đốc Sở Nội vụ"; "Trường Tiểu học 11" does not say "Trường Tiểu học 1"; marks count: "Hà" is not "Hạ").
 * Where the position names a place of its own the unit follows behind a comma.
 */
export function officeInWords(position: string, unit: string): string {
  if (position === "" || unit === "") return position + unit;
  if (isSaid(position, unit)) return position;
  const place = unit.replace(HAMLET, (word) => word.toLocaleLowerCase("vi"));
  if (!BARE_POST.test(position)) return `${position}, ${place}`;
  return `${position} ${withoutOverlap(position, place)}`;
}

function isSaid(position: string, unit: string): boolean {
  const within = ` ${markedWords(position)} `;
  const wanted = ` ${markedWords(unit)} `;
  const at = within.indexOf(wanted);
  // "Trường Nà Lái 2" is another school than "Trường Nà Lái".
  return wanted.trim() !== "" && at >= 0 && !/^\d/.test(within.slice(at + wanted.length));
}

/** "Trưởng ban" + "Ban Kinh tế" shares "ban"; "Bí thư Chi bộ" + "Chi bộ thôn Nà Lốc" shares two words. */
function withoutOverlap(position: string, unit: string): string {
  const [before, after] = [position.split(/\s+/), unit.split(/\s+/)];
  for (let shared = Math.min(3, before.length, after.length - 1); shared > 0; shared--) {
    const [end, start] = [before.slice(-shared), after.slice(0, shared)].map((words) => markedWords(words.join(" ")));
    if (end === start) return after.slice(shared).join(" ");
  }
  return unit;
}
