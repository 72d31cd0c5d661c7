import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', '.cache', 'public'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a seeded generator in: the same input gives the same output.' }],
    },
  },
  {
    // `!` after an index is how tight numeric loops read typed arrays under noUncheckedIndexedAccess.
    files: ['models/**', 'src/domain/surface/**', 'src/domain/**/*.ts', 'src/scene/**', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
