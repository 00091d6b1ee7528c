import type { Outcome } from "../domain/finding";
import { formatCount, percentOf } from "../domain/format-number";
import type { Severity, Target } from "../domain/plan";
import type { FieldId, OtherRowKind, ReadingNote, RosterKind } from "../domain/roster";
import { TARGET_NAMES } from "../domain/target-names";
import type { RosterUse } from "../app/session";

/** "1.234". */
export const count = formatCount;

/** "62,7 %": one decimal at most, none when it is 0. */
export const percent = (part: number, whole: number): string => {
  const tenths = Math.round(percentOf(part, whole) * 10);
  return `${count(Math.trunc(tenths / 10))}${tenths % 10 === 0 ? "" : `,${Math.abs(tenths % 10)}`} %`;
};

/** "3/12/2025" of an ISO date; the text itself when it is none. */
export const day = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1] ?? ""}` : iso;
};

/** The clock of an ISO time, in the user's own zone: "14:05". */
export const clock = (iso: string): string => {
  const time = new Date(iso);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
};

export const severityNames: Readonly<Record<Severity, string>> = { error: "Phải sửa", warning: "Cần giải trình", note: "Lưu ý" };
export const outcomeNames: Readonly<Record<"met" | Outcome, string>> = { met: "Đạt", violated: "Vi phạm", undecided: "Chưa đủ dữ liệu" };
export const targetNames: Readonly<Record<Target, string>> = TARGET_NAMES;

export const kindNames: Readonly<Record<RosterKind, string>> = {
  delegates: "Danh sách đại biểu",
  nominations: "Danh sách đề cử, giới thiệu",
  allocation: "Bảng phân bổ đại biểu",
  staff: "Bảng số CBCCVC-NLĐ",
  list: "Danh mục thôn, đơn vị hoặc lĩnh vực",
  roster: "Danh sách người (chưa rõ là đại biểu hay đề cử)",
};

export const useNames: Readonly<Record<RosterUse, string>> = {
  checked: "đang kiểm tra",
  nominations: "dùng để đối chiếu đề cử",
  allocation: "dùng làm bảng phân bổ",
  staff: "dùng làm bảng số CBCCVC-NLĐ",
  list: "dùng làm danh mục để đối chiếu",
  attendees: "là danh sách đại biểu dự hội nghị, lần này không kiểm tra",
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

export const fieldNames: Readonly<Record<FieldId, string>> = {
  order: "Số thứ tự",
  fullName: "Họ và tên",
  familyName: "Họ và tên đệm",
  givenName: "Tên",
  birthDate: "Ngày sinh",
  birthDateMale: "Ngày sinh (nam)",
  birthDateFemale: "Ngày sinh (nữ)",
  sex: "Giới tính",
  female: "Nữ (đánh dấu)",
  ethnicity: "Dân tộc",
  minority: "Dân tộc thiểu số (đánh dấu)",
  religion: "Tôn giáo",
  partyMember: "Đảng viên",
  education: "Trình độ văn hóa",
  qualification: "Trình độ chuyên môn",
  politicalTheory: "Lý luận chính trị",
  position: "Chức vụ",
  unit: "Cơ quan, đơn vị",
  village: "Thôn, ấp, khu phố",
  category: "Thành phần",
  sector: "Lĩnh vực, ngành nghề",
  economicSector: "Thành phần kinh tế",
  directWorker: "Trực tiếp sản xuất, công tác",
  achievement: "Thành tích",
  awards: "Hình thức khen thưởng",
  talk: "Tham luận",
  score: "Số phiếu, điểm",
  nationalId: "Số CCCD, CMND",
  phone: "Số điện thoại",
  notes: "Ghi chú",
  seats: "Số đại biểu được phân bổ",
  femaleSeats: "Trong đó nữ",
  staff: "Số CBCCVC-NLĐ",
  form: "Hình thức hội nghị",
  delegates: "Số đại biểu",
};

/** The numbers of rules that can be changed. */
export const paramNames: Readonly<Record<string, { readonly label: string; readonly unit: string }>> = {
  max: { label: "Tối đa", unit: "người" },
  min: { label: "Ít nhất", unit: "người" },
  about: { label: "Khoảng", unit: "người" },
  percent: { label: "Tỷ lệ", unit: "%" },
  upTo: { label: "Tỷ lệ đến", unit: "%" },
  tolerance: { label: "Sai số, ±", unit: "điểm %" },
  tolerancePercent: { label: "Sai số, ±", unit: "%" },
  superiorMax: { label: "Hội nghị cấp trên", unit: "người" },
  ifStaffOver: { label: "Khi đơn vị có trên", unit: "lao động" },
  threshold: { label: "Mốc số lao động", unit: "người" },
  numerator: { label: "Số phần", unit: "phần" },
  denominator: { label: "Trên tổng số", unit: "phần" },
  collectives: { label: "Tập thể tham luận", unit: "" },
  persons: { label: "Cá nhân tham luận", unit: "" },
  youngest: { label: "Tuổi nhỏ nhất", unit: "tuổi" },
  oldest: { label: "Tuổi lớn nhất", unit: "tuổi" },
};

export const OTHER_ROW_ORDER = ["section", "subtotal", "column-numbers", "note", "signature"] as const satisfies readonly OtherRowKind[];
export const otherRowNames: Readonly<Record<OtherRowKind, string>> = {
  section: "dòng mục", subtotal: "dòng cộng", "column-numbers": "dòng số thứ tự cột", signature: "dòng ký tên, đóng dấu", note: "dòng ghi chú",
};

const noteSentences: Readonly<Record<ReadingNote["code"], (n: number) => string>> = {
  "hidden-sheet": () => "Trang tính này đang ẩn; phần mềm vẫn đọc.",
  "hidden-rows": (n) => `Có ${count(n)} hàng đang ẩn; phần mềm vẫn đọc và vẫn tính.`,
  "hidden-columns": (n) => `Có ${count(n)} cột đang ẩn; phần mềm vẫn đọc.`,
  "uncalculated-formulas": (n) => `Có ${count(n)} ô công thức chưa được tính lại; mở tệp trong Excel, nhấn F9 rồi lưu để có số đúng.`,
  "formula-errors": (n) => `Có ${count(n)} ô báo lỗi công thức (như #REF!); các ô này chưa đọc được.`,
  filtered: () => "Trang tính đang lọc; các hàng bị lọc đi vẫn được đọc và vẫn được tính.",
  "no-header": () => "Không thấy hàng tiêu đề; các cột được nhận theo nội dung, cần xem lại.",
  "not-read": (n) => `Có ${count(n)} ô chưa đọc được.`,
};
export const readingNote = (note: ReadingNote): string => noteSentences[note.code](note.count);

/** Every other sentence and label of the pane, by place. */
export const words = {
  tabs: { check: "Kiểm tra", rosters: "Danh sách", plan: "Kế hoạch", documents: "Văn bản", label: "Các phần của bảng làm việc" },
  common: {
    close: "Đóng", cancel: "Hủy", save: "Lưu", edit: "Sửa", remove: "Xóa", loading: "Đang mở…", more: (n: number) => `Hiện thêm ${count(n)}`,
    less: "Thu gọn", retry: "Đọc lại", stop: "Dừng", none: "Chưa có",
  },
  broken: {
    title: "Phần này chưa mở được",
    text: "Bảng tính của cơ quan không bị thay đổi. Bấm “Mở lại”; nếu vẫn không được, đóng và mở lại bảng làm việc.",
    again: "Mở lại",
  },
  check: {
    button: "Kiểm tra cơ cấu đại biểu",
    context: "Đang đối chiếu theo",
    change: "Đổi",
    changeLabel: "Đổi kế hoạch, cấp hoặc danh sách cần kiểm tra",
    lists: (names: string, rows: string) => `Danh sách: ${names} (${rows} dòng)`,
    noList: "Chưa có trang tính nào được dùng làm danh sách này",
    at: (time: string) => `Theo bảng tính lúc ${time}`,
    listOf: (name: string) => `Trang tính “${name}”`,
  },
  verdict: {
    heading: "Kết luận",
    nothing: "Chưa có gì để kiểm tra",
    count: { violated: (n: number) => `${count(n)} nội dung vi phạm`, undecided: (n: number) => `${count(n)} chưa đủ dữ liệu`, met: (n: number) => `${count(n)} đạt`, note: (n: number) => `${count(n)} lưu ý` },
    onlyRows: "Chưa chọn kế hoạch: mới kiểm tra từng dòng, chưa đối chiếu số lượng và tỷ lệ.",
    metNoted: "Các lưu ý bên dưới không làm thay đổi kết luận.",
  },
  marks: {
    heading: "Ô được tô trong bảng tính",
    legend: "Ý nghĩa màu tô",
    meaning: { error: "Phải sửa", warning: "Cần giải trình", note: "Lưu ý, cần điền" } satisfies Readonly<Record<Severity, string>>,
    shown: (n: number) => `Đang tô ${count(n)} ô`,
    noneShown: "Chưa tô ô nào",
    unmark: "Bỏ tô",
    remark: "Tô lại",
    live: "Tự tô lại khi sửa ô",
    liveWhy: "Trên bản Excel này, mỗi lần tô lại sẽ mất các bước hoàn tác (Ctrl+Z) trước đó.",
    outdated: "Màu tô là của lần bấm trước, kết quả ở đây đã mới hơn. Bấm “Tô lại” để cập nhật.",
    skipped: "Chưa tô được:",
  },
  quotas: {
    heading: "Số lượng và tỷ lệ",
    metFold: (n: number) => `${count(n)} chỉ tiêu đạt`,
    metOthers: (n: number) => `${count(n)} nội dung kiểm tra khác đều đạt`,
    have: (n: string) => `có ${n}`,
    between: (from: string, to: string) => `${from} đến ${to}`,
    unsure: (n: string) => `${n} chưa rõ`,
    wantedExactly: (n: string) => `cần đúng ${n}`,
    wantedBetween: (from: string, to: string) => `cần từ ${from} đến ${to}`,
    wantedAtLeast: (n: string) => `cần ít nhất ${n}`,
    wantedAtMost: (n: string) => `không quá ${n}`,
    of: (base: string, baseName: string) => `trên ${base} ${baseName}`,
    planPercent: (percentText: string) => `kế hoạch: ${percentText}`,
    legend: { certain: "chắc chắn", possible: "chưa rõ", wanted: "mức cần có" },
    source: (document: string, clause: string) => `${document}, ${clause}`,
  },
  findings: {
    heading: "Phát hiện",
    none: "Không có phát hiện nào.",
    noMatch: "Không có phát hiện nào khớp với bộ lọc.",
    search: "Tìm trong các phát hiện",
    searchHint: "Tìm tên, nội dung, ô…",
    severity: "Lọc theo mức độ",
    outcome: "Kết quả",
    check: "Nội dung kiểm tra",
    all: "Tất cả",
    filters: "Lọc thêm",
    clear: "Bỏ lọc",
    shown: (n: number, all: number) => (n === all ? `${count(n)} phát hiện` : `${count(n)} trong ${count(all)} phát hiện`),
    advice: "Cách xử lý:",
    cells: "Các ô liên quan",
    alsoSee: "Xem thêm:",
    goTo: (address: string) => `Đến ô ${address}`,
    moreCells: (n: number) => `thêm ${count(n)} ô`,
    ofRule: (n: number) => `${count(n)} phát hiện`,
    export: "Xuất danh sách lỗi",
    exportWhy: "Ghi mọi phát hiện và phiếu bổ sung của từng thôn, đơn vị ra một trang tính mới để in.",
  },
  explanation: {
    give: "Giải trình",
    label: "Lời giải trình",
    hint: "Lưu trong bảng tính, được in vào báo cáo. Khi các ô liên quan thay đổi, phát hiện được mở lại.",
    given: "Đã giải trình",
    reopened: "Mở lại",
    reopenedWhy: "Các ô liên quan đã thay đổi sau khi giải trình; xem lại nội dung.",
    empty: "Viết nội dung giải trình rồi bấm “Lưu”.",
  },
  composition: {
    heading: "Cơ cấu đại biểu",
    chart: "Biểu đồ",
    table: "Bảng số liệu",
    asTable: "Xem dạng bảng",
    name: "Nội dung",
    people: "Số lượng",
    share: "Tỷ lệ",
    total: "Cộng", unknown: "Chưa rõ",
    summary: (people: string, apart: number) => `Danh sách có ${people} đại biểu${apart === 0 ? "" : `, trong đó ${count(apart)} là tập thể hoặc hộ gia đình`}.`,
    rest: (n: number) => `và ${count(n)} mục nữa`,
    nobody: "Chưa có đại biểu nào để tính cơ cấu.",
  },
  firstRun: {
    heading: "Chọn kế hoạch để đối chiếu",
    text: "Phần mềm so danh sách của cơ quan với các con số trong kế hoạch. Chọn kế hoạch, cấp và danh sách; lần sau mở tệp này không phải chọn lại.",
    plan: "Kế hoạch",
    scope: "Cấp tổ chức hội nghị",
    target: "Danh sách cần kiểm tra",
    pickScope: "Chọn cấp",
    use: "Dùng kế hoạch này",
    missing: { plan: "Chọn một kế hoạch ở trên.", scope: "Chọn cấp tổ chức hội nghị." },
    open: "Mở kế hoạch đã lưu",
    noNumbers: "Kế hoạch không nêu con số nào cho cấp và danh sách này; phần mềm vẫn kiểm tra từng dòng.",
    welcome: "Mở bảng danh sách đang dùng, giữ nguyên như cũ, rồi bấm nút kiểm tra.",
  },
  empty: {
    heading: "Chưa thấy danh sách đại biểu",
    noWorkbook: "Chưa đọc bảng tính nào.",
    looked: (n: number) => `Đã đọc ${count(n)} trang tính nhưng không thấy bảng nào có người.`,
    wanted: "Phần mềm tìm một bảng có hàng tiêu đề với cột “Họ và tên” (hoặc “Họ”, “Tên”, “Đại biểu”), bên dưới là mỗi người một dòng. Quốc hiệu, tiêu đề nhiều tầng, dòng mục I, II, ô gộp đều được.",
    then: "Nếu danh sách nằm ở trang tính khác hoặc bị bỏ qua, mở thẻ “Danh sách” để chỉ ra trang tính đó.",
    notThisList: (target: string) => `Có bảng ghi người nhưng chưa bảng nào được dùng làm “${target}”. Mở thẻ “Danh sách” để chỉ ra trang tính, hoặc đổi danh sách cần kiểm tra.`,
    open: "Mở thẻ Danh sách",
  },
  failed: { heading: "Chưa đọc được bảng tính", again: "Đọc lại" },
  reading: { heading: "Đang đọc bảng tính", text: "Đang đọc các trang tính…" },
  rosters: {
    heading: "Các trang tính",
    intro: "Phần mềm tự nhận biết bảng và cột. Chỗ nào chưa chắc thì được nêu trước; cơ quan có thể đổi, bảng tính không bị sửa.",
    notRead: "Chưa đọc bảng tính. Bấm nút dưới đây để đọc và kiểm tra; phần mềm chỉ đọc, không sửa nội dung.",
    hidden: "Đang ẩn", checked: "Đang kiểm tra",
    unsure: (n: number) => `${count(n)} cột cần xem`,
    useOf: "Trang tính này dùng làm",
    isProtected: "Trang tính được bảo vệ: vẫn đọc và kiểm tra được, nhưng không tô màu được.",
    noRoster: "Không thấy bảng nào trên trang tính này. Nếu có, chọn trang tính dùng làm gì ở trên.",
    emptySheet: "Trang tính trống.",
    rows: (n: string, from: number, to: number) => `${n} dòng, từ hàng ${from} đến hàng ${to};`,
    noRows: "Chưa có dòng dữ liệu nào;",
    serves: (use: string) => `${use}.`,
    title: (text: string) => `Tiêu đề: ${text}`,
    because: (reasons: string) => `Vì: ${reasons}.`,
    otherRows: (text: string) => `Không tính là người: ${text}.`,
    toReview: (n: number) => `${count(n)} cột cần xem lại`,
    sureColumns: (n: number) => `${count(n)} cột đã rõ`,
    noHeader: "(không có tiêu đề)", review: "Cần xem lại", byUser: "Cơ quan chọn", hiddenColumn: "Cột ẩn",
    fieldOf: (letters: string, header: string) => `Cột ${letters}${header === "" ? "" : ` “${header}”`} được đọc là`,
    notField: "Không đọc cột này", peopleFields: "Về từng người", unitFields: "Về từng đơn vị",
    also: (fields: string) => `trong ô còn có ${fields}`,
    confirm: "Đúng", confirmColumn: (letters: string) => `Đúng, cột ${letters} được đọc như vậy`,
    blankUnknown: "Ô trống là chưa rõ (bình thường ô trống là “không”)",
    reset: "Về như máy đọc",
  },
  groups: {
    heading: "Xếp nhóm đại biểu",
    intro: (n: number) => `${count(n)} cách ghi chưa rõ thuộc nhóm nào. Xem đề xuất rồi xác nhận một lần; lần sau không hỏi lại.`,
    allClear: "Mọi cách ghi thành phần đều đã rõ thuộc nhóm nào.",
    confirmAll: (n: number) => `Xác nhận tất cả đề xuất (${count(n)})`,
    settled: (n: number) => `${count(n)} cách ghi đã rõ`,
    unknown: "Chưa rõ", groupOf: (text: string) => `Nhóm của “${text}”`,
    where: { column: "Ghi ở cột thành phần", section: "Ghi ở dòng mục", position: "Theo chức vụ" },
    people: (n: string) => `${n} người`,
  },
  names: {
    heading: "Tên cũ và tên mới",
    intro: "Thôn, đơn vị đã sáp nhập hoặc ghi theo nhiều cách: chọn tên trong bảng và tên để tính chung.",
    old: "Tên ghi trong bảng", now: "Tính vào (tên mới)", pick: "Chọn tên", add: "Ghép tên",
    option: (name: string, people: string) => `${name} (${people})`,
    mapped: (old: string, now: string) => `${old} → ${now}`,
    remove: (old: string) => `Bỏ ghép tên “${old}”`,
  },
  plan: {
    heading: "Kế hoạch đang dùng",
    own: (title: string) => `${title} (của cơ quan)`,
    losesOwn: "Đổi sang kế hoạch khác thì kế hoạch riêng của cơ quan không còn lưu trong bảng tính này. Nếu còn cần, bấm “Lưu kế hoạch” ở cuối trang trước.",
    loseOwn: "Vẫn đổi", keepOwn: "Giữ lại",
  },
  rules: {
    heading: "Con số của kế hoạch",
    intro: "Sửa con số cho hội nghị của mình; con số của kế hoạch vẫn giữ để đặt lại. Tắt nội dung nào thì không kiểm tra nội dung đó.",
    rows: (n: number) => `Kiểm tra từng dòng (${count(n)})`,
    on: (title: string) => `Kiểm tra: ${title}`,
    changed: "Đã sửa", reset: "Đặt lại", resetRule: (title: string) => `Đặt lại: ${title}`,
    number: "Con số",
    notANumber: "Ghi một con số, thí dụ 150 hoặc 67,5.",
    reading: "Hiểu câu của kế hoạch là", noReading: "Chưa chọn cách hiểu",
    sentence: (text: string) => `“${text}”`,
  },
  typed: {
    heading: "Số liệu cơ quan nhập",
    intro: "Chỉ nhập những gì không có trong bảng tính; có trang tính ghi sẵn thì phần mềm tự đọc.",
    people: "người",
    conferenceDate: "Ngày tổ chức hội nghị", conferenceDateHint: "Tuổi đại biểu và thời hạn được tính theo ngày này; để trống thì tính theo hôm nay.",
    staff: "Số CBCCVC-NLĐ", staffHint: "Dùng để xác định hội nghị toàn thể hay hội nghị đại biểu.",
    superiorTotal: "Số đại biểu của hội nghị cấp trên",
    villages: "Danh sách thôn, ấp, khu phố", units: "Danh sách cơ quan, đơn vị", sectors: "Danh sách lĩnh vực, ngành nghề",
    onePerLine: "Mỗi dòng một tên.", lines: (n: string) => `Đã nhập ${n} tên, mỗi dòng một tên.`,
    wholeNumber: "Ghi số nguyên, thí dụ 215.",
    dateHint: "ngày/tháng/năm", notADate: "Ghi ngày theo dạng ngày/tháng/năm, thí dụ 20/8/2025.",
  },
  details: {
    heading: "Nội dung khác của kế hoạch",
    remarks: (n: number) => `Điều cần biết (${count(n)})`,
    conference: "Hội nghị", oneOf: "Chọn một trong các tên: ",
    period: (from: number, to: number) => `Thành tích xét trong giai đoạn ${from}–${to}.`,
    agenda: (n: number) => `Chương trình (${count(n)} nội dung)`, minutes: (n: number) => `${count(n)} phút`,
    deadlines: (n: number) => `Thời hạn (${count(n)})`,
    dossier: (n: number) => `Hồ sơ, văn bản (${count(n)})`,
    departments: (n: number) => `Phân công (${count(n)})`,
  },
  actions: {
    heading: "Kế hoạch của cơ quan",
    intro: "Làm kế hoạch riêng từ kế hoạch này: con số và điều khoản giữ nguyên, ngày tháng nhập lại. Kế hoạch lưu thành tệp để dùng cho bảng tính khác.",
    template: "Dùng làm mẫu", save: "Lưu kế hoạch", open: "Mở kế hoạch",
    title: "Tên hội nghị của cơ quan", titleHint: "Tên này được dùng trong bảng làm việc và danh sách lỗi.", titleEmpty: "Ghi tên hội nghị rồi bấm “Tạo kế hoạch”.", make: "Tạo kế hoạch",
  },
  documents: {
    heading: "Văn bản",
    text: "Phần này sẽ xuất danh sách trích ngang và báo cáo tổng hợp cơ cấu ra Word; hiện chưa có. Kết quả kiểm tra thì đã in được: ở thẻ “Kiểm tra”, bấm “Xuất danh sách lỗi”.",
  },
} as const;
