import { conferenceData, conferenceFields, conferenceName, ofScope } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { flag, list, text } from "./field";
import { letterheadData, letterheadFields, longDate, upper } from "./letterhead-words";
import { notWritten } from "./remark";

/** The title block of the banner, as large as the page allows, for whoever makes it. */
export const maKet = defineDocument({
  id: "ma-ket",
  title: "Ma két hội nghị",
  about:
    "Khối chữ của ma két (phông sân khấu): cơ quan, tên hội nghị chia dòng, địa danh và ngày. Đưa cho nơi làm phông.",
  targets: ["attendees"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    dong_chinh: list("Từng dòng lớn của ma két, chữ in hoa", {
      dong: text("Một dòng", "HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN"),
    }),
    dong_phu: list("Từng dòng dưới tên hội nghị", { dong: text("Một dòng", "Lần thứ I (2025 - 2030)") }),
    co_dong_phu: flag("Có dòng dưới tên hội nghị"),
    ngay_ma_ket: text("Địa danh và ngày hội nghị", "Tân Đoàn, ngày 20 tháng 8 năm 2025"),
  },
  data(source) {
    const [main, minor] = bannerLines(source);
    const date = source.lists[source.target].typed.conferenceDate;
    return {
      ...letterheadData(source, "ma-ket", "DS"),
      ...conferenceData(source),
      dong_chinh: (main.length === 0 ? ["……"] : main).map((dong) => ({ dong })),
      dong_phu: minor.map((dong) => ({ dong })),
      co_dong_phu: minor.length > 0,
      ngay_ma_ket: `${source.paperwork.letterhead.place ?? "……"}, ${date === undefined ? "ngày …… tháng …… năm ……" : longDate(date, source.today)}`,
    };
  },
  keyNumbers(source) {
    const [main, minor] = bannerLines(source);
    return [{ name: "Nội dung", value: [...main, ...minor].join(" / ") || "……" }];
  },
  remarks(source) {
    const names = ofScope(source)?.names ?? [];
    return [
      ...(conferenceName(source) === null && source.paperwork.facts.bannerLines === undefined
        ? [
            names.length > 1
              ? `Kế hoạch cho chọn một trong ${String(names.length)} tên hội nghị: hãy ghi tên đã chọn.`
              : "Chưa có tên hội nghị: hãy ghi tên.",
          ]
        : []),
      ...(source.lists[source.target].typed.conferenceDate === undefined ? [notWritten("ngày hội nghị")] : []),
    ];
  },
});

/** Where a name is usually broken on a banner: what follows goes below, smaller. The words themselves stay. */
const BELOW = /\s+(?=giai đoạn\s+\d|lần thứ\s+(?:\d|[IVX]+(?:\s|$|\())|năm\s+\d{4}|\(\d{4})/u;
/** Before the name of the place a long first line is broken. */
const PLACE = /\s+(?=(?:xã|phường|thị trấn|huyện|thành phố|tỉnh)\s+\p{Lu})/u;
const LONG = 34;

/** Typed lines: the first is the large one. Else the plan's own, else the name, divided at its natural places. */
function bannerLines(source: DocumentSource): readonly [readonly string[], readonly string[]] {
  const { bannerLines: typed, name: ownName } = source.paperwork.facts;
  if (typed !== undefined) return [typed.slice(0, 1).map(upper), typed.slice(1)];
  // A name that the office typed is newer than what the plan words.
  const [first, ...others] = ownName === undefined ? (source.plan?.banner ?? []) : [];
  if (first !== undefined) return [largeLines(first), others];
  const name = conferenceName(source);
  if (name === null) return [[], []];
  const at = name.search(BELOW);
  const [large, small] = at <= 0 ? [name, ""] : [name.slice(0, at), name.slice(at).trim()];
  return [largeLines(large), small === "" ? [] : [small.slice(0, 1).toLocaleUpperCase("vi") + small.slice(1)]];
}

function largeLines(text: string): readonly string[] {
  return (text.length > LONG ? text.split(PLACE) : [text]).map(upper);
}
