import { builtLadder } from './built-ladder.ts';

/** Two tracks that fork after the baker, a third that begins above the chef, and one level alone on its track. */
export const forkedLadder = builtLadder({
  tracks: [
    { id: 'craft', title: 'Craft' },
    { id: 'management', title: 'Management' },
    { id: 'owners', title: 'Owners' },
    { id: 'guests', title: 'Guests' },
  ],
  levels: [
    { id: 'apprentice', title: 'Apprentice', rank: 1 },
    { id: 'baker', title: 'Baker', rank: 2 },
    { id: 'master', title: 'Master Baker', rank: 3 },
    { id: 'chef', title: 'Chef', track: 'management', rank: 3 },
    { id: 'head-chef', title: 'Head Chef', track: 'management', rank: 4 },
    { id: 'owner', title: 'Owner', track: 'owners', rank: 5 },
    { id: 'taster', title: 'Taster', track: 'guests', rank: 1 },
  ],
});
