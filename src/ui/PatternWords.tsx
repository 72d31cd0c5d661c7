import type { HeatLevel, PatternArea } from '#domain/facts/types';
import { useVerbs, useView } from '#store/view-context';
import { Basis } from './Claims.tsx';
import { useHeatColours } from './HeatLegend.tsx';

const LEVELS: readonly { readonly level: HeatLevel; readonly title: string }[] = [
  { level: 'essential', title: 'Essential' },
  { level: 'spillover', title: 'Spill-over' },
  { level: 'gap', title: 'Left blank' },
];

function Areas({ areas }: { readonly areas: readonly PatternArea[] }) {
  const colours = useHeatColours();
  return (
    <dl className="areas" style={colours}>
      {LEVELS.map(({ level, title }) => {
        const ofLevel = areas.filter((area) => area.level === level);
        if (ofLevel.length === 0) return null;
        return (
          <div key={level}>
            <dt>
              <span className="swatch" data-level={level} aria-hidden="true" />
              {title}
            </dt>
            {ofLevel.map((area) => (
              <dd key={area.text}>
                {area.text} <Basis of={area} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** The pattern of a point in words, as it is painted; what is disputed stands apart, behind its switch. */
export function PatternWords({ areas }: { readonly areas: readonly PatternArea[] }) {
  const variants = useView((state) => state.variants);
  const verbs = useVerbs();
  const contested = areas.filter((area) => !area.defaultVisible);
  return (
    <>
      <Areas areas={areas.filter((area) => area.defaultVisible)} />
      {contested.length > 0 && (
        <div className="contested">
          <label>
            <input type="checkbox" role="switch" checked={variants} onChange={(event) => verbs.showVariants(event.target.checked)} />
            Show contested variants
          </label>
          <ul className="claims">
            {contested.map((area) => (
              <li key={area.text}>
                {area.variant && <b>{area.variant}: </b>}
                {area.text} <Basis of={area} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
