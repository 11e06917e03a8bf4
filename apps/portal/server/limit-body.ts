/** Bytes that a page takes: what people type, or a form with a file (whose own reader tells which files are too large). */
const most = { typed: 1_000_000, withFile: 30_000_000 } as const;

/** A body that is too long is read on for a while: a browser reads no answer before it has sent what it has. */
const readOnBytes = 20_000_000;

const limitOf = (request: Request): number =>
  request.headers.get('content-type')?.startsWith('multipart/form-data') ? most.withFile : most.typed;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readOn(reader: Reader): Promise<void> {
  for (let size = 0; size < readOnBytes;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
  await reader.cancel();
}

/** Whoever sent it has left: there is nobody to answer. */
const gone = (): void => undefined;

export type LimitedBody = {
  readonly request: Request;
  /** True, once the rest has been read, where more came than may: what a page has made of it is not to be answered. */
  exceeded(): Promise<boolean>;
};

/** Counts the bytes, whatever Content-Length says, and breaks the body off for the page when there are too many. */
export function limitBody(request: Request): LimitedBody {
  if (request.body === null) return { request, exceeded: () => Promise.resolve(false) };
  const reader = request.body.getReader();
  const limit = limitOf(request);
  let size = 0;
  let rest = Number(request.headers.get('content-length') ?? 0) > limit ? readOn(reader).catch(gone) : null;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      size += value.byteLength;
      if (size <= limit) return controller.enqueue(value);
      rest = readOn(reader).catch(gone);
      controller.error(new Error('the body is too long'));
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const init: RequestInit & { readonly duplex: 'half' } = { body, duplex: 'half' };
  return {
    request: new Request(request, init),
    async exceeded() {
      await rest;
      return rest !== null;
    },
  };
}
