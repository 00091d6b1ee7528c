/** Kinds of place below the commune, that the words of plans, of levels and of lists share. */
export const HAMLETS: readonly string[] = [
  "thôn",
  "bản",
  "buôn",
  "ấp",
  "xóm",
  "khóm",
  "khu phố",
  "khu dân cư",
  "tổ dân phố",
  "làng",
];
/** The same where fewer places have them. */
export const RARER_HAMLETS: readonly string[] = [
  "plei",
  "plây",
  "phum",
  "tiểu khu",
  "khối phố",
  "khối xóm",
  "tổ nhân dân",
  "tổ dân cư",
  "cụm dân cư",
  "khu tập thể",
  "khu tái định cư",
  "điểm dân cư",
  "kdc",
  "tdp",
];
/** Places of the administration, from the commune upwards. */
export const COMMUNES: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];
export const UPPER_PLACES: readonly string[] = ["huyện", "quận", "thị xã", "thành phố", "tỉnh"];

/** Words that say what kind of place a name is → the kind they mean; "" says none. */
export const PLACE_KINDS: readonly (readonly [words: string, kind: string])[] = [
  ["uỷ ban nhân dân", ""],
  ["ubnd", ""],
  ["tổ dân phố", "tổ dân phố"],
  ["tdp", "tổ dân phố"],
  ["tổ", "tổ dân phố"],
  ["khu dân cư", "khu phố"],
  ["kdc", "khu phố"],
  ["khu phố", "khu phố"],
  ["kp", "khu phố"],
  ["khu", "khu phố"],
  ["tiểu khu", "tiểu khu"],
  ["khối phố", "khối phố"],
  ["thôn", "thôn"],
  ["bản", "bản"],
  ["ấp", "ấp"],
  ["xóm", "xóm"],
  ["làng", "làng"],
  ["plei", "làng"],
  ["plây", "làng"],
  ["buôn", "buôn"],
  ["bon", "buôn"],
  ["khóm", "khóm"],
  ["phum", "phum"],
  ["sóc", "sóc"],
  ["đội", "đội"],
  ["phường", "phường"],
  ["xã", "xã"],
  ["thị trấn", "thị trấn"],
  ["thị xã", "thị xã"],
  ["quận", "quận"],
  ["huyện", "huyện"],
  ["thành phố", "thành phố"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tỉnh", "tỉnh"],
];
/** The kinds below the commune. */
export const VILLAGE_KINDS: ReadonlySet<string> = new Set([
  ...HAMLETS.filter((kind) => kind !== "khu dân cư"),
  "tiểu khu",
  "khối phố",
  "phum",
  "sóc",
  "đội",
]);
/** Kinds that stand right before a number without a space: "Thôn3". */
export const NUMBERED_KINDS: readonly string[] = [
  "thôn",
  "thon",
  "bản",
  "ấp",
  "xóm",
  "khóm",
  "tổ",
  "khu",
  "đội",
  "kp",
  "tdp",
  "khu phố",
  "tổ dân phố",
];
/** What an address begins with that says the street and no thôn; "phố" alone may be one. */
export const STREETS: readonly string[] = [
  "đường",
  "đại lộ",
  "quốc lộ",
  "tỉnh lộ",
  "ngõ",
  "ngách",
  "hẻm",
  "kiệt",
  "chung cư",
];
/** Words of posts whose holders lead a thôn, a cell or a team; "bản", "làng" are other words without their marks. */
export const POSTS_OF_VILLAGES: readonly string[] = [
  ...HAMLETS.filter((kind) => kind !== "bản" && kind !== "làng"),
  ...RARER_HAMLETS,
  "chi bộ",
  "chi hội",
  "chi đoàn",
  "tổ trưởng",
  "công tác mặt trận",
];
/** What is numbered: "Thôn 3", "Khối 5" count nobody. */
export const NUMBERED_PLACES: readonly string[] = [
  ...HAMLETS.filter((kind) => kind !== "buôn" && kind !== "làng"),
  ...RARER_HAMLETS,
  "khối",
  "khu",
  "khu vực",
  "tổ",
  "kp",
  "cụm",
  "đội",
  "lớp",
  "chi bộ",
  "chi hội",
  "chi đoàn",
  "phường",
  "quận",
];
/** What begins a place where people may live, or a body that may be a part of one: no workplace for certain. */
export const MAY_BE_HOMES: readonly string[] = [
  ...COMMUNES,
  ...UPPER_PLACES,
  "tổ",
  "đội",
  "khu",
  "khối",
  "cụm",
  "chi",
  "ban",
  "làng",
  "sóc",
  "quận",
  "thị",
  "tp",
  "trung tâm",
  "giáo xứ",
  "giáo họ",
  "họ đạo",
];
