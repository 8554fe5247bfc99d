import fc from 'fast-check';

// One seed for everybody, so that a run can be repeated; PREMORTEM_SEED=random looks further afield.
const seed = process.env.PREMORTEM_SEED ?? '20261120';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
