import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';
import { nameIndex } from './name-index.ts';

const Names = z.array(z.string()).transform((names) => nameIndex(names, (name) => [name]));

/** What tells that a question is about growing at work: `data/words/career.yml`. */
export const careerWords = shippedWords('career.yml', z.strictObject({ certain: Names, related: Names }));
