import type { Random } from './random.ts';

/** Invented people: surnames that are plausible but rare, drawn with given names of the same tradition. */
type Tradition = { readonly weight: number; readonly given: string; readonly family: string };

const traditions: readonly Tradition[] = [
  {
    weight: 58,
    given:
      'Agneta Albin Alma Annika Axel Birgitta Carina Cecilia Elin Ellinor Emil Frida Gunilla Gustav Hanna Hedvig Helena Ida Inger Jenny Jonas Josefin Karin Kerstin Lennart Linnéa Lotta Magnus Malin Margareta Marit Moa Niklas Pia Pontus Sanna Siv Sofia Tove Ulrika Viktor Ylva Åsa Örjan',
    family:
      'Almhult Backlund Björkdal Blomskog Dalgren Ekevall Enskär Flodmark Furukvist Granebo Gärdsmyr Hagelund Hjortsäter Hällmark Klintfors Kvarnlid Källåker Lindvret Ljungsjö Lövskog Myrstrand Nordäng Näsmark Rosendal Rönnvik Sandvret Skogsäter Slättmark Strandell Svartvik Sävmark Tallgren Utterhag Vallmark Videkvist Vintermark Åkervall Åsbrink Älvmark Ängsvall Örnhall Östermark',
  },
  {
    weight: 10,
    given: 'Amal Bassam Dunia Hala Iman Karim Layla Mona Nadim Rana Samir Yara',
    family: 'Al-Hadid Barakani Darwishi Haddadin Khourani Mansouri Nasrallani Sabbaghi Zaidani',
  },
  {
    weight: 9,
    given: 'Abdi Ayaan Deqa Fadumo Hodan Idil Liban Sahra Warsame Yusuf',
    family: 'Abdulleh Cawaale Dirireh Farahan Guledi Jamaco Warfaani',
  },
  {
    weight: 7,
    given: 'Azin Behrouz Farideh Kian Mahsa Nasrin Parvin Shirin',
    family: 'Azadpour Bahramnia Daneshi Golestan Karimzad Moradnia Rostampour',
  },
  {
    weight: 6,
    given: 'Abeba Eden Feven Luam Selam Tesfay Yonas',
    family: 'Berhanu Ghebrai Habtesel Kidanu Tekleab Woldai',
  },
  { weight: 5, given: 'Aylin Deniz Elif Ferhat Selin Zeynep', family: 'Aktürel Bozdağlı Demirsu Karayel Yıldızer' },
  {
    weight: 5,
    given: 'Agnieszka Bożena Dorota Katarzyna Marek Renata',
    family: 'Brzozek Gajewicka Kalinowicz Malinska Wilczek',
  },
];

function draw(random: Random): string {
  let ticket = random.below(traditions.reduce((sum, tradition) => sum + tradition.weight, 0));
  const tradition = traditions.find(({ weight }) => {
    ticket -= weight;
    return ticket < 0;
  });
  if (tradition === undefined) throw new Error('the weights do not add up');
  return `${random.pick(tradition.given.split(' '))} ${random.pick(tradition.family.split(' '))}`;
}

/** Draws names that have not been drawn before. */
export function nameDrawer(random: Random, taken: readonly string[]): () => string {
  const drawn = new Set(taken);
  return () => {
    let name = draw(random);
    while (drawn.has(name)) name = draw(random);
    drawn.add(name);
    return name;
  };
}

const letters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', æ: 'a' };

/** "Åsa Lövskog" → "asa.lovskog", the local part of a work address. */
export const mailboxOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[ıłøæ]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^a-z]+/gu, '.');
