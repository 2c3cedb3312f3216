/** Closed lists of general English that the verifier goes by. Keys as `normalise` makes them: lower-case, no possessive. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Come and go without a change of meaning. */
export const FREE = list('a an the that');
/** Join a sentence to what stood before it; may be dropped. */
export const CONNECTIVES = list(`meanwhile however also too separately elsewhere additionally furthermore moreover
  nevertheless nonetheless earlier later instead still overall finally similarly likewise indeed notably now then
  afterwards afterward yet but and so`);
export const CONJUNCTIONS = list('and but while yet as although though');

/** Verbs whose subject answers for what they govern. */
export const SAY = list(`said says say told tells tell wrote writes announced announces reported reports claimed claims
  alleged alleges warned warns added adds estimated estimates stated states insisted insists argued argues showed shows
  show found finds confirmed confirms suggested suggests believe believes believed think thinks noted notes posted
  acknowledged acknowledges admitted admits maintained maintains declared declares explained stressed testified
  concluded concludes revealed reveals indicated indicates according`);
/** Before these forms a verb of saying is passive ("was found dead") or none ("no injuries were reported"). */
export const BE = list('is are was were be been being am');
/** Before these it is a noun ("its claims"). */
export const DETERMINERS = list(
  'the a an this that these those his her its their such no any some of new false recent',
);
/** May stand before their subject: "said X". */
export const INVERTIBLE = list('said says added adds wrote writes explained warned reported announced noted argued');

/** What is left out may not hold these: they turn or bound what stays. */
export const TURNING = list(`if unless but although though except excluding provided pending until till denied
  denies deny denying reject rejected rejects rejecting dismissed dismisses dismissing disputed disputes refuted refutes
  hoax false untrue unproven unverified verified unconfirmed allegedly reportedly supposedly purportedly whether
  contradicted contradicts retracted`);

export const NEGATIONS = list(`not no never none nobody nothing neither nor without cannot can't couldn't didn't doesn't
  don't hadn't hasn't haven't isn't aren't wasn't weren't won't wouldn't shouldn't failed refused denied`);
export const HEDGES = list(`may might could would should can will must alleged allegedly reported reportedly attempted
  suspected apparent apparently likely possible possibly plan plans planned planning expect expected hope hopes tried
  trying considering intends seeks`);
export const QUANTIFIERS =
  list(`some all most many few several none every each both half nearly almost about around roughly
  approximately least more less than fewer over under up dozens hundreds thousands only largely mostly partly hardly`);

export const WEEKDAYS = list('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS =
  list(`january february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept oct nov dec`);
export const RELATIVE_DAYS = list('today yesterday tomorrow tonight');
/** Before a part of the day they name a day: "last night". */
export const DAY_DETERMINERS = list('this last');
export const DAY_PARTS = list('morning afternoon evening night');
const DAY_FILLERS = list('on late early earlier later last this the local time in at of');

export const isDayWord = (key: string): boolean =>
  WEEKDAYS.has(key) || MONTHS.has(key) || RELATIVE_DAYS.has(key) || DAY_PARTS.has(key);
export const isDayFiller = (key: string): boolean => DAY_FILLERS.has(key) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(key);

/** What may stand before a name as its title, and go where the name is given in another form. */
export const TITLES =
  list(`mr mrs ms dr sir president prime minister premier foreign defence defense interior finance health
  secretary general secretary-general chancellor spokesman spokeswoman spokesperson special envoy vice chief commander
  leader mayor governor ambassador king queen state of the aide head deputy chairman chairwoman director adviser aide kremlin white house opposition`);

/** Of these an apposition must have one to say what office somebody holds. */
export const OFFICES = list(`president minister spokesman spokeswoman spokesperson mayor governor head chief commander
  chairman chairwoman chair director co-director secretary ambassador admiral general colonel prosecutor judge envoy adviser advisor
  analyst researcher scientist professor economist strategist leader chancellor officer executive senator coordinator
  manager lawyer founder`);

/** Begin a clause that only adds, without a comma before it. */
export const ADDING = list('as while amid following after when');
export const RELATIVES = list('who which whose where that');

export const SUBJECT_PRONOUNS = list('he she they it');
export const PRONOUNS = list('he she they it him them his her hers their theirs its');
/** Stand before what was told already. */
export const POINTERS = list('this that these those such');
/** Take up, behind a pointer, what a sentence before told. */
export const TAKES_UP = list(`claim claims allegation allegations accusation accusations charge charges demand demands
  request requests proposal proposals offer offers decision decisions order report reports statement statements remark
  remarks comments attack attacks strike strikes incident blast fire deal agreement plan meeting move ruling`);
/** Never end a sentence with their full stop. */
export const ABBREVIATIONS =
  list(`mr mrs ms dr prof gen lt col sgt capt maj cmdr adm gov sen rep rev st no vs jan feb mar apr
  jun jul aug sep sept oct nov dec co inc ltd`);
/** Begin a sentence with a capital and name nobody. */
export const COMMON_OPENERS =
  list(`the a an this that these those he she they it we i you his her its their our my there here in
  on at by for from to of with as after before when while where if although though but and or so yet however meanwhile
  both some all many most several no not one two three four five six seven eight nine ten earlier later also asked
  police officials rescuers residents local nearly almost about more at least up none`);

/** Name a time, as "a day later" does. */
export const TIMES = list('earlier later ago after before since');
const PREPOSITIONS =
  list(`in on at by for from to of with as after before amid during following despite since under over within
  without because near about against between through toward towards across along around behind beyond like unlike until via`);
/** Before a name they say where. */
export const PLACING = list('in at near from off outside inside around across along');
/** Stand beside the name of a place. */
export const PLACES = list('region district city town village province port and of');
const SUBORDINATORS = list('when while once because since where according last next regardless');
const AUXILIARIES = list(`is are was were has have had will would can could may might must do does did shall should
  cannot`);
const ADVERBS = list('including possibly especially particularly such even much particularly notably namely');

interface Word {
  readonly key: string;
  readonly capital: boolean;
}

/** A participle, relative clause or prepositional phrase: it hangs on the words right before it. */
export const isHanging = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  (RELATIVES.has(word.key) ||
    PREPOSITIONS.has(word.key) ||
    ADVERBS.has(word.key) ||
    /^\p{Ll}{2,}(?:ing|ed)$/u.test(word.key));

export const isAuxiliary = ({ key }: Word): boolean => AUXILIARIES.has(key);

/** A finite verb, or what looks like one: its subject is what stands before it. */
export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && (AUXILIARIES.has(word.key) || /^\p{Ll}{2,}ed$/u.test(word.key));

/** Begins an adverbial before a main clause, and no main clause itself. */
export const isLeading = (word: Word | undefined): boolean =>
  word !== undefined &&
  (PREPOSITIONS.has(word.key) ||
    SUBORDINATORS.has(word.key) ||
    CONNECTIVES.has(word.key) ||
    isDayWord(word.key) ||
    /^\p{Ll}{2,}(?:ing|ed|ly)$/u.test(word.key));

/** Begins a clause or phrase that only adds to a main clause before it. */
export const isAdding = (word: Word | undefined): boolean =>
  word !== undefined && (isHanging(word) || CONJUNCTIONS.has(word.key) || ADDING.has(word.key));
