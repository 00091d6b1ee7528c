import { FluentProvider } from "@fluentui/react-components";
import { THEMES } from "../ui/parts/themes";
import { browserFiles } from "./browser-files";
import { PageMessages } from "./page-messages";
import { PageToolbar } from "./page-toolbar";
import { StartScreen } from "./start-screen";
import { UnsavedDialog } from "./unsaved-dialog";
import { useFile } from "./use-file";
import { useFileDrop } from "./use-file-drop";
import { usePageTheme } from "./use-page-theme";
import { Workspace } from "./workspace";

const ACCEPT = ".xlsx,.xlsm,.csv,.txt,.xls,.ods,.xlsb";

/** The whole page: what is done with files over the workbook that is open, or the way to a first one. */
export function Page({ startSample }: { readonly startSample: string | null }) {
  const [theme, setTheme] = usePageTheme();
  const page = useFile(startSample);
  const isDropping = useFileDrop(page.open);
  const { file } = page;
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
        onOpen={choose}
        onSave={() => void page.save()}
        onSample={openSample}
        onTheme={setTheme}
      />
      <PageMessages opening={page.opening} message={page.message} dismiss={page.dismiss} />
      {file === null ? <StartScreen onOpen={choose} onSample={openSample} /> : <Workspace file={file} theme={theme} />}
      {isDropping ? (
        <div className="page-drop" aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
        </div>
      ) : null}
      <UnsavedDialog ask={page.unsavedQuestion} />
    </FluentProvider>
  );
}
