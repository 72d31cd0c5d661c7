import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

export const chapterId = (id: string): string => `learn-${id}`;

/** How far the book was read when it was last put away, so that it opens there again: a matter of this window, for as long as it stands. */
let readToPx = 0;

/** Below this line of the page a chapter counts as begun. */
const BEGUN_PX = 140;

function chapterAt(book: HTMLElement): string {
  const chapters = [...book.querySelectorAll<HTMLElement>('.chapter')];
  const begun = chapters.filter((chapter) => chapter.getBoundingClientRect().top < BEGUN_PX).at(-1);
  return (begun ?? chapters[0])?.id.replace(chapterId(''), '') ?? '';
}

/** Where somebody is in the book: the chapter that is open, the way to another, and the way back from there. */
export function useReading(page: RefObject<HTMLElement | null>, opensAt: string | null) {
  const [current, setCurrent] = useState('');
  const [cameFrom, setCameFrom] = useState<number | null>(null);
  const turnTo = (id: string) => {
    const title = page.current?.querySelector<HTMLElement>(`#${CSS.escape(chapterId(id))}-title`);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const book = page.current, leaf = book?.closest('dialog');
    if (!book || !leaf) return;
    const follow = () => {
      readToPx = leaf.scrollTop;
      setCurrent(chapterAt(book));
    };
    if (opensAt) turnTo(opensAt);
    else leaf.scrollTo(0, readToPx);
    follow();
    leaf.addEventListener('scroll', follow, { passive: true });
    return () => leaf.removeEventListener('scroll', follow);
    // The place of opening is looked at once: afterwards the reader turns the pages.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opensAt]);
  const scroller = () => page.current?.closest('dialog');
  const leave = () => setCameFrom(scroller()?.scrollTop ?? null);
  return {
    current,
    cameFrom,
    go: (id: string) => {
      leave();
      turnTo(id);
    },
    goToContents: () => {
      leave();
      scroller()?.scrollTo(0, 0);
      page.current?.querySelector<HTMLElement>('.contents button')?.focus({ preventScroll: true });
    },
    goBack: () => {
      scroller()?.scrollTo(0, cameFrom ?? 0);
      setCameFrom(null);
    },
  };
}
