import { afterAll, afterEach, expect } from 'vitest';

/**
 * Console output that a test did not ask for fails that test. A test that expects output replaces the method
 * itself, by `vi.spyOn(console, 'error').mockImplementation(…)`, and asserts what was said.
 */
const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

const said: string[] = [];
const originals = METHODS.map((method) => [method, console[method]] as const);

for (const method of METHODS) {
  console[method] = (...parts: unknown[]): void => {
    said.push(`console.${method}: ${parts.map(String).join(' ')}`);
  };
}

const expectSilence = (): void => expect(said.splice(0), 'unexpected console output').toEqual([]);

afterEach(expectSilence);
afterAll(() => {
  for (const [method, original] of originals) console[method] = original;
  expectSilence();
});
