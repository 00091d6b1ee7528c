import type { Field, FieldSet } from "../documents/field";
import { nearestWord } from "../plans/nearest-word";
import type { TemplateProblem, TemplateRefusal, TemplateTags } from "./document-port";

const REFUSALS: Readonly<Record<TemplateRefusal, string>> = {
  "not-docx": "không phải văn bản Word (.docx). Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)”, rồi chọn lại.",
  "old-doc": "là văn bản Word đời cũ (.doc). Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)”, rồi chọn tệp mới.",
  encrypted: "đang đặt mật khẩu mở tệp. Mở tệp bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi chọn lại.",
  damaged: "bị hỏng hoặc tải về chưa đủ. Nếu Word còn mở được thì lưu lại thành .docx mới rồi chọn lại.",
  bomb: "khi giải nén lớn bất thường nên không được mở, để máy khỏi treo. Hãy kiểm tra lại nguồn gửi tệp.",
  "too-large": "quá lớn để làm mẫu (trên 40 MB). Hãy bỏ bớt hình ảnh trong mẫu, lưu lại rồi chọn lại.",
  macro: "có macro nên không được dùng làm mẫu. Mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)” để bỏ macro, rồi chọn tệp mới.",
  embedded: "có tệp hoặc chương trình khác nhúng bên trong nên không được dùng làm mẫu. Mở tệp bằng Word, xóa đối tượng nhúng, lưu lại rồi chọn lại.",
  "live-field": "có trường tự lấy dữ liệu hoặc chạy lệnh khi mở (DDE, LINK, INCLUDEPICTURE …) nên không được dùng làm mẫu. Mở tệp bằng Word, chọn toàn bộ (Ctrl+A), nhấn Ctrl+Shift+F9 để đổi các trường thành chữ thường, lưu lại rồi chọn lại.",
};

/** Why a template is not opened, and what to do. */
export function explainTemplateRefusal(reason: TemplateRefusal, fileName: string): string {
  return `Tệp mẫu “${fileName}” ${REFUSALS[reason]}`;
}

const PLACES: Readonly<Record<TemplateProblem["part"], string>> = { body: "", header: "Ở đầu trang: ", footer: "Ở chân trang: ", other: "Ở phần ngoài thân văn bản: " };

/** One mistake in the fields: which, where, what to write instead. */
export function explainTemplateProblem({ code, field, other, part }: TemplateProblem): string {
  return PLACES[part] + problemInWords(code, field, other);
}

function problemInWords(code: TemplateProblem["code"], field: string, other: string): string {
  switch (code) {
    case "unclosed-tag":
      return `trường “{${field}” thiếu dấu “}” ở cuối. Viết lại thành “{${nameOf(field)}}”.`;
    case "unopened-tag":
      return `có dấu “}” thừa, hoặc thiếu dấu “{” ở đầu trường “${field}}”. Viết lại thành “{${nameOf(field)}}”, hoặc xóa dấu “}”.`;
    case "unclosed-loop":
      return `phần lặp {#${field}} chưa có chỗ đóng. Thêm {/${field}} vào cuối phần cần lặp.`;
    case "unopened-loop":
      return `có {/${field}} mà không có {#${field}} ở trước. Thêm {#${field}} vào đầu phần cần lặp, hoặc xóa {/${field}}.`;
    case "wrong-closing":
      return `phần lặp {#${field}} lại đóng bằng {/${other}}. Phần mở sau phải đóng trước: viết {/${field}} trước {/${other}}, hoặc sửa tên cho giống nhau.`;
    case "crossing-loops":
      return `hai phần lặp {#${field}} và {#${other}} chồng lên nhau. Viết phần này nằm trọn trong phần kia.`;
    case "misplaced-loop":
      return `{#${field}} và {/${field}} không nằm cùng chỗ. Đặt cả hai trong cùng một bảng (một ở ô đầu, một ở ô cuối của hàng), hoặc cả hai ngoài bảng.`;
    case "bad-name":
      return field === ""
        ? "có cặp dấu “{ }” không có tên trường bên trong. Viết tên trường vào giữa, hoặc xóa cặp dấu."
        : `“{${field}}” không phải tên trường. Tên trường chỉ gồm chữ thường không dấu, số và dấu gạch dưới, ví dụ {ten_hoi_nghi}; không có phép tính, không có lệnh.`;
    case "bad-xml":
      return "nội dung tệp bị hỏng. Mở mẫu bằng Word, lưu lại thành tệp .docx mới rồi chọn lại.";
    case "unknown":
      return `chưa điền được trường “{${field}}”. Xóa trường rồi gõ lại bằng tay trong Word.`;
  }
}

function nameOf(field: string): string {
  return field.split(/[\s{}]/)[0] || "ten_truong";
}

/**
 * Names in the template that the document does not have: each with the nearest known name, or where it may stand. A list that is used like a text, and a
 * text that is used like a list, are said too. Empty when every name is known.
 */
export function unknownFields(tags: TemplateTags, fields: FieldSet): readonly string[] {
  return [...new Set(below(tags, fields, [], fields))];
}

function below(tags: TemplateTags, visible: FieldSet, path: readonly string[], all: FieldSet): string[] {
  return Object.entries(tags).flatMap(([name, inside]) => {
    if (name.includes(".")) return below({ [name.split(".")[0] ?? name]: {} }, visible, path, all);
    const field = Object.hasOwn(visible, name) ? visible[name] : undefined;
    const repeated = Object.keys(inside).length > 0;
    if (field === undefined) return [notKnown(name, visible, all), ...(repeated ? below(inside, visible, path, all) : [])];
    if (field.kind === "list") return repeated ? below(inside, { ...visible, ...field.fields }, [...path, name], all) : [];
    return repeated ? below(inside, visible, path, all) : [];
  });
}

function notKnown(name: string, visible: FieldSet, all: FieldSet): string {
  const home = homeOf(name, all, []);
  if (home !== undefined) return `{${name}} chỉ dùng được ở giữa ${home.map((list) => `{#${list}}`).join("")} và ${[...home].reverse().map((list) => `{/${list}}`).join("")}; ở chỗ này nó được in thành “……”.`;
  const near = nearestWord(name, Object.keys(visible)) ?? nearestWord(name, allNames(all));
  return near === undefined ? `không có trường {${name}}; chỗ này được in thành “……”. Xem các tên trường trong docs/mau-word.md.` : `không có trường {${name}}; có phải là {${near}}? Chỗ này được in thành “……”.`;
}

/** The lists inside which a name is known. */
function homeOf(name: string, fields: FieldSet, path: readonly string[]): readonly string[] | undefined {
  for (const [list, field] of lists(fields)) {
    if (Object.hasOwn(field.fields, name)) return [...path, list];
    const deeper = homeOf(name, field.fields, [...path, list]);
    if (deeper) return deeper;
  }
  return undefined;
}

function allNames(fields: FieldSet): string[] {
  return [...Object.keys(fields), ...lists(fields).flatMap(([, field]) => allNames(field.fields))];
}

function lists(fields: FieldSet): [string, Extract<Field, { kind: "list" }>][] {
  return Object.entries(fields).flatMap(([name, field]) => (field.kind === "list" ? [[name, field]] : []));
}
