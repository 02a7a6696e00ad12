import { expect, it } from 'vitest';
import { clipboardParagraphs } from './clipboard-paragraphs';

it('reads what Word puts on the clipboard: numbers in, deletions and hidden text out, wrapping undone', () => {
  const html = `<html xmlns:o="urn:x"><head><style>p{}</style></head><body><!--StartFragment-->
<p class=MsoNormal><span lang=ZH-CN>第一条<span style='mso-spacerun:yes'>&nbsp; </span>为了规范停
车，<del>免费</del><ins>收费</ins><span style='mso-hide:all;display:none'>密</span>。<o:p></o:p></span></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>二、<span>&nbsp;&nbsp;</span></span><![endif]>Parking
fees</p><table><tr><td><p>车型</p></td><td>5</td></tr></table><p>甲<br>乙</p><!--EndFragment--></body></html>`;
  expect(clipboardParagraphs(html)).toEqual([
    '第一条  为了规范停车，收费。',
    '二、  Parking fees',
    '车型\t5',
    '甲',
    '乙',
  ]);
});
it.each(['', '<ol><li>甲</li></ol>', '<p> </p>'])('leaves to the plain text what says more: %s', (html) =>
  expect(clipboardParagraphs(html)).toBeUndefined(),
);
