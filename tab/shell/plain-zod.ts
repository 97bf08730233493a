// Before any shape is made: zod would try to make code out of text, which the page's security policy refuses and the
// browser complains of.
import { config } from 'zod/mini';

config({ jitless: true });
