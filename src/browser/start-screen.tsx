import { Button } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { sampleNames } from "./samples";

/** First run: what the page does, and the three ways in. */
export function StartScreen({
  onOpen,
  onUnits,
  onSample,
}: {
  readonly onOpen: () => void;
  readonly onUnits: () => void;
  readonly onSample: (id: string) => void;
}) {
  return (
    <main className="start">
      <div className="start-card">
        <h2>Kiểm tra danh sách đại biểu theo kế hoạch hội nghị</h2>
        <p>
          Mở bảng tính danh sách đại biểu hay danh sách đề nghị khen thưởng như cơ quan đang có, không phải sửa lại mẫu.
          Phần mềm đối chiếu số lượng, tỷ lệ, cơ cấu với kế hoạch, tô các ô cần xem lại và lưu thành bản sao.
        </p>
        <ol>
          <li>Bấm “Mở tệp”, hoặc kéo tệp .xlsx, .xlsm, .csv thả vào trang này.</li>
          <li>Chọn kế hoạch và cấp, bấm “Kiểm tra cơ cấu đại biểu”.</li>
          <li>Sửa ngay trên bảng: kết quả đổi theo từng ô. Xong thì bấm “Lưu bản đã tô”.</li>
        </ol>
        <div className="start-ways">
          <Button appearance="primary" size="large" icon={<FolderOpen20Regular />} onClick={onOpen}>
            Mở tệp danh sách
          </Button>
          <Button size="large" icon={<DocumentMultiple20Regular />} onClick={onUnits}>
            Kiểm tra nhiều đơn vị
          </Button>
        </div>
        {sampleNames().length === 0 ? null : (
          <section aria-labelledby="start-samples">
            <h3 id="start-samples">Xem thử với tệp mẫu (người trong mẫu là tưởng tượng)</h3>
            <ul className="start-samples">
              {sampleNames().map(({ id, title }) => (
                <li key={id}>
                  <button type="button" onClick={() => onSample(id)}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="start-note">Tệp được xử lý ngay trên máy này, không gửi đi đâu. Tệp gốc không bị ghi đè.</p>
      </div>
    </main>
  );
}
