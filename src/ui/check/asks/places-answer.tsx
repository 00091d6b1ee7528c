import { Button } from "@fluentui/react-components";
import { type Ask, TYPED_LISTS } from "../../../app/asks/ask";
import { withTyped } from "../../parts/change-choices";
import { Disclosure } from "../../parts/disclosure";
import { useSession } from "../../parts/session-context";
import { LinesField } from "../../parts/text-field";
import { useSectionStyles } from "../../parts/use-section-styles";
import { planWords } from "../../plan/plan-words";
import { askWords } from "./ask-words";

/** All thôn, units or sectors: those that the workbook names, as they stand or mended. */
export function PlacesAnswer({ ask }: { readonly ask: Extract<Ask, { readonly is: "places" }> }) {
  const shared = useSectionStyles();
  const session = useSession();
  const { list, name, found } = ask;
  const put = (places: readonly string[]) =>
    void session.changePlan(askWords.answered.places(name), (before) =>
      withTyped(before, TYPED_LISTS[list], [...new Set(places)]),
    );
  const field = (
    <LinesField
      label={askWords.places.list(name)}
      hint={planWords.typed.onePerLine}
      lines={found}
      put={(lines = []) => put(lines)}
    />
  );
  if (found.length === 0) return field;
  return (
    <>
      <p className={shared.small}>{found.join("; ")}</p>
      <span>
        <Button size="small" onClick={() => put(found)}>
          {askWords.places.all(found.length, name)}
        </Button>
      </span>
      <Disclosure level={4} quiet title={askWords.places.edit}>
        {field}
      </Disclosure>
    </>
  );
}
