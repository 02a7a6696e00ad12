import { civilDate } from '@/core/kernel';
import { roleIds, roleWords } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import type { AdministrationApi, AdministrationState } from '@/ports/administration';
import { ChangeForm } from './change-form';
import { strings } from './strings';
import { SureButton } from './sure-button';
import { unitTree } from './unit-tree';

interface RightsProps {
  readonly api: AdministrationApi;
  readonly state: AdministrationState;
  readonly person: AdministrationState['people'][number];
}

/** What the security administrator does with one person: posts, substitutes, hand-over, password, account. */
export function PersonRights({ api, state: { units, people, today }, person }: RightsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const others = people
    .filter(({ id, admin, disabled }) => id !== person.id && admin === null && !disabled)
    .map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` }));
  const day = { kind: 'day', today: civilDate(today) } as const;
  const since = { ...day, name: 'since', label: words.since, first: today } as const;
  const running = person.posts.filter(({ until }) => until === null || until >= today);
  const postWords = ({ role, unit }: (typeof running)[number]) =>
    `${roleWords[role][language]} · ${units.find(({ id }) => id === unit)?.name ?? ''}`;
  const posts = running.map((post) => ({ value: post.id, label: postWords(post) }));
  const ownPosts = running
    .filter(({ standsFor }) => standsFor === null)
    .map((post) => ({ value: post.id, label: postWords(post) }));
  return (
    <div className="admin-rights">
      {person.admin === null && (
        <ChangeForm
          api={api}
          action={words.grant}
          fields={[
            {
              name: 'role',
              label: words.role,
              kind: 'choice',
              options: roleIds.map((role) => ({ value: role, label: roleWords[role][language] })),
            },
            {
              name: 'unit',
              label: words.unit,
              kind: 'choice',
              options: unitTree(units)
                .filter(({ closed }) => !closed)
                .map(({ id, name, depth }) => ({ value: id, label: `${'　'.repeat(depth)}${name}` })),
            },
            since,
            { ...day, name: 'until', label: words.untilOpen, mayBeEmpty: true },
          ]}
          toChange={(values) => ({ kind: 'grant-post', person: person.id, ...values })}
        />
      )}
      {ownPosts.length > 0 && (
        <ChangeForm
          api={api}
          action={words.substitute}
          fields={[
            { name: 'post', label: words.posts, kind: 'choice', options: ownPosts },
            { name: 'person', label: words.person, kind: 'choice', options: others },
            since,
            { ...day, name: 'until', label: words.until },
          ]}
          toChange={(values) => ({ kind: 'name-substitute', ...values })}
        />
      )}
      {posts.length > 0 && (
        <ChangeForm
          api={api}
          action={words.endPost}
          fields={[
            { name: 'post', label: words.posts, kind: 'choice', options: posts },
            { ...day, name: 'until', label: words.until, first: today },
          ]}
          toChange={(values) => ({ kind: 'end-post', ...values })}
        />
      )}
      {ownPosts.length > 0 && (
        <ChangeForm
          api={api}
          action={words.handOverDo}
          fields={[{ name: 'to', label: words.handOver, kind: 'choice', options: others }]}
          toChange={(values) => ({ kind: 'hand-over', from: person.id, ...values })}
        />
      )}
      <div className="admin-account">
        <SureButton
          api={api}
          action={words.reset}
          question={words.resetSure(person.name)}
          login={person.login}
          change={{ kind: 'reset-password', person: person.id }}
        />
        {person.hasFactor && (
          <SureButton
            api={api}
            action={words.removeFactor}
            question={words.removeFactorSure(person.name)}
            login={person.login}
            change={{ kind: 'remove-factor', person: person.id }}
          />
        )}
        {person.admin !== 'security' && (
          <SureButton
            api={api}
            action={person.disabled ? words.enable : words.disable}
            question={person.disabled ? null : words.disableSure(person.name)}
            login={person.login}
            change={{ kind: 'set-disabled', person: person.id, disabled: !person.disabled }}
          />
        )}
      </div>
    </div>
  );
}
