import { DepthSlider } from './DepthSlider.tsx';
import { StructureList } from './StructureList.tsx';
import { usePanels } from './panels.ts';

export function LayersPanel() {
  const { sheet } = usePanels();
  return (
    <section className="panel layers" aria-label="Layers and structures" data-open={sheet === 'layers'}>
      <DepthSlider />
      <StructureList />
    </section>
  );
}
