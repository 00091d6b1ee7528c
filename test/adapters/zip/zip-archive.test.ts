import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/adapters/zip/crc32";
import { nodePacking, portablePacking, type Packing } from "../../../src/adapters/zip/packing";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { ZIP_LIMITS } from "../../../src/adapters/zip/zip-directory";
import { FileRefused } from "../../../src/domain/file-refused";

interface Raw {
  name: string;
  data: Uint8Array;
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  size?: number;
  packedSize?: number;
  crc?: number;
  extra?: Uint8Array;
  at?: number;
  descriptor?: boolean;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip written field by field, so that each can lie. */
function rawZip(entries: readonly Raw[], end: { count?: number; comment?: string } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = Buffer.from(entry.packed ?? (entry.method === 0 ? entry.data : deflateRawSync(entry.data)));
    const name = Buffer.from(entry.name);
    const extra = Buffer.from(entry.extra ?? []);
    const field = Buffer.alloc(26);
    field.writeUInt16LE(20, 0);
    field.writeUInt16LE((entry.flags ?? 0) | (entry.descriptor ? 8 : 0), 2);
    field.writeUInt16LE(entry.method ?? 8, 4);
    field.writeUInt32LE(0x5a21_4a61, 6);
    field.writeUInt32LE(entry.crc ?? crc32(entry.data), 10);
    field.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    field.writeUInt32LE(entry.size ?? entry.data.length, 18);
    field.writeUInt16LE(name.length, 22);
    field.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      field,
      name,
      extra,
      packed,
      ...(entry.descriptor ? [Buffer.from([0x50, 0x4b, 7, 8]), field.subarray(10, 22)] : []),
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(0x1234, 6);
    tail.writeUInt32LE(entry.at ?? at, 10);
    centrals.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), field, tail, name, extra]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.count ?? entries.length, 8);
  last.writeUInt16LE(end.count ?? entries.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(at, 16);
  last.writeUInt16LE((end.comment ?? "").length, 20);
  return new Uint8Array(Buffer.concat([...locals, directory, last, Buffer.from(end.comment ?? "")]));
}

function reasonOf(act: () => unknown): string {
  try {
    act();
    return "opened";
  } catch (error) {
    return error instanceof FileRefused ? error.reason : `threw ${String(error)}`;
  }
}

const packings: readonly (readonly [string, Packing])[] = [
  ["everywhere", portablePacking],
  ["in Node", nodePacking() ?? portablePacking],
];
const readAll = (zip: Uint8Array, packing?: Packing) => (): void => {
  const archive = ZipArchive.open(zip, ZIP_LIMITS, packing);
  for (const name of archive.names) archive.bytes(name);
};

test("check sums are those of zip, whatever the length", () => {
  expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
  expect(crc32(bytes("a"))).toBe(0xe8b7be43);
});

describe.each(packings)("what is refused, unpacking %s", (_where, packing) => {
  const huge = new Uint8Array(40 << 20);
  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(0), "damaged"],
    ["no directory", bytes("PK\u0003\u0004 and then nothing of use, at length"), "damaged"],
    ["password", rawZip([{ name: "a", data: bytes("x"), flags: 1 }]), "encrypted"],
    ["zip64 sizes", rawZip([{ name: "a", data: bytes("x"), size: 0xffffffff }]), "zip64"],
    ["zip64 count", rawZip([{ name: "a", data: bytes("x") }], { count: 0xffff }), "zip64"],
    ["packing that is unknown", rawZip([{ name: "a", data: bytes("x"), method: 14 }]), "damaged"],
    [
      "two entries of one name",
      rawZip([
        { name: "a", data: bytes("x") },
        { name: "a", data: bytes("y") },
      ]),
      "damaged",
    ],
    ["wrong check sum", rawZip([{ name: "a", data: bytes("xyz"), crc: 1 }]), "damaged"],
    ["fewer bytes than announced", rawZip([{ name: "a", data: bytes("xyz"), size: 9 }]), "damaged"],
    ["more bytes than announced", rawZip([{ name: "a", data: bytes("xyz".repeat(99)), size: 9 }]), "damaged"],
    ["unpacks to forty megabytes and says ten", rawZip([{ name: "a", data: huge, size: 10 }]), "bomb"],
    ["a thousandfold", rawZip([{ name: "a", data: huge }]), "bomb"],
    ["larger than any sheet", rawZip([{ name: "a", data: bytes("x"), size: ZIP_LIMITS.entrySize + 1 }]), "bomb"],
    [
      "large in sum",
      rawZip(Array.from({ length: 9 }, (_none, i) => ({ name: `a${i}`, data: bytes("x"), size: 200 << 20 }))),
      "bomb",
    ],
    [
      "large and packed as honest sheets are",
      rawZip([{ name: "a", data: bytes("x"), packed: new Uint8Array(4 << 20), size: ZIP_LIMITS.entrySize + 1 }]),
      "too-large",
    ],
    [
      "large in sum, packed as honest sheets are",
      rawZip(
        Array.from({ length: 4 }, (_none, i) => ({
          name: `a${i}`,
          data: bytes("x"),
          packed: new Uint8Array(1 << 20),
          size: 200 << 20,
        })),
      ),
      "too-large",
    ],
    [
      "a packed size that reaches into the next entry",
      rawZip([
        { name: "a", data: bytes("xyz"), packedSize: 20 },
        { name: "b", data: bytes("y") },
      ]),
      "damaged",
    ],
    [
      "many large entries over the same bytes",
      rawZip([
        { name: "a", data: huge, packedSize: deflateRawSync(huge).length + 10, size: 12 << 20 },
        { name: "b", data: bytes("y"), size: 12 << 20 },
      ]),
      "bomb",
    ],
    [
      "more entries than any workbook",
      rawZip(
        Array.from({ length: ZIP_LIMITS.entries + 1 }, (_none, i) => ({ name: `a${i}`, data: bytes(""), method: 0 })),
      ),
      "bomb",
    ],
    ["stored with two sizes", rawZip([{ name: "a", data: bytes("xyz"), method: 0, size: 9 }]), "damaged"],
    [
      "broken stream",
      rawZip([{ name: "a", data: bytes("xyz"), packed: new Uint8Array([7, 255, 255, 255, 1]) }]),
      "damaged",
    ],
  ])("%s", (_what, zip, reason) => {
    expect(reasonOf(readAll(zip, packing))).toBe(reason);
  });

  test("two names for the same bytes", () => {
    const zip = rawZip([
      { name: "a", data: bytes("x") },
      { name: "b", data: bytes("y") },
    ]);
    // The second directory entry is pointed into the record of the first one, whose name it then carries.
    const view = new DataView(zip.buffer);
    const second = zip.length - 22 - 47;
    view.setUint32(second + 42, 0, true);
    zip[second + 46] = "a".charCodeAt(0);
    expect(reasonOf(readAll(zip, packing))).toBe("damaged");
    zip[second + 46] = "b".charCodeAt(0);
    expect(reasonOf(readAll(zip, packing))).toBe("damaged");
  });

  test("a part that unpacks to far more than it says is found out", () => {
    const packed = deflateRawSync(Buffer.alloc(1 << 26));
    expect(
      reasonOf(
        readAll(rawZip([{ name: "xl/workbook.xml", data: bytes(""), packed, size: 10 << 20, crc: 0 }]), packing),
      ),
    ).toBe("bomb");
  });
});

describe("what is kept", () => {
  const zip = rawZip(
    [
      { name: "[Content_Types].xml", data: bytes("<Types/>"), extra: new Uint8Array([0x55, 0x54, 1, 0, 9]) },
      { name: "xl/", data: bytes(""), method: 0 },
      { name: "xl/media/ảnh.png", data: bytes("not packed"), method: 0, flags: 0x800 },
      { name: "xl/a.xml", data: bytes("<a/>"), descriptor: true },
      { name: "xl/b.xml", data: bytes("<b/>") },
    ],
    { comment: "a comment" },
  );

  test("nothing changed: the very same bytes", () => {
    expect(ZipArchive.open(zip).save()).toEqual(zip);
  });

  test("one part changed: all others with their headers, in their order, and the comment", () => {
    const archive = ZipArchive.open(zip);
    archive.set("XL/A.XML", bytes("<a>new</a>"));
    const saved = archive.save();
    const again = ZipArchive.open(saved);
    expect(again.names).toEqual(["[Content_Types].xml", "xl/", "xl/media/ảnh.png", "xl/a.xml", "xl/b.xml"]);
    expect(new TextDecoder().decode(again.bytes("xl/a.xml"))).toBe("<a>new</a>");
    const unchanged = Buffer.from(zip).subarray(0, Buffer.from(zip).indexOf("xl/a.xml") - 30);
    expect(Buffer.from(saved).subarray(0, unchanged.length).equals(unchanged)).toBe(true);
    expect(
      Buffer.from(saved).includes(
        Buffer.from(zip).subarray(Buffer.from(zip).indexOf("xl/b.xml") - 30, Buffer.from(zip).indexOf("xl/b.xml") + 8),
      ),
    ).toBe(true);
    expect(Buffer.from(saved).toString("latin1").endsWith("a comment")).toBe(true);
    expect(reasonOf(readAll(saved))).toBe("opened");
  });

  test("parts come and go", () => {
    const archive = ZipArchive.open(zip);
    archive.set("xl/c.xml", bytes("<c/>"));
    archive.remove("xl/b.xml");
    const again = ZipArchive.open(archive.save());
    expect(again.has("xl/b.xml")).toBe(false);
    expect(new TextDecoder().decode(again.bytes("xl/c.xml"))).toBe("<c/>");
    expect(ZipArchive.open(zip).has("xl/c.xml")).toBe(false);
  });

  test.each(packings)("packed %s and read back", (_where, packing) => {
    for (const size of [0, 1, 70_000, 5 << 20]) {
      const data = Uint8Array.from({ length: size }, (_none, i) => (i * i) >> 3);
      expect(Buffer.from(portablePacking.inflate(packing.deflate(data), size)).equals(Buffer.from(data))).toBe(true);
      expect(Buffer.from(packing.inflate(portablePacking.deflate(data), size)).equals(Buffer.from(data))).toBe(true);
    }
  });

  test("a copy is changed apart", () => {
    const archive = ZipArchive.open(zip);
    archive.copy().set("xl/a.xml", bytes("other"));
    expect(archive.save()).toEqual(zip);
  });
});
