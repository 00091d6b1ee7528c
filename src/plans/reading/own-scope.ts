import type { Scope } from "../../domain/plan";
import type { DocumentHead } from "./document-head";
import { plainText } from "./plain-words";

const LEVELS: readonly (readonly [Scope, RegExp])[] = [
  ["xã", /\b(?:xa(?! hoi)|dac khu)\b/],
  ["phường", /\bphuong\b(?! (?:phap|an|huong|tien|cham|thuc))/],
  ["thị trấn", /\bthi tran\b/],
  ["huyện", /\b(?:huyen|thi xa)\b/],
  ["thành phố", /\b(?:thanh pho|tp)\b/],
  ["doanh nghiệp", /\b(?:cong ty|doanh nghiep|tap doan|hop tac xa)\b/],
  ["cơ quan, đơn vị", /\b(?:truong|benh vien|so|chi cuc|trung tam|lien doan|hoi)\b/],
  ["tỉnh", /\btinh\b/],
];

/** The level of the office that issued the plan: whom its rules are for where they name nobody else. */
export function ownScope({ issuer, title }: Pick<DocumentHead, "issuer" | "title">): Scope {
  for (const text of [issuer, title]) {
    const { plain } = plainText(text);
    const level = LEVELS.find(([, words]) => words.test(plain));
    if (level !== undefined) return level[0];
  }
  return "xã";
}
