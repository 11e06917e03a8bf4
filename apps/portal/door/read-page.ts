/** What a page holds, read from its HTML as React writes it: double quotes, no tag left open. */

export type FoundForm = {
  /** Path and query that the form is sent to. */
  readonly action: string;
  readonly withFile: boolean;
  /** Names with the values that they stand at. */
  readonly fields: readonly (readonly [name: string, value: string])[];
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const unescaped = (text: string): string => text.replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
};

const fieldsOf = (form: string): FoundForm['fields'] =>
  [...form.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, 'name');
    return name === null ? [] : [[name, attribute(tag, 'value') ?? ''] as const];
  });

/** The forms of a page that are sent by POST; one per address where buttons of one form have addresses of their own. */
export const formsOf = (html: string, path: string): readonly FoundForm[] =>
  [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const tag = /^<form\b[^>]*>/.exec(form)?.[0] ?? '';
    if (attribute(tag, 'method')?.toLowerCase() !== 'post') return [];
    const others = [...form.matchAll(/<button\b[^>]*>/g)].flatMap(([button]) => attribute(button, 'formAction') ?? []);
    const withFile = attribute(tag, 'encType') === 'multipart/form-data';
    const fields = fieldsOf(form);
    const actions = [attribute(tag, 'action') ?? path, ...others];
    return actions.map((action) => ({ action: action === '' ? path : action, withFile, fields }));
  });

/** Addresses of this site that a page links to. */
export const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*>/g)]
    .map(([tag]) => attribute(tag, 'href') ?? '')
    .filter((href) => /^\/(?!\/)/.test(href))
    .map((href) => {
      const { pathname, search } = new URL(href, 'http://here');
      return `${pathname}${search}`;
    });
