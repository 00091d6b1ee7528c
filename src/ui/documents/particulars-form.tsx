import type { PaperDesk } from "../../app/documents/paper-desk";
import { FormPart } from "../parts/form-part";
import { NumberField } from "../parts/number-field";
import { paperWords } from "./paper-words";
import { ReviewFields } from "./review-fields";
import { AGENDA_LINE, BUDGET_LINE } from "./table-lines";
import { TableLinesField } from "./table-lines-field";
import { LinesField, TextField } from "../parts/text-field";
import { useConferenceFacts } from "./use-paperwork";
import { useStore } from "../parts/use-store";
import { wholeNumberProblem } from "./whole-number-problem";

const { agenda, review, budget, banner } = paperWords.particulars;

/** What single papers ask for besides the letterhead → the papers. */
const PARTS = [
  { title: agenda.heading, Fields: AgendaFields, papers: ["chuong-trinh", "ke-hoach", "bao-cao"] },
  { title: review.heading, Fields: ReviewFields, papers: ["bien-ban"] },
  { title: budget.heading, Fields: BudgetFields, papers: ["du-tru"] },
  { title: banner.heading, Fields: BannerFields, papers: ["ma-ket"] },
];

/** Each part shows when one of its papers is ticked. */
export function ParticularsForm({ desk }: { readonly desk: PaperDesk }) {
  const chosen = useStore(desk, (state) => state.chosen);
  return PARTS.filter(({ papers }) => papers.some((id) => chosen.includes(id))).map(({ title, Fields }) => (
    <FormPart key={title} title={title}>
      <Fields />
    </FormPart>
  ));
}

function AgendaFields() {
  const { facts, put } = useConferenceFacts();
  return (
    <>
      <TableLinesField
        label={agenda.lines}
        hint={agenda.linesHint}
        form={AGENDA_LINE}
        items={facts.agenda}
        put={put("agenda")}
      />
      <NumberField
        label={agenda.length}
        unit={agenda.minutes}
        value={facts.lengthMinutes}
        problem={wholeNumberProblem}
        put={put("lengthMinutes")}
      />
    </>
  );
}

function BudgetFields() {
  const { facts, put } = useConferenceFacts();
  return (
    <>
      <TableLinesField
        label={budget.lines}
        hint={budget.linesHint}
        form={BUDGET_LINE}
        items={facts.budget}
        put={put("budget")}
      />
      <TextField label={budget.source} hint={budget.sourceHint} value={facts.budgetSource} put={put("budgetSource")} />
    </>
  );
}

function BannerFields() {
  const { facts, put } = useConferenceFacts();
  return <LinesField label={banner.lines} hint={banner.linesHint} lines={facts.bannerLines} put={put("bannerLines")} />;
}
