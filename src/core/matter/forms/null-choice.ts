/** How a form holds the choice of null: "none of these", which is an answer, where blank is none. */
export const NULL_CHOICE = 'none';
