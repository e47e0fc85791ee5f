import { translation } from '../core/translation.ts';

/** Why a file that a map names cannot be read. */
export const indonesian = translation(
  {},
  {
    'permission is denied': 'tidak diizinkan',
    'it is in use by another program': 'sedang dipakai program lain',
    'your disk quota is used up': 'kuota disk Anda sudah habis',
    'the file is too large for this file system': 'terlalu besar untuk sistem berkas ini',
    'the disk reports an error': 'disk melaporkan kesalahan',
    'it is a folder': 'ini sebuah folder',
    'its links lead round in a circle': 'tautannya berputar-putar',
    'too many files are open': 'terlalu banyak berkas yang terbuka',
    'its name is too long': 'namanya terlalu panjang',
    'there is no such file or folder': 'tidak ada berkas atau folder seperti itu',
    'the disk is full': 'disk penuh',
    'a part of its path is a file and not a folder': 'sebagian jalurnya adalah berkas, bukan folder',
    'it cannot be opened as a file': 'tidak bisa dibuka sebagai berkas',
    'the operation is not permitted': 'tindakan ini tidak diperbolehkan',
    'the disk is read-only': 'disk hanya bisa dibaca',
    'it is no file any more': 'ini bukan berkas lagi',
  },
);
