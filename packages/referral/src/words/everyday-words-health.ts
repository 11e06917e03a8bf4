/** Everyday words for body and mind, pregnancy and small children, one meaning a line, as in the list of the family. */
export const healthWords = `
rädd rädda rädsla skraj livrädd skräck skrämd skräckslagen | afraid scared fear frightened terrified
orolig oro oroar oroliga oroad ängslan ängslig bekymrad bekymrar nervös orolighet | worried worry worries anxious
ångest panik panikångest panikattack panikattacker ångestattack | anxiety panic anxious
nedstämd nedstämdhet ledsen deppig deppar deprimerad deprimerade depression depp ledset ledsna sorgsen | sad depressed depression
gråta gråter grinar lipar gråt | cry cries crying cried
skrika skriker gallskriker vrålar tjuter gråter | scream screams screaming crying cries cry
sova sover sömn sömnlös insomnia sömnen | sleep sleeps sleeping asleep
somna somnar nattning natta nattar insomning | bedtime
vakna vaknar vaken vaknat uppvaken | wakes waking awake
äta äter käkar måltid mat maten | eat eats eating food
kräkas kräks spyr spy kräkts | vomit vomits vomiting
prata talar pratar snackar tala | talk talks speak speaks talking speech
trött utmattad utbränd slutkörd orkeslös utsliten slut utmattning utmattade trötthet | tired exhausted burnout exhaustion
orka orkar ork orkade | manage
stress stressad stressade | stress stressed
dog dött avled avlidit bortgång dödsfall avliden förolyckad död | died dead death dies
dö dör | die dying
självmord suicid suicidal självmordstankar självmordsnära självmordsförsök | suicide suicidal
självskada självskadar självskadebeteende | selfharm selfharming
skära skär rispar | cut cuts cutting
sorg sörjer sörja saknaden | grief grieving mourning bereavement
missfall missfallet | miscarriage miscarried
dödfödd dödfött | stillbirth stillborn
cancer tumör leukemi cancersjuk | cancer
sjuk sjukdom sjukt sjuka insjuknat | ill sick illness
sjukhus lasarett sjukhuset inlagd | hospital
gravid gravida graviditet graviditeten havande | pregnant pregnancy
förlossning förlossningen föda föder födsel föds | birth childbirth labour
abort aborten | abortion
amma ammar amning amningen | breastfeed breastfeeding
psykos psykotisk psykoser | psychosis psychotic
psykisk psykiskt mental mentalt psyket psyk | mental mentally
funktionsnedsättning funktionshinder handikapp handikappad funktionsnedsatt funktionsvariation rullstol | disability disabled
utvecklingsstörning utvecklingsstörd begåvningshandikapp | retardation
autism autistisk autist asperger | autism autistic
adhd add | adhd
tics tourettes | tics
koncentrera koncentration koncentrationssvårigheter ofokuserad koncentrerar | concentrate concentration
kissa kissar kiss sängvätare sängvätning | pee pees wet wets wetting bedwetting
bajsa bajsar bajs bajset avföring | poo poop soiling
blöja blöjan blöjor potta pottan potträning | diaper diapers nappy potty
stamma stammar stamning | stutter stutters stuttering
utveckling utvecklas utvecklats utvecklingen | development developing
försenad sen sena försening | delayed delay late
svälta svälter bantar banta svält | starve starves dieting
anorexi anorektisk anorexia bulimi bulimia | anorexia bulimia
omskära omskuren omskärelse könsstympning könsstympas könsstympad stympas | circumcision mutilation circumcised
blåmärke blåmärken blånad blåtira blåtiror märken | bruise bruises bruised
skada skadar skadad skadat illa | hurt hurts hurting harm harming harmed
skaka skakar skakade skakat | shake shakes shook shaking shaken
tröst trösta tröstar otröstlig otröstligt | comfort console
tanke tankar tänka tänker | thoughts thinking
nybliven nyblivna ny nya nyblivet | new
röra motorik krypa kryper | crawl crawling
ögonkontakt blicken blick tittar | eye
tabletter piller medicin | pills
mardröm mardrömmar mardrömmarna | nightmare nightmares
minnesbilder flashbacks flashback återupplever | flashback flashbacks
utredning utreda bedömning | assessment evaluation diagnosis
hyperaktiv impulsiv rastlös spring överaktiv | hyperactive impulsive restless
mage magont ont värk | stomach stomachache pain
vikt magrar magerlagd rasat | weight
träning tränar tvångstränar | exercise
hörsel hörselnedsättning döv hörselskadad | deaf hearing
syn synnedsättning blind synskadad | blind
orkeslös kraftlös energi ork | energy
självmordsförsök hoppa | attempt
röster hallucinerar hallucinationer | voices hallucinations
förvirrad förvirring virrig | confused
förföljd förföljer förföljs paranoid | persecuted paranoid
manisk mani uppvarvad | manic
bipolär manodepressiv | bipolar
trauma traumatiserad traumatisk ptsd | trauma traumatised traumatized ptsd
tortyr torterad | torture
utmattningssyndrom gåiväggen | burnout
anknytning knyta bindning | bonding attachment
flaska flaskmatning ersättning välling | bottle formula
kräsen matvägran matvägrar petig selektiv | picky
kolik magknip | colic
språkstörning språkförsening språkutveckling talförsening | speech
logoped talpedagog | logopedist
tvång tvångstankar ocd tvångsmässigt | compulsive ocd obsessive
olycka olyckan trafikolycka | accident
döende palliativ dödssjuk obotlig slutskede | dying terminal palliative
kejsarsnitt snitt | caesarean
oplanerad oönskad oönskat oplanerat | unwanted unplanned
förlorat förlora mist förlust förlorade | lost lose losing loss
`;
