/**
 * What a number of a plan can be. The first four make facts; the others say what it is instead, and nothing more is
 * asked of it. `nothing` is what it is while too little speaks for anything.
 */
export const MEANINGS = [
  "cap",
  "share",
  "staff",
  "talks",
  "nothing",
  "measure",
  "award",
  "staffCount",
  "organiser",
  "ownUnit",
  "condition",
  "past",
  "negated",
  "growth",
  "elsewhere",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Named pieces of evidence; each is looked for in `number-evidence`. */
export type Evidence =
  | "noun:delegate"
  | "noun:person"
  | "noun:group"
  | "noun:collective"
  | "noun:family"
  | "noun:staff"
  | "noun:talk"
  | "noun:report"
  | "noun:measure"
  | "noun:deputy"
  | "noun:unit"
  | "noun:shared"
  | "noun:none"
  | "noun:unknown"
  | "head:total"
  | "head:totalDelegates"
  | "head:group"
  | "head:unknown"
  | "head:label"
  | "head:more"
  | "head:each"
  | "head:within"
  | "head:staff"
  | "head:body"
  | "head:otherVerb"
  | "head:served"
  | "head:numbered"
  | "head:ownUnit"
  | "head:row"
  | "head:comer"
  | "head:represents"
  | "head:unitHas"
  | "head:hasNow"
  | "head:staffTotal"
  | "head:ofThing"
  | "head:eachThing"
  | "sum:part"
  | "sum:hundred"
  | "bracket:group"
  | "bracket:noGroup"
  | "bracket:talk"
  | "shape:count"
  | "shape:percent"
  | "shape:fraction"
  | "shape:age"
  | "shape:day"
  | "bound:said"
  | "bound:approx"
  | "base:delegates"
  | "base:other"
  | "base:ofOthers"
  | "behind:group"
  | "verb:convene"
  | "verb:honour"
  | "behind:honour"
  | "clause:form"
  | "form:nounless"
  | "form:before"
  | "clause:talk"
  | "talk:part"
  | "clause:negated"
  | "clause:repealed"
  | "clause:past"
  | "clause:average"
  | "clause:growth"
  | "clause:condition"
  | "clause:ratio"
  | "clause:delegates"
  | "clause:vote"
  | "clause:quorum"
  | "behind:duty"
  | "behind:attendance"
  | "behind:places"
  | "turn:size"
  | "turn:retold"
  | "criteria:has"
  | "verb:nominate"
  | "topic:composition"
  | "topic:talks"
  | "topic:agenda"
  | "topic:awards"
  | "topic:criteria"
  | "topic:elsewhere"
  | "topic:work"
  | "topic:results"
  | "value:zero"
  | "value:all"
  | "value:overHundred"
  | "value:measured";

/** What each piece of evidence says for (or against) each meaning, by hand; the sum decides. */
export const WEIGHTS: Readonly<Record<Meaning, Partial<Record<Evidence, number>>>> = {
  cap: {
    "shape:count": 0.5,
    "shape:percent": -9,
    "shape:fraction": -9,
    "shape:age": -9,
    "noun:delegate": 3,
    "noun:person": 2.5,
    "behind:group": 0.5,
    "head:label": 1.5,
    "noun:group": 3,
    "noun:collective": 3,
    "noun:family": 2,
    "noun:shared": 4,
    "noun:none": 0.5,
    "noun:unknown": -3,
    "noun:unit": -3,
    "noun:deputy": -6,
    "head:total": 3,
    "head:totalDelegates": 1,
    "head:group": 2,
    "head:each": 1.5,
    "head:unknown": -0.5,
    "head:row": 2,
    "head:comer": 1,
    "head:ofThing": -3,
    "behind:places": -6,
    "sum:part": 2.5,
    "turn:size": -6,
    "verb:nominate": -7,
    "topic:criteria": -4,
    "bracket:group": 2,
    "bracket:noGroup": -3,
    "bracket:talk": -4,
    "bound:said": 1,
    "verb:convene": 1.5,
    "verb:honour": -2,
    "behind:honour": -4,
    "clause:delegates": 0.5,
    "form:nounless": -3,
    "form:before": 1.5,
    "clause:talk": -2,
    "topic:composition": 2,
    "topic:talks": -3,
    "topic:agenda": -4,
    "topic:awards": -2,
    "topic:elsewhere": -4,
    "topic:work": -1.5,
    "topic:results": -6,
    "value:zero": -9,
  },
  share: {
    "shape:count": -9,
    "shape:age": -9,
    "shape:percent": 1.5,
    "shape:fraction": 1.5,
    "head:group": 2,
    "head:unknown": 1,
    "behind:group": 2.5,
    "value:all": -9,
    "bracket:group": 2.5,
    "base:delegates": 2,
    "base:other": -6,
    "base:ofOthers": 9,
    "sum:hundred": 3,
    "bound:said": 0.5,
    "clause:delegates": 0.5,
    "topic:composition": 2,
    "topic:elsewhere": -5,
    "topic:agenda": -3,
    "topic:results": -6,
    "topic:awards": -2,
    "verb:honour": -1.5,
    "value:overHundred": -9,
    "noun:measure": -4,
    "head:each": -1,
    "topic:criteria": -4,
  },
  staff: {
    "value:zero": -20,
    "shape:percent": -9,
    "shape:fraction": -9,
    "noun:staff": 2,
    "noun:unknown": -5,
    "behind:places": -9,
    "turn:size": 6,
    "head:staff": 1,
    "head:unitHas": 2,
    "noun:person": 0.5,
    "bound:said": 3,
    "bound:approx": -5,
    "clause:form": 3,
    "noun:none": 0.5,
    "noun:delegate": -9,
    "head:within": -6,
    "head:each": -4,
    "verb:convene": -3,
    "noun:measure": -6,
    "head:total": -1,
    "head:totalDelegates": -3,
    "topic:results": -4,
    "noun:collective": -6,
    "noun:group": -4,
    "noun:unit": -7,
    "noun:talk": -6,
  },
  talks: {
    "shape:percent": -9,
    "shape:fraction": -9,
    "noun:talk": 6,
    "noun:report": 3,
    "clause:talk": 3,
    "bracket:talk": 2.5,
    "talk:part": 7,
    "noun:collective": 2,
    "noun:group": 1.5,
    "noun:none": 0.5,
    "noun:measure": -9,
    "noun:delegate": -4,
    "topic:talks": 1,
    "topic:agenda": 0.5,
    "topic:results": -6,
    "head:each": -7,
    "verb:honour": -2,
  },
  // An average is no limit, a ratio and "thêm 02" are no number of their own, but the plan may mean one by it.
  nothing: {
    "shape:count": 3,
    "shape:percent": 3,
    "shape:fraction": 3,
    "shape:age": 3,
    "clause:average": 13,
    "clause:ratio": 13,
    "head:more": 8,
    "noun:measure": -9,
  },
  measure: {
    "noun:measure": 9,
    "behind:places": 9,
    "head:eachThing": 14,
    "value:measured": 14,
    "noun:report": 4,
    "noun:unit": 5,
    "verb:convene": -3,
    "clause:form": -3,
    "head:otherVerb": 7,
    "head:served": 14,
    "shape:age": 9,
    "shape:day": 14,
    "head:numbered": 7,
    "noun:delegate": -4,
    "noun:talk": -5,
  },
  award: {
    "noun:collective": 1.5,
    "noun:family": 1.5,
    "verb:honour": 3,
    "behind:honour": 6,
    "topic:awards": 2,
    "noun:person": 1,
    "noun:delegate": -2,
    "noun:group": 1,
    "clause:talk": -3,
    "shape:percent": -1,
  },
  staffCount: {
    "noun:staff": 4,
    "bound:said": -3,
    "bracket:noGroup": 3,
    "noun:person": 2,
    "head:each": -5,
    "noun:delegate": -4,
    "verb:convene": -4,
    "head:staff": 2,
    "head:staffTotal": 4,
    "head:hasNow": 6,
    "head:represents": 9,
    "noun:collective": -3,
    "topic:composition": -1,
  },
  organiser: { "head:body": 9, "behind:duty": 12, "noun:delegate": -4, "noun:talk": -9, "noun:report": -9 },
  ownUnit: { "head:ownUnit": 11, "noun:talk": -6 },
  condition: {
    "turn:retold": 16,
    "clause:condition": 9,
    "clause:vote": 12,
    "clause:quorum": 20,
    "behind:attendance": 12,
  },
  past: { "clause:past": 9, "verb:convene": -1 },
  negated: { "clause:negated": 12, "clause:repealed": 12 },
  growth: {
    "clause:growth": 6,
    "head:more": 6,
    "criteria:has": 9,
    "shape:count": -3,
    "base:delegates": -4,
    "behind:group": -2,
    "head:group": -2,
  },
  elsewhere: { "topic:results": 7, "topic:elsewhere": 5, "noun:deputy": 6 },
};

/** A rule is read only when it leads by so much: closer, and the sentence is "chưa hiểu". */
export const MARGIN = 1;
