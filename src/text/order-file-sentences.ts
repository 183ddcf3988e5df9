import type { OrderFault } from '../domain/order-file';
import type { StructureSentences } from './structure-sentences';

/** What is wrong with the file of an order, and how it is mended. */
export type OrderFileSentences = Pick<StructureSentences['faults'], OrderFault['code']>;
