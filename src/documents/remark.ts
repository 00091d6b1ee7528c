/** What an official does about a remark, the most pressing first: mends it, writes by hand what is blank, knows it. */
export const REMARK_KINDS = ["mend", "blank", "know"] as const;
type RemarkKind = (typeof REMARK_KINDS)[number];

/** What should be known of a document before it is signed. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly text: string;
}

/** A remark on what would make the document wrong. */
export function mustMend(text: string): Remark {
  return { kind: "mend", text };
}

/** What nobody wrote, in the same words in every document: of several it is then said once. */
export function notWritten(what: string): Remark {
  return { kind: "blank", text: `Chưa ghi ${what}: chỗ đó để “……” hoặc để trống.` };
}

/** How remarks say that a place is printed without its value. */
const BLANK = /……|để trống|chừa chỗ/;

/** A plain sentence as a remark. */
export function asRemark(remark: string | Remark): Remark {
  if (typeof remark !== "string") return remark;
  return { kind: BLANK.test(remark) ? "blank" : "know", text: remark };
}

/** A remark, and the documents that it is of. */
export interface SharedRemark extends Remark {
  readonly titles: readonly string[];
}

/** The remarks of several documents as one list: what is said of several once, the most pressing first. */
export function sharedRemarks(
  documents: readonly { readonly title: string; readonly remarks: readonly Remark[] }[],
): readonly SharedRemark[] {
  const shared = new Map<string, { readonly kind: RemarkKind; readonly text: string; readonly titles: string[] }>();
  for (const { title, remarks } of documents)
    for (const { kind, text } of remarks) {
      const known = shared.get(text);
      if (known === undefined) shared.set(text, { kind, text, titles: [title] });
      else if (!known.titles.includes(title)) known.titles.push(title);
    }
  const place = ({ kind }: Remark) => REMARK_KINDS.indexOf(kind);
  return [...shared.values()].sort((a, b) => place(a) - place(b));
}
