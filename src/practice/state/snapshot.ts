import type { Snapshot } from '../protocol.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** Everything that this person may see, and nothing else. */
export function snapshotFor(state: WorkspaceState, person: string, withInspector: boolean): Snapshot {
  const { settings, directory, messages, sessions, views, clock, bot, recorder } = state;
  const { id, name, domain } = settings.team;
  return {
    workspace: { id, name, domain },
    person,
    people: [...directory.people],
    conversations: directory.seenBy(person),
    messages: messages.seenBy(person),
    ...sessions.seenBy(person),
    home: views.home(person)?.shown ?? null,
    modals: views.modals(person).map(({ shown }) => shown),
    commands: settings.manifest.commands,
    shortcuts: settings.manifest.shortcuts,
    clock: { offsetMs: clock.offsetMs() },
    bot: bot.now(),
    exchanges: withInspector ? recorder.exchanges() : [],
  };
}
