import { expect, it } from 'vitest';
import { readAge } from './read-age.ts';

it.each<[string, number | undefined]>([
  ['8 mån', 8],
  ['sömnproblm 8 månader första barnet', 8],
  ['6 åring', 72],
  ['6-åring', 72],
  ['6åring', 72],
  ['sexåringen bråkar', 72],
  ['trotsig fyraåring', 48],
  ['tolvåringen har rymt', 144],
  ['snattar, 10 år', 120],
  ['flicka 15 rädd', 180],
  ['dottern 14 vill inte leva', 168],
  ['en kille på 5 år', 60],
  ['åk 5', 132],
  ['går i femman', 132],
  ['årskurs 1', 84],
  ['börjar gymnasiet', 192],
  ['1,5 år', 18],
  ['ett och ett halvt år', 18],
  ['bebis 5 veckor', 1],
  ['nyfödd', 0],
  ['6 year old', 72],
  ['8 months old', 8],
  ['halvåring', 6],
  ['inte synts till på tre veckor', undefined],
  ['försörjningsstöd i flera år', undefined],
  ['utan jobb sedan två år', undefined],
  ['skilda för 2 år sedan', undefined],
  ['mamma 34 år', undefined],
  ['mamma 17 år', undefined],
  ['barn 2 år och 9 år', undefined],
  ['epds 14 poäng', undefined],
  ['missfall i vecka 20', undefined],
  ['12345', undefined],
  ['barnet har 3 syskon', undefined],
  ['vaknar 5 gånger', undefined],
])('reads the age in %j as %s months', (text, months) => {
  expect(readAge(text).ageMonths).toBe(months);
});

it.each([
  ['gravid och orolig', true],
  ['17 åring gravid', true],
  ['blivande pappa', true],
  ['väntar barn', true],
  ['pregnant and anxious', true],
  ['bebisen i magen', true],
  ['ont i magen av oro', false],
  ['nyförlöst', false],
])('reads pregnancy in %j: %s', (text, pregnancy) => {
  expect(readAge(text).pregnancy).toBe(pregnancy);
});

it('takes the age of the one who is pregnant for no child’s', () => {
  expect(readAge('17 åring gravid').ageMonths).toBeUndefined();
  expect(readAge('gravid och 3-åringen vaknar').ageMonths).toBe(36);
});

it('leaves a word for the person where the age stood', () => {
  expect(readAge('6 åring biter').text.trim()).toBe('agechild  biter');
});
