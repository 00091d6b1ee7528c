import { fold } from "../../domain/vietnamese-text";
import { sensesIn } from "../../lexicon/senses-in";
import { DELEGATE_WORDS } from "./group-words";
import { listsOf } from "./lists-of";
import type { Paragraph } from "./outline-of";
import type { FactOf } from "./plan-facts";

type Attendees = FactOf<"attendees">;

/** "Thành phần: 1. Đại biểu tỉnh … 2. Đại biểu xã …": who comes, as the plan lists them, without a number. */
export function readAttendees(paragraphs: readonly Paragraph[]): readonly Attendees[] {
  return listsOf(paragraphs).flatMap((list) => {
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined || !isOfComposition(first)) return [];
    const groups = list.flatMap(itemOf);
    const people = groups.filter(({ name }) => namesPeople(name));
    if (groups.length < 2 || groups.length < list.length || people.length * 2 < groups.length) return [];
    const place = { scope: first.scopes.join(", "), clause: first.clause, heading: first.heading };
    const span: [number, number] = [first.start, last.start + last.words.text.length];
    const sentence = list.map(({ words }) => words.text).join(" ");
    return [{ kind: "attendees", ...place, sentence, span, groups }];
  });
}

/** "Quy mô", "Cơ cấu" are headings, not those who come. */
const namesPeople = (name: string) =>
  DELEGATE_WORDS.test(fold(name)) ||
  sensesIn(name).some(({ sense }) => sense === "office" || sense.startsWith("group:"));

/** Right below a heading of who comes, which says nothing else besides. */
function isOfComposition({ around, marker }: Paragraph): boolean {
  return marker !== undefined && around[0]?.includes("composition") === true;
}

/** A digit says that it is no mere name: a number of people, a part of a longer text. */
function itemOf({ words: { text }, marker }: Paragraph): readonly Attendees["groups"][number][] {
  const [head = "", ...details] = text.slice(marker?.length ?? 0).split(/:\s*/u);
  const name = head.replace(/[\s.;,]+$/u, "");
  const detail = details.join(": ").replace(/[\s.;,]+$/u, "");
  if (name === "" || name.length > 120 || /\d/.test(text.slice(marker?.length ?? 0))) return [];
  return [{ name, ...(detail !== "" && { detail }) }];
}
