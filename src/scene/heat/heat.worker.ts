import { comparisonCover } from '#domain/comparison-cover';
import { COMPARISONS } from '#domain/facts/comparisons';
import { combineHeat, patternHeat, prepareBody, projectToSkin } from '#domain/heat';
import type { Body, HeatField } from '#domain/heat';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { ComparisonRef } from '#store/view-state';
import type { HeatAnswer, HeatRequest } from './protocol.ts';

/** Answers in order; a pattern once computed is kept, so switching one on and off again is instant. */
let body: Body | null = null;
const known = new Map<string, HeatField>();
const compared = new Map<string, Float32Array>();

function fieldOf(on: Body, { point, side }: { point: string; side: 'right' | 'left' }, contested: boolean): HeatField[] {
  const pattern = POINT_PATTERNS.find(({ id }) => id === point);
  if (!pattern) return [];
  const key = `${point}:${side}:${contested}`;
  const field = known.get(key) ?? patternHeat(on, pattern, side, { contested });
  known.set(key, field);
  return [field];
}

function coverOf(on: Body, { id, side }: ComparisonRef): Float32Array | undefined {
  const pattern = COMPARISONS.find((one) => one.id === id);
  if (!pattern) return undefined;
  const key = `${id}:${side}`;
  const cover = compared.get(key) ?? comparisonCover(on, pattern, side);
  compared.set(key, cover);
  return cover;
}

function answer(request: HeatRequest): HeatAnswer | null {
  if (request.kind === 'body') {
    known.clear();
    compared.clear();
    body = prepareBody(request);
    return null;
  }
  if (!body) return null;
  const on = body;
  if (request.kind === 'project') {
    return { kind: 'projected', id: request.id, skinVertices: projectToSkin(on, request.surface.positionsMm, request.surface.normals) };
  }
  const fields = request.referrals.flatMap((ref) => fieldOf(on, ref, request.contested));
  const values = fields.length > 0 ? combineHeat(fields).values : new Uint8Array(on.surface.weldedOf.length * 4);
  if (request.comparison) {
    coverOf(on, request.comparison)?.forEach((cover, vertex) => {
      values[4 * vertex + 3] = Math.round(255 * cover);
    });
  }
  return { kind: 'drawn', n: request.n, values };
}

const tell = (message: HeatAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<HeatRequest>) => {
  try {
    const message = answer(data);
    if (message) tell(message);
  } catch (error) {
    tell({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
  }
});
