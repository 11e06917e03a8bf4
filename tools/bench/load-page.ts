/** Fetches a page to its last byte, as plain HTML without cookies. Fails unless it is answered with 200. */
export const loadPage = async (url: string): Promise<string> => {
  const response = await fetch(url, {
    headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    redirect: 'manual',
  });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return html;
};
