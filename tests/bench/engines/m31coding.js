// @m31coding/fuzzy-search. A party is an entity and its names are the terms; names in all scripts are kept, as its
// documentation advises for such data.

import { Config, Query, SearcherFactory } from '@m31coding/fuzzy-search';

export const settings = [
  'createDefaultConfig(), normalizerConfig.allowCharacter = () => true',
  'indexEntities(parties, id, names)',
  'new Query(name, 10)',
];

let searcher;

export function load({ names }) {
  const config = Config.createDefaultConfig();
  config.normalizerConfig.allowCharacter = () => true;
  searcher = SearcherFactory.createSearcher(config);
  const parties = new TextDecoder().decode(names).split('\n').map((line, id) => ({ id, names: line.split('\t') }));
  searcher.indexEntities(parties, (party) => party.id, (party) => party.names);
}

export function query(name) {
  return searcher.getMatches(new Query(name, 10)).matches.map(({ entity, quality }) => [entity.id, quality]);
}
