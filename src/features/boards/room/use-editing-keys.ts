import { useEffect } from 'react';

interface History {
  undo(): void;
  redo(): void;
}

/** Ctrl Z and Ctrl Shift Z (⌘ on a Mac) while a board is edited; in a field they are the field's own. */
export function useEditingKeys(isEditing: boolean, { undo, redo }: History): void {
  useEffect(() => {
    if (!isEditing) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isEditing, undo, redo]);
}
