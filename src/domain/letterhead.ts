import { z } from "zod";
import { clockSchema } from "./due";

/**
 * Signing powers of Nghị định 30/2020/NĐ-CP: ký thay, quyền, thừa lệnh, thừa ủy quyền. TM. (thay mặt) goes with any of
 * them and is told apart.
 */
export const SIGNING_POWERS = ["KT.", "Q.", "TL.", "TUQ."] as const;

const line = z.string().trim().min(1).max(200);

/**
 * Who issues the documents of a conference, asked once and kept in the workbook. Texts as an official writes them ("Ủy
 * ban nhân dân xã Tân Đoàn"): capitals, leading zeros and closing signs are the documents' business. What is left out
 * prints as a visible blank.
 */
const letterheadSchema = z.strictObject({
  /** Cơ quan chủ quản trực tiếp; none for a people's committee. */
  superior: line.optional(),
  /** Cơ quan ban hành. */
  issuer: line.optional(),
  /** In the symbol behind the number: "UBND". */
  issuerSymbol: line.optional(),
  /** Địa danh. */
  place: line.optional(),
  /** Day on the documents, ISO; without it day and month are left blank. */
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

/** One step of the programme, typed instead of the plan's; start and minutes only where somebody gave them. */
const agendaStepSchema = z.strictObject({
  text: z.string().trim().min(1).max(500),
  by: line.optional(),
  start: clockSchema.optional(),
  minutes: z.int().positive().max(1440).optional(),
});

/** Somebody of the body that reviews; the reason of an absence where it is known. */
const memberSchema = z.strictObject({
  name: line,
  office: line.optional(),
  absent: z.boolean().optional(),
  reason: line.optional(),
});

/** Votes for one person, collective or household, by the name that the list writes. */
const votesSchema = z.strictObject({
  name: line,
  for: z.int().nonnegative(),
  against: z.int().nonnegative().optional(),
});

/** The meeting that reviews nominees (họp xét, bình xét). Nothing of it stands in a sheet. */
const reviewMeetingSchema = z.strictObject({
  /** "Hội đồng Thi đua - Khen thưởng xã". */
  body: line.optional(),
  date: z.iso.date().optional(),
  /** "14 giờ 00 phút". */
  startTime: line.optional(),
  endTime: line.optional(),
  place: line.optional(),
  chair: line.optional(),
  secretary: line.optional(),
  members: z.array(memberSchema).max(300).optional(),
  /** "bỏ phiếu kín". */
  method: line.optional(),
  /** Numbers of ballots: handed out, come back, valid. */
  ballots: z
    .strictObject({ issued: z.int().nonnegative(), returned: z.int().nonnegative(), valid: z.int().nonnegative() })
    .optional(),
  votes: z.array(votesSchema).max(5000).optional(),
});
export type ReviewMeeting = z.infer<typeof reviewMeetingSchema>;

/** One line of the budget; price of one unit in đồng. */
const budgetLineSchema = z.strictObject({
  text: line,
  unit: line.optional(),
  quantity: z.int().nonnegative().optional(),
  price: z.int().nonnegative().optional(),
  note: line.optional(),
});
export type BudgetLine = z.infer<typeof budgetLineSchema>;

/** What the documents say about the conference and no sheet holds. */
const conferenceFactsSchema = z.strictObject({
  /** Instead of the plan's name for it. */
  name: line.optional(),
  place: line.optional(),
  /** "07 giờ 30 phút". */
  startTime: line.optional(),
  /** How many came; the list says how many were invited. */
  present: z.int().nonnegative().optional(),
  /** Whom the documents are addressed to: "Ủy ban nhân dân huyện Thọ Xuân". */
  addressee: line.optional(),
  chair: line.optional(),
  secretary: line.optional(),
  /** The next conference or congress delegates are sent to. */
  superiorConference: line.optional(),
  /** Instead of the plan's programme. */
  agenda: z.array(agendaStepSchema).max(100).optional(),
  /** How long the conference lasts, in minutes: the plans only say "01 buổi", "1/2 ngày". */
  lengthMinutes: z.int().positive().max(1440).optional(),
  /** The lines of the banner, instead of those made from the conference's name. */
  bannerLines: z.array(line).max(8).optional(),
  review: reviewMeetingSchema.optional(),
  /** Instead of the usual lines, which have no prices. */
  budget: z.array(budgetLineSchema).max(200).optional(),
  /** Where the money comes from: "Ngân sách xã năm 2025". */
  budgetSource: line.optional(),
});
export type ConferenceFacts = z.infer<typeof conferenceFactsSchema>;

/** Everything for the documents that is asked once. */
export const paperworkSchema = z.strictObject({
  letterhead: letterheadSchema,
  facts: conferenceFactsSchema,
  /** The office was asked whether its papers take over what stands above and below its lists. */
  sheetAsked: z.literal(true).optional(),
});
export type Paperwork = z.infer<typeof paperworkSchema>;

export const NO_PAPERWORK: Paperwork = { letterhead: {}, facts: {} };
