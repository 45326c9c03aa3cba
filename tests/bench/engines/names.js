// What every peer is given: one party a line, its names separated by tabs. `named` has the names in
// their order, `owner` the party of each.

const TEN = 10; // parties that a reader looks at

let owner;

export function read(bytes) {
  const parties = new TextDecoder().decode(bytes).split('\n').map((line) => line.split('\t'));
  const named = parties.flat();
  owner = new Uint32Array(named.length);
  let at = 0;
  parties.forEach((names, party) => names.forEach(() => (owner[at++] = party)));
  return named;
}

/** The parties of these names, best first, each once with the score of its best name; ten at most. */
export function parties(hits) {
  const seen = new Map();
  for (const [name, score] of hits) {
    if (!seen.has(owner[name])) seen.set(owner[name], score);
    if (seen.size === TEN) break;
  }
  return [...seen];
}
