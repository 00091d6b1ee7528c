import type { DelegateKind } from "../domain/delegate";
import { remember } from "../domain/remember";
import { foldWords } from "../domain/vietnamese-text";
import { looksLikePersonName } from "./read-name";

const HOUSEHOLD_TYPE = /(?:^| )(?:ho gia dinh|hogiadinh|gia dinh|ho dan|ho)(?: |$)/;
const COLLECTIVE_TYPE = /(?:^| )(?:tap the|tapthe|don vi|to chuc|co quan|doanh nghiep|hop tac xa)(?: |$)/;
const PERSON_TYPE = /(?:^| )(?:ca nhan|canhan)(?: |$)/;

const HOUSEHOLD_NAME = /^(?:ho(?: gia dinh)?(?: (?:ong|ba|anh|chi|dong chi))?|gia dinh(?: (?:ong|ba|anh|chi|dong chi))?) /;
const COLLECTIVE_NAME =
  /^(?:tap the|can bo|nhan dan|toan the|dang bo|chi bo|dang uy|ban |uy ban|ubnd|hdnd|ubmt|mttq|mat tran|hoi (?!an)|lien hiep|doan (?:thanh nien|tncs|xa|phuong|truong|cong doan|nghe thuat)|cong doan|chi (?:hoi|doan|cuc)|truong (?:mam non|mn|mau giao|tieu hoc|th|thcs|thpt|ptdt|pt|pho thong|trung hoc|cao dang|dai hoc|trung cap|nghe|chinh tri|day|lien cap)(?: |$)|tram (?:y te|thu y|khuyen nong|kiem lam)|trung tam|benh vien|phong (?:kham|kinh te|van hoa|noi vu|tai chinh|giao duc|lao dong|tu phap|thanh tra|y te|tai nguyen|nong nghiep|quan ly|dieu duong|hanh chinh|to chuc|dan toc|cong thuong|ke hoach)|van phong|cong ty|cty|tong cong ty|tap doan|hop tac xa|htx|doanh nghiep|dntn|to (?:dan pho|hop tac|cong tac|tu quan|bao ve|san xuat|tiet kiem|khuyen|\d)|tdp|doi (?:san xuat|\d|quan ly|canh sat|van nghe|bong|dan quan)|thon |ap |xom |ban \S+ |khu (?:dan cu|pho|\d)|buon |khom |cong an|quan su|bch|so (?:noi vu|tai chinh|y te|giao duc|nong nghiep|xay dung|tu phap|cong thuong|van hoa|khoa hoc|dan toc)|chi nhanh|ngan hang|quy tin dung|bao hiem xa hoi|buu dien|kho bac|nha may|xi nghiep|cau lac bo|clb|khoa |don bien phong|don |xa |phuong |thi tran |huyen )/;
/** The same first words as family or given names: with the marks of a name they are persons. */
const NAME_FIRST = /^(?:ban|doan|hoi|khoa|don|xa|thon|phuong|to|doi|phong|so|buon|khom|ap|khu|truong)(?: |$)/;

/**
 * What a row of a list stands for: by the column that names the kind where there is one ("Tập thể", "Khen thưởng cá nhân"), else by the name
 * ("Hộ ông …", "Trường …", "Cán bộ và nhân dân thôn …"). null when neither tells.
 */
export function readDelegateKind(nameText: string, typeText: string | null): DelegateKind | null {
  const byType = typeText === null ? null : kindOfType(typeText);
  return byType ?? kindOfName(nameText);
}

const kindOfType: (text: string) => DelegateKind | null = remember((text) => {
  const words = foldWords(text);
  const found: DelegateKind[] = [];
  if (PERSON_TYPE.test(words)) found.push("person");
  if (HOUSEHOLD_TYPE.test(words)) found.push("household");
  if (COLLECTIVE_TYPE.test(words)) found.push("collective");
  // "Tập thể, cá nhân được khen thưởng" names both and tells nothing.
  return found.length === 1 ? (found[0] ?? null) : null;
});

const kindOfName: (text: string) => DelegateKind | null = remember((text) => {
  const words = foldWords(text);
  if (words === "") return null;
  const likePerson = looksLikePersonName(text);
  if (HOUSEHOLD_NAME.test(`${words} `)) return likePerson >= 0.9 ? "person" : "household";
  if (COLLECTIVE_NAME.test(`${words} `) && !(NAME_FIRST.test(words) && likePerson >= 0.75)) return "collective";
  return likePerson >= 0.6 ? "person" : null;
});
