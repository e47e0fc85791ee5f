import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>(
  {
    'file/cannot-open': ({ name }) => ({
      message: `Berkas "${name}" disebut di sini, tetapi di sini tidak ada berkas yang bisa dibuka.`,
      help: 'Buat peta ini dari baris perintah, atau beri compile() opsi "files".',
    }),
    'file/url': ({ name, example = './library.yaml' }) => ({
      message: `"${name}" adalah alamat web, padahal hanya berkas di proyek ini yang dibaca.`,
      help: `Simpan berkasnya di proyek ini lalu tulis jalurnya, misalnya ${example}.`,
    }),
    'file/absolute': ({ name, example = './library.yaml' }) => ({
      message: `"${name}" adalah jalur mutlak, yang tidak ada di komputer lain.`,
      help: `Tulis jalurnya mulai dari folder berkas ini, misalnya ${example} atau ../shared/${example.split('/').at(-1)}.`,
    }),
    'file/backslash': ({ name }) => ({
      message: `Jalur "${name}" memuat garis miring terbalik.`,
      help: 'Tulis dengan garis miring biasa (/), yang dipahami semua sistem.',
    }),
    'file/outside': ({ name }) => ({
      message: `"${name}" mengarah ke luar folder proyek, jadi tidak dibaca.`,
      help: 'Pindahkan berkasnya ke dalam proyek lalu tulis jalurnya di sini; tautan pun tidak boleh mengarah ke luar. Proyek adalah folder yang berisi journeymap.config.yaml (boleh kosong), atau folder kerja kalau berkas itu tidak ada; untuk peta di luar folder itu, folder peta itu sendiri.',
    }),
    'file/not-yaml': ({ name }) => ({
      message: `"${name}" bukan berkas YAML, jadi tidak dibaca.`,
      help: 'Sebut berkas yang berakhiran .yaml atau .yml, misalnya ./library.yaml; tautan pun harus mengarah ke berkas seperti itu.',
    }),
    'file/missing': ({ name, example = './library.yaml' }) => ({
      message: `Tidak ada berkas "${name}".`,
      help: `Jalur dimulai dari folder berkas tempat jalur itu ditulis, misalnya ${example}.`,
    }),
    'file/not-a-file': ({ name, what, example = './library.yaml' }, say) => ({
      message: `"${name}" adalah ${say(what)}, bukan berkas.`,
      help: `Sebut berkas ${example.endsWith('.yaml') ? 'YAML' : 'CSV'}, misalnya ${example}.`,
    }),
    'file/unreadable': ({ name, reason }, say) => ({
      message: `"${name}" tidak bisa dibaca: ${say(reason)}.`,
      help: 'Perbaiki hal itu, atau sebut berkas lain.',
    }),
    'file/not-a-library': ({ name }) => ({
      message: `"${name}" adalah peta perjalanan, padahal "use:" memerlukan pustaka.`,
      help: 'Pindahkan yang dipakai bersama ("personas:", "channels:", "evidence:", atau "kpis:") ke berkas tersendiri, misalnya library.yaml, lalu sebut berkas itu di kedua peta.',
    }),
    'file/not-a-map': ({ name, key }) => ({
      message: `"${name}" adalah pustaka, padahal "${key}:" memerlukan peta perjalanan.`,
      help: 'Sebut sebuah peta (*.journey.yaml) di sini; pustaka disebut di bawah "use:".',
    }),
    'file/circle': ({ way }) => ({
      message: `Berkas-berkas ini saling menyebut dalam lingkaran: ${way}.`,
      help: 'Hapus salah satu jalurnya, misalnya yang ini.',
    }),
    'file/too-deep': ({ limit }) => ({
      message: `Berkas ini adalah ujung rantai lebih dari ${limit} berkas yang masing-masing disebut oleh berkas sebelumnya.`,
      help: 'Sebut berkas-berkasnya secara lebih langsung.',
    }),
    'file/too-many': ({ limit }) => ({
      message: `Peta ini dan berkas-berkas yang disebutnya memuat lebih dari ${limit} jalur ke berkas lain.`,
      help: 'Gabungkan beberapa pustaka menjadi satu, atau sebut lebih sedikit peta.',
    }),
    'file/too-many-entries': ({ limit }) => ({
      message: `Bersama pustakanya, peta ini dan peta yang disebutnya punya lebih dari ${limit.toLocaleString('id-ID')} persona, saluran, bukti, dan KPI.`,
      help: 'Bagi pustakanya, supaya setiap peta hanya menyebut yang diperlukannya.',
    }),
    'file/too-much-text': ({ limit }) => ({
      message: `Dengan berkas ini, berkas-berkas yang disebut peta melebihi ${limit} seluruhnya.`,
      help: 'Sebut berkas yang lebih sedikit atau lebih kecil.',
    }),
    'id/clash': ({ what, id }, say) => ({
      message: `Berkas lain sudah menjelaskan ${say(what)} dengan id "${id}".`,
      help: 'Hapus yang di sini kalau keduanya sama, atau beri salah satunya id lain.',
    }),
  },
  {
    'first described here': 'pertama kali dijelaskan di sini',
    'a folder': 'sebuah folder',
    'a pipe': 'sebuah pipa',
    'a device or a socket': 'sebuah perangkat atau soket',
  },
);
