import { isWord } from "./word-names";
import type { XmlElement } from "./xml-tree";

/**
 * The texts of the paragraphs of a part as docxtemplater takes them, line breaks as \n and tabs as \t, one list for
 * each flow: the body with its tables is one, each
 * text box another. Deleted text is none.
 */
export function paragraphTexts(root: XmlElement): readonly (readonly string[])[] {
  const flows: string[][] = [[]];
  collect(root, flows[0] ?? []);
  return flows;

  function collect(element: XmlElement, flow: string[]): void {
    for (const child of element.children) {
      if (child.kind === "text") continue;
      if (child.local === "txbxContent") {
        const inner: string[] = [];
        flows.push(inner);
        collect(child, inner);
      } else if (isWord(child, "p")) {
        const at = flow.length;
        flow.push("");
        flow[at] = textOf(child, flow);
      } else collect(child, flow);
    }
  }

  function textOf(element: XmlElement, flow: string[]): string {
    let text = "";
    for (const child of element.children) {
      if (child.kind === "text") continue;
      if (child.local === "t") text += child.children.map((each) => (each.kind === "text" ? each.text : "")).join("");
      else if (isWord(child, "br", "cr")) text += "\n";
      else if (isWord(child, "tab")) text += "\t";
      else if (child.local === "txbxContent") {
        const inner: string[] = [];
        flows.push(inner);
        collect(child, inner);
      } else if (isWord(child, "p")) collect({ ...child, children: [child] }, flow);
      else text += textOf(child, flow);
    }
    return text;
  }
}
