import { existsSync, readdirSync, readFileSync } from "node:fs";
import { allTemplates } from "../../scripts/templates/all-templates";
import { fieldsDoc } from "../../scripts/templates/fields-doc";
import { allDocuments, documentById } from "../../src/documents/all-documents";
import type { FieldSet } from "../../src/documents/field";
import { tongHopDonVi } from "../../src/documents/tong-hop-don-vi";

/** Those of one workbook, and the one of many units. */
const documents = [...allDocuments, tongHopDonVi];
const ids = documents.map(({ id }) => id);

test("every document has its file, its template and the script of its template; there are no others", () => {
  for (const id of ids)
    for (const path of [`src/documents/${id}.ts`, `scripts/templates/${id}.ts`, `assets/templates/${id}.docx`])
      expect({ path, exists: existsSync(path) }).toEqual({ path, exists: true });
  expect(Object.keys(allTemplates).sort()).toEqual([...ids].sort());
  expect(
    readdirSync("assets/templates")
      .filter((name) => name.endsWith(".docx"))
      .sort(),
  ).toEqual(ids.map((id) => `${id}.docx`).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("the documents that the dossiers ask for", () => {
  const asked = [
    "trich-ngang",
    "tong-hop",
    "bao-cao",
    "tham-tra",
    "tong-ket",
    "to-trinh",
    "bao-cao-thanh-tich",
    "tom-tat",
    "giay-moi",
    "ky-nhan",
    "the",
    "chuong-trinh",
    "bien-ban",
    "ma-ket",
    "du-tru",
    "ke-hoach",
  ];
  expect(asked.filter((id) => !documentById(id))).toEqual([]);
});

test("docs/mau-word.md is what the code says", () => {
  expect(readFileSync("docs/mau-word.md", "utf8")).toBe(fieldsDoc());
});

test.each(documents.map((document) => [document.id, document.fields] as const))(
  "%s: names without marks, each with its meaning",
  (_id, fields) => {
    visit(fields);
    function visit(set: FieldSet): void {
      for (const [name, field] of Object.entries(set)) {
        expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
        expect(field.about.length).toBeGreaterThan(3);
        if (field.kind === "list") visit(field.fields);
      }
    }
  },
);
