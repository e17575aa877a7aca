import type { Doubt, Truth } from '../../../lib/laws/assess'
import type { Company } from '../../../lib/laws/company'

/** A company, and how one law stands to it by the numbers of `content/laws/`. */
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

/** Worked by hand from the texts that the laws' files rest on: both results of each law, and the borders of each line. */
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
      'a franchise group of the EU over its lines',
      { seat: 'FR', numbers: { staff: 900, 'turnover-EUR': 275_000_001 }, answers: { 'franchise-royalties': 'yes' } },
      'yes',
    ],
    [
      'a franchise group of the EU just on the line of turnover',
      { seat: 'FR', numbers: { staff: 900, 'turnover-EUR': 275_000_000 }, answers: { 'franchise-royalties': 'yes' } },
      'no',
    ],
    [
      'a franchise group from elsewhere, whose turnover may count in the EU only',
      {
        seat: 'elsewhere',
        business: ['EU'],
        numbers: { 'turnover-EU-EUR': 300_000_000, 'turnover-EUR': 300_000_000 },
        answers: { 'franchise-royalties': 'yes' },
      },
      'unknown',
      'unsure',
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
      'on the line in France, two years in a row',
      { seat: 'FR', numbers: { 'staff-FR': 5_000, staff: 5_000 }, answers: { 'france-two-years': 'yes' } },
      'yes',
    ],
    [
      'one employee fewer in France, far below the line of the world',
      { seat: 'FR', numbers: { 'staff-FR': 4_999, staff: 4_999 } },
      'no',
    ],
    [
      'on the line of the world with subsidiaries abroad, few in France',
      { seat: 'FR', numbers: { 'staff-FR': 900, staff: 10_000 }, answers: { 'france-two-years': 'yes' } },
      'yes',
    ],
    ['one employee fewer in the world', { seat: 'FR', numbers: { 'staff-FR': 4_999, staff: 9_999 } }, 'no'],
    ['between the two lines, with those abroad only', { seat: 'FR', numbers: { 'staff-FR': 900, staff: 5_000 } }, 'no'],
    [
      'for one year only',
      { seat: 'FR', numbers: { 'staff-FR': 8_000, staff: 9_000 }, answers: { 'france-two-years': 'no' } },
      'no',
    ],
    ['the year before not told', { seat: 'FR', numbers: { 'staff-FR': 8_000, staff: 9_000 } }, 'unknown', 'missing'],
    [
      'a foreign group with a company there of that size, whoever owns it',
      { seat: 'DE', answers: { 'large-company-in-france': 'yes' } },
      'yes',
    ],
    [
      'a foreign group of any size without one',
      { seat: 'DE', numbers: { 'staff-FR': 4_000, staff: 90_000 }, answers: { 'large-company-in-france': 'no' } },
      'no',
    ],
    ['a foreign group that has not told', { seat: 'elsewhere' }, 'unknown', 'missing'],
  ]),
  ...of('norway-transparency-act', [
    [
      'over two of three lines, two years in a row',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_001, staff: 51 },
        answers: { 'norway-two-years': 'yes', 'public-interest-entity': 'no' },
      },
      'yes',
    ],
    [
      'over two of three lines for one year only',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_001, staff: 51 },
        answers: { 'norway-two-years': 'no', 'public-interest-entity': 'no' },
      },
      'no',
    ],
    [
      'over one of three',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_001, 'balance-NOK': 34_000_000, staff: 49 },
        answers: { 'public-interest-entity': 'no' },
      },
      'no',
    ],
    [
      'just on all three, which none exceeds',
      {
        seat: 'NO',
        numbers: { 'turnover-NOK': 70_000_000, 'balance-NOK': 35_000_000, staff: 50 },
        answers: { 'public-interest-entity': 'no' },
      },
      'no',
    ],
    ['a small bank', { seat: 'NO', answers: { 'public-interest-entity': 'yes' } }, 'yes'],
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
        answers: { 'taxable-in-norway': 'yes', 'norway-two-years': 'yes', 'public-interest-entity': 'no' },
      },
      'yes',
    ],
  ]),
  ...of('canada-supply-chains-act', [
    [
      'a bank of any size, which neither makes nor imports goods',
      {
        seat: 'CA',
        business: ['CA'],
        imports: [],
        sector: 'services',
        numbers: { 'assets-CAD': 50_000_000, 'turnover-CAD': 50_000_000, staff: 900 },
        answers: { 'listed-in-canada': 'yes', 'produces-or-controls-goods': 'no' },
      },
      'no',
    ],
    [
      'a bank that controls a company of goods',
      {
        seat: 'CA',
        business: ['CA'],
        imports: [],
        sector: 'services',
        answers: { 'listed-in-canada': 'yes', 'produces-or-controls-goods': 'yes' },
      },
      'yes',
    ],
    [
      'a bank that has not told whether it controls one',
      { seat: 'CA', imports: [], sector: 'services', answers: { 'listed-in-canada': 'yes' } },
      'unknown',
      'missing',
    ],
    [
      'listed, of any size',
      { business: [], imports: [], sector: 'manufacturing', answers: { 'listed-in-canada': 'yes' } },
      'yes',
    ],
    [
      'just on two of three lines',
      { business: ['CA'], imports: ['CA'], numbers: { 'assets-CAD': 20_000_000, 'turnover-CAD': 40_000_000 } },
      'yes',
    ],
    [
      'a dollar below two of three, and below them the year before',
      {
        business: ['CA'],
        imports: ['CA'],
        numbers: { 'assets-CAD': 19_999_999, 'turnover-CAD': 39_999_999, staff: 250 },
        answers: { 'listed-in-canada': 'no', 'canada-year-before': 'no' },
      },
      'no',
    ],
    [
      'below them now, but not the year before',
      {
        seat: 'CA',
        imports: ['CA'],
        numbers: { 'assets-CAD': 1, 'turnover-CAD': 1, staff: 1 },
        answers: { 'listed-in-canada': 'no', 'canada-year-before': 'yes' },
      },
      'yes',
    ],
    [
      'a shop that only sells goods bought in Canada',
      {
        seat: 'CA',
        imports: [],
        sector: 'retail',
        answers: { 'listed-in-canada': 'yes', 'produces-or-controls-goods': 'no' },
      },
      'unknown',
      'unsure',
    ],
    [
      'no tie to Canada',
      { business: ['AU'], imports: [], sector: 'manufacturing', answers: { 'listed-in-canada': 'no' } },
      'no',
    ],
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
