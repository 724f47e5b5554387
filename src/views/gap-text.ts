import type { CareerFramework } from '../framework/framework.ts';
import type { Intent } from '../question/question.ts';

/** In which list a topic belongs, and what it is called there. */
export type Gap = { list: 'missing' | 'near' | 'unhelpful'; name: string };

/** What a counted topic says to the ladder's owner; undefined for what another version counted. */
export function gapIn(frameworks: readonly CareerFramework[], topic: string): Gap | undefined {
  // Tips are counted as `tip:amazon-pm:a-tip`, all else as `amazon-pm not-covered pay`.
  const [id, kind = '', ...rest] = topic.replace(/^tip:([^:]*):/, '$1 tip ').split(' ');
  const framework = frameworks.find((one) => one.id === id);
  const list = listOf(kind);
  if (framework === undefined || list === undefined) return undefined;
  const ladder = frameworks.length > 1 ? ` (${framework.title})` : '';
  return { list, name: `${nameOf(framework, kind, rest)}${ladder}` };
}

function listOf(kind: string): Gap['list'] | undefined {
  if (kind === 'not-covered' || kind === 'refused') return 'missing';
  if (kind === 'nearest') return 'near';
  return kind === 'unhelpful' || kind === 'tip' ? 'unhelpful' : undefined;
}

function nameOf(framework: CareerFramework, kind: string, [first = '', about]: readonly string[]): string {
  if (kind === 'not-covered') return first.replaceAll('-', ' ');
  if (kind === 'tip') return `the tip ${first}`;
  const asked = Object.hasOwn(asks, first) ? asks[first as Intent] : first;
  return about === undefined ? asked : `${asked}: ${titleOf(framework, about)}`;
}

function titleOf({ levels, competencies }: CareerFramework, wanted: string): string {
  return [...levels, ...competencies].find(({ id }) => id === wanted)?.title ?? wanted;
}

const asks: Readonly<Record<Intent, string>> = {
  overview: 'which levels there are',
  level: 'what a level expects',
  compare: 'how levels differ',
  'next-step': 'what comes next',
  criteria: 'what people are judged by',
  'which-level': 'at which level something is done',
  principles: 'principles',
  term: 'what a word means',
  tip: 'tips',
  self: 'questions about oneself',
  help: 'help',
  smalltalk: 'small talk',
  'not-covered': 'careers, beyond what the ladder names',
  'off-topic': 'other things',
  injection: 'instructions',
};
