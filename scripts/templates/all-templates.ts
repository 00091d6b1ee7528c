import type { Document } from "docx";
import { baoCao } from "./bao-cao";
import { keHoach } from "./ke-hoach";
import { tongHop } from "./tong-hop";
import { trichNgang } from "./trich-ngang";

/** Document id → its first template. */
export const allTemplates: Readonly<Record<string, () => Document>> = {
  "trich-ngang": trichNgang,
  "tong-hop": tongHop,
  "bao-cao": baoCao,
  "ke-hoach": keHoach,
};
