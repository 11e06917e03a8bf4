import { data, type LoaderFunctionArgs } from 'react-router';
import { z } from 'zod';
import { askApi } from '../../shell/ask-api.server.ts';

const mail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  links: z.array(z.string()),
  calendar: z.string().nullable(),
  raw_url: z.string(),
  sent_at: z.string().nullable(),
});

export type Mail = z.output<typeof mail>;

/** The demo's mail, newest first. Throws 404 where there is no demo. */
export async function readMailbox(args: LoaderFunctionArgs): Promise<readonly Mail[]> {
  const answer = await askApi('/dev/mail.json', args);
  if (!answer.ok) throw data(null, { status: answer.status === 404 ? 404 : 500 });
  return z.array(mail).parse(await answer.json());
}

/** One mail of them. */
export async function readMail(args: LoaderFunctionArgs): Promise<Mail> {
  const found = (await readMailbox(args)).find(({ id }) => id === args.params['mail']);
  if (found === undefined) throw data(null, { status: 404 });
  return found;
}
