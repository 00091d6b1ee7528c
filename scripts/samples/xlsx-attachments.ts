import { parseA1Range } from "../../src/domain/cell-ref";
import type { ChartSpec, TableSpec } from "./xlsx-writer";
import { declaration, escapeXml } from "./xlsx-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function tableXml(table: TableSpec, id: number): string {
  const range = parseA1Range(table.ref);
  const lastData = (range?.bottom ?? 1) - (table.hasTotals === true ? 1 : 0);
  const filter = table.ref.replace(/\d+$/, String(lastData));
  const label = (i: number): string =>
    i === 0 && table.totalsLabel !== undefined ? ` totalsRowLabel="${escapeXml(table.totalsLabel)}"` : "";
  const columns = table.columns
    .map(
      (name, i) =>
        `<tableColumn id="${String(i + 1)}" name="${escapeXml(name).replaceAll("\n", "_x000a_")}"${label(i)}/>`,
    )
    .join("");
  return `${declaration}<table xmlns="${MAIN}" id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${table.ref}"${table.hasTotals === true ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${filter}"/><tableColumns count="${String(table.columns.length)}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
}

export function commentsXml(notes: Readonly<Record<string, string>>): string {
  const each = Object.entries(notes)
    .map(
      ([at, text]) =>
        `<comment ref="${at}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
    )
    .join("");
  return `${declaration}<comments xmlns="${MAIN}"><authors><author>Văn phòng</author></authors><commentList>${each}</commentList></comments>`;
}

/** The shapes Excel wants beside the notes. */
export function notesShapeXml(cells: readonly string[]): string {
  const shapes = cells.map((at, i) => {
    const range = parseA1Range(at);
    const row = (range?.top ?? 1) - 1;
    const column = (range?.left ?? 1) - 1;
    return `<v:shape id="_x0000_s${String(1025 + i)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${String(column + 1)}, 15, ${String(row)}, 2, ${String(column + 3)}, 31, ${String(row + 4)}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}

export function drawingXml(charts: readonly ChartSpec[]): string {
  const anchors = charts.map((chart, i) => {
    const corner = (name: string, [column, row]: readonly [number, number]): string =>
      `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return `<xdr:twoCellAnchor>${corner("from", chart.from)}${corner("to", chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(i + 2)}" name="Biểu đồ ${String(i + 1)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${String(i + 1)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${declaration}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors.join("")}</xdr:wsDr>`;
}

/** A plain column chart. */
export function chartXml(chart: ChartSpec): string {
  const axis = (id: string, cross: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${id === "1" ? "b" : "l"}"/><c:crossAx val="${cross}"/>`;
  return `${declaration}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${escapeXml(chart.categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(chart.values)}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx>${axis("1", "2")}</c:catAx><c:valAx>${axis("2", "1")}</c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}
