import type { FieldId } from "../../domain/facts";
import { ALSO_VALUES, BESIDE_UNIT_KINDS, UNIT_KINDS } from "./header-words";

/**
 * How the header of a column is put together from words that stand for one another: "Tổng số CBGVNV", "Số người được cử
 * dự đại hội". A header means the fact if it is nothing but such words, and has one of each list it needs. Folded; `#`
 * is any number.
 */
export interface HeaderRule {
  /** `ignored`: it is known and is none of our facts. */
  readonly meaning: FieldId | "ignored";
  readonly subject: "people" | "units";
  /** How surely the words name the column, 0 to 1. */
  readonly weight: number;
  /** One word of each list. */
  readonly needs: readonly (readonly string[])[];
  /** Other words that may stand beside them. */
  readonly may: readonly string[];
}

const list = (words: string): readonly string[] => words.split("|");

/** What may stand in any header and changes nothing of what it is about. */
export const AROUND_HEADERS: readonly string[] = [
  ...list(
    "se|neu|quy|cac|cua|la|theo|va|hay|hoac|tai|o|trong|cho|de|ve|tren|voi|thuoc|so voi|bang|tung|moi|co|neu co|ghi|ghi ro",
  ),
  ...list(
    "nao|khong|ban than|cua minh|xin|vui long|hay|dien|nhap|danh dau|danh dau x|x|tich x|thi|danh x|danh cheo|tich v|nhung|sau day|tich|danh chu x",
  ),
  ...list("hien co|hien tai|hien nay|hien|nay|moi nhat|cu the|day du|chinh xac|ro rang|ngan gon|bo sung|du kien"),
  ...list("trong do|tong hop|chinh thuc|toan xa|toan phuong|toan don vi|toan huyen|trong xa|trong phuong|trong don vi"),
  ...list("cua don vi|cua co quan|cua xa|cua phuong|cua thon|cua hoi|cua truong|cua cong ty|don vi|dia phuong|co so"),
  ...list(
    "nam #|nam hoc # #|nam hoc #|giai doan # #|tu nam # den nam #|tu # den #|den nam #|den thang # #|den ngay # # #|den # #|den ngay # #|gan nhat|nam gan nhat|nk # #|nk #|yyyy",
  ),
  ...list(
    "tinh den # # #|tinh den thang # #|den # # #|thoi diem # # #|# nam|# nam qua|# nam gan day|# nam gan nhat|# nam lien tuc",
  ),
  ...list(
    "trong # nam|trong # nam qua|trong nam|nam qua|trong nhiem ky|nhiem ky # #|nhiem ky|nhiem ky qua|lan nay|dot nay|dot #",
  ),
  ...list(
    "lan #|lan thu #|lan thu i|lan thu ii|lan thu iii|khoa #|khoa moi|nhiem ky moi|sau sap nhap|sau sap xep|sau hop nhat",
  ),
];

/** What only heads a column; "Trạm Y tế" may as well be one of its values. */
const UNITS = [...UNIT_KINDS, ...BESIDE_UNIT_KINDS].filter((words) => !ALSO_VALUES.has(words) && words !== "nganh");

/** People as a column calls them, whoever they are. */
const PERSONS = list(
  "dai bieu|db|d b|hoi vien|doan vien|dang vien|hoc sinh|hs|sinh vien|sv|hoc vien|can bo|cong chuc|vien chuc|nguoi lao dong|nld|cong nhan|giao vien|nha giao|ca nhan|nguoi|em|chau|bac|chu|ung vien|ung cu vien|thi sinh|dong chi|d c|dc|ong|ba|anh|chi|thay|thay co|co|chu ho|ho|ho gia dinh|nguoi dan|cong dan|nhan dan|ba con|thanh vien|doi vien|xa vien|to vien|chien si|nguoi dai dien|dai dien|nhan vien|nhan su|khach|khach moi|dien hinh|dien hinh tien tien|guong dien hinh|guong|quan chung|thanh nien|phu nu|nong dan|gv|nv|cnv|chi em|anh em|anh chi em|nhan to moi|nhan to dien hinh|ba con nong dan|quy vi|bac si|dieu duong|tho",
);
const CONFERENCES = list(
  "hoi nghi|hn|dai hoi|dh|dhtd|hoi nghi dhtt|hoi nghi dien hinh tien tien|dai hoi thi dua|dai hoi thi dua yeu nuoc|hoi nghi bieu duong|hoi nghi ton vinh|hoi nghi nha giao|hoi nghi cong chuc|hoi nghi cbcc|hoi nghi nld|hoi nghi nguoi lao dong|le|buoi le|le tuyen duong|le bieu duong|hop mat|gap mat|buoi gap mat|ngay hoi|hoi thao|dien dan|toa dam|tap huan|bieu duong|tuyen duong|ton vinh|hn dhtt|hn dien hinh|hoi nghi dien hinh|dai hoi pn|dai hoi phu nu|dai hoi doan|dai hoi hoi",
);
const ATTENDING = list(
  "du|duoc di du|duoc du|cap tren|tham du|tham gia|di du|ve du|dang ky|dang ky du|den du|di|ra|dai dien|duoc dien|phai co",
);
const COUNTS = list(
  "so|so luong|sl|s l|tong|tong so|tong cong|ts|t so|nguoi|so nguoi|bao nhieu|bao nhieu nguoi|ca thay|cong chung|tat ca|may|may nguoi|suat|si so|chi so|ghe|so ghe|may vi|may dong chi",
);
const QUOTAS = list(
  "duoc di du|di du|ve du|duoc cu di|duoc du|pb|phan bo|phan bo ve|phan|duoc phan bo|duoc phan|chi tieu|chi tieu duoc giao|giao|duoc giao|duoc cu|cu|cu di|cu du|cu tham du|de cu|bau|duoc bau|duoc bau cu|trieu tap|duoc trieu tap|moi|duoc moi|moi du|thu moi|de nghi|de nghi don vi cu|don vi cu|dang ky|chot|thong nhat|co cau|duoc co cau|co cau theo|toi thieu|toi da|it nhat|ty le|gioi thieu|duoc gioi thieu|tham du|du|phan cho|chia|chia cho|chia ve|phai co|can co|phai dam bao",
);
const STAFF = list(
  "can bo|cb|cc|vc|gv|nv|cn|cong chuc|vien chuc|nguoi lao dong|lao dong|ld|nld|nhan vien|giao vien|nha giao|cong nhan|hop dong|hd|hdld|hd #|hop dong lao dong|hop dong #|bien che|bc|thay thuoc|nhan vien y te|y te|y bac si|chien si|quan nhan|quan so|nhan su|nhan luc|nguoi lam viec|can bo quan ly|cbql|cnvc|cnvcld|si quan|cong nhan vien|chuyen trach|khong chuyen trach|nguoi hoat dong khong chuyen trach|hdkct|doan vien va lao dong|can bo cong chuc|cong chuc vien chuc|can bo giao vien|nlv|cnld|tsld|ts ld|q so|q so b che|b che|luc luong",
);
/** "Cán bộ" alone may be a group of those who come; these are always counted as staff. */
const STAFF_BY_ITSELF = list(
  "bien che|bc|lao dong|nguoi lao dong|ld|nld|quan so|nguoi lam viec|cnvc|cnvcld|can bo cong chuc|cong chuc vien chuc|can bo giao vien|nhan luc|nlv|tsld|ts ld|q so b che|b che|q so",
);
/** Places of which the people of a commune live in one each. */
const PLACES = list(
  "thon|ap|khom|xom|to dan pho|tdp|t d p|to dp|khu pho|khu dan cu|kdc|khu|buon|bon|lang|plei|plei lang|phum|soc|palei|pa lei|khoi pho|khoi xom|tieu khu|ban lang|thon ban|thon ban to dan pho|ban thon|cac ban|ten ban|to nhan dan|dia ban dan cu|k d c|noc|lang chai|van chai|buon lang|lang bo",
);
const LIVING = list(
  "ten|noi|nhan|bao|gui|cu|ghi|noi o|noi cu tru|noi sinh hoat|cu tru|dang cu tru|sinh hoat|sinh song|dang sinh song|dang o|o|song|song o|song tai|den tu|nguoi|ban|to|van|dong bao|dan|dan cu|dang|cu ngu|thuong tru|dang ky|gia dinh|xa|phuong|nha|nha o|ho khau|hk|ho khau thuong tru|hk thuong tru|ben|neo|dau|ngu|tu",
);
const AWARDS = list(
  "khen thuong|hinh thuc khen|hinh thuc kt|hinh thuc khen thuong|htkt|ht kt|ht khen|ht khen thuong|kt da dat|kt cao nhat|kt da nhan|de nghi kt|danh hieu|danh hieu thi dua|dhtd|dh td|dh thi dua|danh hieu td|khen|duoc khen|da khen|da duoc khen|duoc tang|da duoc tang|khen cao|phan thuong cao quy|trinh xet tang|xet tang|thong nhat tang|trinh tang|chien si thi dua|chien si tien tien|lao dong tien tien|dn tang|dn khen|de nghi tang|xin tang|cap tren tang|xin khen|kien nghi khen|kien nghi tang|hinh thuc tuyen duong|hinh thuc bieu duong|hinh thuc ton vinh|de xuat khen|trinh khen|de nghi khen|bang khen|giay khen|bang khen giay khen|huan chuong|huy chuong|huan huy chuong|ky niem chuong|phan thuong|gia dinh van hoa|gdvh|to chuc khen thuong|vinh danh|thanh tich khen thuong|giai thuong|phan thuong da nhan|phan thuong|bang ld sang tao|bang lao dong sang tao|huan huy chuong",
);
const LEVELS = list(
  "cap|cap nn|cap nao|cap tren|cap tinh|cap xa|cap huyen|cap tw|cap trung uong|cap nha nuoc|trung uong|tw|tinh|huyen|xa|nganh|so|bo|cap so|cap bo",
);
const VOTES = list(
  "phieu|so phieu|phieu bau|phieu kin|phieu dong y|ty le phieu|phieu bau cu|bo phieu|bo phieu kin|binh bau|phieu tan thanh|phieu lay y kien|lay phieu|kq lay phieu|ket qua lay phieu|phieu thuan|so phieu thuan|thuan|kq phieu|duoc may phieu|b phieu|ket qua b phieu|kq b phieu",
);

/** Those a list of delegates is made up of, and whoever is put forward. */
const GUESTS_AND_DELEGATES = list(
  "dai bieu|db|d b|khach|khach moi|dien hinh|dien hinh tien tien|guong|guong dien hinh|nguoi|ca nhan|nguoi dai dien|thanh vien|dong chi",
);
const OF_GROUPS = [
  ...GUESTS_AND_DELEGATES,
  ...CONFERENCES,
  ...ATTENDING,
  ...list(
    "gi|khoi|gioi|giong|thuoc|moi|duoc moi|tang qua|khen|khen thuong|de nghi|duoc|uy ban|ban chap hanh|bch|ub|bau|duoc bau|chinh thuc|ct|km|dk|du khuyet|trieu tap|co cau|doi tuong|thanh phan|dien|tap the|chuyen trach|vai tro|anh|chi|ong|ba|ban|dong chi|vi|quy vi|du theo|bau hay|moi theo|di hop|voi|di hop voi|di voi|den voi|du voi",
  ),
];
const OF_NOTES = list(
  "gi|khac|them|gop y|de xuat|kien nghi|y kien|bo sung|ban to chuc|btc|gui|gi them|can luu y|can|dieu|cua ban to chuc|dac biet|thong tin|anh|chi|ong|ba|ban",
);
const IN_OFFICE = list(
  "phu trach|gi|chuyen mon|chinh|duoc giao|phan cong|duoc phan cong|dam nhan|dam nhiem|dang lam|lam|cong tac|giu|dang giu|dang dam nhiem|chinh quyen|doan the|chi hoi|chi bo|chi doan|hoi|doan|dang|lop|to|ban|thon|to chuc|doanh nghiep|cong ty|co quan|nha truong|truong|don vi|dang dam nhan|chuc vu|chuc danh|nghe nghiep|cao nhat|hang ngay|thuong ngay|ganh|ganh viec|mang|giu viec|hoi giao|hoi giao viec|o|song|kiem song",
);

const RULES_OF_PEOPLE: readonly Omit<HeaderRule, "subject">[] = [
  {
    meaning: "order",
    weight: 0.9,
    needs: [list("stt|so tt|s tt|so thu tu|thu tu|tt chung|stt chung")],
    may: list("danh sach|to trinh|ho so|qua|dai bieu|de nghi|chung|bang"),
  },
  {
    meaning: "fullName",
    weight: 0.8,
    needs: [
      list(
        "tap the|ca nhan|ho gia dinh|guong|guong dien hinh|dien hinh|dien hinh tien tien|nguoi|dai bieu|hoi vien|doan vien|don vi ca nhan|ho kinh doanh|ho|nhan to moi|nhan to dien hinh|nhan to",
      ),
      list(
        "duoc trinh khen|trinh khen|duoc binh xet|duoc binh chon|binh xet|duoc de nghi|duoc khen|duoc khen thuong|duoc bieu duong|duoc tuyen duong|duoc ton vinh|duoc vinh danh|duoc tang|duoc nhan|duoc chon|duoc gioi thieu|de nghi khen|de nghi khen thuong|de nghi bieu duong|de nghi tuyen duong|de nghi ton vinh|dat danh hieu|dat thanh tich|duoc xet|duoc xem xet|xem xet|duoc tang|duoc cu|xet tang|duoc binh|duoc bau chon|duoc binh bau",
      ),
    ],
    may: list(
      "khen|khen thuong|bieu duong|tuyen duong|ton vinh|tang|giay khen|bang khen|xet|tieu bieu|xuat sac|tap the|ca nhan|ho gia dinh|du hoi nghi|ten|noi|ubnd|ubnd xa|ubnd phuong|ubnd huyen|ubnd tinh|xem xet|xa|phuong|huyen|tinh|ca nhan|ho|duoc|ong|ba|gia dinh van hoa|gia dinh",
    ),
  },
  {
    meaning: "fullName",
    weight: 0.85,
    needs: [
      list("ten|ten ho|ho ten"),
      list(
        "de nghi khen|de nghi|duoc binh xet|duoc binh chon|binh xet|duoc khen|sxkd gioi|sx gioi|san xuat gioi|san xuat kinh doanh gioi|lam kinh te gioi|tieu bieu|xuat sac|van hoa|guong mau",
      ),
    ],
    may: [...PERSONS, ...list("khen|khen thuong|bieu duong|ton vinh|duoc|san xuat|kinh doanh|tap the|ca nhan")],
  },
  { meaning: "fullName", weight: 0.9, needs: [list("ten|ho ten|ho va ten|quy danh"), PERSONS], may: PERSONS },
  // "Ai đọc", "Người đến"; "Ai trao" and "Người mời" are others.
  {
    meaning: "fullName",
    weight: 0.75,
    needs: [
      list("ai|nguoi|nhung ai|nha ai"),
      list(
        "di|den|ve|toi|du|ve du|di du|den du|tham du|doc|noi|len|len noi|len bao cao|ke|phat bieu|tham luan|trinh bay|bao cao|duoc khen|duoc tang|duoc moi|duoc cu|duoc bau|duoc chon|duoc tuyen duong|duoc bieu duong|gia dinh|ho",
      ),
    ],
    may: CONFERENCES,
  },
  // "Họ tên bạn"; "Tên ban" is that of a board.
  { meaning: "fullName", weight: 0.9, needs: [list("ho ten|ho va ten"), list("ban|cac ban|tung ban")], may: [] },
  {
    meaning: "fullName",
    weight: 0.9,
    needs: [list("ten|ho ten|ho va ten"), list("can cuoc|cccd|giay khai sinh|khai sinh|giay to|giay to tuy than")],
    may: list("dung|dung theo|day du|khai|trong"),
  },
  {
    meaning: "directWorker",
    weight: 0.9,
    needs: [["truc tiep"]],
    may: list(
      "dung may|lao dong|ld|san xuat|sx|cong tac|hoc tap|chien dau|lam viec|nguoi|cong nhan|dung lop|giang day|nguoi lao dong",
    ),
  },
  {
    meaning: "directWorker",
    weight: 0.98,
    needs: [list("dung may|dung lop|dung chuyen|dung day chuyen|truc tiep san xuat|khong giu chuc vu|khong giu chuc")],
    may: list("cn|cong nhan|nguoi|tho|cnld|lao dong|nld|gv|giao vien|truc tiep"),
  },
  {
    meaning: "politicalTheory",
    weight: 0.95,
    needs: [
      list(
        "ly luan chinh tri|llct|ly luan|ll chinh tri|ly luan ct|ly luan c t|ll ct|chinh tri|llct hc|l luan c tri|l luan ct|l luan|truong dang|truong chinh tri|lop chinh tri",
      ),
    ],
    may: list(
      "trinh do|td|t do|bang|bang cap|chung chi|chung nhan|hanh chinh|cao nhat|cao cap|trung cap|so cap|cu nhan|boi duong|lop|da qua|da hoc|qua|hoc|da|bac|duoc|toi|den",
    ),
  },
  {
    meaning: "qualification",
    weight: 0.9,
    needs: [
      list(
        "chuyen mon|cm|chuyen nganh|nganh hoc|bang cap|van bang|tot nghiep|hoc vi|hoc ham|nghiep vu|trinh do dao tao|nganh dao tao|duoc dao tao|nghe duoc dao tao|nganh duoc dao tao|bang tot nghiep|bang chuyen mon",
      ),
    ],
    may: list(
      "gi|da|tay nghe|dao tao|duoc dao tao|trinh do|td|t do|nganh|he|loai|bang|chung chi|cao nhat|dao tao|nghiep vu|truong|hoc|duoc dao tao|qua|nganh|bac|anh|chi|ong|ba|da qua",
    ),
  },
  {
    meaning: "position",
    weight: 0.9,
    needs: [
      list(
        "chuc vu|chuc danh|chuc trach|nhiem vu|vai tro|trach nhiem|chuc vu cong viec|hien la|dang la|hien dang la|la gi|ganh vac|dang ganh vac|trong trach|man viec|giu viec gi|lam viec gi|viec dang lam|dang lam gi|dang lam|hien lam|dang giu viec|dang phu trach|dang lam viec",
      ),
    ],
    may: IN_OFFICE,
  },
  {
    meaning: "position",
    weight: 0.85,
    needs: [
      list(
        "lam|lam nghe|giu chuc|chuc|can bo|cong chuc|lam viec|nghe|ganh viec|ganh vac|giao viec|giu viec|lo viec|viec dang ganh|viec dang lam|viec",
      ),
      list(
        "gi|gi o|viec gi|nghe gi|chuc gi|hang ngay|o thon|o ban|o xom|o ap|o buon|o lang|ben ay|trong xu|trong ho dao|trong giao ho|trong hoi|trong chi hoi|o hoi|o xu",
      ),
    ],
    may: [...IN_OFFICE, ...list("la|can bo|cong chuc|chuc|sinh song|kiem song")],
  },
  {
    meaning: "position",
    weight: 0.8,
    needs: [list("cong tac o|cong tac tai|lam gi o"), list("thon|khoi|ap|ban|to|hoi|doan|dang|khu pho|xom|buon")],
    may: list("thon|khoi|ap|hoi|doan|dang|khu pho|xom"),
  },
  {
    meaning: "unit",
    weight: 0.85,
    needs: [
      list(
        "bien che tai|sinh hoat|sinh hoat tai|sinh hoat o|thuoc|truc thuoc|cong tac tai|lam viec tai|lam o|den tu|den tu don vi|hien o|ten|hien cong tac|quan so cua|quan so tai|sinh hoat voi|truc thuoc|phan hieu",
      ),
      UNITS,
    ],
    may: list("cong tac|sinh hoat|tai|o|thuoc|dang|hien|truc thuoc"),
  },
  {
    meaning: "unit",
    weight: 0.85,
    needs: [
      list("o|tu|nguoi cua|hoc|dang hoc"),
      list("khoa|phan xuong|chi bo|chi hoi|chi doan|co quan|cong ty|cong doan|cong doan co so|truong|lop|chi nhanh"),
    ],
    may: list("bau|bau ra|cu|cu di|cu ra|gioi thieu|de cu"),
  },
  {
    meaning: "unit",
    weight: 0.8,
    needs: [
      list("ten|thuoc|truc thuoc|hoi|doan|chi hoi|cong doan|cd|dang bo|chi bo|quan so cua|quan so"),
      list(
        "chi dang bo|chi bo dang bo|cd cap tren|cong doan cap tren|cap tren truc tiep|phuong xa|xa phuong|hoi phuong xa|quan so cua|quan so tai",
      ),
    ],
    may: list("truc thuoc|thuoc|phuong|xa|co so"),
  },
  {
    meaning: "fullName",
    weight: 0.85,
    needs: [list("dai dien|nguoi dai dien|nguoi thay mat|thay mat"), list("ho|ho gia dinh|gia dinh|cac ho|tap the")],
    may: list("cho|cac|ho ten|ho va ten"),
  },
  {
    meaning: "ethnicity",
    weight: 0.95,
    needs: [list("dan toc|toc nguoi|sac toc|thanh phan dan toc")],
    may: [...PERSONS, ...list("ten|gi|thuoc|goc")],
  },
  {
    meaning: "position",
    weight: 0.8,
    needs: [list("cong viec|vi tri cong tac|vi tri viec lam|nghe nghiep|nghe")],
    may: IN_OFFICE,
  },
  {
    meaning: "birthDate",
    weight: 0.95,
    needs: [
      list(
        "chao doi|sanh|nam sanh|ngay sanh|nam de|ntn sinh|sinh|nam sinh|ngay sinh|sinh nam|sinh ngay|ns|nam sinh am lich",
      ),
    ],
    may: list(
      "ngay|thang|nam|duong lich|ngay thang nam|thang nam|dung theo cccd|cccd|giay khai sinh|dd mm yyyy|d m y|vao",
    ),
  },
  // What somebody does at the conference, not in his office.
  {
    meaning: "ignored",
    weight: 0.95,
    needs: [
      list("nhiem vu|vai tro|phan cong|cong viec|phan cong nhiem vu|duoc phan cong"),
      [...CONFERENCES, "ban to chuc", "btc"],
    ],
    may: list("phan cong|duoc giao|nhiem vu|trong"),
  },
  {
    meaning: "minority",
    weight: 0.95,
    needs: [
      list(
        "thieu so|dtts|dan toc thieu so|dt thieu so|dan toc it nguoi|dtin|dbdtts|d t t s|dt it nguoi|it nguoi|dong bao it nguoi|db dtts",
      ),
    ],
    may: [...PERSONS, ...list("dong bao|dan toc|ng|db|co phai")],
  },
  {
    meaning: "fullName",
    weight: 0.85,
    needs: [
      ["danh sach"],
      list(
        "de nghi|de nghi khen|bieu duong|de nghi bieu duong|khen thuong|de nghi khen thuong|duoc bieu duong|duoc khen|tuyen duong|ton vinh|du hoi nghi|du dai hoi|tham du|tham gia",
      ),
    ],
    may: [
      ...PERSONS,
      ...CONFERENCES,
      ...list("khen thuong|tang|giay khen|bang khen|bieu duong|tieu bieu|xuat sac|de nghi|duoc"),
    ],
  },
  { meaning: "village", weight: 0.85, needs: [PLACES], may: [...LIVING, ...PERSONS] },
  {
    meaning: "unit",
    weight: 0.85,
    needs: [list("hoc sinh|hs|sinh vien|sv|hoc vien|em"), list("lop|khoa|truong|nganh khoa")],
    may: list("dang hoc|hoc"),
  },
  {
    meaning: "nativePlace",
    weight: 0.95,
    needs: [list("que quan|nguyen quan|goc gac|que|que goc|que cha|que noi|que cha dat to")],
    may: list(
      "o dau|anh|chi|dong chi|ong|ba|em|xa|phuong|huyen|tinh|thanh pho|tp|xa huyen tinh|truoc sap xep|truoc sap nhap|truoc khi sap nhap|moi|sau sap nhap|viet nam|goc|ghi theo cccd|cccd|cu|dau",
    ),
  },
  {
    meaning: "category",
    weight: 0.85,
    needs: [list("thanh phan|doi tuong|dien|co cau|co cau db|tu cach|khoi doi tuong")],
    may: OF_GROUPS,
  },
  {
    meaning: "category",
    weight: 0.85,
    needs: [
      list("loai|nhom|phan loai|phan nhom|loai hinh|vai tro|tp"),
      [...GUESTS_AND_DELEGATES, ...ATTENDING, "gioi"],
    ],
    may: OF_GROUPS,
  },
  {
    meaning: "category",
    weight: 0.85,
    needs: [["dai dien"], list("gioi|thanh phan|tang lop|doi tuong|khoi")],
    may: list("thuoc|xa hoi"),
  },
  {
    meaning: "sector",
    weight: 0.9,
    needs: [list("linh vuc|nganh linh vuc|mang|nganh|nganh kinh te|nganh nghe|nganh hang|nganh san xuat|mang nghe")],
    may: [
      ...PERSONS,
      ...list(
        "nganh|nghe|nganh nghe|hoat dong|cong tac|san xuat|kinh doanh|thi dua|khen thuong|phong trao|bieu duong|tieu bieu|noi troi|noi bat|xuat sac",
      ),
    ],
  },
  {
    meaning: "sector",
    weight: 0.85,
    needs: [
      list("guong|guong tot|guong dien hinh|dien hinh|dien hinh tien tien|tieu bieu|noi bat"),
      list("mat|mat nao|mat tran|mat tran nao|mang|mang nao|linh vuc|linh vuc nao|phong trao nao|ve mat nao"),
    ],
    may: list("tot|tieu bieu|noi bat|o|ve"),
  },
  {
    meaning: "achievement",
    weight: 0.85,
    needs: [
      list("vi sao|tai sao|li do|ly do|vi|nho dau"),
      list(
        "binh|ba con binh|ba con chon|ba con bau|xom binh|thon binh|chon|duoc chon|lua chon|duoc lua chon|cu|duoc cu|duoc de cu|de cu|binh chon|duoc binh chon|binh xet|duoc moi|gioi thieu|duoc gioi thieu|duoc khen|duoc bieu duong|duoc de nghi|binh bau|duoc binh bau",
      ),
    ],
    may: list(
      "dien hinh|lam dien hinh|la dien hinh|guong|lam guong|tieu bieu|di du|du|hoi nghi|hn|thon|to|chi hoi|ong|ba|anh|chi|dong chi|tap the|ca nhan",
    ),
  },
  {
    meaning: "achievement",
    weight: 0.8,
    needs: [
      list(
        "lam duoc|da lam duoc|viec lam duoc|gioi|gioi giang|lam an gioi|gioi cai|duoc cai|duoc viec|nghi ra|sang kien|viec|chuyen|lam|cach lam|diem sang|cau chuyen|giup duoc",
      ),
      list(
        "viec gi hay|viec hay|gi hay|hay|gi noi bat|noi bat|cai gi moi|gi moi|cai gi|gi cho ba con|cho ba con|gi tot|viec tot|duoc anh em ne|duoc ba con ne|ba con khen|anh em ne|duoc khen|duoc hoi dong binh chon|duoc binh chon|duoc bieu duong|cho nao|o cho nao|cai gi|dang khen|dang ne|dang hoc|dang hoc tap|dang noi|dang ke|de doi|sang tao|da lam",
      ),
    ],
    may: list("viec|viec tot|em|ban|gi|da|duoc|nhat|cua|cho|o|trong|hay|tot|noi bat|thon|ban|xom|ap|buon|xa"),
  },
  {
    meaning: "achievement",
    weight: 0.85,
    needs: [
      list(
        "vi sao|tai sao|li do|tom tat|noi dung|mo ta|neu|ke|trich|so luoc|trich ngang|ly do|bao cao tom tat|ke khai",
      ),
      list(
        "thanh tich|tt|guong|ntvt|guong ntvt|guong dien hinh|guong tieu bieu|viec lam|viec lam tot|bieu duong|tuyen duong|ton vinh|khen thuong|khen|mo hinh|cong trang|dien hinh|nguoi tot viec tot|ket qua|chu yeu|sxkd|san xuat kinh doanh|trong # chu|trong # dong|khong qua # chu|khong qua # dong",
      ),
    ],
    may: list(
      "gi|dat duoc|da dat|dat|de nghi|tieu bieu|noi bat|chinh|xuat sac|de nghi khen|hoat dong|cong tac|san xuat|duoc|khen thuong|ca nhan|tap the|cua ca nhan|chu yeu|ngan|cu the|ket qua",
    ),
  },
  {
    meaning: "achievement",
    weight: 0.85,
    needs: [
      list(
        "thanh tich|cong trang|chuyen lam hay|lam hay|noi bat ve|ket qua cong tac|ket qua hoat dong|ket qua san xuat|ket qua thuc hien|kq thuc hien|kq cong tac|kq hoat dong|net noi bat|dong gop|da co dong gop|da lam duoc|da lam|viec da lam|diem noi bat|noi troi ve|manh ve|gioi ve|tieu bieu ve|lam duoc gi noi bat|lam duoc nhung gi|ket qua sxkd|kq sxkd|ket qua san xuat kinh doanh|noi nhat o cho|noi bat o cho|noi nhat ve|duoc khen vi|diem hay",
      ),
    ],
    may: list(
      "dat duoc|da dat|dat|tieu bieu|noi bat|chinh|xuat sac|noi troi|de nghi|ca nhan|tap the|cu the|trong phong trao|trong cong tac|hoat dong|cong tac|ket qua|thi dua|nhiem vu|gi|dien hinh|phong trao|d c|dong chi|da|anh|chi|ong|ba|nhan to moi|nhan to|dien hinh|nhung|viec gi|ma",
    ),
  },
  {
    meaning: "achievement",
    weight: 0.85,
    needs: [["tt"], list("tieu bieu|noi bat|dat duoc|xuat sac|noi troi|chu yeu")],
    may: list("chinh|de nghi"),
  },
  {
    meaning: "partyMember",
    weight: 0.95,
    needs: [
      list(
        "dang vien|dang|dcs|dcsvn|dang csvn|dang cong san|dang cong san viet nam|dvdcsvn|dvdcs|dv dcsvn|dcs viet nam|dcs vn|dv dcs|dang vien dcs",
      ),
    ],
    may: list(
      "la|ngay|vao|ngay vao|ngay ket nap|ket nap|thang|thoi gian|ngay thang nam|viet nam|csvn|da vao|duoc ket nap|dung trong hang ngu|hang ngu|da|vo|dung trong|dung|tu|roi|vao nam|nam vao|lau chua",
    ),
  },
  {
    meaning: "education",
    weight: 0.9,
    needs: [
      list(
        "van hoa|hoc van|tdvh|hoc het lop|hoc den lop|lop may|gdpt|pho thong|giao duc pho thong|hoc toi lop|hoc toi lop may|hoc lop may|toi lop|toi lop may|den lop may",
      ),
    ],
    may: list("gi|trinh do|td|bac|lop|may|hoc|cap|da|het|anh|chi|em"),
  },
  {
    meaning: "familyName",
    weight: 0.95,
    needs: [
      list(
        "ho dem|ho va dem|ho lot|ho va lot|ho ten dem|ho va ten dem|ho chu dem|ho va chu dem|ho chu lot|ho va chu lot",
      ),
    ],
    may: PERSONS,
  },
  {
    meaning: "awards",
    weight: 0.9,
    needs: [AWARDS],
    may: [
      ...LEVELS,
      ...list(
        "hinh thuc|muc|loai|dang ky|de nghi|duoc de nghi|da duoc|da dat|dat|dat duoc|duoc|da nhan|duoc nhan|da duoc nhan|duoc tang|da duoc tang|nhan|cao nhat|thi dua|xet|tang|phong tang|khen|bk|gk|cong nhan|gi|hoi dong|thong nhat|thanh tich|xin|cong duc|trinh|de xuat|danh hieu|khen thuong|giay khen|bang khen|va danh hieu|so qd ngay thang nam|nhan duoc|da co|co|ong|ba|anh|chi|dong chi|o cap nao",
      ),
    ],
  },
  {
    meaning: "awards",
    weight: 0.85,
    needs: [
      list("de nghi|xin|kien nghi|trinh|de xuat|dn|nguyen vong"),
      list("tang|khen|thuong|xet tang|phong tang|truy tang|tang gi|khen gi|khen cap nao|trao"),
    ],
    may: [
      ...LEVELS,
      ...list("gi|nao|cap tren|phuong|hinh thuc|thuong|muc|cho|xet|hoi|doan|cong ty|em|nha truong|truong"),
    ],
  },
  {
    meaning: "awards",
    weight: 0.85,
    needs: [["kt"], list("de nghi|da dat|da nhan|cao nhat|cap tren|da co|duoc de nghi|dn|xin|trinh")],
    may: list("hinh thuc|ht|nam|cap|duoc"),
  },
  {
    meaning: "awards",
    weight: 0.85,
    needs: [list("trao|tang|thuong|khen|thuong cho"), list("gi|cai gi|qua gi|muc nao")],
    may: list("noi xong|thi|muon|dinh|se|duoc|cho|qua|hinh thuc"),
  },
  {
    meaning: "talk",
    weight: 0.9,
    needs: [
      list("len|co len|duoc len|moi len|se len|len san khau"),
      list("noi|ke|ke chuyen|bao cao|trinh bay|phat bieu|doc|chia se|noi chuyen|giao luu|trao doi|tham luan"),
    ],
    may: [
      ...CONFERENCES,
      ...list(
        "ve|chuyen|gi|chuyen gi|bai|bai gi|noi dung|de tai|dien hinh|khong|may phut|kinh nghiem|hoi truong|dang ky|bao cao",
      ),
    ],
  },
  {
    meaning: "talk",
    weight: 0.9,
    needs: [
      list(
        "tham luan|phat bieu|giao luu|phat bieu tham luan|bao cao dien hinh|trinh bay tham luan|bc dien hinh|bc tham luan|bao cao tham luan",
      ),
    ],
    may: [
      ...CONFERENCES,
      ...list(
        "len doc|doc|dang ky|ten|bai|chu de|noi dung|de tai|ten bai|bao cao|tham gia|duoc phan cong|phan cong|co|gi|trinh bay|du kien|dien hinh|giao luu|phat bieu|y kien|dk|truoc|truoc hoi nghi|truoc dai hoi",
      ),
    ],
  },
  {
    meaning: "score",
    weight: 0.9,
    needs: [
      [
        ...VOTES,
        ...list(
          "diem|so diem|tong diem|diem so|diem cham|cham diem|diem tu cham|diem xet|diem so cham|kq cham|ket qua cham|kq cham diem|ket qua cham diem|ket qua bo phieu|ket qua phieu|ket qua bieu quyet|ty le tan thanh|ty le dong y|ty le phieu",
        ),
      ],
    ],
    may: [
      ...VOTES,
      ...list(
        "ty le|lay y kien|noi cu tru|noi cong tac|chi bo|hoi nghi|cap|ket qua|bau|dong y|tan thanh|tin nhiem|nhat tri|so phieu|hoi dong|hd|hdtdkt|bgk|ban giam khao|hoi dong thi dua|thang diem|thang|thang #|tu cham|tu danh gia|cham|thi dua|td|trung binh|xet|binh xet|tong|dat|duoc|cuoi cung|so|tong so|thu duoc|%|khen thuong|bau cu|tong cong|binh chon|bau chon|thon|khoa|lop|don vi|may|bao nhieu|xa|hoi dong xet|hd xet|to dan pho|khu pho",
      ),
    ],
  },
  {
    meaning: "score",
    weight: 0.85,
    needs: [list("tin nhiem|muc tin nhiem|su tin nhiem"), list("phieu|ty le|%|so phieu|ty le %")],
    may: list("hoi nghi|thon|to|noi cu tru|noi cong tac|lay y kien|ba con|dan|nhan dan|khu dan cu|chi bo"),
  },
  {
    meaning: "notes",
    weight: 0.85,
    needs: [
      list(
        "ghi chu|chu thich|luu y|nhac them|dien giai|ghi chep|dan them|noi them|ghi them|dan do|loi dan|de y|nhan gi|nhan them|nhan gi them|vuong gi|con vuong|con vuong gi|can nho|can de y|can biet them|noi ro them|nho them|can nho them|lien lac dan|can dan",
      ),
    ],
    may: OF_NOTES,
  },
  {
    meaning: "notes",
    weight: 0.85,
    needs: [list("y kien"), list("khac|them|gi them|gop y|ban to chuc|btc|cua don vi|de xuat|kien nghi")],
    may: OF_NOTES,
  },
  {
    meaning: "notes",
    weight: 0.8,
    needs: [["thong tin"], list("khac|bo sung|them|muon bo sung")],
    may: list("can|muon|gi|ve dai bieu"),
  },
  {
    meaning: "nationalId",
    weight: 0.95,
    needs: [
      list(
        "cccd|cmnd|cmt|cmtnd|can cuoc|can cuoc cong dan|cccd cmnd|dinh danh|dinh danh ca nhan|ddcn|giay to tuy than|chung minh nhan dan|chung minh thu",
      ),
    ],
    may: list("so|ma|so the|the|cong dan|ca nhan|hoac|so giay|dai bieu|moi|# so|dung # so|du # so"),
  },
  {
    meaning: "phone",
    weight: 0.95,
    needs: [
      list(
        "so dien thoai|dien thoai|sdt|s dt|so dt|dtdd|di dong|so di dong|so may cam tay|may cam tay|cam tay|may ban|so dd|dd|so co dinh|zalo|so zalo|s d t|goi so|so goi|goi vao so|dien so|dien ve so|bam so|alo so|goi dien so|dien thoai so|so lh|so lien he",
      ),
    ],
    may: list(
      "dd|may|ca nhan|dai bieu|lien he|lien lac|di dong|zalo|so|dung zalo|nha rieng|chinh|co zalo|dang dung|khi can|hoi vien|hoc vien|co quan",
    ),
  },
  {
    meaning: "female",
    weight: 0.9,
    needs: [list("nu|phu nu|chi em|nu gioi|la nu|gai|la gai|dan ba|phai nu")],
    may: [...PERSONS, ...STAFF, ...list("gioi|gioi tinh|dau")],
  },
];

const RULES_OF_UNITS: readonly Omit<HeaderRule, "subject">[] = [
  {
    meaning: "order",
    weight: 0.9,
    needs: [list("stt|so tt|s tt|so thu tu|thu tu|tt chung|stt chung")],
    may: list("danh sach|to trinh|qua|de nghi|chung|bang"),
  },
  {
    meaning: "unit",
    weight: 0.9,
    needs: [list("ten|ten cac|ten goi"), UNITS],
    may: list("truc thuoc|cong tac|thanh vien"),
  },
  { meaning: "unit", weight: 0.9, needs: [PLACES], may: [...LIVING, ...list("to dan pho|cac|ban")] },
  { meaning: "unit", weight: 0.85, needs: [UNITS, PLACES], may: list("cac|ten|to dan pho") },
  {
    meaning: "unit",
    weight: 0.85,
    needs: [list("cho lam|noi lam|noi lam viec|cho lam viec|noi cu|noi cong tac|don vi cu")],
    may: list("nguoi|dai bieu|ten"),
  },
  {
    meaning: "seats",
    weight: 0.9,
    needs: [list("dai bieu|db|d b|so dai bieu|so db|suat|dbct|dbdh|dbdt|so dbct"), [...COUNTS, ...QUOTAS]],
    may: [
      ...COUNTS,
      ...QUOTAS,
      ...CONFERENCES,
      ...ATTENDING,
      ...LEVELS,
      ...list("dong chi|d c|chi hoi|chi bo|chi doan|thon|ap|dien hinh|dhtt|pn|phu nu|nd|ccb|xa|phuong|doan"),
    ],
  },
  {
    meaning: "seats",
    weight: 0.85,
    needs: [
      list(
        "nguoi|so nguoi|bao nhieu nguoi|may nguoi|may vi|so vi|so luong|sl|so luong nguoi|so dong chi|tong so nguoi",
      ),
      [...QUOTAS, ...CONFERENCES],
    ],
    may: [...COUNTS, ...QUOTAS, ...CONFERENCES, ...ATTENDING],
  },
  { meaning: "seats", weight: 0.85, needs: [list("suat|so suat|may suat")], may: [...QUOTAS, ...CONFERENCES] },
  {
    meaning: "seats",
    weight: 0.8,
    needs: [list("duoc cu di|duoc di|duoc cu|duoc du|cu di|duoc moi|duoc moi du|duoc phan|duoc chia")],
    may: [...CONFERENCES, ...ATTENDING, ...list("bao nhieu|may|may nguoi|nguoi|so|so luong")],
  },
  {
    meaning: "seats",
    weight: 0.85,
    needs: [
      list("dai bieu|db|so dai bieu|so db|so dbct|dbct|ghe|suat"),
      list("phan cho|chia cho|phan bo cho|phan ve|chia ve|danh cho|giao cho"),
    ],
    may: list("so|so luong|cong doan co so|cdcs|cd|don vi|chi hoi|chi bo|chi doan|thon|ap|khoa|phong|cac"),
  },
  {
    meaning: "seats",
    weight: 0.85,
    needs: [
      list("so|so luong"),
      list(
        "chi em|anh em|anh chi em|ba con|hoi vien|doan vien|dang vien|nong dan|phu nu|thanh nien|nguoi lao dong|nld",
      ),
      list("duoc di|di|duoc cu|duoc cu di|cu|cu di|moi|duoc moi|du|di du|duoc du|tham du|ve du|phan bo|trieu tap"),
    ],
    may: [...CONFERENCES, ...ATTENDING, ...list("duoc")],
  },
  {
    meaning: "femaleSeats",
    weight: 0.95,
    needs: [list("nu|phu nu|db nu|dai bieu nu|chi em|chi em phu nu|nu gioi")],
    may: [
      ...COUNTS,
      ...QUOTAS,
      ...list(
        "rieng|dai bieu|db|d b|dong chi|d c|can bo|hoi vien|phai bao dam|bao dam|cnld|nld|ld|cong nhan|nu cnld|phai co|it nhat|may|nua|can bo cong chuc",
      ),
    ],
  },
  {
    meaning: "staff",
    weight: 0.9,
    needs: [STAFF, [...COUNTS, ...STAFF_BY_ITSELF]],
    may: [
      ...STAFF,
      ...COUNTS,
      ...list(
        "duoc giao|giao|chi tieu|co mat|duoc duyet|duoc phe duyet|thuc te|dn|doanh nghiep|cong ty|phe duyet|kho|trong bien che|cap tham quyen giao|tham quyen giao|su dung|toan truong|quan ly|dong chi|anh|chi|duoc|duoc cap tham quyen giao|bieu #|nguoi|dang co|dang co mat|tren giao|hien dang co|dang lam",
      ),
    ],
  },
  {
    meaning: "staff",
    weight: 0.85,
    needs: [list("so nguoi|tong so nguoi|tong so"), list("co mat|hien co|duoc giao")],
    may: list("tong|so|thuc te"),
  },
  {
    meaning: "form",
    weight: 0.95,
    needs: [
      list("hinh thuc|ht|h thuc|theo hinh thuc|loai hinh|loai|cach thuc|kieu|theo kieu|mo theo kieu|cach|cach to chuc"),
      CONFERENCES,
    ],
    may: list(
      "gi|can bo cong chuc|to chuc|mo|tien hanh|toan the|dai bieu|don vi|nguoi lao dong|nld|cong chuc|can bo|vien chuc|lua chon|dang ky|chon|toan the dai bieu|tt|db|cap|t c",
    ),
  },
  {
    meaning: "form",
    weight: 0.9,
    needs: [list("to chuc|tien hanh|mo"), list("hinh thuc|theo hinh thuc|kieu|theo kieu|cach|bang cach")],
    may: list("nao|gi"),
  },
  {
    meaning: "form",
    weight: 0.9,
    needs: [list("toan the"), list("dai bieu|db")],
    may: [...CONFERENCES, ...list("tt|to chuc|nguoi lao dong|nld|hinh thuc|loai")],
  },
  {
    meaning: "phone",
    weight: 0.9,
    needs: [list("so dien thoai|dien thoai|sdt|s dt|so dt|so may|may|dtdd|di dong|s d t|goi so|so goi|may so|dien so")],
    may: list(
      "truc|truong thon|bi thu|to truong|truong ban|nguoi lien he|nguoi phu trach|lien he|lien lac|di dong|truong ap|truong khu|truong xom|can bo|dau moi|dai dien|chi hoi truong|to truong tdp|ca nhan|goi|khi can|dien|ve",
    ),
  },
  {
    meaning: "notes",
    weight: 0.85,
    needs: [
      list("ghi chu|chu thich|luu y|dien giai|noi ro them|nho them|nhac them|dan them|noi them|ghi them|dan do|de y"),
    ],
    may: OF_NOTES,
  },
];

export const HEADER_RULES: readonly HeaderRule[] = [
  ...RULES_OF_PEOPLE.map((rule): HeaderRule => ({ ...rule, subject: "people" })),
  ...RULES_OF_UNITS.map((rule): HeaderRule => ({ ...rule, subject: "units" })),
];

/** What the values of some columns are, where a header lists them instead of a name: "Toàn thể/đại biểu". Folded. */
export const VALUES_IN_HEADERS: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  form: list("toan the|dai bieu|rieng|ghep|to chuc rieng|to chuc ghep|truc tuyen|truc tiep"),
  sex: list("nam|nu|khac"),
  awards: list("bk|gk|bang khen|giay khen|hclđ|hcld|cstd|ldtt|co thi dua|ctd|bang khen giay khen|huan chuong"),
  economicSector: list(
    "nha nuoc|ngoai nha nuoc|nn|ngoai nn|dtnn|tu nhan|fdi|tap the|trong nha nuoc|co von dau tu nuoc ngoai|dau tu nuoc ngoai|von nha nuoc|co von dtnn|von dtnn|htx|hcsn|sxkd|ngoai quoc doanh|quoc doanh|qd|ngoai qd|von dtnn|lien doanh|trong nuoc|nuoc ngoai",
  ),
  politicalTheory: list("cao cap|trung cap|so cap|cu nhan"),
  qualification: list(
    "sc|tc|cd|dh|sdh|ths|ts|dai hoc|cao dang|trung cap|so cap|thac si|tien si|sau dai hoc|tren dai hoc|tren dh|cki|ckii",
  ),
  category: list(
    "chinh thuc|moi|khach moi|khach|ct|km|dbct|dbkm|db chinh thuc|dai bieu chinh thuc|dai bieu|duong nhien|dai bieu duong nhien|bau|chi dinh|du khuyet|dk|dien hinh|duoc bau|bau|chi dinh|duoc chi dinh|duong nhien|db|guong|guong dh|guong dien hinh",
  ),
};

/** What people may be called at the head of the column of their names, whatever such words head elsewhere. */
export const CALLED_PERSONS: readonly string[] = [...PERSONS, ...STAFF];

/** Pieces of which abbreviations of staff are put together: "CBGVNV", "CNVCLĐ". */
export const STAFF_PIECES: readonly string[] = list("cb|cc|vc|gv|nv|nld|ld|cn|ql|hd|cs|bc|cnv|nlv");
