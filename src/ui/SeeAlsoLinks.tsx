import { conditionOf } from '#domain/facts/conditions/index';
import type { SeeAlso } from '#domain/facts/knowledge-types';
import { TOPIC_NAMES, isTopicId } from '#domain/facts/topic-names';
import { POINT_NAMES, isPointId, partName } from '#domain/names';
import { useFollow } from './use-follow.ts';

const pointTitle = (id: string) => (isPointId(id) ? `${partName(POINT_NAMES[id].muscle).english}, point ${POINT_NAMES[id].number}` : id);

const titleOf = (link: SeeAlso): string => {
  if (link.to === 'part') return partName(link.id).english;
  if (link.to === 'point') return pointTitle(link.id);
  if (link.to === 'condition') return conditionOf(link.id)?.name ?? link.id;
  return isTopicId(link.id) ? TOPIC_NAMES[link.id].title : link.id;
};

interface SeeAlsoLinksProps {
  readonly title?: string;
  readonly links: readonly SeeAlso[];
  /** where a page lies over the model: it gives way first */
  readonly onLeave?: () => void;
  /** where the chapters are at hand, a link to one turns the page instead */
  readonly onTopic?: (id: string) => void;
}

export function SeeAlsoLinks({ title = 'See also', links, onLeave, onTopic }: SeeAlsoLinksProps) {
  const follow = useFollow();
  if (links.length === 0) return null;
  return (
    <div className="card-part see-also">
      <h3>{title}</h3>
      <ul>
        {links.map((link) => (
          <li key={`${link.to} ${link.id}`}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                if (link.to === 'topic' && onTopic) return onTopic(link.id);
                onLeave?.();
                follow(link);
              }}
            >
              {titleOf(link)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
