import { COMPARISONS } from '#domain/facts/comparisons';
import { conditionOf } from '#domain/facts/conditions/index';
import { isTopicId } from '#domain/facts/topic-names';
import type { Side, StructureId } from '#domain/ids';
import { NERVE_VARIANTS, PEEL_STOPS, SIDES, isStructureId, standsFor } from '#domain/ids';
import type { PointId } from '#domain/names';
import { isPointId } from '#domain/names';
import { ZONE_IDS } from '#domain/places';
import type { CameraPose, ComparisonRef, PointRef, Selection, View } from '#store/view-state';
import { renamed } from './renamed.ts';

/** A field of the link: how it is written, and how it is read back with a word about what could not be read. */
export interface Field<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string, complain: (what: string) => void) => T | undefined;
}

/** The box that a camera may be in, mm from the hip joints: wide enough for every view, narrow enough to find the way home. */
export const CAMERA_REACH_MM = 10_000;

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const choice = <T extends string>(options: readonly T[], what: string): Field<T> => ({
  write: (value) => value,
  read: (text, complain) => {
    const found = options.find((option) => option === text);
    if (!found) complain(`there is no ${what} called “${shorten(text)}”`);
    return found;
  },
});

const readStructure = (text: string, complain: (what: string) => void): StructureId | undefined => {
  const id = renamed(text);
  if (isStructureId(id)) return standsFor(id);
  complain(`there is no structure called “${shorten(text)}”`);
  return undefined;
};

const structures: Field<readonly StructureId[]> = {
  write: (ids) => ids.join(','),
  read: (text, complain) => [
    ...new Set(text.split(',').filter(Boolean).flatMap((part) => readStructure(part, complain) ?? [])),
  ],
};

const readRef = (text: string, complain: (what: string) => void): { id: PointId; side: Side } | undefined => {
  const cut = text.lastIndexOf('.');
  const id = renamed(text.slice(0, cut));
  const side = SIDES.find((one) => one === text.slice(cut + 1));
  if (cut > 0 && side && isPointId(id)) return { id, side };
  complain(`there is no trigger point called “${shorten(text)}”`);
  return undefined;
};

const referrals: Field<readonly PointRef[]> = {
  write: (refs) => refs.map(({ point, side }) => `${point}.${side}`).join(','),
  read: (text, complain) => {
    const found = new Map<string, PointRef>();
    for (const part of text.split(',').filter(Boolean)) {
      const ref = readRef(part, complain);
      if (ref) found.set(`${ref.id}.${ref.side}`, { point: ref.id, side: ref.side });
    }
    return [...found.values()];
  },
};

const selectionText = (selected: Selection): string => {
  if (selected.kind === 'structure') return selected.id;
  if (selected.kind === 'point') return `${selected.id}.${selected.side}`;
  return `${selected.kind}:${selected.id}${selected.kind === 'zone' ? `.${selected.side}` : ''}`;
};

/** What has no place in the model of its own is named with its kind: `zone:buttock-mid.right`, `condition:…`, `topic:…`. */
const readWritten = (text: string, complain: (what: string) => void): Selection | undefined => {
  const [kind, rest = ''] = text.split(':');
  const [id = '', at] = rest.split('.');
  const zone = ZONE_IDS.find((one) => one === id);
  const side = SIDES.find((one) => one === at);
  if (kind === 'zone' && zone && side) return { kind, id: zone, side };
  if (kind === 'condition' && conditionOf(rest)) return { kind, id: rest };
  if (kind === 'topic' && isTopicId(rest)) return { kind, id: rest };
  complain(`there is nothing called “${shorten(text)}”`);
  return undefined;
};

/** A point carries its side after a dot; a structure never has a dot. */
const selection: Field<Selection | null> = {
  write: (selected) => (selected === null ? '' : selectionText(selected)),
  read: (text, complain) => {
    if (text.includes(':')) return readWritten(text, complain);
    if (!text.includes('.')) {
      const id = readStructure(text, complain);
      return id && { kind: 'structure', id };
    }
    const ref = readRef(text, complain);
    return ref && { kind: 'point', ...ref };
  },
};

const isolated: Field<readonly StructureId[] | null> = {
  write: (ids) => structures.write(ids ?? []),
  // An isolation of which nothing is known would be an empty stage: better none.
  read: (text, complain) => {
    const ids = structures.read(text, complain);
    return ids?.length ? ids : undefined;
  },
};

const flag = (key: string): Field<boolean> => ({
  write: () => '1',
  read: (text, complain) => {
    if (text === '1') return true;
    complain(`“${key}” can only be 1`);
    return undefined;
  },
});

export const camera: Field<CameraPose> = {
  write: ({ positionMm, targetMm }) => [...positionMm, ...targetMm].map((mm) => Math.round(mm)).join(','),
  read: (text, complain) => {
    const parts = text.split(',');
    const numbers = parts.map((part) => (/^-?\d{1,6}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
    const [px, py, pz, tx, ty, tz] = numbers;
    const isFine = numbers.length === 6 && numbers.every((mm) => Math.abs(mm) <= CAMERA_REACH_MM);
    if (!isFine || px === undefined || py === undefined || pz === undefined || tx === undefined || ty === undefined || tz === undefined) {
      complain('its camera position is not six numbers within reach');
      return undefined;
    }
    if (Math.hypot(px - tx, py - ty, pz - tz) < 1) {
      complain('its camera stands in what it looks at');
      return undefined;
    }
    return { positionMm: [px, py, pz], targetMm: [tx, ty, tz] };
  },
};

const comparison: Field<ComparisonRef | null> = {
  write: (shown) => (shown === null ? '' : `${shown.id}.${shown.side}`),
  read: (text, complain) => {
    const [id, at] = text.split('.');
    const found = COMPARISONS.find((one) => one.id === id);
    const side = SIDES.find((one) => one === at);
    if (found && side) return { id: found.id, side };
    complain(`there is no comparison called “${shorten(text)}”`);
    return undefined;
  },
};

/** In the order in which they are written. */
export const VIEW_FIELDS: { readonly [K in keyof View]: { readonly key: string; readonly field: Field<View[K]> } } = {
  peel: { key: 'peel', field: choice(PEEL_STOPS, 'layer') },
  selection: { key: 'select', field: selection },
  referrals: { key: 'pain', field: referrals },
  comparison: { key: 'compare', field: comparison },
  side: { key: 'side', field: choice(SIDES, 'side') },
  hidden: { key: 'hide', field: structures },
  shown: { key: 'show', field: structures },
  ghosted: { key: 'ghost', field: structures },
  isolated: { key: 'only', field: isolated },
  links: { key: 'links', field: flag('links') },
  variants: { key: 'variants', field: flag('variants') },
  nerveVariant: { key: 'nerve', field: choice(NERVE_VARIANTS, 'type of the sciatic nerve') },
};
export const CAMERA_KEY = 'camera';
