import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Measure, RuleOutcome } from "../../domain/finding";
import { count, percent, words } from "../parts/words";

const useStyles = makeStyles({
  bar: { position: "relative", height: "18px", overflow: "hidden" },
  track: {
    position: "absolute",
    top: "5px",
    bottom: "5px",
    left: 0,
    right: 0,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    // Where the system forces its colours the whole bar is of its text colour: the pattern tells certain from possible.
    "@media (forced-colors: active)": {
      color: "CanvasText",
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      outlineColor: "CanvasText",
    },
  },
  part: { position: "absolute", top: 0, bottom: 0, forcedColorAdjust: "none" },
  met: { color: tokens.colorStatusSuccessBackground3 },
  violated: { color: tokens.colorStatusDangerBackground3 },
  warning: { color: tokens.colorStatusWarningBackground3 },
  undecided: { color: tokens.colorBrandForeground1 },
  certain: { backgroundColor: "currentColor" },
  possible: { backgroundImage: "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 5px)" },
  wanted: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    borderRight: `2px solid ${tokens.colorNeutralForeground1}`,
    forcedColorAdjust: "auto",
  },
  band: { backgroundColor: tokens.colorNeutralForeground1, opacity: 0.16, position: "absolute", top: 0, bottom: 0 },
  openLeft: { borderLeftStyle: "none" },
  openRight: { borderRightStyle: "none" },
});

/** The numbers of a bar in words: "có 91 trên 130 đại biểu (70%); cần từ 85 đến 98". */
export function measureText(measure: Measure): string {
  const { certain, possible, base, baseName } = measure;
  const most = certain + possible;
  const isShare = measure.wantedPercent !== undefined;
  const isWhole = possible === 0 && certain === base;
  const have = possible === 0 ? count(certain) : words.quotas.between(count(certain), count(most));
  const parts = [words.quotas.have(have)];
  parts[0] += isWhole && !isShare ? ` ${baseName}` : ` ${words.quotas.of(count(base), baseName)}`;
  if (isShare) {
    parts[0] +=
      possible === 0
        ? ` (${percent(certain, base)})`
        : ` (${words.quotas.between(percent(certain, base), percent(most, base))})`;
  }
  const wanted = wantedText(measure);
  if (wanted !== "") parts.push(wanted);
  return parts.join("; ");
}

function wantedText({ min, max, wantedPercent }: Measure): string {
  const share = wantedPercent === undefined ? "" : ` (${words.quotas.planPercent(percent(wantedPercent, 100))})`;
  if (min !== undefined && max !== undefined)
    return (
      (min === max ? words.quotas.wantedExactly(count(min)) : words.quotas.wantedBetween(count(min), count(max))) +
      share
    );
  if (min !== undefined) return words.quotas.wantedAtLeast(count(min)) + share;
  if (max !== undefined) return words.quotas.wantedAtMost(count(max)) + share;
  return "";
}

/**
 * The right end of the bar's scale: the base; where more than that is wanted or there, a little more than all that is
 * shown.
 */
function scaleOf({ certain, possible, base, min = 0, max = 0, wantedPercent }: Measure): number {
  if (wantedPercent !== undefined) return Math.max(base, certain + possible, max, 1);
  return Math.max(base, certain + possible, max * 1.15, min * 1.15, 1);
}

/**
 * One quota as a bar: certain part solid, possible part hatched, wanted range bracketed. Its label carries the same
 * numbers.
 */
export function QuotaBar({
  measure,
  outcome,
  mild,
}: {
  readonly measure: Measure;
  readonly outcome: RuleOutcome;
  readonly mild: boolean;
}) {
  const styles = useStyles();
  const scale = scaleOf(measure);
  const place = (n: number) => `${Math.min(100, (100 * n) / scale)}%`;
  const { certain, possible, min, max } = measure;
  const colour =
    outcome === "met"
      ? styles.met
      : outcome === "undecided" || outcome === "notApplicable"
        ? styles.undecided
        : mild
          ? styles.warning
          : styles.violated;
  const from = min ?? 0;
  const to = max ?? scale;
  const range = {
    left: `clamp(0px, ${place(from)}, calc(100% - 3px))`,
    width: `max(3px, calc(${place(to)} - ${place(from)}))`,
  };
  return (
    <div role="img" aria-label={`${measure.name}: ${measureText(measure)}`} className={styles.bar}>
      {min === undefined && max === undefined ? null : <div className={styles.band} style={range} />}
      <div className={mergeClasses(styles.track, colour)}>
        <div className={mergeClasses(styles.part, styles.certain)} style={{ left: 0, width: place(certain) }} />
        <div
          className={mergeClasses(styles.part, styles.possible)}
          style={{ left: place(certain), width: place(possible) }}
        />
      </div>
      {min === undefined && max === undefined ? null : (
        <div
          className={mergeClasses(
            styles.wanted,
            min === undefined && styles.openLeft,
            max === undefined && styles.openRight,
          )}
          style={range}
        />
      )}
    </div>
  );
}
