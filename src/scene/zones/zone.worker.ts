import type { Body } from '#domain/heat';
import { prepareBody } from '#domain/heat';
import { zoneOutline } from '#domain/zones/outline';
import type { ZoneAnswer, ZoneRequest } from './zone-finder.ts';

let body: Body | null = null;

const tell = (message: ZoneAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ZoneRequest>) => {
  try {
    if (data.kind === 'body') body = prepareBody(data);
    else tell({ n: data.n, outline: body && zoneOutline(body, data.id, data.side) });
  } catch {
    // A body without the landmarks has no zones: nothing is outlined rather than something wrong.
    if (data.kind === 'zone') tell({ n: data.n, outline: null });
  }
});
