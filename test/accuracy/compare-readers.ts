import type { Measurement } from "./measure";

/** What one reader gets wrong that another gets right, label by label. */
export interface Disagreement {
  readonly workbook: string;
  readonly place: string;
  readonly expected: string;
  /** What each of the two gave; left out: what the label says. */
  readonly first?: string;
  readonly second?: string;
}

/** Where two readers disagree about the same workbooks. What both get wrong in the same way is left out. */
export function disagreements(first: readonly Measurement[], second: readonly Measurement[]): Disagreement[] {
  return first.flatMap((of, i) => {
    const [mine, others] = [of.failures, second[i]?.failures ?? []];
    const key = ({ place, expected }: Measurement["failures"][number]) => `${place} ≠ ${expected}`;
    const [byMine, byOthers] = [mine, others].map((failures) => new Map(failures.map((each) => [key(each), each])));
    return [...new Map([...mine, ...others].map((each) => [key(each), each])).entries()].flatMap(
      ([at, { place, expected }]) => {
        const [a, b] = [byMine?.get(at)?.got, byOthers?.get(at)?.got];
        if (a === b) return [];
        return [
          {
            workbook: of.name,
            place,
            expected,
            ...(a === undefined ? {} : { first: a }),
            ...(b === undefined ? {} : { second: b }),
          },
        ];
      },
    );
  });
}
