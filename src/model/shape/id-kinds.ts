/** What an id can lead to, by the names that the schema gives its objects. */
export type IdKind = 'persona' | 'channel' | 'stage' | 'step' | 'pain-point' | 'kpi' | 'evidence' | 'message';

/** What messages call a kind: `pain point`. */
export const inWords = (kind: string): string => kind.replace('-', ' ');
