import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { THEMES } from "../ui/parts/themes";
import { browserFiles } from "./browser-files";
import { PageMessages } from "./page-messages";
import { PageToolbar } from "./page-toolbar";
import { StartScreen } from "./start-screen";
import { UnsavedDialog } from "./unsaved-dialog";
import { useFile } from "./use-file";
import { useFileDrop } from "./use-file-drop";
import { usePageTheme } from "./use-page-theme";
import { useUnits } from "./use-units";
import { Workspace } from "./workspace";

const ACCEPT = ".xlsx,.xlsm,.csv,.txt,.xls,.ods,.xlsb";
const UnitsView = lazy(() => import("../ui/units/units-view").then((part) => ({ default: part.UnitsView })));

/** The whole page: what is done with files over the workbook that is open, or the way to a first one. */
export function Page({ startSample }: { readonly startSample: string | null }) {
  const [theme, setTheme] = usePageTheme();
  const page = useFile(startSample, () => many.hide());
  const { file } = page;
  const many = useUnits({ accept: ACCEPT, file, open: page.open, say: page.say });
  const isDropping = useFileDrop({ one: page.open, many: many.take, takesMany: many.isShown });
  const openSample = (id: string) => void page.openSample(id);
  const choose = () =>
    void browserFiles.open(ACCEPT).then((chosen) => {
      if (chosen) page.open(chosen.name, chosen.bytes);
    });
  return (
    <FluentProvider theme={THEMES[theme]} className="page" data-theme={theme}>
      <PageToolbar
        fileName={file?.name ?? null}
        isUnsaved={page.isUnsaved}
        isSaving={page.isSaving}
        theme={theme}
        isUnits={many.isShown}
        onOpen={choose}
        onUnits={many.toggle}
        onSave={() => void page.save()}
        onSample={openSample}
        onTheme={setTheme}
      />
      <PageMessages opening={page.opening} message={page.message} dismiss={page.dismiss} />
      {/* Kept while a workbook of it is looked at: filter, row and place are found again. */}
      {many.units === null ? null : (
        <main className="page-units" hidden={!many.isShown}>
          <Suspense fallback={<p role="status">Đang mở…</p>}>
            <UnitsView
              key={many.units.id}
              units={many.units}
              chooseFolder={many.chooseFolder}
              chooseFiles={many.chooseFiles}
              openFile={many.openFile}
            />
          </Suspense>
        </main>
      )}
      <div className="page-file-view" hidden={many.isShown}>
        {file === null ? (
          <StartScreen onOpen={choose} onUnits={many.toggle} onSample={openSample} />
        ) : (
          <Workspace file={file} theme={theme} />
        )}
      </div>
      {isDropping ? (
        <div className="page-drop" aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
        </div>
      ) : null}
      <UnsavedDialog ask={page.unsavedQuestion} />
    </FluentProvider>
  );
}
