type Field = readonly [name: string, value: string];

// What `returnPath` takes: the five signs that encodeURIComponent leaves alone are written as numbers.
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A page with values for its form in the address, so that what was typed is there again after the second factor. */
export const pathWith = (path: string, fields: readonly Field[]): string => {
  const told = fields.filter(([, value]) => value !== '').map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return told.length === 0 ? path : `${path}?${told.join('&')}`;
};

/** The page that asks for the second factor and then leads back. */
export const stepUpPath = (back: string): string => `/bekrafta?till=${encode(back)}`;
