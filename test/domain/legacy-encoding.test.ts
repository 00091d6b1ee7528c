import fc from "fast-check";
import encodings from "../../src/domain/data/encodings.json";
import { decodeLegacy } from "../../src/domain/legacy-encoding";

const encoders = { TCVN3: invert(encodings.tcvn3), VNI: invert(encodings.vni) };

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const inverse = new Map<string, string>();
  for (const [typed, letter] of Object.entries(table)) if (!inverse.has(letter)) inverse.set(letter, typed);
  return inverse;
}

function encode(text: string, encoding: "TCVN3" | "VNI"): string {
  return [...text].map((letter) => encoders[encoding].get(letter) ?? letter).join("");
}

/** Small letters: TCVN3 has capitals only through a font of its own. */
const SYLLABLES = (
  "nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý nông vi hứa lường bế mã triệu sầm phùng văn thị hữu đức xuân thanh ngọc minh quang " +
  "hùng dũng cường hải hương hường phượng trường thắng tuấn yến nhung tuyết ánh nguyệt khuê quỳnh thuỷ thủy hoà hòa điển hình tiên tiến khách mời lãnh đạo cấp ưu tú thôn nà pài bản hán"
).split(" ");
const phrase = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

test.each<[string, string | null, string, "TCVN3" | "VNI" | null]>([
  ["NguyÔn V¨n H¶i", null, "Nguyễn Văn Hải", "TCVN3"],
  ["Ph\u00AD¬ng ThÞ Hµ", null, "Phương Thị Hà", "TCVN3"],
  ["§iÓn h×nh tiªn tiÕn", null, "Điển hình tiên tiến", "TCVN3"],
  ["Kh¸ch mêi", null, "Khách mời", "TCVN3"],
  ["Al¨ng ThÞ Bh\u00ADíp", null, "Alăng Thị Bhướp", "TCVN3"],
  ["N÷", null, "Nữ", "TCVN3"],
  ["Tæ 5", null, "Tổ 5", "TCVN3"],
  ["Leâ Thò Lan", null, "Lê Thị Lan", "VNI"],
  ["Khoâng", null, "Không", "VNI"],
  ["Tµy", null, "Tày", "TCVN3"],
  ["D©n téc", null, "Dân tộc", "TCVN3"],
  ["Ngµy, th¸ng, n¨m sinh", null, "Ngày, tháng, năm sinh", "TCVN3"],
  ["Lª ThÞ Lan", ".VnTime", "Lê Thị Lan", "TCVN3"],
  ["nguyÔn v¨n an", ".VnTimeH", "NGUYỄN VĂN AN", "TCVN3"],
  ["NGUYÔN V¡N AN", null, "NGUYỄN VĂN AN", "TCVN3"],
  ["Thô", ".VnArial", "Thụ", "TCVN3"],
  ["Nguyeãn Thò Hoa", null, "Nguyễn Thị Hoa", "VNI"],
  ["Traàn Vaên Sôn", null, "Trần Văn Sơn", "VNI"],
  ["ÑAËNG VAÊN HUØNG", null, "ĐẶNG VĂN HÙNG", "VNI"],
  ["Nöõ", null, "Nữ", "VNI"],
  ["Toå 5", null, "Tổ 5", "VNI"],
  ["Sôn", "VNI-Times", "Sơn", "VNI"],
  ["H§ND", null, "HĐND", "TCVN3"],
  ["C§ CSTT", null, "CĐ CSTT", "TCVN3"],
  ["UBND - H§ND x·", null, "UBND - HĐND xã", "TCVN3"],
  ["§/c BÝ th­", null, "Đ/c Bí thư", "TCVN3"],
  ["Phó CT H§ND xã", null, "Phó CT HĐND xã", "TCVN3"],
  ["Chủ tịch H§ND", null, "Chủ tịch HĐND", "TCVN3"],
  ["Phã CT H§ND", null, "Phó CT HĐND", "TCVN3"],
  ["HÑND xaõ", null, "HĐND xã", "VNI"],
  ["Chủ tịch HÑND", null, "Chủ tịch HĐND", "VNI"],
  ["Nôi ôû", null, "Nơi ở", "VNI"],
  ["Ñôn vò", null, "Đơn vị", "VNI"],
  ["Ñieån hình tieân tieán", null, "Điển hình tiên tiến", "VNI"],
  ["Khaùch môøi", null, "Khách mời", "VNI"],
  ["Löông", "VNI-Helve", "Lương", "VNI"],
])("%j in font %j is %j", (typed, font, text, encoding) =>
  expect(decodeLegacy(typed, font)).toEqual({ text, encoding, lossy: false }),
);

test.each<[string, string | null]>([
  ["Nguyễn Văn Hải", null],
  ["Nguyễn Văn Hải", ".VnTime"],
  ["Trần Thị Lê", "VNI-Times"],
  ["Lê Hoàng Lâm", null],
  ["Thô", null],
  ["Sôn", null],
  ["Lê Hoàng", ".VnTime"],
  ["Nguye\u0302\u0303n", null],
  ["Nam", ".VnTime"],
  ["Café crème", null],
  ["Müller", null],
  ["São Paulo", null],
  ["naïve façade", null],
  ["José", null],
  ["René Descartes", null],
  ["Zoë", null],
  ["El Niño", null],
  ["Dvořák", null],
  ["Škoda", null],
  ["Hôa", null],
  ["Trân Vâng", null],
  ["Nguyên Thi Hôa", null],
  ["Êban", null],
  ["Siu Bléo", null],
  ["Jürgen", null],
  ["Anaïs", null],
  ["TOTO®", null],
  ["5µm", null],
  ["10 µg", null],
  ["½ ngày", null],
  ["1/2 ngày", null],
  ["m²", null],
  ["37°C", null],
  ["©2025 Công ty", null],
  ["Windows®", null],
  ["«Hoa»", null],
  ["§ 5", null],
  ["Điều 5 §2", null],
  ["§12 BGB", null],
  ["ESPAÑA", null],
  ["Núñez Ñu", null],
  ["CAÑÓN", null],
  ["×", ".VnTime"],
  ["×", null],
  ["3×4", null],
  ["±5", null],
  ["Ø20", null],
  ["Krông Niê", null],
  ["Y Mlô", null],
  ["H'Blô", null],
  ["Xtiêng", null],
  ["Cô Tô", null],
  ["Sê San", null],
  ["Á Âu", null],
  ["HÀ NÔI", null],
  ["123", ".VnTime"],
  ["", ".VnTime"],
  ["·", null],
  ["• Mục", null],
  ["TP.HCM", "VNI-Times"],
  ["2025-01-01", ".VnTime"],
])("%j in font %j stays", (typed, font) =>
  expect(decodeLegacy(typed, font)).toEqual({ text: typed, encoding: null, lossy: false }),
);

test.each<[string, string | null, string]>([
  ["Ph¬ng ThÞ Hµ", null, "Phơng Thị Hà"],
  ["Hng", ".VnTime", "Hng"],
  ["®îc khen thëng", null, "đợc khen thởng"],
  ["bÝ th chi bé", null, "bí th chi bộ"],
  ["ngêi tèt viÖc tèt", null, "ngời tốt việc tốt"],
])("%j in font %j lost its ư", (typed, font, text) =>
  expect(decodeLegacy(typed, font)).toEqual({ text, encoding: "TCVN3", lossy: true }),
);

test.each<[string]>([
  ["Ph\u00AD¬ng"],
  ["Lª V¨n S¬n"],
  ["®/c Hµ"],
  ["UBND x· §«ng"],
  ["THCS §«ng"],
  ["Phßng GD&§T"],
  ["5 kg"],
])("%j lost nothing", (typed) => expect(decodeLegacy(typed, ".VnTime").lossy).toBe(false));

test("Unicode text made of Vietnamese letters comes back as it is", () => {
  const alphabet = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcghklmnpqrstvx ĐÀÁÂÊÔƠƯ";
  const typed = fc
    .array(fc.constantFrom(...alphabet), { maxLength: 20 })
    .map((letters) => letters.join(""))
    .filter((text) => /[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text));
  fc.assert(
    fc.property(typed, fc.constantFrom(null, "Times New Roman", ".VnTime", "VNI-Times"), (text, font) =>
      expect(decodeLegacy(text, font).text).toBe(text),
    ),
  );
  fc.assert(
    fc.property(phrase, fc.constantFrom(null, "Arial"), (text, font) =>
      expect(decodeLegacy(text, font).encoding).toBeNull(),
    ),
  );
});

test.each([
  ["TCVN3", ".VnTime"],
  ["VNI", "VNI-Times"],
] as const)("%s written in its font %s is read back", (encoding, font) => {
  fc.assert(
    fc.property(phrase, (text) => expect(decodeLegacy(encode(text, encoding), font).text).toBe(text)),
    { numRuns: 1000 },
  );
});

test.each(["TCVN3", "VNI"] as const)(
  "%s without its font is read back, or left alone where it reads as Vietnamese",
  (encoding) => {
    fc.assert(
      fc.property(phrase, (text) => {
        const typed = encode(text, encoding);
        const { text: read, encoding: found } = decodeLegacy(typed, null);
        expect({ found, read }).toEqual(found === null ? { found, read: typed } : { found: encoding, read: text });
      }),
      { numRuns: 1000 },
    );
  },
);

test("never throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom(null, ".VnTime", ".VnTimeH", "VNI-Times"),
      (text, font) => expect(() => decodeLegacy(text, font)).not.toThrow(),
    ),
  );
});
