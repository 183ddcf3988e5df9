import * as fc from 'fast-check';

// The same cases at every run: a red run then tells of the change. `SEED=$RANDOM` searches elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_415) });
