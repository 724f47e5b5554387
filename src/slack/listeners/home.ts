import type {
  App,
  BlockAction,
  ButtonAction,
  DatepickerAction,
  RadioButtonsAction,
  StaticSelectAction,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { homeUnavailableView } from '../../views/home.ts';
import { homeActions, homeExportAction } from '../../views/home-actions.ts';
import { messageModal } from '../../views/message-modal.ts';
import type { Who } from '../../workspace.ts';
import { openWindow } from '../open-window.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf, workspaceOf } from '../who-of.ts';

type HomeAction = ButtonAction | StaticSelectAction | RadioButtonsAction | DatepickerAction;

/** The app's Home: drawn when it is opened, and again after each choice made there. What goes wrong stands on the page. */
export function onHome(app: App, { home }: Doors, { faultReply, settled }: Shared): void {
  const publish = async (client: WebClient, { user }: Who, drawn: ReturnType<typeof home.view>) => {
    const view = await drawn.catch((error: unknown) => homeUnavailableView(faultReply(error)));
    await client.views.publish({ user_id: user, view });
  };

  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    const who = { workspace: workspaceOf(body), user: event.user };
    await publish(client, who, home.open(who));
  });

  for (const name of Object.values(homeActions)) {
    app.action<BlockAction<HomeAction>>(name, async ({ ack, body, action, client }) => {
      await ack();
      const who = whoOf(body);
      const choice = { action: name, value: chosenValue(action), block: action.block_id };
      const notice = await home.choose(who, choice).then(
        () => undefined,
        (error: unknown) => faultReply(error).text,
      );
      await publish(client, who, home.view(who, notice));
    });
  }

  app.action<BlockAction<ButtonAction>>(homeExportAction, async ({ ack, body, client }) => {
    await ack();
    const message = await settled(() => home.showStored(whoOf(body)));
    await openWindow(client, body)(messageModal(message));
  });
}

function chosenValue(action: HomeAction): string {
  switch (action.type) {
    case 'button':
      return action.value ?? '';
    case 'datepicker':
      return action.selected_date ?? '';
    default:
      return action.selected_option?.value ?? '';
  }
}
