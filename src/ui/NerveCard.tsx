import type { NerveFacts } from '#domain/facts/nerves';
import { NERVE_FACTS, SCIATIC_VARIANTS, VARIANTS_MEANING, nerveClaims, variantClaims } from '#domain/facts/nerves';
import type { NerveId, StructureId } from '#domain/ids';
import { NERVE_VARIANTS, sideOf } from '#domain/ids';
import { partName, structureName } from '#domain/names';
import { useVerbs, useView } from '#store/view-context';
import { CardActions } from './CardActions.tsx';
import { CardFrame } from './CardFrame.tsx';
import { ClaimRows } from './ClaimRows.tsx';
import { ClaimList, ClaimText, Claims } from './Claims.tsx';

const ROWS = [
  ['Roots', 'roots'],
  ['Course', 'course'],
  ['Supplies', 'supplies'],
] as const satisfies readonly (readonly [string, keyof NerveFacts])[];

/** How the nerve passes piriformis: one type stands in the model, both sides alike. */
function VariantSwitch() {
  const chosen = useView(({ nerveVariant }) => nerveVariant);
  const verbs = useVerbs();
  const { arrangement, found } = SCIATIC_VARIANTS[chosen];
  return (
    <div className="card-part">
      <h3>The nerve and piriformis</h3>
      <div className="segments" role="group" aria-label="Type of the sciatic nerve">
        {NERVE_VARIANTS.map((variant) => (
          <button key={variant} type="button" aria-pressed={variant === chosen} aria-label={`Type ${variant}`} onClick={() => verbs.showNerveVariant(variant)}>
            {variant}
          </button>
        ))}
      </div>
      <p>
        <ClaimText claim={arrangement} />
      </p>
      <Claims claims={found} />
      <h3>What a variant means</h3>
      <Claims claims={VARIANTS_MEANING} />
    </div>
  );
}

export function NerveCard({ id, nerve }: { readonly id: StructureId; readonly nerve: NerveId }) {
  const facts = NERVE_FACTS[nerve];
  const { english, latin, lay } = partName(nerve);
  const hasVariants = nerve === 'sciatic-nerve';
  return (
    <CardFrame
      name={structureName(id)}
      title={english}
      subtitle={
        <>
          <i lang="la">{latin}</i>, {lay} · {sideOf(id)}
        </>
      }
      claims={[...nerveClaims(facts), ...(hasVariants ? variantClaims() : [])]}
      sections={[
        {
          title: 'Anatomy',
          content: (
            <>
              <CardActions id={id} />
              <ClaimRows rows={ROWS} facts={facts} />
              {hasVariants && <VariantSwitch />}
              <ClaimList title="Take care" claims={facts.cautions} />
            </>
          ),
        },
      ]}
    />
  );
}
