/** Words of who comes to a conference; a number or percentage beside one of them speaks of delegates. Plain letters. */
export const DELEGATE_WORDS =
  /\b(?:dai bieu|khach moi|dien hinh|guong|nguoi tot|lanh dao|chien si thi dua|nu|phu nu|dan toc|ton giao|tre|doan vien|dang vien|ngoai dang|cong nhan|nong dan|tri thuc|nhan si|doanh nhan|can bo|cong chuc|vien chuc|hoi vien|truc tiep|lao dong|tap the|ca nhan|cuu chien binh|nghe nhan|anh hung|phong vien|chinh thuc|thanh phan|giao vien|hoc sinh|luc luong)\b/;

/** Who is convened, counted as a whole. */
const EVERYBODY =
  /^(?:(?:tong )?(?:so|so luong|so luong dai bieu|so dai bieu|quy mo|tong)|dai bieu|du kien|du|tham du|tham gia|trieu tap|moi|hoi nghi|dai hoi|la|co|gom|duoc|cua|ve|cac|so luong dai bieu du|to chuc|cap|va|voi|thi|cac|dai bieu|toan the|khong ke|xa|phuong|huyen|thanh pho|thi tran|tinh|co quan|don vi|doanh nghiep|doi|dien hinh tien tien (?:xa|phuong|huyen|cap)|moi hoi nghi|can|bao dam|dam bao|trong|do|khong|qua|phai|nguoi|thanh phan|,|:|-|\s)+$/;

/** True when the words name nobody in particular: "Tổng số đại biểu dự Hội nghị". */
export function isEverybody(plain: string): boolean {
  const text = plain.trim();
  return text === "" || EVERYBODY.test(text);
}

/** A unit that sends delegates: "mỗi thôn", "đại biểu/chi bộ". */
export const SENDING_UNIT =
  "(?:thon|ap|ban|buon|lang|xom|khom|khu(?: pho| dan cu)?|to(?: dan pho)?|don vi|co quan|phong|ban nganh|nganh|doan the|chi bo|dang bo|chi hoi|hoi|xa|phuong|thi tran|huyen|truong(?: hoc)?|doanh nghiep|hop tac xa|cum|khoi|tap the|cong doan(?: co so)?|chi doan|xi nghiep|to chuc|lop|to|trung tam|cap)";

/** People who work somewhere: a number of them is no number of delegates. */
export const STAFF =
  "(?:cbccvc(?:\\s*-?\\s*nld)?|ccvc|can bo|cong chuc|vien chuc|nguoi lao dong|lao dong|cong nhan|nhan vien|bien che|nhan su|doan vien(?: cong doan)?|hoi vien|nld|quan nhan|chien si|giao vien|cb\\b|thanh vien|xa vien)";
