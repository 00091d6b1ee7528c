import type { z } from "zod";
import { nearestWord } from "./nearest-word";

const KINDS: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách […]",
  object: "nhóm {…}",
  record: "nhóm {…}",
  null: "null",
  undefined: "không có gì",
};

/**
 * One problem of a plan file as Vietnamese sentences: the field as a path ("rules[3].params.max"), what was expected
 * and what stands there.
 */
export function problemInWords(
  issue: z.core.$ZodIssue,
  input: unknown,
  at: readonly PropertyKey[] = [],
): readonly string[] {
  const field = `Trường “${pathInWords([...at, ...issue.path])}”`;
  const found = valueAt(input, issue.path);
  const instead = found === undefined ? "đang thiếu" : `đang là ${shown(found)}`;
  switch (issue.code) {
    case "invalid_type":
      return [`${field} cần là ${KINDS[issue.expected] ?? issue.expected}, ${instead}.`];
    case "invalid_value":
      return [
        `${field} cần là một trong: ${issue.values.map((value) => `“${String(value)}”`).join(", ")}; ${instead}${didYouMean(found, issue.values.map(String))}.`,
      ];
    case "too_small":
      return [tooSmallInWords(issue, field, instead)];
    case "too_big":
      return [tooBigInWords(issue, field, instead)];
    case "unrecognized_keys":
      return issue.keys.map(
        (key) =>
          `Trường “${pathInWords([...at, ...issue.path, key])}” không có trong kế hoạch của phần mềm; bỏ đi hoặc sửa lại tên.`,
      );
    case "invalid_format":
      return [
        `${field} ${FORMATS[issue.format] ?? "cần chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối"}, ${instead}.`,
      ];
    case "invalid_union":
      return unionInWords(issue, found, [...at, ...issue.path], field, instead);
    case "custom":
      return [`${field} ${issue.message}.`];
    case "not_multiple_of":
      return [`${field} cần là bội số của ${String(issue.divisor)}, ${instead}.`];
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((inner) => problemInWords(inner, found, [...at, ...issue.path]));
  }
}

const FORMATS: Readonly<Record<string, string>> = { date: "cần là ngày viết theo dạng 2025-08-20" };

function tooSmallInWords(issue: z.core.$ZodIssueTooSmall, field: string, instead: string): string {
  const { origin, minimum, inclusive } = issue;
  if (hasLength(origin)) return `${field} cần có ít nhất ${amount(minimum, origin)}.`;
  const bound = inclusive === false ? `lớn hơn ${String(minimum)}` : `từ ${String(minimum)} trở lên`;
  return `${field} cần ${bound}, ${instead}.`;
}

function tooBigInWords(issue: z.core.$ZodIssueTooBig, field: string, instead: string): string {
  const { origin, maximum, inclusive } = issue;
  if (hasLength(origin)) return `${field} chỉ được có nhiều nhất ${amount(maximum, origin)}.`;
  return `${field} cần ${inclusive === false ? "nhỏ hơn" : "không quá"} ${String(maximum)}, ${instead}.`;
}

/** A "kind" that no alternative has, or the problems of the alternatives. */
function unionInWords(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
  at: readonly PropertyKey[],
  field: string,
  instead: string,
): readonly string[] {
  if ("options" in issue && Array.isArray(issue.options)) {
    const known = issue.options.map(String);
    return [
      `${field} cần là một trong: ${known.map((one) => `“${one}”`).join(", ")}; ${instead}${didYouMean(found, known)}.`,
    ];
  }
  const problems = issue.errors.flat().flatMap((inner) => problemInWords(inner, found, at));
  return problems.length > 0 ? problems : [`${field} không thuộc dạng nào phần mềm biết, ${instead}.`];
}

/** ["rules", 3, "params", "max"] → "rules[3].params.max", counted from 1 as a reader counts. */
function pathInWords(path: readonly PropertyKey[]): string {
  return (
    path
      .map((key, i) => (typeof key === "number" ? `[${String(key + 1)}]` : `${i === 0 ? "" : "."}${String(key)}`))
      .join("") || "(cả tệp)"
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function shown(value: unknown): string {
  if (typeof value === "string")
    return value === "" ? "chữ trống" : `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return "danh sách […]";
  return typeof value === "object" && value !== null ? "nhóm {…}" : String(value);
}

function didYouMean(found: unknown, known: readonly string[]): string {
  const near = typeof found === "string" ? nearestWord(found, known) : undefined;
  return near === undefined ? "" : ` (có phải là “${near}”)`;
}

const hasLength = (origin: string) => origin === "string" || origin === "array";

const amount = (count: number | bigint, origin: string) => `${String(count)} ${origin === "string" ? "chữ" : "mục"}`;
