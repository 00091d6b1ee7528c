import { formatCount, percentOf } from "../../domain/format-number";
import { dayInWords } from "../../domain/iso-day";
import type { Capabilities } from "../../app/ports";
import type { Severity, Target } from "../../domain/plan";
import { TARGET_NAMES } from "../../domain/target-names";

/** "1.234". */
export const count = formatCount;

/** "Xã" of "xã", where a line begins with it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** "62,7%", written as the findings and the documents write it: one decimal at most, none when it is 0. */
export const percent = (part: number, whole: number): string => share(percentOf(part, whole));

/** The same of a share that is known: 62.7 → "62,7%". */
export const share = (value: number): string => {
  const tenths = Math.round(value * 10);
  return `${count(Math.trunc(tenths / 10))}${tenths % 10 === 0 ? "" : `,${Math.abs(tenths % 10)}`}%`;
};

/** "3/12/2025" of an ISO date; the text itself when it is none. */
export const day = dayInWords;

/** The clock of an ISO time, in the user's own zone: "14:05". */
export const clock = (iso: string): string => {
  const time = new Date(iso);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
};

export const targetNames: Readonly<Record<Target, string>> = TARGET_NAMES;

/** Every other sentence and label of the pane, by place. */
export const words = {
  tabs: {
    check: "Kiểm tra",
    rosters: "Danh sách",
    plan: "Kế hoạch",
    documents: "Văn bản",
    label: "Các phần của bảng làm việc",
  },
  common: {
    close: "Đóng",
    cancel: "Hủy",
    save: "Lưu",
    edit: "Sửa",
    remove: "Xóa",
    loading: "Đang mở…",
    more: (n: number) => `Hiện thêm ${count(n)}`,
    less: "Thu gọn",
    retry: "Đọc lại",
    stop: "Dừng",
    none: "Chưa có",
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
    count: {
      violated: (n: number) => `${count(n)} nội dung vi phạm`,
      undecided: (n: number) => `${count(n)} chưa đủ dữ liệu`,
      met: (n: number) => `${count(n)} đạt`,
      note: (n: number) => `${count(n)} lưu ý`,
      notApplicable: (n: number) => `${count(n)} không có gì để kiểm tra`,
    },
    explained: (n: number, all: number) => `Đã giải trình ${count(n)} trong ${count(all)} phát hiện.`,
    decidedBy: (titles: string, more: number) => `Do: ${titles}${more > 0 ? `; và ${count(more)} nội dung nữa` : ""}.`,
    noPlanHeading: "Chưa chọn kế hoạch",
    noPlan:
      "Mới kiểm tra từng dòng, chưa đối chiếu số lượng và tỷ lệ nên chưa có kết luận. Chọn kế hoạch ngay bên dưới.",
    choosePlan: "Đổi kế hoạch, cấp hoặc danh sách",
    noRulesHeading: "Chưa có kết luận",
    onlyProposed: (n: number) => `${count(n)} quy định của kế hoạch đang chờ xác nhận: mới kiểm tra từng dòng.`,
    confirmRules: "Xem và xác nhận",
    noRules: "Kế hoạch không có quy định nào cho cấp và danh sách này: mới kiểm tra từng dòng.",
    rowCount: {
      bad: (n: number) => `${count(n)} nội dung cần xem lại`,
      fine: (n: number) => `${count(n)} nội dung chưa thấy lỗi`,
    },
    metNoted: "Các lưu ý bên dưới không làm thay đổi kết luận.",
  },
  account: {
    heading: "Danh sách được đếm và không được đếm",
    see: "Xem",
    goTo: (sheet: string) => `Đến trang tính ${sheet}`,
    openPlan: "Mở thẻ Kế hoạch",
  },
  marks: {
    heading: "Ô được tô trong bảng tính",
    legend: "Ý nghĩa màu tô",
    meaning: { error: "Phải sửa", warning: "Cần giải trình", note: "Lưu ý, cần làm rõ" } satisfies Readonly<
      Record<Severity, string>
    >,
    shown: (n: number) => `Đang tô ${count(n)} ô`,
    noneShown: "Chưa tô ô nào",
    unmark: "Bỏ tô",
    remark: "Tô lại",
    live: "Tự tô lại khi sửa ô",
    undo: {
      emptied:
        "Trên bản Excel này, bấm kiểm tra, tô hay bỏ tô là mất các bước hoàn tác (Ctrl+Z) trước đó; kết quả tự cập nhật khi sửa ô thì không. Nên sửa xong rồi mới bấm, và để tắt “Tự tô lại khi sửa ô”.",
      entry:
        "Mỗi lần tô là một bước hoàn tác: Ctrl+Z lần đầu có khi chỉ bỏ màu tô, bấm thêm lần nữa để lấy lại ô vừa sửa. Chỉ tự tô lại khi đã ngừng sửa vài giây; tắt đi thì chỉ tô khi bấm.",
      emptiedByClick:
        "Mỗi lần tô là một bước hoàn tác (Ctrl+Z); chỉ tự tô lại khi đã ngừng sửa vài giây. Bấm kiểm tra khi bảng có ô gộp có thể làm mất các bước trước đó; kết quả tự cập nhật khi sửa ô thì không.",
    } satisfies Readonly<Record<NonNullable<Capabilities["undo"]>, string>>,
    asOfClick: "Màu tô là của lần bấm gần nhất; khi sửa ô, chỉ kết quả ở đây tự cập nhật.",
    outdated: "Màu tô là của lần bấm trước, kết quả ở đây đã mới hơn. Bấm “Tô lại” để cập nhật.",
    ofEarlier:
      "Màu tô đã có sẵn trong tệp, của lần kiểm tra trước. Bấm “Bỏ tô” để xóa, hoặc kiểm tra lại để tô theo danh sách hiện nay.",
    skipped: "Chưa tô được:",
  },
  quotas: {
    heading: "Số lượng và tỷ lệ",
    metFold: (n: number) => `${count(n)} chỉ tiêu đạt`,
    metOthers: (n: number) => `${count(n)} nội dung kiểm tra khác đều đạt`,
    fineRows: (n: number) => `${count(n)} nội dung kiểm tra từng dòng chưa thấy lỗi`,
    unchecked: (n: number) => `${count(n)} nội dung không có gì để kiểm tra`,
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
  people: {
    show: "Xem những ai",
    showOf: (name: string, n: number) => `${name}: xem ${count(n)} đại biểu`,
    listOf: (name: string) => `Đại biểu thuộc “${name}”`,
    certain: (n: number) => `Đã rõ: ${count(n)} người`,
    possible: (n: number) => `Chưa rõ: ${count(n)} người`,
    goTo: (name: string, address: string) => `${name}: đến ô ${address}`,
    blank: (address: string) => `ô ${address} còn trống`,
    unread: (address: string, text: string) => `ô ${address} ghi “${text}”, chưa đọc được`,
    noColumn: "Danh sách chưa có cột ghi nội dung này.",
    tick: (name: string) => `Chọn ${name}`,
    tickAll: "Chọn hết",
    fillHint: "Chọn người, chọn hoặc gõ nội dung rồi bấm ghi. Ghi xong hoàn tác được ở mục “Sửa hộ”.",
    fillWith: "Nội dung ghi vào các ô đã chọn",
    fillPrompt: "Chọn hoặc gõ…",
    fill: (n: number) => `Ghi ${count(n)} ô`,
    filled: (text: string) => `Đã ghi “${text}”`,
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
    shown: (n: number, all: number) =>
      n === all ? `${count(n)} phát hiện` : `${count(n)} trong ${count(all)} phát hiện`,
    explained: (n: number) => `${count(n)} phát hiện đã giải trình`,
    waitTogether: (n: number) => `Chưa kết luận được ${count(n)} nội dung, cùng chờ một việc`,
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
    total: "Cộng",
    unknown: "Chưa rõ",
    summary: (people: string, apart: number) =>
      `Danh sách có ${people} đại biểu${apart === 0 ? "" : `, trong đó ${count(apart)} là tập thể hoặc hộ gia đình`}.`,
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
    noNumbers: "Kế hoạch không nêu con số nào cho cấp và danh sách này; phần mềm vẫn kiểm tra từng dòng.",
    welcome: "Mở bảng danh sách đang dùng, giữ nguyên như cũ, rồi bấm nút kiểm tra.",
  },
  empty: {
    heading: "Chưa thấy danh sách đại biểu",
    noWorkbook: "Chưa đọc bảng tính nào.",
    looked: (n: number) => `Đã đọc ${count(n)} trang tính nhưng không thấy bảng nào có người.`,
    wanted:
      "Phần mềm tìm một bảng có hàng tiêu đề với cột “Họ và tên” (hoặc “Họ”, “Tên”, “Đại biểu”), bên dưới là mỗi người một dòng. Quốc hiệu, tiêu đề nhiều tầng, dòng mục I, II, ô gộp đều được.",
    then: "Nếu danh sách nằm ở trang tính khác hoặc bị bỏ qua, mở thẻ “Danh sách” để chỉ ra trang tính đó.",
    notThisList: (target: string) =>
      `Có bảng ghi người nhưng chưa bảng nào được dùng làm “${target}”. Mở thẻ “Danh sách” để chỉ ra trang tính, hoặc đổi danh sách cần kiểm tra.`,
    open: "Mở thẻ Danh sách",
  },
  unread: {
    parts: { merges: "ô gộp", hidden: "hàng và cột ẩn", looks: "phông chữ đời cũ (.VnTime, VNI)" },
    text: (parts: string) =>
      `Bản Excel này không cho biết ${parts}, nên kết quả có thể thiếu ở những chỗ đó. Để kiểm tra đủ, mở tệp bằng Excel mới hơn hoặc bằng trang kiểm tra trên trình duyệt.`,
    newMerges: (sheets: string) =>
      `Trang tính ${sheets} vừa thay đổi nhiều; ô mới gộp hoặc vừa bỏ gộp chưa được đọc lại. Bấm “Kiểm tra cơ cấu đại biểu” để đọc lại cả ô gộp.`,
  },
  failed: { heading: "Chưa đọc được bảng tính", again: "Đọc lại" },
  reading: { heading: "Đang đọc bảng tính", text: "Đang đọc các trang tính…" },
} as const;
