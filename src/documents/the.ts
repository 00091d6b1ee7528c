import { formatCount } from "../domain/format-number";
import { foldWords } from "../domain/vietnamese-text";
import { conferenceData, conferenceFields } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { everybody, flag, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { recordsOf, titleOf } from "./records";

/** The words of one card. */
interface Card {
  readonly stt: string | null;
  readonly ho_ten: string | null;
  readonly chuc_danh: string | null;
  readonly thanh_phan: string | null;
}

const BLANK_CARD: Card = { stt: null, ho_ten: null, chuc_danh: null, thanh_phan: null };

/** Two cards side by side to be cut apart. */
export const the = defineDocument({
  id: "the",
  title: "Thẻ đại biểu",
  about: "Thẻ đeo 82 × 60 mm cho từng đại biểu và một số thẻ để trống, hai thẻ một hàng, cắt theo nét kẻ.",
  targets: ["attendees", "sentUp", "awards"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    hang_the: everybody("Từng hàng hai thẻ", {
      stt_trai: text("Số thẻ bên trái", "1"),
      ho_ten_trai: text("Họ tên trên thẻ bên trái", "Nông Thị Lan"),
      chuc_danh_trai: text("Chức vụ, đơn vị hoặc thôn", "Hiệu trưởng, Trường Tiểu học Nà Lái"),
      thanh_phan_trai: text("Thành phần", "Điển hình tiên tiến"),
      loai_the_trai: text("ĐẠI BIỂU, KHÁCH MỜI hoặc BAN TỔ CHỨC", "ĐẠI BIỂU"),
      co_the_phai: flag("Có thẻ bên phải; không có ở hàng cuối khi số thẻ lẻ"),
      stt_phai: text("Số thẻ bên phải", "2"),
      ho_ten_phai: text("Họ tên trên thẻ bên phải", "Vi Văn Kiên"),
      chuc_danh_phai: text("Chức vụ, đơn vị hoặc thôn", "Trưởng thôn"),
      thanh_phan_phai: text("Thành phần", "Điển hình tiên tiến"),
      loai_the_phai: text("ĐẠI BIỂU, KHÁCH MỜI hoặc BAN TỔ CHỨC", "ĐẠI BIỂU"),
    }),
  },
  data(source) {
    const cards = cardsOf(source);
    return {
      ...letterheadData(source, "the", "DS"),
      ...conferenceData(source),
      hang_the: Array.from({ length: Math.ceil(cards.length / 2) }, (_, row) => {
        const [left = BLANK_CARD, right] = cards.slice(row * 2, row * 2 + 2);
        const other = right ?? BLANK_CARD;
        return {
          stt_trai: left.stt,
          ho_ten_trai: left.ho_ten,
          chuc_danh_trai: left.chuc_danh,
          thanh_phan_trai: left.thanh_phan,
          loai_the_trai: cardKind(left),
          co_the_phai: right !== undefined,
          stt_phai: other.stt,
          ho_ten_phai: other.ho_ten,
          chuc_danh_phai: other.chuc_danh,
          thanh_phan_phai: other.thanh_phan,
          loai_the_phai: cardKind(other),
        };
      }),
    };
  },
  keyNumbers(source) {
    return [
      { name: "Thẻ có tên", value: formatCount(source.lists[source.target].delegates.length) },
      { name: "Thẻ dự phòng", value: formatCount(source.options.reserves) },
    ];
  },
});

function cardsOf(source: DocumentSource): readonly Card[] {
  const named = recordsOf(source).map((record): Card => ({
    stt: record.stt,
    ho_ten: record.ho_ten,
    chuc_danh: titleOf(record),
    thanh_phan: record.thanh_phan ?? "",
  }));
  return [...named, ...Array.from({ length: source.options.reserves }, () => ({ ...BLANK_CARD, thanh_phan: "" }))];
}

/** What is printed large on a card, by what the list says somebody comes as. */
function cardKind({ thanh_phan }: Card): string {
  const said = foldWords(thanh_phan ?? "");
  if (/\b(?:ban to chuc|btc|phuc vu|giup viec|to thu ky)\b/.test(said)) return "BAN TỔ CHỨC";
  return /\b(?:khach|khach moi|phong vien|bao chi)\b/.test(said) ? "KHÁCH MỜI" : "ĐẠI BIỂU";
}
