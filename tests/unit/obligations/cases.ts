import type { Doubt, Truth } from '../../../lib/obligations/assess'
import type { Company } from '../../../lib/obligations/company'

/** A company, and how one law stands to it by the numbers of `content/obligations/`. */
export interface Case {
  law: string
  what: string
  company: Partial<Company>
  expected: Truth
  /** Why nobody can tell. */
  doubt?: Doubt
}

const of = (law: string, cases: [what: string, company: Partial<Company>, expected: Truth, doubt?: Doubt][]): Case[] =>
  cases.map(([what, company, expected, doubt]) => ({ law, what, company, expected, doubt }))

/** Worked by hand from the notes that the laws' files rest on: both results of each law, and the borders of each line. */
export const cases: Case[] = [
  ...of('uk-modern-slavery-act', [
    ['just on the line', { business: ['GB'], numbers: { 'turnover-GBP': 36_000_000 } }, 'yes'],
    ['a pound below it', { business: ['GB'], numbers: { 'turnover-GBP': 35_999_999 } }, 'no'],
    ['no business in the UK, however large', { business: ['EU'], numbers: { 'turnover-GBP': 9_000_000_000 } }, 'no'],
    ['a seat in the UK is business there', { seat: 'GB', numbers: { 'turnover-GBP': 40_000_000 } }, 'yes'],
    ['turnover not told', { business: ['GB'] }, 'unknown', 'missing'],
    ['turnover told in another currency', { business: ['GB'], numbers: { 'turnover-EUR': 1 } }, 'unknown', 'missing'],
    ['nothing told', {}, 'unknown', 'missing'],
  ]),
  ...of('australia-modern-slavery-act', [
    ['just on the line', { business: ['AU'], numbers: { 'turnover-AUD': 100_000_000 } }, 'yes'],
    ['a dollar below it', { seat: 'AU', numbers: { 'turnover-AUD': 99_999_999 } }, 'no'],
    ['not in the market', { seat: 'DE', business: ['DE'] }, 'no'],
  ]),
  ...of('eu-forced-labour-regulation', [
    ['goods sold in the EU, of the smallest company', { seat: 'elsewhere', business: ['EU'], sector: 'goods' }, 'yes'],
    ['goods sold in Germany are sold in the EU', { business: ['DE'], imports: [], sector: 'retail' }, 'yes'],
    ['imports alone', { business: [], imports: ['EU'], sector: 'services' }, 'yes'],
    ['services only', { seat: 'FR', imports: [], sector: 'services' }, 'no'],
    ['neither sells nor imports there', { seat: 'GB', business: ['GB'], imports: ['US'], sector: 'retail' }, 'no'],
    ['what it deals in not told', { business: ['EU'], imports: [] }, 'unknown', 'missing'],
  ]),
  ...of('eu-due-diligence-directive', [
    [
      'an EU company over both lines',
      {
        seat: 'FR',
        numbers: { staff: 5_001, 'turnover-EUR': 1_500_000_001 },
        answers: { 'franchise-royalties': 'no' },
      },
      'yes',
    ],
    [
      'just on the line of staff',
      {
        seat: 'FR',
        numbers: { staff: 5_000, 'turnover-EUR': 1_500_000_001 },
        answers: { 'franchise-royalties': 'no' },
      },
      'no',
    ],
    [
      'just on the line of turnover',
      {
        seat: 'EU',
        numbers: { staff: 9_000, 'turnover-EUR': 1_500_000_000 },
        answers: { 'franchise-royalties': 'no' },
      },
      'no',
    ],
    [
      'from elsewhere, over the line in the EU, with few employees',
      { seat: 'elsewhere', business: ['EU'], numbers: { 'turnover-EU-EUR': 1_500_000_001 } },
      'yes',
    ],
    [
      'from elsewhere, just on the line in the EU',
      {
        seat: 'elsewhere',
        business: ['EU'],
        numbers: { 'turnover-EU-EUR': 1_500_000_000, 'turnover-EUR': 270_000_000 },
      },
      'no',
    ],
    ['from elsewhere, no business in the EU', { seat: 'elsewhere', business: ['AU'] }, 'no'],
    [
      'a franchise group over the lines of a note that came before the change',
      { seat: 'FR', numbers: { staff: 900, 'turnover-EUR': 275_000_001 }, answers: { 'franchise-royalties': 'yes' } },
      'unknown',
      'unsure',
    ],
    [
      'a franchise group below them',
      { seat: 'FR', numbers: { staff: 900, 'turnover-EUR': 274_999_999 }, answers: { 'franchise-royalties': 'yes' } },
      'no',
    ],
  ]),
  ...of('german-supply-chain-act', [
    ['just on the line', { seat: 'DE', numbers: { 'staff-DE': 1_000 } }, 'yes'],
    ['one employee fewer', { seat: 'DE', numbers: { 'staff-DE': 999 } }, 'no'],
    [
      'a foreign company of that size there',
      { seat: 'elsewhere', business: ['DE'], numbers: { 'staff-DE': 2_000 } },
      'yes',
    ],
    ['employees elsewhere do not count', { seat: 'DE', numbers: { staff: 50_000, 'staff-DE': 12 } }, 'no'],
    ['nothing in Germany', { seat: 'FR', business: ['EU'], numbers: { staff: 50_000 } }, 'no'],
  ]),
  ...of('french-duty-of-vigilance', [
    [
      'just on the line, in France',
      { seat: 'FR', numbers: { 'staff-FR': 5_000, staff: 5_000 }, answers: { 'french-group': 'yes' } },
      'yes',
    ],
    [
      'between the two lines, registered in France and of a foreign group',
      { seat: 'FR', numbers: { 'staff-FR': 5_000, staff: 5_000 }, answers: { 'french-group': 'no' } },
      'unknown',
      'unsure',
    ],
    ['past both lines, of whatever group', { seat: 'FR', numbers: { 'staff-FR': 10_000 } }, 'yes'],
    ['one employee fewer, everywhere', { seat: 'FR', numbers: { 'staff-FR': 4_999, staff: 4_999 } }, 'no'],
    [
      'the line passed only with those abroad',
      { seat: 'FR', numbers: { 'staff-FR': 900, staff: 5_000 } },
      'unknown',
      'unsure',
    ],
    [
      'a foreign group’s subsidiary below both lines',
      { seat: 'DE', numbers: { 'staff-FR': 4_999, staff: 4_999 }, answers: { 'subsidiary-in-france': 'yes' } },
      'no',
    ],
    [
      'a foreign group’s subsidiary between the two lines',
      { seat: 'DE', numbers: { 'staff-FR': 9_999, staff: 9_999 }, answers: { 'subsidiary-in-france': 'yes' } },
      'unknown',
      'unsure',
    ],
    [
      'a foreign group’s subsidiary on its line',
      { seat: 'DE', numbers: { 'staff-FR': 10_000 }, answers: { 'subsidiary-in-france': 'yes' } },
      'yes',
    ],
    ['a foreign group without one', { seat: 'DE', answers: { 'subsidiary-in-france': 'no' } }, 'no'],
  ]),
  ...of('norway-transparency-act', [
    ['past two of three lines', { seat: 'NO', numbers: { 'turnover-NOK': 70_000_001, staff: 51 } }, 'yes'],
    [
      'past one of three',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_001, 'balance-NOK': 34_000_000, staff: 49 },
        answers: { 'norwegian-accounting-act': 'no' },
      },
      'no',
    ],
    [
      'past one, and just on another',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_001, 'balance-NOK': 34_000_000, staff: 50 },
        answers: { 'norwegian-accounting-act': 'no' },
      },
      'unknown',
      'border',
    ],
    ['by the Accounting Act alone', { seat: 'NO', answers: { 'norwegian-accounting-act': 'yes' } }, 'yes'],
    [
      'foreign, sells there, but is not taxable there',
      { seat: 'GB', business: ['NO'], numbers: { staff: 900 }, answers: { 'taxable-in-norway': 'no' } },
      'no',
    ],
    [
      'foreign, sells there and is taxable there',
      {
        seat: 'GB',
        business: ['NO'],
        numbers: { staff: 900, 'balance-NOK': 35_000_001 },
        answers: { 'taxable-in-norway': 'yes' },
      },
      'yes',
    ],
  ]),
  ...of('canada-supply-chains-act', [
    ['listed, of any size', { business: [], answers: { 'listed-in-canada': 'yes' } }, 'yes'],
    [
      'past two of three lines',
      { business: ['CA'], numbers: { 'assets-CAD': 20_000_001, 'turnover-CAD': 40_000_001 } },
      'yes',
    ],
    [
      'just on two of three',
      {
        business: ['CA'],
        numbers: { 'assets-CAD': 20_000_000, 'turnover-CAD': 40_000_000, staff: 249 },
        answers: { 'listed-in-canada': 'no' },
      },
      'unknown',
      'border',
    ],
    [
      'past one of three',
      {
        seat: 'CA',
        numbers: { 'assets-CAD': 19_999_999, 'turnover-CAD': 39_999_999, staff: 251 },
        answers: { 'listed-in-canada': 'no' },
      },
      'no',
    ],
    ['no tie to Canada', { business: ['AU'], answers: { 'listed-in-canada': 'no' } }, 'no'],
  ]),
  ...of('canada-import-ban', [
    ['imports into Canada', { imports: ['CA'] }, 'yes'],
    ['imports elsewhere', { imports: ['US', 'EU'] }, 'no'],
  ]),
  ...of('us-tariff-act-307', [
    ['imports into the United States', { imports: ['US'] }, 'yes'],
    ['imports nothing', { seat: 'US', imports: [] }, 'no'],
    ['imports not told', { seat: 'US' }, 'unknown', 'missing'],
  ]),
  ...of('us-uyghur-forced-labor-prevention-act', [
    ['with a part from Xinjiang', { imports: ['US'], answers: { xinjiang: 'yes' } }, 'yes'],
    ['without any', { imports: ['US'], answers: { xinjiang: 'no' } }, 'no'],
    ['not known', { imports: ['US'] }, 'unknown', 'missing'],
    ['with such a part, but no imports', { imports: [], answers: { xinjiang: 'yes' } }, 'no'],
  ]),
  ...of('california-supply-chains-act', [
    [
      'a dollar over the line',
      { business: ['US-CA'], sector: 'manufacturing', numbers: { 'turnover-USD': 100_000_001 } },
      'yes',
    ],
    ['just on the line', { business: ['US-CA'], sector: 'retail', numbers: { 'turnover-USD': 100_000_000 } }, 'no'],
    ['a bank', { business: ['US-CA'], sector: 'services', numbers: { 'turnover-USD': 9_000_000_000 } }, 'no'],
    [
      'a seat in the United States is not one in California',
      { seat: 'US', business: ['GB'], sector: 'retail', numbers: { 'turnover-USD': 200_000_000 } },
      'no',
    ],
  ]),
  ...of('us-list-of-goods', [['anybody', { seat: 'US', imports: ['US'], sector: 'retail' }, 'no']]),
]
