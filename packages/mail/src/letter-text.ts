import type { Letter, LetterDay, LetterNotice } from './letter.ts';

const SIGNATURE = '--\nSamlots';

const dayBlock = (day: LetterDay): string => [`${day.date} ${day.span}`, ...day.lines].join('\n');

function noticeBlock({ heading, link, text }: LetterNotice): string {
  return link ? `${heading}\n${link.label} ${text}\n${link.url}` : `${heading}\n${text}`;
}

function agendaBlock(agenda: NonNullable<Letter['agenda']>): string {
  return [agenda.heading, ...agenda.rows.map(([clock, what]) => `${clock}  ${what}`)].join('\n');
}

/** The text part: everything the letter says, with its links in clear, for readers without HTML. */
export function letterText(letter: Letter): string {
  const blocks = [
    letter.greeting,
    letter.heading,
    ...letter.paragraphs,
    letter.written,
    letter.day && dayBlock(letter.day),
    `${letter.button.label}:\n${letter.button.url}`,
    letter.link && `${letter.link.label}:\n${letter.link.url}`,
    letter.agenda && agendaBlock(letter.agenda),
    letter.notice && noticeBlock(letter.notice),
    letter.afterword,
    `${letter.footer.why} ${letter.footer.questionsTo}`,
    letter.footer.demo,
    SIGNATURE,
  ];
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}
