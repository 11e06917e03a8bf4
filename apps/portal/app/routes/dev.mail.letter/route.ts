import type { LoaderFunctionArgs } from 'react-router';
import { readMail } from '../dev.mail/read-mailbox.server.ts';

/** A mail brings its own styles and nothing else: no script, no address is reached, and only our own page may frame it. */
const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** The HTML of one mail of the demo, as a document of its own. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { html } = await readMail(args);
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}
