import { describe, expect, it } from 'vitest';
import { one } from './read.ts';

const heard = (paragraph: string) => one(paragraph).voices.map(({ kind, holder, cue }) => [kind, holder, cue]);

describe('whose words, thoughts or will a statement tells', () => {
  it.each([
    // speech that is no claim of the statement's
    ['The gate closed after Petr Hansen had said that it leaked.', ['speech', 'Petr Hansen', 'said']],
    ['Divers met Lena Ohm, who spoke of a crack in the wall.', ['speech', 'Lena Ohm, who', 'spoke']],
    ['Petr Hansen did not say when the dam would open.', ['speech', 'Petr Hansen', 'not say']],
    ['The mayor’s criticism of the port grew on Monday.', ['speech', 'The mayor', 'criticism']],
    ['His remarks about the dam came late on Monday.', ['speech', 'His', 'remarks']],
    // thought
    ['Many dockers suspect that the dam will not hold.', ['thought', 'Many dockers', 'suspect']],
    ['The mayor is worried about the dam near Norburg.', ['thought', 'The mayor', 'worried']],
    ['Fears of a flood emptied the market in Norburg.', ['thought', '', 'fears']],
    // will
    ['Petr Hansen wants to close the dam on Monday.', ['will', 'Petr Hansen', 'wants']],
    ['The River Guard plans to leave the dam in May.', ['will', 'The River Guard', 'plans']],
    ['The council refused to open the gates on Monday.', ['will', 'The council', 'refused']],
    ['Their decision to stay surprised the whole town.', ['will', 'Their', 'decision']],
    // papers
    ['The records have listed forty leaks in the dam since May.', ['document', 'The records', 'listed']],
    ['The treaty requires both towns to share the water.', ['document', 'The treaty', 'requires']],
    // nobody is named
    ['The dam is expected to open by Tuesday morning.', ['hearsay', '', 'expected']],
    ['The boat had reportedly carried forty people.', ['hearsay', '', 'reportedly']],
    ['The wall seems to have cracked in the night.', ['hearsay', '', 'seems']],
    ['The town fell “completely silent” on Monday.', ['quotation', '', '']],
  ])('%s', (paragraph, voice) => expect(heard(paragraph)).toContainEqual(voice));

  it.each([
    ['Rescuers pulled forty people from the river on Monday.'],
    ['The rack rates at the inn rose by a tenth in May.'],
    ['Two boats sank near the dam in heavy rain.'],
    ['The film “Rain Over Norburg” opened on Monday.'],
    ['The plan is on the table in the town hall.'],
    ['State television showed the broken dam.'],
  ])('none: %s', (paragraph) => expect(heard(paragraph)).toEqual([]));

  it('are beside the claim, which is not one of them', () => {
    const { attribution, voices } = one('Petr Hansen said that the River Guard plans to leave.');
    expect(attribution).toMatchObject({ speaker: 'Petr Hansen', verb: 'said' });
    expect(voices).toMatchObject([{ kind: 'will', holder: 'the River Guard', cue: 'plans' }]);
  });

  it('are no claim: nobody has to be named for them', () => {
    expect(one('Petr Hansen wants to close the dam on Monday.').attribution).toBeNull();
  });

  it('stand where the text has them', () => {
    const { voices, text, start } = one('On Monday, the River Guard plans to leave the dam.');
    const span = voices[0]?.holderSpan;
    expect(span && text.slice(span.start - start, span.end - start)).toBe('the River Guard');
  });
});
