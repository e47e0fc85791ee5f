import type { HanWriting } from './font-traits.ts';

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;

/**
 * How Han characters are to be written: as the language says, else as the other characters tell.
 * @param language BCP 47
 */
export function hanWriting(language: string, characters: Iterable<number>): HanWriting {
  const parts = language.toLowerCase().split('-');
  if (parts[0] === 'ja' || parts[0] === 'ko') return parts[0];
  if (parts[0] === 'yue' || parts[0] === 'zh') {
    if (parts.includes('hans')) return 'zh-Hans';
    if (parts[0] === 'yue' || parts.some((part) => part === 'hk' || part === 'mo')) return 'zh-HK';
    return parts.some((part) => part === 'hant' || part === 'tw') ? 'zh-Hant' : 'zh-Hans';
  }
  const texts = Array.from(characters, (each) => String.fromCodePoint(each));
  if (texts.some((each) => kana.test(each))) return 'ja';
  return texts.some((each) => hangul.test(each)) ? 'ko' : 'zh-Hans';
}

/** What the makers of fonts call them; a name that says none is silent. */
const names: readonly (readonly [RegExp, HanWriting])[] = [
  [
    /\bJP\b|\bJ$|Japan|\bIPA|Takao|\bVL ?(?:P ?)?Gothic|Hiragino (?:Kaku|Maru|Mincho|Sans(?! (?:GB|CNS)))|\bYu ?(?:Gothic|Mincho)|Meiryo|\bMS (?:P|UI )?(?:Gothic|Mincho)|\bBIZ UD|Osaka/i,
    'ja',
  ],
  [/\bKR\b|Korea|Malgun|Batang|Gulim|Dotum|Nanum|Apple ?SD|AppleMyungjo|\bUn ?(?:Dotum|Batang)/i, 'ko'],
  [/\bHK\b/, 'zh-HK'],
  [/\b(?:TC|TW|Hant)\b|JhengHei|MingLiU|LiHei|LiSong|Hiragino Sans CNS/i, 'zh-Hant'],
  [
    /\b(?:SC|CN|GB|Hans)\b|YaHei|SimSun|SimHei|DengXian|KaiTi|FangSong|Heiti|Songti|WenQuanYi|Droid Sans Fallback/i,
    'zh-Hans',
  ],
];

/** The writing that a font is made for: as its name says, else as it declares. */
export const writingOf = (name: string, declared: HanWriting | undefined): HanWriting | undefined =>
  names.find(([pattern]) => pattern.test(name))?.[1] ?? declared;
