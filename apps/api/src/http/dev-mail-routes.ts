import type { Db } from '@samlots/db';
import type { ApiConfig } from '../config.ts';
import { mailboxEntry } from './mailbox-entry.ts';
import { json, type Route, type RouteCall } from './route.ts';

type Parts = { readonly prisma: Db; readonly config: ApiConfig };

const newest = 200;

const notFound = (): Response => json({ status: 'not-found' }, { status: 404 });

const listMail = async ({ prisma, config }: Parts): Promise<Response> => {
  const rows = await prisma.message.findMany({
    where: { state: 'SENT', bytes: { not: null } },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: newest,
  });
  const entries = rows.flatMap(({ bytes, ...row }) =>
    bytes === null ? [] : [mailboxEntry({ ...row, bytes }, config.baseUrl)],
  );
  return json(await Promise.all(entries));
};

const rawMail = async ({ prisma }: Parts, id: string): Promise<Response> => {
  const row = await prisma.message.findFirst({ where: { id, state: 'SENT' } });
  return row?.bytes ? new Response(row.bytes, { headers: { 'content-type': 'message/rfc822' } }) : notFound();
};

/** `/dev/mail.json` and `/dev/mail/<id>.eml`: the demo's mailbox, not there for anybody else (DESIGN 6). */
export const devMailRoutes = (parts: Parts): readonly Route[] => {
  if (!parts.config.demo || parts.config.smtpUrl !== undefined) return [];
  const get = (pathname: string, handle: (call: RouteCall) => Promise<Response>): Route => ({
    name: 'dev/mail',
    methods: ['GET'],
    path: new URLPattern({ pathname }),
    handle: (call) => (call.visit.forwarded ? notFound() : handle(call)),
  });
  return [
    get('/dev/mail.json', () => listMail(parts)),
    get('/dev/mail/:id.eml', ({ params }) => rawMail(parts, params['id'] ?? '')),
  ];
};
