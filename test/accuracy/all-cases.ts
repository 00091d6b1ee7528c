import type { AccuracyCase } from "./accuracy-case";
import { allocationVariants } from "./workbooks/allocation-variants";
import { awardProposal } from "./workbooks/award-proposal";
import { byAssociation } from "./workbooks/by-association";
import { enterpriseAndGroups } from "./workbooks/enterprise-and-groups";
import { excelTable } from "./workbooks/excel-table";
import { fourGroups } from "./workbooks/four-groups";
import { fourLevelHeader } from "./workbooks/four-level-header";
import { headerBrokenOverRows } from "./workbooks/header-broken-over-rows";
import { hintsAndDoubleRows } from "./workbooks/hints-and-double-rows";
import { hostileValues } from "./workbooks/hostile-values";
import { lastMinuteList } from "./workbooks/last-minute-list";
import { legacyFonts } from "./workbooks/legacy-fonts";
import { linesThatCarryOn } from "./workbooks/lines-that-carry-on";
import { markColumns } from "./workbooks/mark-columns";
import { mergedAndDitto } from "./workbooks/merged-and-ditto";
import { mixedDates } from "./workbooks/mixed-dates";
import { nameInTwoColumns } from "./workbooks/name-in-two-columns";
import { namesOfOthers } from "./workbooks/names-of-others";
import { noHeaderRow } from "./workbooks/no-header-row";
import { noMarks } from "./workbooks/no-marks";
import { noMerges } from "./workbooks/no-merges";
import { headerOnly, hundredSheets } from "./workbooks/nobody-here";
import { officesWithoutNumbers } from "./workbooks/offices-without-numbers";
import { saidOnce } from "./workbooks/said-once";
import { peopleLikeBodies } from "./workbooks/people-like-bodies";
import { secondListWithoutTitle } from "./workbooks/second-list-without-title";
import { sectionCounts } from "./workbooks/section-counts";
import { sectionsThreeDeep } from "./workbooks/sections-three-deep";
import { sectionsUnmerged } from "./workbooks/sections-unmerged";
import { sideSheets } from "./workbooks/side-sheets";
import { signatureTraps } from "./workbooks/signature-traps";
import { tablesSideBySide } from "./workbooks/tables-side-by-side";
import { totalsByBlock } from "./workbooks/totals-by-block";
import { totalsInWords } from "./workbooks/totals-in-words";
import { typedByHand } from "./workbooks/typed-by-hand";
import { unclearCodes } from "./workbooks/unclear-codes";
import { veteransAndYouth } from "./workbooks/veterans-and-youth";
import { villageNumbers } from "./workbooks/village-numbers";
import { wardCategories } from "./workbooks/ward-categories";
import { wholeOfficeFile } from "./workbooks/whole-office-file";
import { yearOnlyBySex } from "./workbooks/year-only-by-sex";

/** Workbooks made for measuring, each with what is right, said by hand. */
export const allCases: readonly AccuracyCase[] = [
  yearOnlyBySex,
  fourLevelHeader,
  nameInTwoColumns,
  sectionsThreeDeep,
  markColumns,
  legacyFonts,
  noMarks,
  awardProposal,
  mixedDates,
  sideSheets,
  mergedAndDitto,
  excelTable,
  hostileValues,
  headerOnly,
  hundredSheets,
  byAssociation,
  villageNumbers,
  signatureTraps,
  wardCategories,
  totalsByBlock,
  fourGroups,
  sectionsUnmerged,
  unclearCodes,
  secondListWithoutTitle,
  noMerges,
  allocationVariants,
  namesOfOthers,
  sectionCounts,
  typedByHand,
  totalsInWords,
  hintsAndDoubleRows,
  wholeOfficeFile,
  enterpriseAndGroups,
  veteransAndYouth,
  officesWithoutNumbers,
  lastMinuteList,
  noHeaderRow,
  linesThatCarryOn,
  tablesSideBySide,
  headerBrokenOverRows,
  saidOnce,
  peopleLikeBodies,
];
