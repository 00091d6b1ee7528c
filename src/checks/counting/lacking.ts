import type { Conference } from "../../domain/conference";
import type { Judged } from "../engine/define-quota-check";
import { type OpenCells, openCellsOf } from "./open-cells";

/** What leaves a quota open, and what is to be written there: "thành phần" where it asks for a group. */
export type Lacking = { readonly unknown: number; readonly open: OpenCells; readonly what: string };

/** The data of a quota that is open. */
export function lacking({ quota, counted }: Judged, conference: Conference): Lacking {
  const { unknown, unknownCells } = counted;
  return { unknown, open: openCellsOf(conference, unknownCells), what: quota.of.is === "group" ? "thành phần" : "" };
}
