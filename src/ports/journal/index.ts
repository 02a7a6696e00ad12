export { readSetAside, type SetAsideEntry, setAsideFile, type UnreadableEntry } from './unreadable-entry';
