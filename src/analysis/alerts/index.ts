export { type AlertRule, alertRuleSchema, type LightSubject } from './alert-rule';
export { judgeLight, type LightPoint, type LightVerdict } from './judge-light';
export {
  gravityOf,
  type LightLevel,
  levelWords,
  lightLevels,
  type RaisedLevel,
  raisedLevels,
} from './level';
export { pastLights } from './past-lights';
export { ruleWords, type SubjectWords, verdictWords } from './rule-words';
