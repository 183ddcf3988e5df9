import { classAllocation } from './class-allocation';
import { csdl } from './csdl';
import { csdlCommune } from './csdl-commune';
import type { Format } from './format';
import { own } from './own';
import { vnedu } from './vnedu';

/** Every format that is recognised, the most particular first: the first that knows a table reads it. */
export const KNOWN_FORMATS: readonly Format[] = [csdlCommune, csdl, classAllocation, vnedu, own];
