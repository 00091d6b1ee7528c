import type { Clause } from "./clauses-of";
import { isAbout } from "./fact-at";

/** "Hội nghị diễn ra ngày 16/5/2025, tại …": that it is held, under whatever heading. */
export const saysHeld = ({ plain }: Clause): boolean =>
  /^[\s"'-]*(?:thoi (?:gian|luong|diem)|dia diem|to chuc (?:hoi nghi|dai hoi))\b|^[\s"'-]*(?:(?:du kien|theo do),? )?(?:hoi nghi|dai hoi)\b[^;:]{0,100}?\b(?:dien ra|(?:duoc |se |du kien )?to chuc|mo|khai mac|tien hanh)\b/.test(
    plain,
  );

/** An item of a programme, or a line of a banner: no rule and no date of the conference stands in it. */
export const isOfProgramme = (clause: Clause): boolean => isAbout(clause, ["agenda", "banner"], 1) && !saysHeld(clause);
