/** Words that news uses one for another: a retelling in other words is seen as one. Never two words of other meaning. */
import { stem } from './tokens.ts';

const GROUPS = `
  kill killed dead die died death fatality
  wound injure hurt injury
  ship vessel boat freighter
  hit attack struck strike bombard shell bombardment assault pound target raid
  capture seize
  village settlement hamlet
  talk negotiation meeting
  electricity power
  fire blaze burn
  soldier troop serviceman
  plane aircraft jet
  arrest detain detention
  deny dismiss denial
  hurricane typhoon cyclone
  evacuate evacuation
  damage wreck destroy
  protest demonstration rally
  protester demonstrator
  vote ballot
  jail imprison prison
  vaccine jab vaccination
  doctor medic physician
  child children kid
  border frontier
  weapon arms munition
  rise increase climb
  drop decline decrease
  spokesman spokeswoman spokesperson
  firm company
  worker employee
  harbour harbor port dock
  agree accord agreement deal pact
  sanction embargo
  wheat grain
  flat apartment
  claim allege allegation
  region oblast province
`;

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/);
      return [first, ...others].map((word): [string, string] => [stem(word), stem(first)]);
    }),
);

/** The stem that stands for a stem's whole group; the stem itself where it has none. */
export const conceptOf = (stemmed: string): string => CONCEPTS.get(stemmed) ?? stemmed;
