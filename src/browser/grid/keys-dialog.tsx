import { useEffect, useRef } from "react";

/** Keys by what they are for; several ways to the same are in one text. */
const KEYS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Đi lại",
    [
      ["Mũi tên, Home, End, Page Up, Page Down", "Đi giữa các ô; thêm Ctrl: đến mép vùng có dữ liệu"],
      ["Enter / Shift+Enter", "Xuống / lên một ô"],
      ["Tab / Shift+Tab", "Sang phải / sang trái; Enter sau Tab về cột đầu của dòng dưới"],
      ["Ctrl+G", "Gõ địa chỉ ô hoặc tên trang tính để đến đó"],
      ["F6 / Shift+F6", "Ra khỏi bảng: xuống tên trang tính / lên dòng trên bảng"],
    ],
  ],
  [
    "Tìm và lọc",
    [
      ["Ctrl+F", "Tìm trong cả tệp"],
      ["F3 / Shift+F3", "Ô tìm thấy tiếp theo / trước đó"],
      ["Alt+Mũi tên xuống", "Lọc cột đang chọn theo giá trị"],
    ],
  ],
  [
    "Nhập và sửa",
    [
      ["F2, nhấp đúp", "Sửa ô; Esc: thôi, giữ như cũ"],
      ["Alt+Enter", "Xuống dòng trong ô"],
      ["Ctrl+Enter", "Nhập cùng một chữ vào mọi ô đang chọn"],
      ["Kéo góc ô đang chọn", "Điền tiếp theo dãy; giữ Ctrl để đổi giữa chép và đếm tiếp"],
      ["Ctrl+D / Ctrl+R", "Chép ô trên xuống / ô trái sang các ô đang chọn"],
      ["Delete", "Xóa nội dung"],
      ["Ctrl+Z / Ctrl+Y", "Hoàn tác / làm lại"],
      ["Ctrl+C, Ctrl+X, Ctrl+V", "Sao chép, cắt, dán"],
      ["Ctrl+S", "Lưu bản sao"],
    ],
  ],
  [
    "Chọn và dòng",
    [
      ["Shift+Mũi tên", "Chọn thêm ô"],
      ["Ctrl+A", "Chọn mọi ô có dữ liệu; nhấn lần nữa: cả trang"],
      ["Shift+Dấu cách / Ctrl+Dấu cách", "Chọn cả dòng / cả cột"],
      ["Ctrl++ / Ctrl+-", "Chèn / xóa các dòng đang chọn"],
      ["Shift+F10", "Các việc làm được với ô"],
    ],
  ],
  [
    "Bảng kiểm tra",
    [
      ["Mũi tên trái / phải, Home, End", "Đi giữa các thẻ Kiểm tra, Danh sách, Kế hoạch, Văn bản; Enter: mở thẻ"],
      ["Tab / Shift+Tab", "Đến nút, ô nhập tiếp theo / trước đó"],
      ["Enter, Dấu cách", "Bấm nút, mở phần đang gập, đánh dấu ô chọn; ở địa chỉ ô: đến ô đó trong bảng tính"],
    ],
  ],
];

/** The keys of the sheet. `close` gives the focus back. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="page-dialog grid-keys"
      aria-labelledby="keys-heading"
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="keys-heading">Phím tắt</h2>
      {KEYS.map(([heading, keys]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="page-dialog-actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </div>
    </dialog>
  );
}
