/** The head of a sentence, short enough for an inbox. */

/** Words that a phrase does not end on: what follows belongs to them. */
const HANGING = new Set(
  (
    'a an the this that these those its his her their our your my of in on at to from for with by as into over under near ' +
    'about after before during against between among and or but nor not no who which whose where when while if than is are ' +
    'was were be been being has have had do does did will would can could may might must shall should more most at least ' +
    'least up out off so such very because since until without within across through said says say told mr mrs ms dr statement post interview report it he she they we there late early also only just both ' +
    'each every some any other more several many few new back away again still now already being able due too'
  ).split(' '),
);

/** Words that open a new part of the sentence, so that the phrase before them is whole. */
const OPENERS =
  /^(?:after|as|while|when|where|who|which|because|since|before|during|following|amid|including|saying|but|and|although|though|despite|in|on|at|with|by|for)$/i;

/** Irregular forms of the verbs of news, and auxiliaries; with the forms on -ed they tell a clause from a name. */
const VERBS = new Set(
  (
    'is are was were has have had will would can could may might must do does did said says say told wrote began took hit ' +
    'struck shot met gave won lost cut left held came went sent fell rose made found set put got ran saw spoke sought ' +
    'bought brought built caught drew drove fought flew fled forbade forgave froze grew heard kept knew led lit paid quit ' +
    'read sank sold shook spent split spread stood stole swept swore threw withdrew wore broke blew bound burnt chose dealt'
  ).split(' '),
);

const isVerb = (word: string): boolean => VERBS.has(word.toLowerCase()) || /^\p{Ll}{2,}ed$/u.test(word);

const ELLIPSIS = '…';
/** A better place to cut is not taken where it leaves less than this part of the room filled. */
const SHORT = 0.5;

export interface Head {
  readonly text: string;
  /** 3: the whole sentence; 2: cut where a clause ends; 1: where a phrase ends; 0: between two words, or before any verb. */
  readonly grade: 0 | 1 | 2 | 3;
}

interface Cut {
  readonly end: number;
  readonly grade: 0 | 1 | 2;
}

/**
 * The first `max` UTF-16 code units of a sentence at most, cut where a clause or phrase ends, or else between words; never
 * inside one, nor inside a name. A cut is marked with an ellipsis. Null where nothing fits.
 */
export function headPhrase(text: string, max: number): Head | null {
  const whole = text.replace(/(?<=\p{L}{2}|\d|”)\.$/u, '');
  if (whole.length <= max) return whole === '' ? null : { text: whole, grade: 3 };
  const cuts = cutsOf(text, max - ELLIPSIS.length - 1);
  const long = cuts.filter((cut) => cut.end >= max * SHORT);
  const best = [2, 1, 0].flatMap((grade) => long.filter((cut) => cut.grade === grade)).at(0) ?? cuts[0];
  if (best === undefined) return null;
  return { text: closed(text.slice(0, best.end).replace(/[\s,;:–—-]+$/u, '')), grade: best.grade };
}

/** No word that a rule looks at is longer. */
const LONGEST_WORD = 60;

/** Places to cut, the latest first. */
function cutsOf(text: string, max: number): readonly Cut[] {
  const cuts: Cut[] = [];
  let clause = false;
  for (const space of text.slice(0, max + 1).matchAll(/\s/gu)) {
    const before = text.slice(Math.max(0, space.index - LONGEST_WORD), space.index);
    const last = before.match(/([\p{L}\p{N}’']+)\p{P}?$/u)?.[1] ?? '';
    const next = /^[\p{L}\p{N}’']+/u.exec(text.slice(space.index + 1, space.index + 20))?.[0] ?? '';
    clause ||= isVerb(last);
    if (HANGING.has(last.toLowerCase()) || next === 'of' || (isName(last) && isName(next))) continue;
    const ends = /[,;:–—]$/u.test(before) ? 2 : OPENERS.test(next) ? 1 : 0;
    cuts.unshift({ end: space.index, grade: clause ? ends : 0 });
  }
  return cuts;
}

const isName = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** With its ellipsis, and with the quotation mark that the cut took away. */
function closed(phrase: string): string {
  const open = phrase.split('“').length > phrase.split('”').length;
  return `${phrase}${ELLIPSIS}${open ? '”' : ''}`;
}
