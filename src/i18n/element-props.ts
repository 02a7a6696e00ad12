type Show = (type: never, props: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

let show: Show | undefined;

/** Sets how the props of elements are shown to the reader. Until then they are shown as they are. */
export const showBy = (next: Show | undefined): void => {
  show = next;
};

/** React tells the type of an element and its props as `unknown`. */
export const elementProps = (type: unknown, props: unknown): object =>
  show ? show(type as never, props as Readonly<Record<string, unknown>>) : (props as object);
