import { tongHopDonVi, type UnitsSource } from "../../documents/tong-hop-don-vi";
import type { DocumentPort } from "../documents/document-port";

/** The Word report on all units, from our template or the office's. Throws what the port throws for a template. */
export function unitsReport(source: UnitsSource, template: Uint8Array, port: DocumentPort): Uint8Array {
  return port.fill(template, tongHopDonVi.data(source));
}
