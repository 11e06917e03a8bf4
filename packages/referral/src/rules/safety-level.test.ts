import { expect, it } from 'vitest';
import { demoCatalogue, demoNow } from '../test-kit/demo-catalogue.ts';
import { search } from '../search.ts';
import { readSituation } from './read-situation.ts';
import { safetyLevelOf } from './safety-level.ts';

const catalogue = demoCatalogue();
const levelOf = (text: string): string => search(catalogue, { text, at: demoNow }).safety;

it.each([
  ['han tog strypgrepp på henne', 'acute'],
  ['skakade bebisen', 'acute'],
  ['amningspsykos', 'acute'],
  ['psykosocial miljö', 'none'],
  ['hotade med att döda henne', 'acute'],
  ['pappa hotar med kniv', 'acute'],
  ['äter med kniv och gaffel', 'none'],
  ['blåmärke på armen', 'report'],
  ['blåmärken på smalbenen efter lek', 'report'],
  ['luktade alkohol vid hämtning', 'report'],
  ['är på rymmen', 'acute'],
  ['borta från förskolan', 'ask'],
  ['rädd för pappa', 'report'],
  ['rädd för mörkret', 'none'],
  ['slår syskon', 'none'],
  ['sjuåringen slår andra barn', 'none'],
  ['pappa slår barnen', 'report'],
  ['slår barnen', 'report'],
  ['snattar och ljuger', 'ask'],
  ['hej', 'none'],
])('%j is %s', (text, level) => {
  expect(levelOf(text)).toBe(level);
});

it.each([
  ['rädd att skaka bebisen', 'ask'],
  ['rädd att jag ska skaka bebisen', 'ask'],
  ['mamman är rädd att hon ska skaka bebisen', 'ask'],
  ['rädd att pappan ska skaka bebisen', 'acute'],
  ['rädd att han ska döda henne', 'acute'],
  ['rädd att dottern ska ta livet av sig', 'acute'],
  ['rädd att bli våldtagen igen', 'acute'],
  ['har skakat bebisen, rädd att något hänt', 'acute'],
])('tells a feared act of one’s own from danger: %j is %s', (text, level) => {
  expect(levelOf(text)).toBe(level);
});

it('counts a phrase that requires a need only with it', () => {
  expect(readSituation(catalogue, 'resan är bokad').phraseIds).toEqual([]);
  expect(readSituation(catalogue, 'ska giftas bort, resan är bokad').phraseIds).toContain('sp-11');
  expect(safetyLevelOf(catalogue, [], ['sp-11'])).toBe('none');
  expect(safetyLevelOf(catalogue, ['honour-related-oppression'], ['sp-11'])).toBe('acute');
});

it('takes the highest of needs and phrases, and nothing of unknown ids', () => {
  expect(safetyLevelOf(catalogue, ['debt'])).toBe('none');
  expect(safetyLevelOf(catalogue, ['debt', 'infant-crying'])).toBe('ask');
  expect(safetyLevelOf(catalogue, ['infant-crying'], ['sp-14'])).toBe('report');
  expect(safetyLevelOf(catalogue, ['self-harm-suicide'], ['sp-14'])).toBe('acute');
  expect(safetyLevelOf(catalogue, ['no-such-need'], ['no-such-phrase'])).toBe('none');
});

it('finds every safety phrase as it is written, and none that its exceptions cancel', () => {
  const said = catalogue.safetyPhrases.filter((phrase) => phrase.requiresNeed.length === 0);
  const missed = said.flatMap((phrase) =>
    [...phrase.sv, ...phrase.en]
      .filter((text) => !readSituation(catalogue, text).phraseIds.includes(phrase.id))
      .map((text) => `${phrase.id}: ${text}`),
  );
  const wrong = said.flatMap((phrase) =>
    phrase.notIf
      .filter((text) => readSituation(catalogue, text).phraseIds.includes(phrase.id))
      .map((text) => `${phrase.id}: ${text}`),
  );
  expect(missed).toEqual([]);
  expect(wrong).toEqual([]);
});
