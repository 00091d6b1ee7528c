import { childOf, isWord } from "../word-names";
import { attributeOf, type XmlElement } from "../xml-tree";

/** What properties say, by name: "spacing" → its attributes, "pBdr.top" → those of one border. The later one wins. */
export type Properties = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The properties in w:pPr, w:rPr, w:tblPr or w:tcPr. */
export function propertiesIn(element: XmlElement | undefined): Properties {
  const found = new Map<string, Readonly<Record<string, string>>>();
  const note = (parent: XmlElement, prefix: string): void => {
    for (const child of parent.children) {
      // What a revision changed says how it was before.
      if (child.kind !== "element" || child.local.endsWith("Change") || child.local === "rPr") continue;
      const name = prefix + child.local;
      found.set(name, Object.fromEntries(child.attributes.map(({ local, value }) => [local, value])));
      if (prefix === "") note(child, `${name}.`);
    }
  };
  if (element) note(element, "");
  return found;
}

/** Each laid over those before it, attribute by attribute. */
function laidOver(...layers: readonly Properties[]): Properties {
  const result = new Map<string, Readonly<Record<string, string>>>();
  for (const layer of layers)
    for (const [name, attributes] of layer) result.set(name, { ...result.get(name), ...attributes });
  return result;
}

const OFF = new Set(["0", "false", "off", "none"]);

/** A switch is on where it stands without a value. */
export function isOn(properties: Properties, name: string): boolean {
  const found = properties.get(name);
  return found !== undefined && !OFF.has(found["val"] ?? "");
}

interface Style {
  readonly basedOn: string | undefined;
  readonly paragraph: Properties;
  readonly run: Properties;
}

/** Deeper chains of styles are none of an office's. */
const LONGEST_CHAIN = 20;

/** What a style brings along, with all that it is based on. */
export class WordStyles {
  private readonly styles = new Map<string, Style>();
  private usual: string | undefined;
  private readonly base: Pick<Style, "paragraph" | "run">;

  constructor(styles: XmlElement | undefined) {
    const defaults = styles && childOf(styles, "docDefaults");
    const inside = (outer: string, inner: string): Properties => {
      const found = defaults && childOf(defaults, outer);
      return propertiesIn(found && childOf(found, inner));
    };
    this.base = { paragraph: inside("pPrDefault", "pPr"), run: inside("rPrDefault", "rPr") };
    for (const style of styles?.children ?? []) {
      if (style.kind !== "element" || !isWord(style, "style")) continue;
      const id = attributeOf(style, "styleId") ?? "";
      const basedOn = childOf(style, "basedOn");
      this.styles.set(id, {
        basedOn: basedOn && attributeOf(basedOn, "val"),
        paragraph: propertiesIn(childOf(style, "pPr")),
        run: propertiesIn(childOf(style, "rPr")),
      });
      if (attributeOf(style, "type") === "paragraph" && attributeOf(style, "default") !== undefined) this.usual ??= id;
    }
  }

  paragraph(own: Properties): Pick<Style, "paragraph" | "run"> {
    const chain = this.chainOf(own.get("pStyle")?.["val"] ?? this.usual);
    return {
      paragraph: laidOver(this.base.paragraph, ...chain.map(({ paragraph }) => paragraph), own),
      run: laidOver(this.base.run, ...chain.map(({ run }) => run)),
    };
  }

  run(ofParagraph: Properties, own: Properties): Properties {
    return laidOver(ofParagraph, ...this.chainOf(own.get("rStyle")?.["val"]).map(({ run }) => run), own);
  }

  /** The outermost first. */
  private chainOf(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; at = chain[0]?.basedOn) {
      const style = this.styles.get(at);
      if (!style) break;
      chain.unshift(style);
    }
    return chain;
  }
}
