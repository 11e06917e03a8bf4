/** A piece of plain text; with `href` it is the address of a page. */
export type TextPiece = { readonly text: string; readonly href?: string };

const address = /https?:\/\/[^\s<>"]+/giu;

/** Marks that end a sentence or a bracket, and so are not the end of an address. */
const trailing = /(?:[.,;:!?'”’»]|\)(?=[^(]*$))+$/u;

function addressIn(found: string): string {
  const ends = trailing.exec(found)?.[0] ?? '';
  // A bracket belongs to the address that opened it: "…/Barn_(djur)".
  const open = found.split('(').length > found.split(')').length - ends.split(')').length + 1;
  return open && ends.startsWith(')') ? found : found.slice(0, found.length - ends.length);
}

/** Plain text with the bare addresses in it as pieces of their own; the pieces joined are the text. */
export function splitLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const found = addressIn(match[0]);
    if (!URL.canParse(found)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: found, href: new URL(found).href });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Paragraphs of plain text, which empty lines part; each is its lines. */
export function splitParagraphs(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.split('\n'));
}
