import { readFileSync } from "node:fs";
import type { Choices } from "../domain/choices";
import { type Paperwork, paperworkSchema } from "../domain/letterhead";
import { typedFactsSchema } from "../domain/typed-facts";
import { WrongUsage } from "./wrong-usage";

/** All that the pane can type for documents: letterhead, conference, and what no sheet has. */
const fileSchema = paperworkSchema.extend({ typed: typedFactsSchema.optional() });

/** What was typed for papers, from a file of JSON. */
export function typedFrom(path: string): { readonly paperwork: Paperwork; readonly typed: Choices["typed"] } {
  const parsed = fileSchema.safeParse(jsonFrom(path));
  if (parsed.success) {
    const { typed = {}, ...paperwork } = parsed.data;
    return { paperwork, typed };
  }
  const where = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".") || "tệp"))].join(", ");
  const { letterhead, facts } = paperworkSchema.shape;
  const items = (of: { readonly shape: object }): string => Object.keys(of.shape).join(", ");
  throw new WrongUsage(
    `Tệp thể thức “${path}” có chỗ chưa dùng được: ${where}. Các mục: letterhead {${items(letterhead)}}, facts {${items(facts)}}, typed {${items(typedFactsSchema)}}. Mẫu đủ các mục: assets/samples/the-thuc-mau.json.`,
  );
}

/** The same for a report of many units, which has no conference of its own. */
export function paperworkFrom(path: string): Paperwork {
  return typedFrom(path).paperwork;
}

function jsonFrom(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WrongUsage(
      error instanceof SyntaxError
        ? `Tệp thể thức “${path}” không phải JSON đúng cách viết.`
        : `Không mở được tệp thể thức “${path}”.`,
    );
  }
}
