import { z } from "zod";

/** Signing powers of Nghị định 30/2020/NĐ-CP: ký thay, quyền, thừa lệnh, thừa ủy quyền. TM. (thay mặt) goes with any of them and is told apart. */
export const SIGNING_POWERS = ["KT.", "Q.", "TL.", "TUQ."] as const;

const line = z.string().trim().min(1).max(200);

/**
 * Who issues the papers of a conference, asked once and kept in the workbook. Texts as an official writes them ("Ủy ban nhân dân xã Tân Đoàn"): capitals,
 * leading zeros and closing signs are the documents' business. What is left out prints as a visible blank.
 */
export const letterheadSchema = z.strictObject({
  /** Cơ quan chủ quản trực tiếp; none for a people's committee. */
  superior: line.optional(),
  /** Cơ quan ban hành. */
  issuer: line.optional(),
  /** In the symbol behind the number: "UBND". */
  issuerSymbol: line.optional(),
  /** Địa danh. */
  place: line.optional(),
  /** Day on the papers, ISO; without it day and month are left blank. */
  date: z.iso.date().optional(),
  /** Document id → its number. */
  numbers: z.record(z.string(), z.int().positive()).optional(),
  /** The collective body signed for (TM.): "Ủy ban nhân dân". */
  onBehalfOf: line.optional(),
  power: z.enum(SIGNING_POWERS).optional(),
  /** The head's office ("Chủ tịch"): who signs, or for whom with a power. */
  head: line.optional(),
  /** With KT., TL. and TUQ.: the office of the one who signs ("Phó Chủ tịch"). */
  position: line.optional(),
  signer: line.optional(),
  /** Căn cứ, without closing sign. */
  bases: z.array(line).max(30).optional(),
  /** Nơi nhận, without dash and closing sign; the line for the archive is made from `archive`. */
  recipients: z.array(line).max(40).optional(),
  /** "VT, VHXH". */
  archive: line.optional(),
});
export type Letterhead = z.infer<typeof letterheadSchema>;

/** What the papers say about the conference and no sheet holds. */
export const conferenceFactsSchema = z.strictObject({
  /** Instead of the plan's name for it. */
  name: line.optional(),
  place: line.optional(),
  /** "07 giờ 30 phút". */
  startTime: line.optional(),
  /** How many came; the list says how many were invited. */
  present: z.int().nonnegative().optional(),
  /** Whom the papers are addressed to: "Ủy ban nhân dân huyện Thọ Xuân". */
  addressee: line.optional(),
  chair: line.optional(),
  secretary: line.optional(),
  /** The next conference or congress delegates are sent to. */
  superiorConference: line.optional(),
});
export type ConferenceFacts = z.infer<typeof conferenceFactsSchema>;

/** Everything for the papers that is asked once. */
export const paperworkSchema = z.strictObject({ letterhead: letterheadSchema, facts: conferenceFactsSchema });
export type Paperwork = z.infer<typeof paperworkSchema>;

export const NO_PAPERWORK: Paperwork = { letterhead: {}, facts: {} };
