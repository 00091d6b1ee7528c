import type { Documents } from "../../app/documents/documents";
import { FormPart } from "../parts/form-part";
import { NumberField } from "../parts/number-field";
import { documentWords } from "./document-words";
import { ReviewFields } from "./review-fields";
import { AGENDA_LINE, BUDGET_LINE } from "./table-lines";
import { TableLinesField } from "./table-lines-field";
import { LinesField, TextField } from "../parts/text-field";
import { useConferenceFacts } from "../parts/use-paperwork";
import { useStore } from "../parts/use-store";
import { wholeNumberProblem } from "../parts/whole-number-problem";

const { agenda, review, budget, banner } = documentWords.particulars;

/** What single documents ask for besides the letterhead → the documents. */
const PARTS = [
  { title: agenda.heading, Fields: AgendaFields, documents: ["chuong-trinh", "ke-hoach", "bao-cao"] },
  { title: review.heading, Fields: ReviewFields, documents: ["bien-ban"] },
  { title: budget.heading, Fields: BudgetFields, documents: ["du-tru"] },
  { title: banner.heading, Fields: BannerFields, documents: ["ma-ket"] },
];

/** Each part shows when one of its documents is ticked. */
export function ParticularsForm({ documents }: { readonly documents: Documents }) {
  const chosen = useStore(documents, (state) => state.chosen);
  return PARTS.filter(({ documents }) => documents.some((id) => chosen.includes(id))).map(({ title, Fields }) => (
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
