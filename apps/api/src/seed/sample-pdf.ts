/** Marks that end or begin a text in a PDF. */
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);

const left = 64;
const top = 420;

/** Lines of one page, the first as a heading; letters as Western Europe writes them. */
function pageContent([heading = '', ...lines]: readonly string[]): string {
  const body = lines.map((line, at) => `BT /F1 22 Tf ${left} ${top - 90 - at * 40} Td (${escaped(line)}) Tj ET`);
  return [`BT /F2 38 Tf ${left} ${top} Td (${escaped(heading)}) Tj ET`, ...body].join('\n');
}

const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;

/** Slides as a PDF, one page for each list of lines; the same bytes every time. */
export function samplePdf(title: string, pages: readonly (readonly string[])[]): Buffer<ArrayBuffer> {
  const first = 6;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(sv)/ViewerPreferences<</DisplayDocTitle true>>>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<</Title(${escaped(title)})>>`,
    ...pages.flatMap((lines, at) => {
      const content = pageContent(lines);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<</Size ${size}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
