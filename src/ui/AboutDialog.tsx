import { DISPUTE } from '#domain/facts/shared-claims';
import { Claims, SourceItems, SourceNumbers } from './Claims.tsx';
import { Dialog } from './Dialog.tsx';
import { numberSources } from './number-sources.ts';
import { usePanels } from './panels.ts';
import { DISCLAIMER } from './words.ts';

function Dispute() {
  const { openDialog } = usePanels();
  return (
    <>
      <h3>What a trigger point is, and what is disputed</h3>
      <Claims claims={DISPUTE} />
      <div className="sources">
        <SourceItems />
      </div>
      <p>
        <button type="button" className="link-button" onClick={() => openDialog('sources')}>
          All sources
        </button>
      </p>
      <p>
        That is why a pattern is called “reported” here: it is an average of what people described. A “founding document” is one of the five texts that this project set out to show in 3D.
      </p>
    </>
  );
}

function Licences() {
  return (
    <>
      <h3>Where the anatomy comes from</h3>
      <p>
        The body is built from our own tables of landmarks, sections and fibres; no scan is in it. Numbers marked as measured: “Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC
        Attribution-Share Alike 2.1 Japan”. Names follow the Foundational Model of Anatomy.
      </p>
      <p>
        Code: MIT licence. Anatomy tables, built models and facts: Creative Commons Attribution-ShareAlike 4.0. Made with three.js, React, React Three Fiber, camera-controls, three-mesh-bvh, zustand and leva, all
        under the MIT licence.
      </p>
      <h3>Private by design</h3>
      <p>
        Nothing leaves this page: no account, no cookies, no counting of visitors, no fonts or pictures from elsewhere. What you look at stands in the address bar after the #, which browsers do not send; your
        display settings stay in this browser.
      </p>
    </>
  );
}

const DISPUTE_SOURCES = numberSources(DISPUTE);

export function AboutDialog() {
  return (
    <Dialog title="About Myoscope">
      <SourceNumbers value={DISPUTE_SOURCES}>
        <p>
          <b>{DISCLAIMER}.</b> Myoscope shows typical patterns, which differ from person to person. It cannot examine you or tell you what you have, and it does not replace a doctor or physiotherapist. Do not put off care because of
          it. New bladder or bowel trouble, numbness between the legs, weak legs, fever, a serious injury or unexplained weight loss need care at once.
        </p>
        <Dispute />
        <Licences />
      </SourceNumbers>
    </Dialog>
  );
}
