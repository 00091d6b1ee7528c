import { documentById } from "../../documents/all-documents";
import type { PlanProgress } from "../../domain/choices";
import type { Plan, Scope } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";

/**
 * What plans call the papers of a dossier, without marks → our document of that kind. The first that fits counts, so
 * that a paper that is about another ("biên bản thông qua danh sách") stands before it.
 */
const NAMES: readonly (readonly [name: RegExp, documentId: string])[] = [
  [/\btom tat thanh tich\b|\btrich luoc thanh tich\b/, "tom-tat"],
  [/\bbao cao thanh tich\b|\bban thanh tich\b/, "bao-cao-thanh-tich"],
  [/^bien ban\b/, "bien-ban"],
  [/^to trinh\b|^(?:van ban |cong van )?de nghi\b.*\bkhen thuong\b/, "to-trinh"],
  [/^(?:giay|thu) moi\b/, "giay-moi"],
  [/^the dai bieu\b/, "the"],
  [/\bky nhan\b|\bdiem danh\b/, "ky-nhan"],
  [/\bma ket\b|\bmarket\b|^phong chu\b/, "ma-ket"],
  [/^(?:bang |ban )?(?:du tru|du toan)\b/, "du-tru"],
  [/\btong hop\b.*\bco cau\b|^bieu tong hop\b/, "tong-hop"],
  [/^bao cao\b.*\btong ket\b.*\bphong trao\b|^bao cao tong ket (?:cong tac )?thi dua\b/, "tong-ket"],
  [/^(?:bao cao )?tham tra tu cach\b/, "tham-tra"],
  [/^bao cao\b.*\bhoi nghi\b|^bao cao ket qua\b/, "bao-cao"],
  [/\btrich ngang\b|^danh sach dai bieu\b/, "trich-ngang"],
  [/^(?:noi dung, )?chuong trinh\b(?! van nghe)/, "chuong-trinh"],
  [/^ke hoach\b(?! (?:tuyen truyen|truyen thong|kinh phi))/, "ke-hoach"],
];

/** Our document of the kind that a plan names; undefined where there is none. */
export function documentOfDossier(text: string): string | undefined {
  const name = fold(text);
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** One paper that the plan asks for. */
export interface DossierItem {
  readonly key: string;
  readonly text: string;
  readonly clause: string;
  /** Our document of that kind, with its title. */
  readonly document: { readonly id: string; readonly title: string } | undefined;
  /** ISO day on which that document was last made of this workbook: it may be what the plan asks for. */
  readonly madeOn: string | undefined;
  /** ISO day on which the office said that the paper is done. */
  readonly doneOn: string | undefined;
}

/** The dossier of one scope, and how far it has come. */
export function dossierItems(
  { dossier }: Plan,
  scope: Scope | undefined,
  progress: PlanProgress | undefined,
): readonly DossierItem[] {
  return dossier
    .filter(({ scopes }) => scopes === undefined || scope === undefined || scopes.includes(scope))
    .map(({ text, source: { clause } }) => {
      const key = `dossier:${fold(text)}`;
      const document = documentById(documentOfDossier(text) ?? "");
      return {
        key,
        text,
        clause,
        document: document && { id: document.id, title: document.title },
        madeOn: document && progress?.made?.[document.id],
        doneOn: progress?.done?.[key],
      };
    });
}
