import tseslint from 'typescript-eslint';

const pure = ['src/domain/**', 'src/reading/**', 'src/text/**', 'src/view/**', 'src/app/**', 'src/ports.ts'];
const noClock = {
  selector:
    "NewExpression[callee.name='Date'], MemberExpression[object.name='Date'], MemberExpression[object.name='Math'][property.name='random']",
  message: 'Pure code has no clock and no chance: take the day as a Day, and chance from the caller.',
};

export default tseslint.config(
  { ignores: ['.run/', 'dist/', 'out/', 'web/', 'node_modules/', '**/*.cjs', '**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './tsconfig.script.json',
          './host/guest/tsconfig.json',
          './host/browser/tsconfig.json',
          './src/ui/tsconfig.json',
          './tests/browser/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "import * as z from 'zod/mini': the whole of zod drags 800 kB of locales in." },
          ],
        },
      ],
    },
  },
  { files: pure, ignores: ['src/domain/day.ts'], rules: { 'no-restricted-syntax': ['error', noClock] } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
