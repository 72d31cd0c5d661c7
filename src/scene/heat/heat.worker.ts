import { comparisonCover } from '#domain/comparison-cover';
import { COMPARISONS } from '#domain/facts/comparisons';
import { combineHeat, prepareBody, projectToSkin } from '#domain/heat';
import type { Body } from '#domain/heat';
import { HeatCache } from '#domain/heat-cache';
import type { ComparisonRef } from '#store/view-state';
import type { HeatAnswer, HeatRequest } from './protocol.ts';

/** Answers in order; when idle it computes the patterns ahead, one at a time, so that the first click on any of them finds it made. */
let skin: { readonly body: Body; readonly cache: HeatCache; readonly compared: Map<string, Uint8Array> } | null = null;

/** Idle for so long before a pattern is computed ahead: the parts that still load ask first. */
const IDLE_MS = 40;
let next: ReturnType<typeof setTimeout> | undefined;

function warmWhenIdle(): void {
  clearTimeout(next);
  next = setTimeout(() => {
    if (skin?.cache.warmNext()) warmWhenIdle();
  }, IDLE_MS);
}

function coverOf(body: Body, compared: Map<string, Uint8Array>, { id, side }: ComparisonRef): Uint8Array | undefined {
  const pattern = COMPARISONS.find((one) => one.id === id);
  if (!pattern) return undefined;
  const key = `${id}:${side}`;
  const cover = compared.get(key) ?? Uint8Array.from(comparisonCover(body, pattern, side), (share) => Math.round(255 * share));
  compared.set(key, cover);
  return cover;
}

function answer(request: HeatRequest): HeatAnswer | null {
  if (request.kind === 'body') {
    const body = prepareBody(request);
    skin = { body, cache: new HeatCache(body), compared: new Map() };
    return null;
  }
  if (!skin) return null;
  const { body, cache, compared } = skin;
  if (request.kind === 'project') {
    return { kind: 'projected', id: request.id, skinVertices: projectToSkin(body, request.surface.positionsMm, request.surface.normals) };
  }
  const fields = request.referrals.flatMap(({ point, side }) => cache.field({ point, side, contested: request.contested }) ?? []);
  const values = fields.length > 0 ? combineHeat(fields).values : new Uint8Array(body.surface.weldedOf.length * 4);
  if (request.comparison) {
    coverOf(body, compared, request.comparison)?.forEach((cover, vertex) => {
      values[4 * vertex + 3] = cover;
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
  warmWhenIdle();
});
