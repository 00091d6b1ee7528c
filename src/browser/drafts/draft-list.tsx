import { a1 } from "../../domain/cell-ref";
import type { Draft } from "./draft";
import { draftInWords } from "./draft-words";
import { cellsOf } from "./draft-work";

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly reopen: (draft: Draft) => void;
  readonly erase: (id: string) => void;
}

/** Drafts that wait, each with the way to go on with it or to erase it. */
export function DraftList({ drafts, reopen, erase }: DraftListProps) {
  const names = drafts.map(({ name }) => name);
  return (
    <ul className="draft-list">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <p>
            {draftInWords(draft)}.
            {draft.handle === undefined && draft.sample === undefined
              ? " Khi mở lại, trình duyệt hỏi chọn tệp ấy lần nữa."
              : ""}
            {names.filter((name) => name === draft.name).length > 1 ? ` ${sameName(draft, drafts)}` : ""}
          </p>
          <div className="page-dialog-actions">
            <button type="button" className="page-primary" onClick={() => reopen(draft)}>
              Mở lại bản nháp
            </button>
            <button type="button" onClick={() => erase(draft.id)}>
              Xóa bản nháp
            </button>
          </div>
          <DraftCells draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function sameName(draft: Draft, drafts: readonly Draft[]): string {
  const isSame = drafts.some(({ id, sum, name }) => id !== draft.id && name === draft.name && sum === draft.sum);
  return isSame
    ? "Tệp này còn bản nháp khác, sửa ở cửa sổ khác."
    : "Còn bản nháp khác của tệp cùng tên nhưng khác nội dung.";
}

const MOST_CELLS = 200;

/** What was typed, should the file be another by now. */
function DraftCells({ draft }: { readonly draft: Draft }) {
  const cells = cellsOf(draft.work);
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>Xem các ô đã sửa</summary>
      <table className="draft-cells">
        <thead>
          <tr>
            <th scope="col">Trang tính</th>
            <th scope="col">Ô</th>
            <th scope="col">Nội dung mới</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, MOST_CELLS).map(({ cell, value }) => (
            <tr key={`${cell.sheet} ${a1(cell)}`}>
              <td>{cell.sheet}</td>
              <td>{a1(cell)}</td>
              <td>{value === null || value === "" ? "(xóa trống)" : String(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_CELLS ? <p>Và {cells.length - MOST_CELLS} ô nữa.</p> : null}
    </details>
  );
}
