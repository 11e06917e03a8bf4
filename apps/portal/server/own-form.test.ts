import { describe, expect, it } from 'vitest';
import { limitBody } from './limit-body.ts';
import { isOwnForm } from './own-form.ts';
import { isReadableForm } from './readable-form.ts';

const url = 'https://samlots.example/utbildning';
const post = (headers: Record<string, string>) => isOwnForm(new Request(url, { method: 'POST', headers }));

describe('a form', () => {
  it.each([
    ['our own page', { origin: 'https://samlots.example' }, true],
    ['our own page, vouched for', { origin: 'https://samlots.example', 'sec-fetch-site': 'same-origin' }, true],
    ['a program, which says nothing', {}, true],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another port', { origin: 'https://samlots.example:8443' }, false],
    ['our name without TLS', { origin: 'http://samlots.example' }, false],
    ['a name that begins as ours', { origin: 'https://samlots.example.evil.example' }, false],
    ['a page without an origin', { origin: 'null' }, false],
    ['another site by sec-fetch alone', { 'sec-fetch-site': 'cross-site' }, false],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, false],
    ['a site that claims our origin', { origin: 'https://samlots.example', 'sec-fetch-site': 'cross-site' }, false],
    ['an origin that is none', { origin: 'x' }, false],
  ])('of %s', (_whose, headers: Record<string, string>, own) => {
    expect(post(headers)).toBe(own);
  });

  it('is not asked of somebody who only reads', () => {
    for (const method of ['GET', 'HEAD'])
      expect(isOwnForm(new Request(url, { method, headers: { origin: 'https://evil.example' } }))).toBe(true);
  });
});

/** A body of unknown length, in pieces. */
const streamed = (pieces: number, type: string): Request => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === pieces) controller.close();
      else controller.enqueue(new Uint8Array(100_000).fill(97));
      sent += 1;
    },
  });
  const init: RequestInit & { readonly duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    duplex: 'half',
  };
  return new Request(url, init);
};

describe('a body', () => {
  const typed = 'application/x-www-form-urlencoded';

  it('is handed on as it is within the limit', async () => {
    const limited = limitBody(streamed(10, typed));
    expect([(await limited.request.text()).length, await limited.exceeded()]).toEqual([1_000_000, false]);
  });

  it('is broken off beyond it, though its length was never told', async () => {
    const limited = limitBody(streamed(11, typed));
    await expect(limited.request.text()).rejects.toThrow('too long');
    expect(await limited.exceeded()).toBe(true);
  });

  it('may be longer with a file', async () => {
    const limited = limitBody(streamed(11, 'multipart/form-data; boundary=x'));
    expect([(await limited.request.text()).length, await limited.exceeded()]).toEqual([1_100_000, false]);
  });

  it('is refused at once when it says itself that it is too long', async () => {
    const headers = { 'content-length': '1000001' };
    expect(await limitBody(new Request(url, { method: 'POST', headers, body: 'a' })).exceeded()).toBe(true);
  });
});

describe('what was sent', () => {
  const send = (type: string | null, body: string) => {
    const headers = new Headers({ 'content-length': String(body.length) });
    if (type !== null) headers.set('content-type', type);
    return isReadableForm(new Request(url, { method: 'POST', headers, body: new TextEncoder().encode(body) }));
  };
  const multipart = 'multipart/form-data; boundary=x';
  const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';

  it.each([
    ['fields', 'application/x-www-form-urlencoded;charset=UTF-8', 'a=%zz&&=', true],
    ['parts', multipart, `${part}--x--\r\n`, true],
    ['parts that break off', multipart, part, false],
    ['parts without a boundary', 'multipart/form-data', part, false],
    ['JSON', 'application/json', '{}', false],
    ['plain text', 'text/plain', 'a=b', false],
    ['nothing that it names', null, 'a=b', false],
  ])('is told apart: %s', async (_what, type, body, readable) => {
    expect(await send(type, body)).toBe(readable);
  });
});
