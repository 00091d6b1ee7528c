import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { readWorkbook } from "./read-with-groups";
import { summarise } from "./summarise";

const FOLDER = join(__dirname, "../../../shared/rosters");
const here = existsSync(FOLDER);

/** Checked by eye against the files: sheet, header rows, number of rows, first and last of them, columns. */
const CASES: readonly (readonly [
  file: string,
  sheet: string,
  header: readonly number[],
  count: number,
  first: number,
  last: number,
  columns: string,
])[] = [
  [
    "02_dai_bieu_LCH_dataweb.xlsx",
    "Sheet1",
    [1],
    75,
    2,
    76,
    "A order, C fullName, E phone, F position, G female, H partyMember, I ethnicity, J religion, M category, N unit",
  ],
  [
    "07_ds_doan_vien_chi_doan_1.xlsx",
    "DSDV",
    [5, 6],
    13,
    7,
    19,
    "A order, B fullName, D birthDateMale, E birthDateFemale, F ethnicity, G religion, H nativePlace, I village, J nationalId, M education, N qualification, O politicalTheory, U partyMember, Z awards, AB position, AF phone, AG unit",
  ],
  [
    "19_de_nghi_khen_thuong_nho.xlsx",
    "DANHSACH",
    [3],
    2,
    4,
    5,
    "A order, B fullName, C sex, D birthDate, F position, G awards",
  ],
  [
    "20_de_nghi_khen_thuong_mau_NHANDULIEU.xlsx",
    "DANHSACH",
    [3],
    4,
    4,
    7,
    "A order, C fullName, D position, E unit, F awards, G category, H sector",
  ],
  ["28_bang_tong_hop_xep_loai_quoc_hieu.xlsx", "Sheet1", [7], 0, 0, 0, "A order, C fullName, D position, Q notes"],
  [
    "31_mau_nhan_khau_53_cot_khong_dau.xlsx",
    "NhanKhau",
    [1],
    6,
    2,
    7,
    "C fullName, D sex, E birthDate, F nationalId, I phone, M ethnicity, N religion, O position, P education, U village, V partyMember",
  ],
];

(here ? test.each(CASES) : test.skip.each(CASES))(
  `%s${here ? "" : " (skipped: the folder of shared rosters is absent)"}`,
  (file, sheet, header, count, first, last, columns) => {
    const workbook = openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, file))), file);
    const rosters = readWorkbook(
      workbook.sheetInfos().map(({ name }) => workbook.snapshot(name)),
      NO_CHOICES,
    );
    expect(rosters.map((roster) => roster.sheet)).toEqual([sheet]);
    const [roster] = rosters;
    if (roster === undefined) return;
    expect({
      header: roster.headerRows,
      count: roster.delegates.length,
      first: roster.firstRow,
      last: roster.lastRow,
      columns: summarise(roster).columns,
    }).toEqual({ header, count, first, last, columns });
  },
);
