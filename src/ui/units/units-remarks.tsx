import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitsSummary } from "../../domain/units-summary";
import { absentWords, seatingWords } from "../../domain/units-words";
import { useSectionStyles } from "../parts/use-section-styles";
import { unitsTexts } from "./units-texts";

const STEP = 20;

/** The rules with their counts, who sent nothing, and what should be looked at. */
export function UnitsRemarks({ summary }: { readonly summary: UnitsSummary }) {
  const shared = useSectionStyles();
  const [shown, setShown] = useState(STEP);
  const { columns, listed, notes, remarks } = summary;
  const lines = [
    absentWords(listed),
    ...listed.filter(({ seating }) => seating !== null && seating !== "met").map(seatingWords),
    ...notes,
    ...remarks.map(({ text }) => text),
  ].filter((line) => line !== "");
  const more = lines.length - shown;
  return (
    <>
      {lines.length === 0 ? null : (
        <section className={shared.section} aria-label={unitsTexts.remarks}>
          <h3 className={shared.subheading}>{unitsTexts.remarks}</h3>
          <ul className={shared.bullets}>
            {lines.slice(0, shown).map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
          {more > 0 ? (
            <div>
              <Button size="small" onClick={() => setShown((before) => before + STEP)}>
                {unitsTexts.more(Math.min(STEP, more))}
              </Button>
            </div>
          ) : null}
        </section>
      )}
      <section className={shared.section} aria-label={unitsTexts.rules}>
        <h3 className={shared.subheading}>{unitsTexts.rules}</h3>
        <ul className={shared.bullets}>
          {columns.map(({ rule, title, clause, met, violated, undecided, noted }) => (
            <li key={rule}>
              {title}
              {clause === "" ? "" : ` (${clause})`}: {unitsTexts.ruleCounts(met, violated, undecided, noted)}.
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
