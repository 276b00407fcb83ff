/** The words that open a resolution, and what stands about it that is no part of it. */

export const trigger =
  /(?:\b(?:it was|it is|were|the (?:committee|board|council|panel|meeting|cabinet))\s+(?:therefore\s+|then\s+|also\s+|further\s+|unanimously\s+)*)?\b(RESOLVED|PENDERFYNWYD|AGREED|DECIDED|DECISION|RESOLUTION|RECOMMENDED|PENDERFYNIAD)\b(?!\s+(?:by|matters|items|notices?|reference|maker|record))/
export const labelTrigger =
  /^(?:(?:it was|and it was|accordingly,? it was|the (?:committee|board|council|panel|cabinet)) )?(?:unanimously )?\**(Resolved|Resolution|Agreed|Decision|Decisions|Penderfynwyd|Penderfyniad|Resolution carried|RESOLUTION \d+|Decision made)\**(?=\s*(?:\([^)]{0,40}\)\s*)?[:–—-]|\s+(?:That|that|unanimously|to)\b|\s*$)/
export const prose = /\b(?:resolved|agreed and resolved)\b\s+(?:unanimously\s+)?(?:to|that)\b/
export const afterWord =
  /^\s*(?:,?\s*(?:unanimously|nem\.? ?con\.?|by (?:a )?(?:majority|general consent|assent|consensus)|accordingly)\b,?|\((?:unanimous(?:ly)?|nem\.? ?con\.?|by (?:a )?majority|\d[^)]{0,40}|[^)]{0,30}vot[^)]{0,30})\)|\s*[*_]+)*\s*(?:[:;]\s*[-–—]?|[-–—]{1,2}|\.(?=\s|$)|,)?\s*/i
export const bilingualWord = /^\s*\/\s*(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|PENDERFYNWYD|CYTUNWYD)\b/
export const stem =
  /^(?:that|y dylid|bod|to)?\s*[:;,–—-]*\s*$|^(?:that|to|bod)\b.{0,120}[:–—-]+\s*$|^(?:recommended |the \w+ )?(?:that|to).{0,60}:\s*-?\s*$|^(?:the (?:committee|cabinet|board|panel|council)|cabinet|members|council)(?: \w+){0,6}:\s*-?$/i
export const leader =
  /^(?:reasons?(?: for| of)?\b.{0,60}|(?:alternative|other) options\b.{0,60}|voting\b.*|votes?\b.*|for\s*:.*|action\b.*|\(?(?:proposed|moved|seconded|proposer|seconder)\b.*|the (?:meeting|chair) .*|note\b.*|\(?councillors?\b.{0,90}\b(?:left|abstain|declared|not present|arrived|voted).*|exempt.*|\[.*|(?:at|before|following|during|prior|after|on)\s.{20,}|members? (?:of the|asked|discussed|noted|considered|raised).{10,}|the (?:committee|board|panel|cabinet|council|report|chair\w*|officer|director|head) .{10,}|the portfolio.*|meeting .*)$/i

/** A closing line in brackets ('(Proposed Cllr A, seconded Cllr B)') is no part of the resolution. */
const withoutMovers = (t: string): string =>
  t
    .replace(
      /\s*[([](?:proposed|prop\.?|proposer|moved|seconded|unanimous|all in favour|carried|\d+ (?:for|in favour)|vote)\b[^()[\]]*[)\]]\.?\s*$/i,
      '',
    )
    .replace(
      /(\.)\s+(?:it was\s+)?(?:proposed|moved|proposer)\s*[:–-]?\s+(?:by\s+)?(?:the\s+)?(?:cllr|councillor|mr|mrs|ms|miss|dr|chair\w*)\b.*$/i,
      '$1',
    )
    .replace(/\s*[([]\s*actions?\b[^()[\]]{0,80}[)\]]\.?\s*$/i, '')
    .replace(/([.;])\s+A(?:CTIONS?|ctions?)\s*(?:by\s*)?[:–-]\s*[^.]{2,80}\.?\s*$/, '$1')
    .replace(/\s*\(copies can be made[^)]*\)\s*$/i, '')
export const clean = (t: string): string =>
  withoutMovers(t.replace(/\s+/g, ' ').trim())
    .replace(/[;,]\s*(?:and|or)?$/i, '')
    .trim()

/** 'be granted subject to the following conditions:': the parts are resolved one by one; after a bare 'subject to:' they belong to the whole. */
export const listsParts =
  /\b(?:as follows|following|these|below)(?:\s+[\w-]+){0,4}\s*[:;–-]+\s*-?$|\b(?:conditions|recommendations|amendments|terms|reasons|actions|requirements)\s*[:;–-]+$/i
