import { clockInWords, clockShort } from "../../domain/clock-time";
import { count } from "../parts/words";

/** Labels and sentences of "Chương trình". */
export const agendaWords = {
  heading: (n: number) => `Chương trình (${count(n)} nội dung)`,
  own: "Đã sửa",
  intro: "Giờ từng nội dung tính từ giờ bắt đầu và số phút. Sửa ở đây thì văn bản có chương trình cũng đổi theo.",
  start: "Giờ bắt đầu",
  startHint: "Thí dụ: 07 giờ 30 phút.",
  length: "Hội nghị kéo dài",
  minutes: "phút",
  planned: (words: string, most: number | undefined) =>
    most === undefined ? `Kế hoạch ghi “${words}”.` : `Kế hoạch ghi “${words}”: nhiều nhất ${count(most)} phút.`,
  list: "Các nội dung",
  time: (from: number | undefined, to: number | undefined) =>
    from === undefined ? "……" : `${clockShort(from)} – ${to === undefined ? "……" : clockShort(to)}`,
  minutesOf: (text: string) => `Số phút: ${text}`,
  up: (text: string) => `Chuyển lên: ${text}`,
  down: (text: string) => `Chuyển xuống: ${text}`,
  sum: (given: number, open: number, end: number | undefined) =>
    [
      `Đã ghi ${count(given)} phút`,
      ...(open > 0 ? [`${count(open)} nội dung chưa ghi số phút`] : []),
      ...(end === undefined ? [] : [`kết thúc lúc ${clockInWords(end)}`]),
    ].join("; "),
  shareOut: (left: number) => `Chia ${count(left)} phút còn lại`,
  reset: "Đặt lại theo kế hoạch",
  said: {
    minutes: (text: string) => `Đã sửa số phút của “${text}”.`,
    moved: (text: string) => `Đã chuyển “${text}”.`,
    shared: "Đã chia thời gian còn lại cho các nội dung chưa ghi số phút.",
    reset: "Đã đặt lại chương trình theo kế hoạch.",
  },
} as const;
