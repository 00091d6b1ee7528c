import { useState } from "react";
import { copyText } from "../../browser/copy-text";
import { machineText } from "../../ui/machine/machine-report";
import { machineFacts } from "../machine/machine-facts";
import { reportOf } from "../machine/report-of-office";
import { useOfficeTheme } from "../use-office-theme";
import { dropSheet, excelExperiments, makeSheet } from "./excel-experiments";
import { DONE, type Experiment, outcomeOf } from "./experiment";
import { wordExperiments } from "./word-experiments";

interface Step {
  readonly experiment: Experiment;
  readonly isLook: boolean;
}

interface Trial {
  /** null: nothing was agreed to yet. */
  readonly steps: readonly Step[] | null;
  readonly lines: readonly string[];
  readonly said: string;
  /** There is a sheet that was made for it. */
  readonly hasSheet: boolean;
  readonly begin: () => void;
  readonly go: (step: Step) => void;
  readonly skip: () => void;
  readonly end: () => void;
  readonly copy: (text: string) => void;
}

function useTrial(isWord: boolean): Trial {
  const [sheet, setSheet] = useState<string | null>(null);
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const skip = (): void => setSteps((before) => before?.slice(1) ?? null);

  async function begin(): Promise<void> {
    const name = isWord ? null : await makeSheet();
    setSheet(name);
    setSteps((name === null ? wordExperiments() : excelExperiments(name)).flatMap(stepsOf));
  }

  async function go({ experiment, isLook }: Step): Promise<void> {
    const work = isLook ? experiment.then?.look : experiment.run;
    let found: readonly string[] = [];
    const outcome = await outcomeOf(async () => {
      found = (await work?.()) ?? [];
    });
    const head = isLook ? [] : [`# ${experiment.title}`];
    setLines((before) => [...before, ...head, ...(outcome === DONE ? found : [outcome])]);
    skip();
  }

  async function end(): Promise<void> {
    setSteps([]);
    const outcome = sheet === null ? DONE : await outcomeOf(() => dropSheet(sheet));
    setSaid(outcome === DONE ? "Đã xóa trang thử nghiệm." : `Chưa xóa được trang thử nghiệm: ${outcome}`);
    if (outcome === DONE) setSheet(null);
  }

  return {
    steps,
    lines,
    said,
    hasSheet: sheet !== null,
    begin: () => void begin().catch(() => setSaid("Chưa thêm được trang thử nghiệm.")),
    go: (step) => void go(step),
    skip,
    end: () => void end(),
    copy: (text) => void copyText(text).then(() => setSaid("Đã chép. Dán vào thư gửi người hỗ trợ.")),
  };
}

function stepsOf(experiment: Experiment): readonly Step[] {
  const run = { experiment, isLook: false };
  return experiment.then === null ? [run] : [run, { experiment, isLook: true }];
}

/**
 * The hidden page (`?thu-nghiem`): asks real Excel or Word what no document tells, step by step with a person, and
 * gives the answers as a text. Nothing is written before it was asked for; the sheet made for it goes at the end.
 */
export function ExperimentPage({ isWord }: { readonly isWord: boolean }) {
  useOfficeTheme();
  const trial = useTrial(isWord);
  const [step] = trial.steps ?? [];
  const where = isWord ? "cuối văn bản đang mở rồi xóa đi" : "một trang tính mới “Thử nghiệm”, xong thì xóa";
  return (
    <main className="start machine pane-scroll">
      <h1>Một giờ trong {isWord ? "Word" : "Excel"} thật</h1>
      {trial.steps === null ? (
        <>
          <p>Các phép thử này ghi vào {where}. Chỉ làm trên một tệp thử, không phải tệp đang dùng.</p>
          <button type="button" onClick={trial.begin}>
            Đồng ý, bắt đầu
          </button>
        </>
      ) : (
        <>
          {step === undefined ? <p>Đã hết các phép thử.</p> : <StepCard step={step} trial={trial} />}
          <Findings trial={trial} />
        </>
      )}
      <p role="status">{trial.said}</p>
    </main>
  );
}

function StepCard({ step, trial }: { readonly step: Step; readonly trial: Trial }) {
  const { experiment, isLook } = step;
  return (
    <section className="start-card" aria-label={experiment.title}>
      <h2>{experiment.title}</h2>
      <p>{(isLook ? experiment.then?.ask : experiment.before) ?? "Không phải làm gì trước."}</p>
      <div className="start-actions">
        <button type="button" onClick={() => trial.go(step)}>
          {isLook ? "Đã làm, xem kết quả" : "Chạy"}
        </button>
        <button type="button" className="start-second" onClick={trial.skip}>
          Bỏ qua
        </button>
      </div>
    </section>
  );
}

function Findings({ trial }: { readonly trial: Trial }) {
  const text = `${machineText(reportOf(machineFacts()))}${trial.lines.join("\n")}\n`;
  return (
    <>
      <pre aria-label="Kết quả">{text}</pre>
      <div className="start-actions">
        <button type="button" onClick={() => trial.copy(text)}>
          Chép kết quả
        </button>
        {trial.hasSheet ? (
          <button type="button" className="start-second" onClick={trial.end}>
            Xong, xóa trang thử nghiệm
          </button>
        ) : null}
      </div>
    </>
  );
}
