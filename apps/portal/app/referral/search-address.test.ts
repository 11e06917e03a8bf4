import { describe, expect, it } from 'vitest';
import { noSearch, pathwayAddress, readSearch, searchAddress, serviceAddress } from './search-address.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of a search', () => {
  it.each([
    '',
    '?behov=',
    '?behov=debt',
    '?behov=infant-sleep%2Cinfant-crying&alder=8&omrade=bromma&sprak=ti&roll=bvc',
    '?behov=debt&gravid=ja&bara=mina&niva=acute&svar=nej&visa=dolda',
  ])('comes back as it was: %s', (query) => {
    expect(searchAddress(read(query))).toBe(`/hitta-stod${query}`);
  });

  it('never holds what was typed', () => {
    expect(searchAddress(read('q=pappa&behov=debt'))).toBe('/hitta-stod?behov=debt');
  });

  it.each([
    'alder=tre',
    'alder=-1',
    'alder=1201',
    'omrade=%3Cb%3E',
    'roll=B V C',
    'niva=none',
    'gravid=nej',
    'visa=allt',
  ])('leaves out what means nothing: %s', (query) => {
    expect(searchAddress(read(query))).toBe('/hitta-stod');
  });

  it('names each need once, and no more than a page can hold', () => {
    expect(read('behov=debt,debt,%20debt').needIds).toEqual(['debt']);
    expect(read(`behov=${Array.from({ length: 40 }, (_, at) => `n-${at}`).join(',')}`).needIds).toHaveLength(12);
  });
});

it('tells a service who asks and the way back, and not what was answered', () => {
  const search = read('behov=debt&alder=8&roll=bvc&niva=report&svar=nej');
  expect(serviceAddress('svc-komet', search)).toBe('/stod/svc-komet?behov=debt&alder=8&roll=bvc');
  expect(serviceAddress('svc-komet', noSearch)).toBe('/stod/svc-komet');
});

it('tells a pathway its state and the district', () => {
  expect(pathwayAddress('pw-epds', {})).toBe('/vagar/pw-epds');
  expect(pathwayAddress('pw-epds', { state: '10', districtId: 'bromma' })).toBe('/vagar/pw-epds?steg=10&omrade=bromma');
});
