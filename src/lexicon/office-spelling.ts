/** How offices are written, the longest first; what stands in none of these is a name. */
const SPELLINGS = [
  "Ủy ban Mặt trận Tổ quốc Việt Nam",
  "Hội đồng Thi đua - Khen thưởng",
  "Lao động - Thương binh và Xã hội",
  "Tài chính - Kế hoạch",
  "Văn hóa và Thông tin",
  "Văn hóa - Xã hội",
  "Kinh tế - Xã hội",
  "Kinh tế - Hạ tầng",
  "Tổng Liên đoàn Lao động Việt Nam",
  "Hội Liên hiệp Phụ nữ",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Bộ Chỉ huy Quân sự",
  "Ban Chỉ huy Quân sự",
  "Liên đoàn Lao động",
  "Trung học phổ thông",
  "Trung học cơ sở",
  "Giáo dục và Đào tạo",
  "Hội Cựu chiến binh",
  "Đoàn Thanh niên",
  "Bệnh viện đa khoa",
  "Ban Chấp hành",
  "Ban Thường vụ",
  "Ban Thường trực",
  "Hội Nông dân",
  "Văn phòng",
  "Hội đồng",
  "Nội vụ",
  "Tổng công ty",
  "Trung đoàn",
  "Trung tâm",
  "Viện kiểm sát nhân dân",
  "Kho bạc Nhà nước",
  "Bảo hiểm xã hội",
  "Tòa án nhân dân",
  "Tổng cục",
  "Hải quan",
  "Công đoàn",
  "Công an",
  "Công ty",
  "Bệnh viện",
  "Đại học",
  "Cao đẳng",
  "Tiểu học",
  "Mầm non",
  "Đảng ủy",
  "Đảng bộ",
  "Chi cục",
  "Bộ binh",
  "Tỉnh đoàn",
  "Huyện đoàn",
  "cổ phần",
  "khu vực",
  "thị trấn",
  "đặc khu",
  "thị xã",
  "thành phố",
  "phường",
  "huyện",
  "quận",
  "tỉnh",
  "xã",
];
const SPELLED = new Map(SPELLINGS.map((name) => [name.toLocaleLowerCase("vi"), name]));
const SPELLING = new RegExp(`(?<!\\p{L})(?:${SPELLINGS.join("|")})(?!\\p{L})`, "giu");
const ACRONYM =
  /^(?:UBND|HĐND|UBMTTQ|MTTQ|MTTQVN|THPT|THCS|TNHH|MTV|TMCP|LHPN|TNCS|LĐLĐ|GDĐT|TP|BCH|BTV|CP|[IVXLC]+)$/u;

/** "ỦY BAN NHÂN DÂN XÃ ĐÌNH LẬP" → "Ủy ban nhân dân xã Đình Lập". */
export function officeInSmallLetters(name: string): string {
  const capitals = name
    .replaceAll("UỶ", "ỦY")
    .split(/\s+/)
    .map((word) => (ACRONYM.test(word) ? word : word.charAt(0) + word.slice(1).toLocaleLowerCase("vi")))
    .join(" ");
  const text = capitals.replace(SPELLING, (words) => SPELLED.get(words.toLocaleLowerCase("vi")) ?? words);
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
