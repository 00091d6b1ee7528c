import { remember } from "./remember";
import { clean, fold } from "./vietnamese-text";

/**
 * A name and what the text says of other names of the place: "Thôn Đồng Tâm (Khòn Pát cũ)", "Khòn Pát, nay là Đồng
 * Tâm", "Đồng Tâm (sáp nhập Khòn Pát và Pò Mạch)".
 */
export interface NamesOfPlace {
  /** "" when the text only tells a former name: "Khòn Pát cũ". */
  readonly name: string;
  /** Names it bears now: behind "nay là". */
  readonly now: readonly string[];
  readonly former: readonly string[];
  /** In brackets, without a word why. */
  readonly beside: readonly string[];
}

const NOW = startingWith(
  "nay la, nay thuoc, nay goi la, nay doi thanh, nay sap nhap vao, nay nhap vao, hien nay la",
  "doi ten thanh, doi thanh, sap nhap vao, nhap vao, moi la, ten moi, ten moi la",
);
const FORMER = startingWith(
  "truoc day la, truoc kia la, truoc la, truoc day, truoc, ten cu, ten cu la, cu la, cu, doi ten tu",
  "duoc sap nhap tu, sap nhap, sap nhap tu, sap nhap boi",
  "sap nhap cua, sap nhap giua, hop nhat, hop nhat tu, hop nhat giua, nhap, nhap tu, gop, gop tu",
  "ghep tu, tach tu, gom, gom cac, gom co, thanh lap tu",
);
const ALSO = startingWith(
  "tuc, tuc la, con goi, con goi la, hay con goi la, ten khac, ten khac la, ten goi khac",
  "ten goi khac la, hay, hay goi la",
);
const BEHIND = / (?:cu|truoc day|truoc kia|sap nhap|hop nhat|nhap lai|gop lai)$/;
/** Where such words may begin without a bracket. */
const TELLING =
  "nay là|nay thuộc|trước đây|trước là|tên cũ|sáp nhập|hợp nhất|đổi tên|nay la|nay thuoc|truoc day|truoc la|ten cu|sap nhap|hop nhat|doi ten";
const BOUNDARY = new RegExp(`[,;]\\s*|\\s+[-–—]\\s+|\\s+(?=(?:${TELLING})(?:\\s|$))`, "iu");

/** The longest of the phrases that fits, at the start of a folded text. */
function startingWith(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split(", ")).sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${phrases.join("|")})(?: |$)`);
}

/** The names of one text. A text without such words is its own name. */
export const formerNames: (text: string) => NamesOfPlace = remember((text) => {
  const typed = clean(text);
  const now: string[] = [];
  const former: string[] = [];
  const beside: string[] = [];
  /** True when the part tells other names. */
  const take = (part: string, isBracket: boolean): boolean => {
    const plain = plainOf(part);
    const [lead, into] = NOW.test(plain)
      ? ([NOW, now] as const)
      : FORMER.test(plain)
        ? ([FORMER, former] as const)
        : ALSO.test(plain)
          ? ([ALSO, beside] as const)
          : ([undefined, former] as const);
    if (lead === undefined && !BEHIND.test(plain)) {
      if (isBracket) beside.push(part.trim());
      return isBracket;
    }
    const words = part.trim().split(/\s+/);
    const skipped = lead === undefined ? 0 : (lead.exec(plain)?.[0] ?? "").trim().split(" ").length;
    const behind = BEHIND.exec(plain)?.[0].trim().split(" ").length ?? 0;
    const rest = words
      .slice(skipped, words.length - behind)
      .join(" ")
      .replace(/^[\s:]+/, "");
    into.push(
      ...rest
        .split(/[,;+/&]|\s+(?:và|va)\s+|\s+[-–—]\s+/iu)
        .map((name) => withoutOld(name))
        .filter((name) => name !== ""),
    );
    return true;
  };
  const outside = typed
    .replace(/\(([^()]*)\)?/g, (_, inside: string) => {
      // "Nà Lái (cũ)" is no other name.
      if (!/^\s*(?:cũ|cu|mới|moi|cũ nay)?\s*$/iu.test(inside)) take(inside, true);
      return " ";
    })
    .replace(/\s+/g, " ")
    .trim();
  const parts = outside.split(BOUNDARY).filter((part) => part.trim() !== "");
  const told = parts.findIndex(
    (part, i) => (i > 0 || parts.length === 1 || BEHIND.test(plainOf(part))) && isTold(part),
  );
  if (told < 0) return { name: outside, now, former, beside };
  // What is told may itself be a list: "sáp nhập từ Khòn Pát, Pò Mạch".
  take(outside.slice(outside.indexOf(parts[told] ?? "")), false);
  return { name: parts.slice(0, told).join(", ").trim(), now, former, beside };
});

function isTold(part: string): boolean {
  const plain = plainOf(part);
  return NOW.test(plain) || FORMER.test(plain) || BEHIND.test(plain);
}

/** One word for each of the text. */
function plainOf(part: string): string {
  return part
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]+/gu, ""))
    .join(" ");
}

const withoutOld = (name: string) => name.replace(/\s+(?:cũ|cu)\s*$/iu, "").trim();
