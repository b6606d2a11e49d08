/**
 * Extreme hardship involving unusual and severe harm upon removal: INA 101(a)(15)(T)(i)(IV), 8 CFR 214.209. One list for the T visa and for the
 * green card, 8 CFR 245.23(f)(2)(i). The list is not closed, so all answered no leaves it open.
 */
import type { Rule } from '../../engine/model'
import { any, cite, test } from '../words'

/** Factor by factor; consequences of it (3) and a case here (4) also show from what was said about today. */
export const hardship: Rule = any(
  't-visa.hardship',
  [cite('8-usc-1101-a-15-t-i', '(IV)'), cite('8-cfr-214-202', '(d)'), cite('8-cfr-214-209-b')],
  [
    test(
      't-visa.hardship.no-care',
      cite('8-cfr-214-209-b', '(2)'),
      'going-back',
      { includes: 'no-care' },
      { evidence: ['medical-records', 'country-reports'] },
    ),
    any(
      't-visa.hardship.consequences',
      cite('8-cfr-214-209-b', '(3)'),
      [
        test('t-visa.hardship.consequences.worse', cite('8-cfr-214-209-b', '(3)'), 'going-back', { includes: 'effects' }),
        test('t-visa.hardship.consequences.today', cite('8-cfr-214-209-b', '(3)'), 'ties-now', { includes: ['treatment', 'effects'] }),
      ],
      { evidence: ['psychological-evaluation'] },
    ),
    any('t-visa.hardship.courts', cite('8-cfr-214-209-b', '(4)'), [
      test('t-visa.hardship.courts.lost', cite('8-cfr-214-209-b', '(4)'), 'going-back', { includes: 'lost-courts' }),
      test('t-visa.hardship.courts.criminal', cite('8-cfr-214-209-b', '(4)'), 'criminal-case', { in: ['investigation', 'charges'] }),
      test('t-visa.hardship.courts.civil', cite('8-cfr-214-209-b', '(4)'), 'civil-suit', { is: 'filed' }, { asItStands: true }),
    ]),
    test(
      't-visa.hardship.customs',
      cite('8-cfr-214-209-b', '(5)'),
      'going-back',
      { includes: 'punished' },
      { evidence: ['country-reports'] },
    ),
    test('t-visa.hardship.again', cite('8-cfr-214-209-b', '(6)'), 'going-back', { includes: 'again' }),
    test(
      't-visa.hardship.their-people',
      cite('8-cfr-214-209-b', '(7)'),
      'going-back',
      { includes: 'their-people' },
      { evidence: ['threat-messages'] },
    ),
    test('t-visa.hardship.unrest', cite('8-cfr-214-209-b', '(8)'), 'going-back', { includes: 'unrest' }),
    test('t-visa.hardship.money', cite('8-cfr-214-209-b', '(9)'), 'going-back', { includes: 'money' }),
    test('t-visa.hardship.others', cite('8-cfr-214-209-c', '(2)'), 'going-back', { includes: 'harm-to-others' }),
  ],
  { weighed: true },
)
