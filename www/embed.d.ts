/** What the frame and the page around it tell each other with `postMessage`. Nothing else is ever sent. */

/** From the frame. Only a result has anything of the visitor's, and it goes to nobody but the page that asked. Nothing tells how high
 *  the frame would be: that follows from the answer. */
export type Said =
  /** It can be told things. Sent once, to any page, since it tells nothing. */
  | { type: 'vendor-screener:ready' }
  /** One answer, as `Screener.screen` gives it (vendor-screener.d.ts): only with `results="ask"` in the address, and each time
   *  only when the visitor has pressed the button that says who gets it, and confirmed it. */
  | { type: 'vendor-screener:result'; result: import('./vendor-screener.js').Answer };

/** To the frame, from the page around it. */
export type Told =
  /** From here on the frame knows who asks for results: the origin that sent this. */
  | { type: 'vendor-screener:hello' }
  | {
      type: 'vendor-screener:set';
      /** A name to screen, who asks and for what, and the language: as in the address after `#`. */
      q?: string; who?: string; activity?: string; lang?: string;
      /** The ids of the lists that alone are searched, with commas between; all, if it is empty. */
      lists?: string;
      theme?: 'light' | 'dark';
      /** A colour of CSS. It is darkened or lightened until it can be read. */
      accent?: string;
      /** Names of fonts, as CSS has them; only what the visitor's device has is used. */
      font?: string;
      /** How round boxes are: a length of CSS, up to `1.5rem`. */
      corners?: string;
      /** A picture as a `data:` address. */
      logo?: string;
    };
