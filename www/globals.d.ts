/** What scripts find in `globalThis`, in the page and in its workers: what they leave there for each other and for the page's programs
 *  (src/page/web), and what browsers have that TypeScript does not know of. */

/** The page is all in one file. */
declare var vendorScreenerInOneFile: true | undefined;
declare var vendorScreenerStartWorker: typeof import('./start-worker.js').startWorker;
declare var vendorScreenerDevice: {
  keepsNothing: boolean;
  remember: typeof import('./device.js').remember;
  keepNothing: (on: boolean) => Promise<void>;
  forget: () => Promise<void>;
};

/** https://w3c.github.io/trusted-types/: what a policy makes is taken where a string is. */
declare var trustedTypes: { createPolicy<Rules extends { createScriptURL(url: string): string }>(name: string, rules: Rules): Rules } | undefined;
