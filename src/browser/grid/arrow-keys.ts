/** Rows and columns to go. */
export type Stride = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const ARROWS: Readonly<Record<string, Stride>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key goes; undefined for every other key. */
export function arrowStride(key: string): Stride | undefined {
  return ARROWS[key];
}
