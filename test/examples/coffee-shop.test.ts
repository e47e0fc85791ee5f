import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/app/compile.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';

const example = (name: string): JourneyView => {
  const file = new URL(`../../examples/${name}`, import.meta.url);
  const compiled = compile(name, readFileSync(file));
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value;
};

/** The article's table: stage, action, thought, feeling, touchpoints, pain points, opportunities. */
const table = [
  [
    'Kesadaran',
    'Melihat iklan kopi di Instagram',
    'Kopi ini terlihat menarik.',
    'Tertarik',
    'Iklan Instagram',
    'Tidak tahu banyak tentang produk',
    'Meningkatkan informasi produk di iklan',
  ],
  [
    'Pertimbangan',
    'Mencari informasi di website toko kopi',
    'Apa saja varian kopi yang mereka tawarkan?',
    'Ingin tahu',
    'Website, Deskripsi Produk',
    'Informasi produk kurang detail, navigasi sulit',
    'Menyajikan informasi produk yang lengkap dan mudah diakses, desain website user-friendly',
  ],
  [
    'Keputusan',
    'Memilih dan menambahkan kopi ke keranjang',
    'Apakah proses pembayarannya aman?',
    'Sedikit khawatir',
    'Halaman Produk, Keranjang Belanja',
    'Kekhawatiran tentang keamanan pembayaran',
    'Menampilkan logo keamanan pembayaran, menyediakan berbagai opsi pembayaran',
  ],
  [
    'Pengalaman',
    'Menerima dan mencoba kopi',
    'Apakah rasanya sesuai dengan ekspektasi?',
    'Antusias/Cemas',
    'Produk, Kemasan',
    'Pengiriman lama, kemasan kurang menarik',
    'Mempercepat pengiriman, meningkatkan kualitas kemasan',
  ],
  [
    'Loyalitas',
    'Merekomendasikan kopi ke teman',
    'Saya suka kopi ini, teman saya juga pasti suka.',
    'Puas',
    'Produk, Interaksi Sosial',
    'Tidak ada insentif untuk mereferensikan',
    'Membuat program referral untuk mendorong loyalitas dan promosi dari mulut ke mulut',
  ],
];

const columns = ['actions', 'thoughts', 'emotion', 'touchpoints', 'pain-points', 'opportunities'];

function tableOf(view: JourneyView): string[][] {
  return view.stages.map((stage, index) => [
    stage.name,
    ...columns.map((id) => {
      const items = view.lanes.find((lane) => lane.id === id)?.cells[index]?.items ?? [];
      return items.map(({ text }) => text).join(id === 'emotion' ? '/' : ', ');
    }),
  ]);
}

describe('the coffee-shop example', () => {
  it('holds all 35 cells of the article', () => {
    const cells = tableOf(example('coffee-shop.journey.yaml'));
    expect(cells).toEqual(table);
    expect(cells.flat()).toHaveLength(35);
  });

  it('says "Antusias/Cemas" as a mixed feeling that has a range', () => {
    const feeling = example('coffee-shop.journey.yaml').steps[3]?.feeling;
    expect(feeling).toMatchObject({ mixed: true, low: -1, high: 1.5, level: 0 });
  });

  it('is the same journey in English', () => {
    const [indonesian, english] = [
      example('coffee-shop.journey.yaml'),
      example('coffee-shop.en.journey.yaml'),
    ];
    const shape = (view: JourneyView): unknown => ({
      curve: view.curve,
      lanes: view.lanes.map(({ id, cells }) => [
        id,
        cells.map(({ items }) =>
          items.map(({ medium, badges, meters }) => [medium, badges.length, meters[0]?.value]),
        ),
      ]),
      traits: view.personas.map(({ id, traits }) => [
        id,
        traits.map((trait) => [trait.id, trait.texts.length]),
      ]),
      stages: view.stages.map(({ goals, steps }) => [goals.length, steps.length]),
    });
    expect(shape(english)).toEqual(shape(indonesian));
    expect(english.language).toEqual({ content: 'en', labels: 'en', direction: 'ltr' });
    expect(indonesian.language).toEqual({ content: 'id', labels: 'id', direction: 'ltr' });
  });
});
