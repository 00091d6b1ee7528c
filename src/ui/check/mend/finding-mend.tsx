import type { Mend } from "../../../app/mend/mend";
import { MEND_KINDS } from "../../../app/mend/mend";
import { MendCard } from "./mend-card";

/** "Sửa hộ" of one finding, in place. */
export function FindingMend({ mends, sheet }: { readonly mends: readonly Mend[]; readonly sheet: string | undefined }) {
  return (
    <>
      {MEND_KINDS.map((kind) => {
        const own = mends.filter((mend) => mend.kind === kind);
        return own.length === 0 ? null : <MendCard key={kind} mends={own} sheet={sheet} />;
      })}
    </>
  );
}
