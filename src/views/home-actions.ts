/** Action ids on Home. What is chosen under them changes something of one's own, and the page is drawn anew. */
export const homeActions = {
  level: 'home:level',
  forgetLevel: 'home:forget-level',
  target: 'home:target',
  forgetTarget: 'home:forget-target',
  style: 'home:style',
  /** For the ladder's owners alone. */
  model: 'home:model',
  /** Stands in a block that `snoozeBlock` names. */
  snooze: 'home:snooze',
  resume: 'home:resume',
  stop: 'home:stop',
  erase: 'home:erase',
} as const;

/** Opens a window instead. */
export const homeExportAction = 'home:export';

const snoozePrefix = 'home:tips:';

/** The id of the block with a subscription's buttons: a date picker has no value of its own. */
export function snoozeBlock(id: string): string {
  return `${snoozePrefix}${id}`;
}

export function subscriptionOfBlock(block: string): string {
  return block.slice(snoozePrefix.length);
}
