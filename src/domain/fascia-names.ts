import type { FasciaId } from './ids.ts';
import type { PartName } from './part-name.ts';

/** Fascia, ligaments and tendons. */
export const FASCIA_NAMES = {
  'thoracolumbar-fascia': { english: 'Thoracolumbar fascia', latin: 'Fascia thoracolumbalis', lay: 'white sheet over the low back', fma: 'FMA25072' },
  'sacrotuberous-ligament': { english: 'Sacrotuberous ligament', latin: 'Ligamentum sacrotuberale', lay: 'strong band from the sacrum to the sit bone', fma: 'FMA21479' },
  'sacrospinous-ligament': { english: 'Sacrospinous ligament', latin: 'Ligamentum sacrospinale', lay: 'short band from the sacrum to the spine inside the hip bone', fma: 'FMA21485' },
  'iliolumbar-ligament': { english: 'Iliolumbar ligament', latin: 'Ligamentum iliolumbale', lay: 'band that ties the lowest back bones to the hip bone' },
  'inguinal-ligament': { english: 'Inguinal ligament', latin: 'Ligamentum inguinale', lay: 'band along the groin', fma: 'FMA21964' },
  'iliotibial-tract': { english: 'Iliotibial tract', latin: 'Tractus iliotibialis', lay: 'long band on the outer side of the thigh', fma: 'FMA58776' },
  'patellar-ligament': { english: 'Patellar ligament', latin: 'Ligamentum patellae', lay: 'cord from the kneecap to the shin', fma: 'FMA44581' },
  'achilles-tendon': { english: 'Achilles tendon', latin: 'Tendo calcaneus', lay: 'cord at the back of the heel', fma: 'FMA258847' },
} as const satisfies Record<FasciaId, PartName>;
