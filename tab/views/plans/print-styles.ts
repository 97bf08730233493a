import { makeStyles } from '@fluentui/react-components';

/** Paper shows what is to be read: no ways to other pages, no buttons, black on white. */
export const usePrintStyles = makeStyles({
  sheet: {
    '@media print': {
      color: '#000',
      backgroundColor: '#fff',
      fontSize: '10.5pt',
      '& nav, & button, & [data-not-printed]': { display: 'none' },
      '& main': { padding: 0, maxWidth: 'none' },
      '& *': { color: '#000' },
      '& h1': { fontSize: '16pt' },
      '& p, & dd, & li, & span': { fontSize: '10pt', lineHeight: 1.3 },
    },
  },
});
