import { GOODS_MEASURES } from "../../lexicon/sheets/goods-words";

/** True for a text that is nothing but a measure: "Chai", "(kg)", "Nghìn đồng", "1.000 đ". */
export function isMeasure(folded: string): boolean {
  const words = folded
    .replace(/[().,/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (GOODS_MEASURES.has(words)) return true;
  // "Người/hộ", "đồng/người", "Kg-ha".
  const parts = folded
    .replace(/[().,]+/g, " ")
    .split(/[/-]/)
    .map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => GOODS_MEASURES.has(part));
}
