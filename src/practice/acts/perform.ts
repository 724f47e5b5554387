import type { Act } from '../act.ts';
import { type Acting, done, type Performed, refusedAct } from './acting.ts';
import { closeView } from './close-view.ts';
import { inviteBot, removeBot } from './membership.ts';
import { openTab, stopReply } from './open-tabs.ts';
import { press } from './press.ts';
import { runCommand } from './run-command.ts';
import { runMessageShortcut, runShortcut } from './run-shortcut.ts';
import { submit } from './submit.ts';
import { suggest } from './suggest.ts';
import { edit, post, remove } from './write-messages.ts';

/** Lets this person do it. Resolves when the bot has acknowledged what has to be acknowledged, or has not. */
export async function perform(acting: Acting, person: string, act: Act): Promise<Performed> {
  const known = acting.state.directory.person(person);
  if (!known || known.isBot || known.id !== person) return refusedAct('There is no such person here.');
  switch (act.kind) {
    case 'post':
      return post(acting, person, act);
    case 'edit':
      return edit(acting, person, act);
    case 'delete':
      return remove(acting, person, act);
    case 'command':
      return runCommand(acting, person, act);
    case 'shortcut':
      return runShortcut(acting, person, act.callbackId);
    case 'message-shortcut':
      return runMessageShortcut(acting, person, act);
    case 'press':
      return press(acting, person, act);
    case 'suggest':
      return suggest(acting, person, act);
    case 'submit':
      return submit(acting, person, act);
    case 'close':
      return closeView(acting, person, act);
    default:
      return performOnWorkspace(acting, person, act);
  }
}

type WorkspaceAct = Extract<
  Act,
  {
    kind: 'open-home' | 'open-messages' | 'stop-reply' | 'invite-bot' | 'remove-bot' | 'set-clock' | 'restart-bot';
  }
>;

async function performOnWorkspace(acting: Acting, person: string, act: WorkspaceAct): Promise<Performed> {
  switch (act.kind) {
    case 'open-home':
      return openTab(acting, person, 'home');
    case 'open-messages':
      return openTab(acting, person, 'messages');
    case 'stop-reply':
      return stopReply(acting, person, act.channel, act.threadTs);
    case 'invite-bot':
      return inviteBot(acting, person, act.channel);
    case 'remove-bot':
      return removeBot(acting, person, act.channel);
    case 'set-clock':
      acting.state.clock.moveTo(act.offsetMs);
      return done;
    case 'restart-bot':
      await acting.restartBot();
      return done;
  }
}
