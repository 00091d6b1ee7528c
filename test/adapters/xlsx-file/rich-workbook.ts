import { stylesXml, workbookBytes, worksheet } from "./build-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The main sheet of {@link richWorkbook}: everything around its cells that a careless writer loses. */
const DELEGATES = worksheet(
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="2" width="28" style="1" customWidth="1"/></cols>' +
    '<sheetData>\r\n<row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="inlineStr"><is><t>Năm sinh</t></is></c><c r="D1" s="1" t="inlineStr"><is><t>Tuổi</t></is></c><c r="E1" s="1" t="inlineStr"><is><t>Nữ</t></is></c></row>' +
    [2, 3, 4, 5]
      .map(
        (r) =>
          `<row r="${r}" spans="1:5" x14ac:dyDescent="0.25"><c r="A${r}" s="2"><v>${r - 1}</v></c><c r="B${r}" s="2" t="inlineStr"><is><t>Lường Văn ${r}</t></is></c><c r="C${r}"><v>${1970 + r}</v></c><c r="D${r}">${r === 2 ? '<f t="shared" ref="D2:D5" si="0">2025-C2</f>' : '<f t="shared" si="0"/>'}<v>${55 - r}</v></c><c r="E${r}" t="b"><v>${r % 2}</v></c></row>`,
      )
      .join("") +
    '<row r="6" spans="1:5"><c r="B6" s="1" t="inlineStr"><is><t>Cộng</t></is></c><c r="D6"><f>SUM(D2:D5)</f><v>206</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC3D"/><mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
    '<conditionalFormatting sqref="C2:C5"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>1973</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="E2:E5 B2"><cfRule type="expression" dxfId="1" priority="2"><formula>$E2=TRUE</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="E2:E5"><formula1>"TRUE,FALSE"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="B2" r:id="rId9"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{AAAAAAAA-2222-3333-4444-555555555555}"><xm:f>Khác!$A$1&gt;0</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A2:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
);

const OTHER = worksheet(
  '<dimension ref="A1:B4"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Thôn</t></is></c><c r="B1" t="inlineStr"><is><t>Số đại biểu</t></is></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Thôn 1</t></is></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Thôn 2</t></is></c><c r="B3"><f>\'Đại biểu\'!D6/100</f><v>2.06</v></c></row></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
);

/** A workbook with a part of nearly every kind an office's file can hold. Opens in LibreOffice. */
export function richWorkbook(): Uint8Array {
  const type = (part: string, kind: string): string => `<Override PartName="/${part}" ContentType="${kind}"/>`;
  const office = "application/vnd.openxmlformats-officedocument";
  return workbookBytes(
    [
      {
        name: "Đại biểu",
        xml: DELEGATES,
        rels: [
          { id: "rId1", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
          { id: "rId2", type: "drawing", target: "../drawings/drawing1.xml" },
          { id: "rId3", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
          { id: "rId4", type: "comments", target: "../comments1.xml" },
        ],
      },
      { name: "Khác", xml: OTHER, rels: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }] },
      {
        name: "Trống",
        xml: worksheet(
          '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
        ),
        state: "hidden",
      },
    ],
    {
      sharedStrings: `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>STT</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Họ và </t></r><r><t>tên</t></r></si></sst>`,
      styles: stylesXml({
        fonts:
          '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>',
        xfs: '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
        after:
          '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      }),
      workbookPr:
        '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Đại biểu\'!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Đại biểu\'!$1:$1</definedName><definedName name="TongTuoi">\'Đại biểu\'!$D$6</definedName></definedNames><calcPr calcId="124519"/>',
      workbookRels: `<Relationship Id="rId90" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rId91" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId92" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>`,
      contentTypes:
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        type("xl/styles.xml", `${office}.spreadsheetml.styles+xml`) +
        type("xl/sharedStrings.xml", `${office}.spreadsheetml.sharedStrings+xml`) +
        type("xl/calcChain.xml", `${office}.spreadsheetml.calcChain+xml`) +
        [1, 2, 3].map((n) => type(`xl/worksheets/sheet${n}.xml`, `${office}.spreadsheetml.worksheet+xml`)).join("") +
        type("xl/tables/table1.xml", `${office}.spreadsheetml.table+xml`) +
        type("xl/comments1.xml", `${office}.spreadsheetml.comments+xml`) +
        type("xl/drawings/drawing1.xml", `${office}.drawing+xml`) +
        type("xl/charts/chart1.xml", `${office}.drawingml.chart+xml`) +
        type("customXml/itemProps1.xml", `${office}.customXmlProperties+xml`) +
        type("xl/theme/theme1.xml", `${office}.theme+xml`),
      parts: {
        "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${["D2", "D3", "D4", "D5", "D6"].map((r) => `<c r="${r}" i="1"/>`).join("")}<c r="B3" i="2"/></calcChain>`,
        "xl/printerSettings/printerSettings1.bin": "\u0000\u0001printer\u0002",
        "xl/theme/theme1.xml":
          '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>',
        "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>VP</author></authors><commentList><comment ref="C3" authorId="0"><text><t>xem lại năm sinh</t></text></comment></commentList></comments>`,
        "xl/drawings/vmlDrawing1.vml":
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
        "xl/drawings/drawing1.xml":
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
        "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
        "xl/charts/chart1.xml":
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Đại biểu\'!$D$2:$D$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="PhanBo" displayName="PhanBo" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Thôn"/><tableColumn id="2" name="Số đại biểu"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
        "customXml/item1.xml": '<someone xmlns="urn:someone-else"><keep/></someone>',
        "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
        "customXml/itemProps1.xml":
          '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
        "xl/unknown/something.dat": "\u0000 kept as it is \u00ff",
      },
    },
  );
}
