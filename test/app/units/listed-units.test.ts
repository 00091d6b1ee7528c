import { unitsOfPlan, unitsOfRosters, unitsOfText } from "../../../src/app/units/listed-units";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { NO_CHOICES } from "../../../src/domain/choices";
import { drawSheet } from "../../draw-sheet";

test("names of a text, with their seats where it gives them", () => {
  expect(
    unitsOfText(
      "1. Xã Tân Đoàn: 12 đại biểu\n- Phường Chi Lăng; 9\n\nXã Tân Lập\tt\nThị trấn Cao Lộc | 7\nxã tân đoàn\n",
    ),
  ).toEqual([
    { name: "Xã Tân Đoàn", seats: 12 },
    { name: "Phường Chi Lăng", seats: 9 },
    { name: "Xã Tân Lập t", seats: null },
    { name: "Thị trấn Cao Lộc", seats: 7 },
  ]);
  expect(unitsOfText("Phường 1\nPhường 2: 5")).toEqual([
    { name: "Phường 1", seats: null },
    { name: "Phường 2", seats: 5 },
  ]);
  expect(unitsOfText("\n \n")).toEqual([]);
});

test("the allocation of a plan's text", () => {
  const rows = [
    { unit: "Xã Tân Đoàn", seats: 12 },
    { unit: "Xã Tân Lập", seats: 10 },
  ];
  const place = { scope: "", clause: "III", heading: "", sentence: "Phân bổ đại biểu" };
  expect(unitsOfPlan({ facts: [{ kind: "allocation", ...place, span: [0, 9], rows }] })).toEqual([
    { name: "Xã Tân Đoàn", seats: 12 },
    { name: "Xã Tân Lập", seats: 10 },
  ]);
  expect(unitsOfPlan({ facts: [] })).toEqual([]);
});

test("units and seats of an allocation sheet; names of a list where there is none", () => {
  const rosters = (text: string) => {
    const snapshots = [drawSheet(text, { name: "Bảng" })];
    const sheets = [{ name: "Bảng", visibility: "visible" as const }];
    return checkWorkbook({ snapshots, sheets, choices: NO_CHOICES, plan: null, today: "2025-08-20" }).rosters;
  };
  const allocation = `
PHÂN BỔ ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC
STT | Đơn vị | Số đại biểu | Trong đó nữ
1 | Xã Tân Đoàn | 12 | 4
2 | Xã Tân Lập | 10 | 3
 | Cộng | 22 | 7
`;
  expect(unitsOfRosters(rosters(allocation))).toEqual([
    { name: "Xã Tân Đoàn", seats: 12 },
    { name: "Xã Tân Lập", seats: 10 },
  ]);
  expect(unitsOfRosters(rosters("STT | Tên đơn vị\n1 | Xã Tân Đoàn\n2 | Xã Tân Lập"))).toEqual([
    { name: "Xã Tân Đoàn", seats: null },
    { name: "Xã Tân Lập", seats: null },
  ]);
});
