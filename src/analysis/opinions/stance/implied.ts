import type { Position } from './positions';

/** Asked, and not put as a reproach. */
const asks =
  /(?:为什么|为啥|多少|几[年月天个时]|哪[里儿些个年条家]|在哪|谁[来出审管]?|怎[么样]|如何|什么|还是|[吗么呢]|够不够|([^不])不\1|能不能|是否|算不算|行不行)[^。！!？?]*[？?]/;
/** Asked of nobody: a reproach in the form of a question. */
const reproaches =
  /谁(?:负责|管|赔|受得了|来管|说了算|放心)|怎么(?:办|过|活|回家|得了)|还了得|凭啥|何必|哪(?:能|受得|挣得|扛得)|像什么话|图什么|对得起|找谁|哪去了/;
const wants =
  /(?<![反响供适效相对顺])应(?!付|急|届|用|酬|对|聘|答)|(?:^|[，。；、！\s])(?:请|先|多|别光|别让|别再|想要|要|得|可|不妨|不如|利用|保留|留|增加|统一|改成|改用|换成|按|让|给)|(?<![申邀聘])请(?=[^客])|(?:必须|该(?:换|罚|管|修|提高|降)|加(?:装|设|密|派|两|一|个|几)|多(?:设|装|种|建|安排|派|开|留|给|配|放)|一定(?:要|做)|要(?:有|统一|能|给|留|把|公开|实时|自动|全|用|求|第三|设|加|提前|真|清|抽|挂)|禁止|开放|才是办法|减免|半价|提前到|延长到|压到|再挪|改线|人性化|顺便)/;
const suffers =
  /扛不住|遭罪|受罪|没法|不敢|不放心|担心|害怕|恶心|恶臭|臭|危险|裂|堵|等于白|白等|亏本|虚高|没人|冻|吵|睡不着|发黄|老是|从来没|仓促|掉了|翻倍|掉价|做样子|走过场|进不来|太(?!好|棒|及时|需要)|根本(?!问题|上解决)|才[一二三四五六七八九十两几\d]|却被|还(?:没修完|要交|收|又)|又要|这么紧张|碰运气|哪有|活不下去|关门|没道理|误(?:点|工|事)|抢|一步到位|吃亏|倒贴|脏|不收拾|不科学|负担|坑|样样涨|难(?!道不)|排长队|不着|不了|不上|不起|不来/;
const approves =
  /最好(?:不过)?了|热闹|态度不错|写得清楚|写得明白|方便(?:多了|了)|盼着|早日|辛苦了|热心|爱逛|公平，|好(?:事|多了)/;

/** The position of who names neither for nor against, by how it is put: a question, a wish, what one suffers, what one is glad of. */
export function impliedPosition(text: string): Position {
  if (reproaches.test(text)) return 'oppose';
  if (asks.test(text)) return 'question';
  if (wants.test(text)) return 'suggest';
  if (suffers.test(text)) return 'oppose';
  return approves.test(text) ? 'support' : 'neutral';
}
