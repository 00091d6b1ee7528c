import type { Ask } from "../../../app/asks/ask";
import type { GroupSource } from "../../../domain/delegate";
import { capital, count } from "../../parts/words";

const NUMBERS = {
  staff: "Đơn vị có bao nhiêu cán bộ, công chức, viên chức, người lao động?",
  superiorTotal: "Hội nghị cấp trên có bao nhiêu đại biểu?",
  conferenceDate: "Hội nghị tổ chức ngày nào?",
} as const;

/** The question as a sentence. */
export function questionWords(ask: Ask): string {
  switch (ask.is) {
    case "groupOfSheet":
      return `Trang “${ask.sheet}” có ${count(ask.people)} người chưa ghi thành phần. Họ là:`;
    case "groupOfTexts":
      return `${count(ask.texts.length)} cách ghi chưa rõ là thành phần nào:`;
    case "useOfSheet":
      return `Chưa rõ trang “${ask.sheet}” (${count(ask.people)} người) có thuộc danh sách này không. Có tính vào không?`;
    case "version":
      return `Trang ${ask.sheets.map((sheet) => `“${sheet}”`).join(" và ")} ghi phần lớn cùng những người. Dùng trang nào?`;
    case "reading":
      return `Câu của kế hoạch về “${ask.title}” hiểu theo cách nào?`;
    case "notHere":
      return `“${ask.title}”: tệp này không có gì để so. Bỏ nội dung này?`;
    case "places":
      return ask.found.length === 0
        ? `Có những ${ask.name} nào?`
        : `${askWords.places.found(ask.where, ask.found.length, ask.name)} Có đủ chưa?`;
    case "staff":
    case "superiorTotal":
    case "conferenceDate":
      return NUMBERS[ask.is];
  }
}

export const askWords = {
  heading: "Cần cơ quan cho biết",
  intro: "Trả lời tại đây, không phải sửa bảng. Chưa trả lời thì chưa tính.",
  decides: (n: number) => `Quyết định ${count(n)} nội dung`,
  minor: (n: number) => `${count(n)} câu hỏi chỉ để rõ các lưu ý`,
  pickGroup: "Chọn thành phần…",
  groupOf: (of: string) => `Thành phần của ${of}`,
  accept: (name: string) => `Đúng, là ${name}`,
  acceptAll: (n: number) => `Xác nhận ${count(n)} đề xuất`,
  because: (why: string) => `Đề xuất vì ${why}.`,
  byOffice: (n: number) => `Chọn theo chức vụ (${count(n)} chức vụ)`,
  rest: (n: number) => `${count(n)} cách ghi nữa`,
  people: (n: number) => `${count(n)} người`,
  from: { column: "cột thành phần", section: "dòng mục", position: "chức vụ" } satisfies Record<
    GroupSource["from"],
    string
  >,
  counts: "Có, tính vào",
  ignore: "Không tính",
  useThis: (sheet: string) => `Dùng “${sheet}”`,
  pickReading: "Chọn cách hiểu…",
  leaveOut: "Không kiểm tra nội dung này",
  pickUnit: "Chọn đơn vị tổ chức…",
  unit: (name: string, staff: number) => `${name}: ${count(staff)} người`,
  places: {
    found: (where: string, n: number, name: string) => `${capital(where)} ${count(n)} ${name}.`,
    all: (n: number, name: string) => `Đủ ${count(n)} ${name}`,
    edit: "Xem và sửa danh mục",
    list: (name: string) => `Danh mục ${name}`,
  },
  answered: {
    groupOfSheet: (sheet: string, name: string) => `Đã ghi người chưa rõ ở trang “${sheet}” là ${name}.`,
    texts: (n: number) => `Đã xác nhận thành phần của ${count(n)} cách ghi.`,
    text: (text: string, name: string) => `Đã ghi “${text}” là ${name}.`,
    counts: (sheet: string) => `Đã tính trang “${sheet}” vào danh sách.`,
    ignored: (sheet: string) => `Đã bỏ trang “${sheet}” ra ngoài.`,
    reading: "Đã chọn cách hiểu câu của kế hoạch.",
    places: (name: string) => `Đã ghi danh mục ${name}.`,
    staff: "Đã ghi số người của đơn vị.",
    leftOut: (title: string) => `Không kiểm tra “${title}”. Bật lại ở thẻ Kế hoạch.`,
  },
} as const;
