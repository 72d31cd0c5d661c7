import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStructureId } from '#domain/ids';
import { POINT_IDS } from '#domain/names';
import { readBuiltManifest } from '../../../models/points/read-built.ts';

const root = resolve(import.meta.dirname, '../../..');
const run = (...args: string[]): string => execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'models/cli/report-referral.ts', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

describe('npm run report:referral', () => {
  it('with --json prints one JSON object and nothing else, in the promised shape', () => {
    const { points } = JSON.parse(run('--json')) as { points: Record<string, unknown>[] };
    expect(points).toHaveLength(2 * POINT_IDS.length);
    for (const p of points) {
      expect(Object.keys(p).sort()).toEqual(['depthMm', 'id', 'layersAbove', 'muscle', 'positionMm', 'residualMm', 'side', 'zones']);
      expect(isStructureId(p['muscle'] as string)).toBe(true);
      for (const z of p['zones'] as Record<string, unknown>[]) {
        expect(Object.keys(z).sort()).toEqual(['areaCm2', 'id', 'level', 'max', 'mean']);
        expect(['essential', 'spillover', 'gap', 'none']).toContain(z['level']);
        expect((z['mean'] as number) <= (z['max'] as number) && (z['max'] as number) <= 1).toBe(true);
      }
    }
  });
});

describe('the built models', () => {
  it('that are not there are asked for in plain words', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-models-'));
    expect(() => readBuiltManifest(folder)).toThrow('npm run models');
    rmSync(folder, { recursive: true });
  });
});
