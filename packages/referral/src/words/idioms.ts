import { splitWords } from './fold-text.ts';

/** Turns of phrase whose words mean something else together, and the words that say the same plainly. */
const lines = `
röker på = röker hasch
röka på = röka hasch
gör slut = separation
göra slut = separation
gjort slut = separation
flytta isär = separation
flyttat isär = separation
gå isär = separation
bakom galler = fängelse
på kåken = fängelse
på smällen = gravid
väntar barn = gravid
blivande mamma = gravid
blivande mor = gravid
blivande förälder = gravid
väntar sitt = gravid
med barn i magen = gravid
fryser ut = utfryst
fryst ut = utfryst
frysa ut = utfryst
blir utanför = utfryst
får inte vara med = utfryst
ingen ork = orkar inte
utan jobb = arbetslös
inget jobb = arbetslös
blivit av med jobbet = arbetslös
förlorat jobbet = arbetslös
utan pengar = pengarna räcker inte
inga pengar = pengarna räcker inte
ont om pengar = pengarna räcker inte
dåligt med pengar = pengarna räcker inte
slår ihjäl = dödar
slå ihjäl = döda
ha ihjäl = döda
gått bort = dött
gick bort = dött
somnat in = dött
tar sitt liv = självmord
ta sitt liv = självmord
ta livet av sig = självmord
tar livet av sig = självmord
göra slut på sitt liv = självmord
vill inte finnas = vill inte leva
kissar ner sig = kissar på sig
bajsar ner sig = bajsar på sig
bli av med lägenheten = vräkning
blir av med lägenheten = vräkning
utan tak = hemlös
gifta bort = giftas bort
gift bort = bortgift
kastas ut = vräkt
hit on = hit
kicked out = vräkt
throws up = kräks
throwing up = kräks
self harm = självskada
cuts herself = skär sig
cuts himself = skär sig
kill himself = självmord
kill herself = självmord
kill myself = självmord
passed away = dött
social services = socialtjänsten
drug use = droger
special needs = funktionsnedsättning
wets the bed = kissar i sängen
wetting the bed = kissar i sängen
`;

type Idiom = { readonly said: readonly string[]; readonly meant: readonly string[] };

const idioms: readonly Idiom[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [said = '', meant = ''] = line.split('=');
    return { said: splitWords(said), meant: splitWords(meant) };
  });

/** The plain words for an idiom in the text, and at which word of the text it begins. */
export type PlainWords = { readonly at: number; readonly words: readonly string[] };

/** Every idiom of the text said plainly; the words as said are left to count as themselves too. */
export function plainWordsFor(words: readonly string[]): readonly PlainWords[] {
  return idioms.flatMap(({ said, meant }) =>
    words.flatMap((_, at) => (said.every((word, offset) => words[at + offset] === word) ? [{ at, words: meant }] : [])),
  );
}
