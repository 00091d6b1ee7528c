import { keyAction, type KeyPress } from "../../../src/browser/grid/key-action";
import { blockOf, type Selection, single } from "../../../src/browser/grid/selection";
import { drawnLayout } from "./drawn-layout";

/** B2:C2 is merged, B4 empty; filled to D5. */
const { snapshot, layout } = drawnLayout(`
  DANH SÁCH
  STT | Họ và tên | < | Thôn
  1 | An | x | Khòn Cuổng
  2
  3 | Bình | x | Nà Lắc`);

const at = (row: number, column: number) => ({ row, column });

/** What "Ctrl+Shift+End" does there. */
function pressed(text: string, selection: Selection = single(at(3, 2))) {
  const held = text.split("+").slice(0, -1);
  const press: KeyPress = {
    key: text.split("+").at(-1) || "+",
    shiftKey: held.includes("Shift"),
    ctrlKey: held.includes("Ctrl"),
    metaKey: held.includes("Cmd"),
    altKey: held.includes("Alt"),
  };
  return keyAction(press, { selection, block: blockOf(selection, layout), snapshot, layout, height: 224 });
}

test.each([
  ["ArrowDown", at(4, 2), false],
  ["ArrowUp", at(2, 2), false],
  ["Shift+ArrowRight", at(3, 3), true],
  ["Ctrl+ArrowDown", at(5, 2), false],
  ["Cmd+ArrowRight", at(3, 4), false],
  ["Home", at(3, 1), false],
  ["Ctrl+Home", at(1, 1), false],
  ["End", at(3, 4), false],
  ["Ctrl+Shift+End", at(5, 4), true],
  ["PageDown", at(11, 2), false],
  ["PageUp", at(1, 2), false],
])("%s goes to %j", (key, to, extend) => {
  expect(pressed(key)).toEqual({ does: "move", to, extend });
});

test("Shift goes on from the far end of the block", () => {
  expect(pressed("Shift+ArrowDown", { active: at(3, 2), focus: at(3, 4) })).toEqual({
    does: "move",
    to: at(4, 4),
    extend: true,
  });
});

test.each([
  ["Ctrl+a", { active: at(1, 1), focus: at(5, 4) }],
  ["Shift+ ", { active: at(3, 1), focus: at(3, layout.columns.count) }],
  ["Ctrl+ ", { active: at(1, 2), focus: at(layout.rows.count, 2) }],
])("%s selects", (key, selection) => {
  expect(pressed(key)).toEqual({ does: "select", selection });
});

test.each([
  ["F2", "edit"],
  ["Delete", "clear"],
  ["Backspace", "clear"],
  ["Ctrl+z", "undo"],
  ["Cmd+Shift+Z", "redo"],
  ["Ctrl+y", "redo"],
  ["Ctrl+d", "fillDown"],
  ["Ctrl+r", "fillRight"],
  ["Alt+ArrowDown", "filter"],
  ["F6", "leave"],
  ["Shift+F6", "leaveBack"],
])("%s: %s", (key, does) => {
  expect(pressed(key)).toEqual({ does });
});

test("Ctrl+A once more takes the whole sheet", () => {
  expect(pressed("Ctrl+a", { active: at(1, 1), focus: at(5, 4) })).toEqual({
    does: "select",
    selection: { active: at(1, 1), focus: at(layout.rows.count, layout.columns.count) },
  });
});

test.each([
  ["Enter", "enter", false],
  ["Shift+Enter", "enter", true],
  ["Tab", "tab", false],
  ["Shift+Tab", "tab", true],
])("%s goes on by %s", (key, by, isBack) => {
  expect(pressed(key)).toEqual({ does: "goOn", key: by, isBack });
});

test("whole rows are put in and taken out, columns are not; over a few cells the browser has the key", () => {
  const row = { active: at(3, 1), focus: at(3, layout.columns.count) };
  const column = { active: at(1, 2), focus: at(layout.rows.count, 2) };
  expect(pressed("Ctrl+-", row)).toEqual({ does: "deleteRows" });
  expect(pressed("Ctrl+=", row)).toEqual({ does: "insertRows" });
  expect(pressed("Ctrl+=", column)).toEqual({ does: "refuse" });
  expect(pressed("Ctrl+-")).toBeNull();
});

test.each(["a", "x", " ", "Alt+ArrowUp", "Ctrl+c", "Ctrl+v", "Ctrl+f", "Ctrl+Tab", "Ctrl+Shift+R", "Escape"])(
  "%s goes on to the browser",
  (key) => {
    expect(pressed(key)).toBeNull();
  },
);
