/** The body is longer than this route takes. */
export class BodyTooLarge extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`body over ${limit} bytes`);
    this.name = 'BodyTooLarge';
    this.limit = limit;
  }
}

/** Reads at most `limit` bytes, whatever Content-Length says. Throws `BodyTooLarge`. */
export const readBody = async (request: Request, limit: number): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyTooLarge(limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw new BodyTooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const isForm = (request: Request): boolean =>
  request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

/** Fields of a form or of a JSON object, not yet checked; anything else is an empty object. */
export const readFields = async (request: Request, limit: number): Promise<{ form: boolean; fields: unknown }> => {
  const body = await readBody(request, limit);
  if (isForm(request)) return { form: true, fields: Object.fromEntries(new URLSearchParams(body)) };
  try {
    return { form: false, fields: JSON.parse(body) };
  } catch {
    return { form: false, fields: {} };
  }
};
