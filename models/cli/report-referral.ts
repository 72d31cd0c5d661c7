import { prepareBody } from '#domain/heat';
import { readBuiltManifest, readBuiltPart } from '../points/read-built.ts';
import type { PointReport } from '../points/referral-report.ts';
import { referralReport } from '../points/referral-report.ts';

/** Where each trigger point lies and where its reported pain is drawn, on the built models. `--json` is the form that checks rely on. */
function table(points: readonly PointReport[]): string {
  const lines: string[] = [];
  for (const p of points) {
    lines.push(`${p.id}, ${p.side}: ${p.depthMm.toFixed(0)} mm deep, ${p.residualMm.toFixed(1)} mm from the described place; over it: ${p.layersAbove.join(', ') || 'skin only'}`);
    for (const z of p.zones) {
      if (z.level === 'none' && z.max < 0.05) continue;
      lines.push(`  ${z.id.padEnd(30)}${z.level.padEnd(12)}mean ${z.mean.toFixed(2)}  peak ${z.max.toFixed(2)}  ${z.areaCm2.toFixed(0).padStart(4)} cm²`);
    }
  }
  return lines.join('\n');
}

async function main(): Promise<void> {
  const manifest = readBuiltManifest();
  const skin = await readBuiltPart(manifest, 'skin');
  const points = referralReport(prepareBody({ ...skin, landmarksMm: manifest.landmarksMm }), manifest);
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify({ points })}\n` : `${table(points)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
