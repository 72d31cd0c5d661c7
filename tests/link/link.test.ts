import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NERVE_VARIANTS, PEEL_STOPS, SIDES, STRUCTURE_IDS, standsFor } from '#domain/ids';
import { COMPARISONS } from '#domain/facts/comparisons';
import { CONDITIONS } from '#domain/facts/conditions/index';
import { TOPIC_IDS } from '#domain/facts/topic-names';
import { POINT_IDS } from '#domain/names';
import { ZONE_IDS } from '#domain/places';
import { CAMERA_REACH_MM } from '../../src/link/fields.ts';
import { decodeLink, encodeLink } from '#link/link';
import type { CameraPose, View } from '#store/view-state';
import { INITIAL_VIEW } from '#store/view-state';

const SEED = 20261121;
const structure = fc.constantFrom(...STRUCTURE_IDS.filter((id) => standsFor(id) === id));
const structures = fc.uniqueArray(structure, { maxLength: 12 });
const side = fc.constantFrom(...SIDES);
const point = fc.constantFrom(...POINT_IDS);

const view: fc.Arbitrary<View> = fc.record({
  peel: fc.constantFrom(...PEEL_STOPS),
  hidden: structures,
  shown: structures,
  ghosted: structures,
  isolated: fc.option(fc.uniqueArray(structure, { minLength: 1, maxLength: 5 })),
  selection: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('structure' as const), id: structure }),
      fc.record({ kind: fc.constant('point' as const), id: point, side }),
      fc.record({ kind: fc.constant('zone' as const), id: fc.constantFrom(...ZONE_IDS), side }),
      fc.record({ kind: fc.constant('condition' as const), id: fc.constantFrom(...CONDITIONS.map(({ id }) => id)) }),
      fc.record({ kind: fc.constant('topic' as const), id: fc.constantFrom(...TOPIC_IDS) }),
    ),
  ),
  referrals: fc.uniqueArray(fc.record({ point, side }), { maxLength: 6, selector: (ref) => `${ref.point}${ref.side}` }),
  comparison: fc.option(fc.record({ id: fc.constantFrom(...COMPARISONS.map(({ id }) => id)), side })),
  links: fc.boolean(),
  variants: fc.boolean(),
  nerveVariant: fc.constantFrom(...NERVE_VARIANTS),
  side,
});
const millimetre = fc.integer({ min: -4000, max: 4000 });
const camera: fc.Arbitrary<CameraPose> = fc
  .record({ positionMm: fc.tuple(millimetre, millimetre, millimetre), targetMm: fc.tuple(millimetre, millimetre, millimetre) })
  .filter(({ positionMm: p, targetMm: t }) => Math.hypot(p[0] - t[0], p[1] - t[1], p[2] - t[2]) >= 1);

const isFinitePose = (pose: CameraPose | null) =>
  pose === null || [...pose.positionMm, ...pose.targetMm].every((mm) => Number.isFinite(mm) && Math.abs(mm) <= CAMERA_REACH_MM);

describe('a link', () => {
  it(`carries any view and camera there and back (seed ${SEED})`, () => {
    fc.assert(
      fc.property(view, fc.option(camera), (seen, pose) => {
        const opened = decodeLink(encodeLink(seen, pose));
        expect(opened.view).toEqual(seen);
        expect(opened.camera).toEqual(pose);
        expect(opened.notices).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is empty for the first view, and short for a common one', () => {
    expect(encodeLink(INITIAL_VIEW, null)).toBe('');
    expect(encodeLink({ ...INITIAL_VIEW, peel: 'deep', referrals: [{ point: 'piriformis-tp1', side: 'right' }] }, null)).toBe(
      'peel=deep&pain=piriformis-tp1.right',
    );
  });

  it('on which side a point or a part is selected says which side is in use, unless the link says otherwise', () => {
    expect(decodeLink('select=piriformis-tp1.left').view.side).toBe('left');
    expect(decodeLink('select=zone:sij-region.left').view.side).toBe('left');
    expect(decodeLink('select=femur-left').view.side).toBe('left');
    expect(decodeLink('select=piriformis-tp1.left&side=right').view.side).toBe('right');
    expect(decodeLink('select=sacrum').view.side).toBe('right');
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(view, fc.option(camera), (seen, pose) => {
        const link = encodeLink(seen, pose);
        expect(new URL(`https://example.org/#${link}`).hash.slice(1)).toBe(link);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it(`never throws and never lets a bad number through, whatever the text (seed ${SEED})`, () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('NaN', 'Infinity', '1e999', '-0', '', '%', '%E0%A4%A', '__proto__', 'constructor'));
    const text = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom('peel', 'camera', 'pain', 'select', 'hide', 'only', 'side'), part), part))
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(text, (rubbish) => {
        const opened = decodeLink(rubbish);
        expect(isFinitePose(opened.camera)).toBe(true);
        expect(PEEL_STOPS).toContain(opened.view.peel);
        for (const id of opened.view.hidden) expect(STRUCTURE_IDS).toContain(id);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('a damaged link', () => {
  it.each([
    ['camera=NaN,0,0,0,0,0', /camera/],
    ['camera=1,2,3', /camera/],
    ['camera=1,2,3,4,5,Infinity', /camera/],
    ['camera=1,2,3,4,5,99999', /camera/],
    ['camera=5,5,5,5,5,5', /stands in what it looks at/],
    ['peel=bone', /no layer called “bone”/],
    ['select=gluteus-magnus', /no structure called “gluteus-magnus”/],
    ['select=gluteus-magnus-tp9.right', /no trigger point called/],
    ['pain=piriformis-tp1.middle', /no trigger point called/],
    ['side=up', /no side called/],
    ['variants=yes', /variants/],
    ['colour=red', /“colour” is unknown/],
    ['peel=%E0%A4%A', /“peel” is damaged/],
  ])('%s falls back to the first view with one notice', (link, sentence) => {
    const opened = decodeLink(link);
    expect(opened.view).toEqual(INITIAL_VIEW);
    expect(opened.camera).toBeNull();
    expect(opened.notices).toHaveLength(1);
    expect(opened.notices[0]).toMatch(sentence);
  });

  it('keeps what is right beside what is wrong', () => {
    const opened = decodeLink('#peel=deep&hide=femur,no-such,sacrum,femur&camera=a&pain=piriformis-tp1.right,x.left');
    expect(opened.view).toMatchObject({ peel: 'deep', hidden: ['femur', 'sacrum'], referrals: [{ point: 'piriformis-tp1', side: 'right' }] });
    expect(opened.notices).toHaveLength(3);
  });

  it('does not isolate nothing', () => {
    expect(decodeLink('only=no-such').view.isolated).toBeNull();
  });

  it('is refused when it is absurdly long', () => {
    const opened = decodeLink(`hide=${'femur,'.repeat(5000)}`);
    expect(opened.view).toEqual(INITIAL_VIEW);
    expect(opened.notices).toHaveLength(1);
  });
});
