import { Menu } from '../ui/menu.tsx';
import { useAttempt, useWorkspace } from '../workspace/workspace-context.ts';

export function ShortcutsMenu() {
  const shortcuts = useWorkspace((snapshot) => snapshot.shortcuts);
  const attempt = useAttempt();
  const items = shortcuts
    .filter(({ kind }) => kind === 'global')
    .map(({ callbackId, name, description }) => ({
      key: callbackId,
      label: name,
      hint: description,
      onChoose: () => attempt({ kind: 'shortcut', callbackId }),
    }));
  return <Menu icon="lightning" label="Shortcuts" items={items} empty="This app has no shortcuts." />;
}
