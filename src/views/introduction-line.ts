import type { Message } from './message.ts';
import { smallPrint } from './small-print.ts';

const line =
  'I quote your written career ladder, line by line. Only you see this reply. `/ladder help` lists what I can do; my Home shows what is stored about you.';

export function withIntroductionLine({ text, blocks }: Message): Message {
  return { text: `${text}\n${line}`, blocks: [...blocks, smallPrint(line)] };
}
