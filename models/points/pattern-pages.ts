import type { MuscleId } from '#domain/ids';

/** The pages of the pattern sheets: muscles whose patterns are told apart by looking at them side by side. */
export const PATTERN_PAGES = [
  { id: 'gluteal', title: 'Gluteal muscles', muscles: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'] },
  { id: 'deep-rotators-and-pelvic-floor', title: 'Deep rotators and pelvic floor', muscles: ['piriformis', 'obturator-internus', 'obturator-externus', 'gemellus-inferior', 'quadratus-femoris', 'coccygeus', 'pubococcygeus'] },
  { id: 'low-back-and-belly', title: 'Low back and belly', muscles: ['quadratus-lumborum', 'iliocostalis-lumborum', 'iliocostalis-thoracis', 'longissimus-thoracis', 'multifidus', 'rectus-abdominis'] },
  { id: 'hamstrings', title: 'Hamstrings', muscles: ['biceps-femoris-long-head', 'biceps-femoris-short-head', 'semitendinosus', 'semimembranosus'] },
  { id: 'quadriceps-and-sartorius', title: 'Quadriceps and sartorius', muscles: ['rectus-femoris', 'vastus-lateralis', 'vastus-intermedius', 'vastus-medialis', 'sartorius'] },
  { id: 'adductors-and-hip-flexors', title: 'Adductors and hip flexors', muscles: ['adductor-longus', 'adductor-brevis', 'adductor-magnus', 'gracilis', 'pectineus', 'psoas-major', 'iliacus'] },
  { id: 'leg', title: 'Leg', muscles: ['gastrocnemius-medial-head', 'gastrocnemius-lateral-head', 'soleus', 'popliteus', 'tibialis-anterior', 'fibularis-longus', 'fibularis-brevis'] },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly muscles: readonly MuscleId[] }[];
