/** An office and behind it the place: "ỦY BAN NHÂN DÂN / XÃ TÂN ĐOÀN". */
const OFFICE_AND_PLACE =
  /^((?:TM\. )?(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|(?:ỦY|UỶ) BAN (?:MTTQ|MẶT TRẬN TỔ QUỐC) VIỆT NAM|HỘI ĐỒNG THI ĐUA\s*[-–,]\s*KHEN THƯỞNG)) +(.+)$/u;

const PLACE = /^(.+?) +((?:XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH) .+)$/u;

/**
 * A name in capitals as it is printed in the head and over a signature: broken before the place, and a part of more
 * than `most` letters where it makes sense, so that no single word is left for the next line.
 */
export function officeLines(name: string, most: number): readonly string[] {
  if (name.length <= most) return [name];
  const [, office, place] = OFFICE_AND_PLACE.exec(name) ?? PLACE.exec(name) ?? [];
  return (office === undefined || place === undefined ? [name] : [office, place]).flatMap((part) =>
    part.length <= most ? [part] : halves(part),
  );
}

/**
 * The most equal halves. Words are mostly of two syllables, so an even number of them goes to the second line where
 * that can be; "THI ĐUA - KHEN THƯỞNG" stays together.
 */
function halves(part: string): readonly string[] {
  const syllables = part.split(/ +/);
  const isSign = (one: string | undefined) => one !== undefined && /^[-–]$/u.test(one);
  const joins = syllables.flatMap((one, i) =>
    isSign(one) ? [i - 1, i, i + 1, i + 2] : /,$/.test(one) ? [i, i + 1, i + 2] : [],
  );
  const breaks = syllables.flatMap((_, at) => {
    if (at === 0 || joins.includes(at)) return [];
    const lines = [syllables.slice(0, at).join(" "), syllables.slice(at).join(" ")] as const;
    const isOdd = syllables.slice(at).filter((one) => !isSign(one)).length % 2 === 1;
    return [{ lines, isOdd, longest: Math.max(...lines.map(({ length }) => length)) }];
  });
  breaks.sort((a, b) => Number(a.isOdd) - Number(b.isOdd) || a.longest - b.longest);
  return breaks[0]?.lines ?? [part];
}
