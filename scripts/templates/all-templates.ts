import type { Document } from "docx";
import { trichNgang } from "./trich-ngang";

/** Document id → its first template. */
export const allTemplates: Readonly<Record<string, () => Document>> = { "trich-ngang": trichNgang };
