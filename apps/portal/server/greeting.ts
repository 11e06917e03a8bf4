type Facts = {
  readonly baseUrl: string;
  /** Null when the API runs on another machine. */
  readonly api: {
    readonly demo: boolean;
    readonly seed: string;
    readonly smtpUrl: string | undefined;
    readonly dataDir: string;
  } | null;
  readonly demoSignIns: readonly { readonly email: string; readonly name: string; readonly role: string }[];
};

const mailGoes = (baseUrl: string, smtpUrl: string | undefined): string =>
  smtpUrl === undefined ? `kept in the demo mailbox, ${baseUrl}/dev/mail` : 'sent over SMTP';

/** What `npm start` prints when the portal answers: the address, who can sign in, and where mail goes. */
export function greeting({ baseUrl, api, demoSignIns }: Facts): string {
  if (api === null) return `\nSamlots: ${baseUrl}\n`;
  const lines = ['', `Samlots: ${baseUrl}`, `Mail:    ${mailGoes(baseUrl, api.smtpUrl)}`];
  if (api.demo) lines.push(`Data:    ${api.dataDir} (embedded database)`);
  if (api.seed === 'demo') {
    lines.push('', 'Demo sign-ins (the link comes to the demo mailbox):');
    lines.push(...demoSignIns.map(({ email, name, role }) => `  ${email.padEnd(30)} ${name}, ${role}`));
  }
  return `${lines.join('\n')}\n\nStop with Ctrl-C.\n`;
}
