import { TextInput } from '@mantine/core';

interface CodeFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A code of the app, as telephones and password managers offer it; a recovery code fits too. */
export function CodeField({ onChange, description, ...shown }: CodeFieldProps) {
  return (
    <TextInput
      {...shown}
      {...(description && { description })}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={60}
      data-autofocus
    />
  );
}
