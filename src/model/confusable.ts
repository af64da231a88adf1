/**
 * Scripts with letters that look like another's. Beside Latin letters Unicode allows any other script's in one word
 * (UTS 39, 5.2, “moderately restrictive”): Japanese, Korean, Arabic and Thai names need it.
 */
const scripts = Object.entries({
  Greek: "Grek",
  Cyrillic: "Cyrl",
  Armenian: "Armn",
  Cherokee: "Cher",
  Coptic: "Copt",
  Lisu: "Lisu",
}).map(([name, script]) => ({
  name,
  own: new RegExp(`\\p{sc=${script}}`, "gu"),
  // What belongs to no script, as an apostrophe that is a letter, goes with all.
  other: new RegExp(`(?![\\p{scx=${script}}\\p{sc=Zyyy}])\\p{L}`, "gu"),
}));

/** A letter whose look says nothing is known by its number. */
const spelt = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;

function mixtureIn(word: string): string | undefined {
  for (const { name, own, other } of scripts) {
    const [ours, theirs] = [word.match(own), word.match(other)];
    if (!ours || !theirs) continue;
    // The fewer are the ones that slipped in.
    const odd = ours.length <= theirs.length ? ours : theirs;
    const letters = [...new Set(odd)].slice(0, 5).map((letter) => `${letter} (${spelt(letter)})`);
    return `has ${odd === ours ? `${name} letters in a word of others` : `letters in a ${name} word that are none`}: ${letters.join(", ")}`;
  }
  return undefined;
}

/** The first sign that turns the direction and is not ended, and any that turns the letters themselves. */
function turningSignIn(name: string): string | undefined {
  const open: Record<string, string[]> = { "\u202c": [], "\u2069": [] };
  for (const sign of name) {
    if (/[\u202d\u202e]/.test(sign)) return sign;
    if (/[\u202a\u202b]/.test(sign)) open["\u202c"]?.push(sign);
    if (/[\u2066-\u2068]/.test(sign)) open["\u2069"]?.push(sign);
    open[sign]?.pop();
  }
  return Object.values(open).flat()[0];
}

/**
 * Why a name is not what it looks like: letters of two scripts in one word, or signs that turn it. Words of one script
 * beside words of another are as people write.
 */
export function confusableIn(name: string): string | undefined {
  for (const word of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const mixture = mixtureIn(word);
    if (mixture) return mixture;
  }
  const sign = turningSignIn(name);
  return sign && `has a sign that turns its letters: ${spelt(sign)}`;
}
