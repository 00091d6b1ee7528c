import type { ReactNode } from "react";

/** A small button of the line over the sheet. `name`: what it does, read out and shown when the pointer rests on it. */
export function BarButton({
  name,
  keys,
  disabled = false,
  pressed,
  onClick,
  children,
}: {
  readonly name: string;
  readonly keys: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="grid-barbutton"
      aria-label={name}
      aria-keyshortcuts={keys.replace("Ctrl", "Control")}
      aria-pressed={pressed}
      // Not "disabled": it keeps the focus when the last step was taken back, and still says its name.
      aria-disabled={disabled}
      title={`${name} (${keys})`}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
