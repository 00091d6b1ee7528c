import { zlibSync } from "fflate";

/**
 * A page by its drawing, in the letters of PDF ("BT /F1 12 Tf 50 700 Td (abc) Tj ET"); `turned`: as a page of a scan
 * is.
 */
export interface DrawnPage {
  readonly draws: string;
  readonly turned?: number;
}

/** Words at a place: x from the left, y from below, in points. Letters of code page 1252. */
export const words = (text: string, x: number, y: number, size = 12) =>
  `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET\n`;

/** A line as Word draws borders: a filled strip. */
export const strip = (x: number, y: number, width: number, height: number) =>
  `${[x, y, width, height].join(" ")} re f\n`;

/** A picture over the whole page. */
export const PICTURE = "q 500 0 0 700 40 40 cm /Im1 Do Q\n";

/** A PDF of A4 pages. `pack` is how each drawing is packed. */
export function drawPdf(pages: readonly DrawnPage[], pack = packed): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (...parts: (string | Uint8Array)[]) => objects.push(joined(parts));
  const kids = pages.map((_none, i) => `${String(5 + 2 * i)} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add(
    "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>",
    "\nstream\n\u0010\u0020\u0030\u0040\nendstream",
  );
  pages.forEach(({ draws, turned = 0 }, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${String(turned)} /Contents ${String(6 + 2 * i)} 0 R`,
      " /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>",
    );
    const { bytes, filter } = pack(latin(draws));
    add(`<< /Length ${String(bytes.length)} /Filter ${filter} >>\nstream\n`, bytes, "\nendstream");
  });
  return assembled(objects);
}

type Pack = (draws: Uint8Array) => { readonly bytes: Uint8Array; readonly filter: string };
const packed: Pack = (draws) => ({ bytes: zlibSync(draws), filter: "/FlateDecode" });
export const packedTwice: Pack = (draws) => ({
  bytes: zlibSync(zlibSync(draws)),
  filter: "[/FlateDecode /FlateDecode]",
});

function assembled(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [latin("%PDF-1.7\n")];
  const places: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, i) => {
    places.push(at);
    const whole = joined([`${String(i + 1)} 0 obj\n`, object, "\nendobj\n"]);
    parts.push(whole);
    at += whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = String(objects.length + 1);
  parts.push(latin(`xref\n0 ${count}\n0000000000 65535 f \n${table}`));
  parts.push(latin(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(at)}\n%%EOF\n`));
  return joined(parts);
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === "string" ? latin(part) : part))));
}
