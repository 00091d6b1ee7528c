import { remember } from "./remember";
import { fold, markedWords, type Place, readPlace } from "./vietnamese-text";
import { writtenOut } from "./written-out";

/**
 * One way to understand a name: {@link Place} of it written out, its key brought to one form for bodies with a long
 * and a short name.
 */
export interface PlaceReading extends Place {
  /** All of its words in that form, the kind word too. */
  readonly words: string;
  /** The key without marks, for a text typed without any. */
  readonly plain: string;
}

/** Every way to understand the name of a place or unit, that of its letters first. */
export const placeReadings: (text: string) => readonly PlaceReading[] = remember((text) => {
  const seen = new Set<string>();
  return writtenOut(text).flatMap((way): readonly PlaceReading[] => {
    const { kind, key } = readPlace(way);
    const reading = {
      kind,
      key: inOneForm(key, ONE_FORM),
      words: inOneForm(markedWords(way), ONE_FORM),
      plain: inOneForm(fold(key), PLAIN_FORM),
    };
    const id = `${reading.kind}|${reading.key}|${reading.words}`;
    if (reading.key === "" || seen.has(id)) return [];
    seen.add(id);
    return [reading];
  });
});

/** Long and short names of one body, as words; "và" is left out before. Applied in this order. */
const LONG_AND_SHORT = [
  ["trường tiểu học", "tiểu học"],
  ["trường trung học", "trung học"],
  ["trường mầm non", "mầm non"],
  ["trường mẫu giáo", "mẫu giáo"],
  ["trường phổ thông", "phổ thông"],
  ["ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"],
  ["ban thường trực mặt trận tổ quốc", "mặt trận tổ quốc"],
  ["mặt trận tổ quốc việt nam", "mặt trận tổ quốc"],
  ["liên hiệp phụ nữ", "phụ nữ"],
  ["hội phụ nữ việt nam", "hội phụ nữ"],
  ["hội nông dân việt nam", "hội nông dân"],
  ["hội cựu chiến binh việt nam", "hội cựu chiến binh"],
  ["hội người cao tuổi việt nam", "hội người cao tuổi"],
  ["hội chữ thập đỏ việt nam", "hội chữ thập đỏ"],
  ["thanh niên cộng sản hồ chí minh", "thanh niên"],
  ["thanh niên cộng sản", "thanh niên"],
  ["xã đoàn", "đoàn thanh niên xã"],
  ["phường đoàn", "đoàn thanh niên phường"],
  ["huyện đoàn", "đoàn thanh niên huyện"],
  ["ban chỉ huy quân sự", "chỉ huy quân sự"],
  ["trung học phổ thông", "phổ thông trung học"],
  ["trường học", "trường"],
] as const;
const ONE_FORM = LONG_AND_SHORT.map((pair) => pair.map((words) => ` ${oneVowel(markedWords(words))} `));
const PLAIN_FORM = LONG_AND_SHORT.map((pair) => pair.map((words) => ` ${oneVowel(fold(words))} `));
const AND = / (?:va\u0300?) (?=\S)/g;

function inOneForm(words: string, forms: readonly (readonly string[])[]): string {
  let form = ` ${oneVowel(words)} `.replace(AND, " ");
  for (const [long = "", short = ""] of forms) form = form.replaceAll(long, short);
  return form.trim();
}

/** "Mỹ" and "Mĩ", "Quy" and "Qui" are one syllable; "y" alone and the vowel of "uy" are not. */
function oneVowel(words: string): string {
  return words.replace(/(^| )([bcdđghklmnpqrstvx]{1,2}|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]?(?: |$))/gu, "$1$2i");
}
