import { allDocuments, documentById } from "../../documents/all-documents";
import type { AnyDocument } from "../../documents/define-document";
import { type DocumentPort, TemplateFaulty, TemplateRefused, VISIBLE_BLANK } from "./document-port";
import { mergeRemarks } from "./explain-merge";
import { explainTemplateRefusal, listsInThemselves, mistakesInWords, unknownFields } from "./explain-template";
import { mergeNaming } from "../lists/merge-naming";
import { explanationsIn } from "../session/explanations";
import { makePart } from "./make-part";
import { type PreparedDocument, makeDocument, prepareDocument } from "./make-document";
import { checksOfLists } from "../check-workbook";
import type { NamedFile, DocumentInput, DocumentRequest, DocumentService } from "./document-service";

export interface DocumentTools {
  readonly documents: DocumentPort;
  readonly templateOf: (documentId: string) => Promise<Uint8Array>;
  readonly zip: (files: readonly NamedFile[]) => Uint8Array;
}

/** Makes documents of a workbook: the same code in a worker, in the page and in tests. */
export function startDocumentService({ documents, templateOf, zip }: DocumentTools): DocumentService {
  let input: DocumentInput | null = null;
  let checks: ReturnType<typeof checksOfLists> | null = null;

  function prepared(request: DocumentRequest): { readonly document: AnyDocument; readonly preview: PreparedDocument } {
    const document = named(request.documentId);
    if (input === null || checks === null) throw new Error("no workbook was loaded");
    const { target, options } = request;
    const explanationOf = explanationsIn(input.choices, input.snapshots);
    return { document, preview: prepareDocument(document, { ...input, target, options, explanationOf, checks }) };
  }

  return {
    load: async (given) => {
      if (input === null || !isSame(input, given)) checks = checksOfLists(given);
      input = given;
    },
    preview: async (request) => {
      const { keyNumbers, openErrors, remarks } = prepared(request).preview;
      return { keyNumbers, openErrors, remarks };
    },
    make: async (request, own) => {
      const { document, preview } = prepared(request);
      const template = own ?? { name: `${document.id}.docx`, bytes: await templateOf(document.id) };
      return makeDocument(document, preview, template, documents);
    },
    fieldsOf: async (request) => {
      const { document, preview } = prepared(request);
      return Object.entries(document.data(preview.source)).flatMap(([name, value]) => {
        const field = document.fields[name];
        return field?.kind === "text" && (value === null || typeof value === "string")
          ? [{ name, about: field.about, value: value ?? VISIBLE_BLANK }]
          : [];
      });
    },
    fillPart: async (request, part) => {
      const { document, preview } = prepared(request);
      return makePart(document, preview, part, documents);
    },
    templateOf: async (documentId) => templateOf(named(documentId).id),
    inspect: async (documentId, own) => {
      try {
        const { fields } = named(documentId);
        const { uses, merge } = documents.inspect(own.bytes, mergeNaming(fields));
        const nested = listsInThemselves(uses, fields);
        if (nested.length > 0) throw new TemplateFaulty(nested, uses);
        return { usable: true, problems: [...unknownFields(uses, fields), ...mergeRemarks(merge, fields)] };
      } catch (error) {
        if (error instanceof TemplateRefused)
          return { usable: false, problems: [explainTemplateRefusal(error.reason, own.name)] };
        if (error instanceof TemplateFaulty)
          return { usable: false, problems: mistakesInWords(error, named(documentId).fields) };
        throw error;
      }
    },
    richText: async (document) => documents.richText(document),
    insertable: async (document) => documents.insertable(document),
    beginning: async (document) => documents.beginning(document),
    bundle: async (files) => zip(files),
  };
}

/** Whether the checks of the one are those of the other. */
function isSame(a: DocumentInput, b: DocumentInput): boolean {
  return (["snapshots", "sheets", "choices", "plan", "today"] as const).every((part) => a[part] === b[part]);
}

function named(documentId: string): AnyDocument {
  const document = documentById(documentId) ?? allDocuments[0];
  if (document === undefined || document.id !== documentId) throw new Error(`no document ${documentId}`);
  return document;
}
