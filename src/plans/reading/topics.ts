/**
 * What a section of a plan is about, told by its heading: each with words of it (without marks) and an example. The
 * first whose words stand there wins; a heading may be about several ("Thời gian, thành phần, số lượng").
 */
export const TOPICS = [
  {
    id: "purpose",
    words: /\b(?:muc (?:dich|tieu)|yeu cau(?! (?:doi voi|ve) (?:cac )?dai bieu\b)|quan diem|su can thiet|y nghia)\b/,
    example: "MỤC ĐÍCH, YÊU CẦU",
  },
  {
    id: "results",
    words:
      /\b(?:ket qua (?:thuc hien|dat duoc|cong tac|phong trao|thi dua)|dac diem tinh hinh|tinh hinh|danh gia|ton tai|han che|boi canh|nhiem vu trong tam|phuong huong|giai phap|de cuong)\b/,
    example: "KẾT QUẢ THỰC HIỆN NĂM 2024",
  },
  { id: "recipients", words: /^noi nhan\b/, example: "Nơi nhận:" },
  {
    id: "dossier",
    words: /\b(?:ho so|sau (?:khi ket thuc )?(?:hoi nghi|dai hoi))\b/,
    example: "Một số nội dung sau Hội nghị",
  },
  {
    id: "agenda",
    words: /\b(?:chuong trinh|tien trinh|trinh tu|kich ban|noi dung (?:chuong trinh|hoi nghi|dai hoi)|lich trinh)\b/,
    example: "Chương trình, nội dung Hội nghị",
  },
  // The agenda, or all that the plan asks.
  { id: "content", words: /^noi dung(?: gom)?$/, example: "NỘI DUNG" },
  {
    id: "allocation",
    words: /\b(?:phan bo|bang phan|chi tieu dai bieu)\b/,
    example: "PHÂN BỔ ĐẠI BIỂU",
  },
  {
    id: "banner",
    words: /\b(?:ten (?:cua |goi )?(?:hoi nghi|dai hoi)|ma ?ket|khau hieu|tieu de|phong chu|bang zon|bang ron)\b/,
    example: "Tên của Hội nghị",
  },
  { id: "talks", words: /\btham luan\b|^bao cao dien hinh\b/, example: "Báo cáo tham luận" },
  { id: "budget", words: /\b(?:kinh phi|du toan|nguon luc)\b/, example: "KINH PHÍ" },
  {
    id: "composition",
    words:
      /\b(?:thanh phan|so luong(?! (?:khen|giay khen|bang khen|danh hieu))|co cau|dai bieu (?:du|tham du|trieu tap)|yeu cau (?:doi voi|ve) (?:cac )?dai bieu|doi tuong|so dai bieu|quy mo)\b|^(?:ve )?dai bieu\b/,
    example: "Thành phần, số lượng đại biểu",
  },
  {
    id: "form",
    words:
      /\bhinh thuc\b(?! (?:binh|lua chon|chon|suy ton|bau|xet|khen|tuyen truyen|gioi thieu|de cu|bieu quyet|ton vinh|tuyen duong|bieu duong))/,
    example: "Hình thức tổ chức",
  },
  {
    id: "schedule",
    words:
      /\b(?:tien do|moc (?:thoi gian|cong viec|can thuc hien|thuc hien)|lo trinh|lich (?:thuc hien|trien khai|cong tac)|thoi gian (?:thuc hien|hoan thanh|gui|nop)|thoi han)\b|^cac (?:buoc|giai doan)\b/,
    example: "TIẾN ĐỘ THỰC HIỆN",
  },
  {
    id: "time",
    words: /\bthoi (?:(?:gian|diem)(?! (?:thuc hien|hoan thanh|gui|nop))|luong)\b|\bngay gio\b/,
    example: "Thời gian tổ chức",
  },
  { id: "place", words: /\b(?:dia diem|noi to chuc)\b/, example: "Địa điểm" },
  {
    id: "selection",
    words:
      /\b(?:cach chon|phuong thuc chon|lua chon|binh xet|xet chon|gioi thieu|tieu chuan|de cu|suy ton|quy trinh)\b/,
    example: "Lựa chọn, giới thiệu điển hình tiên tiến",
  },
  {
    id: "criteria",
    words: /\b(?:tieu chuan|tieu chi|dieu kien (?:xet|lua chon|binh xet|de nghi))\b/,
    example: "Tiêu chuẩn đại biểu",
  },
  { id: "awards", words: /\b(?:khen thuong|bieu duong|ton vinh)\b/, example: "Khen thưởng tại Hội nghị" },
  {
    id: "work",
    words:
      /\b(?:to chuc thuc hien|phan cong|trach nhiem|nhiem vu cu the|viec can lam|cong tac chuan bi|cong viec chuan bi)\b/,
    example: "TỔ CHỨC THỰC HIỆN",
  },
] as const;
export type Topic = (typeof TOPICS)[number]["id"];

/** The topics that a heading names; plain letters. */
export function topicsIn(plain: string): readonly Topic[] {
  return TOPICS.filter(({ words }) => words.test(plain)).map(({ id }) => id);
}
