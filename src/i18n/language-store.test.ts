import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language-store';

describe('the first language of the interface', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'zh-CN', 'en'], 'zh'],
    [['fr-FR'], 'en'],
    [[], 'zh'],
  ] as const)('%j: %s', (languages, language) => expect(preferredLanguage(languages)).toBe(language));
});
