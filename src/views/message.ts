import type { types } from '@slack/bolt';

/** What is posted or acknowledged: `text` says all that the blocks say, for notifications and screen readers. */
export type Message = { text: string; blocks: types.KnownBlock[] };

/** For the Web API, which says when it refuses a block: then the same message goes out with its plain blocks. */
export type RichMessage = Message & { plainBlocks: types.KnownBlock[] };
