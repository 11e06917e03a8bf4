import { wordList } from './fold-text.ts';
import { stemOf } from './stem-word.ts';

/** Words that carry grammar and nothing else, Swedish and English. */
const functionWords = `
och eller men att som om för i på av till från med vid under över efter innan inför mellan hos mot ur åt per genom kring
en ett den det de dem dom denna detta dessa där här då nu så nog ju väl också även redan igen sen sedan när hur vad vem
vilken vilket vilka varför vart var jag du dig han honom hon henne hen vi oss ni er man sin sitt sina min mitt
mina din ditt dina hans hennes hens deras vår vårt våra ert era är vara varit blir blev bli ha har hade haft ska skulle
nästan alls riktigt verkligen heller längre helst lite bara än ännu ens kanske eftersom medan därför samt både antingen tex t ex felanmäla felanmälan bort boka bokning köpa sälj mm a o the an of to in on at and or for
with is are was were be been has have had he she they we you i it his her their my our your this that as from
by her him them me us who what how when where there so very too just
`;

/** Words too common to decide anything alone: helping verbs, measures, time and talk of help. */
const weakWords = `
går får vill kan måste bör tar gör ser ger kommer säger sa känner tycker tror vet berättar undrar behöver försöker brukar
börjat börjar finns står sitter ligger bor heter blivit fortsätter verkar låter visar använder skriver
mycket många flera några något någon annan annat andra allt alla alltid jämt ofta ibland sällan varje hela helt hel
hela tiden tid dag dagar dagen vecka veckor månad månader år timme timmar minuter gång gånger kväll morgon helg
i dag idag igår mer mest mindre bättre bra dåligt dålig svårt svår stor stora liten lilla ny nya nytt första sista samma
egen fel rätt saker sak ute hemma hem hemifrån ifrån långt nära olika dålig konstig hög höga låg stor själv själva
saknar saknas saknat hjälp hjälpa stöd stödja råd tips problem problems information frågor fråga kontakt ha-ont läge situation person ärende
familj familjen familjer jätte väldigt ganska jobbigt jobbig kul klarar livet väg vägen sig själv mig fram upp ner ut in
need needs help want wants get gets can could would should will all new good bad some any more much many time day every
`;

/** Words that turn the meaning round. "Vägrar" and "slutat" do it too, and mean something besides. */
const negations = `
inte ej icke aldrig ingen inga inget ingenting utan knappt nej varken
no not never none without cant cannot wont dont doesnt didnt isnt wasnt couldnt nobody nothing
`;
const halfNegations = `vägrar vägra vägrat vägrade slutat slutade slutar sluta slutar upphört sällan svårt svår svårigheter saknar saknas saknat stopped refuses difficult difficulty hard trouble unable`;

// Stemmed too, so that "kväll" holds for "kvällarna"; the short grammar words only as they stand.
const functions = new Set(wordList(functionWords));
const weak = new Set(wordList(weakWords).flatMap((word) => [word, stemOf(word)]));
const adverbs = new Set(wordList('inte ej icke aldrig not never'));
const negating = new Set(wordList(negations));
const halfNegating = new Set(wordList(halfNegations));

export const isFunctionWord = (word: string): boolean => functions.has(word);
export const isWeakWord = (word: string): boolean => weak.has(word) || weak.has(stemOf(word));
export const isNegation = (word: string): boolean => negating.has(word);
/** Stands on either side of what it denies; the others stand before it ("inga vänner", "utan bostad"). */
export const isNegatingAdverb = (word: string): boolean => adverbs.has(word);
export const isHalfNegation = (word: string): boolean => halfNegating.has(word);
