/** How words are spoken in the centre and the south, and as they stand in headers elsewhere; with their marks. */
export const DIALECT: readonly (readonly [RegExp, string])[] = [
  [/nhứt(?!\p{L})/giu, "nhất"],
  [/(?<!\p{L})mần(?!\p{L})/giu, "làm"],
  [/(?<!\p{L})vô(?=\s+đảng)/giu, "vào"],
  [/(?<!\p{L})đẻ(?!\p{L})/giu, "sinh"],
  [/(?<=(?:nghề|việc|chuyện|làm|được|khen|cái|chức|điều|ở|thứ) )chi(?=\s*(?:[?(/,]|$|nổi|hay|tốt|mới))/giu, "gì"],
  [/(?<=(?:quê|ở|thôn|ấp|xóm|bản|nơi|làng) )mô(?=\s*(?:[?(/,]|$))/giu, "đâu"],
];

/** How a form asks for a fact: what stands before it, whom it addresses, how the question ends. Folded. */
export const REQUESTS: readonly string[] = [
  "xin vui long cho biet",
  "vui long cho biet",
  "xin cho biet",
  "cho biet",
  "vui long nhap",
  "vui long dien",
  "vui long ghi",
  "xin moi nhap",
  "moi nhap",
  "hay nhap",
  "hay cho biet",
];
export const ADDRESSED: readonly string[] = [
  "anh chi",
  "anh chi em",
  "ong ba",
  "dong chi",
  "ban",
  "quy vi",
  "quy ong ba",
  "quy dai bieu",
  "em",
  "thay co",
];
/** What an asked fact is spoken of with: "đang công tác tại đơn vị nào", "giữ chức vụ gì". */
export const ASKED_OF: readonly string[] = [
  "hien nay",
  "hien tai",
  "hien dang",
  "hien",
  "dang",
  "da duoc",
  "da",
  "co phai",
  "la",
  "thuoc",
  "theo",
  "giu",
  "den tu",
  "sinh song",
  "cu tru",
  "sinh hoat",
  "cong tac",
  "lam viec",
  "hoc",
  "hoc tap",
  "o",
  "tai",
  "trong",
  "cua",
];
export const ASKED_WITH: readonly string[] = [
  "la gi",
  "la bao nhieu",
  "bao nhieu",
  "o dau",
  "nhu the nao",
  "nao",
  "gi",
  "chua",
  "khong",
  "hien nay",
  "hien tai",
  "day du",
];

/**
 * What a workplace, an organisation or a part of one is called, where nothing but such words head a column: "Đội, phân
 * trường", "Khoa/Phòng". Folded.
 */
export const UNIT_KINDS: readonly string[] = [
  "to hoi",
  "to hoi nghe nghiep",
  "chi hoi nghe nghiep",
  "bd",
  "bd huyen",
  "buu cuc",
  "buu dien",
  "ben",
  "ben xe",
  "bo mon",
  "bo phan",
  "cau lac bo",
  "chi bo",
  "chi cuc",
  "chi doan",
  "chi doan lop",
  "chi doi",
  "chi hoi",
  "chi nhanh",
  "chuyen",
  "clb",
  "co quan",
  "co so",
  "co so doan",
  "co so tho tu",
  "co so ton giao",
  "cong an",
  "cong an phuong",
  "cong an xa",
  "cong doan",
  "cong doan co so",
  "cong ty",
  "cty",
  "cua hang",
  "cuc",
  "cum",
  "dai doi",
  "dang bo",
  "day chuyen",
  "doan co so",
  "doan truong",
  "doanh nghiep",
  "doi san xuat",
  "don vi",
  "hat",
  "hop tac xa",
  "htx",
  "khoa",
  "khoa phong",
  "kip",
  "lien chi doan",
  "lien doi",
  "lien doi",
  "lop",
  "lu doan",
  "nghiep doan",
  "nganh",
  "nha may",
  "nhom lop",
  "nong truong",
  "lam truong",
  "phan doan",
  "phan hoi",
  "phan truong",
  "phan xuong",
  "phong",
  "phong ban",
  "pgd",
  "phong giao dich",
  "su doan",
  "tieu doan",
  "tieu doi",
  "to chuc",
  "to chuc doan the",
  "to chuc hoi",
  "hoi doan the",
  "to bo mon",
  "to chuyen mon",
  "to cm",
  "to san xuat",
  "tram",
  "tram y te",
  "trung doan",
  "trung doi",
  "trung tam",
  "truong",
  "truong hoc",
  "vien",
  "vu",
  "xi nghiep",
  "xuong",
  "to hoi",
  "to hoa giai",
  "to bo mon",
  "to cong doan",
  "to nghiep doan",
  "cong doan bo phan",
  "tu vien",
  "chua",
  "giao xu",
  "giao ho",
  "ho dao",
  "co so giao duc",
  "co so y te",
  "hoi co so",
  "co so hoi",
  "buu cuc",
  "diem bdvhx",
  "don bien phong",
  "phan doi",
  "tccs dang",
  "thuoc hoi",
  "thuoc doan",
  "to chuc co so dang",
  "to chuc dang",
  "chnd",
  "chpn",
  "chccb",
  "chi hoi nong dan",
  "chi hoi phu nu",
  "chi hoi ccb",
  "toa an",
  "toa an nhan dan",
  "thue co so",
  "diem truong",
  "vien kiem sat",
  "phong chuyen mon",
];

/** Parts of a thôn where people live, of a workplace where they work: what stands below them decides. Folded. */
export const HOME_OR_WORK: readonly string[] = ["to", "doi", "ban", "khu"];

/** Of them those that are as often a value: "Công an xã", "Trạm Y tế". */
export const ALSO_VALUES: ReadonlySet<string> = new Set([
  "chi cuc",
  "cong an",
  "cong an phuong",
  "cong an xa",
  "cong doan",
  "dang bo",
  "doan truong",
  "hop tac xa",
  "htx",
  "tram y te",
  "trung tam",
]);

/** Schools of one kind head a column of their names ("Trường THCS"), and are values of others. Folded. */
export const SCHOOL_KINDS: readonly string[] = [
  "truong dai hoc",
  "truong mam non",
  "truong mn",
  "truong pho thong",
  "truong th",
  "truong thcs",
  "truong thpt",
  "truong tieu hoc",
];

/** The same, among others alone: "Sở, ngành", "Khối/Lớp". */
export const BESIDE_UNIT_KINDS: readonly string[] = [
  ...HOME_OR_WORK,
  "ca",
  "doan",
  "don",
  "hoi",
  "kho",
  "khoi",
  "nhom",
  "nhom tre",
  "quan",
  "so",
];

/** Parts of a school or a workplace, where a column beside names it whole. Folded. */
export const PARTS_OF_UNITS: readonly string[] = ["lop", "nhom lop", "khoi lop", "to", "to chuyen mon", "to san xuat"];

/**
 * Households, clans and whoever else may stand in a list beside persons, where such words head the column of their
 * names: "Tên gia đình, dòng họ, cộng đồng". Folded.
 */
export const LISTED_KINDS: readonly string[] = [
  "ho gia dinh",
  "gia dinh",
  "ho dan",
  "ho",
  "dong ho",
  "toc ho",
  "toc",
  "chi toc",
  "ca nhan",
  "cap vo chong",
  "cong dong",
  "khu dan cu",
  "tap the",
  "don vi",
  "to chuc",
  "mo hinh",
  "cn",
  "tt",
];
/** The first of them name nobody's workplace. */
export const LISTED_APART: readonly string[] = LISTED_KINDS.slice(0, LISTED_KINDS.indexOf("cong dong"));
/** Whom a list is said to be of, at the head of its column of names: "Danh sách hội viên". Folded. */
export const LISTED_PEOPLE: readonly string[] = [
  "dai bieu",
  "hoi vien",
  "doan vien",
  "dang vien",
  "can bo",
  "can bo cong chuc",
  "cong chuc vien chuc",
  "thanh vien",
  "xa vien",
  "nguoi lao dong",
  "cong nhan",
  "giao vien",
  "hoc sinh",
  "sinh vien",
  "ho ten",
  "ho va ten",
  "nguoi tham du",
  "nguoi du",
  "khach moi",
];

/** "T.Giáo", "Đ.Viên", "ĐVCT": how narrow columns are headed. */
export const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bt giao\b/, "ton giao"],
  [/\bd vien\b/, "dang vien"],
  [/\bq hoach\b/, "quy hoach"],
  [/\btr do\b/, "trong do"],
  [/\bt do\b/, "trinh do"],
  [/\bd toc\b/, "dan toc"],
  [/\bh ten\b/, "ho ten"],
  [/\bn sinh\b/, "nam sinh"],
  [/\bc vu\b/, "chuc vu"],
  [/^c v(?= |$)/, "chuc vu"],
  [/\bd n$/, "de nghi"],
  [/\bd vi\b/, "don vi"],
  [/\bd chi\b/, "dia chi"],
  [/\bg chu\b/, "ghi chu"],
  [/\bt phan\b/, "thanh phan"],
  [/\bdvct\b/, "don vi cong tac"],
  [/\bd v c tac\b/, "don vi cong tac"],
  [/\bc tac\b/, "cong tac"],
  [/\bd thoai\b/, "dien thoai"],
  [/\bdv cong tac\b/, "don vi cong tac"],
  [/\bcq cong tac\b/, "co quan cong tac"],
  [/^cv(?= |$)/, "chuc vu"],
  [/\bc mon\b/, "chuyen mon"],
  [/\bc danh\b/, "chuc danh"],
  [/\bc quan\b/, "co quan"],
  [/\bco quan dv\b/, "co quan don vi"],
  [/\bcq dv\b/, "co quan don vi"],
  [/\b(?:cdcs|cd co so|cong doan cs)\b/, "cong doan co so"],
  [/\bto cd\b/, "to cong doan"],
  [/\bcd bo phan\b/, "cong doan bo phan"],
  [/\bn nghiep\b/, "nghe nghiep"],
  [/^(?:ns|sn)$/, "nam sinh"],
  // "TenChucVu" beside "MaChucVu", as programs call it.
  [/^ten (?=(?:chuc vu|chuc danh|phai|gioi tinh|dan toc|ton giao)$)/, ""],
];

/** Names of columns that are as well values of one: they make no header by themselves. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(
  "dang vien|dang|dv|dai bieu|ca nhan|phuong|xa|ban|van hoa|truong|cong doan|dt|khen thuong|tham luan|no|dao|chinh tri".split(
    "|",
  ),
);

/** Names that somebody has besides another: in religion, or in the world. Folded. */
export const OTHER_NAMES: readonly string[] = [
  "phap danh",
  "phap hieu",
  "dao hieu",
  "ten thanh",
  "thanh danh",
  "the danh",
  "tuc danh",
];

/** Over a group of columns: they are about a body and not about who stands for it. Folded. */
export const KINDS_OF_BODIES: readonly string[] = [
  "doanh nghiep",
  "dn",
  "htx",
  "co so",
  "ho kinh doanh",
  "to hop tac",
  "phap nhan",
  "to chuc",
  "co quan",
];

/**
 * What the people of one thôn form, before its name in a heading: "Đoàn đại biểu thôn Nà Ca", "Chi hội ấp 3". The
 * longer words first.
 */
export const OF_VILLAGES: readonly string[] = [
  "đoàn đại biểu",
  "đoàn",
  "đại biểu",
  "tổ đại biểu",
  "chi hội",
  "chi đoàn thanh niên",
  "chi đoàn",
  "chi bộ",
  "phân hội",
  "ban công tác mặt trận",
  "ban công tác mt",
  "ban ctmt",
];
/** Behind "Chi hội": whose it is. */
export const OF_ORGANISATIONS: readonly string[] = [
  "nông dân",
  "nd",
  "phụ nữ",
  "pn",
  "lhpn",
  "cựu chiến binh",
  "ccb",
  "người cao tuổi",
  "nct",
  "chữ thập đỏ",
  "ctđ",
  "khuyến học",
  "thanh niên",
];

/** The name somebody goes by, below the one of the birth certificate in one cell. Folded. */
export const NAMES_IN_USE: readonly string[] = [
  "thuong dung",
  "thuong goi",
  "dang dung",
  "hay goi",
  "goi khac",
  "ten khac",
  "bi danh",
];
/** What has an address that is nobody's home: "Địa chỉ công ty". Folded. */
export const ADDRESSES_OF: readonly string[] = [
  "co quan",
  "co so",
  "cong ty",
  "doanh nghiep",
  "htx",
  "nha xuong",
  "kinh doanh",
  "san xuat",
  "truong",
];
/** What a column or a heading says that its rows are. Folded. */
export const COLLECTIVE_KINDS: readonly string[] = [
  "tap the",
  "tapthe",
  "don vi",
  "to chuc",
  "co quan",
  "doanh nghiep",
  "hop tac xa",
  "dong ho",
  "cong dong",
];
