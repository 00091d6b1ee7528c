import type { DelegateField, FieldId } from "../../domain/facts";

/**
 * Words that name a column, folded (no marks, lower case). `weight` is how surely they name it, 0 to 1.
 * `exact`: only when the header is nothing but these words. `under`: only below a header that has these words.
 */
export interface Phrase {
  readonly words: string;
  readonly weight: number;
  readonly exact?: boolean;
  readonly under?: string;
}

function phrases(
  weight: number,
  list: string,
  more: { readonly exact?: boolean; readonly under?: string } = {},
): Phrase[] {
  return list.split("|").map((words) => ({ words: words.trim(), weight, ...more }));
}
const EXACT = { exact: true };
/** Columns of budgets and stores: "Đơn vị tính" is no unit. */
const GOODS = "don vi tinh|dvt|don gia|thanh tien|noi dung chi|ten hang hoa|ten vat tu";

const CHAPTERS = ["chi hoi", "chi bo", "chi doan"];
/** Bodies of one kind that rows of people belong to, and rows of allocations are about. */
const BODIES =
  "cong doan bo phan|to cong doan|cong doan thanh vien|to chuc|phan xuong|xuong|bo phan|khoa phong|phong khoa|khoa|to chuyen mon|to san xuat|to cong tac|ban nganh|chi bo|chi doan|chi hoi|cong doan co so|phong ban|phong|truong|cong ty|ban nganh doan the|to chuc dang|dang bo|chi dang bo|lop|doanh nghiep|ten doanh nghiep|xi nghiep|nha may|htx|hop tac xa|trung tam|tram|benh vien|ten truong|ten cong ty|chi nhanh|xa phuong|xa phuong thi tran|xa thi tran|phuong xa|dia phuong don vi|don vi dia phuong";
/** Places below the commune, each word of which surely is one. */
const LOCALITIES =
  "to nhan dan|to dan cu|to nhan dan tu quan|to ndtq|to tu quan|to lien gia|tieu khu|khoi pho|phum soc|khoi xom|cum dan cu|khoi dan cu|khu hanh chinh|phum|soc|plei|lang ban|ban lang|khom ap|buon thon|thon buon|kp|tdp|kdc|to doi";
const PLACES = ["thon", "ap", "ban", "xom", "khu pho", "to dan pho", "tdp", "khu dan cu"];

/** What an order number counts through or anew. */
const COUNTED_IN =
  "chung|rieng|toan danh sach|trong danh sach|khoa|trong khoa|phong|trong phong|don vi|trong don vi|theo don vi|chi bo|trong chi bo|chi hoi|to|trong to|doan|trong doan|nhom|trong nhom|khau|nhan khau|thanh vien|trong ho|nguoi|dai bieu".split(
    "|",
  );

/** "TT chung", "TT khoa": numbers of the same rows beside their order numbers, no further list. */
export const NUMBERS_OF_PARTS: readonly string[] = ["stt", "so tt", "tt", "so thu tu"].flatMap((order) =>
  COUNTED_IN.map((part) => `${order} ${part}`),
);

/** Facts of a list of people, collectives or households. */
export const PEOPLE_PHRASES: Readonly<Record<DelegateField | "ignored", readonly Phrase[]>> = {
  order: [
    ...phrases(1, "stt|so tt|tt|t t|so thu tu|thu tu|s t t|no", EXACT),
    // Beside one another: counted through, and anew in each part.
    ...phrases(0.9, NUMBERS_OF_PARTS.join("|"), EXACT),
    ...phrases(0.7, "so|#", EXACT),
  ],
  fullName: [
    ...phrases(
      1,
      "ho va ten|ho ten|ho ten dai bieu|ho va chu dem va ten|ten tap the ca nhan|ten ca nhan tap the|ho va ten dai bieu|ho ten khai sinh|ho va ten khai sinh|ho chu dem va ten|ho chu dem va ten khai sinh|ho va chu dem va ten khai sinh|ho dem va ten khai sinh|ho chu dem ten|ho chu lot va ten|ho dem va ten|ho ten dem va ten|ho va ten dem va ten|ho ten dem ten|ho chu dem ten khai sinh|ho dem ten|ho va dem va ten|ho lot va ten|ho va lot va ten",
    ),
    ...phrases(
      0.95,
      "ten tap the ca nhan ho gia dinh|ten dien hinh tien tien|ten dien hinh|ten doi tuong|ten ca nhan|ten dai bieu|ten nguoi|ten tap the|ten don vi ca nhan|ten ca nhan don vi|tap the ca nhan|ca nhan tap the|ten tap the ca nhan ho gia dinh doanh nghiep|ten dien hinh ca nhan tap the|ten vien chuc|ten can bo|ten cong chuc|ten nhan vien|ten giao vien|ten hoc sinh|ten sinh vien|ten cong dan|ten hoi vien|ten doan vien|ten thanh vien|ten xa vien|ten dang vien",
    ),
    ...phrases(
      0.95,
      "ho ten vo chong|ho va ten vo chong|ho ten vo va chong|ho va ten vo va chong|ho ten chong vo|ho va ten chong vo|ho ten chong va vo|ho va ten chong va vo|ho ten cap vo chong",
    ),
    ...phrases(
      0.75,
      "ban ten la|ban ten gi|ban ten la gi|cu ai|cu ai di|moi ai|khen ai|tang ai|trao cho ai|trao ai|bau ai|chon ai|de nghi ai|tuyen duong ai|gioi thieu ai",
      EXACT,
    ),
    // Who is one, or what he did: the values tell.
    ...phrases(0.78, "guong", EXACT),
    ...phrases(0.85, "ten|ten ho|ten goi khai sinh|full name|fullname|name|ho ten chuc danh", EXACT),
    ...phrases(0.95, "dong chi chuc vu|chuc vu dong chi|dai bieu chuc vu|ong ba chuc vu|khach moi chuc vu", EXACT),
    ...phrases(
      0.6,
      "vo chong|chong vo|cap vo chong|nguoi nao|trao cho|chuc sac|chuc sac chuc viec|quy chuc sac|phap danh|dao hieu|phap hieu|the danh|tuc danh",
      EXACT,
    ),
    ...phrases(
      0.6,
      "dai bieu|ca nhan|ong|ong ba|dong chi|kinh moi|kinh gui|khach moi|nguoi duoc moi|quy vi|quy danh|nguoi duoc cu|dai bieu duoc cu|nguoi tham du|nguoi tham gia|cac vi|nguoi dai dien|guong dien hinh|guong tieu bieu|dien hinh|dien hinh tien tien|guong nguoi tot viec tot|guong mat tieu bieu|dai bieu du|dai bieu duoc moi|nguoi du|nguoi phat bieu|nguoi tham luan|nguoi trinh bay|nguoi bao cao|dien gia|doanh nhan|nghe nhan|chuyen gia|van nghe si|tac gia|thi sinh|tap the ca nhan|ca nhan tap the|don vi ca nhan|ca nhan don vi",
      EXACT,
    ),
    ...phrases(
      0.8,
      "ho gia dinh ca nhan|ca nhan ho gia dinh|ho ca nhan|ca nhan ho|tap the ca nhan ho gia dinh|tap the ho gia dinh ca nhan|tap the ho gia dinh",
      EXACT,
    ),
  ],
  familyName: phrases(
    1,
    "ho|ho dem|ho va dem|ho lot|ho va ten dem|ho va chu dem|ho va ten lot|ho chu dem|ho chu lot|ho va chu lot|ho ten dem",
    EXACT,
  ),
  givenName: [...phrases(0.86, "ten", EXACT), ...phrases(0.95, "ten goi|ten rieng", EXACT)],
  birthDate: [
    ...phrases(
      1,
      "ngay sinh|nam sinh|ngay thang nam sinh|sinh ngay|sinh ngay thang nam|sinh ngay thang|nam chao doi|ngay chao doi|ngay thang chao doi|nam ra doi|sinh vao nam|sinh vao|ngay thang sinh|nam sinh ngay sinh|sinh nam|ng sinh|ng thang nam sinh|ntns|n t n s|n s|d o b|ntn sinh|ngay th nam sinh|ngay va nam sinh|date of birth|dob|ns",
    ),
    ...phrases(0.9, "nam sinh chu ho|nam sinh cua chu ho|ngay sinh chu ho|ngay thang nam sinh chu ho", EXACT),
    ...phrases(0.7, "sinh", EXACT),
    ...phrases(0.9, "sinh nhat|sinh nhat em|sinh nhat ban", EXACT),
    ...phrases(0.6, "ngay thang nam", EXACT),
    ...phrases(0.8, "sn|n sinh|nsinh|nien canh|nien sanh", EXACT),
  ],
  birthDateMale: [
    ...phrases(1, "nam|anh|ong|trai", { under: "sinh", exact: true }),
    ...phrases(0.95, "nam sinh nam|ngay sinh nam|sinh nam nam", EXACT),
  ],
  birthDateFemale: [
    ...phrases(1, "nu|chi|ba|gai", { under: "sinh", exact: true }),
    ...phrases(0.95, "nam sinh nu|ngay sinh nu", EXACT),
  ],
  sex: [
    ...phrases(
      1,
      "gioi tinh|phai|nam nu|nu nam|gioi|g tinh|gtinh|nam hay nu|trai gai|gai trai|trai hay gai|dan ong dan ba|dan ong hay dan ba|ban nam ban nu|ban nam hay ban nu|sex|gender|gt",
      EXACT,
    ),
    ...phrases(0.9, "gioi tinh"),
    ...phrases(0.8, "nam|cu ong|ong", EXACT),
    ...phrases(0.9, "cu ong cu ba|ong cu ba cu|cu ong hay cu ba", EXACT),
    ...phrases(0.7, "danh xung|xung ho|ong ba chuc danh|ong ba|ten goi|ten goi ong ba", EXACT),
  ],
  female: [
    ...phrases(
      1,
      "nu|ban nu|p nu|phai nu|dai bieu nu|la nu|gioi tinh nu|phu nu|cu ba|ba|nu gioi|db nu|dai bieu la nu",
      EXACT,
    ),
  ],
  ethnicity: [
    ...phrases(
      1,
      "dan toc|thanh phan dan toc|dan toc gi|toc nguoi|sac toc|thanh phan dt|ethnicity|ethnic group|ten dan toc",
    ),
    ...phrases(0.9, "d toc|dt", EXACT),
    ...phrases(0.7, "dong bao|nguoi dan toc nao", EXACT),
  ],
  minority: [
    ...phrases(
      1,
      "dan toc thieu so|dtts|nguoi dtts|nguoi dan toc thieu so|dong bao dan toc thieu so|dong bao dan toc|nguoi dan toc|dan toc it nguoi|la dan toc thieu so|dai bieu dan toc thieu so",
    ),
    ...phrases(0.95, "dan toc ts|dt thieu so|d toc thieu so|dtoc thieu so", EXACT),
  ],
  religion: [
    ...phrases(1, "ton giao|religion|theo dao"),
    ...phrases(0.85, "dao|tin nguong|co dao|luong giao|luong hay giao", EXACT),
    ...phrases(0.6, "tg", EXACT),
  ],
  partyMember: [
    ...phrases(
      1,
      "dang vien|la dang vien|dang vien dang csvn|ngay vao dang|vao dang|thoi gian vao dang|ngay ket nap dang|ngay vao dcsvn|ngay vao dang csvn|ngay thang nam vao dang|nam vao dang|ket nap dang|dcsvn|dang cong san viet nam|party member",
    ),
    ...phrases(0.8, "dang|dv|d v|ngay vao d|ngay ket nap|duoc ket nap ngay|ket nap ngay|n vd|nvd|n v d", EXACT),
    ...phrases(0.9, "dang doan|doan dang|dang doan vien|doan dang vien|dang vien doan vien|doan vien dang vien", EXACT),
  ],
  education: [
    ...phrases(
      1,
      "trinh do van hoa|trinh do hoc van|hoc van|giao duc pho thong|trinh do pho thong|trinh do gdpt|tdvh|trinh do giao duc pho thong|gdpt|trinh do vh|trinh do hv|trinh do pt",
    ),
    ...phrases(0.9, "van hoa|pho thong", EXACT),
    ...phrases(1, "van hoa|pho thong|hoc van|gdpt|vh|hv|pt", { under: "trinh do", exact: true }),
  ],
  qualification: [
    ...phrases(
      1,
      "trinh do chuyen mon|trinh do chuyen mon ky thuat|trinh do chuyen mon nghiep vu|chuyen mon nghiep vu|tdcm|cmnv|trinh do cm|td chuyen mon|bang cap chuyen mon|chuyen nganh|trinh do cmkt|trinh do cmnv|td cmnv|trinh do dao tao|bac dao tao|bac hoc|hoc ham hoc vi|hoc vi",
    ),
    ...phrases(0.9, "chuyen mon|bang cap|trinh do cao nhat", EXACT),
    ...phrases(0.75, "trinh do|cm", EXACT),
    ...phrases(1, "chuyen mon|cm|dao tao|nghiep vu|chuyen mon nghiep vu", { under: "trinh do", exact: true }),
  ],
  politicalTheory: [
    ...phrases(
      1,
      "ly luan chinh tri|trinh do ly luan chinh tri|trinh do llct|llct|td llct|ly luan ct|trinh do ct|trinh do ll|trinh do ly luan|trinh do chinh tri|cao cap ly luan",
    ),
    ...phrases(0.85, "ly luan|chinh tri", EXACT),
    ...phrases(1, "ly luan|chinh tri|llct|ll chinh tri|ll|ct", { under: "trinh do", exact: true }),
  ],
  position: [
    ...phrases(
      1,
      "chuc vu|chuc danh|chuc vu chuc danh|giu chuc|giu chuc vu|chuc vu dam nhiem|chuc vu dam nhan|chuc trach|chuc vu hien nay|chuc vu cong tac|job title",
    ),
    ...phrases(0.95, "chuc vu dang chinh quyen doan the|chuc viec|chuc viec dam nhiem"),
    ...phrases(0.9, "position|title|role|pos", EXACT),
    ...phrases(0.9, "vai tro|cuong vi"),
    ...phrases(
      0.65,
      "dang lam|hien lam|hien dang lam|dang lam gi|nghe|vi tri|viec lam|trach nhiem|trach nhiem duoc giao|phan su|chuc sac nghe|chuc sac nghe nghiep",
      EXACT,
    ),
    ...phrases(
      0.65,
      "occupation|nghe nghiep|cong viec|dam nhan|dam nhiem|chuc phan|phan vu|viec dang lam|lam nghe|nghe chinh|cong viec dang dam nhiem|cong viec dam nhiem|chuyen mon dam nhan|vi tri cong tac|vi tri viec lam|vi tri lam viec|vi tri cong viec|cong viec duoc giao|nhiem vu duoc giao|nhiem vu|cong viec hien nay|chuc nghiep",
    ),
  ],
  unit: [
    ...phrases(
      1,
      "don vi|don vi cong tac|co quan don vi|noi cong tac|cong tac tai|cong tac o|noi lam viec hien nay|noi lam viec hien tai|noi ct|don vi ct|dang cong tac tai|lam viec tai|lam viec o|dang lam viec tai|noi dang cong tac|noi dang lam viec|duoc cu tu|noi cu|noi cu di|don vi cu di|sinh hoat tai|noi sinh hoat|sinh hoat chi bo|sinh hoat tai chi bo|sinh hoat chi doan|den tu don vi|cho lam viec|co quan cong tac|ten don vi|co quan|don vi co quan|cq don vi|co quan don vi cong tac|don vi gioi thieu|don vi de cu|don vi cu|don vi de nghi|noi hanh nghe|tru xu|noi tu hanh|noi tru tri|noi tu hoc|noi phung su|noi phuc vu|noi muc vu|noi hanh dao|day o|day tai|dang day o|dang day tai|giang day tai|giang day o|dung lop o",
    ),
    ...phrases(
      0.9,
      "organization|organisation|workplace|work unit|unit|department|dept|division|section|branch|team|factory|workshop|office|agency|school|company",
      EXACT,
    ),
    ...phrases(
      0.85,
      `${BODIES}|den tu|lam o|lam tai|cong tac o dau|lam o dau|lam viec o dau|nguoi cua|cu tu|ben cu|trung tap tu|noi lam|cho lam|cong tac|thuoc cong doan|thuoc chi bo|thuoc chi doan|noi lam viec|ten co quan|doan dai bieu`,
      EXACT,
    ),
    ...phrases(0.75, "dv|d v|xa phuong dac khu|xa phuong thi tran dac khu", EXACT),
    ...phrases(0.7, "dia phuong|xa|phuong|khoi", EXACT),
    ...phrases(0.55, "huyen|quan huyen|huyen thanh pho|huyen tp|huyen thi xa thanh pho|doan", EXACT),
  ],
  village: [
    ...phrases(
      1,
      "thon|ap|khu pho|to dan pho|xom|khom|noi o|noi cu tru|khu dan cu|thon ban|thon xom|thon ap|ban thon|thon ap khu pho|cho o|thon to dan pho|thon to|noi o hien nay|to dan pho thon|dia ban",
      EXACT,
    ),
    ...phrases(0.95, "thon|khu pho|to dan pho|noi o|noi cu tru|cho o hien nay"),
    ...phrases(
      0.85,
      "dia chi|dia chi hien tai|cu ngu tai|cu ngu|cu tru tai|sinh song tai|noi sinh song|dang sinh song tai|nha o tai|song tai|dia chi cu tru|noi o hien tai|noi thuong tru|dia chi thuong tru|ho khau thuong tru|address|village|noi dang ky thuong tru|noi dk thuong tru|dang ky thuong tru|noi dktt|noi dang ky ho khau thuong tru|noi dang ky hktt|noi dk hktt|noi dang ky ho khau|dia chi lien he",
    ),
    ...phrases(
      0.85,
      "nha o|hktt|dktt|dk hktt|ho khau|ho khau tt|o thon|o ban|o xom|o ap|song o|o tai|dang o|thon cu tru|dang o thon|tru quan|thuong tru tai|cu tru|noi dkhktt|noi o tam thoi|noi cu ngu",
      EXACT,
    ),
    ...phrases(0.85, LOCALITIES, EXACT),
    // Of "Chi hội thôn" its name is that of the thôn.
    ...phrases(0.85, CHAPTERS.flatMap((chapter) => PLACES.map((place) => `${chapter} ${place}`)).join("|"), EXACT),
    ...phrases(0.6, "khu vuc|tam tru|noi tam tru|dia chi tam tru|noi dang ky tam tru", EXACT),
    ...phrases(0.75, "ban|to|doi|o to nao|o to dau|to nao|doi nao|o doi nao|khu|buon|lang|thuong tru", EXACT),
  ],
  nativePlace: [...phrases(1, "que quan|nguyen quan"), ...phrases(0.9, "que|qq", EXACT)],
  category: [
    ...phrases(
      1,
      "thanh phan|thanh phan dai bieu|thanh phan tham du|thanh phan du|co cau dai bieu|loai dai bieu|phan loai dai bieu|tu cach dai bieu|doi tuong dai bieu|dien dai bieu|nhom dai bieu|dai bieu thuoc thanh phan",
      EXACT,
    ),
    ...phrases(
      0.9,
      "thanh phan|co cau|doi tuong|phan loai doi tuong|phan loai|doi tuong moi|doi tuong tham du|doi tuong du|dien moi|tu cach|tu cach tham du|loai db|du voi tu cach|dien|nhom|nhom doi tuong|thanh phan co cau|phan nhom|loai hinh dai bieu|thuoc dien|thuoc thanh phan|thuoc doi tuong|loai doi tuong",
      EXACT,
    ),
    ...phrases(0.8, "thanh phan dai bieu|co cau dai bieu|phan loai dai bieu|loai dai bieu|phan loai doi tuong"),
    ...phrases(0.6, "thanh phan|doi tuong"),
  ],
  sector: [
    ...phrases(
      1,
      "linh vuc|linh vuc hoat dong|nganh nghe|linh vuc cong tac|nganh linh vuc|linh vuc nganh nghe|thuoc linh vuc|khoi nganh|nganh hang|mat hang|loai hinh kinh doanh|loai hinh san xuat|nghe kinh doanh|nghe truyen thong",
    ),
    ...phrases(0.85, "nganh|khoi|khoi thi dua|khoi cum|mang", EXACT),
  ],
  economicSector: [
    ...phrases(
      1,
      "thanh phan kinh te|thanh phan kt|khu vuc kt|kv kinh te|kv kt|loai hinh so huu|loai hinh so huu dn|loai hinh dn|hinh thuc so huu|loai hinh kinh te|khu vuc kinh te|tp kinh te|loai hinh doanh nghiep|tpkt",
    ),
    ...phrases(0.6, "loai hinh", EXACT),
  ],
  directWorker: phrases(
    1,
    "truc tiep san xuat|truc tiep lao dong|truc tiep sx|truc tiep san xuat cong tac|lao dong truc tiep|nguoi truc tiep|truc tiep cong tac|ldtt|lao dong tt|ld tt|nguoi lao dong truc tiep|truc tiep|ttsx|truc tiep sx cong tac",
  ),
  achievement: [
    ...phrases(
      1,
      "thanh tich|thanh tich tieu bieu|tom tat thanh tich|thanh tich noi bat|thanh tich dat duoc|noi dung thanh tich|thanh tich xuat sac|thanh tich chinh",
    ),
    ...phrases(
      0.75,
      "ly do de nghi|ket qua noi bat|ket qua dat duoc|ket qua hoat dong|ket qua cong tac|ket qua thuc hien|ket qua san xuat|ket qua khai thac|ket qua lao dong|viec lam tieu bieu|viec lam tot|viec lam cu the|viec lam y nghia|viec lam hay|viec lam noi bat|viec lam theo bac|viec da lam|viec tot|nghia cu|guong tieu bieu|guong ve|guong dien hinh ve|neu guong|noi dung dien hinh|noi dung bieu duong|noi dung neu guong|ly do bieu duong|ly do khen|dong gop|dong gop noi bat|cong lao|cong hien|mo hinh|mo hinh kinh te|mo hinh viec lam|cach lam|sang kien|tom tat viec lam",
    ),
    ...phrases(
      0.75,
      "guong|cong trang|ghi nhan|viec lam nguoi tot viec tot|da lam duoc|lam duoc|nha nay da lam|ho da lam",
      EXACT,
    ),
  ],
  awards: [
    ...phrases(0.6, "hinh thuc|de nghi|muc khen|hinh thuc muc khen", EXACT),
    ...phrases(
      1,
      "hinh thuc khen thuong|danh hieu thi dua|khen thuong|danh hieu|hinh thuc de nghi khen thuong|danh hieu thi dua hinh thuc khen thuong|hinh thuc kt|htkt|de nghi khen thuong|hinh thuc khen|hinh thuc de nghi|de nghi hinh thuc|danh hieu de nghi|danh hieu khen thuong|muc khen|khen thuong da dat",
    ),
    ...phrases(0.7, "de nghi", EXACT),
    ...phrases(
      0.9,
      "huy hieu|huy hieu dang|loai huy hieu|de nghi khen|de nghi tang|de nghi hinh thuc khen thuong|muc thuong hinh thuc|hinh thuc muc thuong",
      EXACT,
    ),
  ],
  talk: phrases(1, "tham luan|phat bieu tham luan|bao cao tham luan|dang ky tham luan|bao cao dien hinh|doc tham luan"),
  score: [
    ...phrases(
      1,
      "tong diem|so diem|diem binh xet|diem so|diem cham|diem bx|diem tb|diem bq|diem tbc|diem binh quan|diem xet",
    ),
    ...phrases(0.8, "so phieu|so phieu dong y|so phieu bau"),
    ...phrases(
      0.85,
      "diem hoi dong|diem danh gia|diem thi dua|diem tong|diem trung binh|phieu tan thanh|phieu tin nhiem",
    ),
    ...phrases(0.95, "diem|phieu", EXACT),
  ],
  nationalId: phrases(
    1,
    "cccd|so cccd|cmnd|so cmnd|can cuoc cong dan|so can cuoc|can cuoc|cmnd cccd|cccd cmnd|so dinh danh ca nhan|so dinh danh|cmt|so cmt|so cmnd cccd|chung minh nhan dan|so the can cuoc|so cc|cc cccd|cmtnd|so cmtnd|so giay to tuy than|ma dinh danh ca nhan",
  ),
  phone: [
    ...phrases(
      1,
      "so dien thoai|dien thoai|sdt|so dt|phone|phone number|mobile|dien thoai lien he|dt lien he|dt cam tay|dien thoai cam tay|dt di dong|di dong|dien thoai di dong|so di dong",
    ),
    ...phrases(
      0.9,
      "dt|d thoai|lien he|dtdd|lien lac|so lien lac|so may|so may lien lac|zalo|so zalo|tel|sdt lien he|sdt lien lac|so dt lien he|so phone|dt lien lac",
      EXACT,
    ),
  ],
  notes: [
    ...phrases(1, "ghi chu|chu thich|cuoc chu|luu y"),
    ...phrases(0.9, "notes|note|remarks|comments", EXACT),
    ...phrases(
      0.75,
      "dieu chinh|bien dong|thay doi|noi dung dieu chinh|ly do dieu chinh|noi dung thay doi|ly do thay doi|tra loi",
      EXACT,
    ),
    ...phrases(
      0.6,
      "ghi|ghi them|gc|khac|gchu|g c|thong tin them|dien giai|them|dan|sao khong den|vi sao khong den",
      EXACT,
    ),
  ],
  ignored: [
    // "Sinh › Nam › Quê quán | Nữ › Quê quán": the second of them is no other fact, whatever stands above it.
    ...phrases(0.88, "que quan|nguyen quan"),
    ...phrases(
      1,
      "so ghe|so ghe ngoi|mssv|ma so|ma so sinh vien|ma sinh vien|ma so thue|ma dinh danh doan vien|ma nhan khau|ma ho|ma nhan vien|email|mail|thu dien tu|noi sinh",
    ),
    ...phrases(
      1,
      "ngay cap|noi cap|ngay cap cccd|noi cap cccd|ngay vao doan|thoi gian vao doan|vao doan|ngay chinh thuc|so the|so the dang|so the doan|tin hoc|ngoai ngu|ky luat|he so luong|bac luong|ngach|tham nien",
    ),
    ...phrases(
      1,
      "nguoi truc|ai thay mat nhan|ai nhan thay|ai len nhan thay|nguoi nhan thay|nguoi dai dien nhan|nguoi thay mat nhan|nguoi phu trach|phu trach|nguoi thuc hien|nguoi lien he|nguoi theo doi|ky nhan|chu ky|ky ten|xac nhan|diem danh|hon nhan|tuoi|tinh trang|trang thai|chieu cao|can nang|so quyet dinh|so nghi quyet|quan he|so tai khoan|ngan hang|so nha|so tien|muc thuong|tien thuong|size ao",
    ),
    ...phrases(
      1,
      "phong so|so phong|phong o|ban so|so ban|xe so|ghe so|cho ngoi|vi tri ngoi|to thao luan|ho ten bo|ho ten me|ho ten cha|ho ten chu ho|ho ten vo|ho ten chong|ho va ten cha|ho va ten me|ho va ten bo|nguoi gioi thieu|nguoi bao lanh|ten co so|ma don vi|so xe|bien so|phong nghi|khach san",
    ),
    ...phrases(
      0.9,
      "nguoi nhap|ngay nhap|thoi gian dang ky|dau thoi gian|timestamp|thoi gian cong tac|nam cong tac|so ho chieu|bhyt|bhxh|so bhxh",
    ),
    ...phrases(0.95, "doan vien|hoi vien|doan vien thanh nien|cong doan vien"),
    ...phrases(0.7, "chinh thuc", EXACT),
    ...phrases(
      0.9,
      "thu moi so|so thu moi|giay moi so|so giay moi|hinh thuc tham du|hinh thuc du|hinh thuc tham gia|don vi bau cu so",
      EXACT,
    ),
    // Beside "tham luận", "số điểm" they are other words, no slips.
    ...phrases(1, "thao luan|so dem|so ngay|so suat|so buoi|dinh muc"),
    ...phrases(1, GOODS),
  ],
};

/** Facts of an allocation sheet, a staff table or a list of units or thôn. */
export const UNIT_PHRASES: Readonly<Partial<Record<FieldId | "ignored", readonly Phrase[]>>> = {
  order: [...phrases(1, "stt|so tt|tt|t t|so thu tu|thu tu|s t t|no", EXACT), ...phrases(0.7, "so|#", EXACT)],
  unit: [
    ...phrases(
      1,
      "don vi|to chuc dang truc thuoc|to chuc co so dang|tccs dang|chi bo truc thuoc|dang bo truc thuoc|ten don vi|co quan don vi|ten co quan don vi|don vi dia phuong|dia phuong don vi|ten co quan|co quan|dia phuong|don vi hanh chinh|ten don vi hanh chinh|co quan don vi dia phuong|don vi bau cu|doan dai bieu|don vi truc thuoc",
    ),
    ...phrases(
      1,
      "dia ban|dia ban dan cu|thon|ten thon|ap|ten ap|khu pho|ten khu pho|to dan pho|ten to dan pho|xom|ban|ten ban|thon ban|thon ap|thon xom|ten thon ban|thon to dan pho|thon ap khu pho|khom|khu dan cu|ten thon to dan pho|ten thon xom|ten khu dan cu|buon|lang|thon to",
      EXACT,
    ),
    ...phrases(
      0.9,
      `${BODIES}|${LOCALITIES}|ten xa|xa|phuong|ten xa phuong|cong doan|ten to chuc|ten chi hoi|ten chi bo|ten chi doan|linh vuc|ten linh vuc|nganh|khoi|ten phan xuong|xuong san xuat|cua hang|day chuyen`,
      EXACT,
    ),
    ...phrases(0.8, "thon|khu pho|to dan pho|doanh nghiep|chi bo|linh vuc"),
    ...phrases(0.75, "khu vuc|khu|to|doi|doan", EXACT),
    ...phrases(0.7, "ten|ten goi", EXACT),
  ],
  seats: [
    ...phrases(
      1,
      "dai bieu chinh thuc|dai bieu duoc bau|so dai bieu duoc bau|so dai bieu bau|so nguoi duoc moi|so nguoi moi|so dai bieu|so luong dai bieu|tong so dai bieu|so db|tong db|tong so db|tong dai bieu|so luong db|sl db|so dai bieu duoc phan bo|so luong phan bo|so dai bieu phan bo|phan bo|chi tieu|so luong duoc phan bo|sl dai bieu|phan bo dai bieu|chi tieu dai bieu|so dai bieu duoc cu|so luong dai bieu duoc phan bo|so luong dai bieu phan bo",
    ),
    ...phrases(0.85, "so luong|tong so|dai bieu|tong cong|tong|cong|sl|db|so nguoi|duoc cu|duoc phan bo", EXACT),
    ...phrases(0.65, "dang ky|so dang ky|duoc moi", EXACT),
    ...phrases(1, "tong so|tong|tong cong|cong|so luong", { under: "dai bieu", exact: true }),
    ...phrases(1, "tong so|tong|tong cong|so luong", { under: "phan bo", exact: true }),
    ...["dai bieu", "db"].flatMap((under) => phrases(0.95, "chinh thuc", { under, exact: true })),
  ],
  femaleSeats: [
    ...phrases(1, "nu|trong do nu|dai bieu nu|so dai bieu nu|nu dai bieu|so nu|db nu|trong do dai bieu nu", EXACT),
    ...phrases(0.85, "dai bieu nu|trong do nu"),
  ],
  staff: [
    ...phrases(
      1,
      "cbccvc|cbccvc nld|so cbccvc|so cbccvc nld|tong so cbccvc|tong so cbccvc nld|so can bo cong chuc vien chuc|can bo cong chuc vien chuc|cong chuc vien chuc nguoi lao dong|can bo cong chuc vien chuc nguoi lao dong|so lao dong|tong so lao dong|so nguoi lao dong|quan so|so can bo|so cong nhan|tong so can bo|so luong lao dong|lao dong|so vien chuc|so vien chuc hien co|so vien chuc co mat|so nguoi lam viec|so luong nguoi lam viec|so nguoi lam viec hien co|tong so nguoi lam viec|so cbcc|tong so cbcc|so cb cc|tong so cb cc|so cbcnv|tong so cbcnv",
    ),
    ...phrases(
      0.85,
      "dang lam viec|hien dang lam viec|co mat|hien co|so co mat|so hien co|bien che|bien che duoc giao|so bien che duoc giao|bien che giao|bien che co mat|so bien che|so bien che co mat|bien che hien co",
      EXACT,
    ),
    ...phrases(
      0.9,
      "nld|cb cc vc|so luong cb|so luong cbccvc|nhan su|ccvc|cbccvc va nld|cbcc|cb cc|cbcnv|cb cnv|cnvc|cnvc ld",
    ),
    ...["cbccvc", "nld", "lao dong", "bien che", "can bo", "vien chuc", "co mat", "hien co"].flatMap((under) => [
      ...phrases(0.98, "tong so|tong|tong cong|cong|so luong", { under, exact: true }),
      ...phrases(0.95, "co mat|hien co", { under, exact: true }),
    ]),
  ],
  phone: phrases(1, "so dien thoai|dien thoai|sdt|so dt|dien thoai lien he"),
  notes: phrases(1, "ghi chu|chu thich|cuoc chu"),
  form: [
    ...phrases(1, "hinh thuc to chuc|hinh thuc hoi nghi|hinh thuc to chuc hoi nghi|loai hoi nghi"),
    ...phrases(0.9, "hinh thuc", EXACT),
  ],
  delegates: [
    ...phrases(
      1,
      "so dai bieu du|dai bieu du hoi nghi|so dai bieu trieu tap|dai bieu trieu tap|so dai bieu du hoi nghi|so dai bieu du kien|dai bieu du",
    ),
    ...phrases(0.8, "so dai bieu|dai bieu|so luong dai bieu"),
  ],
  ignored: [
    ...phrases(1, GOODS),
    ...phrases(
      1,
      "ma so|ma don vi|ma|dia chi|email|truong thon|bi thu|nguoi phu trach|dien tich|so ho|dan so|nhan khau|so khau|ky nhan|truong ap|dang vien|dan toc thieu so|dan toc|tre|duoi 35 tuoi|ngoai dang",
    ),
    ...phrases(0.9, "nam|trong do|khac|hop dong", EXACT),
  ],
};

/** How the same columns are called in English, behind the Vietnamese: "Họ và tên / Full name". */
export const ENGLISH_NAMES: readonly string[] = [
  "no",
  "number",
  "name",
  "full name",
  "sex",
  "gender",
  "date of birth",
  "year of birth",
  "d o b",
  "dob",
  "birth",
  "department",
  "dept",
  "division",
  "section",
  "company",
  "office",
  "job",
  "title",
  "pos",
  "occupation",
  "religion",
  "hometown",
  "native place",
  "tel",
  "code",
  "emp id",
  "employee id",
  "party member",
  "participants",
  "delegates",
  "birth date",
  "birthday",
  "position",
  "job title",
  "organization",
  "organisation",
  "agency",
  "unit",
  "workplace",
  "address",
  "ethnicity",
  "ethnic group",
  "nationality",
  "telephone",
  "phone",
  "phone number",
  "mobile",
  "id number",
  "remarks",
  "notes",
  "note",
];
