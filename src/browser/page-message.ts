/** One sentence over the page. */
export interface PageMessage {
  readonly kind: "info" | "success" | "error";
  readonly text: string;
}
