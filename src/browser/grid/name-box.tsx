import { type Ref, useState } from "react";

/** Where the pointer is; an address or the name of a sheet typed into it goes there. `go` says whether there is one. */
export function NameBox({
  ref,
  place,
  go,
  leave,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly place: string;
  readonly go: (text: string) => boolean;
  /** Back to the cell. */
  readonly leave: () => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      ref={ref}
      className="grid-name"
      aria-label="Ô đang chọn. Gõ địa chỉ hoặc tên trang tính rồi nhấn Enter để đến đó."
      title="Gõ địa chỉ (C12, A1:D20, Trang2!C5) hoặc tên trang tính rồi nhấn Enter để đến đó"
      spellCheck={false}
      autoComplete="off"
      value={typed ?? place}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault();
          if (go(typed ?? place)) setTyped(null);
        } else if (event.key === "Escape") {
          event.preventDefault();
          setTyped(null);
          leave();
        }
      }}
    />
  );
}
