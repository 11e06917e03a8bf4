/** The cookies of an answer of the engine, and nothing else of it. */
export const cookiesOnly = (headers: Headers): Headers => {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie);
  return cookies;
};
