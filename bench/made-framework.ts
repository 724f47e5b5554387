const expectationsALevel = 12;

const crafts = ['alpine', 'bridge', 'cotton', 'dairy', 'engine', 'forest', 'garden', 'harbour', 'island', 'jungle'];
const kinds = ['design', 'finance', 'research', 'support', 'teaching'];
const grades = ['Trainee', 'Junior', 'Mid', 'Senior', 'Lead', 'Staff', 'Principal', 'Distinguished'];

const tracks = crafts.flatMap((craft) => kinds.map((kind) => ({ id: `${craft}-${kind}`, title: `${craft} ${kind}` })));

/** A ladder of up to 50 tracks × 8 levels × 12 expectations, as its file would hold it. */
export function madeFramework(trackCount: number) {
  return {
    id: 'made',
    title: 'A company',
    version: '1.0.0',
    source: { title: 'Made for the bench' },
    tracks: tracks.slice(0, trackCount),
    competencies: Array.from({ length: 6 }, (_, at) => ({
      id: `competency-${at + 1}`,
      title: `Competency ${at + 1}`,
      definition: `What number ${at + 1} is about.`,
    })),
    levels: tracks.slice(0, trackCount).flatMap(levelsOf),
  };
}

export function madeLevelIds(trackCount: number): string[] {
  return tracks.slice(0, trackCount).flatMap((track) => levelsOf(track).map(({ id }) => id));
}

function levelsOf(track: { id: string; title: string }) {
  return grades.map((grade, at) => ({
    id: `${grade.toLowerCase()}-${track.id}`,
    title: `${grade} ${track.title}`,
    track: track.id,
    rank: at + 1,
    summary: `The work of a ${grade.toLowerCase()} in ${track.title}.`,
    expectations: Array.from({ length: expectationsALevel }, (_, line) => expectation(`${grade} ${track.title}`, line)),
  }));
}

function expectation(who: string, line: number) {
  return {
    competency: `competency-${(line % 6) + 1}`,
    statement: `${who} does thing number ${line + 1} well, on time and so that others can build on it.`,
  };
}
