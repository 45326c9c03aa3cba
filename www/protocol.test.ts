/** What the protocols refuse. A line that TypeScript would take after all makes the check fail: `@ts-expect-error` asks for an error. */
import type { FromDesk, FromReader, FromWorker, ToDesk, ToManyWorker, ToReader, ToServiceWorker, ToWorker } from './protocol';

declare function send<Message>(message: Message): void;

send<ToWorker>({ type: 'screen', id: 1, name: 'Hikvision', options: { threshold: 80 }, country: 'CN' });
// @ts-expect-error no worker knows this message
send<ToWorker>({ type: 'serach', id: 1, name: 'Hikvision' });
// @ts-expect-error an answer could not be told from others without the question's id
send<ToWorker>({ type: 'screen', name: 'Hikvision' });
// @ts-expect-error the engine has no such option
send<ToWorker>({ type: 'screen', id: 1, name: 'Hikvision', options: { treshold: 80 } });
// @ts-expect-error each method has arguments of its own
send<ToWorker>({ type: 'call', id: 1, method: 'party', args: [7] });
// @ts-expect-error the page has no words for this reason
send<FromWorker>({ type: 'failed', reason: 'tired', message: '' });
// @ts-expect-error only the worker puts lists and files together anew
send<ToWorker>({ type: 'combine' });
send<ToReader>({ type: 'combine' });
// @ts-expect-error a job ends in one of the ways that the page has words for
send<FromReader>({ type: 'done', outcome: 'finished' });
// @ts-expect-error a decision has a reason, if an empty one
send<ToDesk>({ type: 'decide', vendor: 0, parties: [], verdict: 'false_alert', review: '' });
// @ts-expect-error the desk is in one of its phases
send<Extract<FromDesk, { type: 'standing' }>['phase']>('waiting');
// @ts-expect-error many are screened at once
send<ToManyWorker>({ type: 'many', id: 1, asked: { name: 'Hikvision' }, options: {} });
// @ts-expect-error the service worker knows no such wish
send<ToServiceWorker>('nothing');
