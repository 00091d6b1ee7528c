import type { RosterUse } from "../../app/session/session";
import type { Layout, LayoutDoubt } from "../../domain/layout";
import type { OtherRowKind, ReadingNote } from "../../domain/roster";
import { capital, count } from "../parts/words";

export const useNames: Readonly<Record<RosterUse, string>> = {
  checked: "đang kiểm tra",
  nominations: "dùng để đối chiếu đề cử",
  allocation: "dùng làm bảng phân bổ",
  staff: "dùng làm bảng số CBCCVC-NLĐ",
  list: "dùng làm danh mục để đối chiếu",
  attendees: "là danh sách đại biểu dự hội nghị, không tính vào lần kiểm tra này",
  sentUp: "là danh sách đại biểu đi dự cấp trên, không tính vào lần kiểm tra này",
  awards: "là danh sách đề nghị khen thưởng, không tính là đại biểu",
  doubtful: "chưa rõ có tính vào danh sách đang kiểm tra hay không",
  unused: "không dùng trong lần kiểm tra này",
};

export const sheetUseNames = {
  auto: "Tự nhận biết",
  attendees: "Đại biểu dự hội nghị",
  sentUp: "Đại biểu đi dự cấp trên",
  awards: "Đề nghị khen thưởng",
  nominations: "Danh sách đề cử để đối chiếu",
  allocation: "Bảng phân bổ đại biểu",
  staff: "Bảng số CBCCVC-NLĐ",
  list: "Danh mục thôn, đơn vị, lĩnh vực",
  ignore: "Không dùng trang này",
} as const;

export const OTHER_ROW_ORDER = [
  "section",
  "subtotal",
  "column-numbers",
  "note",
  "signature",
] as const satisfies readonly OtherRowKind[];
export const otherRowNames: Readonly<Record<OtherRowKind, string>> = {
  section: "dòng mục",
  subtotal: "dòng cộng",
  "column-numbers": "dòng số thứ tự cột",
  signature: "dòng ký tên, đóng dấu",
  note: "dòng ghi chú",
};

const between = (rows: readonly number[]): string => {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  return first === last ? String(first) : `${first}–${last}`;
};

/** How a list was read: where its columns are named and its people stand. */
export const layoutInWords = (layout: Layout): string => {
  if (layout.is === "noHeader") return "Bảng không có hàng tiêu đề.";
  return layout.is === "header"
    ? `Tiêu đề cột ở hàng ${between(layout.rows)}.`
    : `Bảng viết ngang: mỗi người một cột, các mục ở hàng ${between(layout.rows)}.`;
};

const doubtNames: Readonly<Record<LayoutDoubt["certainty"], string>> = {
  likely: "Nên xem lại bảng này bắt đầu từ đâu",
  doubtful: "Chưa chắc bảng này được đọc đúng",
};
export const doubtName = ({ certainty }: LayoutDoubt): string => doubtNames[certainty];

/** What the office may say of how a sheet is laid out. */
export const LAYOUT_CHOICES = ["auto", "header", "noHeader", "across"] as const;
export const layoutChoiceNames: Readonly<Record<(typeof LAYOUT_CHOICES)[number], string>> = {
  auto: "Tự nhận biết",
  header: "Có hàng tiêu đề",
  noHeader: "Không có hàng tiêu đề",
  across: "Viết ngang, mỗi người một cột",
};

const noteSentences: Readonly<Record<ReadingNote["code"], (n: number) => string>> = {
  "hidden-sheet": () => "Trang tính này đang ẩn; phần mềm vẫn đọc.",
  "hidden-rows": (n) => `Có ${count(n)} hàng đang ẩn; phần mềm vẫn đọc và vẫn tính.`,
  "hidden-columns": (n) => `Có ${count(n)} cột đang ẩn; phần mềm vẫn đọc.`,
  "uncalculated-formulas": (n) =>
    `Có ${count(n)} ô công thức chưa được tính lại, số đang thấy có thể đã cũ; mở tệp trong Excel, nhấn F9 rồi lưu để có số đúng.`,
  "formula-errors": (n) => `Có ${count(n)} ô báo lỗi công thức (như #REF!); các ô này chưa đọc được.`,
  filtered: () => "Trang tính đang lọc; các hàng bị lọc đi vẫn được đọc và vẫn được tính.",
  "no-header": () => "Không thấy hàng tiêu đề; các cột được nhận theo nội dung, cần xem lại.",
  "not-read": (n) => `Có ${count(n)} ô chưa đọc được.`,
};
export const readingNote = (note: ReadingNote): string => noteSentences[note.code](note.count);

/** Labels and sentences of the tab "Danh sách". */
export const rosterWords = {
  rosters: {
    heading: "Các trang tính",
    intro:
      "Phần mềm tự nhận biết bảng và cột. Chỗ nào chưa chắc thì được nêu trước; cơ quan có thể đổi, bảng tính không bị sửa.",
    notRead: "Chưa đọc bảng tính. Bấm nút dưới đây để đọc và kiểm tra; phần mềm chỉ đọc, không sửa nội dung.",
    hidden: "Đang ẩn",
    checked: "Đang kiểm tra",
    unsure: (n: number) => `${count(n)} cột cần xem`,
    useOf: "Trang tính này dùng làm",
    groupOfOthers: "Người chưa ghi thành phần ở trang này là",
    isProtected: "Trang tính được bảo vệ: vẫn đọc và kiểm tra được, nhưng không tô màu được.",
    noRoster:
      "Không thấy bảng nào trên trang tính này. Nếu có, chọn trang tính dùng làm gì ở trên, hoặc cho biết hàng tiêu đề ở dưới.",
    emptySheet: "Trang tính trống.",
    rows: (n: string, from: number, to: number) => `${n} dòng, từ hàng ${from} đến hàng ${to};`,
    people: (n: string, from: number, to: number) => `${n} người viết ngang, từ hàng ${from} đến hàng ${to};`,
    noRows: "Chưa có dòng dữ liệu nào;",
    serves: (use: string) => `${use}.`,
    title: (text: string) => `Tiêu đề: ${text}`,
    because: (reasons: string) => `Vì: ${reasons}.`,
    otherRows: (text: string) => `Không tính là người: ${text}.`,
    toReview: (n: number, isAcross: boolean) => `${count(n)} ${isAcross ? "mục" : "cột"} cần xem lại`,
    sureColumns: (n: number, isAcross: boolean) => `${count(n)} ${isAcross ? "mục" : "cột"} đã rõ`,
    noHeader: "(không có tiêu đề)",
    review: "Cần xem lại",
    byUser: "Cơ quan chọn",
    hiddenColumn: "Cột ẩn",
    place: (name: string, isRow: boolean) => `${isRow ? "hàng" : "cột"} ${name}`,
    fieldOf: (place: string, header: string) => `${capital(place)}${header === "" ? "" : ` “${header}”`} được đọc là`,
    notField: "Không đọc cột này",
    peopleFields: "Về từng người",
    unitFields: "Về từng đơn vị",
    also: (fields: string) => `trong ô còn có ${fields}`,
    confirm: "Đúng",
    confirmColumn: (place: string) => `Đúng, ${place} được đọc như vậy`,
    blankUnknown: "Ô trống là chưa rõ (bình thường ô trống là “không”)",
    reset: "Về như máy đọc",
    doubt: "Cách đọc cần xem",
    readOtherwise: (text: string, n: string) => `${text}: đọc như vậy thì được ${n} dòng.`,
    takeOther: "Đọc theo cách đó",
    keepThis: "Cách đọc này đúng",
    notAsItIs: "Bảng đọc chưa đúng?",
    layoutOf: "Bảng trên trang này được trình bày",
    firstRow: "Từ hàng",
    lastRow: "Đến hàng",
    noSuchRow: (n: number) => `Trang này có ${count(n)} hàng.`,
    beforeFirst: "Hàng cuối phải từ hàng đầu trở đi.",
    tooManyRows: (most: number) => `Nhiều nhất ${most} hàng.`,
    readAgain: "Đọc lại",
  },
  groups: {
    heading: "Xếp nhóm đại biểu",
    intro: (n: number) =>
      `${count(n)} cách ghi chưa rõ thuộc nhóm nào. Chọn nhóm, hoặc xác nhận nhóm được đề xuất, một lần; lần sau không hỏi lại.`,
    allClear: "Mọi cách ghi thành phần đều đã rõ thuộc nhóm nào.",
    confirmAll: (n: number) => `Xác nhận tất cả đề xuất (${count(n)})`,
    settled: (n: number) => `${count(n)} cách ghi đã rõ`,
    unknown: "Chưa rõ",
    groupOf: (text: string) => `Nhóm của “${text}”`,
    where: { column: "Ghi ở cột thành phần", section: "Ghi ở dòng mục", position: "Theo chức vụ" },
    people: (n: string) => `${n} người`,
  },
  names: {
    heading: "Tên cũ và tên mới",
    intro: "Thôn, đơn vị đã sáp nhập hoặc ghi theo nhiều cách: chọn tên trong bảng và tên để tính chung.",
    old: "Tên ghi trong bảng",
    now: "Tính vào (tên mới)",
    pick: "Chọn tên",
    add: "Ghép tên",
    option: (name: string, people: string) => `${name} (${people})`,
    mapped: (old: string, now: string) => `${old} → ${now}`,
    remove: (old: string) => `Bỏ ghép tên “${old}”`,
  },
} as const;
