import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { shortened } from './block-text.ts';

/** Most options of a group and most groups of a select. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const selectLimit = 100;
const optionTextLimit = 75;

type OptionGroup = { label: types.PlainTextElement; options: types.PlainTextOption[] };

/** Every level to choose from, a group a track. Values are positions, because ids may be longer than a value can be. */
export function levelOptionGroups({ all }: CareerFrameworks): OptionGroup[] {
  return all
    .flatMap((framework, place) => framework.tracks.map((track) => trackGroup(framework, place, track)))
    .slice(0, selectLimit);
}

function trackGroup(framework: CareerFramework, place: number, track: { id: string; title: string }): OptionGroup {
  const label = framework.tracks.length === 1 ? framework.title : `${framework.title}: ${track.title}`;
  const options = framework.levels.flatMap((level, at) =>
    level.track === track.id ? [levelOption(level, place, at)] : [],
  );
  return { label: plain(label), options: options.slice(0, selectLimit) };
}

function levelOption({ title }: Level, place: number, at: number): types.PlainTextOption {
  return { text: plain(title), value: `${place}:${at}` };
}

/** The option that stands for a level, for a select that shows it as chosen. */
export function optionFor({ all }: CareerFrameworks, framework: CareerFramework, level: Level): types.PlainTextOption {
  return levelOption(level, all.indexOf(framework), framework.levels.indexOf(level));
}

/** The level that an option stands for. */
export function levelOfOption({ all }: CareerFrameworks, value = '') {
  const [, place, at] = /^(\d+):(\d+)$/.exec(value) ?? [];
  const framework = all[Number(place)];
  const level = framework?.levels[Number(at)];
  return framework === undefined || level === undefined ? undefined : { framework, level };
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: shortened(text, optionTextLimit) };
}
