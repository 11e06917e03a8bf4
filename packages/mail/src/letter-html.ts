import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { Letter } from './letter.ts';
import { agendaTable } from './parts/agenda-table.ts';
import { dayPanel } from './parts/day-panel.ts';
import { bodyText } from './parts/look.ts';
import { mailButton } from './parts/mail-button.ts';
import { mailFrame } from './parts/mail-frame.ts';
import { noticeBox } from './parts/notice-box.ts';
import { linkLine, mainHeading, paragraph, previewLine } from './parts/words.ts';
import { writtenText } from './parts/written-text.ts';

/** The letter as one HTML document of tables and inline styles, as mail programs want it. */
export function letterElement(letter: Letter): ReactElement {
  const children: ReactNode[] = [
    previewLine(letter.written?.slice(0, 200) ?? letter.paragraphs.join(' ')),
    h('p', { style: bodyText }, letter.greeting),
    mainHeading(letter.heading),
    ...letter.paragraphs.map(paragraph),
    letter.written === undefined ? undefined : writtenText(letter.written),
    letter.day && dayPanel(letter.day),
    mailButton(letter.button),
    ...(letter.copy === undefined ? [] : [paragraph(letter.copy), linkLine(letter.button.url, letter.button.url)]),
    letter.link && linkLine(letter.link.label, letter.link.url),
    ...(letter.agenda ? agendaTable(letter.agenda) : []),
    letter.notice && noticeBox(letter.notice),
    letter.afterword === undefined ? undefined : paragraph(letter.afterword),
  ];
  return mailFrame({ locale: letter.locale, title: letter.subject, footer: letter.footer, children });
}
