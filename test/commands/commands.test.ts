import { describe, expect, it } from 'vitest';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { builtLadder } from '../ladders/built-ladder.ts';
import { forkedLadder } from '../ladders/forked-ladder.ts';
import { hostileText } from '../ladders/hostile-ladder.ts';
import { ladder } from '../ladders/ladders.ts';
import { mrkdwnOf } from '../views/said.ts';
import { ada, ben, ladderCommand } from './ladder-command.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const engineering = ladder('../../data/frameworks/engineering.yml');
const shipped = () => ladderCommand(amazonPm, engineering);

describe('/ladder shows', () => {
  it.each([
    ['the ladder at a glance', '', 'Amazon product management'],
    ['a level by its id', 'principal', 'Principal Product Manager'],
    ['a level by its title', 'Principal Product Manager', 'Principal Product Manager'],
    ['a level within a few words', 'show me the principal pm role please', 'Principal Product Manager'],
    ['a level with a typing slip', 'prinicpal', 'Principal Product Manager'],
    ['a level by the number that others give it', 'L7', 'Principal Product Manager'],
    ['two levels compared', 'compare senior principal', 'Senior Product Manager → Principal Product Manager'],
    [
      'two levels compared, in any order',
      'diff principal vs senior',
      'Senior Product Manager → Principal Product Manager',
    ],
    [
      'several levels side by side',
      'compare vp, svp and cpo',
      'Vice President of Product Management · Senior Vice President of Product Management · Chief Product Officer',
    ],
    ['what comes next', 'next senior', 'From Senior Product Manager to Principal Product Manager'],
    ['the way from one to another', 'path PM II to principal', 'From Product Manager II to Principal Product Manager'],
    ['the same way, told backwards', 'path principal to pm-2', 'From Product Manager II to Principal Product Manager'],
    ['what to practise', 'practice principal', 'Practise Principal Product Manager'],
    ['misreadings and questions for a 1:1', 'more principal', 'More on Principal Product Manager'],
    ['all competencies', 'competencies', 'Competencies'],
    ['one competency', 'competency Strategy and Decisions', 'Strategy and decisions'],
    ['all principles', 'principles', '16 principles'],
    ['one principle', 'principle backbone', 'Have Backbone; Disagree and Commit'],
    ['all terms', 'glossary', 'Glossary'],
    ['one term', 'define bar raiser', 'Bar Raiser'],
    ['the ladders that there are', 'ladders', '2 ladders'],
    ['help', 'help', 'What your ladder says, line by line'],
    ['help', '?', 'What your ladder says, line by line'],
    ['help in any case', '  HELP ', 'What your ladder says, line by line'],
  ])('%s: %j', async (_, typed, title) => {
    expect(await shipped()(typed)).toMatchObject({ title });
  });

  it.each(['do I need to manage people?', 'frobnicate the oven', 'what does a principal do', 'senior and principal'])(
    'an answer to what is no look-up: %j',
    async (typed) => {
      expect((await shipped()(typed)).title).toBe(`Asked: ${typed}`);
    },
  );

  it('how it read a name with a slip, and on whose word it took a number', async () => {
    expect((await shipped()('prinicpal')).lines[0]).toBe('Showing Principal Product Manager (you typed “prinicpal”).');
    expect((await shipped()('L7')).lines[0]).toMatch(
      /^Outside sources usually put Principal Product Manager at L7\. .* \(reported elsewhere: .* \(high confidence\)\)$/,
    );
  });

  it('the same card for the same words, composed once', async () => {
    const command = shipped();
    expect((await command('principal')).blocks).toBe((await command('principal', ben)).blocks);
  });
});

describe('a ladder is', () => {
  it.each([
    ['named before', 'engineering staff', 'Staff Engineer'],
    ['named by its title', 'Software Engineering staff', 'Staff Engineer'],
    ['named before a subcommand', 'engineering next staff', 'From Staff Engineer to Senior Staff Engineer'],
    ['named after a subcommand', 'next engineering staff', 'From Staff Engineer to Senior Staff Engineer'],
    ['named alone', 'engineering', 'Software engineering'],
    ['understood where only it has the level', 'staff engineer', 'Staff Engineer'],
    [
      'understood where only it has the level of a subcommand',
      'next staff',
      'From Staff Engineer to Senior Staff Engineer',
    ],
    ['part of a level’s name', 'engineering manager', 'Engineering Manager'],
    ['part of a level’s name', 'practise engineering manager', 'Practise Engineering Manager'],
    [
      'part of a level’s name',
      'engineering next engineering manager',
      'From Engineering Manager to Senior Engineering Manager',
    ],
    ['the standard one where both have the level', 'principal', 'Principal Product Manager'],
    [
      'the standard one where nobody names another',
      'next principal',
      'From Principal Product Manager to Director of Product Management',
    ],
  ])('%s: %j', async (_, typed, title) => {
    expect(await shipped()(typed)).toMatchObject({ title });
  });

  it('in help, named before each example, unless it is the standard one', async () => {
    expect((await shipped()('engineering help')).lines[2]).toBe('• /ladder engineering staff – what a level expects');
    expect((await shipped()('help')).lines[2]).toBe('• /ladder principal – what a level expects');
  });
});

describe('never a guess:', () => {
  it('what fits several levels is asked back, and the buttons do what was wanted', async () => {
    expect(await shipped()('next pm')).toMatchObject({
      title: 'Which one?',
      looks: ['amazon-pm next pm-1', 'amazon-pm next pm-2'],
    });
    expect(await shipped()('compare principal with product manager')).toMatchObject({
      title: 'Which one?',
      looks: ['amazon-pm compare principal pm-1', 'amazon-pm compare principal pm-2'],
    });
    expect(await shipped()('path product manager to principal')).toMatchObject({
      looks: ['amazon-pm path principal pm-1', 'amazon-pm path principal pm-2'],
    });
  });

  it.each([
    ['next fooboss', '“fooboss”'],
    ['practise xyz', '“xyz”'],
    ['compare senior fooboss', '“fooboss”'],
    ['compare senior to staff', '“staff”'],
    ['path senior to fooboss', '“fooboss”'],
    ['me fooboss', '“fooboss”'],
  ])('a level that is not here is said not to be: %j', async (typed, quoted) => {
    expect(await shipped()(typed)).toMatchObject({
      title: 'No such level here',
      lines: expect.arrayContaining([`I find no level called ${quoted} in this ladder.`]),
    });
  });

  it.each([
    ['principles zzz', '16 principles', 'I find no principle called “zzz”. This is what there is.'],
    ['competency zzz', 'Competencies', 'I find no competency called “zzz”. This is what there is.'],
    ['term zzz', 'Glossary', 'I find no term called “zzz”. This is what there is.'],
  ])('nor is any other name: %j', async (typed, title, says) => {
    expect(await shipped()(typed)).toMatchObject({ title, lines: expect.arrayContaining([says]) });
  });
});

describe('a subcommand without a level', () => {
  it.each(['practise', 'more', 'compare', 'path'])('%s offers those that there are', async (typed) => {
    expect(await shipped()(typed)).toMatchObject({
      title: 'Which level?',
      looks: expect.arrayContaining([`amazon-pm ${typed} pm-1`, `amazon-pm ${typed} cpo`]),
    });
  });

  it('path with one level offers the others', async () => {
    const { looks } = await shipped()('path senior');
    expect(looks).toContain('amazon-pm path senior principal');
    expect(looks).not.toContain('amazon-pm path senior senior');
  });
});

describe('compare', () => {
  const engineers = ladderCommand(engineering);

  it.each([
    [
      'ids alone are levels, also where together they are another one',
      'compare senior staff',
      'Senior Engineer → Staff Engineer',
    ],
    [
      'a word between them makes names of them',
      'compare senior staff vs principal',
      'Senior Staff Engineer → Principal Engineer',
    ],
    ['peers stand side by side', 'compare staff and engineering manager', 'Staff Engineer · Engineering Manager'],
    ['one level is compared with the next', 'compare staff', 'Staff Engineer → Senior Staff Engineer'],
    ['the top is compared with the one below', 'compare distinguished', 'Principal Engineer → Distinguished Engineer'],
    ['a level with itself is one level', 'compare staff staff', 'Staff Engineer → Senior Staff Engineer'],
  ])('%s: %j', async (_, typed, title) => {
    expect(await engineers(typed)).toMatchObject({ title });
  });

  it('in a ladder of one level says that there is no other', async () => {
    expect((await ladderCommand(bareLadder)('compare only')).lines).toContain(
      'Only Baker is the top of its track: the ladder names no level above it there.',
    );
  });
});

describe('in a ladder that forks,', () => {
  const bakers = ladderCommand(forkedLadder);

  it.each([
    ['next names both ways', 'next baker', 'From Baker to Master Baker'],
    ['a path crosses the fork', 'path apprentice to head chef', 'From Apprentice to Head Chef'],
    ['a path between peers is none', 'path master to chef', 'Master Baker and Chef'],
    ['a path that leads nowhere is none', 'path taster to owner', 'Taster and Owner'],
    ['peers stand side by side', 'compare master chef', 'Master Baker · Chef'],
  ])('%s: %j', async (_, typed, title) => {
    expect(await bakers(typed)).toMatchObject({ title });
  });
});

describe('long answers', () => {
  it('are paged, and a page beyond the last is the last', async () => {
    const command = shipped();
    expect((await command('practise principal page 2')).lines).toContain('page 2 of 3');
    expect((await command('practise principal PAGE 99')).lines).toContain('page 3 of 3');
    expect((await command('practise principal page 0')).lines).toContain('page 1 of 3');
    expect((await command('practise principal page -7')).lines).toContain('page 1 of 3');
  });

  it('go on with their own pages, however they were asked for', async () => {
    const { looks, shares } = await shipped()('practise the prinicpal pm role, please, page 2');
    expect(looks.slice(0, 2)).toEqual(['amazon-pm practise principal page 1', 'amazon-pm practise principal page 3']);
    expect(shares).toEqual(['amazon-pm practise principal page 2']);
  });
});

describe('a name that means two things', () => {
  const agency = builtLadder({
    id: 'practice-leads',
    title: 'Practice leads',
    levels: [
      { id: 'lead', title: 'Lead' },
      { id: 'practice-lead', title: 'Practice Lead' },
    ],
  });

  it.each([
    ['a subcommand comes first', 'practice lead', 'Practise Lead'],
    ['an id is its level', 'practice-lead', 'Practice Lead'],
    ['a ladder named like a subcommand and a level', 'practice leads practice-lead', 'Practice Lead'],
  ])('%s: %j', async (_, typed, title) => {
    expect(await ladderCommand(agency, bakeryLadder)(typed)).toMatchObject({ title });
  });
});

describe('whatever is typed, there is a reply', () => {
  it.each([
    ['emoji', '🙂🙂🙂'],
    ['right-to-left', 'מה ההבדל בין הרמות'],
    ['a broadcast', '<!channel>'],
    ['an escaped broadcast', '&lt;!channel&gt;'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['everything at once', hostileText],
    ['a broadcast in place of a level', 'next <!channel>'],
    ['a link in place of a level', 'compare <https://evil.example|senior> x'],
    ['formatting in place of a term', 'term *bold* `code`'],
    ['ten thousand characters', 'senior '.repeat(1_500)],
    ['ten thousand characters without a space', 'x'.repeat(10_000)],
    ['ten thousand characters of a subcommand', `practise principal ${'x'.repeat(10_000)}`],
    ['names that objects have', 'constructor __proto__ toString'],
    ['only a page', 'page 2'],
    ['a page of nothing', 'zzz page two'],
  ])('%s', async (_, typed) => {
    const { text, blocks } = await shipped()(typed);
    expect(text).not.toBe('');
    expect([text, ...mrkdwnOf(blocks)].join()).not.toMatch(/[<>]/);
  });

  it.each(['', ' ', '\n\t', '\u00A0'])('nothing is the ladder at a glance: %j', async (typed) => {
    expect(await shipped()(typed)).toMatchObject({ title: 'Amazon product management' });
  });

  it('what is not found is quoted short and inert', async () => {
    expect((await shipped()(`next <!channel> ${'very '.repeat(100)}bad`)).lines).toContain(
      'I find no level called “!channel very very very very very very very very very very v…” in this ladder.',
    );
  });
});

describe('gaps', () => {
  it('are shown to an owner of the ladder', async () => {
    expect(await shipped()('gaps', ada)).toMatchObject({ title: 'What people ask that the ladder does not say' });
  });

  it('and to nobody else', async () => {
    await expect(shipped()('gaps', ben)).rejects.toThrow(
      'That is for the owners of the ladder. Whoever runs me names them.',
    );
  });
});
