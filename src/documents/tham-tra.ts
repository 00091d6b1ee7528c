import { formatCount } from "../domain/format-number";
import { compositionSentences } from "./composition-words";
import { conferenceData, conferenceFields, headCount, listName } from "./conference-words";
import { defineDocument, type DocumentSource } from "./define-document";
import { list, text } from "./field";
import { letterheadData, letterheadFields } from "./letterhead-words";
import { planResults } from "./rule-words";
import { mustMend, notWritten } from "./remark";

/** What a conference is told of its delegates: who they are, on one page. */
const TOLD: ReadonlySet<string> = new Set(["group", "sex", "minority", "party", "ages"]);

/** Read out at the conference: who was called, who came, what they are; only its own body says who may take part. */
export const thamTra = defineDocument({
  id: "tham-tra",
  title: "Báo cáo thẩm tra tư cách đại biểu",
  about:
    "Một trang đọc tại hội nghị: số đại biểu được triệu tập, có mặt, vắng; cơ cấu; đối chiếu với kế hoạch. Kết luận về tư cách do ban thẩm tra ghi.",
  targets: ["attendees", "sentUp"],
  fields: {
    ...letterheadFields,
    ...conferenceFields,
    so_co_mat: text("Số đại biểu có mặt", "138"),
    so_vang: text("Số đại biểu vắng mặt", "2"),
    co_cau: list("Cơ cấu, từng câu", {
      cau: text("Một câu", "Giới tính: Nam có 80 đại biểu, chiếm 57,1%; nữ có 60 đại biểu, chiếm 42,9%."),
    }),
    doi_chieu: text("Đối chiếu với kế hoạch, một câu", "9/9 quy định của kế hoạch đạt."),
  },
  data(source) {
    const total = headCount(source);
    const { present } = source.paperwork.facts;
    const isKnown = present !== undefined && present <= total;
    return {
      ...letterheadData(source, "tham-tra", "BC"),
      ...conferenceData(source),
      so_co_mat: present === undefined ? null : formatCount(present),
      so_vang: isKnown ? formatCount(total - present) : null,
      // How many they are stands above.
      co_cau: compositionSentences(source.lists[source.target], source.options, TOLD)
        .slice(1)
        .map((cau) => ({ cau })),
      doi_chieu: againstPlan(source),
    };
  },
  keyNumbers(source) {
    return [{ name: `Số ${listName(source)}`, value: formatCount(headCount(source)) }];
  },
  remarks(source) {
    const { present } = source.paperwork.facts;
    const total = headCount(source);
    return [
      ...(present === undefined ? [notWritten("số đại biểu có mặt")] : []),
      ...(present !== undefined && present > total
        ? [
            mustMend(
              `Số có mặt (${formatCount(present)}) nhiều hơn số đại biểu trong danh sách (${formatCount(total)}). Kiểm tra lại hai số này.`,
            ),
          ]
        : []),
      "Số đại biểu đủ tư cách, không đủ tư cách và đơn thư do ban thẩm tra ghi: phần mềm không kết luận về tư cách của ai.",
    ];
  },
});

/** How many rules of the plan hold; nothing where it says nothing of the list. */
function againstPlan(source: DocumentSource): string {
  const results = planResults(source);
  if (results.length === 0) return "Chưa chọn kế hoạch có quy định cho danh sách này.";
  const count = (outcome: "met" | "violated") => results.filter(({ result }) => result.outcome === outcome).length;
  const [met, violated] = [count("met"), count("violated")];
  const rest = results.length - met - violated;
  return [
    `${formatCount(met)}/${formatCount(results.length)} quy định của kế hoạch đạt`,
    ...(violated > 0 ? [`${formatCount(violated)} chưa đạt`] : []),
    ...(rest > 0 ? [`${formatCount(rest)} chưa đủ dữ liệu`] : []),
  ]
    .join("; ")
    .concat(".");
}
