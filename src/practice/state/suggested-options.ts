type Option = Record<string, unknown>;

/** What the bot last offered for each external_select, so that a chosen value can be sent back as a whole option. */
export interface SuggestedOptions {
  of(actionId: string): Option[];
  keep(actionId: string, options: Option[]): void;
}

export function createSuggestedOptions(): SuggestedOptions {
  const kept = new Map<string, Option[]>();
  return {
    of: (actionId) => kept.get(actionId) ?? [],
    keep: (actionId, options) => kept.set(actionId, options),
  };
}
