import type { Region } from '../content/articles'

/** A region that lies somewhere on the map, as "global" does not. */
export type PlacedRegion = Exclude<Region, 'global'>

/**
 * The countries and territories of each region by ISO 3166-1 alpha-2 code. The basis is the United Nations'
 * geoscheme (M49); Western Asia is parted between the Middle East and Europe, Iran is in the Middle East,
 * and Mexico, Central America and the Caribbean are with South America. Antarctica is in none.
 */
const countriesOf: Record<PlacedRegion, string> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA ' +
    'NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  'asia-pacific':
    'AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF NP NR ' +
    'NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS',
  europe:
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC ' +
    'MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK',
  'latin-america-caribbean':
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX ' +
    'NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'middle-east': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE',
  'north-america': 'BM CA GL PM US',
}

const regions = new Map(
  Object.entries(countriesOf).flatMap(([region, codes]) =>
    codes.split(' ').map(code => [code, region as PlacedRegion] as const),
  ),
)

/** The region that a country or territory belongs to, by its ISO 3166-1 alpha-2 code. */
export const regionOfCountry = (code: string): PlacedRegion | undefined => regions.get(code)
