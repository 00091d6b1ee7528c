/** What words can mean. The part before the colon is the kind, the part behind it which of the kind. */
export const SENSES = [
  // How a number binds.
  "bound:max",
  "bound:min",
  "bound:less",
  "bound:more",
  "bound:approx",
  "bound:from",
  "bound:upward",
  "bound:downward",
  // What is counted.
  "counted:delegate",
  "counted:person",
  "counted:collective",
  "counted:individual",
  "counted:family",
  "counted:talk",
  "counted:report",
  // Who comes to a conference.
  "group:exemplary",
  "group:goodWork",
  "group:guest",
  "group:leader",
  "group:superior",
  "group:direct",
  "group:women",
  "group:men",
  "group:minority",
  "group:young",
  "group:religious",
  "group:party",
  "group:nonParty",
  "group:economic",
  "group:research",
  "group:press",
  "group:official",
  "group:awarded",
  "group:occupation",
  "group:post",
  // What a name of people may begin with, in a list of nothing else.
  "people",
  "other:deputy",
  // People who work or are members somewhere, and the places themselves.
  "staff:worker",
  "unit:sending",
  "each",
  // Everybody who comes, as a whole, and what a share is taken of.
  "whole:total",
  // Verbs and turns around a number.
  "verb:convene",
  "verb:honour",
  "verb:other",
  "within",
  "not:required",
  "not:repealed",
  "past",
  "average",
  "vote",
  "quorum",
  "duty",
  "service",
  "form:plenary",
  "form:delegates",
  "body",
  "talk",
  // What else plans count.
  "measure:money",
  "measure:time",
  "measure:age",
  "measure:document",
  "measure:thing",
  "measure:area",
  "numbered",
  "growth",
  // Who does the work of a conference, what they do, and what a date is about.
  "office",
  "verb:handOver",
  "verb:work",
  // Has others do something: who stands behind it is no subject.
  "verb:direct",
  "event:conference",
  "event:anniversary",
  "document",
  // What happens at a conference.
  "step",
] as const;

/** What words say of whose conference is spoken of: levels, and what stands around them. */
export const LEVEL_SENSES = [
  "level:hamlet",
  // The smallest part of an organisation: "chi bộ", "tổ công đoàn".
  "level:cell",
  "level:commune",
  "level:district",
  "level:province",
  "level:base",
  "level:unit",
  "level:office",
  "level:organ",
  // What every level of the administration has: named by that level.
  "level:body",
  // What is no level by itself: "Hội Nông dân", "UBND".
  "level:seat",
  // No level, though one of its words could be.
  "level:none",
  "scope:level",
  "scope:for",
  "scope:at",
  "scope:filler",
  "scope:event",
  "scope:holds",
  "scope:bound",
  "scope:attends",
  "scope:sends",
  "scope:like",
  "scope:most",
  "scope:about",
  "scope:guest",
  "scope:person",
  "scope:each",
  "scope:all",
] as const;

/** What words say at the beginning of a name or a heading of a list. */
export const FIRST_SENSES = [
  "first:village",
  "first:body",
  // A body where it heads a list; else somebody's name as well.
  "first:bodyOfHeading",
  // More than one person, no office.
  "first:many",
  "first:household",
  "first:sector",
  "first:religion",
  "first:kind",
  // What may stand before them: "Danh sách thôn …", "Khen thưởng tập thể".
  "first:head",
  "first:kindHead",
  // None of these, though its first word could be.
  "first:none",
] as const;

/** What stands in or instead of a person's name. */
export const NAME_SENSES = [
  "noName",
  "honorific:to",
  "honorific:address",
  "honorific:title",
  "honorific:clergy",
  "honorific:monk",
  "name:baptismal",
  "name:monastic",
] as const;
/** What a row of a list is. */
export const ROW_SENSES = [
  "row:total",
  "row:noTotal",
  "row:ratio",
  "row:carried",
  "row:part",
  "row:countedPart",
  "row:closing",
  // "Gồm 52 …": closes a list where people are what is counted.
  "row:closingCount",
  "row:people",
  // How a form is to be filled in, shown on nobody.
  "row:example",
  // Where a name belongs: nobody yet, a place kept free.
  "row:vacant",
  // How the cells of a column are to be filled in, shown below its header.
  "row:hint",
  // What comes between speakers: nobody.
  "row:break",
  // Inside a sentence about those of the list: a heading does not tell what anybody does.
  "row:saying",
  "row:signed",
  "row:surelySigned",
  "row:note",
] as const;
/** What a sheet is about. */
export const TITLE_SENSES = ["title:report", "title:people"] as const;
export type Sense =
  | (typeof SENSES)[number]
  | (typeof LEVEL_SENSES)[number]
  | (typeof FIRST_SENSES)[number]
  | (typeof NAME_SENSES)[number]
  | (typeof ROW_SENSES)[number]
  | (typeof TITLE_SENSES)[number];
