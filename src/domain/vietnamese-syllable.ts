import { remember } from "./remember";

const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay " +
    "oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêt " +
    "uôc uôi uôm uôn uông uôt uơ uy uya uych uyt uynh uyu uyn uyp uyên uyêt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
  ).split(" "),
);
const AFTER_QU = new Set("y ynh ych yt yn yp yu ya yên yêt".split(" "));
const SHAPE = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(.*)$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * True when the word is a possible Vietnamese syllable (onset, rime, tone), whatever the place of its tone mark.
 * "Krông" and "Tran" … decide by spelling alone.
 */
export const isVietnameseSyllable: (word: string) => boolean = remember((word) => {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONE, "").normalize("NFC");
  const [, onset = "", rest = ""] = SHAPE.exec(bare) ?? [];
  // Final stops carry sắc or nặng only; unmarked text carries nothing.
  if (
    /(?:[ptc]|ch)$/.test(rest) &&
    !(tones[0] === "\u0301" || tones[0] === "\u0323" || /^[a-z]*$/.test(word.toLowerCase()))
  )
    return false;
  if (onset === "qu") return RIMES.has(rest) || AFTER_QU.has(rest);
  if (onset === "gi") return RIMES.has(rest) || RIMES.has(`i${rest}`);
  return onset !== "q" && RIMES.has(rest);
});
