import { describe, expect, it } from 'vitest';
import { ladder } from '../ladders/ladders.ts';
import { ada, ben, ladderCommand } from './ladder-command.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const engineering = ladder('../../data/frameworks/engineering.yml');

/** After Ada has set her level. */
async function afterSetting(level: string) {
  const command = ladderCommand(amazonPm, engineering);
  await command(`me ${level}`);
  return command;
}

describe('/ladder me', () => {
  it.each(['senior', 'Senior Product Manager', 'SENOIR', 'a senior pm'])('sets my level: %j', async (typed) => {
    const command = ladderCommand(amazonPm, engineering);
    expect(await command(`me ${typed}`)).toMatchObject({ title: 'Your level: Senior Product Manager' });
    expect(await command('me')).toMatchObject({ title: 'Your level: Senior Product Manager' });
  });

  it('asks while I have set none', async () => {
    expect(await ladderCommand(amazonPm)('me')).toMatchObject({ title: 'Which level are you?' });
  });

  it.each(['clear', 'Forget', 'none', 'reset', 'delete', 'remove'])('forgets it: %s', async (typed) => {
    const command = await afterSetting('senior');
    expect(await command(`me ${typed}`)).toMatchObject({ title: 'Forgotten' });
    expect(await command('me')).toMatchObject({ title: 'Which level are you?' });
  });

  it('keeps it where I then name one that is not there', async () => {
    const command = await afterSetting('senior');
    expect(await command('me fooboss')).toMatchObject({ title: 'No such level here' });
    expect(await command('me')).toMatchObject({ title: 'Your level: Senior Product Manager' });
  });

  it('asks which one where the name fits several', async () => {
    expect(await ladderCommand(amazonPm)('me pm')).toMatchObject({
      title: 'Which one?',
      looks: ['amazon-pm me pm-1', 'amazon-pm me pm-2'],
    });
  });

  it.each(['engineering me staff', 'me engineering staff', 'me staff'])(
    'knows one of any ladder: %j',
    async (typed) => {
      const command = ladderCommand(amazonPm, engineering);
      expect(await command(typed)).toMatchObject({ title: 'Your level: Staff Engineer' });
      expect(await command('me')).toMatchObject({ title: 'Your level: Staff Engineer' });
    },
  );

  it('is nobody else’s', async () => {
    const command = await afterSetting('senior');
    expect(await command('me', ben)).toMatchObject({ title: 'Which level are you?' });
    expect(await command('next', ben)).toMatchObject({ title: 'Which level are you?' });
    expect(await command('me', { ...ada, workspace: '-:T0OTHER' })).toMatchObject({ title: 'Which level are you?' });
  });
});

describe('my level is where these begin:', () => {
  it.each([
    ['next', 'From Senior Product Manager to Principal Product Manager'],
    ['compare', 'Senior Product Manager → Principal Product Manager'],
    ['compare director', 'Senior Product Manager → Director of Product Management'],
    ['compare me with pm-1', 'Product Manager I → Senior Product Manager'],
    ['compare my level to director', 'Senior Product Manager → Director of Product Management'],
    ['path director', 'From Senior Product Manager to Director of Product Management'],
    ['path to director', 'From Senior Product Manager to Director of Product Management'],
    ['path senior', 'From Senior Product Manager to Principal Product Manager'],
  ])('%s', async (typed, title) => {
    const command = await afterSetting('senior');
    expect(await command(typed)).toMatchObject({ title });
  });

  it('unless another is named', async () => {
    const command = await afterSetting('senior');
    expect(await command('next director')).toMatchObject({
      title: 'From Director of Product Management to Vice President of Product Management',
    });
  });
});
