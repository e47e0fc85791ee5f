/**
 * What people write for keys that objects of several parts have, in English and Indonesian: in small letters, with `_`
 * for spaces and hyphens.
 */
export const common = {
  /** For a name. */
  name: ['title', 'nama', 'teks'],
  /** For the words that say what it is. */
  label: ['name', 'title', 'nama', 'teks'],
  /** For the ids of evidence. */
  citing: [
    'source',
    'sources',
    'sumber',
    'proof',
    'bukti',
    'research',
    'riset',
    'references',
    'cites',
    'citation',
    'citations',
    'kutipan',
    'rujukan',
  ],
  /** For how many were asked. */
  asked: [
    'sample_size',
    'n',
    'participants',
    'respondents',
    'responden',
    'sampel',
    'ukuran_sampel',
    'samples',
    'jumlah_sampel',
    'jumlah_responden',
    'responses',
  ],
  /** For a part of the people. */
  share: ['percent', 'rate', 'percentage', 'probability', 'bagian', 'porsi', 'persen'],
  /** For a note. */
  note: ['notes', 'comment', 'remark', 'catatan'],
  /** For who looks after it. */
  owner: [
    'assignee',
    'author',
    'authors',
    'created_by',
    'maintainer',
    'responsible',
    'pemilik',
    'penanggung_jawab',
    'penulis',
    'pembuat',
    'pic',
  ],
  /** For the id of a channel. */
  channel: ['saluran', 'media', 'kanal'],
  /** For the id of a stage. */
  stage: ['tahapan', 'tahap', 'fase', 'phase'],
  /** For the kind. */
  kind: ['type', 'jenis'],
  /** For the words that say what is done. */
  done: ['name', 'title', 'action', 'tindakan', 'nama', 'teks'],
} as const;
