/** Everyday words for life at home, one meaning a line, Swedish before the stroke and English after it. */
export const familyWords = `
dricka super kröker pimplar dricker | drink drinks drinking drank
alkohol sprit vin öl starköl bärs snaps rödvin spriten | alcohol booze beer wine
full berusad packad onykter påverkad dragen dyngrak | drunk intoxicated
missbruk missbrukar missbrukare beroende alkoholist alkis alkoholiserad pundare | addiction addicted addict
droger drog knark narkotika knarkar drogar tjack amfetamin kokain heroin langar | drug drugs
cannabis hasch gräs marijuana braj weed | cannabis weed
slå örfila smäller smällt daskar smiskar smisk pucklar piskar slag misshandlar misshandlad misshandel stryk pryglar | hit hits hitting beat beats beaten beating slap slaps slapped
sparka sparkar | kick kicks
våld våldsam våldsamt våldsamheter | violence violent
hota hotar hot hotelse hotfull | threat threats threatens threatened threatening
bråk bråkar gräl grälar osams osämja tjafs tjafsar konflikt konflikter käbblar munhuggs tjat tjatar | argue argues arguing fight fights fighting conflict conflicts
skilsmässa separation separerar separerat skiljas skild uppbrott särbo | divorce divorced divorcing separated separating separation
vårdnad vårdnadstvist vårdnaden umgänge umgänget växelvis | custody
sambo man make partner | partner
utfryst mobbad mobbning mobbar mobbas retad retas hånad hånas trakasserad utstött utstängd glåpord elaka | bullied bullying teased bully bullies
stjäla snatta snattar snatteri stöld stölder sno snor snott palla pallat tjuv | steal steals stole stealing shoplifting shoplifts
gäng kriminell kriminella kriminalitet brott brottslighet brottslig | gang gangs crime criminal criminals
sälja säljer langar langning | sells dealing
spelberoende casino kasino betting odds trav spelmissbruk nätcasino nätkasino | gambling gambles gambler
gaming gamar gejmar dataspel tvspel datorspel fortnite roblox spelande playstation minecraft | gaming gamer
skärmtid skärm skärmar mobil mobilen ipad surfplatta platta padda dator datorn | screen screens phone tablet ipad
utbrott raseri raseriutbrott vredesutbrott utbrotten | tantrum tantrums outburst outbursts meltdown meltdowns
ilska arg argsint aggressiv aggressivitet ilsken rasande vrede humör humöret | anger angry aggressive
trots trotsig trotsar trotsålder motvalls olydig | defiant defiance disobedient
kontrollerande kontrollerar kontrollerad svartsjuk svartsjuka | controlling jealous
rymma rymt rymling rymde försvunnen försvinna bortsprungen avvikit | missing runaway ran
hungrig hungriga utsvulten svulten hunger | hungry starving
smutsig ovårdad skitig smutsiga osköt otvättad | dirty unwashed filthy
pengar pengarna lön cash stålar | money
fattig fattigdom fattiga | poor poverty
skuld skulder skuldsatt lån räkningar räkning inkasso kronofogden skuldsättning kronofogde | debt debts loans bills
hyra hyran | rent
betala betalar betalt | pay pays paid paying
vräkt vräkning vräks avhyst avhysning | evicted eviction
bostad lägenhet boende lya | housing apartment accommodation
hemlös bostadslös uteliggare bostadslösa | homeless
trångbodd trångbott trångboddhet | overcrowded
ensam ensamhet ensamma isolerad isolering isolerade | alone lonely loneliness isolated
vänner vän kompis kompisar polare nätverk | friend friends
arbete jobb jobba anställning sysselsättning arbeta | work job jobs
arbetslös arbetslöshet arbetslösa arbetssökande | unemployed unemployment jobless
flykting flyktingar flydde flykt asyl asylsökande | refugee refugees asylum
nyanländ nyanlända | newcomer newcomers
tolk tolka tolkar översättare översättning | interpreter translator translation
svenska språk språket svenskan | swedish language
krig kriget bomber bombningar | war
fängelse häkte häktad häktet kåken anstalt kriminalvården inspärrad fängslad | prison jail imprisoned
anmäla orosanmälan rapportera anmäler | report reporting
socialtjänsten soc socialen socialtjänst | social
nätet internet online chatt snapchat instagram tiktok discord nätdejting | online internet
nakenbild nakenbilder nudes nakna naken nakenfoto | nudes naked nude
giftas gifta bortgift gifter giftermål bröllop | marry married marriage
tvinga tvingas tvång tvingad | forced force forcing
skolfrånvaro skolk skolkar hemmasittare skolvägran | truancy truant
förskola dagis förskolan dagmamma | preschool nursery kindergarten daycare
skola skolan klassen lektionerna | school class
homosexuell gay bög lesbisk homo | gay lesbian homosexual
trans transperson transkille transtjej könsbyte könsidentitet könsdysfori | transgender trans
utnyttjad utnyttjas utnyttjar utnyttjat utnyttjande | exploited exploitation
tafsa tafsar tafsat antastar antastad förgripit förgriper ofredar ofredad tafsad | groped molested
våldtäkt våldtagen våldta våldtar våldtog | rape raped
kärlek relation relationen förhållandet förhållande äktenskap | relationship marriage
otrogen otrohet vänstrar | affair unfaithful cheating
röka röker rökning feströker cigaretter ciggar | smoke smokes smoking cigarettes
snus snusar nikotin vejpar vape | vaping nicotine snus
somalisktalande arabisktalande arabiska somaliska tigrinja dari persiska farsi turkiska kurdiska ukrainska ryska polska spanska engelska | arabic somali tigrinya persian turkish kurdish ukrainian russian polish spanish
föräldrakurs föräldragrupp föräldrautbildning föräldraprogram föräldracirkel | parenting
slåss slagsmål slagits knuffas | brawl
vandalisera vandaliserar vandalism förstör förstörelse sabbar | vandalism vandalizes
elda eldar tänder brand anlagt | fire
ljuga ljuger lögner lögn | lies lying lie
hota vapen pistol skjutvapen | gun weapon
rekrytera rekryterad rekryteras värvad värvas | recruited recruitment
kläder klädd påklädd ytterkläder vinterkläder | clothes clothing
hämtning hämtar lämning | pickup
övergiven lämnas lämnad ensamlämnad | abandoned
bidrag bistånd försörjningsstöd socialbidrag | benefits welfare
ekonomi ekonomin ekonomisk ekonomiska | economy financial finances
mardröm mardrömmar | nightmares
heder hederskultur hedersvåld hedersnorm | honour honor
pojkvän kille flört dejtar | boyfriend dating
oskuld oskuldskontroll mödom | virginity
uppehållstillstånd papperslös gömd utvisas utvisning | undocumented permit deportation
närvaro frånvarande frånvaro ogiltig | absent absence
skadegörelse klotter klottrar klottrat | graffiti
gräns gränser gränssättning | limits boundaries
lyssna lyssnar lyda lyder | listen listens obey
biter bits | bites biting
kasta kastar slänger | throws
syskonbråk syskongräl | siblings
parterapi parsamtal parrådgivning familjerådgivning | couples
`;
