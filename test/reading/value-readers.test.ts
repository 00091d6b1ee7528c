import fc from "fast-check";
import { decodeLegacy } from "../../src/domain/legacy-encoding";
import { readEthnicity } from "../../src/domain/ethnicity";
import { readDate } from "../../src/domain/vietnamese-date";
import { foldWords, placeKey, samePlace, titleKey } from "../../src/domain/vietnamese-text";
import { proposeGroup } from "../../src/reading/texts/read-group";
import { readNationalId, readPhone } from "../../src/reading/texts/read-identity";
import { readDelegateKind } from "../../src/reading/texts/read-kind";
import { readMark } from "../../src/reading/texts/read-mark";
import { looksLikePersonName, readName } from "../../src/reading/texts/read-name";
import { readPartyMember } from "../../src/reading/texts/read-party";
import { readSex, sexOfHonorific } from "../../src/reading/texts/read-sex";

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  foldWords,
  placeKey,
  titleKey,
  readEthnicity,
  readName,
  looksLikePersonName,
  readSex,
  sexOfHonorific,
  readMark,
  samePlace: (text) => samePlace(text, `${text} `),
  decodeLegacy: (text) => decodeLegacy(text, null),
  decodeTcvn3: (text) => decodeLegacy(text, ".VnTime"),
  readDate: (text) => readDate(text, "@", { serials: true }),
  readParty: (text) => readPartyMember(text, "@"),
  readNationalId: (text) => readNationalId(text, "@"),
  readPhone: (text) => readPhone(text, "@"),
  readKind: (text) => readDelegateKind(text, text),
  groupOfColumn: (text) => proposeGroup(text, "column"),
  groupOfSection: (text) => proposeGroup(text, "section"),
  groupOfOffice: (text) => proposeGroup(text, "position"),
};

const piece = fc.constantFrom(
  "Nguyễn",
  "Thị",
  "ông",
  "(",
  ")",
  "1",
  "/",
  "15/3/1985",
  " ",
  "  ",
  "\n",
  "x",
  "thôn",
  "xã",
  "Đ/c",
  ".",
  ",",
  "-",
  "😀",
  "\u202E",
  "=",
  "@",
  "+",
  "#REF!",
  "Ph\u00AD¬ng",
  "ñ",
  "lãnh đạo",
  "khách mời",
  "20",
  "%",
  "\u0301",
  "'",
  "ƣ",
);
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
);

test.each(Object.entries(READERS))("%s never throws", (_name, read) => {
  fc.assert(fc.property(nasty, (text) => expect(() => read(text)).not.toThrow()));
});

const LONG = [
  " ",
  "a ",
  "1",
  "1/",
  "(",
  "Nguyễn ",
  "nguyen van ",
  "- ",
  "15/3/1985 ",
  "ông ",
  "thôn ",
  "00",
  "khách mời, ",
  "ô",
  "¨a",
  "đ",
  ".",
  "dự hội nghị ",
  "cấp xã ",
  "ts. ",
].map((part) => part.repeat(Math.ceil(6000 / part.length)));

test.each(Object.entries(READERS))("%s is done with cells of 6,000 characters at once", (_name, read) => {
  const start = process.cpuUsage().user;
  for (const text of LONG) read(text);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000);
});
