import { fold } from "../domain/vietnamese-text";

const SUBTOTAL =
  /^(?:tong cong|tong so|cong|tong|tong cac|cong chung|tong hop|toan xa|toan danh sach|toan bo danh sach|cong dong|cong tong|tc)(?:\s*\(?(?:[ivxa-d0-9]+\s*(?:\+\s*[ivxa-d0-9]+\s*)*)\)?)?(?:\s*[:=.,(]|\s+(?:so|cong|chung|dai bieu|toan|cac|muc|phan|so luong|i|\d|trong do|danh sach|hang|nguoi|[a-d]\b)|$)/;
const CLOSING =
  /^\(?\s*(?:(?:toan(?: bo)? )?danh sach (?:nay|tren|gom|co|an dinh|duoc|trich ngang)|tong so (?:danh sach|dai bieu trong)|an dinh|(?:tong cong|cong) danh sach|list nay|bieu nay co|danh sach an dinh|(?:gom|co)(?: co| tat ca| tong so)*\s+\d+\s*(?:\([^)]*\)\s*)?(?:nguoi|dai bieu|dong chi|d\/c|ca nhan|tap the|vi|ho)\b)/;
const SIGNATURE =
  /^(?:nguoi lap(?: bieu| danh sach| bang)?|t\s*[./]?\s*m\.? |tm\.|kt\.|k[./]\s*t\b|tl\.|t[./]\s*l\b|q\. chu tich|tuq\.|thu truong|noi nhan|chu tich(?:\s*$| ubnd| hdnd| uy ban| hoi dong)|pho chu tich\s*$|giam doc\s*$|(?:pho )?chi huy truong\s*$|truong (?:cong an|tram)(?: (?:xa|phuong|thi tran|y te))*\s*$|tram truong\s*$|hieu truong\s*$|bi thu\s*$|truong (?:ban|phong)\s*$|xac nhan cua|ky ten|\(?ky(?:,| va| ten)|\(?da ky|nguoi tong hop|nguoi kiem tra|thuong truc|can bo tong hop|lanh dao (?:don vi|co quan)\s*$|dai dien|uy ban nhan dan xa\s*$|to truong\s*$|ke toan\s*$|ky boi|ngay ky|thoi gian ky|nguoi ky|chu toa|thu ky\s*$)/;
const PLACE_AND_DATE = /(?:^|,\s*)ngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\s*[\d.…_ ]*$/;
const NOTE =
  /^(?:\(\*+\)|\*?\s*(?:ghi chu|luu y|chu thich|chu y|huong dan|giai thich|nguon)\s*:|\*+\s*\S|trang \d|\(?\s*tiep theo)/;
const CARRIED = /^(?:cong trang|cong mang sang|mang sang|chuyen trang|cong chuyen sang|cong luy ke|cong don trang)/;

const RATIO = /^(?:ty|ti) (?:le|trong)(?: phan tram)?(?:\s*\(?\s*%\s*\)?)?(?=\s*:|\s*[\d.,]|\s*$)/;

/** "Tỷ lệ %", "Tỉ lệ (%): 50": a row that tells shares of the total, no counts. */
export function isRatioText(text: string): boolean {
  return RATIO.test(fold(text));
}

/** "Cộng", "Tổng cộng: 48", "Tổng số (I+II)": the beginning of a row of totals, not of a name such as "Công ty …". */
export function isSubtotalText(text: string): boolean {
  if (/^(?:công|tông|cống)\b/iu.test(text.normalize("NFC"))) return false;
  const folded = fold(text);
  if (isRatioText(text)) return true;
  // Written with its mark, "Cộng" begins a total whatever follows: "Cộng khối thôn: 3 đại biểu".
  if (
    /^(?:tổng )?cộng(?: (?!đồng|tác|hòa|hoà|sản|hưởng|sinh)|\s*[:=(]|$)/iu.test(text.normalize("NFC")) &&
    folded.length < 160
  )
    return true;
  return (
    (SUBTOTAL.test(folded) || CARRIED.test(folded)) &&
    folded.length < 160 &&
    !/^tong (?:cong ty|bi thu|giam doc|thu ky|lien doan|cuc|bien tap)/.test(folded) &&
    !/^cong (?:an|ty|doan|nhan|chuc|thuong|tac|hoa|dong dan)/.test(folded)
  );
}

/** "- Nữ: 4", "Trong đó: nữ 4": a line that divides the total above it. */
export function isPartOfTotal(text: string): boolean {
  return /^[-–+*•]\s*\S|^(?:trong do|nam|nu|dang vien|dan toc|dtts|nguoi dan toc)\b/.test(fold(text));
}

/** "Danh sách này có 52 người", "(Danh sách ấn định 52 đại biểu)". */
export function isClosingText(text: string): boolean {
  const folded = fold(text);
  return CLOSING.test(folded) && /\d|nguoi|dai bieu|dong chi/.test(folded);
}

/** "Khách mời: 30 người", "Nữ 20": a line below a list that counts a part of it. */
export function isCountOfPart(text: string): boolean {
  const folded = fold(text);
  return (
    folded.length < 80 &&
    /^[-+*•\s]*(?:so )?(?:dai bieu )?(?:la )?(?:dien hinh|khach moi|phong vien|nam|nu|dang vien|dan toc|dtts|tap the|ca nhan|ho gia dinh)\b[^\d]{0,30}\d/.test(
      folded,
    )
  );
}

export function isSignatureText(text: string): boolean {
  const folded = fold(text);
  return folded.length < 140 && (SIGNATURE.test(folded) || PLACE_AND_DATE.test(folded));
}

const CERTAIN_SIGNATURE =
  /^(?:nguoi lap(?: bieu| danh sach| bang)?\s*$|t\s*[./]\s*m\.?\s|tm\.|kt\.|k[./]\s*t\b|tl\.|t[./]\s*l\b|tuq\.|noi nhan\s*:|xac nhan cua|ky ten|\(?ky(?:,| va| ten)|\(?da ky|(?:ky boi|ngay ky|thoi gian ky|nguoi ky)\s*:|thanh phan (?:tham gia |tham du |du )?hop)/;

/** What below a list can be nothing but its foot, while "Thường trực HĐND" may also be a heading among its people. */
export function isCertainSignature(text: string): boolean {
  const folded = fold(text);
  return folded.length < 140 && (CERTAIN_SIGNATURE.test(folded) || PLACE_AND_DATE.test(folded));
}

/** "Ghi chú:", "Lưu ý" and nothing else: what follows are remarks. */
export function isHeadOfRemarks(text: string): boolean {
  return /^\*?\s*(?:mot so )?(?:ghi chu|luu y|chu thich|chu y|de nghi)\s*[:.]?$/.test(fold(text).trim());
}

export function isNoteText(text: string): boolean {
  return NOTE.test(fold(text));
}
