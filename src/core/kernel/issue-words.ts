const said: Readonly<Record<string, string>> = {
  invalid_type: '缺少，或者类型不对',
  invalid_value: '不在可选的值之内',
  invalid_format: '写法不对',
  too_small: '太小、太短或者太少',
  too_big: '太大、太长或者太多',
  not_multiple_of: '精度不符',
  unrecognized_keys: '有不认识的字段',
  invalid_union: '不是任何一种允许的写法',
};

/** In Chinese, what a decoder found wrong with a value: its own messages are English. */
export const issueInChinese = (code: string | undefined): string => said[code ?? ''] ?? '不符合要求';
