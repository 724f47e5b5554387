import type { Posted, Poster } from '../../src/poster.ts';
import type { Destination } from '../../src/subscription/subscription.ts';
import type { Message } from '../../src/views/message.ts';

export type Post = { to: Destination; message: Message };

/** Posts into a list; what Slack answers is told beforehand, `done` where nothing was. */
export function fakePoster() {
  const posts: Post[] = [];
  const answers: Posted[] = [];
  const poster: Poster = {
    timeoutMs: 8_000,
    post: async (to, message) => {
      posts.push({ to, message });
      return answers.shift() ?? { kind: 'done' };
    },
  };
  return { poster, posts, answerNext: (...next: Posted[]) => answers.push(...next) };
}
