import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { stayInView } from './stay-in-view';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What the box of a picker is moved by, where it begins at `left` of the page. */
function movedBy(left: number, dialogLeft?: number): string {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(this.getAttribute('role') === 'dialog' ? dialogLeft : left, 0, 190, 180);
  });
  const picker = (
    <div className="day-pick-box">
      <div ref={stayInView} />
    </div>
  );
  const { container } = render(dialogLeft === undefined ? picker : <div role="dialog">{picker}</div>);
  return container.querySelector<HTMLElement>('.day-pick-box')?.style.translate ?? '';
}

it('leaves a box that is seen whole where it is', () => expect(movedBy(40)).toBe(''));

it('moves a box in that the page would cut', () => expect(movedBy(-20)).toBe('28px'));

it('moves a box in that a dialog would cut', () => expect(movedBy(90, 100)).toBe('18px'));
