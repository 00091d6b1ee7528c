/** The size of a sheet, the same in every workbook. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
