import type { OfficialFault } from '../domain/official-fault';
import type { OrganisationFault } from '../domain/organisation-fault';

/** The fault of a code, where one shape serves several codes, too. */
type FaultOf<F extends { readonly code: string }, C> = F extends unknown ? (C extends F['code'] ? F : never) : never;

type Sentences<F extends { readonly code: string }> = {
  readonly [C in F['code']]: (fault: FaultOf<F, C>) => string;
};

/** What *Kiểm tra* says in `Tổ chức` and `Cán bộ`: a sentence for every kind of fault, with how it is mended. */
export type ListSentences = {
  readonly organisations: Sentences<OrganisationFault>;
  readonly officials: Sentences<OfficialFault>;
};

/** The sentence of a fault. */
export const sentenceOf = <F extends { readonly code: string }>(sentences: Sentences<F>, fault: F): string =>
  (sentences[fault.code as F['code']] as (fault: F) => string)(fault);
