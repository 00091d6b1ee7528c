import { sensesIn } from "../../lexicon/senses-in";
import { TITLE } from "./document-kinds";

/** A document that tells or greets, by the line above its title. */
const TELLS =
  /^(?:DIỄN VĂN|(?:BÀI|LỜI) (?:PHÁT BIỂU|DIỄN VĂN|KHAI MẠC|BẾ MẠC|CHÀO|VIẾT|CẢM ƠN|ĐÁP TỪ)|PHÁT BIỂU|ĐÁP TỪ|BÁO CÁO|TIN|BẢN TIN|BIÊN BẢN|THƯ|THÔNG CÁO|GIẤY MỜI|PHÓNG SỰ)(?!\p{L})/u;
/** "Sáng 12/5, UBND phường tổ chức Hội nghị …": news. */
const NEWS = /^(?:Vừa qua|(?:Sáng|Chiều|Tối)(?: nay|(?: ngày)? \d{1,2}[/-]\d{1,2}))(?!\p{L})[^:;]*,/u;
const GREETS = /^(?:Kính thưa|Thưa) .*[!,:]$/u;
/** "THÔNG BÁO Kết quả Hội nghị …": what was. */
const OUTCOME = /THÔNG BÁO\s+(?:về\s+|v\/v\s+)?kết quả\s+(?:tổ chức\s+)?(?:hội nghị|đại hội)(?!\p{L})/iu;
/** The kind of a document stands among its first lines. */
const WITHIN = 15;
/** "Tổ chức hội nghị rút kinh nghiệm" is work of many plans. */
const MENTIONS = 1;

/**
 * True where the document asks nothing of who comes to a conference: a speech, a report, news, minutes, or a plan of
 * something else. The whole of it speaks against every number, as the heading of a section on results does.
 */
export function asksNothing(title: string, lines: readonly string[]): boolean {
  const first = lines
    .filter((line) => line !== "")
    .slice(0, WITHIN)
    .map(inCapitals);
  const kind = first.find((text) => TITLE.test(text) || TELLS.test(text) || GREETS.test(text) || NEWS.test(text));
  if ((kind !== undefined && !TITLE.test(kind)) || OUTCOME.test(first.join("\n"))) return true;
  return title !== "" && gathers(title) === 0 && !honours(title) && gathers(lines.join(" ")) <= MENTIONS;
}

/** Old encodings have no capitals with marks: "BáO CáO". */
function inCapitals(line: string): string {
  const count = (letters: RegExp) => line.match(letters)?.length ?? 0;
  return count(/\p{Lu}/gu) > count(/\p{Ll}/gu) ? line.toLocaleUpperCase("vi") : line;
}

/** "biểu dương điển hình học tập và làm theo Bác" is done where people come together; "khen thưởng" on paper too. */
const honours = (title: string) =>
  sensesIn(title).some(({ sense, start, end }) => sense === "verb:honour" && !/khen/iu.test(title.slice(start, end)));

const gathers = (text: string) =>
  sensesIn(text).filter(({ sense }) => /^(?:event:conference|form:|counted:delegate)/.test(sense)).length;
