let context: CanvasRenderingContext2D | null = null;

/** Pixels that a text takes on one line in this font. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 8;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}
