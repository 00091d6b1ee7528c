/*
 * A document is three files with one name, its id:
 *   src/documents/<id>.ts
 *       what it says: a pure function from roster, findings, plan and letterhead to the data of the template
 *       (defineDocument)
 *   scripts/templates/<id>.ts
 *       its first template, written by `npm run templates` to assets/templates/<id>.docx, from then on an ordinary Word
 *       file
 *   test/documents/<id>.test.ts
 *       numbers counted by hand from the samples, the pages as two independent readers see them
 * and one line in each of the two lists (here and scripts/templates/all-templates.ts).
 *
 * Fields. A template knows names, never code: {ten_hoi_nghi} · {#dai_bieu}{ho_ten}{/dai_bieu} for lists ·
 * {#co_…}…{/co_…} for what may be missing · {cot_…} in the header cell of a column that can be taken out. Every name
 * stands in a FieldSet with its meaning and an example (field.ts): the type of the data follows from it,
 * docs/mau-word.md is generated from it (`npm run templates` too), and a template that uses another name fails its
 * test. Shared sets: letterheadFields (letterhead-words), conferenceFields (conference-words), delegateFields and
 * columnFields (delegate-row), sectionFields (list-sections). Use them before adding names; spread set and data side by
 * side as trich-ngang.ts does.
 *
 * Values are words: format numbers with domain/format-number, dates with letterhead-words. null = not known, prints
 * "……"; "" = meant to be empty. Counts come from domain/composition, domain/tally and source.results, words of findings
 * from checks/engine/explain; nothing is counted anew and nothing is guessed. What a person must still write is a
 * visible blank or a line of guidance in the template. What the official should know before signing (parts that do not
 * add up, numbers that differ) goes into `remarks`.
 */
import { baoCao } from "./bao-cao";
import type { AnyDocument } from "./define-document";
import { baoCaoThanhTich } from "./bao-cao-thanh-tich";
import { giayMoi } from "./giay-moi";
import { kyNhan } from "./ky-nhan";
import { thamTra } from "./tham-tra";
import { the } from "./the";
import { toTrinh } from "./to-trinh";
import { tomTat } from "./tom-tat";
import { tongKet } from "./tong-ket";
import { bienBan } from "./bien-ban";
import { chuongTrinh } from "./chuong-trinh";
import { duTru } from "./du-tru";
import { keHoach } from "./ke-hoach";
import { maKet } from "./ma-ket";
import { tongHop } from "./tong-hop";
import { trichNgang } from "./trich-ngang";
import { withNamesOfOthers } from "./names-of-others";

/** Every document, in the order in which the pane offers them; templates may name its people as those of others do. */
export const allDocuments: readonly AnyDocument[] = withNamesOfOthers([
  trichNgang,
  tongHop,
  baoCao,
  thamTra,
  tongKet,
  toTrinh,
  baoCaoThanhTich,
  tomTat,
  giayMoi,
  kyNhan,
  the,
  chuongTrinh,
  bienBan,
  maKet,
  duTru,
  keHoach,
]);

/** The document of that id, or undefined when there is none. */
export function documentById(id: string): AnyDocument | undefined {
  return allDocuments.find((document) => document.id === id);
}
