import { wordList } from './fold-text.ts';

/**
 * Swedish words whose forms a suffix stemmer cannot bring together: strong verbs, short verbs and a few nouns.
 * One word a line, the first form stands for all of them.
 */
const forms = `
slå slår slog slogs slagit slagen slagna slås slåendes
slåss slogs slagits
dricka dricker drack druckit drucken druckna drickande drickandet
supa super söp supit supen
ta tar tog tagit tagen tagna tas togs
få får fick fått
gå går gick gått
stå står stod stått
se ser såg sett sedd
ge ger gav gett givit
dö dör
dog dött
död döda döde
föda föder födde fött född födda föds föddes fötts födas
må mår mådde mått
bo bor bodde bott
fly flyr flydde flytt
tro tror trodde trott
bli blir blev blivit bliva
be ber bad bett
dra drar drog dragit
ha har hade haft
göra gör gjorde gjort gjorts
säga säger sade sa sagt
vilja vill ville velat
kunna kan kunde kunnat
veta vet visste vetat
vara är var varit
ska skall skulle
komma kommer kom kommit
sova sover sov sovit
skrika skriker skrek skrikit skrikig skrikigt
gråta gråter grät gråtit
äta äter åt ätit
ligga ligger låg legat
sitta sitter satt suttit
låsa låser låste låst
hålla håller höll hållit
låta låter lät låtit
falla faller föll fallit
skära skär skar skurit skuren skurna skärs
omskära omskuren omskurna omskäras omskars omskurit omskär
stjäla stjäl stjäler stal stulit stulen stulna stjälas
ljuga ljuger ljög ljugit
spy spyr spydde spytt
bita biter bet bitit biten bits
nypa nyper nöp nypt nypit
strypa stryper ströp strypt strypte
springa springer sprang sprungit
binda binder band bundit bunden
försvinna försvinner försvann försvunnit försvunnen försvunna försvunnet
rymma rymmer rymde rymt
svälta svälter svalt svälte svält
skriva skriver skrev skrivit
riva river rev rivit
dricks dricks
driva driver drev drivit
frysa fryser frös frusit frusen fryses
bjuda bjuder bjöd bjudit
skilja skiljer skilde skilt skild skilda skiljas skils skildes skilts
lägga lägger lade lagt
sätta sätter satte satt
välja väljer valde valt
sälja säljer sålde sålt såld säljas
svara svarar
sörja sörjer sörjde sörjt
höra hör hörde hört
köra kör körde kört
röra rör rörde rört
vräka vräker vräkt vräks vräktes vräkte vräkta vräkas vräkning
leva lever levde levt
dölja döljer
tänka tänker tänkte tänkt
röka röker rökte rökt
bränna bränner brände bränt
hota hotar hotade hotat hotad hotas hot hotet hotelser hotelse hotfull
son sonen söner sönerna sons sonens
dotter dottern döttrar döttrarna dotterns
mor modern mödrar mödrarna
far fadern fäder fäderna
bror brodern bröder bröderna brors
syster systern systrar systrarna systerns
man mannen män männen mans mannens
natt natten nätter nätterna
kniv kniven knivar
hand handen händer
fot foten fötter
bok böcker
skuld skulder skulden skulderna
psykos psykosen psykoser psykoserna
stress stressen
barn barnet barnen barns barnens barnets
liv livet liv livets
`;

/** Every folded form and the form that stands for it. A form of two words belongs to the first that names it. */
export const irregularForms: ReadonlyMap<string, string> = readForms();

function readForms(): ReadonlyMap<string, string> {
  const byForm = new Map<string, string>();
  for (const line of forms.trim().split('\n')) {
    const [lemma, ...rest] = wordList(line);
    if (lemma === undefined) continue;
    for (const form of [lemma, ...rest]) if (!byForm.has(form)) byForm.set(form, lemma);
  }
  return byForm;
}
