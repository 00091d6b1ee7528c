import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { SheetInfo } from "../../app/ports";
import { BarButton } from "./bar-button";
import type { FindWork } from "./use-find";

/** The line in which a text is looked for. Enter goes on, Shift+Enter back, Esc to the cell. */
export function FindBar({ work, sheets }: { readonly work: FindWork; readonly sheets: readonly SheetInfo[] }) {
  const { query, field, ask, step, close } = work;
  return (
    <form
      role="search"
      aria-label="Tìm trong cả tệp"
      className="grid-find"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") close();
        else if (event.key === "Enter" && event.target === field.current) step(event.shiftKey);
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        type="text"
        className="grid-findfield"
        aria-label="Tìm trong cả tệp"
        placeholder="Tìm trong cả tệp"
        spellCheck={false}
        autoComplete="off"
        autoFocus
        value={query.text}
        onChange={(event) => ask({ ...query, text: event.target.value })}
      />
      <span className="grid-findcount" role="status">
        {countOf(work, sheets)}
      </span>
      <BarButton name="Ô tìm thấy trước" keys="Shift+Enter" onClick={() => step(true)}>
        <ArrowUp20Regular />
      </BarButton>
      <BarButton name="Ô tìm thấy tiếp theo" keys="Enter" onClick={() => step(false)}>
        <ArrowDown20Regular />
      </BarButton>
      <label className="grid-findwhole">
        <input
          type="checkbox"
          checked={query.isWhole}
          onChange={(event) => ask({ ...query, isWhole: event.target.checked })}
        />
        Đúng cả ô
      </label>
      <BarButton name="Đóng tìm kiếm" keys="Esc" onClick={close}>
        <Dismiss20Regular />
      </BarButton>
    </form>
  );
}

/** "3/17", and where that cell cannot be seen in the file. */
function countOf({ query, found, at }: FindWork, sheets: readonly SheetInfo[]): string {
  if (query.text.trim() === "") return "";
  if (found === null) return "Đang tìm…";
  const count = found.cells.length;
  if (count === 0) return "Không thấy";
  const all = `${String(count)}${found.isCut ? "+" : ""}`;
  const cell = found.cells[at];
  if (!cell) return `${all} ô`;
  const isHidden = sheets.some(({ name, visibility }) => name === cell.sheet && visibility !== "visible");
  return `${String(at + 1)}/${all}${isHidden ? " · trang đang ẩn" : ""}`;
}
