/// <reference types="office-js" />
import { type Experiment, outcomeOf } from "./experiment";

/** What real Word is to be asked (docs/limits.md); written behind what stands in the document, and taken out again. */
export function wordExperiments(): readonly Experiment[] {
  return [
    {
      title: "Ô nội dung trống trong Word",
      before: null,
      run: async () => [
        `gợi ý của ô trống: ${await withControl((control) => {
          control.placeholderText = " ";
        })}`,
        `ghi vào ô trống: ${await withControl((control) => control.insertText("thử", "Replace"))}`,
      ],
      then: null,
    },
  ];
}

function withControl(act: (control: Word.ContentControl) => void): Promise<string> {
  return outcomeOf(() =>
    Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph(" ", "End");
      const control = paragraph.insertContentControl();
      await context.sync();
      try {
        control.insertText("", "Replace");
        act(control);
        await context.sync();
      } finally {
        control.delete(false);
        await context.sync();
      }
    }),
  );
}
