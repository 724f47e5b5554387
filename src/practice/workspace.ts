import type { ChosenTransport } from './delivery/chosen-transport.ts';
import type { SocketMode } from './delivery/socket-mode.ts';
import { type PersonDriver, personDriver } from './driving/person-driver.ts';
import { nextPicked } from './driving/waits.ts';
import type { Call, Delivery } from './exchange.ts';
import type { PracticeOptions } from './options.ts';
import { eventPayload } from './payloads/event-payload.ts';
import type { Change } from './protocol.ts';
import { type BotEnvironment, botEnvironment, createStandIn, type StandIn } from './stand-in.ts';
import type { Rejection } from './state/recorder.ts';
import type { CallFaults } from './web-api/faults.ts';

export interface PracticeWorkspace {
  /** `http://127.0.0.1:4000` */
  url: string;
  port: number;
  /** What the bot's environment holds to come here instead of to Slack. */
  botEnvironment: BotEnvironment;
  signingSecret: string;
  bot: { id: string; botId: string };
  team: { id: string; enterpriseId: string | null };
  as(handle: string): PersonDriver;
  /** The next change, of anything, that fits. */
  next(fits: (change: Change) => boolean): Promise<Change>;
  /** The next answered call of that Web API method. */
  nextCall(method: string): Promise<Call>;
  /** Until that many websockets of the bot are open; at once if they are. */
  connected(count?: number): Promise<void>;
  /** Until no delivery and no Web API call is under way; what the bot does in between is not seen. */
  settled(): Promise<void>;
  deliveries(): Delivery[];
  calls(method?: string): Call[];
  rejections(): Rejection[];
  faults: CallFaults & { duplicateNextEvent(): void };
  connections: Pick<SocketMode, 'connections' | 'disconnect' | 'refreshOldest' | 'cut' | 'refuse'>;
  useHttp: ChosenTransport['useHttp'];
  /** An event that no person causes, as app_uninstalled. */
  sendEvent(event: { type: string; [field: string]: unknown }): Promise<Delivery>;
  archive(channel: string): void;
  moveClock(offsetMs: number): void;
  close(): Promise<void>;
}

/** A workspace of its own for one test or one bench run, on a free port of the loopback interface. */
export async function openPracticeWorkspace(options: PracticeOptions = {}): Promise<PracticeWorkspace> {
  const standIn = createStandIn(options, { pageFolder: null, restartBot: () => Promise.resolve() });
  await standIn.server.listen(options.port ?? 0);
  return {
    ...facts(standIn),
    ...driving(standIn),
    ...observing(standIn),
    ...disturbing(standIn),
    close: standIn.close,
  };
}

function facts({ acting, server }: StandIn) {
  const { settings, directory } = acting.state;
  return {
    url: acting.address(),
    port: server.port(),
    signingSecret: settings.signingSecret,
    botEnvironment: botEnvironment({ acting }),
    bot: { id: directory.bot.id, botId: settings.botId },
    team: { id: settings.team.id, enterpriseId: settings.team.enterpriseId },
  };
}

function driving({ acting, transport }: StandIn) {
  const { state, deliveries } = acting;
  return {
    as(handle: string) {
      const person = state.directory.person(handle);
      if (!person || person.isBot) throw new Error(`There is no person ${handle} in this workspace`);
      return personDriver(acting, person.id);
    },
    sendEvent: (event: { type: string; [field: string]: unknown }) =>
      deliveries.deliver({
        type: 'events_api',
        title: event.type,
        payload: eventPayload(state, event),
        acceptsAnswer: false,
      }),
    archive(name: string) {
      const channel = state.directory.channel(name);
      if (channel) state.directory.archive(channel.id);
    },
    moveClock: state.clock.moveTo,
    useHttp: transport.useHttp,
  };
}

function observing({ acting: { state }, socketMode }: StandIn) {
  const { announcer, recorder } = state;
  return {
    next: (fits: (change: Change) => boolean) =>
      nextPicked(announcer, 'a change', (change) => (fits(change) ? change : undefined)),
    nextCall: (method: string) =>
      nextPicked(announcer, `a call of ${method}`, (change) => answeredCall(change, method)),
    async connected(count = 1) {
      if (socketMode.connections() >= count) return;
      await nextPicked(announcer, `${count} connections`, (change) =>
        change.kind === 'bot' && change.bot.connections >= count ? true : undefined,
      );
    },
    settled: state.activity.settled,
    deliveries: recorder.deliveries,
    calls: (method?: string) => recorder.calls().filter((call) => method === undefined || call.method === method),
    rejections: recorder.rejections,
  };
}

function answeredCall(change: Change, method: string): Call | undefined {
  if (change.kind !== 'exchange' || change.exchange.direction !== 'from-bot') return undefined;
  return change.exchange.method === method && change.exchange.ms !== null ? change.exchange : undefined;
}

function disturbing({ acting, faults, socketMode }: StandIn) {
  return {
    faults: { ...faults, duplicateNextEvent: acting.deliveries.duplicateNextEvent },
    connections: socketMode,
  };
}
