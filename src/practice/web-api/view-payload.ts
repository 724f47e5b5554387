import type { KeptView } from '../state/views.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';

/** A view as Slack writes it in answers and deliveries; `values` are what stands in its inputs. */
export function viewPayload(view: KeptView, state: WorkspaceState, values: object = {}): Record<string, unknown> {
  const { source } = view;
  const { appId, botId, team } = state.settings;
  const modal = source.type === 'modal' && {
    title: source.title,
    submit: source.submit ?? null,
    close: source.close ?? null,
    clear_on_close: source.clear_on_close ?? false,
    notify_on_close: source.notify_on_close ?? false,
  };
  return {
    id: view.id,
    team_id: team.id,
    type: source.type,
    blocks: view.shown.blocks,
    private_metadata: source.private_metadata ?? '',
    callback_id: source.callback_id ?? '',
    external_id: source.external_id ?? '',
    ...modal,
    state: { values },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: appId,
    bot_id: botId,
    app_installed_team_id: team.id,
  };
}
