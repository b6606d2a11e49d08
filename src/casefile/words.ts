/** The words that lock a file: five drawn by chance, or somebody's own. */
import { wordlist } from '@scure/bip39/wordlists/english.js'

const COUNT = 5
/** Words that nobody should have to keep in mind here. */
const HARSH =
  /^(abuse|alien|army|assault|attack|baby|blood|bomb|bone|border|boy|bullet|cage|child|crime|cruel|damage|danger|enemy|escape|evil|fatal|force|ghost|girl|guilt|gun|harsh|horror|hurt|illegal|injury|kid|kidney|knife|lawsuit|legal|maid|master|obey|orphan|owner|pistol|police|poverty|prison|punch|rifle|scare|shoot|slam|strike|suffer|tragic|trap|ugly|unhappy|useless|vicious|virus|warfare|warrior|weapon|wife|witness|woman|work|worry|wrestle|wrong)$/
const WORDS: readonly string[] = wordlist.filter((word) => !HARSH.test(word))
/** Shorter ones of somebody's own could be guessed by trying. */
export const SHORTEST = 12

/** Five words joined by hyphens, each of about two thousand with the same chance. */
export function drawWords(): string {
  const drawn: string[] = []
  // What lies above the last whole multiple would favor the first words.
  const limit = Math.floor(0x1_0000 / WORDS.length) * WORDS.length
  while (drawn.length < COUNT) {
    const [number = limit] = crypto.getRandomValues(new Uint16Array(1))
    if (number < limit) drawn.push(WORDS[number % WORDS.length] as string)
  }
  return drawn.join('-')
}

/** Words as they lock: the same however a keyboard wrote them, without the spaces around them. Null where they are none at all. */
export function plainWords(written: string): string | null {
  const words = written.normalize('NFKC').trim()
  return words === '' || /\p{Surrogate}/u.test(words) ? null : words
}
