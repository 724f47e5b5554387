import type { Acting } from './acts/acting.ts';
import { echoBotMessages } from './acts/echo-bot-messages.ts';
import { type ChosenTransport, chosenTransport } from './delivery/chosen-transport.ts';
import { createDeliveries } from './delivery/deliver.ts';
import { createSocketMode, type SocketMode } from './delivery/socket-mode.ts';
import { type PracticeOptions, settingsOf } from './options.ts';
import { createRouter } from './serving/router.ts';
import { createPracticeServer, type PracticeServer } from './serving/server.ts';
import { createIds } from './state/ids.ts';
import { createWorkspaceState } from './state/workspace-state.ts';
import { type CallFaults, createCallFaults } from './web-api/faults.ts';

/** Slack's side of a workspace, not listening yet. */
export interface StandIn {
  acting: Acting;
  server: PracticeServer;
  socketMode: SocketMode;
  transport: ChosenTransport;
  faults: CallFaults;
  close(): Promise<void>;
}

export function createStandIn(
  options: PracticeOptions,
  { pageFolder, restartBot }: { pageFolder: string | Promise<string> | null; restartBot(): Promise<void> },
): StandIn {
  const settings = settingsOf(options);
  const address = () => `127.0.0.1:${server.port()}`;
  const state = createWorkspaceState(settings, {
    open() {
      const path = socketMode.ticketPath();
      return path && `ws://${address()}${path}`;
    },
    hearBot: () => socketMode.hear(),
  });
  const socketMode = createSocketMode({
    clock: state.clock,
    ids: createIds(),
    appId: settings.appId,
    deadlineMs: settings.ackDeadlineMs,
    onConnections: (connections) => state.bot.change({ connections }),
  });
  const transport = chosenTransport(socketMode, settings);
  const deliveries = createDeliveries(state, transport);
  const acting: Acting = { state, deliveries, address: () => `http://${address()}`, restartBot };
  echoBotMessages(acting);
  const faults = createCallFaults();
  const server = createPracticeServer(createRouter(acting, faults, pageFolder), socketMode);
  const close = async () => {
    await socketMode.close();
    await server.close();
  };
  return { acting, server, socketMode, transport, faults, close };
}

export type BotEnvironment = Record<
  'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' | 'SLACK_API_URL' | 'LADDER_CLOCK_URL',
  string
>;

/** What leads an unchanged bot here instead of to Slack, and makes it go by the clock of this workspace. */
export function botEnvironment({ acting }: Pick<StandIn, 'acting'>): BotEnvironment {
  const { botToken, appToken } = acting.state.settings;
  return {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: `${acting.address()}/api/`,
    LADDER_CLOCK_URL: `${acting.address()}/practice/clock`,
  };
}
