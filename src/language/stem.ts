/**
 * The stem of an English word in lower case: mentors, mentored and mentoring are all "mentor".
 * The algorithm is Porter2: https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word;
  const known = exceptions.get(word) ?? stems.get(word);
  if (known !== undefined) return known;
  const stemmed = reduce(word);
  if (stems.size < mostStems) stems.set(word, stemmed);
  return stemmed;
}

// The words of a ladder come again and again; what else people type must not fill the memory.
const mostStems = 20_000;
const stems = new Map<string, string>();

// Beside irregular words, pairs that a ladder must keep apart: an executive is no execution, a requirement does not require.
const exceptions = new Map(
  Object.entries({
    skies: 'sky',
    seniority: 'seniority',
    news: 'news',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    early: 'earli',
    only: 'onli',
    led: 'lead',
    wrote: 'write',
    written: 'write',
    chose: 'choose',
    chosen: 'choose',
    drove: 'drive',
    driven: 'drive',
    taught: 'teach',
    built: 'build',
    ran: 'run',
    grew: 'grow',
    grown: 'grow',
    oversaw: 'overse',
    held: 'hold',
    executive: 'executive',
    executives: 'executive',
    requirement: 'requirement',
    requirements: 'requirement',
    direction: 'direction',
    directions: 'direction',
    principle: 'principle',
    principles: 'principle',
    production: 'production',
    organization: 'organiz',
    organizations: 'organiz',
    organizational: 'organiz',
    organisation: 'organiz',
    organisations: 'organiz',
    organise: 'organiz',
    organisational: 'organiz',
    prioritise: 'priorit',
    prioritises: 'priorit',
    analyse: 'analyz',
    analyses: 'analyz',
    analysing: 'analyz',
    analysed: 'analyz',
    programme: 'program',
    programmes: 'program',
  }),
);

function reduce(word: string): string {
  let text = word.replace(/^'/, '').replace(/'s?'?$/, '');
  text = text.replace(/^y|([aeiouy])y/g, (match, vowel: string | undefined) =>
    vowel === undefined ? 'Y' : match.replace(/y$/, 'Y'),
  );
  const r1 = firstRegion(text);
  const r2 = regionAfter(text, r1);
  for (const step of [plural, pastOrGerund, finalY, longSuffix, derivedSuffix, residualSuffix, finalE]) {
    text = step(text, r1, r2);
  }
  return text.replaceAll('Y', 'y');
}

const vowel = /[aeiouy]/;
const shortSyllable = /(?:^[aeiouy][^aeiouyY]|[^aeiouyY][aeiouy][^aeiouywxY])$/;

/** Where the part after the first consonant that follows a vowel begins: suffixes are taken off only in there. */
function firstRegion(text: string): number {
  const exception = /^(?:gener|commun|arsen)/.exec(text);
  return exception === null ? regionAfter(text, 0) : exception[0].length;
}

function regionAfter(text: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(text.slice(from));
  return match === null ? text.length : from + match.index + 2;
}

function plural(text: string): string {
  if (text.endsWith('sses')) return text.slice(0, -2);
  if (/ie[sd]$/.test(text)) return text.slice(0, text.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(text) || !text.endsWith('s')) return text;
  // Beyond Porter2: "SREs" and "KPIs" are plurals too, though they have no vowel before.
  return text.slice(0, -1);
}

function pastOrGerund(text: string, r1: number): string {
  const agreed = /eed(?:ly)?$/.exec(text);
  if (agreed !== null) return agreed.index >= r1 ? `${text.slice(0, agreed.index)}ee` : text;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(text);
  if (ending === null || !vowel.test(text.slice(0, ending.index))) return text;
  return withRestoredE(text.slice(0, ending.index), r1);
}

function withRestoredE(text: string, r1: number): string {
  if (/(?:at|bl|iz)$/.test(text)) return `${text}e`;
  if (/([bdfgmnprt])\1$/.test(text)) return text.slice(0, -1);
  return r1 >= text.length && shortSyllable.test(text) ? `${text}e` : text;
}

function finalY(text: string): string {
  return text.length > 2 && /[^aeiouyY][yY]$/.test(text) ? `${text.slice(0, -1)}i` : text;
}

const longSuffixes: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['logi', 'log'],
];

function longSuffix(text: string, r1: number): string {
  const found = longSuffixes.find(([suffix]) => text.endsWith(suffix));
  if (found !== undefined) return replaced(text, found, r1);
  return /[cdeghkmnrt]li$/.test(text) && text.length - 2 >= r1 ? text.slice(0, -2) : text;
}

const derivedSuffixes: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

function derivedSuffix(text: string, r1: number, r2: number): string {
  if (text.endsWith('ative')) return text.length - 5 >= r2 ? text.slice(0, -5) : text;
  const found = derivedSuffixes.find(([suffix]) => text.endsWith(suffix));
  return found === undefined ? text : replaced(text, found, r1);
}

function replaced(text: string, [suffix, by]: readonly [string, string], region: number): string {
  const at = text.length - suffix.length;
  return at >= region ? text.slice(0, at) + by : text;
}

const residualEnding = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic)$/;

function residualSuffix(text: string, _r1: number, r2: number): string {
  const found = residualEnding.exec(text);
  return found !== null && found.index >= r2 ? text.slice(0, found.index) : text;
}

function finalE(text: string, r1: number, r2: number): string {
  if (text.endsWith('ll')) return text.length - 1 >= r2 ? text.slice(0, -1) : text;
  if (!text.endsWith('e')) return text;
  const rest = text.slice(0, -1);
  return rest.length >= r2 || (rest.length >= r1 && !shortSyllable.test(rest)) ? rest : text;
}
