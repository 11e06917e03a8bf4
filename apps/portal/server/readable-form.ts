/** Up to here a form with a file is read beforehand; a longer one is read as it streams, by who expects a file. */
const mostBytes = 1_000_000;

/**
 * Whether what was sent is a form as browsers send them. Anything else, and one that breaks off within, would fail in the
 * middle of a page as if the page were at fault.
 */
export async function isReadableForm(request: Request): Promise<boolean> {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return true;
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) return false;
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (Number.isNaN(length) || length > mostBytes) return true;
  try {
    await request.clone().formData();
    return true;
  } catch {
    return false;
  }
}
