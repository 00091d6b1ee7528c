import { z } from "zod";
import type { Delegate, SexClaim } from "../domain/delegate";
import { remember } from "../domain/remember";
import { markedWords } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { capital, distinctCells, nameOf } from "./engine/point-at-row";
import { RowAnswers } from "./engine/row-answers";
import { tooLittleKnown } from "./engine/too-little-known";

type Who = { readonly name: string };

/**
 * Signs of sex that contradict each other. The name never decides; "Thị" before a given name is worth a second look, no
 * more.
 */
export const conflictingSex = defineCheck({
  id: "conflicting-sex",
  kind: "row",
  title: "Giới tính mâu thuẫn",
  metTitle: "Giới tính không mâu thuẫn",
  about:
    "Nêu người có hai dấu hiệu giới tính trái nhau trong cùng một dòng: ngày sinh ghi ở cột Nam nhưng đánh dấu nữ, có ngày ở cả hai cột Nam và Nữ, cột giới tính khác “Ông”, “Bà”. Người ghi nam mà họ tên có chữ “Thị” chỉ là một lưu ý. Phần mềm không bao giờ đoán giới tính từ tên.",
  params: z.strictObject({}),
  messages: {
    contradiction: ({ name }: Who) => `${capital(name)} vừa được ghi là nam vừa được ghi là nữ.`,
    nameHint: ({ name }: Who) => `${capital(name)} được ghi là nam nhưng họ tên có chữ “Thị”.`,
  },
  advice: {
    contradiction: "Sửa một trong các ô được tô cho khớp nhau.",
    nameHint: "Xem lại ô giới tính; nếu đúng là nam thì giữ nguyên.",
  },

  run({ persons }) {
    const verdicts = [];
    const plain = plainRows.of(persons, "", isPlain);
    for (let i = 0; i < persons.length; i += 1) {
      const delegate = persons[i];
      if (delegate === undefined || plain[i] === true) continue;
      const { sexClaims: claims, sex, fullName } = delegate;
      if (contradict(claims))
        verdicts.push({
          outcome: "violated",
          code: "contradiction",
          data: { name: nameOf(delegate) },
          cells: distinctCells(claims.map((claim) => claim.cell)),
        } as const);
      else if (sex.kind === "value" && sex.value === "male" && fullName.kind === "value" && hasThi(fullName.value)) {
        verdicts.push({
          outcome: "undecided",
          code: "nameHint",
          data: { name: nameOf(delegate) },
          cells: [sex.cell],
          severity: "note",
        } as const);
      }
    }
    return verdicts;
  },

  nothingToCheck: ({ persons }) =>
    tooLittleKnown(persons.filter(({ sexClaims }) => sexClaims.length > 0).length, persons.length, "giới tính"),
});

const plainRows = new RowAnswers<boolean>();

/** Nothing to say of the row, as of nearly all. */
function isPlain({ sexClaims, sex, fullName }: Delegate): boolean {
  return (
    !contradict(sexClaims) &&
    !(sex.kind === "value" && sex.value === "male" && fullName.kind === "value" && hasThi(fullName.value))
  );
}

function contradict(claims: readonly SexClaim[]): boolean {
  for (let i = 1; i < claims.length; i++) if (claims[i]?.sex !== claims[0]?.sex) return true;
  return false;
}

const THI = markedWords("thị");

/** "Thị" as a middle word, or as the family name of a woman of the Khmer or Stiêng; not as a given name. */
function hasThi(name: string): boolean {
  return /h[iị]/iu.test(name) && hasWordThi(name);
}

const hasWordThi = remember((name) => ` ${markedWords(name)}`.includes(` ${THI} `));
