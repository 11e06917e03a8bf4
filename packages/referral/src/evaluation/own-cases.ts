import { readCases, type SearchCase } from './search-case.ts';

// Query | expected needs | expected kinds of service | expected pathway | lowest safety level allowed.
const lines = `
morsan super varje helg | parental-substance-abuse | addiction-care child-support-group | pw-substance | ask
bebis 5 veckor gallskriker om kvällarna | infant-crying | bvc infant-mental-health | pw-infant-sleep | ask
treåringen vaknar flera gånger varje natt | infant-sleep | bvc parent-counselling | pw-infant-sleep | none
pappan har slagit till sonen i ansiktet | violence-against-child | social-services-intake | pw-child-hit | report
hon är livrädd för sin sambo | partner-violence | domestic-violence-team shelter | pw-partner-violence | report
gravid men vill inte ha barnet | unwanted-pregnancy | gynaecology-clinic youth-clinic midwifery-clinic | pw-pregnant-anxiety | none
skräck för att föda barn | fear-of-childbirth | fear-of-childbirth-clinic midwifery-clinic | pw-pregnant-anxiety | none
blivande mamma som snusar | pregnancy-substance-use | midwifery-clinic addiction-care | pw-pregnant-anxiety | ask
nybliven mamma känner sig tom och vill bara gråta | postnatal-depression | bvc perinatal-psychology | pw-epds | ask
pappan deppar sedan bebisen föddes | other-parent-distress | bvc perinatal-psychology | pw-epds | ask
lilla killen vägrar äta fast föda | infant-feeding | bvc | pw-infant-sleep | none
bebisen undviker blicken, får ingen kontakt | attachment-interaction | infant-mental-health | pw-epds | ask
förstagångsmamma som är osäker på allt | new-parent-guidance | parent-counselling support-line open-preschool family-centre |  | none
tvååring som inte kan gå än | developmental-concern | bvc | pw-npf | none
femåring stammar mycket | language-delay | speech-therapy | pw-npf | none
kan inte sitta still i klassrummet | npf-suspicion | primary-care-child-team bup | pw-npf | none
barn med downs, föräldrarna behöver avlastning | child-disability | habilitation disability-support |  | none
elvaåring med panikångest på kvällarna | child-anxiety-sadness | school-health primary-care-child-team bup | pw-grief | ask
sonen skriver att han vill dö | self-harm-suicide | bup bup-emergency | pw-suicide | acute
tonårstjej som skär sig på armarna | self-harm-suicide | bup bup-emergency | pw-suicide | acute
hon kräks efter varje måltid | eating-disorder | eating-disorder-clinic | pw-eating-disorder | ask
dottern känner sig som en kille | lgbtq-identity | youth-clinic lgbtq-meeting-place |  | none
eleven har inte varit i skolan sen i höstas | school-absence | school-health | pw-npf | none
barnet kommer nästan aldrig till dagis längre | preschool-absence | preschool-social-work parent-counselling | pw-preschool-absence | ask
de andra i klassen fryser ut henne | bullying | school-health youth-clinic |  | none
fyraåring får raseriutbrott i affären | parenting-conflicts | parenting-programme parent-counselling support-line | pw-norm-breaking | none
9-åring stjal godis pa ica | norm-breaking-behaviour | field-social-work parenting-programme | pw-norm-breaking | ask
killen 15 säljer droger åt ett gäng | youth-crime-risk | field-social-work social-services-intake | pw-norm-breaking | report
16 åring röker på varje dag | youth-substance-use | youth-addiction-care | pw-youth-substance | ask
sonen gejmar till fyra på natten | screen-gaming | parenting-programme |  | none
jag tror att ett barn far illa, vad gör jag | child-welfare-concern | social-services-intake | pw-concern | report
barnen såg när styvpappan slog mamma | child-exposed-to-violence partner-violence | social-services-intake child-crisis-support domestic-violence-team | pw-partner-violence | report
familjen vill gifta bort dottern utomlands | honour-related-oppression | honour-resource-centre | pw-honour | report
flickan ska könstympas i somalia | female-genital-mutilation | honour-resource-centre social-services-intake | pw-honour | report
sexuellt utnyttjad av en släkting | sexual-abuse | barnahus social-services-intake | pw-child-hit | acute
okänd vuxen skriver till dottern på nätet | online-sexual-exploitation | social-services-intake youth-clinic | pw-online-exploitation | report
smutsig och hungrig varje måndag | neglect | social-services-intake | pw-concern | report
14-åringen är försvunnen sedan i går kväll | missing-child | social-services-intake out-of-hours-social-services | pw-missing-child | acute
pappa ångrar att han slår och vill ha hjälp med ilskan | violent-parent-seeks-help | perpetrator-programme violence-programme | pw-partner-violence | report
mamma spelar bort hela lönen på nätkasino | gambling-problems | addiction-care | pw-substance | ask
mamman har schizofreni och är inlagd | parental-mental-illness | adult-psychiatry child-support-group | pw-parent-mental-illness | ask
nyförlöst som tror att grannarna förföljer henne | adult-acute-mental-illness | psychiatric-emergency | pw-parent-mental-illness | acute
pappan säger att han tänker ta sitt liv | adult-suicidality | psychiatric-emergency | pw-suicide | acute
flydde från kriget, får minnesbilder varje natt | trauma-war-flight | trauma-clinic | pw-newly-arrived | none
helt slut, har ingen ork kvar | parental-exhaustion | support-line parent-counselling | pw-infant-sleep | none
förälder med svag begåvning förstår inte breven | parental-cognitive-disability | family-treatment disability-support | pw-parent-mental-illness | ask
ska skilja oss och är osams om var barnen ska bo | separation-conflict | family-law | pw-separation | ask
jag och sambon grälar jämt | couple-conflict | couple-counselling | pw-separation | ask
farmor dog förra veckan, sjuåringen är jätteledsen | grief-loss | grief-group deacon-support | pw-grief | none
fick missfall i helgen | pregnancy-loss | gynaecology-clinic midwifery-clinic grief-group | pw-grief | none
mamma har fått bröstcancer | serious-illness-in-family | hospital-counsellor | pw-grief | none
farsan sitter häktad | parent-in-prison | relatives-support |  | none
vi har inte råd med mat till barnen | financial-hardship | income-support deacon-support parent-coach | pw-income-isolation | none
massor av inkassokrav och lån | debt | debt-advice | pw-income-isolation | none
utan jobb sedan två år | path-to-work | employment-support parent-coach | pw-income-isolation | none
vi blir vräkta nästa månad | housing-insecurity | housing-support | pw-income-isolation | ask
nyinflyttad och känner ingen | social-isolation | parent-coach open-preschool deacon-support church-meeting-place | pw-income-isolation | none
kom till sverige som asylsökande i våras | newly-arrived | newcomer-support parent-coach | pw-newly-arrived | none
behöver tolk på tigrinja | language-barrier | newcomer-support church-meeting-place | pw-newly-arrived | none
my husband hits me | partner-violence | domestic-violence-team shelter | pw-partner-violence | report
baby won't stop crying | infant-crying | bvc infant-mental-health | pw-infant-sleep | ask
we cannot pay the rent | financial-hardship housing-insecurity | income-support housing-support | pw-income-isolation | none
kissar ner sig på nätterna, 8 år | toileting-enuresis | bladder-bowel-clinic school-health |  | none
rädd att jag ska göra min bebis illa | fear-of-harming-baby | perinatal-psychology bvc | pw-harm-thoughts | ask
gravid och gråter varje dag av oro | pregnancy-anxiety | midwifery-clinic perinatal-psychology | pw-pregnant-anxiety | none
hundrastgård i närheten |  |  |  | none
betala p-böter |  |  |  | none
kopia av vigselbevis |  |  |  | none
byta till vinterdäck |  |  |  | none
recept på kladdkaka |  |  |  | none
avbrott i bredbandet |  |  |  | none
renew driving licence |  |  |  | none
simhallens priser |  |  |  | none
väder i helgen |  |  |  | none
sophämtning jul |  |  |  | none
`;

/** Cases in other words than the open ones, by situation, written before the matching was first run on anything. */
export const ownCases: readonly SearchCase[] = readCases(lines, 'own');
