import type { Delegate } from "../domain/delegate";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { ReviewMeeting } from "../domain/letterhead";
import { valueOf } from "../domain/read";
import { nameKeys } from "../domain/vietnamese-text";

type Votes = NonNullable<ReviewMeeting["votes"]>[number];

/** What shares are taken of: ballots that came back, else the members present. */
export interface VoteBase {
  readonly count: number;
  readonly name: string;
}

export function voteBase({ ballots, members }: ReviewMeeting): VoteBase | undefined {
  if (ballots !== undefined) return { count: ballots.returned, name: "số phiếu thu về" };
  if (members === undefined || members.length === 0) return undefined;
  return { count: members.filter(({ absent }) => absent !== true).length, name: "số thành viên dự họp" };
}

/**
 * The votes of each row of the list, in its order; undefined where none were typed, or where a name stands twice and
 * nobody can say whose they are.
 */
export function votesOf(delegates: readonly Delegate[], { votes = [] }: ReviewMeeting): readonly (Votes | undefined)[] {
  const typed = counted(votes.map((vote) => [nameKeys(vote.name).key, vote]));
  const rows = counted(delegates.map((delegate) => [keyOf(delegate), delegate]));
  return delegates.map((delegate) => {
    const key = keyOf(delegate);
    const [vote, ...more] = typed.get(key) ?? [];
    return key === "" || more.length > 0 || (rows.get(key)?.length ?? 0) > 1 ? undefined : vote;
  });
}

/** Numbers of the meeting that cannot be right together; they stand in the minutes too. */
export function voteDisagreements(delegates: readonly Delegate[], meeting: ReviewMeeting): readonly string[] {
  const { ballots, members } = meeting;
  const present = members === undefined ? undefined : members.filter(({ absent }) => absent !== true).length;
  const base = voteBase(meeting);
  const over = votesOf(delegates, meeting).flatMap((vote) => {
    if (!vote || !base || vote.for + (vote.against ?? 0) <= base.count) return [];
    return [
      `${vote.name}: cộng ${formatCount(vote.for + (vote.against ?? 0))} phiếu, nhiều hơn ${base.name} (${formatCount(base.count)}).`,
    ];
  });
  return [
    ...(ballots && ballots.returned > ballots.issued
      ? [
          `Số phiếu thu về (${formatCount(ballots.returned)}) nhiều hơn số phiếu phát ra (${formatCount(ballots.issued)}).`,
        ]
      : []),
    ...(ballots && ballots.valid > ballots.returned
      ? [
          `Số phiếu hợp lệ (${formatCount(ballots.valid)}) nhiều hơn số phiếu thu về (${formatCount(ballots.returned)}).`,
        ]
      : []),
    ...(ballots && present !== undefined && ballots.issued > present
      ? [`Số phiếu phát ra (${formatCount(ballots.issued)}) nhiều hơn số thành viên dự họp (${formatCount(present)}).`]
      : []),
    ...over,
  ];
}

/** Votes typed for a name that the list does not have, or has more than once. */
export function unplacedVotes(delegates: readonly Delegate[], meeting: ReviewMeeting): readonly string[] {
  const placed = new Set(votesOf(delegates, meeting));
  return (meeting.votes ?? []).filter((vote) => !placed.has(vote)).map(({ name }) => name);
}

export function shareInWords(votes: number, base: VoteBase | undefined): string | null {
  return base === undefined || base.count === 0 ? null : formatPercent(percentOf(votes, base.count));
}

function keyOf(delegate: Delegate): string {
  const name = valueOf(delegate.fullName);
  return name === undefined ? "" : nameKeys(name).key;
}

function counted<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
