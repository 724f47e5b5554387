import type { types } from '@slack/bolt';
import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from '../tips/schema.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';

/** How a reader is asked to look back: with the others, or alone. */
export type Audience = 'channel' | 'person';

/** A tip's own words: what to do, why, how to notice, what to ask oneself; without buttons and small print. */
export function tipLines(framework: CareerFramework, tip: Tip, audience: Audience): Message {
  const heading = ['One thing for this week', `about ${tip.minutes} minutes`, ...forWhom(framework, tip)];
  const looking = audience === 'channel' ? 'For the thread, afterwards' : 'To ask yourself afterwards';
  const reasons = [
    { lead: 'Why', text: tip.why, id: tip.serves },
    { lead: 'A sign that it worked', text: tip.notice },
    { lead: looking, text: tip.reflect },
  ];
  return {
    text: escapeText([heading.join(' · '), tip.action, ...reasons.map(plainReason)].join('\n')),
    blocks: tipBlocks(heading, tip.action, reasons.map(mrkdwnReason)),
  };
}

function tipBlocks([title = '', ...rest]: readonly string[], action: string, reasons: readonly string[]) {
  const blocks: types.KnownBlock[] = [
    section([[`*${title}*`, ...rest.map(escapeText)].join(' · '), escapeText(action)].join('\n')),
    section(reasons.join('\n')),
  ];
  return blocks;
}

const mostNamed = 3;

/** Said only of a tip that is not for everybody. More than three titles would be longer than what is to be done. */
function forWhom({ levels }: CareerFramework, tip: Tip): string[] {
  const titles = levels.filter(({ id }) => tip.levels.includes(id)).map(({ title }) => title);
  if (titles.length === 0) return [];
  return [
    titles.length > mostNamed ? `for ${titles.length} of the ${levels.length} levels` : `for ${titles.join(', ')}`,
  ];
}

type Reason = { lead: string; text: string; id?: string };

function plainReason({ lead, text, id }: Reason): string {
  return `${lead}: ${text}${id === undefined ? '' : ` [${id}]`}`;
}

function mrkdwnReason({ lead, text, id }: Reason): string {
  return `*${lead}:* ${escapeText(text)}${id === undefined ? '' : ` \`${id}\``}`;
}
