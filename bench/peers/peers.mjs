// Times three engines on the cases of a file; each must give the level that stands beside every case before it is timed.
// Prints one line for each: name, median of a call in nanoseconds.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString } from 'casbin';

const { clauses, cases } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const highest = 5;

// The lower of highest grant and lowest cap among the clauses that matched.
const levelOf = (matches) => {
  let given = 0;
  let most = highest;
  for (const match of matches) {
    const { isGrant, level } = clauses[match];
    if (isGrant) given = Math.max(given, level);
    else most = Math.min(most, level);
  }
  return Math.min(given, most);
};

const text = (clause, prefix, and) =>
  clause.conditions.map(([fact, operator, value]) => `${prefix}${fact} ${operator} ${JSON.stringify(value)}`).join(and) || 'true';

const zen = () => {
  const rules = clauses.map((clause, index) => ({ _id: `r${index}`, i: text(clause, '', ' and '), o: String(index) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'table', type: 'decisionTableNode', name: 'table',
        content: { hitPolicy: 'collect', inputs: [{ id: 'i', name: 'i' }], outputs: [{ id: 'o', name: 'o', field: 'clause' }], rules },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async (facts) => levelOf((await decision.evaluate(facts)).result.map((row) => row.clause));
};

const cedarPolicies = () => {
  const staticPolicies = Object.fromEntries(
    clauses.map((clause, index) => [String(index), `permit(principal, action, resource) when { ${text(clause, 'context.', ' && ')} };`]));
  const parsed = cedar.preparsePolicySet('kind', { staticPolicies });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  return (facts) => {
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'User', id: 'u' }, action: { type: 'Action', id: 'decide' }, resource: { type: 'Thing', id: 't' },
      context: facts, preparsedPolicySetId: 'kind', entities: [],
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    return levelOf(answer.response.diagnostics.reason.map(Number));
  };
};

const model = `
[request_definition]
r = sub
[policy_definition]
p = clause, rule
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = eval(p.rule)
`;

// Stops at the first clause that matches, so grants stand highest first and caps lowest first, each in a set of their own.
const casbin = async () => {
  const enforcer = async (isGrant) => {
    const made = await newEnforcer(newModelFromString(model));
    const own = clauses.map((clause, index) => ({ clause, index })).filter(({ clause }) => clause.isGrant === isGrant)
      .sort((one, other) => (isGrant ? -1 : 1) * (one.clause.level - other.clause.level));
    for (const { clause, index } of own) await made.addPolicy(String(index), text(clause, 'r.sub.', ' && '));
    return made;
  };
  const [grants, caps] = [await enforcer(true), await enforcer(false)];
  return async (facts) => {
    const found = [await grants.enforceEx(facts), await caps.enforceEx(facts)];
    return levelOf(found.filter(([holds]) => holds).map(([, policy]) => Number(policy[0])));
  };
};

const round = async (ask, calls) => {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) await ask(cases[call % cases.length].facts);
  return Number(process.hrtime.bigint() - start) / calls;
};

for (const [name, make] of [['GoRules zen', zen], ['Cedar', cedarPolicies], ['casbin', casbin]]) {
  const ask = await make();
  for (const { facts, level } of cases) {
    const found = await ask(facts);
    if (found !== level) throw new Error(`${name} gives ${found}, not ${level}, for ${JSON.stringify(facts)}`);
  }
  const calls = Math.max(50, Math.round(2e8 / (await round(ask, cases.length))));
  const times = [];
  for (let i = 0; i < 15; i++) times.push(await round(ask, calls));
  console.log(`${name}\t${times.sort((one, other) => one - other)[7]}`);
}
