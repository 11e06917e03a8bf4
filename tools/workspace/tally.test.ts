import { describe, expect, it } from 'vitest';
import { closingLine, readReport, readVitestReport, sum } from './tally.mjs';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('tally', () => {
  it('counts passed, failed and skipped', () => {
    expect(readVitestReport(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(readVitestReport(broken, 1)).toMatchObject({ failed: 1 });
  });

  it('counts an error outside any test as a failure', () => {
    expect(readVitestReport(report, 1)).toMatchObject({ failed: 1 });
  });

  it('counts a run that wrote no report as a failure', () => {
    expect(readReport('/nowhere/at/all.json', () => expect.unreachable())).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('closes with one line of a fixed form', () => {
    const both = sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 0, skipped: 0 },
    ]);
    expect(closingLine(both)).toBe('Tests: 11 passed, 2 failed, 3 skipped');
  });
});
