import { mendsOf } from "../../../src/app/mend/mends-of";
import { drawSheet } from "../../draw-sheet";
import { sampleSession, until } from "../sample-session";

const sheet = drawSheet(
  `
  DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
  STT | Họ và tên | Ngày sinh | Thôn
  1 | "Nông Văn An " | @1980-05-03 | Nà Lái
  2 | Lý Thị Bình | @1985-03-25 | Thôn Nà Lái
  3 | Vi Văn Cảnh | 17/06/1990 | Nà Lái`,
  { name: "DS" },
);

async function checked() {
  const parts = sampleSession([sheet]);
  await parts.session.check();
  const mends = () => {
    const { snapshots, conference, findings } = parts.session.get();
    return conference === null ? [] : mendsOf({ snapshots, conference, findings });
  };
  const of = (kind: string) => mends().flatMap((mend) => (mend.kind === kind ? mend.cells : []));
  return { ...parts, mends, of };
}

test("mended cells are written, the check follows, and they can be put back", async () => {
  const { session, workbook, mends, of } = await checked();
  expect(mends().map(({ kind }) => kind)).toEqual(["spelling", "dates", "spaces"]);
  await session.mend(of("dates"), "Đã ghi ngày sinh theo cách ghi của cột");
  expect(workbook.snapshot("DS").rows[4]?.[2]).toBe(33041);
  expect(session.get()).toMatchObject({
    mended: "Đã ghi ngày sinh theo cách ghi của cột (1 ô).",
    notice: { kind: "success" },
  });
  await until(() => mends().every(({ kind }) => kind !== "dates"));
  await session.undoMend();
  expect(workbook.snapshot("DS").rows[4]?.[2]).toBe("17/06/1990");
  expect(session.get().mended).toBeNull();
  await until(() => mends().some(({ kind }) => kind === "dates"));
});

test("a cell that was edited meanwhile is left alone, and so it is said", async () => {
  const { session, workbook, of } = await checked();
  const cells = [...of("spelling"), ...of("spaces")];
  await workbook.write([{ cell: { sheet: "DS", row: 4, column: 4 }, value: "Nà Lải" }]);
  await session.mend(cells, "Đã sửa");
  expect(workbook.snapshot("DS").rows.slice(2, 4)).toEqual([
    [1, "Nông Văn An", 29344, "Nà Lái"],
    [2, "Lý Thị Bình", 31131, "Nà Lải"],
  ]);
  expect(session.get().notice?.text).toBe("Đã sửa (1 ô). 1 ô đã được sửa khác đi nên giữ nguyên.");
});

test("what was typed after the mend stays when the mend is taken back", async () => {
  const { session, workbook, of } = await checked();
  await session.mend([...of("spelling"), ...of("spaces")], "Đã sửa");
  await workbook.write([{ cell: { sheet: "DS", row: 3, column: 2 }, value: "Nông Văn Ân" }]);
  await session.undoMend();
  expect(workbook.snapshot("DS").rows[2]?.[1]).toBe("Nông Văn Ân");
  expect(workbook.snapshot("DS").rows[3]?.[3]).toBe("Thôn Nà Lái");
  expect(session.get().notice?.text).toBe("Đã trả lại 1 ô như trước khi sửa. 1 ô đã được sửa tiếp nên giữ nguyên.");
});

test("taken back in the host itself it is no longer told as mended; taken back in part it is", async () => {
  const { session, workbook, of } = await checked();
  const cells = [...of("spelling"), ...of("spaces")];
  const undo = cells.map(({ change: { cell }, was }) => ({ cell, value: was }));
  await session.mend(cells, "Đã sửa");
  await until(() => session.get().snapshots[0]?.rows[3]?.[3] === "Nà Lái");
  expect(session.get().mended).toBe("Đã sửa (2 ô).");
  await workbook.write(undo.slice(0, 1));
  await until(() => session.get().snapshots[0]?.rows[3]?.[3] === "Thôn Nà Lái");
  expect(session.get().mended).toBe("Đã sửa (2 ô).");
  await workbook.write(undo.slice(1));
  await until(() => session.get().mended === null);
  expect(session.get().notice).toBeNull();
  await session.undoMend();
  expect(workbook.snapshot("DS").rows[3]?.[3]).toBe("Thôn Nà Lái");
});
