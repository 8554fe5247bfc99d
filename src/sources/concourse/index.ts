import { type Source, withNouns } from '../../model/source.ts';
import { concourse } from './pipeline.ts';
import { concourseJobs } from './pipeline-jobs.ts';
import { concoursePuts } from './puts.ts';

export const concourseSources: readonly Source[] = [withNouns(concourse, concoursePuts, concourseJobs)];
