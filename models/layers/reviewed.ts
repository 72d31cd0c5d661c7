import type { FibreSheetId, PeelStop } from '#domain/ids';

/** Where an anatomist would not follow the geometry. Each row says why; few rows are a sign that the geometry is right. */
export const REVIEWED: readonly { readonly id: FibreSheetId; readonly layer: PeelStop; readonly why: string }[] = [
  {
    id: 'adductor-brevis',
    layer: 'deep',
    why: 'the middle one of three sheets: adductor longus lies before it and adductor magnus behind it; from the nearest skin, on the inside of the thigh, magnus is seen past it and looks less deep than it is',
  },
  {
    id: 'piriformis',
    layer: 'deep',
    why: 'gluteus medius overlaps the upper third of it, just enough to hold it back a round; atlases and hands meet it with the gemelli and quadratus femoris, right under gluteus maximus',
  },
  {
    id: 'puborectalis',
    layer: 'deepest',
    why: 'part of the levator ani with pubococcygeus: the fat of the ischioanal fossa and the perineal muscles, which are not modelled, lie between it and the skin',
  },
  {
    id: 'flexor-digitorum-longus',
    layer: 'deepest',
    why: 'its belly lies under the soleus with the other deep flexors; it looks bare along the tibia, where only a thin strip of it comes to the skin, and in the sole, whose muscles are not modelled',
  },
  {
    id: 'tibialis-posterior',
    layer: 'deepest',
    why: 'the deepest of the calf, on the membrane between the two bones; only its tendon comes to the surface, behind the inner ankle',
  },
  {
    id: 'gemellus-superior',
    layer: 'deep',
    why: 'the twin of gemellus inferior, at the same depth on the same tendon; the edges of gluteus medius and piriformis overlap it a little more',
  },
  {
    id: 'rectus-abdominis',
    layer: 'intermediate',
    why: 'nothing but the aponeurosis of external oblique, its sheath, lies over it; that nothing of ours lies under it is because the other two flat muscles and the belly are not modelled',
  },
];
