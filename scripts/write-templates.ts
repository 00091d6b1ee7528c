import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Packer } from "docx";
import { ZipArchive } from "../src/adapters/zip/zip-archive";
import { allTemplates } from "./templates/all-templates";
import { fieldsDoc } from "./templates/fields-doc";

/**
 * `npm run templates`: writes assets/templates/*.docx (all, or those named) and docs/mau-word.md. The same bytes every
 * time.
 */
const folder = join(__dirname, "../assets/templates");

/** The library stamps times and leaves XML comments of none: times are set to one day, parts packed anew. */
function steady(bytes: Uint8Array): Uint8Array {
  const from = ZipArchive.open(bytes);
  const to = ZipArchive.empty();
  for (const name of from.names) {
    const part = from.bytes(name) ?? new Uint8Array();
    const isText = /\.(?:xml|rels)$/.test(name);
    to.set(
      name,
      isText
        ? new TextEncoder().encode(
            new TextDecoder()
              .decode(part)
              .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, "2025-01-01T00:00:00Z"),
          )
        : part,
    );
  }
  return to.save();
}

async function write(): Promise<void> {
  const named = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const [id, template] of Object.entries(allTemplates)) {
    if (named.length > 0 && !named.includes(id)) continue;
    const bytes = steady(new Uint8Array(await Packer.toBuffer(template())));
    writeFileSync(join(folder, `${id}.docx`), bytes);
    console.log(`${id}.docx: ${(bytes.length / 1024).toFixed(1)} KB`);
  }
  writeFileSync(join(__dirname, "../docs/mau-word.md"), fieldsDoc());
}

void write();
