/**
 * The rows or the columns of a sheet laid out one after the other; counted from 1, in CSS pixels. A hidden one has the
 * size 0.
 */
export class Axis {
  private readonly offsets: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.offsets = new Float64Array(count + 1);
    for (let index = 1; index <= count; index++) this.offsets[index] = this.start(index) + sizeOf(index);
  }

  get total(): number {
    return this.end(this.count);
  }

  start(index: number): number {
    return this.offsets[Math.min(Math.max(index - 1, 0), this.count)] ?? 0;
  }

  end(index: number): number {
    return this.offsets[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The row or column at this distance; never a hidden one except where all are. */
  at(pixel: number): number {
    let low = 1;
    let high = this.count;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next visible one in the direction of `step` (1 or -1); the same one when there is none. */
  next(index: number, step: 1 | -1): number {
    for (let other = index + step; other >= 1 && other <= this.count; other += step)
      if (this.size(other) > 0) return other;
    return index;
  }
}
