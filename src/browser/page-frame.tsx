import { type ReactNode, useState } from "react";
import type { Draft } from "./drafts/draft";
import { DraftsDialog } from "./drafts/drafts-dialog";
import { useDraftState } from "./drafts/use-draft-state";
import { useElsewhere } from "./drafts/use-elsewhere";
import { PageMessages } from "./page-messages";
import { PageToolbar } from "./page-toolbar";
import { QuestionDialog } from "./question-dialog";
import { chooseFile } from "./saving/choose-file";
import type { PageFile } from "./use-file";
import type { ThemeName } from "../ui/parts/themes";

interface PageFrameProps {
  readonly page: PageFile;
  readonly theme: ThemeName;
  readonly setTheme: (theme: ThemeName) => void;
  readonly isUnits: boolean;
  readonly onUnits: () => void;
  /** What stands below the bars. */
  readonly body: (ways: Ways) => ReactNode;
}

/** What the first screen offers besides the bars. */
export interface Ways {
  readonly choose: () => void;
  readonly reopen: (draft: Draft) => void;
  readonly askDrafts: () => void;
}

/** The bars over the page and its dialogs: everything that is done with the file. */
export function PageFrame({ page, theme, setTheme, isUnits, onUnits, body }: PageFrameProps) {
  const { file, keeping } = page;
  const [isAsked, setAsked] = useState(false);
  const draft = useDraftState(file);
  const isElsewhere = useElsewhere(file);
  const choose = () => void chooseFile().then((chosen) => (chosen ? page.open(chosen) : undefined));
  const erase = (id: string) => void keeping.eraseDraft(id).then(page.decline);
  const askDrafts = () => setAsked(true);
  const reopen = (one: Draft) => {
    setAsked(false);
    void page.reopen(one);
  };
  return (
    <>
      <PageToolbar
        {...{ draft, theme, isUnits, onUnits }}
        fileName={file?.name ?? null}
        isUnsaved={page.isUnsaved}
        isSaving={page.isSaving}
        onOpen={choose}
        onSave={() => void page.save()}
        onSaveMarked={() => void page.saveMarked()}
        onDrafts={askDrafts}
        onSample={(id) => void page.openSample(id)}
        onTheme={setTheme}
      />
      <PageMessages
        opening={page.opening}
        message={page.message}
        dismiss={page.dismiss}
        offered={page.offered}
        reopen={reopen}
        erase={({ id }) => erase(id)}
        decline={page.decline}
        elsewhere={isElsewhere ? (file?.name ?? null) : null}
      />
      {body({ choose, reopen, askDrafts })}
      <QuestionDialog open={page.question} />
      <DraftsDialog
        isOpen={isAsked}
        close={() => setAsked(false)}
        kept={keeping.kept}
        state={draft}
        reopen={reopen}
        erase={erase}
        eraseAll={() => void Promise.all([file?.draft.erase(), keeping.eraseAll()])}
        setOn={(on) => void keeping.setOn(on).then(() => file?.draft.lookAgain())}
      />
    </>
  );
}
