import { Button } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { lazy, Suspense, useState } from "react";
import type { Draft } from "./drafts/draft";
import { DraftList } from "./drafts/draft-list";
import type { RecentFile } from "./drafts/recent-files";
import type { Kept } from "./drafts/use-kept";
import { sampleNames } from "./samples";

const MachineDialog = lazy(() => import("./machine/machine-dialog").then((part) => ({ default: part.MachineDialog })));

interface StartScreenProps {
  readonly kept: Kept;
  readonly onOpen: () => void;
  readonly onUnits: () => void;
  readonly onSample: (id: string) => void;
  readonly reopen: (draft: Draft) => void;
  readonly erase: (id: string) => void;
  readonly openAgain: (file: RecentFile) => void;
  readonly forget: (id: string) => void;
  readonly onDrafts: () => void;
}

/** First run: what the page does, and the ways in; work that was not saved comes before all of it. */
export function StartScreen(props: StartScreenProps) {
  const { kept, onOpen, onUnits, onSample, reopen, erase, onDrafts } = props;
  const isKnown = kept.drafts.length > 0 || kept.files.length > 0;
  return (
    <main className="start">
      <div className="start-card">
        {kept.drafts.length === 0 ? null : (
          <section aria-labelledby="start-drafts" className="start-drafts">
            <h2 id="start-drafts">Bản nháp chưa lưu</h2>
            <DraftList drafts={kept.drafts} reopen={reopen} erase={erase} />
          </section>
        )}
        <h2>Kiểm tra danh sách đại biểu theo kế hoạch hội nghị</h2>
        <div className="start-ways">
          <Button appearance="primary" size="large" icon={<FolderOpen20Regular />} onClick={onOpen}>
            Mở tệp danh sách
          </Button>
          <Button size="large" icon={<DocumentMultiple20Regular />} onClick={onUnits}>
            Kiểm tra nhiều đơn vị
          </Button>
        </div>
        <RecentFiles {...props} />
        <p>
          Mở bảng tính danh sách đại biểu hay danh sách đề nghị khen thưởng như cơ quan đang có, không phải sửa lại mẫu.
          Phần mềm đối chiếu số lượng, tỷ lệ, cơ cấu với kế hoạch và tô các ô cần xem lại.
        </p>
        <ol>
          <li>Bấm “Mở tệp”, hoặc kéo tệp .xlsx, .xlsm, .csv thả vào trang này.</li>
          <li>Chọn kế hoạch và cấp, bấm “Kiểm tra cơ cấu đại biểu”.</li>
          <li>Sửa ngay trên bảng: kết quả đổi theo từng ô.</li>
          <li>Xong thì bấm “Lưu” (không kèm màu tô) hoặc “Lưu bản đã tô” (thành tệp khác, có màu tô).</li>
        </ol>
        {sampleNames().length === 0 ? null : <Samples isFolded={isKnown} onSample={onSample} />}
        <p className="start-note">
          Tệp được xử lý ngay trên máy này, không gửi đi đâu. Tệp gốc chỉ được ghi khi bấm “Lưu”.{" "}
          <button type="button" className="page-draft" onClick={onDrafts}>
            Bản nháp trên máy này
          </button>{" "}
          <Machine />
        </p>
      </div>
    </main>
  );
}

/** What this browser is and lets the page do, for whoever is asked why something does not work. */
function Machine() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="page-draft" onClick={() => setOpen(true)}>
        Kiểm tra máy
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <MachineDialog close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Files opened before, where the browser knows the way to them. */
function RecentFiles({ kept, openAgain, forget }: Pick<StartScreenProps, "kept" | "openAgain" | "forget">) {
  if (kept.files.length === 0) return null;
  return (
    <section aria-labelledby="start-files">
      <h3 id="start-files">Tệp mở gần đây</h3>
      <ul className="start-samples">
        {kept.files.map((file) => (
          <li key={file.id} className="start-file">
            <button type="button" onClick={() => openAgain(file)}>
              {file.name}
            </button>
            <button
              type="button"
              aria-label={`Bỏ “${file.name}” khỏi danh sách`}
              title="Bỏ khỏi danh sách này; tệp vẫn còn"
              onClick={() => forget(file.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Samples({ isFolded, onSample }: { readonly isFolded: boolean; readonly onSample: (id: string) => void }) {
  return (
    <details open={!isFolded} className="start-tries">
      <summary>Xem thử với tệp mẫu (người trong mẫu là tưởng tượng)</summary>
      <ul className="start-samples">
        {sampleNames().map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onSample(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
