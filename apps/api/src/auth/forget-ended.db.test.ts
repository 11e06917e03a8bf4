import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

describeOn('what sign-in leaves behind', (use) => {
  let api: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    api = testApi(use());
  });

  const ask = (email: string) => browse(api).post('/auth/request-link', { email });
  const addresses = async () => (await use().prisma.signInToken.findMany()).map(({ value }) => value).join(' ');

  it('forgets whose link it was when the link is too old, and no sooner', async () => {
    await ask('stranger@samlots.example');
    api.clock.pass(15);
    await ask('another@samlots.example');
    expect(await addresses()).toContain('stranger@samlots.example');
    api.clock.pass(1);
    await ask('third@samlots.example');
    expect(await addresses()).not.toContain('stranger@samlots.example');
    expect(await addresses()).toContain('another@samlots.example');
  });

  it('forgets sessions that have ended, and keeps the others', async () => {
    await browse(api).signIn('reader@samlots.example');
    api.clock.pass(11 * 60);
    await browse(api).signIn('admin@samlots.example');
    api.clock.pass(60);
    await ask('stranger@samlots.example');
    const left = await use().prisma.session.findMany({ select: { userId: true } });
    expect(left).toEqual([{ userId: 'u-admin' }]);
  });
});
