import type { StructureId } from '#domain/ids';
import { MUSCLE_IDS, partOf, sideOf } from '#domain/ids';
import { partName, structureName } from '#domain/names';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { CardActions } from './CardActions.tsx';
import { CardFrame } from './CardFrame.tsx';

/** Bones, discs and the skin: names, and where to go from here. */
export function PlainCard({ id }: { readonly id: StructureId }) {
  const name = partName(partOf(id));
  const side = sideOf(id);
  const sides = side === 'midline' ? '' : ` · ${side}`;
  return (
    <CardFrame
      name={structureName(id)}
      title={name.english}
      subtitle={
        <>
          <i lang="la">{name.latin}</i>, {name.lay}
          {sides}
        </>
      }
      claims={[]}
      sections={[
        {
          title: 'Anatomy',
          content: (
            <>
              <CardActions id={id} />
              <p className="card-part">
                {partOf(id) === 'skin'
                  ? `Under it lie ${MUSCLE_IDS.length} muscles with ${MUSCLE_IDS.reduce((sum, muscle) => sum + MUSCLE_FACTS[muscle].points.length, 0)} trigger points on each side. Peel with the slider, or tap a marker.`
                  : 'Shown for orientation: muscles are attached to it, and landmarks on it say where the points lie.'}
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
