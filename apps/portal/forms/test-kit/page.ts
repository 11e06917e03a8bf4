/** A page as far as forms go: its elements and words, read from what the portal writes (quoted, escaped). */
export type Element = { readonly tag: string; readonly attributes: ReadonlyMap<string, string>; readonly at: number };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? '');

export type Page = {
  readonly html: string;
  readonly title: string;
  /** All words of the body, without markup. */
  readonly text: string;
  readonly elements: readonly Element[];
  byId(id: string): Element | undefined;
  /** The markup inside an element. */
  insideOf(element: Element): string;
  /** The words inside an element. */
  textOf(element: Element): string;
};

const withoutScripts = (html: string): string => html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

const wordsOf = (html: string): string =>
  plain(html.replaceAll(/<!-- -->/g, '').replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');

function readElements(html: string): readonly Element[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map((match) => ({
    tag: match[1] ?? '',
    attributes: new Map(
      [...(match[2] ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map((pair) => [pair[1] ?? '', plain(pair[2] ?? '')]),
    ),
    at: match.index + match[0].length,
  }));
}

function insideOf(html: string, { tag, at }: Element): string {
  const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  tags.lastIndex = at;
  for (let depth = 1, match = tags.exec(html); match !== null; match = tags.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(at, match.index);
  }
  return '';
}

export function readPage(whole: string): Page {
  const html = withoutScripts(whole);
  const elements = readElements(html);
  const body = html.slice(html.indexOf('<body'));
  return {
    html,
    title: plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    text: wordsOf(body),
    elements,
    byId: (id) => elements.find(({ attributes }) => attributes.get('id') === id),
    insideOf: (element) => insideOf(html, element),
    textOf: (element) => wordsOf(insideOf(html, element)).trim(),
  };
}

/** The values that the forms of a page would send under a name, when nothing more is typed. */
export function valuesOf(page: Page, name: string): readonly string[] {
  const named = page.elements.filter(({ attributes }) => attributes.get('name') === name);
  return named.flatMap((element) => {
    const { tag, attributes } = element;
    if (tag === 'textarea') return [plain(insideOf(page.html, element)).replace(/^\n/, '')];
    if (tag === 'select') return chosenOf(page, element);
    if (tag === 'button') return [];
    const ticks = ['radio', 'checkbox'].includes(attributes.get('type') ?? '');
    return ticks && !attributes.has('checked') ? [] : [attributes.get('value') ?? ''];
  });
}

function chosenOf(page: Page, select: Element): readonly string[] {
  const options = readElements(insideOf(page.html, select));
  const chosen = options.find(({ attributes }) => attributes.has('selected')) ?? options[0];
  return chosen === undefined ? [] : [chosen.attributes.get('value') ?? ''];
}
