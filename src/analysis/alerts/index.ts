export { type AlertRule, alertRuleSchema, areOrdered, type LightSubject, lightSubjectSchema } from './alert-rule';
export { judgeLight, type LightPoint, type LightVerdict } from './judge-light';
export {
  gravest,
  gravityOf,
  type LightLevel,
  levelShapes,
  levelWords,
  lightLevels,
  type RaisedLevel,
  raisedLevels,
} from './level';
export { type PastLight, type PastLights, pastLights } from './past-lights';
export { ruleWords, type SubjectWords, verdictWords } from './rule-words';
