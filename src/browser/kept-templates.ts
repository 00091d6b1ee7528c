import { z } from "zod";
import type { KeptTemplate, TemplateKeeper } from "../app/documents/template-keeper";
import { browserRecords, type KeptRecords } from "./drafts/kept-records";

type TemplateRecord = KeptTemplate & { readonly id: string };

/**
 * Own templates in the browser's database: on this machine, for every workbook that is opened in the page, or in the
 * pane. In the workbook each change of a choice would write them anew.
 */
export function keptTemplates(
  records: KeptRecords<TemplateRecord> = browserRecords<TemplateRecord>("templates"),
): TemplateKeeper {
  return {
    all: () =>
      records.all().then(
        (all) => all.flatMap((record) => templateSchema.safeParse(record).data ?? []),
        () => [],
      ),
    put: ({ documentId, name, bytes }) =>
      records.put({ id: documentId, documentId, name, bytes }).then(
        () => true,
        () => false,
      ),
    remove: (documentId) => records.remove(documentId).catch(() => undefined),
  };
}

/** What another version of the page may have put there is left alone. */
const templateSchema = z.object({ documentId: z.string(), name: z.string(), bytes: z.instanceof(Uint8Array) });
