import { describe, expect, it } from 'vitest';
import { nameDays } from '#core/digest/daywords.ts';
import { type Draft, derivationOf, passage, textOf } from '#core/digest/draft.ts';
import { dropLeadIn } from '#core/digest/leadin.ts';
import { putNamesRight } from '#core/digest/people.ts';
import { putSpellingsRight } from '#core/digest/spelling.ts';
import { trimCutOff, trimTail } from '#core/digest/trim.ts';
import {
  putCapitalRight,
  putDashesRight,
  putDoubledRight,
  putEndRight,
  putEntitiesRight,
  putPercentRight,
  putQuotationMarksRight,
  putSinglesRight,
  putSpacesRight,
  putTypewriterMarksRight,
} from '#core/digest/typography.ts';
import { STRIKE } from '#tests/support/builders.ts';

const START = 100;
const from = (text: string): Draft => passage(0, START, text);

/** Whatever a step does, every character must still say where it comes from. */
function reworded(text: string, step: (draft: Draft) => Draft): string {
  const made = step(from(text));
  let at = 0;
  for (const stretch of derivationOf(made)) {
    expect(stretch.start).toBe(at);
    at = stretch.end;
    if (stretch.from === 'citation') {
      const length = stretch.end - stretch.start;
      expect(textOf(made).slice(stretch.start, stretch.end)).toBe(
        text.slice(stretch.sourceStart - START, stretch.sourceStart - START + length),
      );
    }
  }
  expect(at).toBe(textOf(made).length);
  return textOf(made);
}

describe('lead-ins', () => {
  it.each([
    ['Meanwhile, dockers in Haverquay walked out.', 'Dockers in Haverquay walked out.'],
    ['However, the mediator said talks would go on.', 'The mediator said talks would go on.'],
    ['But the port said no ship had left.', 'The port said no ship had left.'],
    ['But separately, the port said no ship had left.', 'The port said no ship had left.'],
    ['Earlier on Sunday, police closed the gate.', 'On Sunday, police closed the gate.'],
    ['The port, however, said no ship had left.', 'The port said no ship had left.'],
    ['“The port, however, is shut,” she said.', '“The port, however, is shut,” she said.'],
    ['Dockers have meanwhile closed the gate.', 'Dockers have closed the gate.'],
    ['Dockers blocked the gate and also shut the pier.', 'Dockers blocked the gate and also shut the pier.'],
    ['In words that the union disliked, Vollan also said so.', 'In words that the union disliked, Vollan said so.'],
    ['The port lost a ship and also said so.', 'The port lost a ship and also said so.'],
    ['The port said it also lost a ship.', 'The port said it lost a ship.'],
    ['The port also said no ship had left.', 'The port said no ship had left.'],
    ['Other Haverquay piers were shut too.', 'Haverquay piers were shut too.'],
    ['Other piers were shut too.', 'Other piers were shut too.'],
    ['It is shut, though it may open.', 'It is shut, though it may open.'],
    ['In addition to closing two piers, the port shut a gate.', 'The port shut a gate.'],
    ['In addition to police, dockers and sailors left.', 'In addition to police, dockers and sailors left.'],
    ['Earlier Sunday, police closed the gate.', 'Sunday, police closed the gate.'],
    ['Also on Sunday, police closed the gate.', 'On Sunday, police closed the gate.'],
    ['Conversely, the port said no ship had left.', 'The port said no ship had left.'],
    ['In another development, police closed the gate.', 'Police closed the gate.'],
    ['Announcing the deal on Friday, Vollan left.', 'Vollan left.'],
    ['Despite Vollan’s assurances, the port closed.', 'The port closed.'],
    ['While the port has offered 4 percent, Vollan wants 5.', 'Vollan wants 5.'],
    // These say something, or are no lead-in at all.
    ['Announcing a rise of 4 percent, Vollan left.', 'Announcing a rise of 4 percent, Vollan left.'],
    ['Despite heavy rain, dockers marched.', 'Despite heavy rain, dockers marched.'],
    ['In another town of the north, police closed the gate.', 'In another town of the north, police closed the gate.'],
    ['Also in demand are crane drivers.', 'Also in demand are crane drivers.'],
    ['Also known as the Gate, the pier was closed.', 'Also known as the Gate, the pier was closed.'],
    ['However hard they tried, the gate stayed shut.', 'However hard they tried, the gate stayed shut.'],
    ['Now the port says it will close.', 'Now the port says it will close.'],
    ['If the offer fails, dockers will walk out.', 'If the offer fails, dockers will walk out.'],
    ['While the port has not answered, Vollan wants 5.', 'While the port has not answered, Vollan wants 5.'],
    ['While talks went on, Vollan left.', 'While talks went on, Vollan left.'],
    ['So far, 40 ships have been turned away.', 'So far, 40 ships have been turned away.'],
    ['“But we will go on,” she said.', '“But we will go on,” she said.'],
  ])('%s', (text, expected) => {
    expect(reworded(text, dropLeadIn)).toBe(expected);
  });
});

describe('words that hang on the article’s day (a Tuesday)', () => {
  it.each([
    ['Police closed the gate yesterday.', 'Police closed the gate on Monday.'],
    ['Talks begin today in Haverquay.', 'Talks begin on Tuesday in Haverquay.'],
    ['He spoke this morning.', 'He spoke on Tuesday morning.'],
    ['Ships waited last night.', 'Ships waited on Monday night.'],
    ['The vote is planned for tomorrow.', 'The vote is planned for Wednesday.'],
    ['Yesterday, police closed the gate.', 'On Monday, police closed the gate.'],
    ['Today’s offer was refused.', 'Tuesday’s offer was refused.'],
    ["Talks failed over yesterday's offer.", 'Talks failed over Monday’s offer.'],
    ['Earlier today, police closed the gate.', 'On Tuesday, police closed the gate.'],
    ['Early this morning police closed the gate.', 'Early on Tuesday morning police closed the gate.'],
    ['Today, police closed the gate.', 'On Tuesday, police closed the gate.'],
    ['Today is the last day of talks.', 'Tuesday is the last day of talks.'],
    // Nowadays.
    ['Today, cranes rust at the pier.', 'Cranes rust at the pier.'],
    ['He led the union still in power today.', 'He led the union still in power today.'],
    // Inside a quotation the speaker's word stays.
    ['“We march today,” she said.', '“We march today,” she said.'],
    ['“Today’s offer is poor,” she said.', '“Today’s offer is poor,” she said.'],
  ])('%s', (text, expected) => {
    expect(reworded(text, (draft) => nameDays(draft, '2031-03-11'))).toBe(expected);
  });

  it('stay where the article has no date', () => {
    expect(reworded('Talks begin today.', (draft) => nameDays(draft, null))).toBe('Talks begin today.');
  });
});

describe('names over the bullets of a digest', () => {
  const told = (texts: readonly string[], date = '2031-03-10'): string[] => {
    const introduced = new Set<string>();
    return texts.map((text) => reworded(text, (draft) => putNamesRight(draft, STRIKE, date, introduced)));
  };

  it('come in full with the office of the day at first, by the family name after', () => {
    expect(told(['Vollan said talks would go on.', 'Transport Minister Mira Vollan refused.'])).toEqual([
      'Transport Minister Mira Vollan said talks would go on.',
      'Vollan refused.',
    ]);
  });

  it.each([
    ['United States Transport Minister Vollan', 'Vollan'],
    ['South Exampleish Minister Mira Vollan', 'Vollan'],
    ['the union’s former leader Mira Vollan', 'the union’s former leader Vollan'],
    ['a plan of President Vollan', 'a plan of Vollan'],
    ['Grand Marshal Vollan', 'Grand Marshal Vollan'],
  ])('later, %s is %s', (written, later) => {
    expect(told(['Vollan left.', `On Monday, ${written} said so.`])[1]).toBe(`On Monday, ${later} said so.`);
  });

  it.each([
    ['United States President Jo Hale left.', 'US President Jo Hale left.'],
    ['U.S. president Jo Hale left.', 'US President Jo Hale left.'],
    ['Exampleland’s President Jo Hale left.', 'Exampleland’s President Jo Hale left.'],
  ])('%s: the office in its own letters', (text, expected) => {
    const hale = { name: 'Jo Hale', spellings: [], offices: [{ title: 'US President' }] };
    const story = { ...STRIKE, glossary: { ...STRIKE.glossary, people: [hale] } };
    expect(reworded(text, (draft) => putNamesRight(draft, story, '2031-03-10', new Set()))).toBe(expected);
  });

  it('are put right over what a rule has written inside their title', () => {
    const introduced = new Set<string>();
    const step = (draft: Draft) => putNamesRight(putQuotationMarksRight(draft), STRIKE, '2031-03-10', introduced);
    expect(reworded("Exampleland's Minister Vollen said so.", step)).toBe(
      'Exampleland’s Minister Mira Vollan said so.',
    );
    expect(reworded("The plan of Exampleland's Minister Vollen failed.", step)).toBe('The plan of Vollan failed.');
  });

  it.each([
    ['Norwegian', 'Beside the Chilean leader, Norwegian Minister Mira Vollan refused.'],
    ['Chilean', 'Beside the Chilean leader, Mira Vollan refused.'],
    ['Transport', 'Beside the Chilean leader, Mira Vollan refused.'],
  ])('behind an office of one country are somebody of another country’s: %s', (whose, named) => {
    const people = [{ name: 'Mira Vollan', spellings: [], offices: [{ title: `${whose} Minister` }] }];
    const story = { ...STRIKE, glossary: { ...STRIKE.glossary, people } };
    const text = 'Beside the Chilean leader, Mira Vollan refused.';
    expect(reworded(text, (draft) => putNamesRight(draft, story, '2031-03-10', new Set()))).toBe(named);
  });

  it('stay an office where the list has named the person', () => {
    expect(told(['Vollan left.', 'The transport minister said so.'])[1]).toBe('The transport minister said so.');
  });

  it('take the office held on the day', () => {
    expect(told(['Vollan said so.'], '2031-03-01')).toEqual(['Union leader Mira Vollan said so.']);
  });

  it.each([
    ['Ms Vollen said so.', 'Transport Minister Mira Vollan said so.'],
    [
      'The plan of Tomas Berrigan, the port director, failed.',
      'The plan of Tomas Berrigan, the port director, failed.',
    ],
    // The office alone, in any letters; nobody's where a name or another owner stands behind it.
    ['The transport minister refused.', 'Transport Minister Mira Vollan refused.'],
    [
      'On Sunday the transport minister, Mira Vollan, refused.',
      'On Sunday the transport minister, Mira Vollan, refused.',
    ],
    ['The transport minister of Millsand refused.', 'The transport minister of Millsand refused.'],
    ['The transport minister Ruben Hale refused.', 'The transport minister Ruben Hale refused.'],
    ['In 2019 the transport minister refused.', 'In 2019 the transport minister refused.'],
    ['“The transport minister lied,” a docker said.', '“The transport minister lied,” a docker said.'],
    ['On Sunday, transport minister Mira Vollan refused.', 'On Sunday, Transport Minister Mira Vollan refused.'],
    // A place, or an aside that does not introduce.
    ['Dockers met in Vollan, Northshire, on Sunday.', 'Dockers met in Vollan, Northshire, on Sunday.'],
    [
      'Vollan, by the gate with dockers, refused.',
      'Transport Minister Mira Vollan, by the gate with dockers, refused.',
    ],
    ['Vollan, speaking at the gate, refused.', 'Transport Minister Mira Vollan, speaking at the gate, refused.'],
    ['“Vollan lied,” a docker said.', '“Vollan lied,” a docker said.'],
    ['Dockers refused the Vollan plan.', 'Dockers refused the Vollan plan.'],
    ['The outgoing Vollan administration refused.', 'The outgoing Vollan administration refused.'],
    ['After the Vollan-Hale call, dockers left.', 'After the Vollan-Hale call, dockers left.'],
    // The text's own title, or one that says less than the office.
    ['Hale met his counterpart, Mira Vollan, in Haverquay.', 'Hale met his counterpart, Mira Vollan, in Haverquay.'],
    ['Dockers met with president Mira Vollan.', 'Dockers met with Transport Minister Mira Vollan.'],
    [
      'A claim made by Mira Vollan a day earlier failed.',
      'A claim made by Transport Minister Mira Vollan a day earlier failed.',
    ],
    ['Dockers met union president Mira Vollan.', 'Dockers met union president Mira Vollan.'],
    [
      'On Sunday the minister of transport, Vollan, refused.',
      'On Sunday the minister of transport, Mira Vollan, refused.',
    ],
    ['The union and its leader, Vollan, refused.', 'The union and its leader, Mira Vollan, refused.'],
    // Another person of that family name, and a name that two share.
    ['Ruben Vollan was hurt.', 'Ruben Vollan was hurt.'],
    ['Okoro was hurt.', 'Okoro was hurt.'],
    ['Vollanova was closed.', 'Vollanova was closed.'],
  ])('%s', (text, expected) => {
    expect(told([text])).toEqual([expected]);
  });
});

describe('one spelling', () => {
  it.each([
    ['Oecs met in Haverkay on defense.', 'OECS met in Haverquay on defence.'],
    ['Defense spending rose.', 'Defence spending rose.'],
    ['“The Oecs has no defense,” she said of Haverkay.', '“The Oecs has no defense,” she said of Haverquay.'],
    ['Defenseless Haverkayans', 'Defenseless Haverkayans'],
  ])('%s', (text, expected) => {
    expect(reworded(text, (draft) => putSpellingsRight(draft, STRIKE))).toBe(expected);
  });
});

describe('typography', () => {
  it.each([
    ['"Go," she said. "Don\'t wait."', '“Go,” she said. “Don’t wait.”'],
    ["`` Go , '' she said.", '“Go ,” she said.'],
    ["He called it ``odd'' and left.", 'He called it “odd” and left.'],
    ['The port‘s gate is shut.', 'The port’s gate is shut.'],
    ['He called it ”odd“ and left.', 'He called it “odd” and left.'],
    ['“Go,” she said. “Wait', '“Go,” she said. “Wait'],
  ])('quotation marks: %s', (text, expected) => {
    expect(reworded(text, (draft) => putQuotationMarksRight(putTypewriterMarksRight(draft)))).toBe(expected);
  });

  it.each([
    ['He called it &quot;odd&quot; and left.', 'He called it “odd” and left.'],
    ['&quot;Go,&quot; she said.', '“Go,” she said.'],
    ['The port&#039;s gate &ndash; the last &amp;mdash; is shut.', 'The port’s gate – the last – is shut.'],
    ['He called it &#039;odd&#039; and left.', 'He called it “odd” and left.'],
    ['Hale &amp; Sons left.', 'Hale & Sons left.'],
    ['Hale & Sons left &bogus; for R&D; &#1; stayed.', 'Hale & Sons left &bogus; for R&D; &#1; stayed.'],
  ])('signs of a page’s source: %s', (text, expected) => {
    expect(reworded(text, (draft) => putSinglesRight(putEntitiesRight(draft)))).toBe(expected);
  });

  it.each([
    ["He called it 'an odd offer' and left.", 'He called it “an odd offer” and left.'],
    ["Dockers' wages and the port's fees rose.", 'Dockers’ wages and the port’s fees rose.'],
    ["He called it 'the dockers' last offer' and left.", 'He called it ‘the dockers’ last offer’ and left.'],
    ["“The 'last offer' is odd,” she said.", '“The ‘last offer’ is odd,” she said.'],
    [
      "'An odd offer' is dead, the dockers say,' a paper wrote.",
      '‘An odd offer’ is dead, the dockers say,’ a paper wrote.',
    ],
    ["He said 'don't go' and left.", 'He said “don’t go” and left.'],
  ])('single quotation marks: %s', (text, expected) => {
    expect(reworded(text, (draft) => putSinglesRight(putQuotationMarksRight(draft)))).toBe(expected);
  });

  it.each([
    ['The offer would include include two shifts.', 'The offer would include two shifts.'],
    ['Dockers at the the gate left.', 'Dockers at the gate left.'],
    ['They had had enough.', 'They had had enough.'],
    ['The port said that that offer stands.', 'The port said that that offer stands.'],
    ['“It is is over,” she said.', '“It is is over,” she said.'],
    ['Dockers left the gate, gate by gate.', 'Dockers left the gate, gate by gate.'],
    ['Ships from Port Port said so.', 'Ships from Port Port said so.'],
  ])('a word set twice: %s', (text, expected) => {
    expect(reworded(text, putDoubledRight)).toBe(expected);
  });

  it.each([
    ['Two piers - both old - were shut.', 'Two piers – both old – were shut.'],
    ['Two piers -- both old — were shut.', 'Two piers – both old – were shut.'],
    ['Two piers—both old—were shut.', 'Two piers – both old – were shut.'],
    ['A 60-day truce of 2030-31', 'A 60-day truce of 2030-31'],
    ['It won 3 - 2.', 'It won 3 - 2.'],
    ['“Two piers - both old,” she said.', '“Two piers - both old,” she said.'],
  ])('dashes: %s', (text, expected) => {
    expect(reworded(text, putDashesRight)).toBe(expected);
  });

  it('white space, percent and the full stop', () => {
    expect(
      reworded('  It rose\n by  5% or 2 per cent,  ', (draft) => putEndRight(putPercentRight(putSpacesRight(draft)))),
    ).toBe('It rose by 5 percent or 2 percent.');
    expect(reworded('Nobody left\n.', putSpacesRight)).toBe('Nobody left.');
    expect(reworded('Nobody left at 1 a.m. .', putSpacesRight)).toBe('Nobody left at 1 a.m.');
    expect(reworded('Nobody left...', putSpacesRight)).toBe('Nobody left...');
  });
});

describe('long tails', () => {
  const head =
    'Police in Haverquay closed the northern gate of the port on Monday and arrested 14 dockers who had chained themselves to the crane';
  const long = `${head} and to the rails of the old coal line that runs from the pier to the station, which`;
  it.each([
    [`${long} was built by the town ninety years ago and is used for coal.`, true],
    [`${long} the union denied was closed by its own members that day or any other.`, false],
    [`${long} would open again if the talks planned for later went well on that day.`, false],
    [
      `${head} and to the rails of the old coal line by the pier, raising fears of yet another long stoppage in all ports of the north.`,
      true,
    ],
    [`${head} and to the rails of the old coal line by the pier, amid a row over pay at all of its sheds.`, true],
    // How many, who was hurt, in whose words: never context.
    [`${head} and to the rails of the old coal line by the pier, injuring a guard and a driver of the port.`, false],
    [`${head} and to the rails of the old coal line by the pier, which left three guards in need of a doctor.`, false],
    [`${head} and to the rails of the old coal line by the pier, in what Vollan called “an act of war”.`, false],
    [`${head} and to the rails of the old coal line by the pier, as police said they had been told to do.`, false],
    [`${head} and to the rails of the old coal line by the pier, leaving the port without any of its trains.`, false],
  ])('%s', (text, cut) => {
    expect(reworded(text, (draft) => trimTail(draft)).length < text.length).toBe(cut);
  });

  it('goes earlier where there is less room', () => {
    const text =
      'Police closed the northern gate of the port in Haverquay on Monday and held a man who had a saw, as rain fell.';
    expect(reworded(text, (draft) => trimTail(draft))).toBe(text);
    expect(reworded(text, (draft) => trimTail(draft, 20))).toBe(text.replace(', as rain fell', ''));
  });

  it('stays where the bullet is short', () => {
    const text = 'Police closed the gate, which was built long ago.';
    expect(reworded(text, (draft) => trimTail(draft))).toBe(text);
  });
});

describe('what a feed has cut off', () => {
  it.each([
    [
      'Police in Haverquay closed the northern gate of the port on Monday, which had been...',
      'Police in Haverquay closed the northern gate of the port on Monday.',
    ],
    // Too little would be left; the quotation pauses; the tail denies.
    ['Police closed the gate, which had been...', 'Police closed the gate, which had been...'],
    ['“Police closed it, which …” she said.', '“Police closed it, which …” she said.'],
    [
      'Police in Haverquay closed the northern gate of the port on Monday, which the union denied…',
      'Police in Haverquay closed the northern gate of the port on Monday, which the union denied…',
    ],
  ])('%s', (text, expected) => {
    expect(reworded(text, trimCutOff)).toBe(expected);
  });
});

describe('the first letter', () => {
  it('is a capital even where a rule wrote it', () => {
    expect(
      reworded('(today) Police closed the gate.', (draft) => putCapitalRight(nameDays(draft, '2031-03-11'), '')),
    ).toBe('(On Tuesday) Police closed the gate.');
    expect(reworded('police closed the gate.', (draft) => putCapitalRight(draft, ''))).toBe('Police closed the gate.');
  });
});
