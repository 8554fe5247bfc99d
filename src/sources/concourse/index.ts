import { type Source, withNouns } from '../../model/source.ts';
import { concourse } from './pipeline.ts';
import { concoursePuts } from './puts.ts';

export const concourseSources: readonly Source[] = [withNouns(concourse, concoursePuts)];
