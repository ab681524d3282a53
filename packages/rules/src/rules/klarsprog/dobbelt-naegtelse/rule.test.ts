import { expectCases } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);
