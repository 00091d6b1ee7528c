import { allDocuments } from "../../src/documents/all-documents";
import { conferenceFields } from "../../src/documents/conference-words";
import { columnFields, delegateFields } from "../../src/documents/delegate-row";
import type { Field, FieldSet } from "../../src/documents/field";
import { letterheadFields } from "../../src/documents/letterhead-words";
import { tongHopDonVi } from "../../src/documents/tong-hop-don-vi";

/** docs/mau-word.md: how to write a template, and every field name with its meaning and an example. */
export function fieldsDoc(): string {
  return `# Mẫu Word

<!-- Tệp này do \`npm run templates\` viết ra từ mã nguồn; đừng sửa tay. -->

Mỗi văn bản là một tệp Word (.docx) có sẵn trong \`assets/templates\`. Cơ quan có thể tải mẫu về, sửa phông chữ, lời văn, thể thức trong Word rồi dùng mẫu của mình;
hoặc soạn một tệp Word mới có các tên trường dưới đây.

## Cách viết trường

| Viết trong mẫu | Kết quả |
| --- | --- |
| \`{ten_hoi_nghi}\` | Nội dung của trường. Chưa có thì in “……”. |
| \`{#dai_bieu}\`, dòng dưới \`{stt}. {ho_ten}\`, dòng dưới nữa \`{/dai_bieu}\` | Các dòng ở giữa lặp lại cho từng đại biểu; hai dòng chỉ có trường mở, trường đóng không in ra. |
| \`{#dai_bieu}{ho_ten}; {/dai_bieu}\` trong một dòng | In nối nhau trong dòng đó; nhớ có dấu ngăn trước \`{/dai_bieu}\`. |
| \`{#dai_bieu}\` ở ô đầu, \`{/dai_bieu}\` ở ô cuối của một hàng trong bảng | Cả hàng lặp lại. |
| \`{#phan}\` … \`{#dai_bieu}\` … \`{/dai_bieu}{/phan}\` | Danh sách trong danh sách: từng mục, trong mỗi mục từng đại biểu. |
| \`{#co_cap_tren}\` … \`{/co_cap_tren}\` | Chỉ in phần ở giữa khi có. |
| \`{^co_cap_tren}\` … \`{/co_cap_tren}\` | Chỉ in phần ở giữa khi không có. |
| \`{cot_dan_toc}\` trong ô tiêu đề của một cột | Không in gì; bỏ cả cột khi danh sách không có hoặc người dùng bỏ cột đó. |

- Tên trường là chữ thường không dấu, số và dấu gạch dưới. Trong mẫu không có công thức, không có lệnh: \`{so_nu + 1}\` sẽ bị báo.
- Trường mở và trường đóng của một phần lặp phải cùng nằm trong một bảng, hoặc cùng nằm ngoài bảng.
- Trường dùng được ở đầu trang, chân trang, chú thích, hộp chữ (text box), trong bảng, trong ô điều khiển nội dung.
- Ô điều khiển nội dung có thẻ (Tag) hoặc tiêu đề (Title) là tên trường thì được điền giá trị; là tên danh sách (dai_bieu …) thì nội dung trong ô lặp lại cho từng người, trong bảng chỉ lặp hàng có tên trường.
- Mẫu trộn thư (Mail Merge) dùng được: trường « » được điền theo tên cột («Họ_và_tên», «Chức_vụ» …; tên chưa chắc thì lấy trường gần nhất và nêu ra); mẫu không có phần lặp thì cả văn bản lặp lại cho từng
  người, mỗi người một trang; có «Next Record» thì nhiều người một trang (nhãn, thẻ). Điều kiện IF (=, <>, <, >, so với chữ hoặc trường khác; ai chưa ghi mục được hỏi thì in “……”), «Skip Record If», chữ hoa
  chữ thường (\\* Upper …), ngày (\\@ "dd/MM/yyyy"), số (\\# 00) làm theo. Có «Họ_đệm» và «Tên» thì họ tên được tách. Lời chào, khối địa chỉ, «Next Record If», phép tính chỉ Word mới tính được nên sẽ bị báo. Tệp
  Word làm ra không hỏi nguồn dữ liệu nữa; nguồn có lọc thì không lọc theo, và được nêu ra.
- Một trường phải nằm liền trên một dòng: ngắt dòng (Enter) giữa hai dấu “{ }” sẽ bị báo. Một danh sách không đặt được trong chính nó; các phần lặp nằm trong nhau nhân lên quá 300.000 lần thì không điền.
- Ô gộp dọc bắt đầu trong hàng lặp mà chữ không đổi thì các lần lặp là một ô gộp. Hình, ô điều khiển nội dung, dấu trang trong phần lặp được đánh số lại cho khỏi trùng.
- Không dùng làm mẫu được: tệp có macro, có tệp hay chương trình nhúng, có trường tự lấy dữ liệu hoặc chạy lệnh (DDE, LINK, INCLUDETEXT, INCLUDEPICTURE …), tệp hỏng, tệp có phần không ghi bằng UTF-8. Liên kết ra
  ngoài tệp (địa chỉ web, hình liên kết, mẫu gắn kèm) bị bỏ, chữ của liên kết giữ nguyên, và được nêu ra.
- Số căn cước, số điện thoại chỉ in ở \`{cccd}\`, \`{so_dien_thoai}\`, và chỉ khi bật **In cột Số căn cước**, **In cột Số điện thoại** (dòng lệnh: \`--with-id\`, \`--with-phone\`); số ghi lẫn trong ô khác
  được thay bằng “…”.
- Chữ trong danh sách luôn chỉ là chữ: một ô ghi “{ho_ten}” được in đúng như vậy.
- Phần lặp từng người chép từ mẫu của văn bản khác dùng được: trong mẫu Giấy mời, \`{#dai_bieu}\` … \`{/dai_bieu}\` là \`{#giay_moi}\` … \`{/giay_moi}\`. Trường mà văn bản không có thì được nêu ra.
- Trong phần lặp vẫn dùng được các trường ở ngoài.

## Trường có trong mọi văn bản

### Thể thức (Nghị định 30/2020/NĐ-CP)

${fieldTable(letterheadFields)}

### Hội nghị và danh sách

${fieldTable(conferenceFields)}

### Từng đại biểu

Dùng trong \`{#dai_bieu}\` … \`{/dai_bieu}\` và các phần lặp theo người.

${fieldTable(delegateFields)}

### Cột có thể bỏ

${fieldTable(columnFields)}

## Trường riêng của từng văn bản

${[...allDocuments, tongHopDonVi].map(({ id, title, about, fields }) => `### ${title} (\`${id}\`)\n\n${about}\n\n${ownFields(fields)}`).join("\n\n")}
`;
}

function ownFields(fields: FieldSet): string {
  const shared: FieldSet = { ...letterheadFields, ...conferenceFields, ...columnFields };
  const own = Object.fromEntries(
    Object.entries(fields).filter(([name, field]) => shared[name] !== field && !isNameOfOthers(field)),
  );
  return Object.keys(own).length === 0 ? "Không có trường riêng." : fieldTable(own);
}

/** Said once for all documents. */
function isNameOfOthers(field: Field): boolean {
  return field.kind === "list" && field.ownName !== undefined;
}

function fieldTable(fields: FieldSet): string {
  return ["| Trường | Ý nghĩa | Ví dụ |", "| --- | --- | --- |", ...rows(fields, "")].join("\n");
}

function rows(fields: FieldSet, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== "list")
      return [row(indent + written(name, field), field.about, field.kind === "text" ? field.example : "")];
    const inside =
      field.fields === delegateFields
        ? [row(`${indent}&nbsp;&nbsp;…`, "các trường của từng đại biểu", "")]
        : rows(field.fields, `${indent}&nbsp;&nbsp;`);
    return [row(indent + written(name, field), field.about, ""), ...inside];
  });
}

function written(name: string, { kind }: Field): string {
  return kind === "list" || kind === "flag" ? `\`{#${name}}\` … \`{/${name}}\`` : `\`{${name}}\``;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
