import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { type TemplateRefusal, TemplateRefused } from "../../../src/app/documents/document-port";
import { docxOf, partText, textOf, withParts } from "./build-docx";

function refusal(template: Uint8Array): TemplateRefusal | "opened" {
  try {
    docxFilePort.fill(template, {});
    return "opened";
  } catch (error) {
    if (error instanceof TemplateRefused) return error.reason;
    throw error;
  }
}

test("what is no Word document is refused", async () => {
  expect(refusal(new Uint8Array(0))).toBe("not-docx");
  expect(refusal(strToU8("Đây là văn bản thường"))).toBe("not-docx");
  expect(refusal(zipSync({ "a.txt": strToU8("a") }))).toBe("not-docx");
  expect(refusal(readFileSync("assets/samples/tan-hung-2025.xlsx"))).toBe("not-docx");
  expect(refusal((await docxOf(["a"])).slice(0, 2000))).toBe("damaged");
});

test("old .doc and protected files are told apart", () => {
  const old = new Uint8Array(4096);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(refusal(old)).toBe("old-doc");
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const locked = old.slice();
  locked.set(name, 1024);
  expect(refusal(locked)).toBe("encrypted");
});

test("a small file that holds 400 MB is refused from its directory, at once", async () => {
  const bomb = withBomb(await docxOf(["{ten}"]));
  expect(bomb.length).toBeLessThan(1 << 20);
  const start = performance.now();
  expect(refusal(bomb)).toBe("bomb");
  expect(performance.now() - start).toBeLessThan(500);
});

test("a file of 400 MB is refused by its size", () => {
  expect(refusal(new Uint8Array(400 << 20))).toBe("too-large");
});

test("macros, embedded programs and fields that fetch are refused", async () => {
  const plain = await docxOf(["{ten}"]);
  const types = (from: string, to: string) => ({ "[Content_Types].xml": (text: string) => text.replace(from, to) });
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  expect(refusal(withParts(plain, types(main, "application/vnd.ms-word.document.macroEnabled.main+xml")))).toBe(
    "macro",
  );
  expect(refusal(withParts(plain, { "word/vbaProject.bin": () => "x" }))).toBe("macro");
  expect(refusal(withParts(plain, relationship("oleObject", "embeddings/oleObject1.bin")))).toBe("embedded");
  expect(refusal(withParts(plain, relationship("control", "activeX/activeX1.xml")))).toBe("embedded");
  const field = (instruction: string) => ({
    "word/document.xml": (text: string) =>
      text.replace(
        "<w:body>",
        `<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
  });
  expect(
    refusal(
      withParts(
        plain,
        field('<w:r><w:instrText> DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k" </w:instrText></w:r>'),
      ),
    ),
  ).toBe("live-field");
  expect(
    refusal(
      withParts(
        plain,
        field(
          '<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x/y.png" </w:instrText></w:r>',
        ),
      ),
    ),
  ).toBe("live-field");
  expect(refusal(withParts(plain, field("<w:r><w:instrText> PAGE </w:instrText></w:r>")))).toBe("opened");
  expect(
    refusal(
      withParts(plain, {
        "word/document.xml": (text) => text.replace("<w:document", '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
      }),
    ),
  ).toBe("damaged");
});

test("a Word template (.dotx) becomes a document", async () => {
  const dotx = withParts(await docxOf(["{ten}"]), {
    "[Content_Types].xml": (text) => text.replace("document.main+xml", "template.main+xml"),
  });
  const bytes = docxFilePort.fill(dotx, { ten: "x" });
  expect(partText(bytes, "[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
  expect(partText(bytes, "[Content_Types].xml")).not.toContain("template.main");
});

test("links to the outside are dropped and named; their words stay", async () => {
  const linked = withParts(await docxOf(["{ten}"]), {
    ...relationship("hyperlink", "https://example.com/a", true),
    "word/document.xml": (text) =>
      text.replace(
        "<w:body>",
        '<w:body><w:p><w:hyperlink r:id="rIdNew"><w:r><w:t>Trang của xã</w:t></w:r></w:hyperlink></w:p>',
      ),
    "word/_rels/settings.xml.rels": () =>
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>',
    "word/settings.xml": (text) =>
      text.replace(/<w:settings([^>]*)>/, '<w:settings$1><w:attachedTemplate r:id="rId1"/>'),
  });
  expect([...docxFilePort.inspect(linked).droppedLinks].sort()).toEqual([
    "file:///C:/Normal.dotm",
    "https://example.com/a",
  ]);
  const bytes = docxFilePort.fill(linked, { ten: "x" });
  expect(textOf(bytes)).toBe("Trang của xã\nx");
  for (const part of [
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/settings.xml.rels",
    "word/settings.xml",
  ])
    expect(partText(bytes, part)).not.toMatch(/example\.com|Normal\.dotm|External|rIdNew|attachedTemplate/);
});

function relationship(type: string, target: string, external = false): Record<string, (text: string) => string> {
  const mode = external ? ' TargetMode="External"' : "";
  return {
    "word/_rels/document.xml.rels": (text) =>
      text.replace(
        "</Relationships>",
        `<Relationship Id="rIdNew" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
      ),
  };
}

/** 400 MB of zeros pack to about 400 KB. */
function withBomb(bytes: Uint8Array): Uint8Array {
  const small = zipSync({ ...unzipSync(bytes), "word/media/x.bin": new Uint8Array(1) });
  const packed = deflateRawSync(Buffer.alloc(400 << 20), { level: 9 });
  return replaceEntry(small, "word/media/x.bin", packed, 400 << 20);
}

/** Puts other packed bytes into one entry, the last of the archive, with the size that they unpack to. */
function replaceEntry(zip: Uint8Array, name: string, packed: Uint8Array, size: number): Uint8Array {
  const buffer = Buffer.from(zip);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = buffer.readUInt32LE(end + 16);
  const central = buffer.lastIndexOf(Buffer.from(name), end) - 46;
  const local = buffer.readUInt32LE(central + 42);
  const head = Buffer.from(buffer.subarray(local, local + 30 + name.length));
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  const entries = Buffer.from(buffer.subarray(directory, end));
  const at = central - directory;
  entries.writeUInt16LE(8, at + 10);
  entries.writeUInt32LE(packed.length, at + 20);
  entries.writeUInt32LE(size, at + 24);
  const tail = Buffer.from(buffer.subarray(end));
  tail.writeUInt32LE(local + head.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([buffer.subarray(0, local), head, packed, entries, tail]));
}
