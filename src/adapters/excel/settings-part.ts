import { HostError } from "../../app/ports";
import { runBatch } from "./run-batch";

/**
 * The namespace of our settings among the custom XML parts, the same for the add-in and for files
 * (src/adapters/xlsx-file/settings-part.ts).
 */
const SETTINGS_NAMESPACE = "urn:co-cau-dai-bieu:settings:1";

/** Our settings in the open workbook, null when it has none. Two syncs. */
export function readSettings(): Promise<string | null> {
  return runBatch(async (context) => {
    const part = await findPart(context);
    if (!part) return null;
    const xml = part.getXml();
    await context.sync();
    return textOf(xml.value);
  });
}

/** The Excel in which a stored text was read back. */
let provedIn: typeof Excel | null = null;

/** Stores our settings: one part, replaced where there is one. */
export async function writeSettings(text: string): Promise<void> {
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeXml(text)}</settings>`;
  await runBatch(
    async (context) => {
      const part = await findPart(context);
      if (part) part.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      await context.sync();
    },
    { isWriting: true },
  );
  // Reported of Excel on a Mac: what was stored is gone, and nothing has failed.
  if (Office.context.platform !== Office.PlatformType.Mac || provedIn === Excel) return;
  if ((await readSettings()) !== text) throw new HostError("unknown", "what was stored is not there");
  provedIn = Excel;
}

async function findPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  // Seen: no list at all where nothing has this namespace.
  return (parts.items as readonly Excel.CustomXmlPart[] | undefined)?.[0];
}

/** The text between the root's tags. The part is ours: text only, no elements inside. */
function textOf(xml: string): string | null {
  const content = /<(?:[\w.-]+:)?settings\b[^>]*?(?:\/>|>([\s\S]*)<\/(?:[\w.-]+:)?settings\s*>)/.exec(xml);
  if (!content) return null;
  return (content[1] ?? "").replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|lt|gt|amp|quot|apos);/gi,
    (whole, verbatim: string | undefined, entity: string | undefined) => {
      if (entity === undefined) return verbatim ?? whole;
      if (entity.startsWith("#"))
        return String.fromCodePoint(/^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
      return { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[entity.toLowerCase()] ?? whole;
    },
  );
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
