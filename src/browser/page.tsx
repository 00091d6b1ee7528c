import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { THEMES } from "../ui/parts/themes";
import { PageFrame } from "./page-frame";
import { ACCEPT } from "./saving/choose-file";
import { StartScreen } from "./start-screen";
import { useFile } from "./use-file";
import { useFileDrop } from "./use-file-drop";
import { usePageTheme } from "./use-page-theme";
import { useUnits } from "./use-units";
import { Workspace } from "./workspace";

const UnitsView = lazy(() => import("../ui/units/units-view").then((part) => ({ default: part.UnitsView })));

/** The whole page: what is done with files over the workbook that is open, or the way to a first one. */
export function Page({ startSample }: { readonly startSample: string | null }) {
  const [theme, setTheme] = usePageTheme();
  const page = useFile(startSample, () => many.hide());
  const { file, keeping } = page;
  const many = useUnits({ accept: ACCEPT, file, open: page.open, say: page.say });
  const isDropping = useFileDrop({
    one: (chosen) => void page.open(chosen),
    many: many.take,
    takesMany: many.isShown,
  });
  return (
    <FluentProvider theme={THEMES[theme]} className="page" data-theme={theme}>
      <PageFrame
        {...{ page, theme, setTheme }}
        isUnits={many.isShown}
        onUnits={many.toggle}
        body={({ choose, reopen, askDrafts }) => (
          <>
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
                <StartScreen
                  kept={keeping.kept}
                  onOpen={choose}
                  onUnits={many.toggle}
                  onSample={(id) => void page.openSample(id)}
                  reopen={reopen}
                  erase={(id) => void keeping.eraseDraft(id)}
                  openAgain={(recent) => void page.openAgain(recent)}
                  forget={(id) => void keeping.forgetFile(id)}
                  onDrafts={askDrafts}
                />
              ) : (
                <Workspace file={file} theme={theme} />
              )}
            </div>
          </>
        )}
      />
      {isDropping ? (
        <div className="page-drop" aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
        </div>
      ) : null}
    </FluentProvider>
  );
}
