import { headsAmong } from "../domain/count-people";
import type { Delegate } from "../domain/delegate";
import { formatCount } from "../domain/format-number";
import type { BudgetLine } from "../domain/letterhead";
import { conferenceData, conferenceFields } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { moneyInWords } from "./number-words";
import { notWritten } from "./remark";

/**
 * The frame of the budget: usual lines with the quantities that follow from the list; prices only where the office
 * typed them.
 */
export const duTru = defineDocument({
  id: "du-tru",
  title: "Dự trù kinh phí",
  about:
    "Khung dự trù kèm theo kế hoạch: các khoản thường có, số lượng lấy từ danh sách; đơn giá do cơ quan ghi, chưa ghi thì để trống. Thành tiền và tổng cộng tính từ số đã ghi.",
  targets: ["attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    khoan: list("Từng khoản chi", {
      stt: text("Số thứ tự", "1"),
      noi_dung: text("Nội dung chi", "Nước uống cho đại biểu"),
      don_vi_tinh: text("Đơn vị tính", "người"),
      so_luong: text("Số lượng", "140"),
      don_gia: text("Đơn giá, đồng", "20.000"),
      thanh_tien: text("Thành tiền, đồng", "2.800.000"),
      ghi_chu: text("Ghi chú", "140 đại biểu trong danh sách"),
    }),
    tong_kinh_phi: text("Tổng cộng, đồng; để trống khi còn khoản chưa có thành tiền", "12.500.000"),
    tong_bang_chu: text("Tổng cộng bằng chữ", "Mười hai triệu năm trăm nghìn đồng"),
    co_khoan_trong: flag("Còn khoản chưa có thành tiền"),
    so_khoan_trong: text("Số khoản chưa có thành tiền", "3"),
    co_khoan_da_ghi: flag("Có khoản đã có thành tiền"),
    cong_da_ghi: text("Cộng các khoản đã có thành tiền, đồng", "9.300.000"),
    nguon_kinh_phi: text("Nguồn kinh phí", "Ngân sách xã năm 2025"),
  },
  data(source) {
    const lines = budgetLines(source);
    const { total, open } = sums(lines);
    return {
      // It goes with the plan and bears the plan's number.
      ...letterheadData(source, "ke-hoach", "KH"),
      ...conferenceData(source),
      khoan: lines.map((line, i) => {
        const amount = amountOf(line);
        return {
          stt: String(i + 1),
          noi_dung: line.text,
          don_vi_tinh: line.unit ?? null,
          so_luong: figures(line.quantity),
          don_gia: figures(line.price),
          thanh_tien: figures(amount),
          ghi_chu: line.note ?? "",
        };
      }),
      tong_kinh_phi: open > 0 ? null : formatCount(total),
      tong_bang_chu: open > 0 ? null : moneyInWords(total),
      co_khoan_trong: open > 0,
      so_khoan_trong: formatCount(open),
      co_khoan_da_ghi: total > 0,
      cong_da_ghi: formatCount(total),
      nguon_kinh_phi: source.paperwork.facts.budgetSource ?? null,
    };
  },
  keyNumbers(source) {
    const lines = budgetLines(source);
    const { total, open } = sums(lines);
    return [
      { name: "Số khoản", value: formatCount(lines.length) },
      { name: "Khoản chưa có thành tiền", value: formatCount(open) },
      { name: open > 0 ? "Cộng các khoản đã ghi (đồng)" : "Tổng kinh phí (đồng)", value: formatCount(total) },
    ];
  },
  remarks(source) {
    const { facts } = source.paperwork;
    const { open } = sums(budgetLines(source));
    return [
      ...(facts.budget === undefined
        ? [
            "Các khoản là khung gợi ý: thêm, bớt cho đúng; số lượng lấy từ danh sách, đơn giá do cơ quan ghi theo mức chi hiện hành.",
          ]
        : []),
      ...(open > 0 ? [`${formatCount(open)} khoản chưa có thành tiền nên tổng cộng để “……”.`] : []),
      ...(facts.budgetSource === undefined ? [notWritten("nguồn kinh phí")] : []),
    ];
  },
});

/** Typed by the office, else what such conferences usually need: quantities from the list, no price. */
function budgetLines({
  paperwork: { facts },
  lists,
  target,
  options: { reserves },
}: DocumentSource): readonly BudgetLine[] {
  if (facts.budget !== undefined) return facts.budget;
  const { delegates } = lists[target];
  const count = headsAmong(delegates).length;
  const ofList = { quantity: count, note: "theo danh sách" };
  const printed =
    reserves === 0
      ? ofList
      : { quantity: count + reserves, note: `${formatCount(count)} theo danh sách, ${formatCount(reserves)} dự phòng` };
  const usual: readonly BudgetLine[] = [
    { text: "Thuê, trang trí hội trường, ma két", unit: "lần", quantity: 1 },
    { text: "In giấy mời", unit: "tờ", ...printed },
    { text: "In tài liệu hội nghị", unit: "bộ", ...ofList },
    { text: "Thẻ đại biểu", unit: "thẻ", ...printed },
    { text: "Nước uống", unit: "người", ...ofList },
    { text: "Văn nghệ chào mừng", unit: "chương trình" },
    {
      text: "Tiền thưởng, khung, bằng, giấy khen cho tập thể",
      unit: "tập thể",
      ...awarded((delegate) => delegate.kind === "collective"),
    },
    {
      text: "Tiền thưởng, khung, bằng, giấy khen cho cá nhân, hộ gia đình",
      unit: "người, hộ",
      ...awarded((delegate) => delegate.kind !== "collective"),
    },
    { text: "Tuyên truyền trước, trong và sau hội nghị", unit: "lần" },
    { text: "Chi khác (ghi rõ)" },
  ];
  return usual.filter(({ quantity }) => quantity !== 0);

  function awarded(belongs: (delegate: Delegate) => boolean): Pick<BudgetLine, "quantity" | "note"> {
    return lists.awards.delegates.length === 0
      ? {}
      : { quantity: lists.awards.delegates.filter(belongs).length, note: "theo danh sách khen thưởng" };
  }
}

function amountOf({ quantity, price }: BudgetLine): number | undefined {
  return quantity === undefined || price === undefined ? undefined : quantity * price;
}

function sums(lines: readonly BudgetLine[]): { readonly total: number; readonly open: number } {
  const amounts = lines.flatMap((line) => amountOf(line) ?? []);
  return { total: amounts.reduce((sum, amount) => sum + amount, 0), open: lines.length - amounts.length };
}

function figures(value: number | undefined): string | null {
  return value === undefined ? null : formatCount(value);
}
