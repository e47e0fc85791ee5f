import type { LabelKey } from '../../i18n/labels.ts';
import type { EvidenceKind } from '../../model/evidence/evidence.ts';

/** What a kind of evidence is called, and the name of its lucide icon. */
export const evidenceKindLooks: Readonly<
  Record<EvidenceKind, { readonly label: LabelKey; readonly icon: string }>
> = {
  survey: { label: 'evidenceSurvey', icon: 'clipboard-list' },
  interview: { label: 'evidenceInterview', icon: 'mic' },
  analytics: { label: 'evidenceAnalytics', icon: 'chart-column' },
  'support-log': { label: 'evidenceSupportLog', icon: 'headset' },
  social: { label: 'evidenceSocial', icon: 'messages-square' },
  review: { label: 'evidenceReview', icon: 'message-square-quote' },
  'ab-test': { label: 'evidenceAbTest', icon: 'flask-conical' },
};

/** Where no kind is given. */
export const plainIcon = 'file-text';
