import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs['flat/recommended'],
  {
    rules: {
      // Vietnamese text is matched with its own letters and with i-flag-free folding.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement',
          message: 'Arguments lie on the stack, which a long list overflows: push one after the other.',
        },
      ],
    },
  },
  // CommonJS starts faster.
  { files: ['bin/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
