import { Button, Group } from '@mantine/core';
import type { FormDefinition, FormSituation } from '@/core/matter/forms';
import { useLanguage } from '@/i18n';
import { useFormState } from './form-state';

/** What stands ready to be taken over with one press. Nothing is entered until a person presses it. */
export function Offer({
  of,
  situation,
}: {
  readonly of: NonNullable<FormDefinition['offers']>[string];
  readonly situation: FormSituation;
}) {
  const language = useLanguage();
  const form = useFormState();
  const offer = of(situation, form.values);
  if (!offer) return null;
  return (
    <Group>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          for (const [path, value] of Object.entries(offer.values)) form.setFieldValue(path, value);
        }}
      >
        {offer.label[language]}
      </Button>
    </Group>
  );
}
