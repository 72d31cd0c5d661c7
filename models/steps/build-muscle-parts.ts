import type { FibreGrid } from '../fibre-grid.ts';
import { fibreAddress, sampleFibres } from '../fibre-grid.ts';
import { buildMuscles } from '../muscles/build-muscles.ts';
import type { BuiltMuscle, BuiltPart, Log } from '../part.ts';
import { cached, contentKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';

type KeptMuscle = Omit<BuiltMuscle, 'at'> & { readonly fibres: FibreGrid };

/** The muscles, kept as plain data between runs. Fresh or kept, `at` reads the same sampled grid, so that both give the same bytes. */
export async function buildMuscleParts(bones: readonly BuiltPart[], log: Log): Promise<BuiltMuscle[]> {
  const key = contentKey('muscles', sourceHash('models/muscles/build-muscles.ts'), sourceHash('models/fibre-grid.ts'), bones.map((b) => [b.id, b.mesh.positions]));
  const { value, fresh } = await cached<KeptMuscle[]>(key, async () =>
    (await buildMuscles(bones, log)).map(({ at, ...rest }) => ({ ...rest, fibres: sampleFibres(at) })),
  );
  if (!fresh) log(`  ${value.length} muscles (unchanged)`);
  return value.map(({ fibres, ...rest }) => ({ ...rest, at: (u, v, depth) => fibreAddress(fibres, u, v, depth) }));
}
