/** A run of rows of one sheet, read in one go. Rows count from 0. */
export interface Piece<Sheet> {
  readonly sheet: Sheet;
  readonly columns: number;
  readonly from: number;
  readonly rows: number;
}

/** As many pieces as fit into so many cells, the last one cut; at least one row, however wide. */
export function nextBatch<Sheet>(
  waiting: readonly Piece<Sheet>[],
  cells: number,
): { readonly batch: readonly Piece<Sheet>[]; readonly rest: readonly Piece<Sheet>[] } {
  const batch: Piece<Sheet>[] = [];
  let left = cells;
  for (let i = 0; i < waiting.length; i++) {
    const piece = waiting[i];
    if (!piece) break;
    if (cellsOf(piece) <= left) {
      batch.push(piece);
      left -= cellsOf(piece);
      continue;
    }
    const rows = Math.max(batch.length === 0 ? 1 : 0, Math.floor(left / Math.max(1, piece.columns)));
    if (rows === 0) return { batch, rest: waiting.slice(i) };
    return {
      batch: [...batch, { ...piece, rows }],
      rest: [
        ...(rows < piece.rows ? [{ ...piece, from: piece.from + rows, rows: piece.rows - rows }] : []),
        ...waiting.slice(i + 1),
      ],
    };
  }
  return { batch, rest: [] };
}

/** False when nothing smaller can be asked for. */
export function canBeHalved<Sheet>(batch: readonly Piece<Sheet>[]): boolean {
  return batch.length > 1 || (batch[0]?.rows ?? 0) > 1;
}

const cellsOf = <Sheet>({ columns, rows }: Piece<Sheet>): number => Math.max(1, rows * columns);
