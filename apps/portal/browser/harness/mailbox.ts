import { z } from 'zod';

const mailbox = z.array(
  z.object({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    links: z.array(z.string()),
    calendar: z.string().nullish(),
    raw_url: z.string(),
  }),
);

export type DemoMail = z.output<typeof mailbox>[number];

/** Everything in the demo mailbox, newest first. */
export async function allMail(portalUrl: string): Promise<DemoMail[]> {
  const answer = await fetch(`${portalUrl}/dev/mail.json`);
  return mailbox.parse(await answer.json());
}

/** The mails to one address, newest first. */
export const mailTo = async (portalUrl: string, address: string): Promise<DemoMail[]> =>
  (await allMail(portalUrl)).filter(({ to }) => to === address);

/** Waits, for at most half a minute, until there is a mail that `wanted` accepts. */
export async function waitForMail(portalUrl: string, wanted: (mail: DemoMail) => boolean): Promise<DemoMail> {
  const until = Date.now() + 30_000;
  for (;;) {
    const mails = await allMail(portalUrl);
    const found = mails.find((mail) => wanted(mail));
    if (found) return found;
    if (Date.now() > until) {
      throw new Error(`no such mail, but: ${mails.map(({ to, subject }) => `${to} ${subject}`).join('; ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The link of a mail that signs in, or undefined. */
export const tokenLink = ({ links }: DemoMail): string | undefined => links.find((link) => link.includes('token='));

/** The calendar part as whole lines: long ones are folded in transit. */
export const calendarLines = ({ calendar }: DemoMail): readonly string[] =>
  (calendar ?? '').replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
