// The same with a low threshold: the best ten, as the peers give them, whether or not they would be alerts.

import * as ours from './ours.js';

export const { load, linearMemory } = ours;

export const settings = ['Screener.open(index)', 'screen(name, { limit: 10, threshold: 50 })'];

export const query = (name) => ours.query(name, { threshold: 50 });
