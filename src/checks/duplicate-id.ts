import { z } from "zod";
import type { Delegate } from "../domain/delegate";
import { idKey } from "../domain/same-person";
import { titleKey } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { capital, nameOf, placeInWords } from "./engine/point-at-row";
import { RowAnswers } from "./engine/row-answers";
import { tooLittleKnown } from "./engine/too-little-known";

type Shared = { readonly name: string; readonly id: string; readonly otherName: string; readonly other: string };

/** A citizen's number belongs to one person; of two rows that share one, one is wrong. */
export const duplicateId = defineCheck({
  id: "duplicate-id",
  kind: "row",
  title: "Trùng số định danh",
  metTitle: "Không trùng số định danh",
  about:
    "So số CCCD, CMND hoặc mã định danh của hai người khác tên. Số 0 ở đầu bị mất khi nhập vẫn được coi là một số. Ô trống, “0”, “x”, 000000000, 123456789 và các số điền tạm không được so.",
  params: z.strictObject({}),
  messages: {
    shared: ({ name, id, otherName, other }: Shared) =>
      `${capital(name)} có số định danh ${id} trùng với ${otherName} ở ${other}.`,
  },
  advice: { shared: "Đối chiếu giấy tờ của hai người và sửa số ghi sai." },

  run({ delegates }) {
    const byId = new Map<string, Delegate>();
    const verdicts = [];
    const keys = idKeys.of(delegates, "", idKeyOf);
    for (let i = 0; i < delegates.length; i += 1) {
      const delegate = delegates[i];
      const key = keys[i] ?? "";
      if (key === "" || delegate === undefined) continue;
      const other = byId.get(key);
      if (!other) {
        byId.set(key, delegate);
        continue;
      }
      const { nationalId } = delegate;
      if (isNamedAlike(delegate, other) || nationalId.kind !== "value" || other.nationalId.kind !== "value") continue;
      const data = {
        name: nameOf(delegate),
        id: nationalId.value,
        otherName: nameOf(other),
        other: placeInWords(other, delegate),
      };
      verdicts.push({
        outcome: "violated",
        code: "shared",
        data,
        cells: [nationalId.cell],
        related: [other.nationalId.cell],
      } as const);
    }
    return verdicts;
  },

  nothingToCheck: ({ delegates, persons }) =>
    tooLittleKnown(
      idKeys.of(delegates, "", idKeyOf).filter((key) => key !== "").length,
      persons.length,
      "số định danh so được",
    ),
});

const idKeys = new RowAnswers<string>();

/** "" for a row without a number to compare. */
function idKeyOf({ nationalId }: Delegate): string {
  return nationalId.kind === "value" ? (idKey(nationalId.value) ?? "") : "";
}

/** The same person twice is a finding of duplicate-person. */
function isNamedAlike({ fullName: a }: Delegate, { fullName: b }: Delegate): boolean {
  return a.kind === "value" && b.kind === "value" && titleKey(a.value) === titleKey(b.value);
}
