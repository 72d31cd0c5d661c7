import type { PointId } from '../../names.ts';
import type { PointPattern } from '../types.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import { piriformis } from './piriformis.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { bicepsFemorisLongHead } from './biceps-femoris-long-head.ts';
import { semitendinosus } from './semitendinosus.ts';
import { bicepsFemorisShortHead } from './biceps-femoris-short-head.ts';
import { semimembranosus } from './semimembranosus.ts';
import { tensorFasciaeLatae } from './tensor-fasciae-latae.ts';
import { psoasMajor } from './psoas-major.ts';
import { iliacus } from './iliacus.ts';
import { obturatorInternus } from './obturator-internus.ts';
import { obturatorExternus } from './obturator-externus.ts';
import { gemellusInferior } from './gemellus-inferior.ts';
import { quadratusFemoris } from './quadratus-femoris.ts';
import { coccygeus } from './coccygeus.ts';
import { pubococcygeus } from './pubococcygeus.ts';
import { adductorLongus } from './adductor-longus.ts';
import { adductorBrevis } from './adductor-brevis.ts';
import { adductorMagnus } from './adductor-magnus.ts';
import { gracilis } from './gracilis.ts';
import { pectineus } from './pectineus.ts';
import { rectusFemoris } from './rectus-femoris.ts';
import { vastusLateralis } from './vastus-lateralis.ts';
import { vastusMedialis } from './vastus-medialis.ts';
import { vastusIntermedius } from './vastus-intermedius.ts';
import { sartorius } from './sartorius.ts';
import { soleus } from './soleus.ts';
import { gastrocnemiusMedialHead } from './gastrocnemius-medial-head.ts';
import { gastrocnemiusLateralHead } from './gastrocnemius-lateral-head.ts';
import { tibialisAnterior } from './tibialis-anterior.ts';
import { fibularisLongus } from './fibularis-longus.ts';
import { fibularisBrevis } from './fibularis-brevis.ts';
import { iliocostalisLumborum } from './iliocostalis-lumborum.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import { multifidus } from './multifidus.ts';
import { rectusAbdominis } from './rectus-abdominis.ts';
import { popliteus } from './popliteus.ts';

/** every point's reported pattern, muscle by muscle from the outside in */
export const POINT_PATTERNS: readonly PointPattern[] = [
  ...gluteusMaximus,
  ...gluteusMedius,
  ...gluteusMinimus,
  ...piriformis,
  ...quadratusLumborum,
  ...bicepsFemorisLongHead,
  ...semitendinosus,
  ...bicepsFemorisShortHead,
  ...semimembranosus,
  ...tensorFasciaeLatae,
  ...psoasMajor,
  ...iliacus,
  ...obturatorInternus,
  ...obturatorExternus,
  ...gemellusInferior,
  ...quadratusFemoris,
  ...coccygeus,
  ...pubococcygeus,
  ...adductorLongus,
  ...adductorBrevis,
  ...adductorMagnus,
  ...gracilis,
  ...pectineus,
  ...rectusFemoris,
  ...vastusLateralis,
  ...vastusMedialis,
  ...vastusIntermedius,
  ...sartorius,
  ...soleus,
  ...gastrocnemiusMedialHead,
  ...gastrocnemiusLateralHead,
  ...tibialisAnterior,
  ...fibularisLongus,
  ...fibularisBrevis,
  ...iliocostalisLumborum,
  ...iliocostalisThoracis,
  ...longissimusThoracis,
  ...multifidus,
  ...rectusAbdominis,
  ...popliteus,
];

const BY_ID = new Map(POINT_PATTERNS.map((pattern) => [pattern.id, pattern]));

/** @throws when a named point has no pattern: a point without one must not look like one without pain */
export function patternOf(id: PointId): PointPattern {
  const pattern = BY_ID.get(id);
  if (!pattern) throw new Error(`Point "${id}" has no reported pattern. Add it to src/domain/facts/patterns.`);
  return pattern;
}
