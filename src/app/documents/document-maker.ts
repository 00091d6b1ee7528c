import { documentById } from "../../documents/all-documents";
import type { Target } from "../../domain/plan";
import type { Session, SessionState } from "../session/session";
import type { Store } from "../store";
import type { DocumentPreview, DocumentRequest, DocumentService, MadePart } from "./document-service";
import type { DocumentsState } from "./documents";
import type { MadeDocument } from "./make-document";
import type { FieldValue, RepeatedPart } from "./open-document-port";

interface MakerParts {
  readonly session: Pick<Session, "get">;
  readonly service: Pick<DocumentService, "load" | "preview" | "make" | "fieldsOf" | "fillPart">;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** Has documents made of what the pane shows at that moment, with the options and templates chosen there. */
export class DocumentMaker {
  private loadedFor: Pick<SessionState, "snapshots" | "choices" | "plan"> | null = null;

  constructor(
    private readonly parts: MakerParts,
    private readonly store: Pick<Store<DocumentsState>, "get">,
  ) {}

  /** Comes before what is made: hands the workbook over when it is another than the one known there. */
  async load(): Promise<void> {
    const { service, session, today } = this.parts;
    const { snapshots, sheets, choices, plan } = session.get();
    const known = this.loadedFor;
    if (known?.snapshots === snapshots && known.choices === choices && known.plan === plan) return;
    await service.load({ snapshots, sheets, choices, plan, today: today() });
    this.loadedFor = { snapshots, choices, plan };
  }

  preview(documentId: string): Promise<DocumentPreview> {
    return this.parts.service.preview(this.requestOf(documentId));
  }

  make(documentId: string): Promise<MadeDocument> {
    const own = this.store.get().own[documentId];
    const template = own === undefined ? null : { name: own.name, bytes: own.bytes };
    return this.parts.service.make(this.requestOf(documentId), template);
  }

  fillPart(documentId: string, part: RepeatedPart): Promise<MadePart> {
    return this.parts.service.fillPart(this.requestOf(documentId), part);
  }

  fieldsOf(documentId: string): Promise<readonly FieldValue[]> {
    return this.parts.service.fieldsOf(this.requestOf(documentId));
  }

  private requestOf(documentId: string): DocumentRequest {
    const wanted = this.parts.session.get().choices.target ?? "attendees";
    return { documentId, target: targetOf(documentId, wanted), options: this.store.get().options };
  }
}

/** The list in force where the document can be made of it, else the document's usual one. */
function targetOf(documentId: string, wanted: Target): Target {
  const targets = documentById(documentId)?.targets ?? [wanted];
  return targets.includes(wanted) ? wanted : (targets[0] ?? wanted);
}
