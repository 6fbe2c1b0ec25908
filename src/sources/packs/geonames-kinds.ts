import type { PlaceKind } from '../../model/place.ts';

/** What a GeoNames feature is here: the kind, and whether the source calls it gone. */
export interface FeatureKind {
  readonly kind: PlaceKind;
  readonly isFormer: boolean;
}

/** Feature codes (geonames.org/export/codes.html) whose kind differs from that of their class, or whose class holds few places of ours. */
const CODES: Readonly<Partial<Record<PlaceKind, string>>> = {
  country: 'PCLI PCLD PCLF PCLS PCLIX PCL',
  governorate: 'ADM1',
  district: 'ADM2 ADM3 ADM4 ADM5 ADMD PRSH',
  region:
    'TERR CONT RGN RGNE RGNL AREA CST DSRT ERG ISL ISLS ISLET ISLT PEN PLN PLNS VAL VALS DLTA CAPE PLAT HMDA MRSH MRSHN DPR',
  neighbourhood: 'PPLX',
  airbase: 'AIRB',
  airport: 'AIRP AIRF',
  base: 'MILB INSM NVB',
  camp: 'CMP CMPRF',
  'border-crossing': 'PSTB PSTC',
  shrine: 'SHRN MSQE CH TMPL SYG MSTY TMB CTRR',
  dam: 'DAM',
  refinery: 'OILR',
  'power-plant': 'PS PSH PSN',
  'oil-field': 'OILF GASF',
  port: 'PRT HBR HBRX',
  prison: 'PRN',
  embassy: 'DIP',
  building: 'BLDG HSP UNIV SCH SCHC HTL MUS STDM GOVL ADMF PAL FT CSTL RUIN ANS ARCH MALL MKT MFG CTRM PSTP MNMT SQR',
  bridge: 'BDG',
  mountain: 'MT MTS MTU PK PKS HLL HLLS RDGE PASS UPLD VLC',
  water: 'LK LKS LKI LKN STM STMI STMS STMX RSV RSVI WAD BAY GULF STRT SEA CNL CNLI CNLN CHN LGN OCN',
};

const KIND_OF_CODE: ReadonlyMap<string, PlaceKind> = new Map(
  (Object.entries(CODES) as [PlaceKind, string][]).flatMap(([kind, codes]) =>
    codes.split(' ').map((code): [string, PlaceKind] => [code, kind]),
  ),
);

/** Towns and villages that the source calls abandoned or destroyed: reports still name them. */
const FORMER: ReadonlySet<string> = new Set(['PPLQ', 'PPLW']);

/** Names of places that no report of today means. */
const HISTORIC: ReadonlySet<string> = new Set(['PPLH', 'PPLCH']);

/** The kind of a GeoNames feature, or undefined when it is no place of ours: roads, springs, farms, forests. */
export function featureKind(featureClass: string, code: string): FeatureKind | undefined {
  if (HISTORIC.has(code)) return undefined;
  if (FORMER.has(code)) return { kind: 'settlement', isFormer: true };
  const kind = KIND_OF_CODE.get(code) ?? (featureClass === 'P' ? 'settlement' : undefined);
  return kind && { kind, isFormer: false };
}
