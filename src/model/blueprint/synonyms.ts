import { common } from '../shape/common-words.ts';

/** What people write for the keys of a service blueprint, in English and Indonesian. */
export const blueprintWords = {
  evidence: ['physical_evidence', 'props', 'bukti', 'bukti_fisik'],
  frontstage: ['front_stage', 'onstage', 'garis_depan', 'panggung_depan'],
  backstage: ['back_stage', 'balik_layar', 'panggung_belakang'],
  support: ['support_process', 'support_processes', 'supporting', 'pendukung', 'proses_pendukung'],
} as const;

/** What people write for the keys of a part of the service. */
export const blueprintItemWords = {
  text: common.done,
  by: ['who', 'siapa', 'role', 'actor', 'oleh', 'petugas'],
  wait: ['waiting', 'delay', 'tunggu', 'waktu_tunggu'],
  fail_point: ['failure', 'fail', 'failpoint', 'titik_gagal'],
  hand_off: ['handoff', 'handover', 'hand_over', 'serah_terima'],
} as const;
