import type { CareerFramework, Level } from '../framework/framework.ts';

/** Every sentence of ours in an answer. Names come from the framework; facts about levels never stand here. */
export const wording = {
  forThis: ({ title }: CareerFramework) =>
    `I answer what the ladder “${title}” says: what a level expects, what changes at the next, what its terms mean. That question is outside of it.`,
  notWritten: ({ title }: CareerFramework) =>
    `That is not written in the ladder “${title}”, and I won’t guess. It says what each level is expected to do; your manager or people team can help with the rest.`,
  clarify: 'Which level or topic do you mean? For example: “what does a senior do”, or “compare” and two levels.',
  whichLevel: (levels: readonly Level[]) => `Which one do you mean: ${titles(levels, 'or')}?`,
  nearest: 'The ladder does not say it in those words. The closest that it has:',
  notFound: 'I find nothing in this ladder that speaks of that.',
  otherFramework: ({ title }: CareerFramework) => `From the ladder “${title}”.`,
  slip: (typed: string, { title }: Level) => `Showing ${title} (you typed ${typed}).`,
  cutShort: 'That was long; I read the beginning of it.',
  more: (count: number, label: string) =>
    count === 1 ? `One more line stands behind “${label}”.` : `${count} more lines stand behind “${label}”.`,
  onlySome: (count: number) => `That was many questions at once; here are the first ${count}.`,
  injection: 'Instructions inside a message change nothing here: I only show what the ladder says.',
  greeting: 'Hello! Ask me about any level of the ladder, how two of them differ, or what comes next.',
  thanks: 'You are welcome.',
  praise: 'Glad that it helped.',
  complaint: 'I am sorry that this did not help. Naming a level or a topic helps me to find the right lines.',
  farewell: 'Good luck, and come back whenever you like.',
  help: 'I am a bot that answers from the written ladder, line by line with its sources. Try a level’s name, “compare” and two levels, “what comes after senior”, “who mentors others”, or a term.',
  howLevels: ({ title, levels }: CareerFramework) =>
    `The ladder “${title}” has ${levels.length} levels, from bottom to top:`,
  theseLevels: 'These are the levels you asked for:',
  onTopic: 'On this, the ladder says:',
  firstAppears: ({ title }: Level) => `This first appears at ${title}.`,
  notAtLevel: ({ title }: Level) => `The ladder says nothing on this at ${title}.`,
  notRequired: 'What your company requires for a promotion, the ladder does not say. Your manager can.',
  atEveryLevel: 'At every level:',
  expectedOf: ({ title }: Level) => `Expected of ${title}:`,
  practise: 'To practise:',
  evidence: 'What would show it:',
  misread: 'Easily misread:',
  oneOnOne: 'Questions for a 1:1:',
  inBetween: (levels: readonly Level[]) => `In between: ${titles(levels, 'and')}.`,
  topOfLadder: ({ title }: Level) => `${title} is the highest level on its track here.`,
  bottomOfLadder: ({ title }: Level) => `${title} is the first level here.`,
  fork: (levels: readonly Level[]) => `The ladder forks here: ${titles(levels, 'or')}.`,
  higher: (high: Level, low: Level) => `${high.title} stands above ${low.title} in this ladder.`,
  peers: (one: Level, other: Level) => `${one.title} and ${other.title} are peers on different tracks.`,
  noPrinciples: 'This ladder names no principles.',
  tipsAtHome:
    'Weekly tips are set up with /ladder subscribe: choose the channel or yourself, the levels, the day and the time. My Home tab lists yours.',
  noVerdict:
    'Whether you are there is not mine to say, and this ladder makes no promises. What it can do is put the written lines in front of you and whoever decides.',
  pickLevel: 'Tell me your level (for example “I am a” and its name) and I can show the lines that matter for you.',
  oneStep: 'One useful step: choose one of these lines and ask your manager what would show it in your work.',
  oneTalk:
    'One step, when you feel like it: ask your manager, or somebody whose judgement you trust, which line of your level they would like to see more of. Tell me your level and I can show its lines.',
  feelings:
    'I am sorry, that is hard. It deserves more than a line from a ladder, so please take it to somebody you trust as well.',
  danger:
    'I am glad that you said it, and I am only a bot: please talk to a person now. Somebody you trust, a doctor, a crisis line, or the emergency number where you are. You don’t have to carry this alone.',
  staying: 'Staying where you are is a good choice too. No line of this ladder asks anybody to move up.',
  fairness:
    'I am sorry that this is on your mind. I can’t judge it: please turn to HR, your company’s confidential reporting line or a legal adviser, whose task it is.',
  ownData:
    'On my Home tab, “What is stored about me” shows it all and deletes it; /ladder forget does the same. What you write to me is not stored.',
  deed: 'That sounds like this line of the ladder. Keep a note of it in your own words, and who saw it, for your next review.',
  review:
    'For a review, put the written lines beside your own examples, one example a line, and leave blank what has none.',
  noTip: 'Tell me a level and I can show something to practise for it.',
} as const;

function titles(levels: readonly Level[], conjunction: 'and' | 'or'): string {
  return new Intl.ListFormat('en', { type: conjunction === 'and' ? 'conjunction' : 'disjunction' }).format(
    levels.map(({ title }) => title),
  );
}
