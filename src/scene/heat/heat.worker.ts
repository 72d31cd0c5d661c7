import { combineHeat, prepareBody, projectToSkin } from '#domain/heat';
import type { Body } from '#domain/heat';
import { HeatCache } from '#domain/heat-cache';
import type { HeatAnswer, HeatRequest } from './protocol.ts';

/** Answers in order; what is idle computes the patterns ahead, one at a time, so that the first click on any of them finds it made. */
let skin: { readonly body: Body; readonly cache: HeatCache } | null = null;

/** Idle for so long before a pattern is computed ahead: the parts that still load ask first. */
const IDLE_MS = 40;
let next: ReturnType<typeof setTimeout> | undefined;

function warmWhenIdle(): void {
  clearTimeout(next);
  next = setTimeout(() => {
    if (skin?.cache.warmNext()) warmWhenIdle();
  }, IDLE_MS);
}

function answer(request: HeatRequest): HeatAnswer | null {
  if (request.kind === 'body') {
    const body = prepareBody(request);
    skin = { body, cache: new HeatCache(body) };
    return null;
  }
  if (!skin) return null;
  const { body, cache } = skin;
  if (request.kind === 'project') {
    return { kind: 'projected', id: request.id, skinVertices: projectToSkin(body, request.surface.positionsMm, request.surface.normals) };
  }
  const fields = request.referrals.flatMap(({ point, side }) => cache.field({ point, side, contested: request.contested }) ?? []);
  return { kind: 'drawn', n: request.n, values: combineHeat(fields).values };
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
