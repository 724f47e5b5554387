import type { View } from '../block-kit/check-view.ts';
import type { OpenView } from '../protocol.ts';
import type { Announcer } from './announcer.ts';
import { withBlockIds } from './block-ids.ts';
import type { Ids } from './ids.ts';

/** A view as the workspace keeps it: what the person sees, and what the app gets back with every interaction. */
export interface KeptView {
  id: string;
  person: string;
  hash: string;
  source: View;
  shown: OpenView;
  /** The view at the bottom of its stack, and the one below it. */
  rootId: string;
  previousId: string | null;
}

export interface Views {
  /** Opens on top of the stack; null when three are open already. */
  push(person: string, view: View): KeptView | null;
  replace(id: string, view: View): KeptView | undefined;
  publish(person: string, view: View): KeptView;
  find(id: string): KeptView | undefined;
  findByExternalId(externalId: string): KeptView | undefined;
  home(person: string): KeptView | undefined;
  modals(person: string): readonly KeptView[];
  /** Takes the view and all above it away. */
  close(id: string): void;
  closeAll(person: string): void;
  showErrors(id: string, errors: Record<string, string>): void;
}

const HIGHEST_STACK = 3;

export function createViews(ids: Ids, announcer: Announcer): Views {
  const homes = new Map<string, KeptView>();
  const stacks = new Map<string, readonly KeptView[]>();

  const modals = (person: string) => stacks.get(person) ?? [];
  const all = () => [...homes.values(), ...[...stacks.values()].flat()];
  const find = (id: string) => all().find((view) => view.id === id);

  function keep(person: string, id: string, source: View, lower?: KeptView): KeptView {
    const blocks = withBlockIds(source.blocks, ids);
    const hash = `${ids.next('H')}.hash`;
    const shown = shownView(id, hash, { ...source, blocks });
    return { id, person, hash, source, shown, rootId: lower?.rootId ?? id, previousId: lower?.id ?? null };
  }

  function stack(person: string, views: readonly KeptView[]) {
    stacks.set(person, views);
    announcer.announce([person], { kind: 'modals', modals: views.map(({ shown }) => shown) });
  }

  function exchange(old: KeptView, changed: KeptView) {
    if (old.source.type === 'home') return setHome(changed);
    const changedStack = modals(old.person).map((view) => (view.id === old.id ? changed : view));
    stack(old.person, changedStack);
    return changed;
  }

  function setHome(view: KeptView): KeptView {
    homes.set(view.person, view);
    announcer.announce([view.person], { kind: 'home', home: view.shown });
    return view;
  }

  return {
    find,
    modals,
    home: (person) => homes.get(person),
    findByExternalId: (externalId) => all().find(({ source }) => source.external_id === externalId),
    push(person, source) {
      const open = modals(person);
      if (open.length === HIGHEST_STACK) return null;
      const view = keep(person, ids.next('V'), source, open.at(-1));
      stack(person, [...open, view]);
      return view;
    },
    replace(id, source) {
      const old = find(id);
      return old && exchange(old, { ...keep(old.person, id, source), rootId: old.rootId, previousId: old.previousId });
    },
    publish: (person, source) => setHome(keep(person, homes.get(person)?.id ?? ids.next('V'), source)),
    close(id) {
      const view = find(id);
      if (!view) return;
      stack(view.person, below(modals(view.person), id));
    },
    closeAll: (person) => stack(person, []),
    showErrors(id, errors) {
      const view = find(id);
      if (view) exchange(view, { ...view, shown: { ...view.shown, errors } });
    },
  };
}

function below(views: readonly KeptView[], id: string): readonly KeptView[] {
  const place = views.findIndex((view) => view.id === id);
  return views.slice(0, place);
}

function shownView(id: string, hash: string, view: View & Pick<OpenView, 'blocks'>): OpenView {
  const shared = { id, hash, type: view.type, callbackId: view.callback_id ?? '', blocks: view.blocks, errors: {} };
  if (view.type === 'home') return { ...shared, title: 'Home', close: '' };
  const submit = view.submit && { submit: view.submit.text };
  return { ...shared, title: view.title.text, close: view.close?.text ?? 'Cancel', ...submit };
}
