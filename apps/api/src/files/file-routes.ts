import type { ApiConfig } from '../config.ts';
import type { ApiContext } from '../context.ts';
import { json, type Route, type RouteCall } from '../http/route.ts';
import { isSameOrigin } from '../http/same-origin.ts';
import type { Visit } from '../visit.ts';
import { addUploaded, refusedFor, statusOf } from './add-uploaded.ts';
import { attachmentHeader } from './file-name.ts';
import type { FileStore } from './file-store.ts';
import { readUpload } from './read-upload.ts';
import { visibleFile } from './visible-file.ts';

type Parts = {
  readonly config: ApiConfig;
  readonly store: FileStore;
  readonly contextFor: (request: Request, visit: Visit) => Promise<ApiContext>;
};

/** A document is only ever saved, never run or shown in our name. */
const safe = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const;

const notFound = (): Response => json({ status: 'not-found' }, { status: 404 });

async function upload({ request, visit }: RouteCall, { config, store, contextFor }: Parts): Promise<Response> {
  if (!isSameOrigin(request, config)) return json({ status: 'other-origin' }, { status: 403 });
  const { actor, run } = await contextFor(request, visit);
  if (actor.kind !== 'signed-in') return json({ status: 'signed-out' }, { status: 401 });
  const form = await readUpload(request);
  if (form === null) return json({ ...refusedFor({ path: 'file', rule: 'malformed' }), fields: {} }, { status: 400 });
  const uploaded = await addUploaded({ store, run }, form);
  return json({ ...uploaded, fields: form.fields }, { status: statusOf(uploaded) });
}

async function download({ request, visit, params }: RouteCall, parts: Parts): Promise<Response> {
  const context = await parts.contextFor(request, visit);
  if (context.actor.kind !== 'signed-in') return json({ status: 'signed-out' }, { status: 401 });
  const file = await visibleFile(context.prisma, context, params['material'] ?? '');
  const stored = file && (await parts.store.open(file.fileKey));
  if (file === null || stored === null) return notFound();
  return new Response(stored.stream, {
    headers: {
      ...safe,
      'content-type': file.contentType,
      'content-length': String(stored.size),
      'content-disposition': attachmentHeader(file.fileName),
    },
  });
}

/** `POST /files` adds a material from a form; `GET /files/<material>` is its file, for those who may see it now. */
export const fileRoutes = (parts: Parts): readonly Route[] => [
  {
    name: 'files/add',
    methods: ['POST'],
    path: new URLPattern({ pathname: '/files' }),
    handle: (call) => upload(call, parts),
  },
  {
    name: 'files/read',
    methods: ['GET'],
    path: new URLPattern({ pathname: '/files/:material' }),
    handle: (call) => download(call, parts),
  },
];
