import { allDocuments } from "../../documents/all-documents";
import { everybodyIn } from "../../documents/names-of-others";
import type { Field, FieldSet } from "../../documents/field";
import type { FieldUse, TemplateFaulty, TemplatePlace, TemplateProblem, TemplateRefusal } from "./document-port";
import { nearestField } from "./nearest-field";

const REFUSALS: Readonly<Record<TemplateRefusal, string>> = {
  "not-docx":
    "không phải văn bản Word (.docx). Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)”, rồi chọn lại.",
  "old-doc":
    "là văn bản Word đời cũ (.doc). Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)”, rồi chọn tệp mới.",
  encrypted:
    "đang đặt mật khẩu mở tệp. Mở tệp bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi chọn lại.",
  damaged: "bị hỏng hoặc tải về chưa đủ. Nếu Word còn mở được thì lưu lại thành .docx mới rồi chọn lại.",
  encoding:
    "có phần không ghi bằng bảng mã UTF-8 nên không đọc được chắc chắn và không được dùng làm mẫu. Mở tệp bằng Word, lưu lại thành .docx mới rồi chọn lại.",
  bomb: "khi giải nén lớn bất thường nên không được mở, để máy khỏi treo. Hãy kiểm tra lại nguồn gửi tệp.",
  "too-large": "quá lớn để làm mẫu (trên 40 MB). Hãy bỏ bớt hình ảnh trong mẫu, lưu lại rồi chọn lại.",
  macro:
    "có macro nên không được dùng làm mẫu. Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)” để bỏ macro, rồi chọn tệp mới.",
  embedded:
    "có tệp hoặc chương trình khác nhúng bên trong nên không được dùng làm mẫu. Mở tệp bằng Word, xóa đối tượng nhúng, lưu lại rồi chọn lại.",
  "live-field":
    "có trường tự lấy dữ liệu hoặc chạy lệnh khi mở (DDE, LINK, INCLUDEPICTURE …) nên không được dùng làm mẫu. Mở tệp bằng Word, chọn toàn bộ (Ctrl+A), nhấn Ctrl+Shift+F9 để đổi các trường thành chữ thường, lưu lại rồi chọn lại.",
};

/** Why a template is not opened, and what to do. */
export function explainTemplateRefusal(reason: TemplateRefusal, fileName: string): string {
  return `Tệp mẫu “${fileName}” ${REFUSALS[reason]}`;
}

const PARTS: Readonly<Record<TemplatePlace["part"], string>> = {
  body: "",
  header: "đầu trang",
  footer: "chân trang",
  other: "phần ngoài thân văn bản",
};

/** "Ở chân trang, chỗ “Nơi nhận: {dong”: ". */
function placeInWords({ part, near }: TemplatePlace): string {
  const places = [PARTS[part], near === "" ? "" : `chỗ “${near}”`].filter((words) => words !== "");
  return places.length === 0 ? "" : `ở ${places.join(", ")}: `;
}

/** One mistake in the fields: where, which, what to write instead. */
function explainTemplateProblem(problem: TemplateProblem, fields: FieldSet): string {
  const { code, field, other } = problem;
  const [name] = field.replace(MARK, "").split(/[\s{}]/);
  const known = nearestField(name || field, fields) ?? (name || "ten_truong");
  return placeInWords(problem) + PROBLEMS[code]({ field, other, known, meant: nearestField(field, fields) });
}

/** What opens a repeated part, closes it, or opens one that is printed when there is nothing. */
const MARK = /^[#^/]/;

interface Mistake {
  /** As it stands in the template. */
  readonly field: string;
  /** The other field of the mistake, where there is one. */
  readonly other: string;
  /** The name nearest to its first word, or that word. */
  readonly known: string;
  /** The name nearest to the whole of it. */
  readonly meant: string | undefined;
}

const PROBLEMS: Readonly<Record<TemplateProblem["code"], (mistake: Mistake) => string>> = {
  "double-brace": () =>
    "có hai dấu “{” liền nhau. Mỗi trường chỉ có một cặp dấu “{ }”: viết {ten_hoi_nghi}, không viết {{ten_hoi_nghi}}.",
  "unclosed-tag": ({ field, known }) =>
    `trường “{${field}” thiếu dấu “}” ở cuối. Viết lại thành “{${markOf(field)}${known}}”.`,
  "unopened-tag": ({ field, known }) =>
    `có dấu “}” thừa, hoặc thiếu dấu “{” ở đầu trường “${field}}”. Viết lại thành “{${known}}”, hoặc xóa dấu “}”.`,
  "unclosed-loop": ({ field }) => `phần lặp {#${field}} chưa có chỗ đóng. Thêm {/${field}} vào cuối phần cần lặp.`,
  "unopened-loop": ({ field }) =>
    `có {/${field}} mà không có {#${field}} ở trước. Thêm {#${field}} vào đầu phần cần lặp, hoặc xóa {/${field}}.`,
  "wrong-closing": ({ field, other }) =>
    `phần lặp {#${field}} lại đóng bằng {/${other}}. Phần mở sau phải đóng trước: viết {/${field}} trước {/${other}}, hoặc sửa tên cho giống nhau.`,
  "crossing-loops": ({ field, other }) =>
    `hai phần lặp {#${field}} và {#${other}} chồng lên nhau. Viết phần này nằm trọn trong phần kia.`,
  "misplaced-loop": ({ field }) =>
    `{#${field}} và {/${field}} không nằm cùng chỗ. Đặt cả hai trong cùng một bảng (một ở ô đầu, một ở ô cuối của hàng), hoặc cả hai ngoài bảng.`,
  "bad-name": badName,
  "broken-field": ({ field, known }) =>
    `trường “{${field}}” bị ngắt dòng (Enter) giữa hai dấu “{ }”. Xóa chỗ ngắt để cả trường “{${markOf(field)}${known}}” nằm liền trên một dòng.`,
  "list-in-itself": ({ field }) =>
    `phần lặp {#${field}} nằm trong chính nó nên mỗi người sẽ in lại cả danh sách. Bỏ {#${field}} và {/${field}} ở bên trong.`,
  "too-many-turns": () =>
    "các phần lặp nằm trong nhau nhân lên quá nhiều lần (trên 300.000) nên chưa điền. Bỏ bớt phần lặp nằm trong phần lặp khác.",
  "merge-command": ({ field }) =>
    `trường trộn thư “${field}” (điều kiện, lời chào, bản ghi kế tiếp …) chỉ Word mới tính được nên không điền. Xóa trường đó, viết tên trường thay vào, ví dụ {ong_ba}; danh sách nhiều người thì đặt giữa {#dai_bieu} và {/dai_bieu}.`,
  "bad-result": () =>
    "điền xong thì văn bản không còn đúng cấu trúc của Word nên chưa ghi. Mở mẫu bằng Word, xóa các dấu { } của phần lặp rồi gõ lại, lưu thành tệp .docx mới và chọn lại.",
  "bad-xml": () => "nội dung tệp bị hỏng. Mở mẫu bằng Word, lưu lại thành tệp .docx mới rồi chọn lại.",
  unknown: ({ field }) => `chưa điền được trường “{${field}}”. Xóa trường rồi gõ lại bằng tay trong Word.`,
};

function markOf(field: string): string {
  return MARK.exec(field)?.[0] ?? "";
}

function badName({ field, meant }: Mistake): string {
  if (field === "")
    return "có cặp dấu “{ }” không có tên trường bên trong. Viết tên trường vào giữa, hoặc xóa cặp dấu.";
  if (meant === undefined)
    return `“{${field}}” không phải tên trường. Tên trường chỉ gồm chữ thường không dấu, số và dấu gạch dưới, ví dụ {ten_hoi_nghi}; không có phép tính, không có lệnh. Nếu chỉ là chữ thường thì thay bằng dấu ngoặc tròn.`;
  return `“{${field}}” không phải tên trường. Viết lại thành {${meant}}: chữ thường không dấu, nối bằng dấu gạch dưới${/[^\p{L}\p{M}\p{N}\s_-]/u.test(field) ? "; không có phép tính, không có lệnh, không có dấu nào khác" : ""}.`;
}

/**
 * Everything that is wrong with a template, mistakes and names that are not known together: nobody should mend one in
 * two rounds.
 */
export function mistakesInWords({ problems, uses }: TemplateFaulty, fields: FieldSet): readonly string[] {
  const mistakes = problems.map((problem) => explainTemplateProblem(problem, fields));
  return [...new Set([...mistakes, ...(uses.length === 0 ? [] : unknownFields(uses, fields))])];
}

/** Mistakes that only the document's own fields show: a list inside of itself, also by way of another. */
export function listsInThemselves(uses: readonly FieldUse[], fields: FieldSet): readonly TemplateProblem[] {
  const seen = new Set<string>();
  return uses.flatMap(({ name, inside, encloses, part, near }): readonly TemplateProblem[] => {
    const isInItself = inside.some((other) => ownName(other, fields) === ownName(name, fields));
    if (!encloses || !isInItself || seen.has(name) || fieldAt(name, inside, fields)?.kind !== "list") return [];
    seen.add(name);
    return [{ code: "list-in-itself", field: name, other: "", part, near }];
  });
}

/** What the document itself calls the list that a template names as another document does. */
function ownName(list: string, fields: FieldSet): string {
  const field = Object.hasOwn(fields, list) ? fields[list] : undefined;
  return (field?.kind === "list" ? field.ownName : undefined) ?? list;
}

const BLANK = "chỗ này được in thành “……”.";

/**
 * What in the fields of a template will not come out as it was meant: names that the document does not have, each with
 * the nearest known name or where it may stand; a list used like a text; turns printed without anything between them;
 * no field at all. Empty when all is well.
 */
export function unknownFields(uses: readonly FieldUse[], fields: FieldSet): readonly string[] {
  if (uses.length === 0)
    return [
      "mẫu không có trường nào nên không có gì của danh sách được điền vào. Gõ tên trường trong dấu “{ }”, ví dụ {ten_hoi_nghi}.",
    ];
  const said = new Map<string, string>();
  for (const use of uses) {
    const problem = useInWords(use, fields);
    if (problem !== undefined && !said.has(problem)) said.set(problem, placeInWords(use) + problem);
  }
  return [...said.values()];
}

function useInWords({ name, inside, encloses, runsTogether }: FieldUse, all: FieldSet): string | undefined {
  const visible = visibleIn(inside, all);
  const [first = name] = name.split(".");
  const field = Object.hasOwn(visible, first) ? visible[first] : undefined;
  if (field === undefined) return notKnown(first, visible, all);
  if (name !== first) return `không có trường {${name}}; có phải là {${first}}? Chỗ này được in thành “……”.`;
  if (!encloses && field.kind === "list")
    return `{${name}} là danh sách: viết {#${name}} ở đầu và {/${name}} ở cuối phần cần lặp; ${BLANK}`;
  if (!encloses && field.kind === "flag")
    return `{${name}} là điều kiện: viết {#${name}} và {/${name}} quanh phần chỉ in khi có; ${BLANK}`;
  if (runsTogether && field.kind === "list")
    return `phần lặp {#${name}} nằm trong một dòng nên các lần lặp in liền nhau, không có dấu cách. Muốn mỗi lần một dòng thì viết {#${name}} và {/${name}} mỗi trường ở một dòng riêng; muốn in nối nhau thì thêm dấu, ví dụ “; ”, trước {/${name}}.`;
  return undefined;
}

/** In a repeated part its own fields come first, then those around it. */
function visibleIn(inside: readonly string[], all: FieldSet): FieldSet {
  return inside.reduce<FieldSet>((around, list) => {
    const field = Object.hasOwn(around, list) ? around[list] : undefined;
    return field?.kind === "list" ? { ...around, ...field.fields } : around;
  }, all);
}

function fieldAt(name: string, inside: readonly string[], all: FieldSet): Field | undefined {
  const visible = visibleIn(inside, all);
  return Object.hasOwn(visible, name) ? visible[name] : undefined;
}

function notKnown(name: string, visible: FieldSet, all: FieldSet): string {
  if (PEOPLE_LISTS.has(name)) return otherPeopleList(name, all);
  const home = homeOf(name, all, []);
  if (home !== undefined)
    return `{${name}} chỉ dùng được ở giữa ${home.map((list) => `{#${list}}`).join("")} và ${[...home]
      .reverse()
      .map((list) => `{/${list}}`)
      .join("")}; ở chỗ này nó được in thành “……”.`;
  const near = nearestField(name, visible) ?? nearestField(name, all);
  return near === undefined
    ? `không có trường {${name}}; ${BLANK} Xem các tên trường trong docs/mau-word.md.`
    : `không có trường {${name}}; có phải là {${near}}? Chỗ này được in thành “……”.`;
}

/** How each kind of document calls the part that it repeats for everybody of the list. */
const PEOPLE_LISTS = new Set(allDocuments.flatMap(({ fields }) => everybodyIn(fields)?.[0] ?? []));

function otherPeopleList(name: string, all: FieldSet): string {
  const own = everybodyIn(all)?.[0];
  return own === undefined
    ? `văn bản này không in từng người của danh sách nên không có {#${name}}; ${BLANK}`
    : `không có {#${name}}: mẫu này dùng {#${own}} và {/${own}} cho từng người của danh sách; ${BLANK}`;
}

/** The lists inside which a name is known. */
function homeOf(name: string, fields: FieldSet, path: readonly string[]): readonly string[] | undefined {
  for (const [list, field] of Object.entries(fields)) {
    if (field.kind !== "list") continue;
    if (Object.hasOwn(field.fields, name)) return [...path, list];
    const deeper = homeOf(name, field.fields, [...path, list]);
    if (deeper) return deeper;
  }
  return undefined;
}
