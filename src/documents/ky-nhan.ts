import { formatCount } from "../domain/format-number";
import { conferenceData, conferenceFields, headCount, listName } from "./conference-words";
import { defineDocument } from "./define-document";
import { columnData, columnFields } from "./delegate-row";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { sectionData, sectionFields } from "./list-sections";

/** Sign-in sheet: who is on the list, room to sign. */
export const kyNhan = defineDocument({
  id: "ky-nhan",
  title: "Danh sách ký nhận",
  about: "Bảng điểm danh, ký nhận tài liệu: họ tên, chức vụ, đơn vị, chỗ ký; không có dữ liệu nhạy cảm.",
  targets: ["attendees", "sentUp", "awards"],
  fields: { ...letterheadFields, ...conferenceFields, ...columnFields, ...sectionFields },
  data(source) {
    return {
      ...letterheadData(source, "ky-nhan", "DS"),
      ...conferenceData(source),
      ...columnData(source.lists[source.target].delegates, source.options),
      ...sectionData(source),
    };
  },
  keyNumbers(source) {
    return [{ name: `Số ${listName(source)}`, value: formatCount(headCount(source)) }];
  },
});
