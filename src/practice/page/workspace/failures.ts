import { useMemo } from 'react';
import type { Failure } from '../../protocol.ts';
import type { ShownFailure } from './page-state.ts';
import { usePage } from './workspace-context.ts';

/** Failures to show as lines among the messages of a conversation. */
export function useFailuresInChannel(channel: string): ShownFailure[] {
  return useFailures(({ place }) => place.kind === 'channel' && place.channel === channel, channel);
}

/** Failures to show beside what was pressed. */
export function useFailuresOfMessage(channel: string, ts: string): ShownFailure[] {
  return useFailures(
    ({ place }) => place.kind === 'message' && place.channel === channel && place.ts === ts,
    `${channel} ${ts}`,
  );
}

export function useFailuresOfView(view: string): ShownFailure[] {
  return useFailures(({ place }) => place.kind === 'view' && place.view === view, view);
}

/** The error of an act, or nothing if a failure says the same: whichever of the two comes first. */
export function useUnlessShown(error: string): string {
  return usePage(({ failures }) => (failures.some(({ text }) => text === error) ? '' : error));
}

function useFailures(belongs: (failure: Failure) => boolean, key: string): ShownFailure[] {
  const failures = usePage((state) => state.failures);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `belongs` is new every time, and means what `key` means
  return useMemo(() => failures.filter((failure) => !failure.isDismissed && belongs(failure)), [failures, key]);
}
