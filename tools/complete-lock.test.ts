import { describe, expect, it } from 'vitest';
import { completeLock, findAbsent } from './complete-lock.mjs';

const lock = {
  packages: {
    '': { name: 'samlots' },
    'node_modules/oxlint': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: {
        '@oxlint/binding-darwin-arm64': '1.0.0',
        '@oxlint/binding-linux-x64-musl': '1.0.0',
        '@oxlint/binding-win32-x64-msvc': '1.0.0',
        'not-pinned': '^1.0.0',
      },
    },
    'node_modules/oxlint/node_modules/@oxlint/binding-win32-x64-msvc': { version: '1.0.0' },
  },
};

describe('completeLock', () => {
  it('finds what is absent, also when it would be found beside its owner', () => {
    expect(findAbsent(lock).map(({ name }) => name)).toEqual([
      '@oxlint/binding-darwin-arm64',
      '@oxlint/binding-linux-x64-musl',
    ]);
  });

  it('adds each with the platform that its name tells, and is then complete', () => {
    const completed = completeLock(lock);
    expect(completed.packages).toMatchObject({
      'node_modules/@oxlint/binding-darwin-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
      'node_modules/@oxlint/binding-linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    });
    expect(findAbsent(completed)).toEqual([]);
    expect(completeLock(completed)).toEqual(completed);
  });
});
